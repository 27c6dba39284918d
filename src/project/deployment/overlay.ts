import { fileOf } from '../../model/resources.ts';
import { type Field, type ListView, type Located, origin, type Subtree } from '../../model/view.ts';
import { compareText } from '../../text/compare.ts';
import { folderOf, isBelow } from '../distance.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { type Kustomization, type PatchEntry, patchEntry, type Reference } from '../kustomize/kustomization.ts';
import { lineage } from '../kustomize/paths.ts';

type Change = Partial<Pick<Kustomization, 'components' | 'namespace' | 'namePrefix' | 'nameSuffix' | 'labels'>>;

/** A kustomization that stands in no file: what an object says, at the places where it says so. */
export function overlayOf(
  at: Located,
  resources: readonly Reference[],
  patches: readonly PatchEntry[],
  change: Change,
): Kustomization {
  return {
    file: fileOf(at),
    isComponent: false,
    resources,
    components: [],
    patches: { patchesStrategicMerge: [], patches, patchesJson6902: [] },
    namespace: undefined,
    namePrefix: undefined,
    nameSuffix: undefined,
    labels: [],
    annotations: undefined,
    replacements: [],
    unfollowed: [],
    transformers: [],
    configurations: [],
    others: [],
    faults: [],
    ...change,
  };
}

export const patchesIn = (patches: Subtree): readonly PatchEntry[] =>
  patches.node?.kind === 'list' ? patches.node.items.flatMap((node) => patchEntry(node, fileOf(patches))) : [];

/** Each at its place, or where it is used if that is in another file. */
export const referencesIn = (list: ListView<Field<string>>, at: Located): readonly Reference[] =>
  list.items.flatMap((item) => {
    const place = fileOf(item) === fileOf(at) ? item : at;
    return item.value === undefined ? [] : [{ text: item.value, span: place[origin].span }];
  });

/** References to paths below a folder, all at one place. */
export const referencesTo = (paths: readonly string[], folder: string, at: Located): readonly Reference[] =>
  paths.map((path) => ({ text: path === folder ? '.' : path.slice(folder.length + 1), span: at[origin].span }));

/**
 * What the kustomization lists that Flux makes for a folder without one: every YAML file below it, and of folders with a
 * kustomization of their own the folder in place of its files.
 */
export function generatedList(folder: string, files: TreeFiles): readonly string[] {
  const below = [...files.paths].filter((path) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path));
  return [...new Set(below.map((path) => folderWithKustomization(path, folder, files) ?? path))].sort(compareText);
}

/** The outermost one between a folder and a file below it. */
function folderWithKustomization(path: string, folder: string, files: TreeFiles): string | undefined {
  const between = lineage(folderOf(path)).filter((it) => it !== folder && isBelow(it, folder));
  return between.findLast((it) => files.kustomizationIn(it) !== undefined);
}
