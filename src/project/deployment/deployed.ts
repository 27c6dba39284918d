import type { Resource } from '../../model/resources.ts';
import { folderOf } from '../distance.ts';
import { deployingKinds, type Explaining } from '../explanation.ts';
import type { Builder } from '../kustomize/build.ts';
import type { Built, TreeFiles } from '../kustomize/built.ts';
import { lineage, resolve } from '../kustomize/paths.ts';
import { withDefaultNamespace } from '../kustomize/rename.ts';
import { wordsIn } from '../relevant.ts';
import { setDeployments } from './application-set.ts';
import { argoDeployment } from './argo.ts';
import type { Deployment } from './deployment.ts';
import { fluxDeployment } from './flux.ts';

/** What the GitOps objects of a tree apply, of those that may bring one of `paths`. */
export function deploymentsIn(explaining: Explaining, files: TreeFiles, paths: Iterable<string>): readonly Deployment[] {
  const folders = new Set([...paths].flatMap((path) => lineage(folderOf(path))));
  folders.delete('');
  const mayName = (word: string) => word.includes('*') || folders.has(resolve('', word.replace(/^\/+/, '')) ?? '');
  const { resources } = explaining.readWhere(deployingKinds, (text) => wordsIn(text).some(mayName));
  return resources.flatMap((resource) => deploymentsOf(resource, files));
}

function deploymentsOf(resource: Resource, files: TreeFiles): readonly Deployment[] {
  switch (resource.kind) {
    case 'Kustomization':
      return asList(fluxDeployment(resource, files));
    case 'Application':
      return asList(argoDeployment(resource.spec, files));
    case 'ApplicationSet':
      return setDeployments(resource, files);
    default:
      return [];
  }
}

const asList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** The resources as they reach the cluster. */
export function deploy({ parts, blindSpots, namespace }: Deployment, builder: Builder): Built {
  const all = parts.map((part) => ({ part, built: builder.buildOverlay(part) }));
  const resources = all.flatMap(({ built }) => built.resources);
  return {
    resources: resources.map((it) => (namespace ? { ...it, node: withDefaultNamespace(it.node, namespace) } : it)),
    listed: new Set(all.flatMap(({ built }) => [...built.listed])),
    included: new Set(all.flatMap(({ built }) => [...built.included])),
    blindSpots: [...blindSpots, ...all.flatMap(({ built }) => built.blindSpots)],
    faults: all.flatMap(({ part, built }) => (part.isKustomize ? built.faults : [])),
  };
}
