import { compareText } from '../text/compare.ts';
import type { Finding, LintResult, SuppressedFinding } from './finding.ts';

/** The order of a report: by path, place and rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    compareText(one.path, other.path) ||
    one.start.offset - other.start.offset ||
    compareText(one.rule, other.rule) ||
    compareText(one.message, other.message)
  );
}

/** Those that count and those that do not, in one order. */
export const withSuppressed = ({
  findings,
  suppressed,
}: Pick<LintResult, 'findings' | 'suppressed'>): readonly (Finding | SuppressedFinding)[] =>
  suppressed.length === 0 ? findings : [...findings, ...suppressed].sort(byPlace);
