import { type Family, parseIp } from '../model/address.ts';
import { label } from '../model/names.ts';
import type { ServicePort } from '../model/resources.ts';
import { portName, portProtocol } from '../model/service.ts';
import { compareSpelled, type Likeness } from '../model/spelled.ts';
import type { Field } from '../model/view.ts';
import { spellingOf } from './repack.ts';
import type { Slice, SliceEndpoint, SlicePort } from './slice.ts';
import { type Minor, newestMinor } from './version.ts';

export interface Backend {
  readonly address: Field<string>;
  readonly port: SlicePort;
  readonly endpoint: SliceEndpoint;
}

/**
 * Where kube-proxy sends a connection to one port of a Service with a virtual IP of a family: to every pair of an address
 * and a port here. What may be reached, because a text is filled in later, is among them, so that none means: refused.
 * Source: kubernetes pkg/proxy/endpointslicecache.go and topology.go CategorizeEndpoints.
 */
export function backendsOf(
  port: ServicePort,
  slices: readonly Slice[],
  family: Family,
  minor: Minor = newestMinor,
): readonly Backend[] {
  return usable(pairedWith(port, slices, family, minor));
}

/** All that a port is paired with, whether it takes connections now or not. */
export const pairedWith = (port: ServicePort, slices: readonly Slice[], family: Family, minor: Minor): readonly Backend[] =>
  distinct(
    slices
      .filter(({ addressType }) => addressType === family || addressType === 'unknown')
      .filter((slice) => !isHiddenFromProxy(slice, minor))
      .flatMap((slice) => slice.ports.flatMap((candidate) => pair(port, candidate, slice, family))),
  );

/** The ready ones; where there is none, those that still answer while they end. */
export function usable(backends: readonly Backend[]): readonly Backend[] {
  const ready = backends.filter(({ endpoint }) => endpoint.isReady);
  return ready.length > 0 ? ready : backends.filter(({ endpoint }) => endpoint.isServing && endpoint.isTerminating);
}

/** Ports are paired by name and protocol; the numbers play no part. */
export function comparePorts(port: ServicePort, candidate: SlicePort): Likeness {
  const protocol = compareSpelled(portProtocol(port), candidate.protocol);
  const name = compareSpelled(portName(port), candidate.name);
  if (name === 'different' || protocol === 'different') return 'different';
  return name === 'unknown' || protocol === 'unknown' ? 'unknown' : 'equal';
}

/** The distinct port names that sources offer, in their order; an unnamed port is "". */
export const portsOffered = (slices: readonly Slice[]): readonly SlicePort[] => [
  ...new Map(slices.flatMap((slice) => slice.ports).map((port) => [port.at, port])).values(),
];

/** Only the first address of an endpoint is used. */
function pair(port: ServicePort, candidate: SlicePort, slice: Slice, family: Family): readonly Backend[] {
  if (!isProgrammed(candidate) || comparePorts(port, candidate) === 'different') return [];
  return slice.endpoints.flatMap((endpoint) => {
    const [address] = endpoint.addresses;
    return address && isMaybeOf(family, address) ? [{ address, port: candidate, endpoint }] : [];
  });
}

/** A port without a number, or 0, is skipped. */
const isProgrammed = ({ number }: SlicePort): boolean => number.state === 'substituted' || (number.value ?? 0) !== 0;

const isMaybeOf = (family: Family, address: Field<string>): boolean =>
  address.state === 'substituted' || parseIp(address.value ?? '')?.family === family;

/** A slice for headless Services, and until v1.35 one for another proxy. Mirrored slices have the labels of their Endpoints. */
export const isHiddenFromProxy = ({ labels }: Slice, minor: Minor): boolean =>
  labels.has(label.headless) || (minor <= 35 && labels.has(label.serviceProxyName));

/** Of one address and port the last counts that is not ending. */
function distinct(backends: readonly Backend[]): readonly Backend[] {
  const byAddressAndPort = new Map<string, Backend>();
  for (const backend of backends) {
    const address = parseIp(backend.address.value ?? '')?.text ?? spellingOf(backend.address);
    const key = JSON.stringify([address, spellingOf(backend.port.number)]);
    if (!byAddressAndPort.has(key) || !backend.endpoint.isTerminating) byAddressAndPort.set(key, backend);
  }
  return [...byAddressAndPort.values()];
}
