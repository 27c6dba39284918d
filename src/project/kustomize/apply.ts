import type { SourceFile } from '../../text/source.ts';
import type { YamlMap, YamlNode } from '../../yaml/node.ts';
import { isFollowed } from './followed.ts';
import { changed, type Item } from './item.ts';
import { type Operation, operate } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { type Merging, merge, schemaOf } from './merge.ts';
import { entryOf, fieldOf, stamped, stringOf, withEntries, withEntry, withoutKey, withText } from './nodes.ts';
import { fault, type Scope } from './scope.ts';
import { apart, together } from './shared.ts';
import type { Target } from './target.ts';

interface MergePatch {
  readonly patch: YamlMap;
  readonly file: SourceFile;
  /** It stands under `patchesStrategicMerge`. */
  readonly isLegacy: boolean;
  readonly entry: PatchEntry;
}

/** The resource after a strategic merge; nothing if the patch deletes it. */
export function mergePatch(scope: Scope, item: Item, { patch, file, entry, isLegacy }: MergePatch): readonly Item[] {
  // Kustomize drops what a patch would put in the place of a whole resource.
  if (isReplacement(patch)) return [item];
  const merging: Merging = { from: file, problems: [] };
  const merged = merge(merging, item.node, entry.target || isLegacy ? withTexts(patch) : patch, schemaOf(item.id.kind));
  const [problem] = merging.problems;
  if (problem) {
    fault(scope, `the patch does not fit ${item.id.kind} "${item.id.name}": ${problem.message}`, problem.span, file);
    return [item];
  }
  if (merged?.kind !== 'map' || merged.entries.length === 0) return [];
  const isRemembered = entry.isNameChangeAllowed || entry.isKindChangeAllowed;
  return onlyFollowed(scope, changed(item, together(item.node, restored(item, merged, entry)), { isRemembered }));
}

/** Kustomize copies labels and annotations of such a patch as texts, and so null deletes none: it is the text "null". */
function withTexts(patch: YamlMap): YamlMap {
  const metadata = fieldOf(patch, 'metadata');
  if (metadata?.kind !== 'map') return patch;
  const entries = metadata.entries.flatMap((entry) => {
    if (entry.key !== 'labels' && entry.key !== 'annotations') return [entry];
    if (entry.value.kind !== 'map' || entry.value.entries.length === 0) return [];
    const texts = entry.value.entries.map((each) => {
      return each.value.kind === 'scalar' ? { ...each, value: withText(each.value, each.value.text) } : each;
    });
    return [{ ...entry, value: withEntries(entry.value, texts) }];
  });
  const root = entryOf(patch, 'metadata');
  return root ? withEntry(patch, { ...root, value: withEntries(metadata, entries) }) : patch;
}

function isReplacement(patch: YamlMap): boolean {
  return stringOf(fieldOf(patch, '$patch')) === 'replace';
}

/** Something that is now of another kind is not followed further. */
function onlyFollowed({ shelf }: Scope, item: Item): readonly Item[] {
  return isFollowed(shelf.followed, item.id.kind, item.id.apiVersion) ? [item] : [];
}

/** What a merge cannot change: the kind and the name unless that is allowed, and the namespace. */
function restored(item: Item, merged: YamlMap, entry: PatchEntry): YamlMap {
  const kinds = entry.isKindChangeAllowed ? ['apiVersion'] : ['apiVersion', 'kind'];
  const root = kinds.reduce((node, key) => keep(node, item.node, key, item.node.from ?? item.file), merged);
  const old = fieldOf(item.node, 'metadata');
  const metadata = entryOf(root, 'metadata');
  if (old?.kind !== 'map' || metadata?.value.kind !== 'map') return root;
  const names = entry.isNameChangeAllowed ? ['namespace'] : ['namespace', 'name'];
  const from = old.from ?? item.node.from ?? item.file;
  const value = names.reduce((node, key) => keep(node, old, key, from), metadata.value);
  return value === metadata.value ? root : withEntry(root, { ...metadata, value });
}

function keep(node: YamlMap, old: YamlMap, key: string, from: SourceFile): YamlMap {
  const entry = entryOf(old, key);
  if (!entry) return withoutKey(node, key);
  if (entryOf(node, key) === entry) return node;
  return withEntry(node, { ...entry, value: stamped(entry.value, from) });
}

interface OperationPatch {
  readonly operations: readonly Operation[];
  readonly file: SourceFile;
}

/** The resources after a JSON patch, which is for all that match its target. */
export function operatePatch(
  scope: Scope,
  patch: OperationPatch,
  items: readonly Item[],
  target: Target,
  isRemembered: boolean,
): readonly Item[] {
  return items.flatMap((item) => {
    if (!target.isFor(item)) return [item];
    const node = operated(scope, patch, item);
    return node === item.node ? [item] : onlyFollowed(scope, changed(item, node, { isRemembered }));
  });
}

function operated(scope: Scope, { operations, file }: OperationPatch, item: Item): YamlMap {
  let node: YamlNode = item.node;
  for (const operation of operations) {
    const outcome = operate(node, operation, item.file);
    if ('problem' in outcome) {
      const { kind, name } = item.id;
      fault(scope, `the patch does not fit ${kind} "${name}": ${outcome.problem}`, operation.span, file);
      return item.node;
    }
    node = outcome.node;
  }
  return node.kind === 'map' && stringOf(fieldOf(node, 'kind')) !== undefined ? apart(node) : item.node;
}
