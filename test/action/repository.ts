import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commitAll, git, makeFolder, write } from '../files/tree.ts';

/** By path; undefined takes a file away. */
export type Change = Readonly<Record<string, string | undefined>>;

/** What a pull request looks like to git. */
export interface PullRequest {
  readonly before: Change;
  readonly change: Change;
  /** What happened on the base since the pull request was begun. */
  readonly since?: Change;
}

export interface Repository {
  /** The commits. `start` is where the pull request was begun, `base` what it is merged into. */
  readonly start: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly folder: string;
}

/** As on GitHub: a bare clone that gives any commit, with refs for the pull request and for its merge. */
export function repositoryOf({ before, change, since = {} }: PullRequest): Repository {
  const work = makeFolder();
  git(work, 'init', '--quiet', '--initial-branch=main');
  const start = commit(work, before);
  git(work, 'checkout', '--quiet', '-b', 'topic');
  const head = commit(work, change);
  git(work, 'checkout', '--quiet', 'main');
  const base = Object.keys(since).length === 0 ? start : commit(work, since);
  git(work, 'checkout', '--quiet', '--detach');
  git(work, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  const merge = git(work, 'rev-parse', 'HEAD').trim();
  git(work, 'update-ref', 'refs/pull/7/head', head);
  git(work, 'update-ref', 'refs/pull/7/merge', merge);
  const folder = join(makeFolder(), 'octo/shop.git');
  git(work, 'clone', '--quiet', '--mirror', work, folder);
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return { start, base, head, merge, folder };
}

interface Checkout {
  readonly commit: string;
  /** 1 unless given, as `actions/checkout` does; 0 for all. */
  readonly depth?: number;
  /** The folder of the workspace, for a workflow that checks several repositories out. */
  readonly path?: string;
}

/** A workspace as `actions/checkout` leaves it. */
export function checkOut({ folder }: Repository, { commit: id, depth = 1, path = '' }: Checkout): string {
  const workspace = makeFolder();
  const clone = join(workspace, path);
  git(workspace, 'init', '--quiet', clone);
  git(clone, 'remote', 'add', 'origin', pathToFileURL(folder).href);
  const ends = depth === 0 ? ['+refs/*:refs/remotes/origin/*'] : [`--depth=${depth}`];
  git(
    clone,
    'fetch',
    '--quiet',
    '--no-tags',
    ...ends.filter((it) => it.startsWith('--')),
    'origin',
    ...ends.filter((it) => it.startsWith('+')),
    id,
  );
  git(clone, 'checkout', '--quiet', '--detach', id);
  return workspace;
}

/** A clone whose remote is not there any more: each fetch fails. */
export function cutOff(workspace: string): string {
  git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere/octo/shop.git');
  return workspace;
}

function commit(work: string, change: Change): string {
  const gone = Object.entries(change).filter(([, text]) => text === undefined);
  for (const [path] of gone) rmSync(join(work, path));
  write(work, Object.fromEntries(Object.entries(change).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))));
  commitAll(work);
  return git(work, 'rev-parse', 'HEAD').trim();
}
