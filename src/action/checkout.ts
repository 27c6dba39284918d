import { dirname, relative, resolve } from 'node:path';
import { env } from 'node:process';
import { type CheckedOut, readCheckout } from '../files/git/checkout.ts';
import { findWorkTree } from '../files/git/work-tree.ts';
import { isInside } from '../files/paths.ts';

/** The files that are linted. */
export interface Checkout {
  /** What paths are relative to: the top of the repository, which places on GitHub count from. */
  readonly root: string;
  readonly paths: readonly string[];
  /** Undefined where the files are in no clone: `actions/checkout` downloads them where there is no git. */
  readonly git: CheckedOut | undefined;
  /** Whether they are those of another repository than this workflow's. */
  readonly isForeign: boolean;
}

/** Finds a repository that was checked out into a folder of the workspace too. `paths` are relative to the workspace. */
export async function findCheckout(workspace: string, paths: readonly string[]): Promise<Checkout> {
  const tops = new Set(paths.map((path) => findWorkTree(resolve(workspace, dirname(`${path}/.`)))));
  let isForeign = false;
  for (const top of tops) {
    const git = top === undefined || !isInside(top, workspace) ? undefined : await readCheckout(top);
    if (top === undefined || git === undefined) continue;
    if (isOurs(git, top === workspace)) {
      return { root: top, git, isForeign: false, paths: paths.map((path) => relative(top, resolve(workspace, path)) || '.') };
    }
    isForeign = true;
  }
  return { root: workspace, paths, git: undefined, isForeign };
}

/** A workflow may check out other repositories beside its own. */
function isOurs({ remote }: CheckedOut, isWorkspace: boolean): boolean {
  if (remote === undefined) return isWorkspace;
  const name = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
  return name?.toLowerCase() === env.GITHUB_REPOSITORY?.toLowerCase();
}
