import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerSchema, faultsOfAnswer, faultsOfRequest, type Route, routeOf, type Schema, sample } from './description.ts';
import { type Answer, answerOf } from './routes.ts';
import type { State } from './state.ts';

/** Scripted trouble: the first fault whose `route` matches is used up, one request after the other. */
export interface Fault {
  /** Such as `POST /repos/{owner}/{repo}/check-runs`, or a method, or the end of a path. */
  readonly route: string;
  /** How many requests it meets; all unless given. */
  readonly times?: number;
  /** How many requests of the route go well before. */
  readonly after?: number;
  readonly answer: 'reset' | { readonly status: number; readonly message: string; readonly headers?: Record<string, string> };
}

export interface Recorded {
  readonly route: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Fake {
  readonly url: string;
  readonly state: State;
  /** In the order in which they came. */
  readonly requests: readonly Recorded[];
  /** @throws {Error} when a request was one that GitHub would never understand */
  readonly close: () => Promise<void>;
}

/** GitHub, as far as the Action asks it: keeps what is written, and holds both sides against GitHub's own description. */
export async function fakeGitHub(state: State, faults: readonly Fault[] = []): Promise<Fake> {
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const left = faults.map((fault) => ({ ...fault, times: fault.times ?? Number.POSITIVE_INFINITY, after: fault.after ?? 0 }));
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push(String(error));
      response.writeHead(500).end('{"message":"the fake broke"}');
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const text = await textOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const route = routeOf(method, pathname);
    if (route === undefined) throw new Error(`GitHub has no ${method} ${pathname}, or the extract leaves it out`);
    violations.push(...faultsOfRequest(route, searchParams, body).map((fault) => `${route.name}: ${fault}`));
    const fault = faultFor(route);
    if (fault === 'reset') {
      requests.push({ route: route.name, status: 0, body });
      request.socket.destroy();
      return;
    }
    const given = fault ?? answerOf(state, { route, query: searchParams, body, token: request.headers.authorization ?? '' });
    if ('violation' in given) throw new Error(`${route.name}: ${given.violation}`);
    requests.push({ route: route.name, status: given.status, body });
    send(response, route, { ...given, headers: { ...linkTo(request, given), ...given.headers } });
  }

  function faultFor({ name }: Route): 'reset' | Answer | undefined {
    const fault = left.find((it) => it.times > 0 && (name.startsWith(it.route) || name.endsWith(it.route)));
    if (fault === undefined) return undefined;
    if (fault.after-- > 0) return undefined;
    fault.times--;
    if (fault.answer === 'reset') return 'reset';
    const { status, message, headers = {} } = fault.answer;
    return { status, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
  }

  function send(response: ServerResponse, route: Route, { status, body, headers = {} }: Answer): void {
    const full = status < 300 ? completed(route, body) : body;
    violations.push(...faultsOfAnswer(route, status, full).map((fault) => `answer to ${route.name}: ${fault}`));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(full === undefined ? '' : JSON.stringify(full));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (violations.length > 0) throw new Error(`GitHub would not understand:\n${violations.join('\n')}`);
  };
  return { url: `http://127.0.0.1:${port}`, state, requests, close };
}

/** GitHub names the next page of a list in a header. */
function linkTo({ url = '', headers }: IncomingMessage, { nextPage }: Answer): Record<string, string> {
  if (nextPage === undefined) return {};
  const next = new URL(url, `http://${headers.host}`);
  next.searchParams.set('page', String(nextPage));
  return { link: `<${next.href}>; rel="next"` };
}

/** GitHub's answers have dozens of fields of which few are of interest: the others are as small as may be. */
function completed(route: Route, body: unknown): unknown {
  const { schema } = answerSchema(route);
  if (schema === undefined || body === undefined) return body;
  return Array.isArray(body) ? body.map((item: unknown) => filled(schema.items ?? {}, item)) : filled(schema, body);
}

function filled(schema: Schema, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? sample(schema, { ...value }) : value;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text;
}
