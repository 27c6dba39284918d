import type { EndpointPort, Endpoints } from '../model/resources.ts';
import type { Field } from '../model/view.ts';
import { type SlicePort, slicePort } from './slice.ts';

type Subset = Endpoints['subsets']['items'][number];

/** Addresses that are offered on the same ports. */
export interface Packed {
  readonly ports: readonly SlicePort[];
  readonly addresses: readonly PackedAddress[];
}

export interface PackedAddress {
  readonly address: Subset['addresses']['items'][number];
  readonly isReady: boolean;
}

/** Ports with the subsets that list them, whose addresses they share. */
interface Offer {
  readonly ports: readonly SlicePort[];
  readonly subsets: ReadonlySet<Subset>;
}

/**
 * The subsets as the mirroring controller sees them, whatever the manifest's were: each port once, and ports with the same
 * addresses together, even from different subsets. Source: kubernetes pkg/api/v1/endpoints/util.go RepackSubsets.
 */
export function repack(subsets: readonly Subset[]): readonly Packed[] {
  const packed = new Map<string, { ports: SlicePort[]; addresses: readonly PackedAddress[] }>();
  for (const { ports, subsets: listing } of shareSubsets(offersOf(subsets), subsets)) {
    const addresses = unite(listing);
    const key = keyOfAddresses(addresses);
    const found = packed.get(key) ?? { ports: [], addresses };
    for (const port of ports) found.ports.push(port);
    packed.set(key, found);
  }
  return [...packed.values()];
}

/** A subset without ports counts as one with a port that is dropped at the end. */
function offersOf(subsets: readonly Subset[]): Iterable<Offer> {
  const byPort = new Map<string, { ports: readonly SlicePort[]; subsets: Set<Subset> }>();
  for (const subset of subsets) {
    for (const port of subset.ports.items.length > 0 ? subset.ports.items : [undefined]) {
      const key = port ? keyOfPort(port) : '';
      const offer = byPort.get(key) ?? { ports: port ? [slicePort(port)] : [], subsets: new Set() };
      byPort.set(key, { ports: offer.ports, subsets: offer.subsets.add(subset) });
    }
  }
  return byPort.values();
}

/** Ports of the same subsets need their addresses united only once, which keeps the work linear in what is written. */
function shareSubsets(offers: Iterable<Offer>, subsets: readonly Subset[]): Iterable<Offer> {
  const indexes = new Map(subsets.map((subset, index) => [subset, index]));
  const byListing = new Map<string, { ports: SlicePort[]; subsets: ReadonlySet<Subset> }>();
  for (const { ports, subsets: listing } of offers) {
    const key = [...listing].map((subset) => indexes.get(subset)).join();
    const shared = byListing.get(key) ?? { ports: [], subsets: listing };
    for (const port of ports) shared.ports.push(port);
    byListing.set(key, shared);
  }
  return byListing.values();
}

/** Not ready wins over ready for the same address. */
function unite(subsets: Iterable<Subset>): readonly PackedAddress[] {
  const byIp = new Map<string, PackedAddress>();
  for (const subset of subsets) {
    for (const address of subset.addresses) {
      const ip = spellingOf(address.ip);
      if (!byIp.has(ip)) byIp.set(ip, { address, isReady: true });
    }
    for (const address of subset.notReadyAddresses) byIp.set(spellingOf(address.ip), { address, isReady: false });
  }
  return [...byIp.values()];
}

const keyOfAddresses = (addresses: readonly PackedAddress[]): string =>
  addresses
    .map(({ address, isReady }) => `${spellingOf(address.ip)} ${isReady}`)
    .sort()
    .join();

const keyOfPort = ({ name, port, protocol }: EndpointPort): string =>
  JSON.stringify([spellingOf(name), spellingOf(port), spellingOf(protocol) || 'TCP']);

export const spellingOf = (field: Field<string | number>): string =>
  field.state === 'substituted' ? field.spelling : String(field.value ?? '');
