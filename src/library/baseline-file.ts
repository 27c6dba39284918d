import { dirname, resolve } from 'node:path';
import { isInside, pathFrom, realFolder, reportedPath } from '../files/paths.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { type BaselineEntry, baselineText, entryAt, readBaseline } from '../lint/suppression/baseline.ts';
import { ConfigError } from './config-error.ts';

/** The entries of a baseline, with paths relative to `cwd`, as those of findings are. @throws {ConfigError} */
export function readBaselineFile(path: string, cwd: string): readonly BaselineEntry[] {
  const file = readTextFile(path, cwd);
  if (file.state === 'failed') {
    throw new ConfigError([`${path}: the baseline cannot be read: ${file.problem}; "extmap-lint baseline create" writes one`]);
  }
  const read = readBaseline(file.text);
  if (typeof read === 'number') throw new ConfigError([`${path}:${read}:1: this is no line of a baseline`]);
  if (read.from === 'working directory') return read.entries;
  const [folder, workingDirectory] = [folderOf(path, cwd), realFolder(cwd)];
  return read.entries.map((entry) => entryAt(entry, reportedPath(resolve(folder, entry.path), workingDirectory)));
}

/** What to write into a baseline at `path`, so that it means the same from wherever it is read. */
export function baselineFileText(entries: readonly BaselineEntry[], path: string, cwd: string): string {
  const [folder, workingDirectory] = [folderOf(path, cwd), realFolder(cwd)];
  return baselineText(entries.map((entry) => entryAt(entry, pathFrom(folder, resolve(workingDirectory, entry.path)))));
}

/** Whether a path is one of the inputs or below one. */
export const isCovered = (path: string, inputs: readonly string[], cwd: string): boolean =>
  inputs.some((input) => isInside(resolve(realFolder(cwd), path), resolve(realFolder(cwd), input)));

const folderOf = (path: string, cwd: string): string => realFolder(dirname(resolve(cwd, path)));
