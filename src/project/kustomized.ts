import { isMappingKind, type Mapping, resourcesOf } from '../model/resources.ts';
import { type Located, origin, startOf } from '../model/view.ts';
import { compareText } from '../text/compare.ts';
import { folderOf } from './distance.ts';
import { createBuilder } from './kustomize/build.ts';
import type { Built, TreeFiles } from './kustomize/built.ts';
import { relevantKustomizations } from './relevant.ts';

/** What one kustomization that no other includes deploys. */
export interface KustomizedRoot {
  /** The folder of the kustomization, "" at the top. */
  readonly folder: string;
  readonly kustomization: string;
  readonly built: Built;
  readonly resources: readonly Mapping[];
  /** Services to which a label of a kustomization gave a selector, and where that label stands. */
  readonly injected: ReadonlyMap<Mapping, Located>;
}

/** The roots that bring something of ours, or would but for a fault; and every file that some kustomization lists. */
export interface Kustomized {
  readonly roots: readonly KustomizedRoot[];
  readonly listed: ReadonlySet<string>;
}

export function buildKustomized(kustomizations: readonly string[], files: TreeFiles, paths: ReadonlySet<string>): Kustomized {
  const builder = createBuilder(files);
  const all = [...relevantKustomizations(kustomizations, paths, files)].sort(compareText).map((kustomization) => {
    const folder = folderOf(kustomization);
    return { folder, kustomization, built: builder.build(folder) };
  });
  const included = new Set(all.flatMap(({ built }) => [...built.included]));
  const roots = all.filter(({ folder }) => !included.has(folder));
  return {
    roots: roots.map(withResources).filter(({ resources }) => resources.length > 0),
    listed: new Set(all.flatMap(({ built }) => [...built.listed])),
  };
}

function withResources(root: Omit<KustomizedRoot, 'resources' | 'injected'>): KustomizedRoot {
  const injected = new Map<Mapping, Located>();
  const resources = root.built.resources.flatMap(({ node, file, injectedSelector: label }) => {
    const mappings = resourcesOf(node, file).filter(isMappingKind);
    if (label) for (const mapping of mappings) injected.set(mapping, { [origin]: startOf(label.file, label.span) });
    return mappings;
  });
  return { ...root, resources, injected };
}
