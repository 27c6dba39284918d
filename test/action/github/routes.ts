import { type Hunk, hunksOf } from '../../../src/report/patch.ts';
import { type Route, sample } from './description.ts';
import type { Author, Permission, Pull, PullFile, State, Token } from './state.ts';

export interface Request {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  readonly nextPage?: number;
}

/** A request that GitHub may take, and that is wrong for certain. */
interface Violation {
  readonly violation: string;
}

type Handler = (state: State, request: Known) => Answer | Violation;
interface Known extends Request {
  readonly who: Token;
  readonly given: Readonly<Record<string, unknown>>;
}

const BODY_LIMIT = 65_536;
const forbidden = refusal(403, 'Resource not accessible by integration');
const missing = refusal(404, 'Not Found');

/** Which permission each route asks for, and what it does. */
const routes: Readonly<Record<string, readonly [Permission | undefined, Handler]>> = {
  'GET /user': [undefined, (_, { who }) => (who.type === 'Bot' ? forbidden : ok({ login: who.login, type: who.type }))],
  'GET /repos/{owner}/{repo}/pulls': ['pull-requests: read', listPulls],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': [
    'pull-requests: read',
    (state, request) => paged(pullOf(state, request)?.files.slice(0, 3000).map(diffEntry), request),
  ],
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': [
    'pull-requests: read',
    (state, request) => paged(state.reviewComments.map(shownComment), request),
  ],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['pull-requests: write', createReview],
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}': [
    'pull-requests: write',
    (state, request) => removed(state.reviewComments, Number(request.route.parameters.comment_id)),
  ],
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': [
    'pull-requests: read',
    (state, request) => paged(state.comments.map(shownComment), request),
  ],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['pull-requests: write', createComment],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['pull-requests: write', updateComment],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': [
    'pull-requests: write',
    (state, request) => removed(state.comments, Number(request.route.parameters.comment_id)),
  ],
  'POST /repos/{owner}/{repo}/check-runs': ['checks: write', createCheckRun],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': ['checks: write', updateCheckRun],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['contents: read', compare],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ['contents: read', treeOf],
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ['contents: read', blobOf],
};

export function answerOf(state: State, request: Request): Answer | Violation {
  const who = state.tokens[request.token.replace(/^token /, '')];
  const [permission, handler] = routes[request.route.name] ?? [];
  if (handler === undefined) return { violation: 'the fake does not know this route' };
  if (who === undefined) return refusal(401, 'Bad credentials');
  const may = permission === undefined || isGranted(who, permission);
  if (!may) return permission === 'contents: read' ? missing : forbidden;
  return handler(state, { ...request, who, given: Object(request.body) });
}

const isGranted = ({ permissions }: Token, permission: Permission): boolean =>
  permissions.includes(permission) || (permission === 'pull-requests: read' && permissions.includes('pull-requests: write'));

function listPulls(state: State, request: Known): Answer {
  const wanted = request.query.get('head');
  const pulls = state.pulls.filter(({ head }) => wanted === null || wanted === `${head.owner}:${head.ref}`);
  return paged(
    pulls.map(({ number, head }) => ({ number, head: headOf(head) })),
    request,
  );
}

/** The description asks for a whole repository here, of which the Action looks at nothing. */
function headOf({ sha, owner, ref }: Pull['head']): unknown {
  const pull = sample({ $ref: '#/components/schemas/pull-request-simple' });
  const head: unknown = Object(pull).head;
  return { ...Object(head), sha, ref, label: `${owner}:${ref}` };
}

function createReview(state: State, request: Known): Answer | Violation {
  const { given, who } = request;
  const pull = pullOf(state, request);
  if (pull === undefined) return missing;
  if (given.event === undefined) return { violation: 'a review without an event waits for ever' };
  if (given.commit_id !== pull.head.sha) return { violation: 'the review is not about the head' };
  if (typeof given.body !== 'string' || given.body === '') return refusal(422, 'Unprocessable Entity: body is missing');
  const comments: readonly Readonly<Record<string, unknown>>[] = Array.isArray(given.comments) ? given.comments : [];
  if (comments.length > 30) return { violation: 'more comments than GitHub likes' };
  for (const comment of comments) {
    const { start_line: first, line, side } = comment;
    if (side !== 'RIGHT') return { violation: 'only the right side has lines of ours' };
    if (first !== undefined && Number(first) >= Number(line)) return refusal(422, 'start line must precede the end line');
    if (String(comment.body).length > BODY_LIMIT) return refusal(422, 'body is too long (maximum is 65536 characters)');
    if (!isInHunk(pull, comment)) return refusal(422, 'Unprocessable Entity: "Line could not be resolved"');
  }
  const user = { login: who.login, type: who.type };
  for (const { path, line, body } of comments) {
    state.reviewComments.push({ id: nextId(state), user, path: String(path), line: Number(line), body: String(body) });
  }
  return ok({ id: nextId(state), user: shownAuthor(user), body: given.body, state: 'COMMENTED' });
}

