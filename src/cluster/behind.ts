import { label, managedBy } from '../model/names.ts';
import type { Service, Source } from '../model/resources.ts';
import { isSelectorless } from '../model/service.ts';
import type { Cluster, Found } from './cluster.ts';
import { mirror } from './mirroring.ts';
import { type Slice, sliceOf } from './slice.ts';
import { type Minor, newestMinor } from './version.ts';

/** The slices that a cluster keeps for sources, whichever way they were written. */
export const slicesOf = (sources: readonly Source[], minor: Minor = newestMinor): readonly Slice[] =>
  sources.flatMap((source) => (source.kind === 'Endpoints' ? mirror(source, minor) : [sliceOf(source)]));

/** The slices that kube-proxy and CoreDNS find behind a Service. */
export function slicesBehind(service: Service, cluster: Cluster): Found<readonly Slice[]> {
  const found = cluster.sourcesOf(service);
  if (found.state !== 'found') return found;
  const lasting = found.value.filter((source) => isLasting(source, service));
  return { state: 'found', value: slicesOf(lasting, cluster.minor) };
}

/**
 * Whether controllers leave a source alone. Endpoints of a Service with a selector are overwritten; a slice with the label
 * of a controller is taken for its own, by the one for Pods only where there is a selector.
 * Source: kubernetes pkg/controller/endpointslicemirroring, pkg/controller/endpointslice.
 */
function isLasting(source: Source, service: Service): boolean {
  if (source.kind === 'Endpoints') return isSelectorless(service);
  const manager = source.metadata.labels.entries.get(label.managedBy)?.value;
  return manager !== managedBy.mirroring && (manager !== managedBy.controller || isSelectorless(service));
}
