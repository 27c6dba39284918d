import type { YamlList, YamlMap, YamlNode } from '../../yaml/node.ts';
import { entryOf, fieldOf, isNull, valueText, withEntries, withItems } from './nodes.ts';

type Values = readonly string[];

interface Merged {
  readonly node: YamlNode | undefined;
  /** The item of the list that is patched lives on in it. */
  readonly isKept: boolean;
}

/** Each item is compared with each: nobody writes a list this long, except to keep a linter busy. */
const longest = 1000;

/**
 * Merges two lists whose items are the same where their keys are equal, step by step as kyaml's
 * `setAssociativeSequenceElements` does, whose oddities with missing keys are what a user gets.
 */
export function mergeByKeys(
  list: YamlList,
  patch: YamlList | undefined,
  keys: Values,
  mergeItems: (value: YamlNode | undefined, patch: YamlNode | undefined) => Merged,
): YamlList {
  if (keys.length === 0) return unite(list, patch);
  const found = valuesOf(patch ? [patch, list] : [list], keys);
  if (found.length === 0) return list;
  if (found.length > longest) return patch ?? list;
  const values = keys.length > 1 ? pairUp(found) : found;
  let own: readonly YamlNode[] = list.items;
  let added: readonly YamlNode[] = [];
  const used = keys.filter((_, at) => values.some((each) => each[at] !== ''));
  const valid = used.length === 0 ? keys : used;
  for (const each of values) {
    const wanted = used.length === 0 ? each : each.filter((_, at) => used.includes(keys[at] ?? ''));
    const value = find(own, valid, wanted);
    const { node, isKept } = mergeItems(value, patch === list ? value : patch && find(patch.items, valid, wanted));
    if (!node || isEmpty(node)) {
      if (node && value && isKept) own = own.map((item) => (item === value ? node : item));
      own = put(own, valid, wanted, undefined);
      continue;
    }
    const full = withKeys(node, valid, wanted);
    if (value && isKept) own = own.map((item) => (item === value ? full : item));
    added = put(added, valid, wanted, full);
  }
  const items = append(added, own, valid);
  return isEqual(items, list.items) ? list : withItems(list, items);
}

/** Scalars: those of the patch first, each once. */
function unite(list: YamlList, patch: YamlList | undefined): YamlList {
  const items = [...(patch?.items ?? []), ...list.items];
  const seen = new Map(items.map((item) => [valueText(item), item]));
  const united = [...seen.values()];
  return isEqual(united, list.items) ? list : withItems(list, united);
}

const isEqual = (one: readonly YamlNode[], other: readonly YamlNode[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

const isEmpty = (node: YamlNode): boolean => isNull(node) || (node.kind === 'map' && node.entries.length === 0);

function valuesOf(lists: readonly YamlList[], keys: Values): Values[] {
  const seen = new Map<string, Values>();
  for (const item of lists.flatMap(({ items }) => items)) {
    const values = keys.map((key) => textAt(item, key));
    const name = values.join('\n');
    if (!seen.has(name)) seen.set(name, values);
  }
  return [...seen.values()];
}

function textAt(item: YamlNode, key: string): string {
  const value = fieldOf(item, key);
  return value && !isNull(value) ? valueText(value) : '';
}

/** Values of which one has a key that the other lacks count as the same; each is compared as it was at first. */
function pairUp(all: Values[]): Values[] {
  const values = [...all];
  for (let one = 0; one < values.length; one++) {
    const before = values[one] ?? [];
    for (let other = 0; other < values.length; other++) {
      const both = together(before, values[other] ?? []);
      if (!both) continue;
      values[one] = both;
      values[other] = both;
    }
  }
  return values;
}

function together(one: Values, other: Values): Values | undefined {
  if (one.some((text, at) => text !== other[at] && text !== '' && other[at] !== '')) return undefined;
  if (!one.some((text, at) => text === other[at])) return undefined;
  return one.map((text, at) => (text !== '' ? text : (other[at] ?? '')));
}

/** The value of a key, if it is the wanted one; any will do where none is wanted. */
function matching(item: YamlMap, key: string, wanted: string): YamlNode | undefined {
  const value = fieldOf(item, key);
  return value && (wanted === '' || valueText(value) === wanted) ? value : undefined;
}

function find(items: readonly YamlNode[], keys: Values, values: Values): YamlNode | undefined {
  const isWritten = values.some((text) => text !== '');
  return items.find(
    (item) =>
      item.kind === 'map' &&
      keys.every((key, at) => (isWritten && values[at] === '') || matching(item, key, values[at] ?? '') !== undefined),
  );
}

/** An item in the place of each that has these keys, else at the end; without an item those are taken out. */
function put(items: readonly YamlNode[], keys: Values, values: Values, node: YamlNode | undefined): readonly YamlNode[] {
  const isForMaps = keys[0] !== '' && (values[0] ?? '') !== '';
  const result: YamlNode[] = [];
  let isFound = false;
  for (const item of items) {
    if (isEmpty(item)) continue;
    if (item.kind !== 'map') {
      if (isForMaps) result.push(item);
      continue;
    }
    // A key without a value to compare takes over the answer of the key before.
    let match: YamlNode | undefined;
    const isMatch = keys.every((key, at) => {
      if (at < values.length) match = matching(item, key, values[at] ?? '');
      return match !== undefined;
    });
    if (!isMatch) {
      if (values.length > 0) result.push(item);
      continue;
    }
    isFound = true;
    if (node) result.push(node);
  }
  if (node && !isFound) result.push(node);
  return result;
}

function append(to: readonly YamlNode[], items: readonly YamlNode[], keys: Values): readonly YamlNode[] {
  let result = to;
  for (const item of items) {
    const values: string[] = [];
    for (const key of keys) {
      const value = fieldOf(item, key);
      if (!value || isNull(value)) result = [...result, item];
      else values.push(valueText(value));
    }
    if (keys.length > 1) result = put(result, keys, values, undefined);
    result = put(result, keys, values, item);
  }
  return result;
}

/** Keys that only the other item has are written out. */
function withKeys(node: YamlNode, keys: Values, values: Values): YamlNode {
  if (node.kind !== 'map') return node;
  const missing = keys.flatMap((key, at) => {
    const text = values[at] ?? '';
    if (text === '' || entryOf(node, key)) return [];
    const span = { start: node.span.start, end: node.span.start };
    const value = /^\d+$/.test(text) ? Number(text) : text;
    return [{ key, keySpan: span, value: { kind: 'scalar', value, text, style: 'plain', span } as const }];
  });
  return missing.length === 0 ? node : withEntries(node, [...node.entries, ...missing]);
}
