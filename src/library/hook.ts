import { resolve } from 'node:path';
import { isMerging, stagedNames } from '../files/git/commit.ts';
import { findWorkTree } from '../files/git/work-tree.ts';
import { isFile } from '../files/inputs.ts';
import { realFolder, reportedPath } from '../files/paths.ts';

/** What a hook of pre-commit is asked, which does not say it itself. */
export interface HookQuestion {
  /** What is read. */
  readonly inputs: readonly string[];
  /** `commit`: what the staged changes bring. `files`: all about the files that are named, or about everything. */
  readonly about: 'commit' | 'files';
  /** The named files, with paths as findings have them; none where everything is meant. */
  readonly files: ReadonlySet<string>;
}

/**
 * For a commit pre-commit names files that are staged, with `--all-files` or `--files` others too. In a merge it names
 * those in conflict, which may have become what they were. Folders among the paths are what is read.
 */
export async function hookQuestion(paths: readonly string[], cwd: string): Promise<HookQuestion> {
  const workingDirectory = realFolder(cwd);
  const locations = paths.map((path) => resolve(workingDirectory, path)).filter(isFile);
  const inputs = paths.filter((path) => !isFile(resolve(workingDirectory, path)));
  const isCommit = await isForCommit(locations, findWorkTree(workingDirectory));
  return {
    inputs: inputs.length > 0 ? inputs : ['.'],
    about: isCommit ? 'commit' : 'files',
    files: new Set(locations.map((location) => reportedPath(location, workingDirectory))),
  };
}

async function isForCommit(locations: readonly string[], top: string | undefined): Promise<boolean> {
  if (top === undefined) return false;
  const staged = await stagedNames(top);
  if (staged.size === 0) return false;
  return locations.every((location) => staged.has(reportedPath(location, top))) || isMerging(top);
}
