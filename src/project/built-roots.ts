import { isMappingKind, type Mapping, resourcesOf, type Service } from '../model/resources.ts';
import { type Located, origin, startOf } from '../model/view.ts';
import { compareText } from '../text/compare.ts';
import { contestedAmong } from './deployment/contested.ts';
import { deploy, deploymentsIn } from './deployment/deployed.ts';
import { folderOf } from './distance.ts';
import type { Explaining } from './explanation.ts';
import { type Builder, createBuilder } from './kustomize/build.ts';
import type { Built, TreeFiles } from './kustomize/built.ts';
import type { FormerName } from './kustomize/item.ts';
import { relevantKustomizations } from './relevant.ts';

/** What one kustomization that no other includes deploys, or one object of a GitOps controller. */
export interface BuiltRoot {
  /** The folder of the kustomization, or the path that the object names; "" at the top. */
  readonly folder: string;
  /** Whether a GitOps object says so: all of those reach clusters of their own accord, and some reach the same. */
  readonly isDeployed: boolean;
  /** Equal for what is certain to be applied to one cluster, by objects that keep it as they say. */
  readonly target: string | undefined;
  readonly built: Built;
  readonly resources: readonly Mapping[];
  /** Services to which a label of a kustomization gave a selector, and where that label stands. */
  readonly injected: ReadonlyMap<Mapping, Located>;
  /** What those were called before that have another name or namespace now, the last first. */
  readonly formerNames: ReadonlyMap<Mapping, readonly FormerName[]>;
}

/** The roots that bring something of ours, or would but for a fault; and every file that some root lists. */
export interface BuiltRoots {
  readonly roots: readonly BuiltRoot[];
  readonly listed: ReadonlySet<string>;
  /** Whether a GitOps object deploys folders of this tree that cannot be told. */
  readonly isOpen: boolean;
  /** Services that another root applies with another spec, to the same cluster, with the other one. */
  readonly contested: ReadonlyMap<Service, Service>;
  readonly builder: Builder;
}

/** What was built of a tree that is the same but for the files that differ. */
export interface BuiltSibling extends Omit<BuiltRoots, 'listed' | 'isOpen' | 'contested'> {
  readonly differing: readonly string[];
}

interface Known {
  readonly kustomizations: readonly string[];
  readonly files: TreeFiles;
  readonly explaining: Explaining;
}

/** `paths`: the files that hold mapping resources. A root that is the same as in a sibling is the sibling's. */
export function buildRoots(
  { kustomizations, files, explaining }: Known,
  paths: ReadonlySet<string>,
  sibling?: BuiltSibling,
): BuiltRoots {
  const builder = createBuilder(files, { sibling });
  const relevant = [...relevantKustomizations(kustomizations, paths, files)].sort(compareText);
  const kustomized = relevant.map((kustomization) => {
    const folder = folderOf(kustomization);
    return { folder, isDeployed: false, target: undefined, built: builder.build(folder) };
  });
  const { deployments, isOpen } = deploymentsIn({ kustomizations, files, explaining }, [...paths, ...relevant]);
  const deployed = deployments.map((deployment) => {
    return { folder: deployment.folder, isDeployed: true, target: deployment.target, built: deploy(deployment, builder) };
  });
  const all = [...kustomized, ...deployed];
  const included = new Set(all.flatMap(({ built }) => [...built.included]));
  const roots = all.filter(({ folder, isDeployed }) => isDeployed || !included.has(folder));
  const known = new Map(sibling?.roots.map((root) => [root.built, root]));
  const holding = roots
    .map((root) => known.get(root.built) ?? withResources(root))
    .filter(({ resources }) => resources.length > 0);
  return {
    builder,
    roots: holding,
    contested: contestedAmong(holding),
    listed: new Set(all.flatMap(({ built }) => [...built.listed])),
    isOpen,
  };
}

function withResources(root: Omit<BuiltRoot, 'resources' | 'injected' | 'formerNames'>): BuiltRoot {
  const injected = new Map<Mapping, Located>();
  const renamed = new Map<Mapping, readonly FormerName[]>();
  const resources = root.built.resources.flatMap(({ node, file, injectedSelector: label, formerNames }) => {
    const mappings = resourcesOf(node, file).filter(isMappingKind);
    if (label) for (const mapping of mappings) injected.set(mapping, { [origin]: startOf(label.file, label.span) });
    if (formerNames.length > 0) for (const mapping of mappings) renamed.set(mapping, formerNames);
    return mappings;
  });
  return { ...root, resources, injected, formerNames: renamed };
}
