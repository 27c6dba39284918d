import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

/** What the runner tells a step about what set the workflow off. */
export interface WebhookEvent {
  readonly name: string;
  readonly payload: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

interface Example {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const require = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const examples: readonly Example[] = read('@octokit/webhooks-examples/api.github.com/index.json');
const ajv = addFormats.default(new Ajv.default({ strict: false }));
ajv.addSchema(read('@octokit/webhooks-schemas'), 'webhooks');

export const before = '1111111111111111111111111111111111111111';
export const BASE = '2222222222222222222222222222222222222222';
export const HEAD = '3333333333333333333333333333333333333333';
const REPOSITORY = 186_853_002;

interface Pull {
  readonly base?: string;
  readonly head?: string;
  readonly isFork?: boolean;
  readonly changedFiles?: number;
  readonly isTarget?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export function pullRequestEvent({ base = BASE, head = HEAD, isFork, changedFiles = 1, isTarget, env }: Pull = {}): WebhookEvent {
  const given = {
    base: { sha: base },
    head: { sha: head, repo: { id: isFork ? 4711 : REPOSITORY, fork: isFork === true } },
    ...{ number: 7, changed_files: changedFiles },
  };
  const change = { number: 7, pull_request: given, repository: { id: REPOSITORY } };
  const payload = changedExample('pull_request', 'pull_request$synchronize', change);
  return { name: isTarget ? 'pull_request_target' : 'pull_request', payload, ...(env === undefined ? {} : { env }) };
}

export function pushEvent(from = before): WebhookEvent {
  return { name: 'push', payload: changedExample('push', 'push$event', { before: from, after: HEAD }) };
}

export function mergeGroupEvent(base: string, head = HEAD): WebhookEvent {
  const change = { merge_group: { base_sha: base, head_sha: head } };
  return { name: 'merge_group', payload: changedExample('merge_group', 'merge_group$checks_requested', change) };
}

export function workflowRunEvent({ owner = 'fork-owner', branch = 'topic', head = HEAD } = {}): WebhookEvent {
  const run = { head_sha: head, head_branch: branch, head_repository: { owner: { login: owner } }, pull_requests: [] };
  const payload = changedExample('workflow_run', 'workflow_run$completed', { workflow_run: run });
  return { name: 'workflow_run', payload };
}

export function dispatchEvent(): WebhookEvent {
  return { name: 'workflow_dispatch', payload: changedExample('workflow_dispatch', 'workflow_dispatch$event', {}) };
}

/** It is no webhook, and has no example. */
export const scheduleEvent: WebhookEvent = { name: 'schedule', payload: { schedule: '0 3 * * *' } };

/** The first example that GitHub could still send when it is changed so; not all of them are whole. */
function changedExample(name: string, definition: string, change: unknown): unknown {
  const validate = ajv.getSchema(`webhooks#/definitions/${definition}`);
  const changed = examples.find((it) => it.name === name)?.examples.map((example) => merged(example, change)) ?? [];
  const whole = changed.find((payload) => validate?.(payload));
  if (whole === undefined) throw new Error(`no example of ${name} fits ${definition}: ${ajv.errorsText(validate?.errors)}`);
  return whole;
}

function merged(value: unknown, over: unknown): unknown {
  if (typeof over !== 'object' || over === null || Array.isArray(over)) return over;
  const base: Record<string, unknown> = Object(value);
  return { ...base, ...Object.fromEntries(Object.entries(over).map(([key, it]) => [key, merged(base[key], it)])) };
}
