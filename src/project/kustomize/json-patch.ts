import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlList, YamlMap, YamlNode } from '../../yaml/node.ts';
import { entryOf, fieldOf, isNull, isSame, stamped, withEntry, withItems, withoutKey } from './nodes.ts';

/** One operation of a JSON patch (RFC 6902), as it is written. */
export interface Operation {
  readonly kind: string;
  readonly path: readonly string[] | undefined;
  readonly from: readonly string[] | undefined;
  readonly value: YamlNode | undefined;
  readonly span: Span;
  /** Where the path is written: the nearest thing to a key. */
  readonly pathSpan: Span;
  readonly file: SourceFile;
}

export type Outcome = { readonly node: YamlNode } | { readonly problem: string };
type Container = YamlMap | YamlList;

export function readOperations(list: YamlList, file: SourceFile): readonly Operation[] {
  return list.items.map((item) => {
    const value = fieldOf(item, 'value');
    return {
      kind: textOf(item, 'op') ?? '',
      path: pointer(textOf(item, 'path')),
      from: pointer(textOf(item, 'from')),
      value: value && stamped(value, file),
      span: item.span,
      pathSpan: (fieldOf(item, 'path') ?? item).span,
      file,
    };
  });
}

function textOf(node: YamlNode, key: string): string | undefined {
  const value = fieldOf(node, key);
  return value?.kind === 'scalar' && !isNull(value) ? value.text : undefined;
}

