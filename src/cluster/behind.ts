import type { Service, Source } from '../model/resources.ts';
import type { Cluster, Found } from './cluster.ts';
import { mirror } from './mirroring.ts';
import { type Slice, sliceOf } from './slice.ts';
import { upkeepOf } from './upkeep.ts';
import { type Minor, newestMinor } from './version.ts';

/** The slices that a cluster keeps for sources, whichever way they were written. */
export const slicesOf = (sources: readonly Source[], minor: Minor = newestMinor): readonly Slice[] =>
  sources.flatMap((source) => (source.kind === 'Endpoints' ? mirror(source, minor) : [sliceOf(source)]));

/** Whether a list that decides what is behind it is filled in later. */
function isFilledIn(source: Source): boolean {
  const lists =
    source.kind === 'Endpoints'
      ? [source.subsets, ...source.subsets.items.flatMap((it) => [it.addresses, it.notReadyAddresses, it.ports])]
      : [source.addressType, source.endpoints, source.ports, ...source.endpoints.items.map(({ addresses }) => addresses)];
  return lists.some(({ state }) => state === 'substituted');
}

/** The slices that kube-proxy and CoreDNS find behind a Service. */
export function slicesBehind(service: Service, cluster: Cluster): Found<readonly Slice[]> {
  const found = cluster.sourcesOf(service);
  if (found.state !== 'found') return found;
  if (found.value.some(isFilledIn)) return { state: 'unclear' };
  const isThere = (source: Source) => cluster.verdictOn(source).result === 'accepted' && upkeepOf(source, service) === 'kept';
  const lasting = found.value.filter(isThere);
  return { state: 'found', value: slicesOf(lasting, cluster.minor) };
}
