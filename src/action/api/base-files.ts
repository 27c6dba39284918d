import { isManifestName } from '../../files/manifest-name.ts';
import type { GivenFiles } from '../../library/changed.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { Api } from './client.ts';

/** More would use up what a workflow may ask GitHub in an hour. */
const LIMIT = 200;

/**
 * What the changed files held in a commit, for a clone that does not have it. @throws {Error} where GitHub does not list
 * all of them, or they are too many
 */
export async function filesAt(api: Api, commit: string, { files, isComplete }: ChangedFiles): Promise<GivenFiles> {
  if (!isComplete) throw new Error('GitHub does not list all changed files');
  const paths = [...new Set(files.flatMap(({ path, previous }) => [path, ...(previous === undefined ? [] : [previous])]))];
  const manifests = paths.filter(isManifestName);
  if (manifests.length === 0) return new Map();
  const ids = await blobsIn(api, commit);
  const wanted = manifests.filter((path) => ids.has(path));
  if (wanted.length > LIMIT) throw new Error(`${wanted.length} changed files are more than the ${LIMIT} that are asked for`);
  const contents = new Map<string, Uint8Array | undefined>(manifests.map((path) => [path, undefined]));
  for (const path of wanted) contents.set(path, await contentOf(api, ids.get(path) ?? ''));
  return contents;
}

async function blobsIn({ client, owner, repo }: Api, commit: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
  if (data.truncated) throw new Error('the tree is too large for GitHub to list');
  // A symlink is a blob too, and none of ours.
  const files = data.tree.filter(({ mode }) => mode?.startsWith('100'));
  return new Map(files.map(({ path, sha }) => [path ?? '', sha ?? '']));
}

async function contentOf({ client, owner, repo }: Api, id: string): Promise<Uint8Array> {
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: id });
  return Buffer.from(data.content, 'base64');
}
