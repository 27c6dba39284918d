import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { emptyTree, findCommit, isUnborn, mergeBaseOf } from './git/commit.ts';
import { differenceOf, type Settings, withoutFilters } from './git/difference.ts';
import { GitError } from './git/error.ts';
import { listTracked, MANIFEST_PATTERNS } from './git/list.ts';
import { findWorkTree } from './git/work-tree.ts';
import { isManifestName } from './manifest-name.ts';
import { realFolder, reportedPath } from './paths.ts';
import { diskSnapshot, type Snapshot, snapshotOf } from './snapshot.ts';

/** What is linted: the files on the disk, what is staged, or a commit. */
export type Tree = 'work tree' | 'index' | { readonly commit: string };

export interface TreesRequest {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly tree: Tree;
  /** The revision to compare with. */
  readonly since: string;
}

export interface OpenedTrees {
  readonly top: string;
  /** What is compared with; undefined where nothing has been committed yet. */
  readonly commit: string | undefined;
  /** Git works them out while files are read. */
  readonly snapshots: Promise<Snapshots>;
}

export interface Snapshots {
  readonly now: Snapshot;
  readonly before: Snapshot;
}

/** @throws {GitError} */
export async function openTrees({ cwd, inputs, tree, since }: TreesRequest): Promise<OpenedTrees> {
  const workingDirectory = realFolder(resolve(cwd));
  const top = topOf(workingDirectory, inputs);
  const tip = typeof tree === 'object' ? await findCommit(top, tree.commit) : 'HEAD';
  const [commit, settings] = await Promise.all([startOf(top, since, tip), withoutFilters(top)]);
  const snapshots = takeSnapshots({ top, workingDirectory, inputs, tree, tip, commit, settings });
  // Whoever awaits them is told; until then a refusal of git must not end the process.
  snapshots.catch(() => undefined);
  return { top, commit, snapshots };
}

/** The one work tree that all inputs lie in. */
function topOf(workingDirectory: string, inputs: readonly string[]): string {
  const top = findWorkTree(workingDirectory);
  if (top === undefined) throw new GitError('no repository', `"${workingDirectory}" is in no git repository`);
  const stray = inputs.find((input) => findWorkTree(resolve(workingDirectory, input)) !== top);
  if (stray !== undefined) throw new GitError('other repository', `"${stray}" is not in the git repository "${top}"`);
  return top;
}

/**
 * Where the two went apart, so that what happened elsewhere since then is nobody's change. Undefined: the first commit is
 * yet to be made.
 */
async function startOf(top: string, since: string, tip: string): Promise<string | undefined> {
  if (since === 'HEAD' && (await isUnborn(top))) return undefined;
  const commit = await findCommit(top, since);
  return (await mergeBaseOf(top, commit, tip)) ?? commit;
}

interface Ends extends Omit<TreesRequest, 'cwd' | 'since'> {
  readonly top: string;
  readonly workingDirectory: string;
  /** The commit that the linted tree is, or stands on. */
  readonly tip: string;
  readonly commit: string | undefined;
  readonly settings: Settings;
}

async function takeSnapshots({ top, workingDirectory, inputs, tree, tip, commit, settings }: Ends): Promise<Snapshots> {
  const isOfHook = tree === 'index';
  const patterns = [...MANIFEST_PATTERNS, ...unusualNames(inputs, workingDirectory, top)];
  const compare = (treeish: string | undefined) => differenceOf({ top, treeish, isOfHook, patterns, settings });
  const [tracked, before, now] = await Promise.all([
    listTracked(top, patterns, isOfHook),
    compare(commit ?? (await emptyTree(top))),
    tree === 'work tree' ? undefined : compare(tree === 'index' ? undefined : tip),
  ]);
  const names = { top, workingDirectory, tracked };
  return { now: now === undefined ? diskSnapshot : snapshotOf(now, names), before: snapshotOf(before, names) };
}

/** Files that are linted because they were named. */
function unusualNames(inputs: readonly string[], workingDirectory: string, top: string): readonly string[] {
  const locations = inputs.map((input) => resolve(workingDirectory, input));
  const isUnusual = (location: string) =>
    !isManifestName(location) && statSync(location, { throwIfNoEntry: false })?.isFile() === true;
  return locations.filter(isUnusual).map((location) => `:(literal)${reportedPath(location, top)}`);
}
