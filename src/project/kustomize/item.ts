import type { SourceFile } from '../../text/source.ts';
import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { fieldOf, stringOf } from './nodes.ts';

/** A resource on its way through the build. */
export interface Item {
  readonly node: YamlMap;
  readonly file: SourceFile;
  readonly id: Identity;
  /** What it was called before something renamed it, the oldest first: patches still find it by those. */
  readonly previous: readonly Identity[];
}

export interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
  /** `default` where none is written. */
  readonly namespace: string;
  readonly name: string;
  /** Equal for equal identities. */
  readonly key: string;
}

const groups: Readonly<Record<string, RegExp>> = {
  Service: /^v1$/,
  Endpoints: /^v1$/,
  EndpointSlice: /^discovery\.k8s\.io\//,
};

export function isMapping(kind: string | undefined, apiVersion: string | undefined): boolean {
  return kind !== undefined && Object.hasOwn(groups, kind) && groups[kind]?.test(apiVersion ?? '') === true;
}

export const isMappingKindName = (kind: string | undefined): boolean => kind !== undefined && Object.hasOwn(groups, kind);

export function identityOf(node: YamlNode): Identity {
  const metadata = fieldOf(node, 'metadata');
  const apiVersion = stringOf(fieldOf(node, 'apiVersion')) ?? '';
  const kind = stringOf(fieldOf(node, 'kind')) ?? '';
  const namespace = stringOf(fieldOf(metadata, 'namespace')) ?? 'default';
  const nameNode = fieldOf(metadata, 'name');
  const name = nameNode?.kind === 'scalar' ? nameNode.text : '';
  return { apiVersion, kind, namespace, name, key: `${apiVersion}\n${kind}\n${namespace}\n${name}` };
}

export function itemOf(node: YamlMap, file: SourceFile): Item {
  return { node, file, id: identityOf(node), previous: [] };
}

/** The item with another node; where it keeps its old identity in mind, patches find it by that too. */
export function changed(item: Item, node: YamlMap, { isRemembered }: { readonly isRemembered: boolean }): Item {
  if (node === item.node && !isRemembered) return item;
  const previous = isRemembered ? [...item.previous, item.id] : item.previous;
  return { node, file: item.file, id: identityOf(node), previous };
}

export const oldest = (item: Item): Identity => item.previous[0] ?? item.id;

export const isKnownAs = (item: Item, key: string): boolean =>
  item.id.key === key || item.previous.some((identity) => identity.key === key);
