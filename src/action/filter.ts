import type { LineRange } from '../library/history.ts';
import type { Finding, Place } from '../lint/finding.ts';
import { lastLineOf } from '../report/github.ts';

/** Which findings are reported; from the fewest to all. */
export const filterModes = ['new', 'added', 'diff-context', 'file', 'nofilter'] as const;
export type FilterMode = (typeof filterModes)[number];

/** By path, the lines of a changed file that count as changed. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | 'every line'>;

/** A finding counts for its related places too: the fault may be on a line that nobody touched. */
export function findingsIn(changes: Changes, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => [finding, ...finding.related].some((place) => isTouched(place, changes)));
}

export const wholeFilesOf = (changes: Changes): Changes =>
  new Map([...changes.keys()].map((path) => [path, 'every line'] as const));

/** GitHub keeps few annotations, and shows those in the diff beside the lines that a reviewer reads. */
export function inDiffFirst(changes: Changes | undefined, findings: readonly Finding[]): readonly Finding[] {
  const isInDiff = (finding: Finding) => changes !== undefined && isTouched(finding, changes);
  return [...findings.filter(isInDiff), ...findings.filter((finding) => !isInDiff(finding))];
}

function isTouched(place: Place, changes: Changes): boolean {
  const lines = changes.get(place.path);
  if (lines === undefined || lines === 'every line') return lines !== undefined;
  const [first, last] = [place.start.line, lastLineOf(place)];
  return lines.some(({ start, count }) => first < start + count && last >= start);
}
