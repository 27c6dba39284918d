import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { entryOf, fieldOf, valueText, withEntry, withItems } from './nodes.ts';

/** `spec.ports.[name=web].port`: names, items by a field or a number, `*` for each, names with dots in brackets. */
export function partsOf(path: string): readonly string[] {
  const parts: string[] = [];
  for (const [part] of path.matchAll(/\[[^\]]*\]|(?:\\.|[^.[\\]|\[(?![^\]]*\]))+/g)) {
    const bare = /^\[([^=]*)\]$/.exec(part)?.[1] ?? part;
    parts.push(bare.replaceAll('\\.', '.'));
  }
  return parts;
}

interface Change {
  readonly set: (node: YamlNode | undefined) => YamlNode;
  /** Makes what is missing. */
  readonly isCreating: boolean;
  readonly parent: (at: YamlNode) => YamlMap;
}

/** The node with another value at a path; undefined where the path leads nowhere. */
export function changeAt(node: YamlNode, parts: readonly string[], change: Change, depth = 0): YamlNode | undefined {
  const part = parts[depth];
  if (part === undefined) return change.set(node);
  // A text may hold a document of its own, in which the path goes on.
  if (node.kind === 'scalar') return change.set(node);
  if (node.kind === 'list') return changeItems(node, parts, change, depth);
  if (part === '*') return changeAll(node, parts, change, depth);
  const entry = entryOf(node, part);
  if (!entry && !change.isCreating) return undefined;
  const isLast = depth === parts.length - 1;
  const below = entry?.value ?? (isLast ? undefined : change.parent(node));
  const value = below ? changeAt(below, parts, change, depth + 1) : change.set(undefined);
  return value && withEntry(node, { key: part, keySpan: entry?.keySpan ?? value.span, value });
}

function changeItems(node: YamlNode, parts: readonly string[], change: Change, depth: number): YamlNode | undefined {
  if (node.kind !== 'list') return undefined;
  const part = parts[depth] ?? '';
  const [, key, wanted] = /^\[([^=]*)=(.*)\]$/.exec(part) ?? [];
  const isMeant = (item: YamlNode, at: number) => {
    if (part === '*') return true;
    if (key === undefined) return String(at) === part;
    return valueText((key === '' ? item : fieldOf(item, key)) ?? node) === wanted;
  };
  let isFound = false;
  const items = node.items.map((item, at) => {
    const changed = isMeant(item, at) ? changeAt(item, parts, change, depth + 1) : undefined;
    isFound ||= changed !== undefined;
    return changed ?? item;
  });
  return isFound ? withItems(node, items) : undefined;
}

function changeAll(node: YamlMap, parts: readonly string[], change: Change, depth: number): YamlNode | undefined {
  const entries = node.entries.map((entry) => ({ entry, value: changeAt(entry.value, parts, change, depth + 1) }));
  if (entries.every(({ value }) => value === undefined)) return undefined;
  return { ...node, entries: entries.map(({ entry, value }) => (value ? { ...entry, value } : entry)) };
}
