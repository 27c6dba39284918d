import type { LineRange } from '../library/history.ts';
import type { Finding, Place } from '../lint/finding.ts';
import { lastLineOf } from '../report/github.ts';

/** Which findings are reported; from the fewest to all. */
export const filterModes = ['new', 'added', 'diff-context', 'file', 'nofilter'] as const;
export type FilterMode = (typeof filterModes)[number];

/** By path, the lines of a changed file that count. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | 'every line'>;

/** A finding counts for its related places too: the fault may be on a line that nobody touched. */
export function findingsIn(changes: Changes, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => [finding, ...finding.related].some((place) => isTouched(place, changes)));
}

function isTouched(place: Place, changes: Changes): boolean {
  const lines = changes.get(place.path);
  if (lines === undefined || lines === 'every line') return lines !== undefined;
  const [first, last] = [place.start.line, lastLineOf(place)];
  return lines.some(({ start, count }) => first < start + count && last >= start);
}
