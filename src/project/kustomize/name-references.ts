import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { type FieldSpec, isFor, readFieldSpec } from './field-spec.ts';
import { isFollowedKind } from './followed.ts';
import { changed, type Item, isKnownAs } from './item.ts';
import { entryOf, fieldOf, stringOf, withEntry, withItems, withText } from './nodes.ts';
import { locate } from './paths.ts';
import type { Scope } from './scope.ts';

/** A field of a configuration file that names a resource, and follows when that gets another name. */
export interface NameReference {
  /** The kind of the resource that is named. */
  readonly kind: string;
  readonly spec: FieldSpec;
}

/** Those that a mapping kind has for a mapping kind: kustomize itself has none. */
export function nameReferencesIn(scope: Scope, text: string): readonly NameReference[] {
  const path = locate(scope.shelf.files, scope.folder, text);
  const root = path === undefined ? undefined : scope.shelf.all(path)?.documents[0]?.root;
  return itemsOf(fieldOf(root, 'nameReference')).flatMap((reference) => {
    const kind = stringOf(fieldOf(reference, 'kind'));
    if (kind === undefined || !isFollowedKind(scope.shelf.followed, kind)) return [];
    const specs = itemsOf(fieldOf(reference, 'fieldSpecs')).flatMap((spec) => (spec.kind === 'map' ? [readFieldSpec(spec)] : []));
    return specs
      .filter((spec) => spec.kind === '' || isFollowedKind(scope.shelf.followed, spec.kind))
      .map((spec) => ({ kind, spec }));
  });
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);

export function withNewNames(items: readonly Item[], references: readonly NameReference[]): readonly Item[] {
  if (references.length === 0) return items;
  return items.map((item) => references.reduce((now, reference) => renamedIn(now, reference, items), item));
}

function renamedIn(item: Item, { kind, spec }: NameReference, items: readonly Item[]): Item {
  if (!isFor(spec, item.id)) return item;
  const rename = (old: string) => {
    const found = items.filter(
      (each) => each.id.kind === kind && each.id.namespace === item.id.namespace && isKnownAs(each, ({ name }) => name === old),
    );
    const names = new Set(found.map(({ id }) => id.name));
    return names.size === 1 ? ([...names][0] ?? old) : old;
  };
  const node = replaceAt(item.node, spec.path, rename);
  return node.kind === 'map' ? changed(item, node, { isRemembered: false }) : item;
}

function replaceAt(node: YamlNode, path: readonly string[], rename: (old: string) => string): YamlNode {
  const [key, ...rest] = path;
  if (node.kind === 'list') {
    return withItems(
      node,
      node.items.map((item) => replaceAt(item, path, rename)),
    );
  }
  if (node.kind === 'scalar') {
    const name = key === undefined ? rename(node.text) : node.text;
    return name === node.text ? node : withText(node, name);
  }
  return key === undefined ? node : replaceBelow(node, key, rest, rename);
}

function replaceBelow(node: YamlMap, key: string, rest: readonly string[], rename: (old: string) => string): YamlMap {
  const entry = entryOf(node, key);
  const value = entry && replaceAt(entry.value, rest, rename);
  return entry && value && value !== entry.value ? withEntry(node, { ...entry, value }) : node;
}
