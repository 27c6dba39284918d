import { type Hunk, hunksOf } from '../../report/patch.ts';
import type { Api } from './client.ts';

/** A file that a pull request or a push changes, at its path afterwards. */
export interface ChangedFile {
  readonly path: string;
  /** Undefined where GitHub gives no patch: for a binary file, and for one with many changes. */
  readonly hunks: readonly Hunk[] | undefined;
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[];
  /** False where there may be more than GitHub lists. */
  readonly isComplete: boolean;
}

/** GitHub lists no more files of a pull request, and of a comparison. */
const PULL_LIMIT = 3000;
const COMPARISON_LIMIT = 300;

export async function filesOfPull({ client, owner, repo }: Api, number: number): Promise<ChangedFiles> {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const files = await client.paginate(client.rest.pulls.listFiles, parameters);
  return { files: files.map(changedFile), isComplete: files.length < PULL_LIMIT };
}

export async function filesBetween({ client, owner, repo }: Api, base: string, head: string): Promise<ChangedFiles> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}` });
  const files = data.files ?? [];
  return { files: files.map(changedFile), isComplete: files.length < COMPARISON_LIMIT };
}

function changedFile({ filename, patch }: { filename: string; patch?: string | undefined }): ChangedFile {
  return { path: filename, hunks: patch === undefined ? undefined : hunksOf(patch) };
}
