import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { ownRules } from '../../src/rule/own.ts';
import { readCases } from '../cases/case.ts';
import { essenceOf } from '../cases/essence.ts';
import { readMarkdown } from '../cases/markdown.ts';
import { differences, findingsOf, gather } from '../cases/run.ts';
import { variationsOf } from '../cases/vary.ts';

const folder = new URL('../../rules/own/', import.meta.url);
const sections = ['Why', 'Reported', 'Accepted', 'How to repair', 'When not to use it'];
const pages = new Map(readdirSync(folder).map((name) => [name.replace('.md', ''), readFileSync(new URL(name, folder), 'utf8')]));
const summaries = new Map(Object.entries(ownRules).map(([id, { summary }]) => [id, summary]));

it('each rule about suppressions has a page', () => {
  expect([...pages.keys()].sort()).toEqual([...summaries.keys()].filter((id) => id.startsWith('suppression-')).sort());
});

describe.each([...pages])('%s', (id, page) => {
  const cases = readCases(page);

  it('has its summary, every section, and cases in the right ones', () => {
    const { title, summary, headings } = readMarkdown(page);
    expect([title, summary]).toEqual([id, `${summaries.get(id)}.`]);
    expect(headings.filter(({ level }) => level === 2).map((heading) => heading.title)).toEqual(sections);
    for (const { section, expected } of cases) expect(expected.some((one) => one.id === id)).toBe(section === 'Reported');
  });

  // The other variations add comments, which would belong to the suppressions, or take comments away.
  it.each(cases.map((it) => [it.title, it] as const))('%s', async (_, shown) => {
    const subject = { id, rules };
    const findings = await findingsOf(subject, gather(shown.files), shown);
    expect(differences(shown, findings)).toEqual([]);
    const [, crlf] = variationsOf(shown);
    const changed = await findingsOf(subject, gather(crlf?.files ?? []), shown);
    expect(essenceOf(changed, crlf?.files ?? [])).toEqual(essenceOf(findings, shown.files));
  });
});
