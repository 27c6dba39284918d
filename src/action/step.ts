import process, { env } from 'node:process';
import { summary } from '@actions/core';
import type { Finding, LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';
import { markdownSummary } from '../report/summary.ts';
import { verdictOf } from '../report/verdict.ts';
import type { Posted } from './api/post.ts';
import { allowedChannels, channelsFor } from './channels.ts';
import { type Event, readEvent } from './event.ts';
import { type Changes, type FilterMode, inDiffFirst } from './filter.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { linkTo, runUrl } from './links.ts';
import { tell } from './log.ts';
import { writeReportFiles } from './report-files.ts';
import { reportedFindings } from './reported.ts';
import { messageOf } from './thrown.ts';

/** GitHub drops a summary of more than a mebibyte whole. */
const SUMMARY_LIMIT = 900_000;

/** Numbers, words of our own and paths that the workflow itself gave: it may put an output into a script. */
export interface Outputs {
  readonly findings?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly infos?: number;
  readonly 'new-findings'?: number | undefined;
  readonly 'hidden-findings'?: number;
  readonly 'filter-mode'?: FilterMode;
  readonly 'sarif-file'?: string | undefined;
  readonly 'report-file'?: string | undefined;
  readonly 'comment-url'?: string | undefined;
}

/** What is reported, and about what. */
export interface Reported {
  readonly result: LintResult;
  readonly mode: FilterMode;
  /** How many findings `mode` leaves out. */
  readonly hidden: number;
  /** What differs from the base; undefined where that is not known. */
  readonly changes: Changes | undefined;
  /** How many the base does not have; undefined where it was not linted. */
  readonly newCount: number | undefined;
  /** The commit whose lines the places count, for links. */
  readonly linted: string | undefined;
  /** Where the report belongs; undefined where that is not known, and then nothing is posted. */
  readonly target: { readonly commit: string; readonly pull: number | undefined } | undefined;
  /** The number of a line at the commit of `target`; undefined where that has no such line. */
  readonly lineAtTarget: (path: string, line: number) => number | undefined;
  readonly notes: readonly string[];
  readonly troubles: readonly string[];
}

/** Posting comes first, because what cannot be posted is annotated, and the log last, because it is read from its end. */
export async function runStep(): Promise<{ code: number; outputs: Outputs }> {
  const inputs = readInputs();
  const event = readEvent();
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const reported = await reportedFindings(inputs, event, workspace);
  const { result, notes } = reported;
  const exit = verdictOf(result, inputs);
  const files = await writeReportFiles(inputs.reports, { result, exit, workspace, id: inputs.id });
  const posted = await postReport(inputs, event, reported, exit);
  const troubles = [...reported.troubles, ...files.troubles, ...posted.troubles];
  if (inputs.hasSummary) troubles.push(...(await summarize(summaryOf(reported, SUMMARY_LIMIT, troubles))));
  const hasAnnotations = inputs.annotations !== 'off' && inputs.fromReport === undefined && !posted.hasCheckRun;
  tell(result, shownOf(reported), exit, { ...inputs, hasAnnotations, troubles, notes });
  return { code: exit.code, outputs: { ...outputsOf(reported), ...files.outputs, 'comment-url': posted.commentUrl } };
}

/** The client for GitHub's API is large, and most steps need none. */
async function postReport(inputs: Inputs, event: Event, reported: Reported, exit: Exit): Promise<Posted> {
  const nothing = { hasCheckRun: false, commentUrl: undefined, troubles: [] };
  const { channels, trouble } = allowedChannels(channelsFor(inputs, event), inputs, event);
  if (trouble !== undefined) return { ...nothing, troubles: [trouble] };
  if (reported.target === undefined || !Object.values(channels).includes(true)) return nothing;
  const [{ post }, { connect }] = await Promise.all([import('./api/post.ts'), import('./api/client.ts')]);
  return post(connect(inputs.token, env.GITHUB_REPOSITORY ?? ''), {
    ...reported.target,
    ...{ channels, id: inputs.id, result: reported.result, shown: shownOf(reported), exit, runUrl: runUrl() },
    maxAnnotations: inputs.maxAnnotations,
    isCommentedWhenClean: inputs.comment === 'always',
    lineAtHead: reported.lineAtTarget,
    summaryOf: (limit) => summaryOf(reported, limit, reported.troubles),
  });
}

function summaryOf({ result, linted, changes, notes }: Reported, limit: number, troubles: readonly string[]): string {
  const changedMappings = result.mappings.filter(({ paths }) => paths.some((path) => changes?.has(path)));
  return markdownSummary(result, { link: linkTo(linted), limit, notes: [...notes, ...troubles], changedMappings });
}

/** A summary that cannot be written takes nothing from the verdict. */
async function summarize(markdown: string): Promise<readonly string[]> {
  if (!env.GITHUB_STEP_SUMMARY) return [];
  try {
    await summary.addRaw(markdown).write();
    return [];
  } catch (error) {
    return [`the job summary could not be written: ${messageOf(error)}`];
  }
}

/** The best first. GitHub shows places in the commit that the report is about, which the linted tree may differ from. */
function shownOf({ result, changes, lineAtTarget }: Reported): LintResult {
  const findings = inDiffFirst(changes, result.findings).map((finding) => {
    const line = lineAtTarget(finding.path, finding.start.line) ?? finding.start.line;
    return movedBy(finding, line - finding.start.line);
  });
  return { ...result, findings };
}

function movedBy(finding: Finding, distance: number): Finding {
  const { start, end } = finding;
  if (distance === 0) return finding;
  return { ...finding, start: { ...start, line: start.line + distance }, end: { ...end, line: end.line + distance } };
}

function outputsOf({ result, hidden, newCount, mode }: Reported): Outputs {
  const { errors, warnings, infos } = result.summary;
  const counts = { findings: result.findings.length, errors, warnings, infos };
  return { ...counts, 'new-findings': newCount, 'hidden-findings': hidden, 'filter-mode': mode };
}
