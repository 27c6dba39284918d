import process from 'node:process';
import { readTextFile } from '../files/read-text-file.ts';
import { writeTextFile } from '../files/write.ts';
import type { LintResult } from '../lint/finding.ts';
import { type BaselineEntry, baselineText, readBaseline } from '../lint/suppression/baseline.ts';
import { safeText } from '../report/safe.ts';
import type { Output } from './output.ts';
import { createLinter } from './run.ts';
import type { Setup } from './setup.ts';
import { choose, count, UsageError } from './usage.ts';

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
  const [missing] = result.skippedFiles.filter(({ reason }) => reason === 'not found' || reason === 'unreadable');
  if (missing) throw new UsageError(`${missing.path}: ${missing.reason}: ${missing.detail}`);
  const [crash] = result.crashes;
  if (crash) throw crash.error;
  return result;
}

async function create(path: string, inputs: readonly string[], setup: Setup): Promise<Output> {
  if (readTextFile(path, process.cwd()).state === 'read') {
    throw new UsageError(`${path} is there already: "baseline update" takes out what is mended; to accept new findings, delete it`);
  }
  const { baseline: _, ...rest } = setup;
  const { findings } = await lint(rest, inputs);
  writeTextFile(path, baselineText(findings));
  return said(`${path}: ${count(findings.length, 'finding')}\n`, 0);
}

/** Never adds a finding: a baseline only shrinks. */
function update(path: string, result: LintResult): Output {
  const kept = knownIn(result);
  const stale = staleEntries(path, kept);
  writeTextFile(path, baselineText(kept));
  return said(`${path}: ${count(kept.length, 'finding')}, ${stale.length} taken out\n`, 0);
}

function check(path: string, result: LintResult): Output {
  const stale = staleEntries(path, knownIn(result));
  if (stale.length === 0) return said(`${path}: every finding in it is still there\n`, 0);
  const lines = stale.map((entry) => `${safeText(entry.path)}: ${entry.rule} is mended\n`);
  return said(`${lines.join('')}${path}: ${stale.length} to take out: extmap-lint baseline update\n`, 1);
}

const knownIn = ({ suppressed }: LintResult) => suppressed.filter((it) => it.suppressed.kind === 'baseline');

/** A file that was renamed has other fingerprints now, so its entries are to be replaced too. */
function staleEntries(path: string, known: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const file = readTextFile(path, process.cwd());
  const entries = file.state === 'read' ? readBaseline(file.text) : [];
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  return typeof entries === 'number' ? [] : entries.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
}

const said = (out: string, code: number): Output => ({ out, err: '', code });
