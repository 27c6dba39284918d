import { label } from '../model/names.ts';
import type { Service, ServicePort } from '../model/resources.ts';
import { portName, portProtocol } from '../model/service.ts';
import { compareSpelled, type Likeness } from '../model/spelled.ts';
import type { Field } from '../model/view.ts';
import type { Slice, SliceEndpoint, SlicePort } from './slice.ts';

export interface Backend {
  readonly address: Field<string>;
  readonly port: SlicePort;
}

/**
 * Where kube-proxy sends a connection to one port of a Service with a virtual IP: to every pair of an address and a port
 * here. None: refused. Source: kubernetes pkg/proxy/endpointslicecache.go and topology.go.
 */
export function backendsOf(port: ServicePort, slices: readonly Slice[], family: 'IPv4' | 'IPv6'): readonly Backend[] {
  const pairs = slices
    .filter((slice) => slice.addressType === family && !isHiddenFromProxy(slice))
    .flatMap((slice) => slice.ports.filter(isProgrammed).flatMap((candidate) => pair(port, candidate, slice)));
  const ready = pairs.filter(({ endpoint }) => endpoint.isReady);
  const draining = pairs.filter(({ endpoint }) => endpoint.isServing && endpoint.isTerminating);
  return (ready.length > 0 ? ready : draining).map(({ backend }) => backend);
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

export const hasPorts = (service: Service): boolean => service.spec.ports.items.length > 0;

function pair(port: ServicePort, candidate: SlicePort, slice: Slice): readonly { endpoint: SliceEndpoint; backend: Backend }[] {
  if (comparePorts(port, candidate) !== 'equal') return [];
  return slice.endpoints.flatMap((endpoint) => {
    const [address] = endpoint.addresses;
    return address ? [{ endpoint, backend: { address, port: candidate } }] : [];
  });
}

/** A port without a number, or 0, is skipped. */
const isProgrammed = ({ number }: SlicePort): boolean => number.state === 'substituted' || (number.value ?? 0) !== 0;

const isHiddenFromProxy = ({ source }: Slice): boolean => source.metadata.labels.entries.has(label.headless);
