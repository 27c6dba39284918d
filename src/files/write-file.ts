import { existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isInside, realFolder } from './paths.ts';
import { codeOf } from './read-content.ts';

export type FileWritten = { readonly state: 'written' | 'exists' } | { readonly state: 'refused'; readonly reason: string };

/** Writes a whole file and the folders that it lies in; `reason` says why it could not be. */
export function writeFile(path: string, text: string): FileWritten {
  return write(path, text, 'w');
}

/**
 * Writes a file that lies in `folder` as {@link writeFile} does, unless a symlink there leads out of it: the files of a
 * pull request are somebody else's. A path that is outside as it is written is nobody's trap.
 */
export function writeFileWithin(folder: string, path: string, text: string): FileWritten {
  const isTrap = isInside(path, folder) && leadsOut(path, realFolder(folder));
  return isTrap ? { state: 'refused', reason: 'a symlink is in its place' } : writeFile(path, text);
}

/** Writes a file where there is none. */
export function writeNewFile(path: string, text: string): FileWritten {
  return write(path, text, 'wx');
}

export function fileExists(path: string): boolean {
  return existsSync(path);
}

function leadsOut(path: string, folder: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
  return !isInside(realAncestor(dirname(path)), folder);
}

/** The first folder on the way up that is there. */
function realAncestor(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return dirname(folder) === folder ? folder : realAncestor(dirname(folder));
  }
}

function write(path: string, text: string, flag: 'w' | 'wx'): FileWritten {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag });
    return { state: 'written' };
  } catch (error) {
    if (flag === 'wx' && codeOf(error) === 'EEXIST') return { state: 'exists' };
    return { state: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}
