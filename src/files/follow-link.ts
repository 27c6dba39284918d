import { realpathSync, statSync } from 'node:fs';
import { isInside } from './paths.ts';
import { irregular, type Skipped, skip, unreadable } from './read-content.ts';

export type LinkTarget =
  | { readonly kind: 'file'; readonly location: string }
  | { readonly kind: 'folder'; readonly location: string }
  | Skipped;

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
