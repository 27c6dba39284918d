import { env } from 'node:process';
import { type Hunk, hunksOf } from '../../report/patch.ts';
import type { Event } from '../event.ts';
import type { Api } from './client.ts';

/** A file that a pull request or a push changes, at its path afterwards. */
export interface ChangedFile {
  readonly path: string;
  /** Its path before, where it was renamed. */
  readonly previous: string | undefined;
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

/** Of the event, or between its base and the linted commit. */
export async function changedFilesOf(api: Api, event: Event, base: string, linted: string | undefined): Promise<ChangedFiles> {
  if (event.kind !== 'pull request') return filesBetween(api, base, linted ?? env.GITHUB_SHA ?? '');
  if (event.changedFiles > PULL_LIMIT) throw new Error(`GitHub lists ${PULL_LIMIT} of ${event.changedFiles} changed files`);
  return filesOfPull(api, event.number);
}

export async function filesOfPull({ client, owner, repo }: Api, number: number): Promise<ChangedFiles> {
  const parameters = { owner, repo, pull_number: number, per_page: 100 };
  const files = await client.paginate(client.rest.pulls.listFiles, parameters);
  return { files: files.map(changedFile), isComplete: files.length < PULL_LIMIT };
}

async function filesBetween({ client, owner, repo }: Api, base: string, head: string): Promise<ChangedFiles> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}` });
  const files = data.files ?? [];
  return { files: files.map(changedFile), isComplete: files.length < COMPARISON_LIMIT };
}

/** Where two commits went apart, which a clone without history does not know. */
export async function mergeBaseOf({ client, owner, repo }: Api, base: string, head: string): Promise<string> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}` });
  return data.merge_base_commit.sha;
}

interface Listed {
  readonly filename: string;
  readonly previous_filename?: string | undefined;
  readonly patch?: string | undefined;
}

function changedFile({ filename, previous_filename, patch }: Listed): ChangedFile {
  return { path: filename, previous: previous_filename, hunks: patch === undefined ? undefined : hunksOf(patch) };
}
