import process from 'node:process';
import { type FileWritten, writeFile, writeNewFile } from '../files/write-file.ts';
import { baselineFileText, isCovered, readBaselineFile } from '../library/baseline-file.ts';
import type { LintResult } from '../lint/finding.ts';
import type { BaselineEntry } from '../lint/suppression/baseline.ts';
import { plural as count } from '../report/counts.ts';
import { safeText } from '../report/safe.ts';
import { isUnread } from '../report/verdict.ts';
import type { Output } from './output.ts';
import { createLinter } from './run.ts';
import type { Setup } from './setup.ts';
import { choose, UsageError } from './usage.ts';

const usualName = '.extmap-lint-baseline';

/** `extmap-lint baseline create | update | check` @throws {UsageError} */
export async function runBaseline([action, ...paths]: readonly string[], setup: Setup): Promise<Output> {
  const wanted = choose('baseline', action ?? '', ['create', 'update', 'check']);
  const baseline = setup.baseline ?? usualName;
  const inputs = paths.length > 0 ? paths : ['.'];
  if (wanted === 'create') return create(baseline, inputs, setup);
  const result = await lint({ ...setup, baseline }, inputs);
  const divided = divide(readBaselineFile(baseline, process.cwd()), result, inputs);
  return wanted === 'check' ? check(baseline, divided) : update(baseline, divided);
}

async function lint(setup: Setup, paths: readonly string[]): Promise<LintResult> {
  const result = await createLinter(setup).lintFiles(paths);
  const [missing] = result.skippedFiles.filter(isUnread);
  if (missing) throw new UsageError(`${missing.path}: ${missing.reason}: ${missing.detail}`);
  const [crash] = result.crashes;
  if (crash) throw crash.error;
  return result;
}

async function create(path: string, inputs: readonly string[], setup: Setup): Promise<Output> {
  const { baseline: _, ...rest } = setup;
  const { findings } = await lint(rest, inputs);
  confirm(path, writeNewFile(path, textFor(path, findings)));
  return said(`${path}: ${count(findings.length, 'finding')}\n`, 0);
}

/** What becomes of the entries of a baseline. */
interface Divided {
  /** As they are found now, or as they were where nobody looked. */
  readonly kept: readonly BaselineEntry[];
  readonly stale: readonly BaselineEntry[];
  /** How many fewer are kept than there were. */
  readonly gone: number;
}

/** What a renamed file holds is kept under its new name; of files beyond the inputs nothing is known. */
function divide(entries: readonly BaselineEntry[], { suppressed }: LintResult, inputs: readonly string[]): Divided {
  const found = suppressed.filter((it) => it.suppressed.kind === 'baseline');
  const known = new Set(found.map(({ fingerprint }) => fingerprint));
  const rest = entries.filter(({ fingerprint }) => !known.has(fingerprint));
  const isStale = ({ path }: BaselineEntry) => isCovered(path, inputs, process.cwd());
  const kept = [...found, ...rest.filter((entry) => !isStale(entry))];
  return { kept, stale: rest.filter(isStale), gone: entries.length - kept.length };
}

/** Never adds a finding: a baseline only shrinks. */
function update(path: string, { kept, gone }: Divided): Output {
  confirm(path, writeFile(path, textFor(path, kept)));
  return said(`${path}: ${count(kept.length, 'finding')}, ${gone} taken out\n`, 0);
}

function check(path: string, { stale }: Divided): Output {
  if (stale.length === 0) return said(`${path}: every finding in it is still there\n`, 0);
  const lines = stale.map((entry) => `${safeText(entry.path)}: ${entry.rule} is no longer there\n`);
  return said(`${lines.join('')}${path}: ${stale.length} out of date; "extmap-lint baseline update" mends it\n`, 1);
}

const textFor = (path: string, entries: readonly BaselineEntry[]): string => baselineFileText(entries, path, process.cwd());

/** @throws {UsageError} */
function confirm(path: string, written: FileWritten): void {
  if (written.state === 'refused') throw new UsageError(`${path}: ${written.reason}`);
  if (written.state === 'exists') {
    throw new UsageError(
      `${path} is there already: "baseline update" takes out what is mended; to accept new findings, delete it`,
    );
  }
}

const said = (out: string, code: number): Output => ({ out, err: '', code });
