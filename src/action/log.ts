import { env, stdout } from 'node:process';
import { endGroup, error, startGroup } from '@actions/core';
import type { LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { annotations, stepLimits } from '../report/github.ts';
import { pretty } from '../report/pretty.ts';
import { clip, safeText } from '../report/safe.ts';

/** GitHub cuts a longer message. */
const MESSAGE_LENGTH = 4096;

/** The report comes last, because a log is read from its end. */
export function tell(result: LintResult, exit: Exit, hasAnnotations: boolean): void {
  const cause = causeOf(result, exit);
  if (hasAnnotations) annotate(result, cause === undefined ? stepLimits.error : stepLimits.error - 1);
  print(pretty(result, { color: !env.NO_COLOR, quiet: false, exit }));
  if (cause !== undefined && (hasAnnotations || exit.code === 2)) complain(cause);
}

/** An error that stands at no line. */
export function complain(rows: readonly string[]): void {
  error(clip(rows.map(safeText).join('\n'), MESSAGE_LENGTH), { title: 'extmap-lint' });
}

/** Text in which the runner obeys no command. It is safe already; this holds where a format forgets something. */
export function print(text: string): void {
  const token = crypto.randomUUID();
  stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

function annotate(result: LintResult, errorLimit: number): void {
  const lines = annotations(result, { ...stepLimits, error: errorLimit });
  if (lines.length === 0) return;
  startGroup('annotations');
  stdout.write(lines.map((line) => `${line}\n`).join(''));
  endGroup();
}

/** What a red step could not be understood without. */
function causeOf({ summary, skippedFiles, crashes }: LintResult, exit: Exit): readonly string[] | undefined {
  if (exit.code === 1) return summary.errors > 0 ? undefined : [`this step fails: ${exit.reason}`];
  if (exit.code === 0) return undefined;
  const unread = skippedFiles.filter(({ reason }) => reason === 'not found' || reason === 'unreadable');
  return [
    ...unread.map(({ path, reason, detail }) => `${path}: ${reason}${detail === '' ? '' : `: ${detail}`}`),
    ...crashes.map(({ rule, path, error: { message } }) => `rule ${rule} crashed on ${path}, please report this: ${message}`),
  ];
}
