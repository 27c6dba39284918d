import { dirname, relative } from 'node:path';
import { createFolderCheck } from './folder-check.ts';
import { type GitListing, listWithGit } from './git/list.ts';
import { findWorkTree } from './git/work-tree.ts';
import type { Selection } from './inputs.ts';
import { isInExcludedFolder } from './manifest-name.ts';
import { isInside, prefixOf, reporterOf, withSlashes } from './paths.ts';
import type { EntryReader } from './read-entry.ts';
import { walk } from './walk.ts';

/** Selections that one listing answers. */
interface Group {
  readonly workTree: string | undefined;
  /** The folder that is listed: all selections lie in it. */
  readonly folder: string;
  readonly selections: readonly Selection[];
  readonly heedsGitignore: boolean;
}

interface Scope {
  readonly selection: Selection;
  /** Of the names that are in the selection's folder. */
  readonly prefix: string;
}

/** Reads the selected files, and returns the selections that had any. */
export async function readSelections(
  selections: readonly Selection[],
  workingDirectory: string,
  reader: EntryReader,
  heedsGitignore: boolean,
): Promise<ReadonlySet<Selection>> {
  const matched = new Set<Selection>();
  for (const group of groupsOf(selections, heedsGitignore)) await readGroup(group, workingDirectory, reader, matched);
  return matched;
}

/** One group a work tree, so that many folders do not start many processes. */
function groupsOf(selections: readonly Selection[], heedsGitignore: boolean): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const selection of selections) {
    const workTree = findWorkTree(selection.folder);
    const key = workTree ?? selection.folder;
    const group = groups.get(key);
    const folder = group === undefined ? selection.folder : commonFolder(group.folder, selection.folder);
    groups.set(key, { workTree, folder, selections: [...(group?.selections ?? []), selection], heedsGitignore });
  }
  return [...groups.values()];
}

function commonFolder(first: string, second: string): string {
  return isInside(second, first) ? first : commonFolder(dirname(first), second);
}

async function readGroup(group: Group, workingDirectory: string, reader: EntryReader, matched: Set<Selection>): Promise<void> {
  const readNames = createNameReader(group, workingDirectory, reader, matched);
  if (group.workTree !== undefined && (await readListing(listGroup(group, group.workTree), readNames))) return;
  const pathOf = reporterOf(group.folder, workingDirectory);
  const scopes = scopesOf(group);
  const isInWorkingDirectory = isInside(group.folder, workingDirectory);
  const names = await walk({
    folder: group.folder,
    root: group.workTree ?? (isInWorkingDirectory ? workingDirectory : group.folder),
    heedsGitignore: group.heedsGitignore,
    isWanted: (name) => scopes.some((scope) => takes(scope, name)),
    onUnreadable: (name, skipped) => reader.refuse(pathOf(name), skipped),
  });
  await readNames(names);
}

type ReadNames = (names: readonly string[]) => Promise<void>;

/** False where git could not list the folder: it is missing, or it does not trust the owner of the tree. */
async function readListing(listing: GitListing, readNames: ReadNames): Promise<boolean> {
  const tracked = await listing.tracked;
  if (tracked !== undefined) await readNames(tracked);
  const untracked = await listing.untracked;
  if (untracked !== undefined) await readNames(untracked);
  return tracked !== undefined && untracked !== undefined;
}

function listGroup({ folder, selections, heedsGitignore }: Group, workTree: string): GitListing {
  const isVendored = selections.some((selection) => isInExcludedFolder(`${withSlashes(relative(workTree, selection.folder))}/`));
  return listWithGit(folder, isVendored, heedsGitignore);
}

/** Reads what is selected of the names below the group's folder. */
function createNameReader(group: Group, workingDirectory: string, reader: EntryReader, matched: Set<Selection>): ReadNames {
  const pathOf = reporterOf(group.folder, workingDirectory);
  const root = group.workTree ?? group.folder;
  const scopes = scopesOf(group);
  const isFolder = createFolderCheck(group.folder);
  return async (names) => {
    for (const name of names) {
      const takers = scopes.filter((scope) => takes(scope, name));
      const isThere = takers.length > 0 && isFolder(folderOf(name)) && reader.read(`${group.folder}/${name}`, pathOf(name), root);
      if (!isThere) continue;
      for (const { selection } of takers) matched.add(selection);
      const wait = reader.pause();
      if (wait) await wait;
    }
  };
}

function scopesOf({ folder, selections }: Group): readonly Scope[] {
  return selections.map((selection) => ({ selection, prefix: prefixOf(selection.folder, folder) }));
}

function takes({ prefix, selection }: Scope, name: string): boolean {
  return name.startsWith(prefix) && selection.isMatch(name.slice(prefix.length));
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
