import type { Resource } from '../../model/resources.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { sourcesOf } from './argo.ts';
import type { Deploying } from './deploying.ts';
import { folderAt } from './deployment.ts';

/** Whether an address may be that of the repository which this tree is of; one that is not known may be. */
export type MayBeOurs = (address: string | undefined) => boolean;

/**
 * Every repository has folders of a name like `deploy`, so that a path which this tree has may be meant for another one. Ours
 * is the one to which most objects of the tree turn for paths that are here, if it has a name: then one of another name is not.
 */
export function repositoryAmong(addresses: readonly (string | undefined)[]): MayBeOurs {
  const counts = new Map<string | undefined, number>();
  for (const address of addresses) counts.set(nameOf(address), (counts.get(nameOf(address)) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  const ours = first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
  return (address) => ours === undefined || nameOf(address) === undefined || nameOf(address) === ours;
}

/** The same repository has many addresses, and mostly one name. */
const nameOf = (address: string | undefined): string | undefined =>
  /([^/:]+?)(?:\.git)?\/*$/.exec(address ?? '')?.[1]?.toLowerCase();

/** The address behind each path that objects name and this tree has. */
export function addressesIn(
  objects: readonly Deploying[],
  files: TreeFiles,
  addressOf: AddressOf,
): readonly (string | undefined)[] {
  return objects.flatMap((object) => {
    switch (object.kind) {
      case 'Kustomization':
        return folderAt(object.spec.path.value, files) === undefined ? [] : [addressOf(object)];
      case 'FluxInstance': {
        const { path, url } = object.spec.sync;
        return folderAt(path.value, files) === undefined ? [] : [url.value];
      }
      case 'Application':
        return sourcesOf(object.spec).flatMap(({ path, repoURL }) =>
          folderAt(path.value, files) === undefined ? [] : [repoURL.value],
        );
      default:
        return [];
    }
  });
}

export type AddressOf = (object: Resource<'Kustomization'>) => string | undefined;

/** The address that the source of a Flux Kustomization has, where all of that name have the same. */
export function addressesAmong(repositories: readonly Resource<'GitRepository'>[]): AddressOf {
  return ({ spec: { sourceRef } }) => {
    if (sourceRef.kind.value !== 'GitRepository') return undefined;
    const meant = repositories.filter(({ metadata }) => metadata.name.value === sourceRef.name.value);
    const addresses = new Set(meant.map(({ spec }) => spec.url.value));
    return addresses.size === 1 ? [...addresses][0] : undefined;
  };
}
