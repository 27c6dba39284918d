import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Definition, Property, Schema } from '../src/schema/schema.ts';
import { withLimits } from './schema/limits.ts';
import { type Definitions, idOf, read } from './schema/openapi.ts';

/**
 * Makes `src/schema/kubernetes.json` from the OpenAPI documents of Kubernetes, which lie in its Go module: what Service,
 * Endpoints and EndpointSlice reach in the newest version, and for each field the version that brought it.
 * `npm run schema`; needs Go and its module proxy. `npm run gen` then compiles the validator.
 */
const first = 25;
/** To take in a new version of Kubernetes, count this up. */
const newest = 37;
const roots = ['core.v1.Service', 'core.v1.Endpoints', 'discovery.v1.EndpointSlice'];
const target = fileURLToPath(new URL('../src/schema/kubernetes.json', import.meta.url));

interface Release {
  readonly minor: number;
  readonly version: string;
  /** The hash of the module, as `go.sum` has it. */
  readonly sum: string;
  readonly definitions: Definitions;
}

function download(minor: number): Release {
  const words = ['mod', 'download', '-json', `k8s.io/kubernetes@v1.${minor}.0`];
  const { Dir, Version, Sum } = JSON.parse(
    execFileSync('go', words, { encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod' } }),
  );
  return {
    minor,
    version: Version,
    sum: Sum,
    definitions: read(readFileSync(join(Dir, 'api/openapi-spec/swagger.json'), 'utf8')),
  };
}

/** What the roots reach, themselves included. */
function reached(definitions: Definitions): Definitions {
  const found = new Map<string, Definition>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = definitions.get(name);
    if (!definition || found.has(name)) continue;
    found.set(name, definition);
    waiting.push(...Object.values(definition.properties).flatMap(({ $ref, items }) => [$ref, items?.$ref].flatMap(idOf)));
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The field as the newest version knows it, with the version that brought it, where that did not bring the whole type. */
function dated(definition: string, field: string, releases: readonly Release[]): Property {
  const having = releases.filter(({ definitions }) => definitions.get(definition)?.properties[field]);
  const oldest = having[0]?.minor ?? first;
  const property = having.at(-1)?.definitions.get(definition)?.properties[field];
  if (!property || having.length < releases.filter(({ minor }) => minor >= oldest).length) {
    throw new Error(`${definition}.${field} is gone from a version, and the schema has no word for that yet`);
  }
  return oldest > (releases[0]?.minor ?? first) ? { ...property, since: oldest } : property;
}

function merged(releases: readonly Release[]): Schema['$defs'] {
  const names = new Set(releases.flatMap(({ definitions }) => [...reached(definitions).keys()]));
  return Object.fromEntries(
    [...names].sort().map((name): [string, Definition] => {
      const having = releases.filter(({ definitions }) => definitions.has(name));
      const fields = new Set(having.flatMap(({ definitions }) => Object.keys(definitions.get(name)?.properties ?? {})));
      const properties = Object.fromEntries([...fields].sort().map((field) => [field, dated(name, field, having)]));
      return [name, { type: 'object', additionalProperties: false, properties }];
    }),
  );
}

const minors = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
const releases = minors.map(download);
const schema: Schema = {
  $id: 'kubernetes',
  sources: releases.map(({ version, sum }) => ({ version, sum })),
  $defs: withLimits(merged(releases)),
};
writeFileSync(target, `${JSON.stringify(schema, null, 1)}\n`);
