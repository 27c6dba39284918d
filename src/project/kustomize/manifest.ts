import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { type Followed, isFollowed } from './followed.ts';
import { type Item, itemOf } from './item.ts';
import { fieldOf, stringOf } from './nodes.ts';
import type { Opened } from './scope.ts';

export interface Manifest {
  readonly items: readonly Item[];
  /** Why kustomize refuses the file. */
  readonly problem: string | undefined;
}

/** The resources of a file, those inside lists too. */
export function readManifest({ file, documents }: Opened, followed: Followed): Manifest {
  const items: Item[] = [];
  const keys = new Set<string>();
  let problem = documents.flatMap(({ errors }) => errors)[0]?.message;
  const roots = documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : []));
  for (const node of resourcesIn(roots)) {
    const kind = stringOf(fieldOf(node, 'kind'));
    if (kind === undefined) problem ??= 'an item of a list has no kind';
    if (!isFollowed(followed, kind, stringOf(fieldOf(node, 'apiVersion')))) continue;
    const item = itemOf(node, file);
    problem ??= problemOf(item, keys);
    if (item.id.name !== '' && !keys.has(item.id.key)) items.push(item);
    keys.add(item.id.key);
  }
  return { items, problem };
}

function problemOf({ node, id }: Item, keys: ReadonlySet<string>): string | undefined {
  if (id.name === '') return `a ${id.kind} has no name`;
  if (keys.has(id.key)) return `the ${id.kind} "${id.name}" is there twice`;
  const key = keyTwice(node);
  return key === undefined ? undefined : `the ${id.kind} "${id.name}" has the key "${key}" twice`;
}

function keyTwice(node: YamlNode): string | undefined {
  if (node.kind === 'scalar') return undefined;
  if (node.kind === 'map' && node.overridden[0]) return node.overridden[0].key;
  const below = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  for (const each of below) {
    const key = keyTwice(each);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Lists are replaced by their items, which come after everything else, as kustomize puts them. */
export function resourcesIn(roots: readonly YamlMap[]): readonly YamlMap[] {
  const queue = [...roots];
  const resources: YamlMap[] = [];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (!node) continue;
    const items = stringOf(fieldOf(node, 'kind'))?.endsWith('List') ? fieldOf(node, 'items') : undefined;
    if (!items) resources.push(node);
    else if (items.kind === 'list') queue.push(...items.items.flatMap(mapIn));
  }
  return resources;
}

const mapIn = (node: YamlNode) => (node.kind === 'map' ? [node] : []);
