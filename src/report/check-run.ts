import type { Finding } from '../lint/finding.ts';
import { bySeverity } from './counts.ts';
import { isInRepository, lastLineOf, messageRows } from './github.ts';
import { clip, safeText } from './safe.ts';

/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where both lines are the same. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub takes 64 KiB, and a character has up to three bytes for each UTF-16 unit. */
const MESSAGE_LENGTH = 20_000;
const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** Errors first, at most `max`. GitHub refuses a whole request for one place outside of the repository. */
export function checkAnnotations(findings: readonly Finding[], max = Number.POSITIVE_INFINITY): readonly CheckAnnotation[] {
  const shown = bySeverity(findings.filter(isInRepository));
  return shown.slice(0, max).map((finding) => ({
    path: finding.path,
    start_line: finding.start.line,
    end_line: lastLineOf(finding),
    ...(finding.start.line === finding.end.line ? { start_column: finding.start.column, end_column: finding.end.column } : {}),
    annotation_level: LEVELS[finding.severity],
    title: finding.rule,
    message: clip(messageRows(finding).map(safeText).join('\n'), MESSAGE_LENGTH),
  }));
}
