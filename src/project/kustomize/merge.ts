import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from '../../yaml/node.ts';
import { mergeByKeys } from './merge-lists.ts';
import { entryOf, fieldOf, isNull, isSame, stamped, stringOf, valueText, withEntries, withoutKey } from './nodes.ts';

/** What a schema says about merging: the fields that matter, and by which keys the items of a list are the same. */
export interface Schema {
  readonly fields?: Readonly<Record<string, Schema>>;
  /** An empty list of keys: the items are scalars, and the same where they are equal. */
  readonly keys?: readonly string[];
}

/** A merge on its way: who patches, and what went wrong. */
export interface Merging {
  readonly from: SourceFile;
  readonly problems: { readonly message: string; readonly span: Span }[];
}

const metadata: Schema = { fields: { finalizers: { keys: [] }, ownerReferences: { keys: ['uid'] } } };
const service: Schema = { fields: { metadata, spec: { fields: { ports: { keys: ['port', 'protocol'] } } } } };
const other: Schema = { fields: { metadata } };

export const schemaOf = (kind: string): Schema => (kind === 'Service' ? service : other);

/** What a strategic merge makes of a value and a patch for it; undefined where nothing is left. */
export function merge(
  merging: Merging,
  value: YamlNode | undefined,
  patch: YamlNode | undefined,
  schema?: Schema,
): YamlNode | undefined {
  if (!patch) return value && settle(merging, value, schema);
  if (!value || isNull(value)) return isNull(patch) ? undefined : added(merging, patch, schema);
  if (isNull(patch)) return undefined;
  if (value.kind !== patch.kind) {
    merging.problems.push({ message: `the patch has a ${patch.kind} where there is a ${value.kind}`, span: patch.span });
    return value;
  }
  if (value.kind === 'map' && patch.kind === 'map') return mergeMaps(merging, value, patch, schema);
  if (value.kind === 'list' && patch.kind === 'list' && schema?.keys) {
    return mergeLists(merging, value, patch, schema.keys);
  }
  return isSame(value, patch) ? value : stamped(patch, merging.from);
}

function mergeMaps(merging: Merging, value: YamlMap, patch: YamlMap, schema: Schema | undefined): YamlMap | undefined {
  const directive = directiveOf(merging, patch);
  if (directive === 'delete') return undefined;
  const brought = directive ? withoutKey(patch, '$patch') : patch;
  if (directive === 'replace') return stamped(cleanMap(merging, brought, schema), merging.from);
  const entries = value.entries.flatMap((entry) => {
    const by = entryOf(brought, entry.key);
    return entryWith(by ?? entry, merge(merging, entry.value, by?.value, schema?.fields?.[entry.key]), entry);
  });
  for (const entry of brought.entries) {
    if (entryOf(value, entry.key)) continue;
    entries.push(...entryWith(entry, merge(merging, undefined, entry.value, schema?.fields?.[entry.key]), entry));
  }
  return isUnchanged(value, entries) ? value : withEntries(value, entries);
}

/** The entry with its value, its key beside that: a value that stayed where it was keeps its own key. */
function entryWith(by: YamlEntry, value: YamlNode | undefined, own: YamlEntry): YamlEntry[] {
  if (!value) return [];
  if (value === own.value) return [own];
  const isStill = value.from === own.value.from && value.span === own.value.span;
  return [{ key: own.key, keySpan: isStill ? own.keySpan : by.keySpan, value }];
}

const isUnchanged = (map: YamlMap, entries: readonly YamlEntry[]): boolean =>
  entries.length === map.entries.length && entries.every((entry, at) => entry === map.entries[at]);

/** What a patch says nothing about is walked too: keys without a value go, and equal items of a list become one. */
function settle(merging: Merging, value: YamlNode, schema: Schema | undefined): YamlNode | undefined {
  if (isNull(value)) return valueText(value) === '' ? undefined : value;
  if (value.kind === 'list' && schema?.keys) return mergeLists(merging, value, undefined, schema.keys);
  if (value.kind !== 'map') return value;
  const entries = value.entries.flatMap((entry) =>
    entryWith(entry, settle(merging, entry.value, schema?.fields?.[entry.key]), entry),
  );
  return isUnchanged(value, entries) ? value : withEntries(value, entries);
}

