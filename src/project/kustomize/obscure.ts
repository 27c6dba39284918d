import type { YamlMap, YamlScalar } from '../../yaml/node.ts';
import { changed, type Item } from './item.ts';
import { withEntries, withScalars, withText } from './nodes.ts';

/** A value that something sets which is not followed: it reads as one that is substituted. */
export const unknownText = (what: string): string => `$(${what})`;

/** A resource of which any value may be another; equal ones stay equal, so that what belongs together is still found. */
export const obscured = (item: Item, what: string): Item => changed(item, obscuredNode(item.node, what), { isRemembered: false });

export function obscuredNode(node: YamlMap, what: string): YamlMap {
  const entries = node.entries.map((entry) =>
    entry.key === 'kind' || entry.key === 'apiVersion'
      ? entry
      : { ...entry, value: withScalars(entry.value, (scalar) => hiddenScalar(scalar, what)) },
  );
  return withEntries(node, entries);
}

function hiddenScalar(node: YamlScalar, what: string): YamlScalar {
  return withText(node, unknownText(`${what} ${node.text.replaceAll(/[()\s]/g, '_').slice(0, 253)}`));
}
