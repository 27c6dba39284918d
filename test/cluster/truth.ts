import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Resource, resourcesOf } from '../../src/model/resources.ts';
import { readText } from '../../src/yaml/read.ts';

const folder = join(import.meta.dirname, 'truth');

/** Only what is compared so far; the files hold more, see README.md. */
const slice = v.object({
  name: v.string(),
  origin: v.string(),
  service: v.nullish(v.string()),
  addressType: v.string(),
  ports: v.nullable(v.array(v.object({ name: v.nullish(v.string(), ''), protocol: v.string(), port: v.nullish(v.number()) }))),
  endpoints: v.nullable(
    v.union([
      v.string(),
      v.array(v.object({ addresses: v.nullable(v.array(v.string())), conditions: v.object({ ready: v.nullish(v.boolean()) }) })),
    ]),
  ),
  labels: v.nullish(v.record(v.string(), v.string()), {}),
});
const result = v.union([v.string(), v.array(v.string())]);
const traffic = v.object({
  target: v.string(),
  dial: v.optional(v.string(), ''),
  protocol: v.string(),
  portName: v.nullish(v.string()),
  result,
  nftables: v.optional(result),
  iptables: v.optional(result),
});
const moment = v.object({
  services: v.record(
    v.string(),
    v.object({ stored: v.object({ ipFamilies: v.nullish(v.array(v.string()), []) }), traffic: v.array(traffic) }),
  ),
  slices: v.record(v.string(), v.array(slice)),
  endpoints: v.record(v.string(), v.array(v.object({ name: v.string() }))),
});
const recording = v.object({
  docs: v.array(
    v.object({
      doc: v.number(),
      kind: v.nullish(v.string()),
      name: v.nullish(v.union([v.string(), v.number()])),
      namespace: v.nullish(v.string()),
      result: v.string(),
      message: v.nullish(v.string(), ''),
      causes: v.nullish(v.array(v.object({ field: v.nullish(v.string(), '') })), []),
    }),
  ),
  beforeDelete: v.optional(moment),
  beforeRestart: v.optional(moment),
  observed: moment,
});

export type Recording = v.InferOutput<typeof recording>;
export type Moment = v.InferOutput<typeof moment>;
export type RecordedSlice = v.InferOutput<typeof slice>;
export type Traffic = v.InferOutput<typeof traffic>;

export interface Version {
  readonly name: string;
  readonly minor: number;
  readonly families: readonly ('IPv4' | 'IPv6')[];
}

export const versions: readonly Version[] = [
  { name: 'v1.30', minor: 30, families: ['IPv4', 'IPv6'] },
  { name: 'v1.35', minor: 35, families: ['IPv4', 'IPv6'] },
  { name: 'v1.37', minor: 37, families: ['IPv4', 'IPv6'] },
  { name: 'v1.37-single-stack', minor: 37, families: ['IPv4'] },
];

export function recordingsOf({ name }: Version): ReadonlyMap<string, Recording> {
  const json: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  return new Map(Object.entries(v.parse(v.record(v.string(), recording), json)));
}

/** For each case the resources of its documents, in order; a document that holds none of our kinds has none. */
export function readCases(): ReadonlyMap<string, readonly (readonly Resource[])[]> {
  const files = readdirSync(join(folder, 'cases')).sort();
  return new Map(files.map((file) => [basename(file, '.yaml'), readCase(`cases/${file}`)]));
}

function readCase(path: string): readonly (readonly Resource[])[] {
  const text = readFileSync(join(folder, path), 'utf8');
  return readText(text).documents.map(({ root }) => (root ? resourcesOf(root, { path, text }) : []));
}
