import type { SourceFile } from '../../text/source.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../yaml/node.ts';
import type { YamlFile } from '../../yaml/read.ts';
import { readInline } from './inline.ts';
import type { Item } from './item.ts';
import { patchEntry } from './kustomization.ts';
import { fieldOf, isTrue, stringOf, valueText } from './nodes.ts';
import { obscured } from './obscure.ts';
import { applyPatches } from './patches.ts';
import { isVendored, locate } from './paths.ts';
import { setAffixes, setNamespace } from './rename.ts';
import { blindSpot, fault, type Scope } from './scope.ts';

/** Transformers of kustomize's own that never touch a mapping kind. */
const harmless = new Set(['ReplicaCountTransformer', 'ImageTagTransformer', 'HashTransformer']);

export function applyTransformers(scope: Scope, items: readonly Item[]): readonly Item[] {
  return scope.kustomization.transformers.reduce((now, entry) => applyEntry(scope, entry, now), items);
}

function applyEntry(scope: Scope, entry: YamlScalar, items: readonly Item[]): readonly Item[] {
  const opened = contentOf(scope, entry);
  if (!opened) return items;
  const { file, content } = opened;
  const configs = content?.documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : []));
  if (!configs || content?.documents.some(({ errors }) => errors.length > 0)) return unfollowed(scope, entry, items);
  return configs.reduce((now, config) => transformed(scope, entry, config, file, now), items);
}

interface Content {
  readonly file: SourceFile;
  /** Undefined for a folder, whose kustomization builds the transformers. */
  readonly content: YamlFile | undefined;
}

function contentOf(scope: Scope, entry: YamlScalar): Content | undefined {
  const { file } = scope.kustomization;
  if (entry.text.includes('\n')) return { file, content: readInline(entry, file) };
  const path = locate(scope.shelf.files, scope.folder, entry.text);
  const opened = path === undefined ? undefined : scope.shelf.all(path);
  if (path !== undefined && opened) {
    scope.notes.listed.push(path);
    return { file: opened.file, content: opened };
  }
  if (path !== undefined && scope.shelf.files.kustomizationIn(path) !== undefined) return { file, content: undefined };
  const isUnread = path !== undefined && isVendored(path);
  blindSpot(scope, isUnread ? 'vendored file' : 'missing file', entry.span);
  if (!isUnread && path !== undefined) fault(scope, `there is no file or folder "${entry.text}"`, entry.span);
  return undefined;
}

function unfollowed(scope: Scope, entry: YamlScalar, items: readonly Item[]): readonly Item[] {
  blindSpot(scope, 'transformer', entry.span);
  return items.map((item) => obscured(item, 'transformer'));
}

function transformed(
  scope: Scope,
  entry: YamlScalar,
  config: YamlMap,
  file: SourceFile,
  items: readonly Item[],
): readonly Item[] {
  const kind = stringOf(fieldOf(config, 'kind')) ?? '';
  const isBuiltIn = stringOf(fieldOf(config, 'apiVersion')) === 'builtin';
  if (isBuiltIn && harmless.has(kind)) return items;
  const none = { namespace: undefined, namePrefix: undefined, nameSuffix: undefined, labels: [], annotations: undefined };
  const within = (change: Partial<Scope['kustomization']>): Scope => {
    const kustomization = { ...scope.kustomization, ...none, file, ...change };
    return { ...scope, kustomization };
  };
  const scalar = (node: YamlNode | undefined) => (node?.kind === 'scalar' && valueText(node) !== '' ? node : undefined);
  if (isBuiltIn && kind === 'PatchTransformer')
    return applyPatches(within({}), patchEntry(config, file), items, { isRemembered: true });
  if (isBuiltIn && kind === 'NamespaceTransformer' && !isTrue(fieldOf(config, 'unsetOnly'))) {
    return setNamespace(within({ namespace: scalar(fieldOf(fieldOf(config, 'metadata'), 'namespace')) }), items);
  }
  if (isBuiltIn && isOfNames(config)) {
    if (kind === 'PrefixTransformer') return setAffixes(within({ namePrefix: scalar(fieldOf(config, 'prefix')) }), items);
    if (kind === 'SuffixTransformer') return setAffixes(within({ nameSuffix: scalar(fieldOf(config, 'suffix')) }), items);
  }
  return unfollowed(scope, entry, items);
}

/** The only field that it changes is the name, in every kind. */
function isOfNames(config: YamlMap): boolean {
  const specs = fieldOf(config, 'fieldSpecs');
  const [only] = specs?.kind === 'list' ? specs.items : [];
  if (specs?.kind !== 'list' || specs.items.length !== 1 || only?.kind !== 'map') return false;
  return only.entries.length === 1 && stringOf(fieldOf(only, 'path')) === 'metadata/name';
}
