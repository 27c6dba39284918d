import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findWorkTree } from './git/work-tree.ts';

const configNames = ['.extmap-lint.yaml', '.extmap-lint.yml', '.extmap-lint.json'] as const;
const scriptNames = ['extmap-lint.config.js', 'extmap-lint.config.mjs', 'extmap-lint.config.ts'] as const;
const ignoreName = '.extmap-lintignore';

/** What settings there are for a working directory; each is the nearest, up to the top of the repository. */
export interface FoundSettings {
  /** Out of which no link may lead. */
  readonly root: string;
  /** The configs of one folder: more than one is too many. */
  readonly configs: readonly string[];
  readonly ignoreFile: string | undefined;
}

/** Outside of a repository, only the working directory itself is looked into. `hasScripts`: also for JavaScript. */
export function findSettings(workingDirectory: string, hasScripts: boolean): FoundSettings {
  const root = findWorkTree(workingDirectory) ?? workingDirectory;
  const folders = foldersUpTo(root, workingDirectory);
  const names = hasScripts ? [...configNames, ...scriptNames] : configNames;
  return {
    root,
    configs: folders.map((folder) => namedIn(folder, names)).find((found) => found.length > 0) ?? [],
    ignoreFile: folders.flatMap((folder) => namedIn(folder, [ignoreName]))[0],
  };
}

const namedIn = (folder: string, names: readonly string[]): readonly string[] =>
  names.map((name) => join(folder, name)).filter((location) => existsSync(location));

const foldersUpTo = (top: string, folder: string): readonly string[] =>
  folder === top || folder === dirname(folder) ? [folder] : [folder, ...foldersUpTo(top, dirname(folder))];
