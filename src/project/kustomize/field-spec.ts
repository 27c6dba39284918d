import type { Span } from '../../text/span.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../yaml/node.ts';
import type { Identity } from './item.ts';
import { emptyMap, entryOf, fieldOf, isNull, isTrue, type Place, valueText, withEntry, withItems } from './nodes.ts';

/** Where kustomize writes labels: a path in the resources of some kinds, made where it is missing or not. */
export interface FieldSpec {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly isCreated: boolean;
}

export const metadataLabels: FieldSpec = { group: '', version: '', kind: '', path: ['metadata', 'labels'], isCreated: true };
export const metadataAnnotations: FieldSpec = { ...metadataLabels, path: ['metadata', 'annotations'] };
export const serviceSelector: FieldSpec = { ...metadataLabels, version: 'v1', kind: 'Service', path: ['spec', 'selector'] };

export function readFieldSpec(map: YamlMap): FieldSpec {
  const text = (key: string) => valueText(fieldOf(map, key) ?? map);
  const path = text('path')
    .split(/(?<!\\)\//)
    .map((part) => part.replaceAll('\\/', '/'));
  return {
    group: text('group'),
    version: text('version'),
    kind: text('kind'),
    path: path[0] === '' ? path.slice(1) : path,
    isCreated: isTrue(fieldOf(map, 'create')),
  };
}

/** Whether the second selects all that the first does, at the same path. */
export function covers(one: FieldSpec, other: FieldSpec): boolean {
  const isSelected = (['group', 'version', 'kind'] as const).every((key) => other[key] === '' || one[key] === other[key]);
  return isSelected && one.path.join('/') === other.path.join('/');
}

export function isFor(spec: FieldSpec, { apiVersion, kind }: Identity): boolean {
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  if (spec.kind !== '' && spec.kind !== kind) return false;
  return (spec.group === '' || spec.group === group) && (spec.version === '' || spec.version === apiVersion.slice(slash + 1));
}

/** The node with an entry in the map at a path; a message where the path leads to no map. */
export function setAt(node: YamlNode, spec: FieldSpec, entry: YamlEntry, place: Place, depth = 0): YamlNode | string {
  if (node.kind === 'list') return setInItems(node, spec, entry, place, depth);
  if (node.kind !== 'map') return isNull(node) ? node : `"${spec.path.slice(0, depth).join('/')}" is no map`;
  const written = spec.path[depth];
  if (written === undefined) return set(node, entry);
  const key = written.replace(/\[\]$/, '');
  const isCreated = spec.isCreated && key === written;
  const found = entryOf(node, key);
  if (!found && !isCreated) return node;
  const below = !found || (isCreated && isNull(found.value)) ? emptyMap(place) : found.value;
  const result = setAt(below, spec, entry, place, depth + 1);
  if (typeof result === 'string') return result;
  return result === found?.value ? node : withEntry(node, { key, keySpan: keySpanOf(found, result, place.span), value: result });
}

const keySpanOf = (found: YamlEntry | undefined, value: YamlNode, span: Span): Span =>
  found && found.value.from === value.from ? found.keySpan : span;

function setInItems(list: YamlNode, spec: FieldSpec, entry: YamlEntry, place: Place, depth: number): YamlNode | string {
  if (list.kind !== 'list') return list;
  const items: YamlNode[] = [];
  for (const item of list.items) {
    const result = setAt(item, spec, entry, place, depth);
    if (typeof result === 'string') return result;
    items.push(result);
  }
  return items.every((item, at) => item === list.items[at]) ? list : withItems(list, items);
}

function set(map: YamlMap, entry: YamlEntry): YamlMap {
  const old = entryOf(map, entry.key)?.value;
  const isKept = old?.kind === 'scalar' && entry.value.kind === 'scalar' && old.value === entry.value.value;
  if (isKept) return map;
  // Only where kustomize makes the entry is it the same node in each place.
  return withEntry(map, old ? { ...entry, value: { ...entry.value } } : entry);
}
