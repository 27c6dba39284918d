import type { YamlMap, YamlNode, YamlScalar } from '../../yaml/node.ts';
import { changed, type Item } from './item.ts';
import { withEntries, withItems, withText } from './nodes.ts';

/** A value that something sets which is not followed: it reads as one that is substituted. */
export const unknownText = (what: string): string => `$(${what})`;

/** A resource of which any value may be another; equal ones stay equal, so that what belongs together is still found. */
export function obscured(item: Item, what: string): Item {
  const entries = item.node.entries.map((entry) =>
    entry.key === 'kind' || entry.key === 'apiVersion' ? entry : { ...entry, value: hidden(entry.value, what) },
  );
  return changed(item, withEntries(item.node, entries), { isRemembered: false });
}

function hidden(node: YamlNode, what: string): YamlNode {
  if (node.kind === 'scalar') return hiddenScalar(node, what);
  if (node.kind === 'list') {
    return withItems(
      node,
      node.items.map((item) => hidden(item, what)),
    );
  }
  return hiddenMap(node, what);
}

function hiddenMap(node: YamlMap, what: string): YamlMap {
  return withEntries(
    node,
    node.entries.map((entry) => ({ ...entry, value: hidden(entry.value, what) })),
  );
}

function hiddenScalar(node: YamlScalar, what: string): YamlScalar {
  return withText(node, unknownText(`${what} ${node.text.replaceAll(/[()\s]/g, '_').slice(0, 253)}`));
}
