import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { token } from './configuration.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Of the `Warning` headers, verbatim. */
  readonly warnings: readonly string[];
}

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
}

/** Asks the lab's API server; the caller runs on node A. */
export function api(path: string, { method = 'GET', body, contentType = 'application/json' }: Question = {}): Promise<Answer> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': contentType, Accept: 'application/json' };
  const options = { host: '127.0.0.1', port: 6443, path, method, headers, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      const read = async (): Promise<Answer> => {
        const said = json(await text(response));
        return { status: response.statusCode ?? 0, body: said, warnings: warningsOf(response.headers.warning) };
      };
      read().then(resolve, reject);
    });
    asked.on('error', reject);
    asked.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
  });
}

export const isSuccess = ({ status }: Answer): boolean => status === 200 || status === 201;

export const makeNamespace = (name: string): Promise<Answer> =>
  api('/api/v1/namespaces', { method: 'POST', body: { metadata: { name } } });

function json(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    return { raw: said.slice(0, 400) };
  }
}

/** `299 - "text"`, several of them joined by commas. */
export function warningsOf(header: string | undefined): readonly string[] {
  return [...(header ?? '').matchAll(/299 - "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll('\\"', '"'));
}

export interface Kind {
  /** Such as `/apis/discovery.k8s.io/v1`. */
  readonly path: string;
  readonly plural: string;
  readonly isNamespaced: boolean;
}

/** Every kind that the API server has, by `apiVersion kind`. */
export async function discover(): Promise<ReadonlyMap<string, Kind>> {
  const { body } = await api('/apis');
  const { groups } = v.parse(
    v.object({ groups: v.array(v.object({ versions: v.array(v.object({ groupVersion: v.string() })) })) }),
    body,
  );
  const named = groups.flatMap(({ versions }) => versions.map(({ groupVersion }) => groupVersion));
  const lists = await Promise.all(['v1', ...named].map(kindsOf));
  return new Map(lists.flat());
}

const resourceList = v.object({ resources: v.array(v.object({ name: v.string(), kind: v.string(), namespaced: v.boolean() })) });

async function kindsOf(groupVersion: string): Promise<readonly (readonly [string, Kind])[]> {
  const path = groupVersion === 'v1' ? '/api/v1' : `/apis/${groupVersion}`;
  const { resources } = v.parse(resourceList, (await api(path)).body);
  return resources
    .filter(({ name }) => !name.includes('/'))
    .map(({ name, kind, namespaced }) => [`${groupVersion} ${kind}`, { path, plural: name, isNamespaced: namespaced }]);
}
