import process from 'node:process';
import { GitError } from '../files/git/error.ts';
import { findUsualStart } from '../library/history.ts';
import { hookQuestion } from '../library/hook.ts';
import type { ExtmapLint, FilesOptions } from '../library/linter.ts';
import { aboutFiles } from '../lint/about-files.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Scope } from './scope.ts';
import { UsageError } from './usage.ts';

type Narrow = Exclude<Scope, { readonly kind: 'all' }>;

/** @throws {UsageError} with the command that mends it, where there is one */
export async function lintScope(linter: ExtmapLint, paths: readonly string[], scope: Narrow): Promise<LintResult> {
  try {
    if (scope.kind === 'hook') return await lintForHook(linter, paths);
    return await linter.lintFiles(paths, await optionsFor(scope));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(error.remedy === undefined ? error.message : `${error.message}\nthis brings it: ${error.remedy}`);
  }
}

const staged = { changedSince: 'HEAD', tree: 'index' } as const;

const optionsFor = async (scope: Exclude<Narrow, { readonly kind: 'hook' }>): Promise<FilesOptions> =>
  scope.kind === 'staged' ? staged : { changedSince: scope.since ?? (await usualStart()) };

async function usualStart(): Promise<string> {
  const start = await findUsualStart(process.cwd());
  if (start === undefined) throw new UsageError('no branch is found to compare with: say which, such as --changed=origin/main');
  return start;
}

/** What pre-commit asks about: two commits, or else what is staged, or else, as with `--all-files`, all about the files. */
async function lintForHook(linter: ExtmapLint, paths: readonly string[]): Promise<LintResult> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = process.env;
  const { inputs, about, files } = await hookQuestion(paths, process.cwd());
  if (from && to) return linter.lintFiles(inputs, { changedSince: from, tree: { commit: to } });
  if (about === 'commit') return linter.lintFiles(inputs, staged);
  const result = await linter.lintFiles(inputs);
  return files.size === 0 ? result : aboutFiles(result, (path) => files.has(path));
}
