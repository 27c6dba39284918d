import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Takes the operations that the Action uses out of GitHub's description of its API (MIT), which is too large to install:
 * `npx tsx scripts/openapi.ts`. The extract names the version and the hash of what it was taken from.
 */
const packageName = '@octokit/openapi@23.0.2';
const source = 'package/generated/api.github.com.json';
const target = fileURLToPath(new URL('../test/action/github/openapi.json', import.meta.url));

const operations: readonly string[] = [
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /user',
];

/** What says nothing about the shape of a request or an answer. */
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'x-github']);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const bytes = download();
const description: Json = JSON.parse(bytes.toString('utf8'));
const schemas: Record<string, Json> = {};
const paths: Record<string, Record<string, Json>> = {};
for (const operation of operations) {
  const [method = '', path = ''] = operation.split(' ');
  const found = at(description, ['paths', path, method.toLowerCase()]);
  if (found === undefined) throw new Error(`${packageName} has no ${operation}`);
  paths[path] = { ...paths[path], [method.toLowerCase()]: resolved(found) };
}
const origin = { package: packageName, file: source, sha256: createHash('sha256').update(bytes).digest('hex'), licence: 'MIT' };
writeFileSync(target, `${JSON.stringify({ origin, paths, components: { schemas } })}\n`);

function download(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'extmap-openapi-'));
  try {
    const tarball = execFileSync('npm', ['pack', '--silent', packageName], { cwd: folder, encoding: 'utf8' }).trim();
    return execFileSync('tar', ['-xzOf', join(folder, tarball), source], { maxBuffer: Number.POSITIVE_INFINITY });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function at(value: Json, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (value === null || typeof value !== 'object' || !(key in value)) return undefined;
  return at(Object.entries(value).find(([name]) => name === key)?.[1] ?? null, rest);
}

/** With parameters, bodies and answers in place, and schemas gathered as they are named. */
function resolved(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => resolved(item));
  if (value === null || typeof value !== 'object') return value;
  const reference = at(value, ['$ref']);
  if (typeof reference === 'string') return referred(reference.slice(2).split('/'));
  const kept = Object.entries(value).filter(([key]) => isNames || !prose.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, resolved(item, key === 'properties')]));
}

function referred(keys: readonly string[]): Json {
  const found = at(description, keys);
  const name = keys.at(-1) ?? '';
  if (found === undefined) throw new Error(`${packageName} has no ${keys.join('/')}`);
  if (keys[1] !== 'schemas') return resolved(found);
  if (!(name in schemas)) {
    schemas[name] = null;
    schemas[name] = resolved(found);
  }
  return { $ref: `#/components/schemas/${name}` };
}
