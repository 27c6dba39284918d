import type { YamlMap, YamlScalar } from '../../yaml/node.ts';
import { changed, type Item } from './item.ts';
import { entryOf, fieldOf, type Place, stamped, stringOf, withEntry, withText } from './nodes.ts';
import { fault, type Scope } from './scope.ts';

/** `namespace:` of the kustomization for every resource, whatever is written there. */
export function setNamespace(scope: Scope, items: readonly Item[]): readonly Item[] {
  const { namespace, file } = scope.kustomization;
  if (!namespace || items.length === 0) return items;
  const value = stamped(namespace, file);
  const results = items.map((item) => {
    const metadata = fieldOf(item.node, 'metadata');
    const old = fieldOf(metadata, 'namespace');
    const isKept = old?.kind === 'scalar' && old.value === value.value;
    const node = metadata?.kind === 'map' && !isKept ? inMetadata(item.node, metadata, value) : item.node;
    return changed(item, node, { isRemembered: true, by: { file: value.from ?? file, span: namespace.span } });
  });
  const seen = new Set<string>();
  for (const { id } of results) {
    if (seen.has(id.key))
      fault(scope, `in this namespace there are two resources ${id.kind} "${id.name}"`, namespace.span, value.from);
    seen.add(id.key);
  }
  return results;
}

/** The resource in a namespace, where it says none itself. */
export function withDefaultNamespace(node: YamlMap, namespace: YamlScalar): YamlMap {
  const metadata = fieldOf(node, 'metadata');
  return metadata?.kind !== 'map' || stringOf(fieldOf(metadata, 'namespace')) ? node : inMetadata(node, metadata, namespace);
}

function inMetadata(node: YamlMap, metadata: YamlMap, value: YamlScalar): YamlMap {
  const changedMetadata = withEntry(metadata, { key: 'namespace', keySpan: value.span, value });
  return withMetadata(node, changedMetadata);
}

function withMetadata(node: YamlMap, metadata: YamlMap): YamlMap {
  const entry = entryOf(node, 'metadata');
  return entry ? withEntry(node, { ...entry, value: metadata }) : node;
}

export function setAffixes(scope: Scope, items: readonly Item[]): readonly Item[] {
  const { namePrefix, nameSuffix, file } = scope.kustomization;
  const place = ({ span, from }: YamlScalar): Place => ({ file: from ?? file, span });
  const prefixed = namePrefix ? items.map((it) => renamed(it, (name) => namePrefix.text + name, place(namePrefix))) : items;
  return nameSuffix ? prefixed.map((it) => renamed(it, (name) => name + nameSuffix.text, place(nameSuffix))) : prefixed;
}

/** A name with something before or behind it stands where the name stands. */
function renamed(item: Item, change: (name: string) => string, by: Place): Item {
  const metadata = fieldOf(item.node, 'metadata');
  const entry = metadata?.kind === 'map' ? entryOf(metadata, 'name') : undefined;
  if (metadata?.kind !== 'map' || entry?.value.kind !== 'scalar') return item;
  const value = withText(entry.value, change(entry.value.text));
  return changed(item, withMetadata(item.node, withEntry(metadata, { ...entry, value })), { isRemembered: true, by });
}
