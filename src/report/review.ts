import type { Finding, LintResult, Place } from '../lint/finding.ts';
import { bySeverity } from './counts.ts';
import { lastLineOf, messageRows } from './github.ts';
import { inlineCode } from './markdown.ts';
import { type Hunk, hunkAt } from './patch.ts';
import { placeText } from './place.ts';
import { clip } from './safe.ts';

/** A comment at lines of a pull request, as the API takes it. */
export interface ReviewComment {
  readonly path: string;
  readonly side: 'RIGHT';
  readonly line: number;
  /** Only where there are several: the first of them. */
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
  readonly body: string;
}

/** The pull request that comments are for. */
export interface Diff {
  /** Undefined where a file is not changed, or its patch is not known. */
  readonly hunksOf: (path: string) => readonly Hunk[] | undefined;
  /** The number that a line of the linted tree has at the head of the pull request. */
  readonly lineAtHead: (path: string, line: number) => number | undefined;
}

const MESSAGE_LENGTH = 4000;

/** Begins the body of each comment of ours and says which finding it is about. */
export const reviewMarker = (id: string, fingerprint: string): string => `<!-- extmap-lint:${id}:${fingerprint} -->`;

/**
 * One for each finding that has a place in the diff, errors first; a finding on a line that is not has it where a related place is.
 * GitHub refuses all comments of a review for one that is not in a hunk, so each place is proven by the text of its line.
 */
export function reviewComments(result: LintResult, diff: Diff, id: string): readonly ReviewComment[] {
  return bySeverity(result.findings).flatMap((finding) => {
    const anchor = [finding, ...finding.related].flatMap((place) => anchorOf(place, result.sources, diff))[0];
    return anchor === undefined ? [] : [{ ...anchor, body: bodyOf(finding, id) }];
  });
}

function anchorOf(place: Place, sources: LintResult['sources'], diff: Diff): readonly Omit<ReviewComment, 'body'>[] {
  const text = lineText(sources.get(place.path), place.start);
  const first = diff.lineAtHead(place.path, place.start.line);
  const hunks = diff.hunksOf(place.path);
  if (text === undefined || first === undefined || hunks === undefined) return [];
  const last = first + lastLineOf(place) - place.start.line;
  const hunk = hunkAt(hunks, first, last, text);
  if (hunk === undefined) return [];
  const several = last > first ? ({ start_line: first, start_side: 'RIGHT' } as const) : {};
  return [{ path: place.path, side: 'RIGHT', line: last, ...several }];
}

function lineText(source: string | undefined, { offset, column }: Place['start']): string | undefined {
  return source === undefined ? undefined : /^[^\r\n]*/.exec(source.slice(offset - column + 1))?.[0];
}

function bodyOf(finding: Finding, id: string): string {
  const { severity, rule, fingerprint } = finding;
  const [message = '', ...related] = messageRows(finding).map((row) => inlineCode(clip(row, MESSAGE_LENGTH)));
  const place = inlineCode(placeText(finding));
  return [
    reviewMarker(id, fingerprint),
    `**${severity}** ${inlineCode(rule)} ${place}`,
    '',
    message,
    ...related.map((row) => `- ${row}`),
  ].join('\n');
}
