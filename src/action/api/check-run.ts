import type { CheckAnnotation } from '../../report/check-run.ts';
import { type Api, reasonOf } from './client.ts';

export interface CheckRun {
  readonly name: string;
  /** The commit whose lines the annotations count: of a pull request its head, never the merge commit. */
  readonly commit: string;
  readonly annotations: readonly CheckAnnotation[];
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
  readonly detailsUrl: string | undefined;
}

/** How many GitHub takes with one request; each request adds to those before. */
const PER_REQUEST = 50;

/**
 * Undefined when all of it was written, else the reason. A check run that was begun is completed in any case: one that
 * stays in progress would hold the pull request up for ever.
 */
export async function writeCheckRun({ client, owner, repo }: Api, run: CheckRun): Promise<string | undefined> {
  const output = (annotations: readonly CheckAnnotation[]) => ({
    output: { title: run.title, summary: run.summary, annotations: [...annotations] },
  });
  const id = await client.rest.checks
    .create({
      ...{ owner, repo, name: run.name, head_sha: run.commit, status: 'in_progress' },
      ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    })
    .then(({ data }) => data.id, reasonOf);
  if (typeof id === 'string') return id;
  const update = { owner, repo, check_run_id: id };
  const batches = batchesOf(run.annotations);
  let reason: string | undefined;
  for (const batch of batches.slice(0, -1)) {
    reason ??= await client.rest.checks.update({ ...update, ...output(batch) }).then(nothing, reasonOf);
  }
  const last = reason === undefined ? (batches.at(-1) ?? []) : [];
  const completed = { ...update, status: 'completed', conclusion: run.conclusion } as const;
  const ending = await client.rest.checks.update({ ...completed, ...output(last) }).then(nothing, reasonOf);
  if (ending === undefined) return reason;
  await client.rest.checks.update(completed).catch(nothing);
  return reason ?? ending;
}

function batchesOf(annotations: readonly CheckAnnotation[]): readonly (readonly CheckAnnotation[])[] {
  const count = Math.ceil(annotations.length / PER_REQUEST);
  return Array.from({ length: count }, (_, index) => annotations.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST));
}

function nothing(): undefined {}
