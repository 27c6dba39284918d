import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../src/rule/define.ts';
import { type Case, readCases } from '../cases/case.ts';
import { essenceOf } from '../cases/essence.ts';
import { readMarkdown } from '../cases/markdown.ts';
import { differences, findingsOf, gather, type Subject, subjectOf } from '../cases/run.ts';
import { variationsOf } from '../cases/vary.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const sections = ['Why', 'Reported', 'Accepted', 'How to repair', 'When not to use it'];

for (const [id, rule] of Object.entries(rules)) {
  const page = readFileSync(`${top}rules/${id}.md`, 'utf8');
  const edges = `${top}test/rules/${id}.md`;
  const subject = subjectOf(id, rules);
  const shown = readCases(page);
  const cases = [...shown, ...(existsSync(edges) ? readCases(readFileSync(edges, 'utf8')) : [])];

  describe(id, () => {
    checkPage(id, rule, page, shown);
    checkRepairs(shown);
    checkMessages(rule, cases, () => messagesOf(subject, shown));
    for (const it of cases) checkCase(subject, it);
  });
}

/** What `scripts/new-rule.ts` left to be written, as `path:line text`. */
const leftIn = (path: string): readonly string[] =>
  readFileSync(`${top}${path}`, 'utf8')
    .split('\n')
    .flatMap((line, index) => (/\bTODO\b/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));

function checkPage(id: string, { summary }: Rule, page: string, shown: readonly Case[]): void {
  it('has a page with its summary and every section', () => {
    const read = readMarkdown(page);
    expect(read.title).toBe(id);
    expect(read.summary).toBe(`${summary}.`);
    expect(read.headings.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual(sections);
  });

  it('is written to the end', () => {
    expect([...leftIn(`rules/${id}.ts`), ...leftIn(`rules/${id}.md`)]).toEqual([]);
  });

  it('reports in each case under "Reported" and in no other of its page', () => {
    for (const it of shown) {
      const isQuiet = it.expected.length === 0;
      expect({ case: it.title, isQuiet }).toEqual({ case: it.title, isQuiet: it.section !== 'Reported' });
    }
  });
}

function checkRepairs(shown: readonly Case[]): void {
  it('repairs to what no rule at all reports', async () => {
    for (const it of shown.filter(({ section }) => section === 'How to repair')) {
      const { title, files } = it;
      const reported = await Promise.all(Object.keys(rules).map((id) => findingsOf({ id, rules }, gather(files), it)));
      expect({ title, reported: reported.flat().map(({ rule, message }) => `${rule}: ${message}`) }).toEqual({
        title,
        reported: [],
      });
    }
  });
}

function checkMessages({ messages }: Rule, cases: readonly Case[], said: () => Promise<readonly string[]>): void {
  it('reports every message in some case, and accepts some case', () => {
    const reported = new Set(cases.flatMap(({ expected }) => expected.map((one) => one.id)));
    expect(Object.keys(messages).filter((message) => !reported.has(message))).toEqual([]);
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it('says what is so: lower case, no full stop, under 140 characters, no "should"', async () => {
    for (const message of [...Object.values(messages).map(({ template }) => template), ...(await said())]) {
      expect(message).toMatch(/^(["{a-z]|[A-Z]{2,}\b)/);
      expect(message.length, message).toBeLessThan(140);
      expect(message).not.toMatch(/\bshould\b|\.$/);
    }
  });
}

async function messagesOf(subject: Subject, cases: readonly Case[]): Promise<readonly string[]> {
  const findings = await Promise.all(cases.map((it) => findingsOf(subject, gather(it.files), it)));
  return findings.flat().map(({ message }) => message);
}

function checkCase(subject: Subject, it_: Case): void {
  it(it_.section === it_.title ? it_.title : `${it_.section}: ${it_.title}`, async () => {
    const findings = await findingsOf(subject, gather(it_.files), it_);
    expect(differences(it_, findings)).toEqual([]);
    const essence = essenceOf(findings, it_.files);
    for (const { name, files } of variationsOf(it_)) {
      const changed = await findingsOf(subject, gather(files), it_);
      expect({ name, findings: essenceOf(changed, files) }).toEqual({ name, findings: essence });
    }
  });
}
