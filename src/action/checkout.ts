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
  /** Undefined where the files are not in a clone of this workflow's repository. */
  readonly git: CheckedOut | undefined;
}

/** Finds a repository that was checked out into a folder of the workspace too. `paths` are relative to the workspace. */
export async function findCheckout(workspace: string, paths: readonly string[]): Promise<Checkout> {
  const tops = new Set(paths.map((path) => findWorkTree(resolve(workspace, dirname(`${path}/.`)))));
  for (const top of tops) {
    if (top === undefined || !isInside(top, workspace)) continue;
    const git = await readCheckout(top);
    if (git === undefined || !isOurs(git, top === workspace)) continue;
    return { root: top, git, paths: paths.map((path) => relative(top, resolve(workspace, path)) || '.') };
  }
  return { root: workspace, paths, git: undefined };
}

/** A workflow may check out other repositories beside its own. */
function isOurs({ remote }: CheckedOut, isWorkspace: boolean): boolean {
  if (remote === undefined) return isWorkspace;
  const name = /([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
  return name?.toLowerCase() === env.GITHUB_REPOSITORY?.toLowerCase();
}