/** In a list that is added itself, and not with a map around it, kustomize overlooks directives. */
function added(merging: Merging, patch: YamlNode, schema: Schema | undefined): YamlNode | undefined {
  const isList = patch.kind === 'list' && schema?.keys !== undefined;
  const clean = isList ? mergeByKeys(patch, patch, schema.keys, itemMerge(merging)) : cleaned(merging, patch, schema);
  return clean && stamped(clean, merging.from);
}

/** What a patch adds is merged with itself: directives and nulls in it are gone after that. */
function cleaned(merging: Merging, patch: YamlNode, schema: Schema | undefined): YamlNode | undefined {
  if (isNull(patch)) return undefined;
  if (patch.kind === 'list' && schema?.keys) return cleanList(merging, patch, schema.keys);
  if (patch.kind !== 'map') return patch;
  const directive = directiveOf(merging, patch);
  if (directive === 'delete') return undefined;
  return cleanMap(merging, directive ? withoutKey(patch, '$patch') : patch, schema);
}

function cleanMap(merging: Merging, patch: YamlMap, schema: Schema | undefined): YamlMap {
  const entries = patch.entries.flatMap((entry) =>
    entryWith(entry, cleaned(merging, entry.value, schema?.fields?.[entry.key]), entry),
  );
  return isUnchanged(patch, entries) ? patch : withEntries(patch, entries);
}

function cleanList(merging: Merging, patch: YamlList, keys: readonly string[]): YamlList | undefined {
  const directive = listDirectiveOf(merging, patch);
  if (directive === 'delete') return undefined;
  const items = directive ? withoutDirective(patch, directive) : patch;
  return mergeByKeys(items, items, keys, itemMerge(merging));
}

function withoutDirective(patch: YamlList, directive: Directive): YamlList {
  const items = patch.items.filter((item) => stringOf(fieldOf(item, '$patch')) !== directive);
  return { ...patch, items };
}

function mergeLists(
  merging: Merging,
  value: YamlList,
  patch: YamlList | undefined,
  keys: readonly string[],
): YamlNode | undefined {
  const directive = patch ? listDirectiveOf(merging, patch) : undefined;
  if (directive === 'delete') return undefined;
  const brought = patch && directive ? withoutDirective(patch, directive) : patch;
  if (brought && directive === 'replace') return stamped(mergeByKeys(brought, brought, keys, itemMerge(merging)), merging.from);
  return mergeByKeys(value, brought, keys, itemMerge(merging));
}

/** How two items of a list are merged, of which either may be missing; `isKept` where the first one lives on. */
function itemMerge(merging: Merging) {
  return (value: YamlNode | undefined, patch: YamlNode | undefined) => {
    const isSelf = value === patch;
    const isReplaced = !isSelf && patch?.kind === 'map' && valueText(fieldOf(patch, '$patch') ?? patch) === 'replace';
    const node = isSelf && patch ? cleaned(merging, patch, undefined) : merge(merging, value, patch);
    return { node, isKept: value !== undefined && !isReplaced };
  };
}

type Directive = 'delete' | 'replace' | 'merge';
const isDirectiveName = (text: string): text is Directive => text === 'delete' || text === 'replace' || text === 'merge';

function directiveOf(merging: Merging, patch: YamlMap): Directive | undefined {
  const node = fieldOf(patch, '$patch');
  if (!node || isNull(node)) return undefined;
  const text = valueText(node);
  if (isDirectiveName(text)) return text;
  merging.problems.push({ message: `"${text}" is no patch strategy`, span: node.span });
  return undefined;
}

const isDirective = (item: YamlNode): boolean => item.kind === 'map' && item.entries.length === 1 && !!entryOf(item, '$patch');

function listDirectiveOf(merging: Merging, patch: YamlList): Directive | undefined {
  const item = patch.items.find((each) => fieldOf(each, '$patch'));
  return item?.kind === 'map' && isDirective(item) ? directiveOf(merging, item) : undefined;
}
