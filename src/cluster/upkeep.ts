import { annotation, label, managedBy } from '../model/names.ts';
import type { Mapping, Service, Source } from '../model/resources.ts';
import { isSelectorless } from '../model/service.ts';
import type { Minor } from './version.ts';

/** What controllers do with a source that nobody else touches; `overwritten` with the addresses of Pods. */
export type Upkeep = 'kept' | 'overwritten' | 'deleted' | 'deleted when the controllers restart';

/**
 * A written reference to an owner has the identity of one that is long gone, so the garbage collector takes the source. A
 * slice with the label of a controller is taken for its own, by the one for Pods only where there is a selector. Endpoints
 * without a Service wait for the sweep with which the endpoints controller begins; slices wait for a Service.
 * Source: kubernetes pkg/controller/{garbagecollector,endpoint,endpointslice,endpointslicemirroring}; recorded.
 */
export function upkeepOf(source: Source, owner: Service | undefined): Upkeep {
  const { labels, annotations } = source.metadata;
  const isSelecting = owner !== undefined && !isSelectorless(owner);
  if (writtenOwnerIn(source)) return 'deleted';
  if (source.kind === 'EndpointSlice') {
    const manager = labels.entries.get(label.managedBy)?.value;
    return manager === managedBy.mirroring || (manager === managedBy.controller && isSelecting) ? 'deleted' : 'kept';
  }
  if (isSelecting) return 'overwritten';
  return owner || annotations.entries.has(annotation.leader) ? 'kept' : 'deleted when the controllers restart';
}

/** Whether Endpoints go when their Service is deleted: up to v1.35 the API server sees to it, later only the controller. */
export const goWithService = (minor: Minor, hasController: boolean): boolean => hasController || minor <= 35;

/** The owner whose identity in a cluster is written in a manifest. */
export const writtenOwnerIn = ({ metadata }: Mapping) =>
  metadata.ownerReferences.items.find(({ uid }) => uid.state === 'present');
