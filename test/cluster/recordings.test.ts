import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/model/resources.ts';
import { type Fact, parts } from './fact.ts';
import { factsOf } from './facts.ts';
import { leftOut } from './left-out.ts';
import { readCases, recordingsOf, versions } from './truth.ts';

const howToWrite = '`UPDATE_GOLDEN=1 npx vitest run test/cluster`';
const cases = readCases();
const facts: readonly Fact[] = versions.flatMap((version) =>
  [...recordingsOf(version)].flatMap(([name, recording]) => factsOf(name, cases.get(name) ?? [], recording, version)),
);

const agrees = ({ recorded, ours }: Fact): boolean => recorded === ours;
const isLeftOut = ({ id }: Fact): boolean => leftOut.some((entry) => entry.facts.test(id));
const show = ({ id, recorded, ours }: Fact): string => `${id}\n  recorded ${recorded}\n  ours     ${ours}`;

describe('the recordings of a real cluster', () => {
  it('each have a case', () => {
    const recorded = new Set(versions.flatMap((version) => [...recordingsOf(version).keys()]));
    expect([...recorded].sort()).toEqual([...cases.keys()].sort());
  });

  it('hold no accepted resource that the reader misses', () => {
    const missed = versions.flatMap((version) =>
      [...recordingsOf(version)].flatMap(([name, { docs }]) =>
        docs
          .filter(({ kind, result }) => result === 'accepted' && (kind === 'Service' || kind?.startsWith('Endpoint')))
          .filter((it) => !cases.get(name)?.[it.doc]?.some((read) => read.kind === it.kind && nameOf(read) === it.name))
          .map(({ doc }) => `${version.name} ${name} ${doc}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('agree with src/cluster', () => {
    expect(facts.filter((fact) => !agrees(fact) && !isLeftOut(fact)).map(show)).toEqual([]);
  });

  it('are left out only where they differ', () => {
    const needless = facts.filter((fact) => isLeftOut(fact) && agrees(fact)).map(({ id }) => id);
    expect(needless, 'narrow the pattern in left-out.ts').toEqual([]);
    const unused = leftOut.filter((entry) => !facts.some(({ id }) => entry.facts.test(id)));
    expect(unused, 'take it off left-out.ts').toEqual([]);
  });

  it('are counted in ARCHITECTURE.md', () => {
    const table = tableOf(facts);
    console.log(table);
    const file = new URL('../../ARCHITECTURE.md', import.meta.url);
    const [before = '', , after = ''] = readFileSync(file, 'utf8').split(/^<!-- agreement -->$/m);
    const expected = [before, `\n${table}`, after].join('<!-- agreement -->');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, expected);
    expect(readFileSync(file, 'utf8'), `stale: ${howToWrite}`).toBe(expected);
  });
});

function tableOf(all: readonly Fact[]): string {
  const rows = parts.map((part) =>
    rowOf(
      part,
      all.filter((fact) => fact.part === part),
    ),
  );
  const reasons = leftOut.map(
    ({ facts: pattern, reason }) => `| ${reason} | ${all.filter(({ id }) => pattern.test(id)).length} |`,
  );
  return `${[
    `Generated: ${howToWrite}.`,
    '',
    '| part | compared | agreed | left out |',
    '|---|---:|---:|---:|',
    ...rows,
    rowOf('all', all),
    '',
    '| left out because | facts |',
    '|---|---:|',
    ...reasons,
  ].join('\n')}\n`;
}

function rowOf(title: string, mine: readonly Fact[]): string {
  const compared = mine.filter((fact) => !isLeftOut(fact));
  return `| ${title} | ${compared.length} | ${compared.filter(agrees).length} | ${mine.length - compared.length} |`;
}
