import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isManifestName } from './manifest-name.ts';
import { withSlashes } from './paths.ts';
import { irregular, type Skipped, unreadable } from './read-content.ts';

/** What one input asks for. */
export type Request =
  | { readonly kind: 'file' | 'link'; readonly location: string }
  | Selection
  | { readonly kind: 'refused'; readonly location: string; readonly skipped: Skipped }
  | { readonly kind: 'nothing' };

/** Some files of a folder. */
export interface Selection {
  readonly kind: 'selection';
  readonly input: string;
  readonly folder: string;
  /** `path` is relative to `folder`. */
  readonly isMatch: (path: string) => boolean;
}

const GLOB_CHARACTER = /[*?[\]{}()]/;

export async function requestOf(input: string, workingDirectory: string): Promise<Request> {
  // An unset variable of a shell script must not mean the whole tree.
  if (input === '') return { kind: 'nothing' };
  const location = resolve(workingDirectory, input);
  try {
    const status = lstatSync(location, { throwIfNoEntry: false });
    if (status !== undefined) return requestOfEntry(input, location, status);
  } catch (error) {
    if (!GLOB_CHARACTER.test(input)) return { kind: 'refused', location, skipped: unreadable(error) };
  }
  return GLOB_CHARACTER.test(input) ? requestOfGlob(input, workingDirectory) : { kind: 'nothing' };
}

export function selectFolder(input: string, folder: string): Selection {
  return { kind: 'selection', input, folder, isMatch: isManifestName };
}

function requestOfEntry(input: string, location: string, status: Stats): Request {
  if (status.isDirectory()) return selectFolder(input, location);
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
  const { base, glob } = picomatch.scan(sep === '/' ? input : withSlashes(input));
  const folder = resolve(workingDirectory, base);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { kind: 'nothing' };
  const isWanted = picomatch(glob, { dot: true, nonegate: true });
  return { kind: 'selection', input, folder, isMatch: (path) => isManifestName(path) && isWanted(path) };
}
