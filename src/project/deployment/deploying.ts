import { nodeOf } from '../../model/manifest.ts';
import { fileOf, type Resource } from '../../model/resources.ts';
import { type Located, origin } from '../../model/view.ts';
import { deployingKinds } from '../explanation.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import type { Followed } from '../kustomize/followed.ts';
import { applicationsOf } from './application-set.ts';
import { argoDeployment, sourcesOf } from './argo.ts';
import { type Deployment, isOpenPath } from './deployment.ts';
import { fluxDeployment } from './flux.ts';
import { syncOf } from './flux-instance.ts';
import { withOverrides } from './overrides.ts';
import type { AddressOf, MayBeOurs } from './repository.ts';
import type { VariablesOf } from './variables.ts';

/** The objects of GitOps controllers. */
export type Deploying = Resource<'Kustomization' | 'FluxInstance' | 'Application' | 'ApplicationSet'>;

export const isDeploying = (resource: Resource): resource is Deploying => deployingKinds.some((kind) => kind === resource.kind);

const flux = 'kustomize.toolkit.fluxcd.io';
const argo = { group: /^argoproj\.io\//, versions: ['argoproj.io/v1alpha1'] };
const core = { group: /^v1$/, versions: ['v1'] };

/** The kinds of those, and of what they take variables from. */
export const gitOpsKinds: Followed = {
  Kustomization: {
    group: /^kustomize\.toolkit\.fluxcd\.io\//,
    versions: ['v1', 'v1beta2', 'v1beta1'].map((it) => `${flux}/${it}`),
  },
  FluxInstance: { group: /^fluxcd\.controlplane\.io\//, versions: ['fluxcd.controlplane.io/v1'] },
  Application: argo,
  ApplicationSet: argo,
  ConfigMap: core,
  Secret: core,
};

/** The same for what is written in one place, whatever changed it on its way to a cluster. */
export const writtenAt = (resource: Resource): string => `${fileOf(resource).path}\n${nodeOf(resource).span.start}`;

export interface Surroundings {
  readonly files: TreeFiles;
  readonly mayBeOurs: MayBeOurs;
  readonly addressOf: AddressOf;
}

/** What an object applies from this tree. */
export function deploymentsOf(object: Deploying, around: Surroundings, variablesOf: VariablesOf): readonly Deployment[] {
  const { files, mayBeOurs, addressOf } = around;
  switch (object.kind) {
    case 'Kustomization':
      return mayBeOurs(addressOf(object)) ? asList(fluxDeployment(object, files, variablesOf(object))) : [];
    case 'FluxInstance': {
      const sync = mayBeOurs(object.spec.sync.url.value) ? syncOf(object) : undefined;
      return sync ? asList(fluxDeployment(sync, files, undefined)) : [];
    }
    case 'Application':
      return asList(argoDeployment(withOverrides(object, files).spec, files, mayBeOurs));
    case 'ApplicationSet':
      return applicationsOf(object, files).flatMap(({ application, isUnclear }) => {
        const deployments = deploymentsOf(application, around, variablesOf);
        return isUnclear ? deployments.map((it) => withUnclear(it, object.spec.templatePatch)) : deployments;
      });
  }
}

const withUnclear = (deployment: Deployment, at: Located): Deployment => ({
  ...deployment,
  blindSpots: [...deployment.blindSpots, { reason: 'transformer', file: fileOf(at), span: at[origin].span }],
  isUnclear: true,
});

/** Whether an object applies something from this tree, and it cannot be told what. */
export function isOpen(object: Deploying, around: Surroundings): boolean {
  const { files, mayBeOurs, addressOf } = around;
  switch (object.kind) {
    case 'Kustomization':
      return mayBeOurs(addressOf(object)) && isOpenPath(object.spec.path, files);
    case 'FluxInstance':
      return mayBeOurs(object.spec.sync.url.value) && isOpenPath(object.spec.sync.path, files);
    case 'Application':
      return sourcesOf(object.spec).some(({ path, repoURL }) => mayBeOurs(repoURL.value) && isOpenPath(path, files));
    case 'ApplicationSet':
      return applicationsOf(object, files).some(({ application }) => isOpen(application, around));
  }
}

const asList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
