import { GitError } from './error.ts';
import { type Answer, askGit } from './run.ts';

/** The full id of a commit that is in the repository. @throws {GitError} */
export async function findCommit(folder: string, revision: string): Promise<string> {
  const commit = await askForCommit(folder, revision);
  if (commit.state === 'done') return commit.output.toString().trim();
  if (commit.code === undefined) throw new GitError('git failed', `git did not run: ${commit.message}`);
  const reason = commit.message === '' ? '' : `: ${commit.message.replace(/^fatal: /, '')}`;
  const message = `there is no commit "${revision}" here${reason}`;
  throw new GitError('unknown revision', message, await commandThatBrings(folder, revision));
}

export async function hasCommit(folder: string, revision: string): Promise<boolean> {
  return (await askForCommit(folder, revision)).state === 'done';
}

const askForCommit = (folder: string, revision: string): Promise<Answer> =>
  askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);

/** Undefined where histories have nothing in common, or the clone is too shallow to tell. */
export async function mergeBaseOf(folder: string, one: string, other: string): Promise<string | undefined> {
  const answer = await askGit(folder, ['merge-base', one, other]);
  return answer.state === 'done' ? answer.output.toString().trim() : undefined;
}

/** Whether `HEAD` names a branch that has no commit yet. */
export async function isUnborn(folder: string): Promise<boolean> {
  const [branch, commit] = await Promise.all([
    askGit(folder, ['symbolic-ref', '--quiet', 'HEAD']),
    askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
  ]);
  return branch.state === 'done' && commit.state === 'failed' && commit.code === 1;
}

/** Where work usually branches off: the remote's default branch, else what the branch follows, else a usual name. */
const USUAL_STARTS = ['origin/HEAD', '@{upstream}', 'origin/main', 'origin/master', 'main', 'master'];

/** The first of the usual places to branch off that is there. */
export async function usualStart(folder: string): Promise<string | undefined> {
  for (const revision of USUAL_STARTS) if (await hasCommit(folder, revision)) return revision;
  return undefined;
}

export async function isShallow(folder: string): Promise<boolean> {
  const answer = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  return answer.state === 'done' && answer.output.toString().trim() === 'true';
}

export const isFullId = (revision: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(revision);

/** For the person to run: a linter does not ask a remote by itself. */
async function commandThatBrings(folder: string, revision: string): Promise<string> {
  const [remotes, isPartial] = await Promise.all([askGit(folder, ['remote']), isShallow(folder)]);
  const names = remotes.state === 'done' ? remotes.output.toString().split('\n') : [];
  const remote = names.find((name) => name !== '' && revision.startsWith(`${name}/`));
  const fetch = `git fetch --no-tags${isPartial ? ' --depth=1' : ''}`;
  if (isFullId(revision)) return `${fetch} origin ${revision}`;
  if (!/^[\w./-]+$/.test(revision) || revision.startsWith('-') || /^[0-9a-f]+$|^HEAD$/.test(revision))
    return isPartial ? 'git fetch --unshallow' : 'git fetch --all';
  if (remote === undefined) return `${fetch} origin ${revision}:${revision}`;
  const branch = revision.slice(remote.length + 1);
  return `${fetch} ${remote} ${branch}:refs/remotes/${revision}`;
}

/** The id of a tree without files, which git knows without having it. */
export async function emptyTree(folder: string): Promise<string> {
  const answer = await askGit(folder, ['hash-object', '-t', 'tree', '--stdin']);
  if (answer.state === 'failed') throw new GitError('git failed', answer.message);
  return answer.output.toString().trim();
}

/** What the next commit would change, by name from the top of the work tree; with renamed files under both names. */
export async function stagedNames(top: string): Promise<ReadonlySet<string>> {
  const words = ['diff', '--cached', '--name-only', '-z', '--no-ext-diff', '--no-renames'];
  const answer = await askGit(top, words, { isOfHook: true });
  return new Set(
    answer.state === 'done'
      ? answer.output
          .toString('utf8')
          .split('\0')
          .filter((name) => name !== '')
      : [],
  );
}

/** Whether a merge has begun that is not committed. */
export const isMerging = (folder: string): Promise<boolean> => hasCommit(folder, 'MERGE_HEAD');
