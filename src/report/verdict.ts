import type { LintResult, Severity } from '../lint/finding.ts';
import { plural as count } from './counts.ts';
import type { Exit } from './format.ts';

export interface Limits {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | undefined;
}

/** The exit code of a run and why, the same for each format and for the Action. */
export function verdictOf({ summary, skippedFiles, crashes }: LintResult, { failOn, maxWarnings }: Limits): Exit {
  if (crashes.length > 0) return { code: 2, reason: `${count(crashes.length, 'rule')} crashed` };
  const unread = skippedFiles.filter(({ reason }) => reason === 'not found' || reason === 'unreadable');
  if (unread.length > 0) return { code: 2, reason: `${count(unread.length, 'path')} could not be read` };
  const { errors, warnings, infos } = summary;
  const failing = {
    never: [],
    error: [count(errors, 'error')],
    warning: [count(errors, 'error'), count(warnings, 'warning')],
    info: [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'info')],
  }[failOn].filter((it) => !it.startsWith('0 '));
  if (failing.length > 0) return { code: 1, reason: failing.join(', ') };
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    return { code: 1, reason: `${count(warnings, 'warning')}, more than ${maxWarnings}` };
  }
  return { code: 0, reason: 'no findings that fail' };
}
