import { fileOf } from '../../model/resources.ts';
import { type Located, origin } from '../../model/view.ts';
import { compareText } from '../../text/compare.ts';
import { folderOf, isBelow } from '../distance.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import { lineage } from '../kustomize/paths.ts';

/** A kustomization that stands in no file: it lists paths below a folder, all at the place that leads to the folder. */
export function listingOf(at: Located, paths: readonly string[], folder: string): Kustomization {
  return {
    file: fileOf(at),
    isComponent: false,
    resources: paths.map((path) => ({ text: path.slice(folder.length + 1), span: at[origin].span })),
    components: [],
    patches: { patchesStrategicMerge: [], patches: [], patchesJson6902: [] },
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
    unknown: [],
    emptiness: [],
  };
}

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
