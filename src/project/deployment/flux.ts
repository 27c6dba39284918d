import type { Resource } from '../../model/resources.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { type Deployment, folderAt } from './deployment.ts';
import { componentsIn, pairsIn, patchesIn, scalarOf } from './fields.ts';
import { generatedList, listingOf } from './listing.ts';
import type { Variables } from './variables.ts';

/**
 * What a Flux Kustomization applies: the kustomization of its folder, or one of every YAML file below, into which Flux writes
 * the object's namespace, prefix, suffix, patches and components (fluxcd/pkg/kustomize 1.41, `Generator.GenerateManifest`).
 * After the build come the values of `postBuild`, and last of all `commonMetadata` (kustomize-controller 1.9, `apply`).
 */
export function fluxDeployment(
  object: Resource<'Kustomization'>,
  files: TreeFiles,
  variables: Variables | undefined,
): Deployment | undefined {
  const { path, targetNamespace, namePrefix, nameSuffix, patches, commonMetadata, kubeConfig, suspend } = object.spec;
  const isRunning = suspend.state === 'absent' || suspend.value === false;
  const folder = folderAt(path.value, files);
  if (folder === undefined) return undefined;
  const hasKustomization = files.kustomizationIn(folder) !== undefined;
  const made = hasKustomization ? undefined : listingOf(path, generatedList(folder, files), folder);
  const edits = {
    namespace: scalarOf(targetNamespace),
    namePrefix: scalarOf(namePrefix),
    nameSuffix: scalarOf(nameSuffix),
    patches: patchesIn(patches),
    components: componentsIn(object.spec, folder, files),
    isByKustomize: false,
  };
  return {
    folder,
    parts: [{ folder, made, edits, isKustomize: true }],
    blindSpots: [],
    namespace: undefined,
    variables,
    target: kubeConfig.node === undefined && isRunning ? 'Flux' : undefined,
    labels: pairsIn(commonMetadata.labels, true),
    annotations: pairsIn(commonMetadata.annotations, true),
  };
}
