import process from 'node:process';
import { GitError } from '../files/git/error.ts';
import { findUsualStart, isAnythingStaged } from '../library/history.ts';
import type { ExtmapLint, FilesOptions } from '../library/linter.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Scope } from './scope.ts';
import { UsageError } from './usage.ts';

type Narrow = Exclude<Scope, { readonly kind: 'all' }>;

/** @throws {UsageError} with the command that mends it, where there is one */
export async function lintScope(linter: ExtmapLint, paths: readonly string[], scope: Narrow): Promise<LintResult> {
  try {
    return await linter.lintFiles(paths, await optionsFor(scope));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(error.remedy === undefined ? error.message : `${error.message}\nthis brings it: ${error.remedy}`);
  }
}

const staged = { changedSince: 'HEAD', tree: 'index' } as const;

async function optionsFor(scope: Narrow): Promise<FilesOptions> {
  switch (scope.kind) {
    case 'staged':
      return staged;
    case 'changed':
      return { changedSince: scope.since ?? (await usualStart()) };
    case 'hook':
      return optionsForHook();
  }
}

async function usualStart(): Promise<string> {
  const start = await findUsualStart(process.cwd());
  if (start === undefined) throw new UsageError('no branch is found to compare with: say which, such as --changed=origin/main');
  return start;
}

/** What pre-commit asks about: two commits, or else what is staged, or else, as in `--all-files`, everything. */
async function optionsForHook(): Promise<FilesOptions> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = process.env;
  if (from && to) return { changedSince: from, tree: { commit: to } };
  return (await isAnythingStaged(process.cwd())) ? staged : {};
}
