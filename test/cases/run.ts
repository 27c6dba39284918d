import { loadConfig } from '../../src/config/load.ts';
import type { Finding, LintResult, Place } from '../../src/lint/finding.ts';
import { createIntake, type Gathered } from '../../src/lint/intake.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rules } from '../../src/lint/run.ts';
import { defaultSettings, type Settings } from '../../src/lint/settings.ts';
import { ownRules } from '../../src/rule/own.ts';
import type { Expectation } from './annotations.ts';
import type { Case, CaseFile, Conditions } from './case.ts';

/** The rule under test, and those that a page's rule needs beside it. */
export interface Subject {
  readonly id: string;
  readonly rules: Rules;
}

/** A rule with the more precise ones that it yields to. */
export function subjectOf(id: string, all: Rules): Subject {
  const precise = all[id]?.yieldsTo ?? [];
  if (precise.includes('all')) return { id, rules: all };
  const wanted = [id, ...precise];
  return { id, rules: Object.fromEntries(Object.entries(all).filter(([other]) => wanted.includes(other))) };
}

export function gather(files: readonly CaseFile[]): Gathered {
  const intake = createIntake((path) => files.find((file) => file.path === path)?.text);
  for (const { path, text } of files) intake.add(path, new TextEncoder().encode(text));
  return intake.done();
}

/** The findings that a case is about: those of its rule, and the linter's own. @throws {Error} where a rule threw. */
export async function findingsOf(
  { id, rules }: Subject,
  gathered: Gathered,
  { isWhole, kubernetesMinor, config }: Conditions,
): Promise<readonly Finding[]> {
  const said = await settingsBy(config, Object.keys(rules));
  const settings = { ...said, cluster: { ...said.cluster, ...(kubernetesMinor !== undefined && { kubernetesMinor }) } };
  const { findings, crashes }: LintResult = await lint(gathered, rules, settings, { isWhole, skippedFiles: [] });
  const [crash] = crashes;
  if (crash) throw new Error(`${crash.rule} threw`, { cause: crash.error });
  return findings.filter(({ rule }) => rule === id || Object.hasOwn(ownRules, rule));
}

/** Every rule is on, however little it reports, and no case grows old. */
export async function settingsBy(config: string | undefined, ruleIds: readonly string[]): Promise<Settings> {
  const settings: Settings = { ...defaultSettings, presets: ['all'], today: '2027-01-01' };
  if (config === undefined) return settings;
  const read = await loadConfig({ path: '.extmap-lint.yaml', text: config }, [
    ...new Set([...ruleIds, ...Object.keys(ownRules)]),
  ]);
  if (!('input' in read)) throw new Error(read.map(({ start, message }) => `line ${start.line}: ${message}`).join('\n'));
  const { rules, overrides, cluster } = read.config;
  return { ...settings, rules, overrides, cluster };
}

/** What is reported and not expected, or expected and not reported; empty when all is as the case says. */
export function differences({ expected }: Case, findings: readonly Finding[]): readonly string[] {
  const hasRelated = expected.some(({ id }) => id === 'also');
  const reported = [...findings.map(spokenBy), ...(hasRelated ? relatedOf(findings) : [])];
  const left = [...reported];
  const missing = expected.filter((one) => {
    const index = left.findIndex((other) => fits(one, other));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [...missing.map((one) => `not reported: ${describeExpected(one)}`), ...left.map((it) => `reported: ${describe(it)}`)];
}

interface Spoken extends Place {
  readonly id: string;
  readonly message: string;
}

const spokenBy = (finding: Finding): Spoken => ({
  ...finding,
  id: Object.hasOwn(ownRules, finding.rule) ? finding.rule : finding.messageId,
});

/** Several findings may share one. */
function relatedOf(findings: readonly Finding[]): readonly Spoken[] {
  const all = findings.flatMap(({ related }) => related).map((place) => ({ ...place, id: 'also' }));
  return [...new Map(all.map((it) => [describe(it), it])).values()];
}

const fits = (one: Expectation, { id, message, path, start, end }: Spoken): boolean =>
  one.id === id &&
  one.path === path &&
  one.line === start.line &&
  one.column === start.column &&
  (one.endColumn === undefined || (one.endColumn === end.column && one.line === end.line)) &&
  message.includes(one.text ?? '');

const describeExpected = ({ path, line, column, endColumn, id, text }: Expectation): string =>
  `${path}:${line}:${column}${endColumn === undefined ? '' : `-${endColumn}`} ${id}${text === undefined ? '' : ` "${text}"`}`;

const describe = ({ path, start, end, id, message }: Spoken): string =>
  `${path}:${start.line}:${start.column}-${end.line === start.line ? '' : `${end.line}:`}${end.column} ${id} "${message}"`;
