import type { Api } from './client.ts';

/** Begins the body of each comment of ours; `id` keeps the comments of several runs on one pull request apart. */
export const commentMarker = (id: string): string => `<!-- extmap-lint:${id} -->`;

interface Comment extends Written {
  readonly id: number;
  readonly html_url: string;
}

/**
 * Writes the one comment of `marker` on a pull request, and returns its address. Where there is none yet it is made only
 * if `isWanted`, so that a pull request that was clean from the start hears nothing.
 */
export async function writeComment(
  api: Api,
  { number, marker, body, isWanted }: { number: number; marker: string; body: string; isWanted: boolean },
): Promise<string | undefined> {
  const { owner, repo } = api;
  const { issues } = api.client.rest;
  const [own, ...others] = await ownComments(api, number, marker);
  // Two runs at once may both have found none.
  for (const { id } of others) await issues.deleteComment({ owner, repo, comment_id: id });
  if (own !== undefined) {
    if (own.body !== body) await issues.updateComment({ owner, repo, comment_id: own.id, body });
    return own.html_url;
  }
  if (!isWanted) return undefined;
  const { data } = await issues.createComment({ owner, repo, issue_number: number, body });
  return data.html_url;
}

/** Anyone may write the marker, and a token that may write issues may change what others wrote. */
async function ownComments({ client, owner, repo }: Api, number: number, marker: string): Promise<readonly Comment[]> {
  const all = await client.paginate(client.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  return ownAmong(client, all, marker);
}

interface Written {
  readonly body?: string;
  readonly user: Author | null;
}

/** Those that begin with `marker` and were written with this token; nobody is asked who that is where none does. */
export async function ownAmong<T extends Written>(
  client: Api['client'],
  all: readonly T[],
  marker: string,
): Promise<readonly T[]> {
  const marked = all.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const isOwn = await authorship(client);
  return marked.filter(({ user }) => user !== null && isOwn(user));
}

interface Author {
  readonly login: string;
  readonly type?: string;
}

/** The token of a workflow, or of another app, cannot ask who it is; its comments are those of a bot. */
async function authorship(client: Api['client']): Promise<(author: Author) => boolean> {
  const login = await client.rest.users.getAuthenticated().then(
    ({ data }) => data.login,
    () => undefined,
  );
  return (author) => (login === undefined ? author.type === 'Bot' : author.login === login);
}
