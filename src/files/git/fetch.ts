import { isFullId, isShallow } from './commit.ts';
import { askGit } from './run.ts';

export type Fetched = { readonly state: 'fetched' } | { readonly state: 'failed'; readonly message: string };

/**
 * Brings one commit from a remote, without its history where the clone is shallow: in a whole one that would cut history
 * off. Asks nobody for a password.
 */
export async function fetchCommit(folder: string, id: string, remote: string): Promise<Fetched> {
  if (!isFullId(id)) return { state: 'failed', message: `"${id}" is not the full id of a commit` };
  const depth = (await isShallow(folder)) ? ['--depth=1'] : [];
  const words = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];
  const answer = await askGit(folder, [...words, ...depth, '--end-of-options', remote, id], { isRemote: true });
  return answer.state === 'done' ? { state: 'fetched' } : { state: 'failed', message: answer.message };
}
