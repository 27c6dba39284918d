import type { LintResult } from '../../lint/finding.ts';
import { checkAnnotations } from '../../report/check-run.ts';
import { plural } from '../../report/counts.ts';
import type { Exit } from '../../report/format.ts';
import { type Diff, reviewComments } from '../../report/review.ts';
import type { Channels } from '../channels.ts';
import { type ChangedFiles, filesOfPull } from './changed-files.ts';
import { writeCheckRun } from './check-run.ts';
import { type Api, reasonOf } from './client.ts';
import { commentMarker, writeComment } from './comment.ts';
import { writeReview } from './review.ts';

export interface Posting {
  readonly channels: Channels;
  readonly id: string;
  readonly result: LintResult;
  /** With the places that the lines have at `commit`. */
  readonly shown: LintResult;
  readonly exit: Exit;
  readonly maxAnnotations: number | undefined;
  /** The head of the pull request, or the commit of a push. */
  readonly commit: string;
  /** Undefined where the event has no pull request. */
  readonly pull: number | undefined;
  readonly isCommentedWhenClean: boolean;
  readonly lineAtHead: Diff['lineAtHead'];
  readonly runUrl: string | undefined;
  /** Markdown of at most so many bytes. */
  readonly summaryOf: (limit: number) => string;
}

export interface Posted {
  readonly hasCheckRun: boolean;
  readonly commentUrl: string | undefined;
  readonly troubles: readonly string[];
}

/** GitHub's limits are 65,535 and 65,536 characters, and no text has more characters than bytes. */
const SUMMARY_LIMIT = 65_000;
const COMMENT_LIMIT = 64_000;

/** Writes each channel by itself: what one cannot do is told, and the others are tried all the same. */
export async function post(api: Api, posting: Posting): Promise<Posted> {
  const { channels, pull } = posting;
  const troubles: string[] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      troubles.push(`${what}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  const unchecked = channels.checkRun ? await writeCheckRun(api, checkRunOf(posting)) : 'off';
  if (channels.checkRun && unchecked !== undefined) {
    troubles.push(
      `the check run could not be written (it needs "checks: write"), findings are annotated without it: ${unchecked}`,
    );
  }
  if (channels.review && pull !== undefined) {
    const what = 'review comments could not be written (they need "pull-requests: write"), the summary has all findings';
    const reason = await attempt(what, () => review(api, posting, pull));
    if (reason !== undefined) troubles.push(`${what}: ${reason}`);
  }
  const commentUrl =
    channels.comment && pull !== undefined
      ? await attempt('the comment could not be written (it needs "pull-requests: write"), the summary has all findings', () =>
          writeComment(api, commentOf(posting, pull)),
        )
      : undefined;
  return { hasCheckRun: unchecked === undefined, commentUrl, troubles };
}

function checkRunOf({
  id,
  commit,
  shown,
  exit,
  maxAnnotations,
  runUrl,
  summaryOf,
}: Posting): Parameters<typeof writeCheckRun>[1] {
  return {
    name: id === 'default' ? 'extmap-lint' : `extmap-lint (${id})`,
    commit,
    annotations: checkAnnotations(shown.findings, maxAnnotations),
    conclusion: exit.code === 0 ? 'success' : 'failure',
    title: exit.reason,
    summary: summaryOf(SUMMARY_LIMIT),
    detailsUrl: runUrl,
  };
}

function commentOf({ id, result, isCommentedWhenClean, runUrl, summaryOf }: Posting, number: number) {
  const marker = commentMarker(id);
  const footer = runUrl === undefined ? '' : `\n[The whole report](${runUrl})\n`;
  const body = `${marker}\n${summaryOf(COMMENT_LIMIT)}${footer}`;
  return { number, marker, body, isWanted: isCommentedWhenClean || result.findings.length > 0 };
}

async function review(api: Api, posting: Posting, number: number): Promise<string | undefined> {
  const { id, result, commit, lineAtHead, runUrl } = posting;
  const changed = await filesOfPull(api, number);
  const comments = reviewComments(result, { hunksOf: hunksByPath(changed), lineAtHead }, id);
  const total = plural(result.findings.length, 'finding');
  const where = runUrl === undefined ? 'the summary of the job' : `[the summary of the job](${runUrl})`;
  const bodyOf = (leftOut: number): string =>
    `extmap-lint: ${total}. ${leftOut === 0 ? 'All are' : `${leftOut} more in lines of this diff, and all others, are`} in ${where}.`;
  return writeReview(api, { number, commit, comments, marker: `<!-- extmap-lint:${id}:`, bodyOf });
}

function hunksByPath({ files }: ChangedFiles): Diff['hunksOf'] {
  const byPath = new Map(files.map(({ path, hunks }) => [path, hunks]));
  return (path) => byPath.get(path);
}
