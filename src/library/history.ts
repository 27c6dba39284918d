import { resolve } from 'node:path';
import { hasCommit, isShallow, mergeBaseOf, usualStart } from '../files/git/commit.ts';
import { GitError } from '../files/git/error.ts';
import { type Fetched, fetchCommit } from '../files/git/fetch.ts';
import { diffBetween, type FileDiff, type LineRange } from '../files/git/hunks.ts';
import { findWorkTree } from '../files/git/work-tree.ts';
import { realFolder, reportedPath } from '../files/paths.ts';

export type { Fetched } from '../files/git/fetch.ts';
export type { FileDiff, LineRange } from '../files/git/hunks.ts';

/** Whether a commit's objects are in the clone that `cwd` lies in. */
export const isCommitHere = (cwd: string, revision: string): Promise<boolean> => hasCommit(cwd, revision);

/** Brings the commit of that full id from a remote; at depth 1 into a shallow clone. */
export const bringCommit = (cwd: string, id: string, remote = 'origin'): Promise<Fetched> => fetchCommit(cwd, id, remote);

/** Where two commits went apart; undefined where the clone does not tell. */
export const findMergeBase = (cwd: string, one: string, other: string): Promise<string | undefined> =>
  mergeBaseOf(cwd, one, other);

/** Whether the clone leaves history out. */
export const isShallowClone = (cwd: string): Promise<boolean> => isShallow(cwd);

export interface DiffRequest {
  readonly cwd: string;
  readonly from: string;
  /** The files on the disk unless given. */
  readonly to?: string;
  /** How many unchanged lines around changed ones belong to a hunk. */
  readonly context: number;
}

/** The files that differ between two commits, with paths relative to `cwd`, as those of findings are. */
export async function filesChanged({ cwd, from, to, context }: DiffRequest): Promise<readonly FileDiff[] | GitError> {
  const workingDirectory = realFolder(resolve(cwd));
  const top = findWorkTree(workingDirectory);
  if (top === undefined) return new GitError('no repository', `"${workingDirectory}" is in no git repository`);
  const pathOf = (name: string | undefined) => name && reportedPath(resolve(top, name), workingDirectory);
  try {
    const files = await diffBetween(top, from, to, context);
    return files.map(({ path, previousPath, hunks }) => ({ path: pathOf(path), previousPath: pathOf(previousPath), hunks }));
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

/** The lines of the newer file that its hunks show: with a context of 0 those that were added or changed. */
export const linesShown = ({ hunks }: FileDiff): readonly LineRange[] =>
  hunks.map(({ after }) => after).filter(({ count }) => count > 0);

/** Where a line of the newer file was in the older one, by hunks without context; undefined for one that is new. */
export function lineBefore({ hunks }: FileDiff, line: number): number | undefined {
  let shift = 0;
  for (const { before, after } of hunks) {
    if (line < after.start || (after.count === 0 && line === after.start)) break;
    if (line < after.start + after.count) return undefined;
    shift += before.count - after.count;
  }
  return line + shift;
}

/** Where work in this clone usually branches off, as a revision; undefined where there is no usual place. */
export const findUsualStart = (cwd: string): Promise<string | undefined> => usualStart(cwd);
