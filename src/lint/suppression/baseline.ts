import { compareText } from '../../text/compare.ts';
import type { Finding, SuppressedFinding, Suppression } from '../finding.ts';
import { faultOf } from '../fingerprint.ts';

/** One finding that was there when the baseline was made. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** Relative to the working directory, with `/`. */
  readonly path: string;
}

const head = '# extmap-lint baseline: findings that are known and do not count, one a line: rule, path, fingerprint\n';

export const baselineText = (entries: readonly BaselineEntry[]): string => head + entries.map(lineOf).sort(compareText).join('');

/** JSON spells what would break the line. */
const lineOf = ({ rule, fingerprint, path }: BaselineEntry): string =>
  `${rule} ${JSON.stringify(path).slice(1, -1)} ${fingerprint}\n`;

/** The entries of a baseline, or the number of the first line that is none. */
export function readBaseline(text: string): readonly BaselineEntry[] | number {
  const entries: BaselineEntry[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const entry = entryOf(line);
    if (!entry) return index + 1;
    entries.push(entry);
  }
  return entries;
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

const suppressed: Suppression = { kind: 'baseline', reason: undefined, until: undefined, place: undefined };

/**
 * Suppresses what the baseline has: by fingerprint, and then what is the same fault in a file of another name where the file
 * of the entry is gone.
 */
export function suppressByBaseline(
  findings: readonly (Finding | SuppressedFinding)[],
  baseline: readonly BaselineEntry[],
  isGone: (path: string) => boolean,
): readonly (Finding | SuppressedFinding)[] {
  const exact = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const there = new Set(findings.map(({ fingerprint }) => fingerprint));
  const moved = countsOf(baseline.filter(({ fingerprint, path }) => !there.has(fingerprint) && isGone(path)));
  return findings.map((finding) => {
    if ('suppressed' in finding) return finding;
    if (exact.has(finding.fingerprint)) return { ...finding, suppressed };
    const left = finding.resource === undefined ? 0 : (moved.get(faultOf(finding.fingerprint)) ?? 0);
    if (left === 0) return finding;
    moved.set(faultOf(finding.fingerprint), left - 1);
    return { ...finding, suppressed };
  });
}

function countsOf(entries: readonly BaselineEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of entries) counts.set(faultOf(fingerprint), (counts.get(faultOf(fingerprint)) ?? 0) + 1);
  return counts;
}
