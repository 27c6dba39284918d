import { closeSync, constants, lstatSync, openSync } from 'node:fs';

export type IsFolder = (path: string) => boolean;

const FOLDER_ONLY = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Whether a folder below `base` is one. The index may name files below what is a symlink or gone by now, and opening such a
 * file would lead out of the tree, or fail once for each file of a sparse checkout. A forged index may also say `..`.
 */
export function createFolderCheck(base: string): IsFolder {
  const known = new Map<string, boolean>([['', true]]);
  const isFolder = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const slash = path.lastIndexOf('/');
    const isStepUp = path.slice(slash + 1) === '..';
    const answer = !isStepUp && isFolder(path.slice(0, Math.max(0, slash))) && isRealFolder(`${base}/${path}`);
    known.set(path, answer);
    return answer;
  };
  return isFolder;
}

/** Opening answers in half the time that `lstat` takes; Windows, which cannot open a folder, always asks twice. */
function isRealFolder(location: string): boolean {
  try {
    closeSync(openSync(location, FOLDER_ONLY));
    return true;
  } catch {
    return isFolderByStatus(location);
  }
}

function isFolderByStatus(location: string): boolean {
  try {
    return lstatSync(location, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Reading what is in it says why.
    return true;
  }
}
