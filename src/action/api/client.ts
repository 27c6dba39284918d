import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { RequestError } from '@octokit/request-error';
import { messageOf } from '../thrown.ts';

export type Client = InstanceType<typeof GitHub>;

/** A repository and the right to ask GitHub about it. */
export interface Api {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
}

const ATTEMPTS = 3;
const TIMEOUT = 30_000;
/** GitHub asks for a second between writes; without it they run into its secondary limit. */
const BETWEEN_WRITES = 1000;
/** A step that waits longer costs more than the report is worth. */
const LONGEST_WAIT = 60_000;
const REASON_LENGTH = 300;

/** `repository` is `owner/name`. Octokit would write to the log, where an answer could pass for a workflow command. */
export function connect(token: string, repository: string): Api {
  const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const client = new GitHub(getOctokitOptions(token, { log: silent }));
  let nextWrite = 0;
  client.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      if (options.method !== 'GET') {
        await sleep(nextWrite - Date.now());
        nextWrite = Date.now() + BETWEEN_WRITES;
      }
      options.request.signal = AbortSignal.timeout(TIMEOUT);
      try {
        return await request(options);
      } catch (error) {
        const delay = attempt < ATTEMPTS ? delayAfter(error, options.method, attempt) : undefined;
        if (delay === undefined || delay > LONGEST_WAIT) throw error;
        await sleep(delay);
      }
    }
  });
  const [owner = '', repo = ''] = repository.split('/');
  return { client, owner, repo };
}

/** What GitHub answered, or what kept it from answering. */
export function reasonOf(error: unknown): string {
  const status = error instanceof RequestError && error.response !== undefined ? `${error.status}: ` : '';
  return `${status}${messageOf(error)}`.slice(0, REASON_LENGTH);
}

export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** In milliseconds; undefined where a second attempt would fail too, or might do the same thing twice. */
function delayAfter(error: unknown, method: string, attempt: number): number | undefined {
  if (!(error instanceof RequestError)) return undefined;
  const headers = error.response?.headers ?? {};
  if (error.status === 429 || error.status === 403) {
    if (headers['retry-after'] !== undefined) return Number(headers['retry-after']) * 1000;
    if (headers['x-ratelimit-remaining'] === '0') return Number(headers['x-ratelimit-reset']) * 1000 - Date.now();
    return error.status === 429 || /secondary rate limit/i.test(error.message) ? LONGEST_WAIT : undefined;
  }
  return error.status >= 500 && method === 'GET' ? attempt * 1000 : undefined;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

function quiet(): void {}
