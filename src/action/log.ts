import { env, stdout } from 'node:process';
import { endGroup, error, startGroup, warning } from '@actions/core';
import type { LintResult, Severity } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { type AnnotationLimits, annotations, stepLimits } from '../report/github.ts';
import { pretty } from '../report/pretty.ts';
import { clip, safeText } from '../report/safe.ts';
import { isUnread } from '../report/verdict.ts';

type Shown = Pick<LintResult, 'findings'>;

export interface Telling {
  /** Whether findings are annotated; what keeps the step from its work always is. */
  readonly hasAnnotations: boolean;
  /** Of all severities together; undefined for as many as GitHub keeps. */
  readonly maxAnnotations: number | undefined;
  /** What could not be done as it was asked for. */
  readonly troubles: readonly string[];
  /** What a reader must know to understand the report. */
  readonly notes: readonly string[];
}

/** GitHub cuts a longer message. */
const MESSAGE_LENGTH = 4096;

/** `shown` has its places at the lines that GitHub shows. The report comes last, because a log is read from its end. */
export function tell(result: LintResult, shown: Shown, exit: Exit, telling: Telling): void {
  const { hasAnnotations, maxAnnotations, troubles, notes } = telling;
  const cause = causeOf(result, exit);
  if (hasAnnotations) annotate(shown, limitsOf(shown, maxAnnotations, cause !== undefined, troubles.length > 0));
  if (troubles.length > 0) warn(troubles);
  const report = pretty(result, { color: !env.NO_COLOR, quiet: false, exit });
  print([report.trimEnd(), ...notes.map(safeText)].join('\n'));
  if (cause !== undefined && (hasAnnotations || exit.code === 2)) complain(cause);
}

/** An error that stands at no line. */
export function complain(rows: readonly string[]): void {
  error(message(rows), { title: 'extmap-lint' });
}

/** Text in which the runner obeys no command. It is safe already; this holds where a format forgets something. */
export function print(text: string): void {
  const token = crypto.randomUUID();
  stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

function warn(rows: readonly string[]): void {
  warning(message(rows), { title: 'extmap-lint' });
}

function message(rows: readonly string[]): string {
  return clip(rows.map(safeText).join('\n'), MESSAGE_LENGTH);
}

/** What findings have room for beside our own error and warning; the room that a severity does not need is the next one's. */
function limitsOf({ findings }: Shown, max: number | undefined, hasCause: boolean, hasTroubles: boolean): AnnotationLimits {
  let left = max ?? Number.POSITIVE_INFINITY;
  const limit = (severity: Severity, isTaken: boolean): number => {
    const room = Math.min(left, stepLimits[severity] - (isTaken ? 1 : 0));
    left -= Math.min(room, findings.filter((finding) => finding.severity === severity).length);
    return room;
  };
  return { error: limit('error', hasCause), warning: limit('warning', hasTroubles), info: limit('info', false) };
}

function annotate(shown: Shown, limits: AnnotationLimits): void {
  const lines = annotations(shown, limits);
  if (lines.length === 0) return;
  startGroup('annotations');
  stdout.write(lines.map((line) => `${line}\n`).join(''));
  endGroup();
}

/** What a red step could not be understood without. */
function causeOf({ summary, skippedFiles, crashes }: LintResult, exit: Exit): readonly string[] | undefined {
  if (exit.code === 1) return summary.errors > 0 ? undefined : [`this step fails: ${exit.reason}`];
  if (exit.code === 0) return undefined;
  const unread = skippedFiles.filter(isUnread);
  return [
    ...unread.map(({ path, reason, detail }) => `${path}: ${reason}${detail === '' ? '' : `: ${detail}`}`),
    ...crashes.map(({ rule, path, error: { message } }) => `rule ${rule} crashed on ${path}, please report this: ${message}`),
  ];
}
