import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type Resource, resourcesOf } from '../../src/model/resources.ts';
import type { SourceFile } from '../../src/text/source.ts';
import { readText } from '../../src/yaml/read.ts';

/** Recordings that were taken over, and those that `lab/` made. */
const folders = ['truth', 'truth/lab'].map((name) => join(import.meta.dirname, name));

/** What is compared; the files hold more, see README.md. */
const text = v.string();
const texts = v.array(text);
const mayBe = v.nullish(v.boolean());
const conditions = v.object({ ready: mayBe, serving: mayBe, terminating: mayBe });
const slice = v.looseObject({
  name: text,
  origin: text,
  service: v.nullish(text),
  addressType: text,
  ports: v.nullable(v.array(v.object({ name: v.nullish(text, ''), protocol: text, port: v.nullish(v.number()) }))),
  endpoints: v.nullable(
    v.union([
      text,
      v.array(v.looseObject({ addresses: v.nullable(texts), conditions, hostname: v.nullish(text), nodeName: v.nullish(text) })),
    ]),
  ),
  labels: v.nullish(v.record(text, text), {}),
  owner: v.nullish(texts, []),
});
const result = v.union([text, texts]);
const traffic = v.object({
  target: text,
  dial: v.optional(text, ''),
  protocol: text,
  portName: v.nullish(text),
  result,
  nftables: v.optional(result),
  iptables: v.optional(result),
});
const answer = v.object({ rcode: text, answer: v.optional(texts, []), additional: v.optional(texts, []) });
const stored = v.record(text, v.unknown());
const moment = v.object({
  services: v.record(
    text,
    v.object({
      stored,
      dns: v.record(text, answer),
      short: v.object({ via: v.nullable(text), addresses: texts }),
      traffic: v.array(traffic),
    }),
  ),
  slices: v.record(text, v.array(slice)),
  endpoints: v.record(text, v.array(v.looseObject({ name: text }))),
  declared: texts,
  events: v.optional(texts, []),
  /** The HTTP status, and what the API server says. */
  serviceProxy: v.optional(v.record(text, v.tuple([v.number(), text])), {}),
  extraDNS: v.optional(v.record(text, answer), {}),
});
export const recordedDocument = v.object({
  doc: v.number(),
  kind: v.nullish(text),
  name: v.nullish(v.union([text, v.number()])),
  namespace: v.nullish(text),
  result: text,
  code: v.optional(v.number()),
  via: v.optional(text),
  verb: v.optional(text),
  reason: v.nullish(text),
  message: v.optional(text),
  causes: v.optional(v.array(v.object({ field: v.nullish(text, ''), reason: v.nullish(text, '') })), []),
  warnings: v.optional(texts, []),
  stored: v.optional(stored),
});
const recording = v.object({
  docs: v.array(recordedDocument),
  options: v.optional(
    v.looseObject({
      mode: v.optional(text),
      pause: v.optional(v.number()),
      lbIP: v.optional(v.record(text, text), {}),
    }),
  ),
  beforeDelete: v.optional(moment),
  deleted: v.optional(v.array(v.tuple([text, v.number()])), []),
  beforeRestart: v.optional(moment),
  proxyErrors: v.optional(v.record(text, texts)),
  observed: moment,
});

export type Recording = v.InferOutput<typeof recording>;
export type Moment = v.InferOutput<typeof moment>;
export type RecordedEndpoint = Exclude<NonNullable<v.InferOutput<typeof slice>['endpoints']>, string>[number];
export type RecordedSlice = v.InferOutput<typeof slice>;
export type Traffic = v.InferOutput<typeof traffic>;
export type RecordedAnswer = v.InferOutput<typeof answer>;
export type RecordedDocument = v.InferOutput<typeof recordedDocument>;

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
  const files = folders.map((folder) => join(folder, `${name}.json`)).filter((path) => existsSync(path));
  const all = files.map((path) => v.parse(v.record(v.string(), recording), JSON.parse(readFileSync(path, 'utf8'))));
  return new Map(all.flatMap((recordings) => Object.entries(recordings)));
}

/** The manifests of each case, as they were written. */
export function caseFiles(): ReadonlyMap<string, SourceFile> {
  const paths = folders.flatMap((folder) => readdirSync(join(folder, 'cases')).map((file) => join(folder, 'cases', file)));
  return new Map(paths.sort().map((path) => [basename(path, '.yaml'), { path, text: readFileSync(path, 'utf8') }]));
}

/** For each case the resources of its documents, in order; a document that holds none of our kinds has none. */
export const readCases = (): ReadonlyMap<string, readonly (readonly Resource[])[]> =>
  new Map([...caseFiles()].map(([name, file]) => [name, readCase(file)]));

const readCase = (file: SourceFile): readonly (readonly Resource[])[] =>
  readText(file.text).documents.map(({ root }) => (root ? resourcesOf(root, file) : []));