function isInHunk({ files }: Pull, { path, line, start_line: first = line }: Readonly<Record<string, unknown>>): boolean {
  const patch = files.find(({ filename }) => filename === path)?.patch;
  const holds = ({ start, lines }: Hunk) => Number(first) >= start && Number(line) < start + lines.length;
  return patch !== undefined && hunksOf(patch).some(holds);
}

function createComment(state: State, { given, who }: Known): Answer {
  if (String(given.body).length > BODY_LIMIT) return refusal(422, 'Body is too long (maximum is 65536 characters)');
  const comment = { id: nextId(state), user: { login: who.login, type: who.type }, body: String(given.body) };
  state.comments.push(comment);
  return { status: 201, body: shownComment(comment) };
}

function updateComment(state: State, { given, route }: Known): Answer {
  const comment = state.comments.find(({ id }) => id === Number(route.parameters.comment_id));
  if (comment === undefined) return missing;
  if (String(given.body).length > BODY_LIMIT) return refusal(422, 'Body is too long (maximum is 65536 characters)');
  comment.body = String(given.body);
  return ok(shownComment(comment));
}

function shownComment<T extends { readonly user: Author; readonly id: number }>({ user, ...comment }: T): unknown {
  return { ...comment, user: shownAuthor(user), html_url: `https://github.com/octo/shop/pull/7#issuecomment-${comment.id}` };
}

function shownAuthor(author: Author): unknown {
  return { ...Object(sample({ $ref: '#/components/schemas/simple-user' })), ...author };
}

function createCheckRun(state: State, { given }: Known): Answer | Violation {
  if (given.status === 'completed' && given.conclusion === undefined) return { violation: 'completed without a conclusion' };
  if (!state.pulls.some(({ head }) => head.sha === given.head_sha)) {
    return refusal(422, `No commit found for SHA: ${String(given.head_sha)}`);
  }
  const run = {
    ...{ id: nextId(state), name: String(given.name), head_sha: String(given.head_sha), status: String(given.status) },
    ...{ conclusion: undefined, summary: '', annotations: [] },
  };
  state.checkRuns.push(run);
  return { status: 201, body: { id: run.id, name: run.name } };
}

function updateCheckRun(state: State, { given, route }: Known): Answer | Violation {
  const run = state.checkRuns.find(({ id }) => id === Number(route.parameters.check_run_id));
  if (run === undefined) return missing;
  const { title, summary, annotations = [] } = Object(given.output);
  if (given.output !== undefined && typeof title !== 'string') return { violation: 'an output without a title' };
  for (const annotation of annotations) {
    const { start_line: first, end_line: last, start_column: column, path } = annotation;
    if (first !== last && column !== undefined) return { violation: 'columns in an annotation of several lines' };
    if (String(path).startsWith('/') || first > last) return refusal(422, 'Invalid request: annotations');
  }
  run.annotations.push(...annotations);
  if (typeof summary === 'string') run.summary = summary;
  if (given.status === 'completed' && given.conclusion === undefined) return { violation: 'completed without a conclusion' };
  if (typeof given.status === 'string') run.status = given.status;
  if (typeof given.conclusion === 'string') run.conclusion = given.conclusion;
  return ok({ id: run.id, name: run.name });
}

function compare(state: State, { route }: Known): Answer {
  const comparison = state.comparisons[route.parameters.basehead ?? ''];
  if (comparison === undefined) return missing;
  const commit = Object(sample({ $ref: '#/components/schemas/commit' }));
  const files = comparison.files.slice(0, 300).map(diffEntry);
  return ok({ merge_base_commit: { ...commit, sha: comparison.mergeBase }, base_commit: commit, commits: [], files });
}

function treeOf(state: State, { route }: Known): Answer {
  const sha = route.parameters.tree_sha ?? '';
  const tree = state.trees[sha];
  return tree === undefined ? missing : ok({ sha, tree, truncated: false });
}

function blobOf(state: State, { route }: Known): Answer {
  const sha = route.parameters.file_sha ?? '';
  const text = state.blobs[sha];
  if (text === undefined) return missing;
  return ok({ sha, encoding: 'base64', size: text.length, content: Buffer.from(text).toString('base64') });
}

function diffEntry(file: PullFile): unknown {
  return { ...file, additions: 1, deletions: 1, changes: 2, sha: '0'.repeat(40) };
}

function pullOf(state: State, { route }: Known): Pull | undefined {
  return state.pulls.find(({ number }) => number === Number(route.parameters.pull_number));
}

/** One page of a list. */
function paged(items: readonly unknown[] | undefined, { query }: Known): Answer {
  if (items === undefined) return missing;
  const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  if (size > 100) return refusal(422, 'per_page is too large');
  const body = items.slice((page - 1) * size, page * size);
  return { status: 200, body, ...(page * size < items.length ? { nextPage: page + 1 } : {}) };
}

function removed<T extends { readonly id: number }>(items: T[], id: number): Answer {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) return missing;
  items.splice(index, 1);
  return { status: 204, body: undefined };
}

function nextId({ comments, reviewComments, checkRuns }: State): number {
  return 1 + Math.max(1000, ...[...comments, ...reviewComments, ...checkRuns].map(({ id }) => id));
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}
