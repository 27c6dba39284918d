import type { Span } from '../../text/span.ts';
import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import type { Followed } from './followed.ts';
import type { Identity, Item } from './item.ts';
import { oldest } from './item.ts';
import { fieldOf, valueText } from './nodes.ts';

/** Which resources a patch or a replacement is for. */
export interface Target {
  readonly isForKind: (apiVersion: string, kind: string) => boolean;
  readonly isFor: (item: Item) => boolean;
  /** Without the labels and annotations: by one identity alone. */
  readonly isForIdentity: (identity: Identity) => boolean;
  /** An expression that is not read here. */
  readonly unreadable: Unreadable | undefined;
  readonly hasName: boolean;
}

interface Unreadable {
  readonly span: Span;
  /** Kustomize does not take it either. */
  readonly isInvalid: boolean;
}

const fields = ['group', 'version', 'kind', 'name', 'namespace'] as const;
type Field = (typeof fields)[number];
type Expression = (text: string) => boolean;
const anything = (): boolean => true;

export function readTarget(map: YamlMap): Target {
  const nodeOf = (name: string) => map.entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
  const read = (name: Field) => expression(nodeOf(name));
  const [group, version, kind, name, namespace] = fields.map(read);
  const labels = selector(nodeOf('labelSelector'));
  const annotations = selector(nodeOf('annotationSelector'));
  const isForKind = (apiVersion: string, kindName: string) => {
    const slash = apiVersion.indexOf('/');
    return (
      matches(group, slash < 0 ? '' : apiVersion.slice(0, slash)) &&
      matches(version, apiVersion.slice(slash + 1)) &&
      matches(kind, kindName)
    );
  };
  const isFor = (item: Item) => {
    const old = oldest(item);
    const metadata = fieldOf(item.node, 'metadata');
    return (
      (matches(namespace, old.namespace) || matches(namespace, item.id.namespace)) &&
      (matches(name, old.name) || matches(name, item.id.name)) &&
      isForKind(item.id.apiVersion, item.id.kind) &&
      labels?.(fieldOf(metadata, 'labels')) !== false &&
      annotations?.(fieldOf(metadata, 'annotations')) !== false
    );
  };
  const isForIdentity = (identity: Identity) =>
    matches(namespace, identity.namespace) && matches(name, identity.name) && isForKind(identity.apiVersion, identity.kind);
  const unreadable = unreadableIn(nodeOf);
  return { isForKind, isFor, isForIdentity, unreadable, hasName: valueText(nodeOf('name') ?? map) !== '' };
}

function unreadableIn(nodeOf: (name: string) => YamlNode | undefined): Unreadable | undefined {
  const costly = fields.map(nodeOf).find((node) => node && !expression(node));
  if (costly) return { span: costly.span, isInvalid: !isCostly(valueText(costly)) && !valueText(costly).includes('(?') };
  const odd = ['labelSelector', 'annotationSelector'].map(nodeOf).find((node) => node && !selector(node));
  return odd && { span: odd.span, isInvalid: true };
}

export function mayBeForFollowed(target: Target, followed: Followed): boolean {
  return Object.entries(followed).some(([kind, { versions }]) => versions.some((version) => target.isForKind(version, kind)));
}

const matches = (read: Expression | undefined, text: string): boolean => read?.(text) ?? false;

const plain = /^[\w/-]*$/;
/** A group that is repeated, or many repetitions: a text can be made for these that takes for ever. */
const isCostly = (pattern: string): boolean =>
  pattern.length > 256 || /\)[*+{]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 4;

/** An anchored regular expression; undefined for one that is not read here. */
function expression(node: YamlNode | undefined): Expression | undefined {
  const pattern = node ? valueText(node) : '';
  if (pattern === '') return anything;
  if (plain.test(pattern)) return (text) => text === pattern;
  if (isCostly(pattern)) return undefined;
  const anchored = compiled(pattern, 'u') ?? compiled(pattern, '');
  return anchored && ((text) => anchored.test(text));
}

function compiled(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, flags);
  } catch {
    return undefined;
  }
}

type Requirement = (labels: ReadonlyMap<string, string>) => boolean;
const setBased = /^([^\s!=,()]+)\s+(in|notin)\s*\(([^()]*)\)$/;
const equality = /^([^\s!=,()]+)\s*(==|=|!=)\s*([^\s!=,()]*)$/;
const existence = /^(!?)\s*([^\s!=,()]+)$/;

/** A selector of labels or annotations; undefined for one that is not read here. */
function selector(node: YamlNode | undefined): ((labels: YamlNode | undefined) => boolean) | undefined {
  const text = node ? valueText(node).trim() : '';
  if (text === '') return anything;
  const requirements = text.split(/,(?![^(]*\))/).map((part) => requirement(part.trim()));
  if (requirements.includes(undefined)) return undefined;
  return (map) => {
    const labels = new Map(map?.kind === 'map' ? map.entries.map(({ key, value }) => [key, valueText(value)]) : []);
    return requirements.every((each) => each?.(labels));
  };
}

function requirement(part: string): Requirement | undefined {
  const [, inKey, operator, list] = setBased.exec(part) ?? [];
  if (inKey !== undefined) {
    const values = (list ?? '').split(',').map((value) => value.trim());
    const isIn = (labels: ReadonlyMap<string, string>) => values.includes(labels.get(inKey) ?? '') && labels.has(inKey);
    return operator === 'in' ? isIn : (labels) => !isIn(labels);
  }
  const [, key, sign, value] = equality.exec(part) ?? [];
  if (key !== undefined) return sign === '!=' ? (labels) => labels.get(key) !== value : (labels) => labels.get(key) === value;
  const [, not, name] = existence.exec(part) ?? [];
  return name === undefined ? undefined : (labels) => labels.has(name) === (not === '');
}
