import type { SourceFile } from '../../text/source.ts';
import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { fieldOf, type Place, stringOf } from './nodes.ts';

/** A resource on its way through the build. */
export interface Item {
  readonly node: YamlMap;
  readonly file: SourceFile;
  readonly id: Identity;
  readonly past: Past | undefined;
}

/** What a resource was called before something renamed it, the last first: patches still find it by those. */
interface Past {
  readonly id: Identity;
  /** What of a kustomization took this identity away; undefined for a patch. */
  readonly by: Place | undefined;
  readonly before: Past | undefined;
  readonly oldest: Identity;
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
  return { node, file, id: identityOf(node), past: undefined };
}

interface Manner {
  readonly isRemembered: boolean;
  readonly by?: Place;
}

/** The item with another node; where it keeps its old identity in mind, patches find it by that too. */
export function changed(item: Item, node: YamlMap, { isRemembered, by }: Manner): Item {
  if (node === item.node && !isRemembered) return item;
  const past = isRemembered ? { id: item.id, by, before: item.past, oldest: oldest(item) } : item.past;
  return { node, file: item.file, id: identityOf(node), past };
}

export const oldest = (item: Item): Identity => item.past?.oldest ?? item.id;

/** The present identity, and each that the resource had. */
function* identitiesOf(item: Item): Generator<Identity> {
  yield item.id;
  for (let past = item.past; past; past = past.before) yield past.id;
}

export function isKnownAs(item: Item, matches: (identity: Identity) => boolean): boolean {
  for (const identity of identitiesOf(item)) if (matches(identity)) return true;
  return false;
}

/** A name and namespace that a resource had, and what of a kustomization took it away; undefined for a patch. */
export interface FormerName {
  readonly name: string;
  /** `default` where none was written. */
  readonly namespace: string;
  readonly by: Place | undefined;
}

/** The last first. */
export function formerNamesOf(item: Item): readonly FormerName[] {
  const former: FormerName[] = [];
  for (let past = item.past; past; past = past.before) {
    const { name, namespace, key } = past.id;
    if (key !== item.id.key) former.push({ name, namespace, by: past.by });
  }
  return former;
}
