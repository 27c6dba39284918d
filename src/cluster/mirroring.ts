import { familyOf } from '../model/address.ts';
import { annotation, label } from '../model/names.ts';
import type { EndpointPort, Endpoints } from '../model/resources.ts';
import type { Field } from '../model/view.ts';
import { type Slice, type SliceEndpoint, type SlicePort, slicePort } from './slice.ts';

type Subset = Endpoints['subsets']['items'][number];
type Address = Subset['addresses']['items'][number];
type Family = 'IPv4' | 'IPv6';

/** The ports that share one set of addresses: Kubernetes packs them into one subset, whatever the manifest's subsets were. */
interface Packed {
  readonly ports: readonly SlicePort[];
  readonly endpoints: readonly SliceEndpoint[];
}

/** Why the mirroring controller leaves Endpoints alone though their Service has no selector. */
export type Obstacle = 'skip-mirror label' | 'leader annotation';

export function mirroringObstacle({ metadata }: Endpoints): Obstacle | undefined {
  if (metadata.labels.entries.get(label.skipMirror)?.value === 'true') return 'skip-mirror label';
  return metadata.annotations.entries.has(annotation.leader) ? 'leader annotation' : undefined;
}

/**
 * The slices that the mirroring controller makes of Endpoints whose Service has no selector: one a family and set of ports.
 * Their nodes point into the Endpoints' YAML. Source: kubernetes pkg/controller/endpointslicemirroring, and
 * pkg/api/v1/endpoints RepackSubsets.
 */
export function mirror(endpoints: Endpoints): readonly Slice[] {
  if (mirroringObstacle(endpoints)) return [];
  const families: readonly Family[] = ['IPv4', 'IPv6'];
  return repack(endpoints)
    .filter(({ ports }) => hasUniqueNames(ports))
    .flatMap((packed) => families.map((family) => sliceOfFamily(endpoints, packed, family)))
    .filter((slice) => slice.endpoints.length > 0);
}

/** A slice with one port name twice is refused by the API server, whatever the protocols. */
const hasUniqueNames = (ports: readonly SlicePort[]): boolean =>
  new Set(ports.map((port) => port.name.text)).size === ports.length;

function sliceOfFamily(source: Endpoints, { ports, endpoints }: Packed, family: Family): Slice {
  const isOfFamily = ({ addresses }: SliceEndpoint) => addresses.some((address) => isIn(family, address));
  return { source, addressType: family, ports, endpoints: endpoints.filter(isOfFamily) };
}

/** A substituted address may be of either family, so it is kept in the IPv4 slice; one that is not an IP is skipped. */
function isIn(family: Family, address: Field<string>): boolean {
  if (address.state === 'substituted') return family === 'IPv4';
  return address.state === 'present' && familyOf(decimal(address.value)) === family;
}

/** The API server reads the leading zeros of `010.20.0.11` as decimal, where its version accepts them. */
const decimal = (address: string): string => (address.includes(':') ? address : address.replace(/\b0+(?=\d)/g, ''));

function repack(endpoints: Endpoints): readonly Packed[] {
  const byPort = new Map<string, { port: SlicePort | undefined; addresses: Map<string, SliceEndpoint> }>();
  for (const subset of endpoints.subsets) {
    for (const port of portsOf(subset)) {
      const key = port ? keyOfPort(port) : '';
      const entry = byPort.get(key) ?? { port: port && slicePort(port), addresses: new Map() };
      addAddresses(entry.addresses, subset);
      byPort.set(key, entry);
    }
  }
  return packByAddresses([...byPort.values()]);
}

const portsOf = (subset: Subset): readonly (EndpointPort | undefined)[] =>
  subset.ports.items.length > 0 ? subset.ports.items : [undefined];

const keyOfPort = ({ name, port, protocol }: EndpointPort): string =>
  JSON.stringify([spellingOf(name), spellingOf(port), protocol.value ?? 'TCP']);

const spellingOf = (field: Field<string | number>): string =>
  field.state === 'substituted' ? field.spelling : String(field.value ?? '');

/** Not ready always wins over ready for the same address. */
function addAddresses(addresses: Map<string, SliceEndpoint>, subset: Subset): void {
  for (const address of subset.addresses) {
    const key = spellingOf(address.ip);
    if (!addresses.has(key)) addresses.set(key, endpointOf(address, true));
  }
  for (const address of subset.notReadyAddresses) addresses.set(spellingOf(address.ip), endpointOf(address, false));
}

const endpointOf = (address: Address, isReady: boolean): SliceEndpoint => ({
  addresses: [address.ip],
  isReady,
  isServing: isReady,
  isTerminating: false,
  at: address,
});

function packByAddresses(
  entries: readonly { port: SlicePort | undefined; addresses: ReadonlyMap<string, SliceEndpoint> }[],
): readonly Packed[] {
  const packed = new Map<string, { ports: SlicePort[]; endpoints: readonly SliceEndpoint[] }>();
  for (const { port, addresses } of entries) {
    const key = [...addresses]
      .map(([ip, endpoint]) => `${ip} ${endpoint.isReady}`)
      .sort()
      .join();
    const group = packed.get(key) ?? { ports: [], endpoints: [...addresses.values()] };
    if (port) group.ports.push(port);
    packed.set(key, group);
  }
  return [...packed.values()];
}
