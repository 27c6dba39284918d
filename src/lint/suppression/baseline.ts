import { compareText } from '../../text/compare.ts';
import type { Finding, SuppressedFinding, Suppression } from '../finding.ts';
import { fingerprintAt } from '../fingerprint.ts';
import { knownAmong } from '../known.ts';

/** One finding that was there when the baseline was made. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** With `/`. In a file relative to its folder, among settings to the working directory. */
  readonly path: string;
}

const head =
  '# extmap-lint baseline 2: findings that are known and do not count, one a line: rule, path from this folder, fingerprint\n';

/** Of an older file, whose paths are relative to the working directory that it was made in. */
const olderHead = /^# extmap-lint baseline:/;

export const baselineText = (entries: readonly BaselineEntry[]): string => head + entries.map(lineOf).sort(compareText).join('');

/** JSON spells what would break the line. */
const lineOf = ({ rule, fingerprint, path }: BaselineEntry): string =>
  `${rule} ${JSON.stringify(path).slice(1, -1)} ${fingerprint}\n`;

/** What a baseline file holds. */
export interface BaselineFile {
  readonly entries: readonly BaselineEntry[];
  /** What its paths are relative to. */
  readonly from: 'its folder' | 'working directory';
}

/** A baseline file, or the number of the first line that is no entry. */
export function readBaseline(text: string): BaselineFile | number {
  const entries: BaselineEntry[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const entry = entryOf(line);
    if (!entry) return index + 1;
    entries.push(entry);
  }
  return { entries, from: olderHead.test(text) ? 'working directory' : 'its folder' };
}

function entryOf(line: string): BaselineEntry | undefined {
  const [, rule, spelled, fingerprint] = /^(\S+) (.+) ([0-9a-f]{24}(?:-\d+)?)$/.exec(line) ?? [];
  if (rule === undefined || fingerprint === undefined || spelled === undefined) return undefined;
  try {
    const path: unknown = JSON.parse(`"${spelled}"`);
    return typeof path === 'string' ? { rule, fingerprint, path } : undefined;
  } catch {
    return undefined;
  }
}

/** The same finding, told in a tree whose paths are relative to another folder. */
export const entryAt = ({ rule, fingerprint }: BaselineEntry, path: string): BaselineEntry => ({
  rule,
  fingerprint: fingerprintAt(fingerprint, path),
  path,
});

const suppressed: Suppression = { kind: 'baseline', reason: undefined, until: undefined, place: undefined };

/** Suppresses what the baseline has. `isGone`: the file of an entry is not there any more. */
export function suppressByBaseline(
  findings: readonly (Finding | SuppressedFinding)[],
  baseline: readonly BaselineEntry[],
  isGone: (path: string) => boolean,
): readonly (Finding | SuppressedFinding)[] {
  const live = findings.filter((finding) => !('suppressed' in finding));
  // An entry does not tell what else its file held, so no file counts as the new name of another one.
  const known = knownAmong(live, baseline, { isGone, isNew: () => false });
  return findings.map((finding) => (known.has(finding) ? { ...finding, suppressed } : finding));
}
