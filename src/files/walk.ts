import { accessSync, constants } from 'node:fs';
import { relative } from 'node:path';
import { type IsIgnored, readGitignores } from './gitignore.ts';
import { EXCLUDED_FOLDERS } from './manifest-name.ts';
import { withSlashes } from './paths.ts';
import { type Skipped, unreadable } from './read-content.ts';

export interface WalkRequest {
  readonly folder: string;
  /** The outermost folder whose `.gitignore` counts. */
  readonly root: string;
  readonly heedsGitignore: boolean;
  readonly isWanted: (name: string) => boolean;
  readonly onUnreadable: (name: string, skipped: Skipped) => void;
}

/** Finds files where git cannot: names relative to `folder`, without what the `.gitignore` files leave out. */
export async function walk(request: WalkRequest): Promise<readonly string[]> {
  const isIgnored = request.heedsGitignore ? await readGitignores(request.root) : () => false;
  const outer = slashed(relative(request.root, request.folder));
  if (isAnyFolderIgnored(outer, isIgnored)) return [];
  const { fdir } = await import('fdir');
  const isClosed = (name: string, location: string): boolean => {
    if (EXCLUDED_FOLDERS.includes(name)) return true;
    const path = slashed(relative(request.folder, location));
    return isIgnored(outer + path) || !canList(location, path, request);
  };
  return new fdir({ pathSeparator: '/' })
    .withRelativePaths()
    .exclude(isClosed)
    .filter((path) => request.isWanted(path) && !isIgnored(outer + path))
    .crawl(request.folder)
    .sync();
}

/** The walker passes over what it cannot list in silence. */
function canList(location: string, path: string, request: WalkRequest): boolean {
  try {
    accessSync(location, constants.R_OK | constants.X_OK);
    return true;
  } catch (error) {
    request.onUnreadable(path.slice(0, -1), unreadable(error));
    return false;
  }
}

function isAnyFolderIgnored(path: string, isIgnored: IsIgnored): boolean {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    if (isIgnored(path.slice(0, end + 1))) return true;
  }
  return false;
}

function slashed(path: string): string {
  return path === '' ? '' : `${withSlashes(path)}/`;
}
