import { slicesOf } from '../src/cluster/behind.ts';
import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import type { SliceEndpoint } from '../src/cluster/slice.ts';
import { hasEndpointsElsewhere } from '../src/model/managed.ts';
import { nameOf, type Source } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { addressesOf } from '../src/model/source.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'addresses',
  summary: 'Of the endpoints of a Service one at least is ready',
  messages: {
    none: warning('no endpoint of "{service}" is ready: {outcome}'),
    empty: warning('the endpoints of "{service}" are there and hold no address: {outcome}'),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown') return;
    const found = world.sourcesOf(service);
    if (found.state !== 'found' || hasEndpointsElsewhere(service) || found.sources.some(isUncertain)) return;
    const isEmpty = found.sources.every((source) => addressesOf(source).length === 0);
    const endpoints = slicesOf(found.sources).flatMap((slice) => slice.endpoints);
    const isUsed = exposure === 'headless' ? ({ isReady }: SliceEndpoint) => isReady : isReachable;
    if (!isEmpty && (endpoints.length === 0 || endpoints.some(isUsed))) return;
    if (world.endpointsWriterNear(service)) return;
    const data = { service: nameOf(service), outcome: outcomes[exposure] };
    if (isEmpty) {
      const also = found.sources.map(({ metadata }) => ({ at: metadata.name, message: 'empty' }));
      return report.empty(service.metadata.name, data, { also });
    }
    const also = endpoints.slice(0, 3).map(({ at }) => ({ at, message: 'not ready' }));
    report.none(service.metadata.name, data, { also });
  },
});

const outcomes = {
  headless: 'its name does not resolve (NXDOMAIN)',
  'virtual IP': 'connections are refused',
} as const;

/** Filled in later, or not mirrored at all, which is another fault. */
function isUncertain(source: Source): boolean {
  if (source.kind === 'Endpoints') {
    const lists = source.subsets.items.flatMap(({ addresses, notReadyAddresses }) => [addresses, notReadyAddresses]);
    return mirroringObstacle(source) !== undefined || [source.subsets, ...lists].some(({ state }) => state === 'substituted');
  }
  return [source.endpoints, ...source.endpoints.items.map(({ addresses }) => addresses)].some(
    ({ state }) => state === 'substituted',
  );
}

/** kube-proxy falls back to what still serves while it ends; cluster DNS does not. */
const isReachable = ({ isReady, isServing, isTerminating }: SliceEndpoint): boolean => isReady || (isServing && isTerminating);
