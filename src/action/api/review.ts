import type { ReviewComment } from '../../report/review.ts';
import { type Api, reasonOf, statusOf } from './client.ts';
import { ownAmong } from './comment.ts';

export interface Review {
  readonly number: number;
  /** The head of the pull request, which the lines of the comments count in. */
  readonly commit: string;
  readonly comments: readonly ReviewComment[];
  /** Begins the body of every comment of this run, and of those before it. */
  readonly marker: string;
  /** What the review says, given how many comments it has no room for. */
  readonly bodyOf: (leftOut: number) => string;
}

interface Posted {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type?: string } | null;
  readonly in_reply_to_id?: number;
  /** Missing where the lines are not in the diff any more. */
  readonly line?: number | null;
}

/** More at once is taken for abuse. */
const COMMENTS_A_REVIEW = 30;
const DELETIONS_A_RUN = 10;

/** Posts what is not there yet, takes away what does not hold any more, and returns why something could not be posted. */
export async function writeReview(api: Api, review: Review): Promise<string | undefined> {
  const { client, owner, repo } = api;
  const parameters = { owner, repo, pull_number: review.number, per_page: 100 };
  const all: readonly Posted[] = await client.paginate(client.rest.pulls.listReviewComments, parameters);
  const own = await ownAmong(client, all, review.marker);
  const markers = new Set(review.comments.map(markerOf));
  const kept = own.filter((it) => it.line != null && markers.has(markerOf(it)));
  const reason = await deleteStale(
    api,
    own.filter((it) => !kept.includes(it) && !hasReply(it, all)),
  );
  const there = new Set(kept.map(markerOf));
  const fresh = review.comments.filter((comment) => !there.has(markerOf(comment)));
  if (fresh.length === 0) return reason;
  const unposted = await post(api, review, fresh);
  return unposted ?? reason;
}

/** A comment that someone answered is a conversation, and stays. */
function hasReply({ id }: Posted, all: readonly Posted[]): boolean {
  return all.some((it) => it.in_reply_to_id === id);
}

async function deleteStale({ client, owner, repo }: Api, stale: readonly Posted[]): Promise<string | undefined> {
  for (const { id } of stale.slice(0, DELETIONS_A_RUN)) {
    try {
      await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
    } catch (error) {
      if (statusOf(error) !== 404) return reasonOf(error);
    }
  }
  return undefined;
}

/** GitHub refuses a review whole and does not say which comment it is for, so the halves are tried once more. */
async function post(api: Api, review: Review, fresh: readonly ReviewComment[]): Promise<string | undefined> {
  const comments = fresh.slice(0, COMMENTS_A_REVIEW);
  const refused = await create(api, review, comments, fresh.length - comments.length);
  if (refused === undefined || refused.status !== 422 || comments.length < 2) return refused?.reason;
  const middle = Math.ceil(comments.length / 2);
  const first = await create(api, review, comments.slice(0, middle), fresh.length - middle);
  const second = await create(api, review, comments.slice(middle), fresh.length - comments.length);
  return (first ?? second)?.reason;
}

async function create(
  { client, owner, repo }: Api,
  { number, commit, bodyOf }: Review,
  comments: readonly ReviewComment[],
  leftOut: number,
): Promise<{ readonly status: number | undefined; readonly reason: string } | undefined> {
  try {
    const place = { owner, repo, pull_number: number, commit_id: commit };
    await client.rest.pulls.createReview({ ...place, event: 'COMMENT', body: bodyOf(leftOut), comments: [...comments] });
    return undefined;
  } catch (error) {
    return { status: statusOf(error), reason: reasonOf(error) };
  }
}

function markerOf({ body }: { readonly body: string }): string {
  return body.split('\n', 1)[0] ?? '';
}
