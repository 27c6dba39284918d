import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { isManifestName } from './manifest-name.ts';
import { withSlashes } from './paths.ts';
import { codeOf, irregular, type Skipped, unreadable } from './read-content.ts';

/** What one input asks for. */
export type Request =
  | { readonly kind: 'file' | 'link'; readonly location: string }
  | Selection
  | { readonly kind: 'refused'; readonly location: string; readonly skipped: Skipped }
  | { readonly kind: 'nothing' };

/** Some files of a folder. */
export interface Selection {
  readonly kind: 'selection';
  readonly folder: string;
  /** A folder as it is, and not what a glob chooses of it. */
  readonly isWhole: boolean;
  /** `path` is relative to `folder`. */
  readonly isMatch: (path: string) => boolean;
}

const GLOB_CHARACTER = /[*?[\]{}()]/;

export async function requestOf(input: string, workingDirectory: string): Promise<Request> {
  // An unset variable of a shell script must not mean the whole tree.
  if (input === '') return { kind: 'nothing' };
  const location = resolve(workingDirectory, input);
  const status = statusOf(location);
  if (status === undefined) return GLOB_CHARACTER.test(input) ? requestOfGlob(input, workingDirectory) : { kind: 'nothing' };
  return 'kind' in status ? { kind: 'refused', location, skipped: status } : requestOfEntry(location, status);
}

/** Undefined: there is nothing. */
function statusOf(location: string): Stats | Skipped | undefined {
  try {
    return lstatSync(location, { throwIfNoEntry: false });
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? undefined : unreadable(error);
  }
}

export function isFile(location: string): boolean {
  const status = statusOf(location);
  return status !== undefined && 'isFile' in status && (status.isFile() || status.isSymbolicLink());
}

export function selectFolder(folder: string): Selection {
  return { kind: 'selection', folder, isWhole: true, isMatch: isManifestName };
}

function requestOfEntry(location: string, status: Stats): Request {
  if (status.isDirectory()) return selectFolder(location);
  if (status.isSymbolicLink()) return { kind: 'link', location };
  if (!status.isFile()) return { kind: 'refused', location, skipped: irregular() };
  return { kind: 'file', location: spelledAsOnDisk(location) };
}

/** On a disk that ignores case `A.yaml` and `a.yaml` are one file, and only one of them is its name. */
function spelledAsOnDisk(location: string): string {
  const real = realpathSync.native(location);
  return real.toLowerCase() === location.toLowerCase() ? real : location;
}

/** A glob chooses among the files that its folder gives: it does not bring back ignored ones. */
async function requestOfGlob(input: string, workingDirectory: string): Promise<Request> {
  const { default: picomatch } = await import('picomatch');
  // No manifest's name ends like this, and picomatch never comes back from several.
  if (withSlashes(input).endsWith('\\')) return { kind: 'nothing' };
  const { base, glob } = picomatch.scan(withSlashes(input), { nonegate: true });
  const folder = resolve(workingDirectory, base);
  const status = statusOf(folder);
  if (status === undefined || 'kind' in status || !status.isDirectory()) return { kind: 'nothing' };
  const isWanted = picomatch(glob, { dot: true, nonegate: true });
  return { kind: 'selection', folder, isWhole: false, isMatch: (path) => isManifestName(path) && isWanted(path) };
}