/** What stands before the first slash is not looked at. */
function pointer(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One operation on a resource that stands in `file`, as evanphx/json-patch v4 does it. */
export function operate(root: YamlNode, operation: Operation, file: SourceFile): Outcome {
  const { kind, path, value } = operation;
  if (!path) return { problem: `"${kind}" has no path` };
  switch (kind) {
    case 'add':
      return edit(root, path, (at, key) => insert(at, key, brought(operation)));
    case 'remove':
      return edit(root, path, remove);
    case 'replace':
      if (path.length === 0) return value && value.kind !== 'scalar' ? { node: value } : { problem: 'a resource is no scalar' };
      return edit(root, path, (at, key) => substitute(at, key, brought(operation)));
    case 'move':
    case 'copy':
      return transfer(root, operation, path, file);
    case 'test':
      return test(root, path, value);
    default:
      return { problem: kind === '' ? 'an operation has no "op"' : `"${kind}" is no operation` };
  }
}

interface Brought {
  readonly node: YamlNode;
  /** In the file of the value. */
  readonly keySpan: Span;
}

function brought({ value, span, pathSpan, file }: Operation): Brought {
  const place = { start: span.end, end: span.end };
  const nothing: YamlNode = { kind: 'scalar', value: null, text: 'null', style: 'plain', span: place, from: file };
  return { node: value ?? nothing, keySpan: pathSpan };
}

function transfer(root: YamlNode, operation: Operation, path: readonly string[], file: SourceFile): Outcome {
  const { kind, from } = operation;
  const found = from && (lookUp(root, from, file) ?? (kind === 'copy' ? nothingIn(root, operation) : undefined));
  if (!from || !found) return { problem: `"${kind}" finds nothing to take` };
  const node = stamped(found.node, found.file);
  const rest = kind === 'move' ? edit(root, from, remove) : { node: root };
  return 'problem' in rest ? rest : edit(rest.node, path, (at, key) => insert(at, key, { node, keySpan: node.span }));
}

/** A key that a map lacks is copied as null. */
function nothingIn(root: YamlNode, operation: Operation): Found | undefined {
  const parent = operation.from && lookUp(root, operation.from.slice(0, -1))?.node;
  return parent?.kind === 'map' ? { node: brought({ ...operation, value: undefined }).node, file: operation.file } : undefined;
}

function test(root: YamlNode, path: readonly string[], value: YamlNode | undefined): Outcome {
  const found = path.length === 0 ? root : lookUp(root, path)?.node;
  const isEmpty = !value || isNull(value);
  if (found && !isNull(found) ? value !== undefined && isSame(found, value) : isEmpty && hasParent(root, path))
    return { node: root };
  return { problem: found ? 'the test finds another value' : 'the test finds nothing' };
}

const hasParent = (root: YamlNode, path: readonly string[]): boolean => {
  const parent = path.length < 2 ? root : lookUp(root, path.slice(0, -1))?.node;
  return parent?.kind === 'map' || (parent?.kind === 'list' && indexIn(parent, path.at(-1) ?? '') !== undefined);
};

interface Found {
  readonly node: YamlNode;
  readonly file: SourceFile;
}

function lookUp(root: YamlNode, path: readonly string[]): { readonly node: YamlNode } | undefined;
function lookUp(root: YamlNode, path: readonly string[], file: SourceFile): Found | undefined;
function lookUp(root: YamlNode, path: readonly string[], file?: SourceFile) {
  let at: YamlNode | undefined = root;
  let from = root.from ?? file;
  for (const key of path) {
    at = at && child(at, key);
    if (!at) return undefined;
    from = at.from ?? from;
  }
  return { node: at, file: from };
}

function child(node: YamlNode, key: string): YamlNode | undefined {
  if (node.kind === 'map') return fieldOf(node, key);
  return node.kind === 'list' ? node.items[indexIn(node, key) ?? -1] : undefined;
}

/** The place of an item; a negative one counts from the end. */
function indexIn({ items }: YamlList, key: string, size = items.length): number | undefined {
  if (!/^[+-]?\d+$/.test(key)) return undefined;
  const index = Number(key);
  const at = index < 0 ? index + size : index;
  return at >= 0 && at < size ? at : undefined;
}

/** A change to the map or list that the last part of a path is in. */
type Edit = (container: Container, key: string) => YamlNode | string;

function edit(node: YamlNode, path: readonly string[], change: Edit, depth = 0): Outcome {
  const key = path[depth];
  if (key === undefined || node.kind === 'scalar') return { problem: `there is no "/${path.slice(0, depth + 1).join('/')}"` };
  if (depth === path.length - 1) {
    const result = change(node, key);
    return typeof result === 'string' ? { problem: result } : { node: result };
  }
  const below = child(node, key);
  if (!below || isNull(below)) return { problem: `there is no "/${path.slice(0, depth + 1).join('/')}"` };
  const outcome = edit(below, path, change, depth + 1);
  return 'problem' in outcome ? outcome : { node: exchange(node, key, { node: outcome.node, keySpan: outcome.node.span }) };
}

/** A value that stands where the old one stood keeps the key of that. */
function exchange(container: Container, key: string, { node, keySpan }: Brought): YamlNode {
  if (container.kind === 'list') return withItems(container, container.items.with(indexIn(container, key) ?? 0, node));
  const entry = entryOf(container, key);
  const isSamePlace = entry && entry.value.from === node.from && entry.value.span === node.span;
  return withEntry(container, { key, keySpan: isSamePlace ? entry.keySpan : keySpan, value: node });
}

function insert(container: Container, key: string, brought: Brought): YamlNode | string {
  if (container.kind === 'map') return exchange(container, key, brought);
  if (key === '-') return withItems(container, [...container.items, brought.node]);
  const at = indexIn(container, key, container.items.length + 1);
  return at === undefined ? noItem(container, key) : withItems(container, container.items.toSpliced(at, 0, brought.node));
}

/** A key of a map need not be there. */
function substitute(container: Container, key: string, brought: Brought): YamlNode | string {
  if (container.kind === 'list' && indexIn(container, key) === undefined) return noItem(container, key);
  return exchange(container, key, brought);
}

function remove(container: Container, key: string): YamlNode | string {
  if (container.kind === 'map')
    return entryOf(container, key) ? withoutKey(container, key) : `there is no key "${key}" to remove`;
  const at = indexIn(container, key);
  return at === undefined ? noItem(container, key) : withItems(container, container.items.toSpliced(at, 1));
}

const noItem = ({ items }: YamlList, key: string): string => `there is no item "${key}" in a list of ${items.length}`;
