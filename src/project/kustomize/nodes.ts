import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from '../../yaml/node.ts';

/** Where something stands. */
export interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

export const entryOf = (map: YamlMap, key: string): YamlEntry | undefined => map.entries.find((entry) => entry.key === key);

export const fieldOf = (node: YamlNode | undefined, key: string): YamlNode | undefined =>
  node?.kind === 'map' ? entryOf(node, key)?.value : undefined;

/** The text of a string that is written and not empty. */
export function stringOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '' ? node.value : undefined;
}

export const isTrue = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value === true;

export const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

/** What go-yaml calls the value of a node: the text of a scalar, nothing for anything else. */
export const valueText = (node: YamlNode): string => (node.kind === 'scalar' ? node.text : '');

/** The node with the file that it stands in said by itself, so that it may be put below a node of another file. */
export function stamped<Node extends YamlNode>(node: Node, file: SourceFile): Node {
  return node.from ? node : { ...node, from: file };
}

export function withEntries(map: YamlMap, entries: readonly YamlEntry[]): YamlMap {
  return { ...map, entries };
}

export function withItems(list: YamlList, items: readonly YamlNode[]): YamlList {
  return { ...list, items };
}

/** The map with an entry in the place of that with the same key, else after all others. */
export function withEntry(map: YamlMap, entry: YamlEntry): YamlMap {
  const at = map.entries.findIndex(({ key }) => key === entry.key);
  return withEntries(map, at < 0 ? [...map.entries, entry] : map.entries.with(at, entry));
}

export function withoutKey(map: YamlMap, key: string): YamlMap {
  if (!entryOf(map, key)) return map;
  return withEntries(
    map,
    map.entries.filter((entry) => entry.key !== key),
  );
}

/** The same scalar with another value: it stands where it stood. */
export function withText(node: YamlScalar, text: string): YamlScalar {
  return { ...node, value: text, text };
}

/** All scalars in a node, but for keys. */
export function scalarsIn(node: YamlNode): readonly YamlScalar[] {
  if (node.kind === 'scalar') return [node];
  return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsIn);
}

/** The node with each scalar in it, but for keys, as `change` makes it. */
export function withScalars<Node extends YamlNode>(node: Node, change: (scalar: YamlScalar) => YamlScalar): Node;
export function withScalars(node: YamlNode, change: (scalar: YamlScalar) => YamlScalar): YamlNode {
  if (node.kind === 'scalar') return change(node);
  if (node.kind === 'list') {
    return withItems(
      node,
      node.items.map((item) => withScalars(item, change)),
    );
  }
  return withEntries(
    node,
    node.entries.map((entry) => ({ ...entry, value: withScalars(entry.value, change) })),
  );
}

/** A map or list that nobody wrote, at a place. */
export function emptyMap({ file, span }: Place): YamlMap {
  return { kind: 'map', entries: [], overridden: [], isFlow: false, span, from: file };
}

export function isSame(one: YamlNode, other: YamlNode): boolean {
  if (one === other) return true;
  if (one.kind === 'scalar') return other.kind === 'scalar' && one.value === other.value;
  if (one.kind === 'list') {
    if (other.kind !== 'list' || other.items.length !== one.items.length) return false;
    return one.items.every((item, at) => isSameAs(item, other.items[at]));
  }
  if (other.kind !== 'map' || other.entries.length !== one.entries.length) return false;
  return one.entries.every(({ key, value }) => isSameAs(value, fieldOf(other, key)));
}

const isSameAs = (one: YamlNode, other: YamlNode | undefined): boolean => other !== undefined && isSame(one, other);
