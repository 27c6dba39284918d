import { askGit } from './run.ts';

/** What a work tree was made from. */
export interface CheckedOut {
  readonly commit: string;
  /** As the commit names them; a shallow clone does not hold them. */
  readonly parents: readonly string[];
  /** The address of `origin`; undefined where there is none. */
  readonly remote: string | undefined;
}

/** Undefined where git knows of no commit there, or will not say. */
export async function readCheckout(top: string): Promise<CheckedOut | undefined> {
  const [commit, content, remote] = await Promise.all([
    askGit(top, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    askGit(top, ['cat-file', 'commit', 'HEAD']),
    askGit(top, ['config', '--get', 'remote.origin.url']),
  ]);
  if (commit.state === 'failed' || content.state === 'failed') return undefined;
  const [head = ''] = content.output.toString().split('\n\n', 1);
  return {
    commit: commit.output.toString().trim(),
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent),
    remote: remote.state === 'done' ? remote.output.toString().trim() : undefined,
  };
}
