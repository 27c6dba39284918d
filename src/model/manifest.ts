import type { YamlEntry, YamlMap, YamlNode } from '../yaml/node.ts';
import { mappingVersions } from './meant.ts';
import { type Mapping, manifest, type Resource } from './resources.ts';
import { isSubstitution } from './substitution.ts';
import { below, childOrigin, type Located, type Origin, origin, withSpan } from './view.ts';

/** The nodes that a resource was read from; they are read again where they were let go. */
export function nodeOf(resource: Resource): YamlMap {
  const { root } = resource[manifest];
  if (root?.kind !== 'map') throw new Error('a resource was read from what is no map');
  return root;
}

/**
 * All of a resource as JSON, what no view shows too. What something fills in before it reaches the cluster is `null`, and
 * the directives of patches, such as `$patch`, are left out.
 */
export const jsonOf = (resource: Resource): unknown => jsonOfNode(nodeOf(resource));

/** Whether no API server ever knew its kind and apiVersion together; what it is meant to be is clear all the same. */
export const isMisnamed = ({ kind, writtenKind, apiVersion }: Mapping): boolean =>
  writtenKind !== kind || !mappingVersions[kind].some((version) => version === apiVersion);

/** Whether the API servers of Kubernetes 1.25 and later take its kind with its apiVersion, the first of `mappingVersions`. */
export const isServed = ({ kind, writtenKind, apiVersion }: Mapping): boolean =>
  writtenKind === kind && apiVersion === mappingVersions[kind][0];

/** The place of a value, whether a view shows it or not. */
export const valueIn = (resource: Resource, steps: readonly string[]): Located => ({ [origin]: walk(resource, steps).at });

/** The key in place of its value. */
export function keyIn(resource: Resource, steps: readonly string[]): Located {
  const { at, entry } = walk(resource, steps);
  return { [origin]: entry ? withSpan(at, entry.keySpan) : at };
}

function jsonOfNode(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(jsonOfNode);
  if (node.kind === 'map') {
    return Object.fromEntries(node.entries.filter(isWritten).map(({ key, value }) => [key, jsonOfNode(value)]));
  }
  if (typeof node.value === 'bigint') return Number(node.value);
  return typeof node.value === 'string' && isSubstitution(node.text) ? null : node.value;
}

/** Whether an entry is more than a directive of a patch, and its key known. */
export const isWritten = ({ key }: YamlEntry): boolean => !key.startsWith('$') && !isSubstitution(key);

interface Reached {
  readonly at: Origin;
  /** Of which the value is the one that was reached; none for an item of a list. */
  readonly entry: YamlEntry | undefined;
}

function walk(resource: Resource, steps: readonly string[]): Reached {
  let node: YamlNode | undefined = nodeOf(resource);
  let at = resource[origin];
  let entry: YamlEntry | undefined;
  for (const step of steps) {
    const item: YamlNode | undefined = node?.kind === 'list' ? node.items[Number(step)] : undefined;
    entry = node?.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined;
    at = item ? below(at, Number(step), item.span, item.from) : childOrigin(at, entry, step);
    node = item ?? entry?.value;
  }
  return { at, entry };
}
