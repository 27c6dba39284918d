import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The other linters, at the versions that the page names. */
export const versions = {
  kubeconform: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
  'kube-score': 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0',
} as const;

/** Has the OpenAPI of Kubernetes inside, so that kubeconform needs no network. */
const schemaModule = 'sigs.k8s.io/kubectl-validate@v0.0.4';
const schemaVersion = '1.30';
const kinds = {
  service: ['api/v1.json', 'io.k8s.api.core.v1.Service'],
  endpoints: ['api/v1.json', 'io.k8s.api.core.v1.Endpoints'],
  endpointslice: ['apis/discovery.k8s.io/v1.json', 'io.k8s.api.discovery.v1.EndpointSlice'],
} as const;

/** What a tool complains about in one file, line by line. */
export type Tool = (path: string) => readonly string[];

/** Builds the tools in `folder` from Go modules. */
export function buildTools(folder: string): Readonly<Record<keyof typeof versions, Tool>> {
  const env = { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' };
  for (const version of Object.values(versions)) execFileSync('go', ['install', version], { cwd: folder, env, stdio: 'pipe' });
  writeSchemas(folder);
  const schemas = join(folder, 'schemas/{{.ResourceKind}}.json');
  return {
    kubeconform: (path) =>
      complaints(join(folder, 'kubeconform'), ['-strict', '-schema-location', schemas, path], / is invalid: (.*)/),
    'kube-score': (path) =>
      complaints(join(folder, 'kube-score'), ['score', '--output-format', 'ci', path], /^\[(?:CRITICAL|WARNING)\] \S+ \S+: (.*)/),
  };
}

function complaints(command: string, words: readonly string[], sign: RegExp): readonly string[] {
  const { stdout, stderr, error } = spawnSync(command, [...words], { encoding: 'utf8' });
  if (error) throw error;
  return `${stdout}\n${stderr}`.split('\n').flatMap((line) => sign.exec(line)?.[1] ?? []);
}

/** With fields that are not in the schema refused, as the API server does with `--validate=strict`. */
function writeSchemas(folder: string): void {
  mkdirSync(join(folder, 'schemas'));
  const downloaded = execFileSync('go', ['mod', 'download', '-json', schemaModule], { cwd: folder, encoding: 'utf8' });
  const openapi = join(JSON.parse(downloaded).Dir, 'pkg/openapiclient/builtins', schemaVersion);
  for (const [kind, [file, name]] of Object.entries(kinds)) {
    const { components } = JSON.parse(readFileSync(join(openapi, file), 'utf8'));
    for (const schema of Object.values<Record<string, unknown>>(components.schemas)) {
      if ('properties' in schema) schema.additionalProperties = false;
    }
    writeFileSync(join(folder, `schemas/${kind}.json`), JSON.stringify({ $ref: `#/components/schemas/${name}`, components }));
  }
}
