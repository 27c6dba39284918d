import process from 'node:process';
import { readTextFile } from '../files/read-text-file.ts';
import { type FileWritten, writeFile, writeNewFile } from '../files/write-file.ts';
import type { LintResult } from '../lint/finding.ts';
import { type BaselineEntry, baselineText, readBaseline } from '../lint/suppression/baseline.ts';
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
  return wanted === 'check' ? check(baseline, result) : update(baseline, result);
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
  confirm(path, writeNewFile(path, baselineText(findings)));
  return said(`${path}: ${count(findings.length, 'finding')}\n`, 0);
}

/** Never adds a finding: a baseline only shrinks. What a renamed file holds is written under its new name. */
function update(path: string, result: LintResult): Output {
  const kept = knownIn(result);
  const gone = entriesOf(path).length - kept.length;
  confirm(path, writeFile(path, baselineText(kept)));
  return said(`${path}: ${count(kept.length, 'finding')}, ${gone} taken out\n`, 0);
}

function check(path: string, result: LintResult): Output {
  const known = new Set(knownIn(result).map(({ fingerprint }) => fingerprint));
  const stale = entriesOf(path).filter(({ fingerprint }) => !known.has(fingerprint));
  if (stale.length === 0) return said(`${path}: every finding in it is still there\n`, 0);
  const lines = stale.map((entry) => `${safeText(entry.path)}: ${entry.rule} is no longer there\n`);
  return said(`${lines.join('')}${path}: ${stale.length} out of date; "extmap-lint baseline update" mends it\n`, 1);
}

/** @throws {UsageError} */
function confirm(path: string, written: FileWritten): void {
  if (written.state === 'refused') throw new UsageError(`${path}: ${written.reason}`);
  if (written.state === 'exists') {
    throw new UsageError(
      `${path} is there already: "baseline update" takes out what is mended; to accept new findings, delete it`,
    );
  }
}

const knownIn = ({ suppressed }: LintResult) => suppressed.filter((it) => it.suppressed.kind === 'baseline');

/** The linter has read it before, so it is there and well-formed. */
function entriesOf(path: string): readonly BaselineEntry[] {
  const file = readTextFile(path, process.cwd());
  const entries = file.state === 'read' ? readBaseline(file.text) : [];
  return typeof entries === 'number' ? [] : entries;
}

const said = (out: string, code: number): Output => ({ out, err: '', code });
