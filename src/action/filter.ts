import type { Finding, LintResult, Place } from '../lint/finding.ts';
import { lastLineOf } from '../report/github.ts';
import type { Hunk } from '../report/patch.ts';

/** Which findings are reported; from the fewest to all. */
export const filterModes = ['new', 'added', 'diff-context', 'file', 'nofilter'] as const;
export type FilterMode = (typeof filterModes)[number];

/** What is known of the tree that this one is compared with. */
export interface Comparison {
  /** The findings that the base does not have; undefined where it could not be linted. */
  readonly newFindings: ReadonlySet<Finding> | undefined;
  /** Undefined where it is not known what was changed. */
  readonly changes: Changes | undefined;
}

export interface Changes {
  readonly isChanged: (path: string) => boolean;
  /** Undefined where the lines of a changed file are not known: then each of them may be changed. */
  readonly hunksOf: (path: string) => readonly Hunk[] | undefined;
}

/** The mode that can be had: without the base a file is the next best, and without a comparison only all of it. */
export function possibleMode(wanted: FilterMode, { newFindings, changes }: Comparison): FilterMode {
  if (wanted === 'new' && newFindings !== undefined) return 'new';
  if (wanted === 'nofilter' || changes === undefined) return 'nofilter';
  return wanted === 'new' ? 'file' : wanted;
}

/** A finding counts for its related places too: the fault may be on a line that nobody touched. */
export function filtered({ findings }: LintResult, mode: FilterMode, { newFindings, changes }: Comparison): readonly Finding[] {
  if (mode === 'nofilter') return findings;
  if (mode === 'new') return findings.filter((finding) => newFindings?.has(finding));
  return findings.filter((finding) =>
    [finding, ...finding.related].some((place) => changes !== undefined && isTouched(place, mode, changes)),
  );
}

function isTouched(place: Place, mode: 'added' | 'diff-context' | 'file', { isChanged, hunksOf }: Changes): boolean {
  if (!isChanged(place.path)) return false;
  const hunks = mode === 'file' ? undefined : hunksOf(place.path);
  return hunks === undefined || hunks.some((hunk) => linesOf(place).some((line) => holds(hunk, line, mode === 'added')));
}

function holds({ start, lines, added }: Hunk, line: number, isOnlyAdded: boolean): boolean {
  return isOnlyAdded ? added.has(line) : line >= start && line < start + lines.length;
}

function linesOf(place: Place): readonly number[] {
  const first = place.start.line;
  return Array.from({ length: lastLineOf(place) - first + 1 }, (_, index) => first + index);
}
