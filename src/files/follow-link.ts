import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInside, reportedPath } from './paths.ts';
import { irregular, type Skipped, skip, unreadable } from './read-content.ts';

export type LinkTarget =
  | { readonly kind: 'file'; readonly location: string }
  | { readonly kind: 'folder'; readonly location: string }
  | Skipped;

/** The path, relative to `top`, of what one with symlinks in it leads to; undefined for one without, or that leads out. */
export function withoutLinks(path: string, top: string): string | undefined {
  const location = resolve(top, path);
  try {
    if (statSync(location, { throwIfNoEntry: false }) === undefined) return undefined;
    const real = realpathSync.native(location);
    return real !== location && isInside(real, top) ? reportedPath(real, top) : undefined;
  } catch {
    // A name that is too long, a folder that is a file: nothing is there.
    return undefined;
  }
}

/**
 * Where a symlink leads. What lies outside `root` is not read: a pull request could point at any file of the machine.
 * Undefined: the user named a link that no tree holds, and it may lead anywhere.
 */
export function followLink(link: string, root: string | undefined): LinkTarget {
  try {
    const status = statSync(link);
    if (!status.isFile() && !status.isDirectory()) return irregular();
    const location = realpathSync.native(link);
    if (root !== undefined && !isInside(location, realpathSync.native(root)))
      return skip('leaves the root', `a symlink to ${location}`);
    return { kind: status.isFile() ? 'file' : 'folder', location };
  } catch (error) {
    return unreadable(error);
  }
}
