import { Agent, request } from 'node:https';
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

/** A client of the lab's API server, for use on node A. */
export const api = connect();

function connect(): (path: string, question?: Question) => Promise<Answer> {
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
  return (path, { method = 'GET', body, contentType = 'application/json' } = {}) =>
    new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${token}`, 'Content-Type': contentType, Accept: 'application/json' };
      const asked = request({ host: '127.0.0.1', port: 6443, path, method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, body: json(text), warnings: warningsOf(response.headers.warning) });
        });
      });
      asked.on('error', reject);
      asked.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
    });
}

export const isSuccess = ({ status }: Answer): boolean => status === 200 || status === 201;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { raw: text.slice(0, 400) };
  }
}

/** `299 - "text"`, several of them joined by commas. */
export function warningsOf(header: string | undefined): readonly string[] {
  return [...(header ?? '').matchAll(/299 - "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text.replaceAll('\\"', '"'));
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
