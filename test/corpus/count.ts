import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExtmapLint } from '../../src/library/linter.ts';
import type { Finding } from '../../src/lint/finding.ts';

/** Findings by repository, and there by `rule/message severity`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Each folder of a set is one repository; those without a finding are left out. */
export async function countFindings(set: string): Promise<Counts> {
  const repositories = readdirSync(set, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const counts: Record<string, Record<string, number>> = {};
  for (const { name } of repositories.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const { findings, crashes } = await new ExtmapLint({ cwd: join(set, name) }).lintFiles(['.']);
    if (crashes.length > 0) throw new Error(`${crashes[0]?.rule} crashed on ${name}: ${crashes[0]?.error.stack}`);
    if (findings.length > 0) counts[name] = tally(findings);
  }
  return counts;
}

function tally(findings: readonly Finding[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, messageId, severity } of findings) {
    const key = `${rule}/${messageId} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
