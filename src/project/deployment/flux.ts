import type { Resource } from '../../model/resources.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { type Deployment, folderAt, scalarOf } from './deployment.ts';
import { generatedList, overlayOf, patchesIn, referencesIn, referencesTo } from './overlay.ts';
import type { Variables } from './variables.ts';

/**
 * What a Flux Kustomization applies: the kustomization of its folder, or the one that Flux makes of every YAML file below
 * (pkg/kustomize, `generateKustomization`), with its own namespace, patches and components, and
 * after that the values of `postBuild`.
 */
export function fluxDeployment(
  object: Resource<'Kustomization'>,
  files: TreeFiles,
  variables: Variables,
): Deployment | undefined {
  const { path, targetNamespace, namePrefix, nameSuffix, components, patches } = object.spec;
  const folder = folderAt(path.value, files);
  if (folder === undefined) return undefined;
  const hasKustomization = files.kustomizationIn(folder) !== undefined;
  const listed = hasKustomization ? [folder] : generatedList(folder, files);
  const kustomization = overlayOf(path, referencesTo(listed, folder, path), patchesIn(patches), {
    components: referencesIn(components, path),
    namespace: scalarOf(targetNamespace),
    namePrefix: scalarOf(namePrefix),
    nameSuffix: scalarOf(nameSuffix),
  });
  return { folder, parts: [{ folder, kustomization, isKustomize: true }], blindSpots: [], namespace: undefined, variables };
}
