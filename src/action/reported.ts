import { resolve } from 'node:path';
import { env } from 'node:process';
import { readAgain } from '../files/read-again.ts';
import { ExtmapLint } from '../library/linter.ts';
import { shortId } from '../report/counts.ts';
import { type AskApi, isFailure, relationTo } from './base.ts';
import { type Checkout, findCheckout } from './checkout.ts';
import { lintCompared } from './compare.ts';
import { resultFromReport } from './earlier-report.ts';
import type { Event, WorkflowRun } from './event.ts';
import type { FilterMode } from './filter.ts';
import { linesAtHead } from './head-lines.ts';
import type { Inputs } from './inputs.ts';
import type { Reported } from './step.ts';

/** Lints the tree, or takes what an earlier workflow found, and chooses what is reported. @throws {UsageError} */
export async function reportedFindings(inputs: Inputs, event: Event, workspace: string): Promise<Reported> {
  if (inputs.fromReport !== undefined) return earlierFindings(inputs, inputs.fromReport, event, workspace);
  const checkout = await findCheckout(workspace, inputs.paths);
  const isTrusted = isConfigTrusted(event, checkout);
  const config = isTrusted ? configIn(inputs, workspace) : { config: false as const };
  const linter = new ExtmapLint({ cwd: checkout.root, safe: true, ...config });
  const isStray = event.kind === 'pull request' && relationTo(event, checkout) === 'other';
  const mode = isStray ? 'nofilter' : wantedMode(inputs, event);
  const compared = await lintCompared({ linter, checkout, event, mode, askApi: askerOf(inputs) });
  const linted = checkout.git?.commit ?? env.GITHUB_SHA;
  const stray = `the linted tree is ${linted && shortId(linted)} and not the pull request: check that out, or run on "pull_request"`;
  return {
    ...compared,
    newCount: compared.mode === 'new' ? compared.result.findings.length : undefined,
    linted,
    target: isStray ? undefined : targetOf(event),
    lineAtTarget: await linesAtHead(event, checkout, compared.result),
    troubles: [...(isStray ? [stray] : []), ...(isTrusted ? [] : [untrusted]), ...compared.troubles],
  };
}

/** On `pull_request_target` a pull request must not turn its own findings off; a tree of the base may say what it likes. */
function isConfigTrusted(event: Event, checkout: Checkout): boolean {
  if (event.kind === 'pull request') return !event.isTarget || relationTo(event, checkout) === 'other';
  return event.kind !== 'unknown' || env.GITHUB_EVENT_NAME !== 'pull_request_target';
}

const untrusted = 'no config is read: on "pull_request_target" the pull request could turn its own findings off';

const configIn = ({ config }: Inputs, workspace: string): { readonly config?: string } =>
  config === undefined ? {} : { config: resolve(workspace, config) };

/** An old tree must be adoptable: a pull request answers for what it brings. */
function wantedMode({ filterMode }: Inputs, event: Event): FilterMode {
  if (filterMode !== 'auto') return filterMode;
  if (event.kind === 'unknown' && /^pull_request|^merge_group/.test(env.GITHUB_EVENT_NAME ?? '')) return 'new';
  return event.kind === 'pull request' || event.kind === 'merge group' ? 'new' : 'nofilter';
}

function askerOf({ token }: Inputs): AskApi {
  return async (question) => {
    if (token === '') return { failure: 'the input token is empty' };
    const { connect, reasonOf } = await import('./api/client.ts');
    try {
      return await question(connect(token, env.GITHUB_REPOSITORY ?? ''));
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  };
}

function targetOf(event: Event): Reported['target'] {
  if (event.kind === 'pull request') return { commit: event.head, pull: event.number };
  return env.GITHUB_SHA ? { commit: env.GITHUB_SHA, pull: undefined } : undefined;
}

async function earlierFindings(inputs: Inputs, path: string, event: Event, workspace: string): Promise<Reported> {
  const result = resultFromReport(path, readAgain(resolve(workspace, path), workspace));
  const found = event.kind === 'workflow run' ? await pullOfRun(inputs, event) : undefined;
  const commit = event.kind === 'workflow run' ? event.commit : env.GITHUB_SHA;
  return {
    ...{
      result,
      mode: 'nofilter',
      hidden: 0,
      changes: undefined,
      newCount: undefined,
      linted: commit,
      lineAtTarget: (_, line) => line,
      notes: [],
    },
    target: found?.pull === undefined || commit === undefined ? undefined : { commit, pull: found.pull },
    troubles: found?.trouble === undefined ? [] : [found.trouble],
  };
}

/** Asked of GitHub and not of the report: whoever wrote that could name any pull request. */
async function pullOfRun(inputs: Inputs, run: WorkflowRun): Promise<{ pull?: number; trouble?: string }> {
  const { pullsWithHead } = await import('./api/pulls.ts');
  const pulls = await askerOf(inputs)((api) => pullsWithHead(api, run));
  if (isFailure(pulls))
    return { trouble: `nothing is posted: the pull request of ${run.commit} was not found: ${pulls.failure}` };
  const [pull] = pulls;
  return pull === undefined ? { trouble: `nothing is posted: no open pull request has ${run.commit} as its head` } : { pull };
}
