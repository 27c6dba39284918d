import { slicesOf } from '../src/cluster/behind.ts';
import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import { comparePorts } from '../src/cluster/proxy.ts';
import type { Slice, SliceEndpoint } from '../src/cluster/slice.ts';
import { hasEndpointsElsewhere } from '../src/model/managed.ts';
import { nameOf, type Source } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName } from '../src/model/service.ts';
import { addressesOf } from '../src/model/source.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'addresses',
  summary: 'Of the endpoints of a Service one at least is ready',
  messages: {
    none: warning('no endpoint of "{service}" is ready: {outcome}'),
    port: warning('no endpoint of port "{port}" is ready: connections to it are refused'),
    empty: warning('the endpoints of "{service}" are there and hold no address: {outcome}'),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown' || found.state !== 'found') return;
    if (hasEndpointsElsewhere(service) || world.endpointsWriterNear(service) || found.sources.some(isUncertain)) return;
    const data = { service: nameOf(service), outcome: outcomes[exposure] };
    if (found.sources.every((source) => addressesOf(source).length === 0)) {
      const also = found.sources.map(({ metadata }) => ({ at: metadata.name, message: 'empty' }));
      return report.empty(service.metadata.name, data, { also });
    }
    const slices = slicesOf(found.sources);
    const isUsed = exposure === 'headless' ? ({ isReady }: SliceEndpoint) => isReady : isReachable;
    const unready = unreadyIn(slices, isUsed);
    if (unready.length > 0) return report.none(service.metadata.name, data, marked(unready));
    if (exposure === 'headless') return;
    for (const port of service.spec.ports) {
      const own = unreadyIn(
        slices.filter(({ ports }) => ports.some((it) => comparePorts(port, it) !== 'different')),
        isUsed,
      );
      if (own.length > 0) report.port(port, { port: portName(port).text }, marked(own));
    }
  },
});

/** All endpoints, where none of them is used. */
function unreadyIn(slices: readonly Slice[], isUsed: (endpoint: SliceEndpoint) => boolean): readonly SliceEndpoint[] {
  const endpoints = slices.flatMap((slice) => slice.endpoints);
  return endpoints.some(isUsed) ? [] : endpoints;
}

const marked = (endpoints: readonly SliceEndpoint[]) => ({
  also: endpoints.slice(0, 3).map(({ at }) => ({ at, message: 'not ready' })),
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
