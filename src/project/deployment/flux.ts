import type { Resource } from '../../model/resources.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { type Deployment, folderAt, scalarOf } from './deployment.ts';
import { generatedList, overlayOf, patchesIn, referencesIn, referencesTo } from './overlay.ts';

/**
 * What a Flux Kustomization applies: the kustomization of its folder, or the one that Flux makes of every YAML file below
 * (pkg/kustomize, `generateKustomization`), with its own namespace, patches and components. Values that `postBuild` fills in
 * are spelled as such in the manifests themselves.
 */
export function fluxDeployment(object: Resource<'Kustomization'>, files: TreeFiles): Deployment | undefined {
  const { path, targetNamespace, namePrefix, nameSuffix, components, patches } = object.spec;
  const folder = folderAt(path.value, files);
  if (folder === undefined) return undefined;
  const hasKustomization = files.kustomizationIn(folder) !== undefined;
  const listed = hasKustomization ? [folder] : generatedList(folder, files);
  const kustomization = overlayOf(object, referencesTo(listed, folder, path), patchesIn(patches), {
    components: referencesIn(components),
    namespace: scalarOf(targetNamespace),
    namePrefix: scalarOf(namePrefix),
    nameSuffix: scalarOf(nameSuffix),
  });
  return { folder, parts: [{ folder, kustomization, isKustomize: true }], blindSpots: [], namespace: undefined };
}
