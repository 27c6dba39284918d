import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { ClusterName } from '../model/dns.ts';
import type { EndpointSlice, Mapping, Resource, Service, Source } from '../model/resources.ts';
import type { Located } from '../model/view.ts';
import type { Consumer } from './consumers.ts';
import type { Names } from './names.ts';
import type { Renaming } from './renamed.ts';

/** What stands behind a Service. `unclear`: the tree proves neither which sources those are nor that there are none. */
export type Sources =
  | { readonly state: 'found'; readonly sources: readonly Source[] }
  | { readonly state: 'none' }
  | { readonly state: 'unclear' };

/** The Service that a source belongs to. */
export type Owner =
  | { readonly state: 'found'; readonly service: Service }
  | { readonly state: 'none' }
  | { readonly state: 'unclear' };

/** A Service that a source without one was probably meant for. */
export interface NearMiss {
  readonly service: Service;
  /** `similar`: the name is off by case, `-` for `_`, or a letter or two. `elsewhere`: another written namespace. */
  readonly how: 'similar' | 'elsewhere';
}

/** One reading of what is deployed together with a resource. Where a tree has several, a finding must hold in each. */
export interface World extends Names {
  readonly cluster: ClusterSettings;
  readonly sourcesOf: (service: Service) => Sources;
  readonly ownerOf: (source: Source) => Owner;
  readonly nearMissOf: (source: Source) => NearMiss | undefined;
  /** Sources that were probably meant for this Service: it is their near miss, or they name none and lie beside it. */
  readonly straysOf: (service: Service) => readonly Source[];
  /** Services without a selector and without a source that a slice without a label may have been meant for. */
  readonly orphansNear: (slice: EndpointSlice) => readonly Service[];
  /** The missing half of a pair, in a file beside it that the kustomization does not list. */
  readonly unlistedHalfOf: (resource: Mapping) => Mapping | undefined;
  /** The Service that a source names as it was before a kustomization gave it another name. */
  readonly renamedServiceOf: (source: Source) => Renaming | undefined;
  /** The Service that an alias names as it was before a kustomization gave it another name or namespace. */
  readonly renamedTargetOf: (alias: Service, target: ClusterName) => Renaming | undefined;
  /** Where the label stands that a kustomization made the selector of a Service of. */
  readonly injectedSelectorOf: (service: Service) => Located | undefined;
  /** RBAC that lets an operator keep the endpoints in the place of a resource. */
  readonly endpointsWriterNear: (resource: Mapping) => Resource | undefined;
  readonly consumersOf: (service: Service) => readonly Consumer[];
  /** Whether an APIService or a webhook leads the API server to a Service. */
  readonly isCalledByApiServer: (service: Service) => boolean;
}
