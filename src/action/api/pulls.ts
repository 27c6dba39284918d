import type { WorkflowRun } from '../event.ts';
import type { Api } from './client.ts';

/** The open pull request that a workflow ran for; undefined where it has moved on, or is closed. */
export async function pullOfHead({ client, owner, repo }: Api, run: WorkflowRun): Promise<number | undefined> {
  const head = `${run.owner}:${run.branch}`;
  const { data } = await client.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
  return data.find((pull) => pull.head.sha === run.commit)?.number;
}
