import { dirname, resolve } from 'node:path';
import { env, execPath } from 'node:process';

export type Answer =
  | { readonly state: 'done'; readonly output: Buffer }
  /** `code` is undefined where git could not be started. */
  | { readonly state: 'failed'; readonly code: number | undefined; readonly message: string };

export interface Question {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Whether the index counts that a hook of git was told to look at: what will be committed need not be in the usual one. */
  readonly isOfHook?: boolean;
  /** Settings of git for this question alone. */
  readonly settings?: readonly (readonly [name: string, value: string])[];
  /** Whether it may ask a remote. */
  readonly isRemote?: boolean;
}

/**
 * The tree may be hostile, and its `.git/config` with it: no file system monitor, hook or pager that it names may run, and
 * no object that is missing may be fetched, for a remote is a command line too.
 */
const SAFETY = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=', '-c', 'core.hooksPath=/dev/null'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Set by git for its hooks, or by a user for pathspecs: with them our question would mean something else. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|EXTERNAL_DIFF|DIFF_OPTS|\w+_PATHSPECS)$/;

/** Asks git about the repository that `folder` lies in. */
export async function askGit(folder: string, words: readonly string[], question: Question = {}): Promise<Answer> {
  const { execFile } = await import('node:child_process');
  // Windows looks for a program in the working directory first, so that must not be the tree.
  const options = { cwd: dirname(execPath), env: environmentFor(question), encoding: 'buffer', maxBuffer: Infinity } as const;
  return new Promise((resolve) => {
    const child = execFile('git', [...SAFETY, '-C', folder, ...words], options, (error, output, complaint) => {
      if (error === null) return resolve({ state: 'done', output });
      const code = typeof error.code === 'number' ? error.code : undefined;
      const message = code === undefined ? error.message : complaint.toString('utf8').trim();
      resolve({ state: 'failed', code, message });
    });
    // Git may end before it has read all, and then says why itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(question.input ?? '');
  });
}

function environmentFor({ isOfHook = false, settings = [], isRemote = false }: Question): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !MISLEADING.test(name));
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  const pairs = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${count + index}`, name],
    [`GIT_CONFIG_VALUE_${count + index}`, value],
  ]);
  return {
    ...Object.fromEntries(kept),
    ...SAFE_ENVIRONMENT,
    ...Object.fromEntries(pairs),
    ...(settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(count + settings.length) }),
    GIT_ALLOW_PROTOCOL: isRemote ? 'file:git:http:https:ssh' : 'none',
    ...(isOfHook && env.GIT_INDEX_FILE ? { GIT_INDEX_FILE: resolve(env.GIT_INDEX_FILE) } : {}),
  };
}
