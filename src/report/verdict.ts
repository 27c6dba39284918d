import type { LintResult, Severity, SkippedFile } from '../lint/finding.ts';
import { plural } from './counts.ts';
import type { Exit } from './format.ts';

export interface Limits {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
}

/** A file that was asked for and could not be linted; others are left out on purpose. */
export const isUnread = ({ reason }: SkippedFile): boolean => reason === 'not found' || reason === 'unreadable';

/** The exit code of a run and why, the same for each format and for the Action. */
export function verdictOf({ summary, skippedFiles, crashes }: LintResult, { failOn, maxWarnings }: Limits): Exit {
  if (crashes.length > 0) return { code: 2, reason: `${plural(crashes.length, 'rule')} crashed` };
  const unread = skippedFiles.filter(isUnread);
  if (unread.length > 0) return { code: 2, reason: `${plural(unread.length, 'path')} could not be read` };
  const { errors, warnings, infos } = summary;
  const failing = {
    never: [],
    error: [plural(errors, 'error')],
    warning: [plural(errors, 'error'), plural(warnings, 'warning')],
    info: [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info')],
  }[failOn].filter((it) => !it.startsWith('0 '));
  if (failing.length > 0) return { code: 1, reason: failing.join(', ') };
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    return { code: 1, reason: `${plural(warnings, 'warning')}, more than ${maxWarnings}` };
  }
  return { code: 0, reason: 'no findings that fail' };
}
