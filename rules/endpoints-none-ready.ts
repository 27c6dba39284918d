import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import { comparePorts } from '../src/cluster/proxy.ts';
import type { Slice, SliceEndpoint } from '../src/cluster/slice.ts';
import { hasEndpointsElsewhere } from '../src/model/managed.ts';
import { nameOf, type Service, type ServicePort, type Source } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName } from '../src/model/service.ts';
import { addressesOf } from '../src/model/source.ts';
import { projectRule, type Related, type World, warning } from '../src/rule/define.ts';

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
    if (hasEndpointsElsewhere(service) || found.sources.some(isUncertain)) return;
    const data = { service: nameOf(service), outcome: outcomes[exposure] };
    for (const fault of faultsOf(service, exposure, found.sources, world)) {
      // Asked late: to answer, roles are read in all of the tree.
      if (world.endpointsWriterNear(service)) return;
      if (fault.is === 'port') report.port(fault.port, { port: portName(fault.port).text }, { also: fault.also });
      else report[fault.is](service.metadata.name, data, { also: fault.also });
    }
  },
});

type Fault = { readonly also: readonly Related[] } & (
  | { readonly is: 'none' | 'empty' }
  | { readonly is: 'port'; readonly port: ServicePort }
);

function faultsOf(
  service: Service,
  exposure: keyof typeof outcomes,
  sources: readonly Source[],
  { slicesOf }: World,
): readonly Fault[] {
  if (sources.every((source) => addressesOf(source).length === 0)) {
    return [{ is: 'empty', also: sources.map(({ metadata }) => ({ at: metadata.name, message: 'empty' })) }];
  }
  const slices = slicesOf(sources);
  const isUsed = exposure === 'headless' ? ({ isReady }: SliceEndpoint) => isReady : isReachable;
  const unready = unreadyIn(slices, isUsed);
  if (unready.length > 0) return [{ is: 'none', also: marked(unready) }];
  if (exposure === 'headless') return [];
  return service.spec.ports.items.flatMap((port): readonly Fault[] => {
    const offering = slices.filter(({ ports }) => ports.some((it) => comparePorts(port, it) !== 'different'));
    const own = unreadyIn(offering, isUsed);
    return own.length > 0 ? [{ is: 'port', port, also: marked(own) }] : [];
  });
}

/** All endpoints, where none of them is used. */
function unreadyIn(slices: readonly Slice[], isUsed: (endpoint: SliceEndpoint) => boolean): readonly SliceEndpoint[] {
  const endpoints = slices.flatMap((slice) => slice.endpoints);
  return endpoints.some(isUsed) ? [] : endpoints;
}

const marked = (endpoints: readonly SliceEndpoint[]): readonly Related[] =>
  endpoints.slice(0, 3).map(({ at }) => ({ at, message: 'not ready' }));

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
