import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Windows separators become `/`; elsewhere a backslash is an ordinary character of a name. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** What to put before a path below `folder` to get the path that is reported: '', 'apps/' or '/srv/other/'. */
export function prefixOf(folder: string, workingDirectory: string): string {
  const path = reportedPath(folder, workingDirectory);
  return path === '' || path.endsWith('/') ? path : `${path}/`;
}

/** From a name below `folder` to the path that is reported. */
export function reporterOf(folder: string, workingDirectory: string): (name: string) => string {
  const prefix = prefixOf(folder, workingDirectory);
  if (!isInside(workingDirectory, folder)) return (name) => prefix + name;
  const inner = prefixOf(workingDirectory, folder);
  return (name) => (name.startsWith(inner) ? name.slice(inner.length) : prefix + name);
}

export function reportedPath(location: string, workingDirectory: string): string {
  return withSlashes(isInside(location, workingDirectory) ? relative(workingDirectory, location) : location);
}

/** A path from a folder to a location, with `..` where it leads out; absolute only on another drive. */
export const pathFrom = (folder: string, location: string): string => withSlashes(relative(folder, location));

export function isInside(location: string, folder: string): boolean {
  const path = relative(folder, location);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

/** A working directory may be reached through symlinks, but what lies in it has one path. */
export function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

/** An absolute path or glob inside `folder` as a relative one; any other as it is. */
export function withinFolder(path: string, folder: string): string {
  return isAbsolute(path) && isInside(path, folder) ? relative(folder, path) || '.' : path;
}

/** A path that is relative to one folder as one that is relative to another; absolute only outside it. */
export const rebased = (path: string, from: string, to: string): string => reportedPath(resolve(from, path), to);
