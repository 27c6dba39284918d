import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { EXCLUDED_FOLDERS } from './manifest-name.ts';

/** Names below a folder, relative to it: from the index, and from the disk. Undefined where git could not say. */
export interface GitListing {
  readonly tracked: Promise<readonly string[] | undefined>;
  readonly untracked: Promise<readonly string[] | undefined>;
}

const PATTERNS = [':(icase)*.yaml', ':(icase)*.yml', ':(icase)*.json'];

/**
 * The tree may be hostile, and its `.git/config` with it: no file system monitor, hook or pager that it names may run, and
 * no object that is missing may be fetched, for a remote is a command line too.
 */
const SAFETY = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0' };

/** Set by git for its hooks, or by a user for pathspecs: with them our question would mean something else. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|\w+_PATHSPECS)$/;

/** The work tree that `folder` lies in, found without asking git. */
export function findWorkTree(folder: string): string | undefined {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
    if (candidate === dirname(candidate)) return undefined;
  }
}

/** Both questions are asked at once: the untracked files take git longer, and the tracked ones are read in the meantime. */
export async function listWithGit(folder: string, isVendored: boolean, heedsGitignore: boolean): Promise<GitListing> {
  const { execFile } = await import('node:child_process');
  const excludes = isVendored ? [] : EXCLUDED_FOLDERS.map((name) => `--exclude=${name}/`);
  // Windows looks for a program in the working directory first, so that must not be the tree.
  const options = { cwd: dirname(execPath), env: safeEnvironment(), encoding: 'buffer', maxBuffer: Infinity } as const;
  const list = (...kind: readonly string[]) =>
    new Promise<readonly string[] | undefined>((resolve) => {
      const question = [...SAFETY, '-C', folder, 'ls-files', '-z', ...kind, '--', ...PATTERNS];
      execFile('git', question, options, (error, output) => resolve(error ? undefined : namesOf(output)));
    });
  const standard = heedsGitignore ? ['--exclude-standard'] : [];
  return { tracked: list(), untracked: list('--others', ...standard, ...excludes) };
}

function safeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !MISLEADING.test(name));
  return { ...Object.fromEntries(kept), ...SAFE_ENVIRONMENT };
}

/** The last one is empty, and a file in conflict is listed once for each side: the reader passes over both. */
function namesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0');
}
