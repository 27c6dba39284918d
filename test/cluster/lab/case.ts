import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { parse, parseDocument } from 'yaml';

/** The first line of a case may hold some: `# oracle: { mode: apply, pause: 1 }`. */
const optionsSchema = v.strictObject({
  /** How documents reach the API server; without it each is created. */
  mode: v.optional(v.picklist(['apply', 'ssa', 'put'])),
  /** Seconds after each document but the last. */
  pause: v.optional(v.number()),
  /** Gives a Pod a ready status with this address, by its name. */
  podIPs: v.optional(v.record(v.string(), v.string())),
  /** Gives a Service the status of a load balancer with this address, by its name. */
  lbIP: v.optional(v.record(v.string(), v.string())),
  /** API paths that are deleted before the last look. */
  deleteEnd: v.optional(v.array(v.string())),
  /** More questions for DNS: `name. TYPE`. */
  dns: v.optional(v.array(v.string())),
  /** API paths to get, of the Service proxy. */
  svcproxy: v.optional(v.array(v.string())),
  /** Runs alone, and errors of kube-proxy are recorded. */
  exclusive: v.optional(v.boolean()),
});

export type Options = v.InferOutput<typeof optionsSchema>;

const manifestSchema = v.looseObject({
  apiVersion: v.optional(v.unknown()),
  kind: v.optional(v.unknown()),
  metadata: v.fallback(v.looseObject({ name: v.optional(v.unknown()), namespace: v.nullish(v.unknown()) }), () => ({
    name: undefined,
    namespace: undefined,
  })),
  spec: v.optional(v.unknown()),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

export interface Document {
  /** As it stands in the file. */
  readonly text: string;
  /** Undefined where it is no YAML mapping, or cannot be read. */
  readonly manifest: Manifest | undefined;
}

export interface Case {
  readonly name: string;
  readonly path: string;
  readonly options: Options;
  readonly documents: readonly Document[];
  readonly namespaces: readonly string[];
  /** What no other case may use at the same time: namespaces, fixed cluster IPs, external IPs and node ports. */
  readonly claims: ReadonlySet<string>;
  /** Every number that may be a port. */
  readonly ports: readonly number[];
}

/** Throws where there is no such file, or its options are none. */
export function readCase(path: string): Case {
  const text = readFileSync(path, 'utf8');
  const options = optionsOf(text, path);
  const documents = split(text).flatMap(documentsOf);
  const manifests = documents.flatMap(({ manifest }) => (manifest ? [manifest] : []));
  const namespaces = [...new Set(manifests.map(namespaceOf))].filter(Boolean).sort();
  const claims = new Set([...namespaces, ...manifests.flatMap(claimsOf)]);
  const ports = [...text.matchAll(/\d+/g)].map(([number]) => Number(number)).filter((number) => number > 0 && number < 65536);
  return { name: basename(path, '.yaml'), path, options, documents, namespaces, claims, ports };
}

function optionsOf(text: string, path: string): Options {
  const result = v.safeParse(optionsSchema, parse(/^#\s*oracle:\s*(\{.*\})/.exec(text)?.[1] ?? '{}'));
  if (!result.success) throw new Error(`${path}:1: ${v.summarize(result.issues)}`);
  return result.output;
}

/** At lines that start with `---`; parts that hold comments only are none. */
function split(text: string): readonly string[] {
  return text.split(/^---(?:[ \t].*)?\r?$/m).filter((part) => part.replace(/^\s*#.*$/gm, '').trim() !== '');
}

const list = v.object({ kind: v.literal('List'), items: v.array(v.unknown()) });

function documentsOf(text: string): readonly Document[] {
  const read = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' });
  const value: unknown = read.errors.length === 0 ? read.toJS() : undefined;
  if (v.is(list, value)) return value.items.map((item) => ({ text: JSON.stringify(item), manifest: manifestOf(item) }));
  return [{ text, manifest: manifestOf(value) }];
}

function manifestOf(value: unknown): Manifest | undefined {
  const result = v.safeParse(manifestSchema, value);
  return result.success && !Array.isArray(value) ? result.output : undefined;
}

export function namespaceOf({ kind, metadata }: Manifest): string {
  return kind === 'Namespace' ? String(metadata.name) : String(metadata.namespace || 'default');
}

const claiming = v.object({
  clusterIP: v.fallback(v.nullish(v.string(), ''), ''),
  externalIPs: v.fallback(v.nullish(v.array(v.unknown()), []), []),
  ports: v.fallback(v.nullish(v.array(v.object({ nodePort: v.optional(v.unknown()) })), []), []),
});

function claimsOf({ spec }: Manifest): readonly string[] {
  const result = v.safeParse(claiming, spec);
  if (!result.success) return [];
  const { clusterIP, externalIPs, ports } = result.output;
  return [
    ...(clusterIP && clusterIP !== 'None' ? [clusterIP] : []),
    ...externalIPs.map((ip) => `external ${ip}`),
    ...ports.flatMap(({ nodePort }) => (nodePort ? [`node port ${nodePort}`] : [])),
  ];
}
