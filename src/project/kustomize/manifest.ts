import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { type Item, identityOf, isMapping, itemOf } from './item.ts';
import { fieldOf, stringOf } from './nodes.ts';
import type { Opened } from './scope.ts';

export interface Manifest {
  readonly items: readonly Item[];
  /** Why kustomize refuses the file. */
  readonly problem: string | undefined;
}

/** The mapping resources of a file, those inside lists too. */
export function readManifest({ file, documents }: Opened): Manifest {
  const items: Item[] = [];
  let problem = documents.flatMap(({ errors }) => errors)[0]?.message;
  const roots = documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : []));
  for (const node of resourcesIn(roots)) {
    const kind = stringOf(fieldOf(node, 'kind'));
    if (kind === undefined) problem ??= 'an item of a list has no kind';
    if (!isMapping(kind, stringOf(fieldOf(node, 'apiVersion')))) continue;
    if (identityOf(node).name === '') problem ??= `a ${kind} has no name`;
    else items.push(itemOf(node, file));
  }
  return { items, problem };
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
