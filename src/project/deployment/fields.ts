import { fileOf } from '../../model/resources.ts';
import { type Field, type ListView, origin, type Subtree } from '../../model/view.ts';
import { plainScalar, type YamlScalar } from '../../yaml/node.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import type { Added } from '../kustomize/edits.ts';
import { type PatchEntry, patchEntry, type Reference } from '../kustomize/kustomization.ts';
import { isRemote, locate } from '../kustomize/paths.ts';

/** What is written, filled in later or not. */
export const writtenIn = (field: Field<string>): string | undefined =>
  field.state === 'substituted' ? field.spelling : field.value || undefined;

/** A field as a node at its place. */
export function scalarOf(field: Field<string>): YamlScalar | undefined {
  const { span, file } = field[origin];
  const text = writtenIn(field);
  return text === undefined ? undefined : plainScalar(text, { span, from: file });
}

export const patchesIn = (patches: Subtree): readonly PatchEntry[] =>
  patches.node?.kind === 'list' ? patches.node.items.flatMap((node) => patchEntry(node, fileOf(patches))) : [];

export const pairsIn = (map: Subtree, isForced: boolean): Added | undefined =>
  map.node?.kind === 'map' && map.node.entries.length > 0 ? { pairs: map.node, file: fileOf(map), isForced } : undefined;

interface ComponentFields {
  readonly components: ListView<Field<string>>;
  readonly ignoreMissingComponents: Field<boolean>;
}

/** Components of a folder, without those that are missing where an object says so. */
export function componentsIn(
  { components, ignoreMissingComponents }: ComponentFields,
  folder: string,
  files: TreeFiles,
): readonly Reference[] {
  const isThere = (text: string) => {
    const path = locate(files, folder, text);
    return isRemote(text) || path === undefined || files.isFolder(path);
  };
  return components.items.flatMap((item) => {
    if (item.value === undefined || (ignoreMissingComponents.value === true && !isThere(item.value))) return [];
    return [{ text: item.value, span: item[origin].span, from: fileOf(item) }];
  });
}
