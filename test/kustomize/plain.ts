import type { YamlNode } from '../../src/yaml/node.ts';
import { readText } from '../../src/yaml/read.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A value without places, keys in order. */
export function plainOf(node: YamlNode): Plain {
  if (node.kind === 'scalar') return typeof node.value === 'bigint' ? String(node.value) : node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const entries = node.entries.map(({ key, value }) => [key, plainOf(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const kinds = ['Service', 'Endpoints', 'EndpointSlice'];

function fieldOf(value: Plain | undefined, key: string): Plain | undefined {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

const isMapping = (value: Plain): boolean => {
  const version = String(fieldOf(value, 'apiVersion'));
  return kinds.includes(String(fieldOf(value, 'kind'))) && (version === 'v1' || version.startsWith('discovery.k8s.io/'));
};

function nameOf(value: Plain): string {
  const metadata = fieldOf(value, 'metadata');
  return [fieldOf(value, 'kind'), fieldOf(metadata, 'namespace'), fieldOf(metadata, 'name')]
    .join('/')
    .replaceAll(/\$\(\w+ ([^)]*)\)/g, '$1');
}

/** The mapping resources among values, in an order of their own: kustomize sorts what it prints. */
export function mappingOf(values: readonly Plain[]): readonly Plain[] {
  return values.filter(isMapping).toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** What `kustomize build` printed. */
export function printed(output: string): readonly Plain[] {
  return mappingOf(readText(output).documents.flatMap(({ root }) => (root ? [plainOf(root)] : [])));
}

const isMap = (value: Plain | undefined): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ours, with what we hold to be unknown taken from what is real, provided that something stands there. */
export function known(ours: Plain, real: Plain | undefined): Plain {
  if (typeof ours === 'string' && ours.includes('$(') && real !== undefined) return real;
  if (Array.isArray(ours)) return ours.map((item, at) => known(item, Array.isArray(real) ? real[at] : undefined));
  if (!isMap(ours)) return ours;
  return Object.fromEntries(Object.entries(ours).map(([key, value]) => [key, known(value, isMap(real) ? real[key] : undefined)]));
}
