import { env } from 'node:process';
import * as v from 'valibot';
import { readAgain } from '../files/read-again.ts';

/** What set the workflow off, as far as it says what to compare with and where to report. */
export type Event =
  | PullRequest
  | { readonly kind: 'merge group'; readonly base: string }
  | { readonly kind: 'push'; readonly before: string | undefined }
  | WorkflowRun
  | { readonly kind: 'other' }
  /** The runner's description of the event is missing or is none. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface PullRequest {
  readonly kind: 'pull request';
  /** `pull_request_target`: the workflow runs with the rights of the base, and should not see code of the pull request. */
  readonly isTarget: boolean;
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly changedFiles: number;
  /** Why the token may only read; undefined where it may have been given more. */
  readonly readOnly: 'from a fork' | 'by Dependabot' | undefined;
}

/** A workflow that ended; `owner` and `branch` are those of the head, which may be in a fork. */
export interface WorkflowRun {
  readonly kind: 'workflow run';
  readonly commit: string;
  readonly owner: string;
  readonly branch: string;
}

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const repository = v.object({ id: v.number() });

const pullRequest = v.object({
  pull_request: v.object({
    number: v.number(),
    changed_files: v.optional(v.number(), 0),
    base: v.object({ sha: commit }),
    /** Without a repository when the fork is deleted. */
    head: v.object({ sha: commit, repo: v.nullish(repository) }),
  }),
  repository,
});
const mergeGroup = v.object({ merge_group: v.object({ base_sha: commit }) });
const push = v.object({ before: commit });
const workflowRun = v.object({
  workflow_run: v.object({
    head_sha: commit,
    head_branch: v.string(),
    head_repository: v.object({ owner: v.object({ login: v.string() }) }),
  }),
});

export function readEvent(): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const isOfInterest = /^(pull_request(_target)?|merge_group|push|workflow_run)$/.test(name);
  if (!isOfInterest) return { kind: 'other' };
  try {
    return eventOf(name, JSON.parse(readAgain(env.GITHUB_EVENT_PATH ?? '', '.') ?? ''));
  } catch {
    return { kind: 'unknown', reason: `the description of the event ${name} cannot be read` };
  }
}

/** @throws {v.ValiError} for a payload that is not one of `name` */
function eventOf(name: string, payload: unknown): Event {
  if (name === 'merge_group') return { kind: 'merge group', base: v.parse(mergeGroup, payload).merge_group.base_sha };
  if (name === 'push') return { kind: 'push', before: beforeOf(v.parse(push, payload).before) };
  if (name === 'workflow_run') {
    const { head_sha, head_branch, head_repository } = v.parse(workflowRun, payload).workflow_run;
    return { kind: 'workflow run', commit: head_sha, owner: head_repository.owner.login, branch: head_branch };
  }
  const isTarget = name === 'pull_request_target';
  const parsed = v.parse(pullRequest, payload);
  const { number, base, head, changed_files: changedFiles } = parsed.pull_request;
  const isFork = head.repo?.id !== parsed.repository.id;
  const readOnly = readOnlyFor(isTarget, isFork);
  return { kind: 'pull request', isTarget, number, base: base.sha, head: head.sha, changedFiles, readOnly };
}

/** What a token of GitHub's may do, whatever the workflow's `permissions` are. */
function readOnlyFor(isTarget: boolean, isFork: boolean): PullRequest['readOnly'] {
  if (env.GITHUB_ACTOR === 'dependabot[bot]') return 'by Dependabot';
  return isFork && !isTarget ? 'from a fork' : undefined;
}

/** A branch that is new was nothing before. */
function beforeOf(sha: string): string | undefined {
  return /^0+$/.test(sha) ? undefined : sha;
}
