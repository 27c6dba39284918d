import { env } from 'node:process';
import { findMergeBase, isShallowClone } from '../library/history.ts';
import type { Api } from './api/client.ts';
import type { Checkout } from './checkout.ts';
import type { Event, PullRequest } from './event.ts';

/** The commit that a tree is compared with; `reason` says why there is none. */
export type Base = { readonly commit: string } | { readonly commit: undefined; readonly reason: string };

export interface Failure {
  readonly failure: string;
}

/** A question that GitHub may refuse to answer. */
export type AskApi = <T extends string | object>(question: (api: Api) => Promise<T>) => Promise<T | Failure>;

export function isFailure(answer: string | object): answer is Failure {
  return typeof answer === 'object' && 'failure' in answer;
}

/** What the linted tree is to a pull request. */
export function relationTo({ head, isTarget }: PullRequest, { git }: Checkout): 'head' | 'merge' | 'other' | 'unknown' {
  if (git === undefined) return 'unknown';
  if (git.commit === head) return 'head';
  const isOfEvent = !isTarget && git.commit === env.GITHUB_SHA;
  return isOfEvent || git.parents.includes(head) ? 'merge' : 'other';
}

export async function baseOf(event: Event, checkout: Checkout, askApi: AskApi): Promise<Base> {
  if (checkout.isForeign) return { commit: undefined, reason: `the files are not those of ${env.GITHUB_REPOSITORY ?? ''}` };
  if (event.kind === 'merge group') return { commit: event.base };
  if (event.kind === 'pull request') return { commit: await baseOfPull(event, checkout, askApi) };
  if (event.kind === 'unknown') return { commit: undefined, reason: event.reason };
  if (event.kind === 'push' && event.before !== undefined) return { commit: event.before };
  const what = event.kind === 'push' ? 'a new branch' : `the event ${env.GITHUB_EVENT_NAME ?? ''}`;
  return { commit: undefined, reason: `${what} has nothing to compare with` };
}

/**
 * A merge commit says itself what the head was merged into, and the event may be older. For the head it is where the two
 * went apart, which a clone without history does not know: what the base repaired since then is not the pull request's.
 */
async function baseOfPull(event: PullRequest, checkout: Checkout, askApi: AskApi): Promise<string> {
  const { git, root } = checkout;
  const [first] = git?.parents ?? [];
  if (relationTo(event, checkout) === 'merge' && git?.parents.length === 2 && first !== undefined) return first;
  if (git === undefined) return event.base;
  const known = await findMergeBase(root, event.base, git.commit);
  if (known !== undefined || !(await isShallowClone(root))) return known ?? event.base;
  const { mergeBaseOf } = await import('./api/changed-files.ts');
  const asked = await askApi((api) => mergeBaseOf(api, event.base, event.head));
  return typeof asked === 'string' ? asked : event.base;
}
