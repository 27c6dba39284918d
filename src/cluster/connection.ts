import { type Family, isInRange, parseIp, specialUseOf } from '../model/address.ts';
import { nameOf, type Service, type ServicePort } from '../model/resources.ts';
import { portProtocol } from '../model/service.ts';
import type { Field } from '../model/view.ts';
import { slicesBehind } from './behind.ts';
import type { Client, Cluster, Entrance } from './cluster.ts';
import { whyWithoutBackends } from './no-backends.ts';
import type { DeadEnd } from './outcome.ts';
import { unproxiedBy } from './proxied.ts';
import { type Backend, comparePorts, pairedWith, usable } from './proxy.ts';
import { addressWritten, programmedIn } from './proxy-stop.ts';
import { hintedFor, isLocalOnly, isLocalTo } from './traffic-policy.ts';

export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** What a client connects to: an address, or a port of every node. */
export type Destination =
  | { readonly kind: 'virtual IP'; readonly service: Service; readonly family: Family }
  | { readonly kind: 'address'; readonly text: string; readonly at: Field<string> | undefined }
  | { readonly kind: 'node port'; readonly service: Service; readonly family: Family };

/** What becomes of a connection. */
export type Fate =
  /** It leaves for an address that kube-proxy does not translate. */
  | { readonly kind: 'direct'; readonly text: string }
  /** kube-proxy sends it to one of these. */
  | { readonly kind: 'proxied'; readonly service: Service; readonly port: ServicePort; readonly arrivals: readonly Arrival[] }
  /** `port`: that of the Service, where it came that far. */
  | { readonly kind: 'dead end'; readonly service?: Service; readonly port?: ServicePort; readonly end: DeadEnd };

/** A backend, and what happens there; `text` is the address that kube-proxy writes down. */
export interface Arrival {
  readonly backend: Backend;
  readonly text: string;
  /** Undefined where it is the address of a server, as far as anyone can tell. */
  readonly end: DeadEnd | undefined;
}

/** What becomes of a connection to a port number: for a node port that of the Service, else the one dialled. */
export function connect(destination: Destination, port: number, protocol: Protocol, client: Client, cluster: Cluster): Fate {
  if (destination.kind !== 'address') {
    const entrance = destination.kind === 'virtual IP' ? 'internal' : 'external';
    const { service, family } = destination;
    return connectToService({ service, family, number: port, protocol, way: { client, entrance } }, cluster);
  }
  const { text, at } = destination;
  const family = parseIp(text)?.family ?? 'IPv4';
  const owner = cluster.ownersOfAddresses().get(text);
  if (owner?.isBalanced && isKeptOut(owner.service, client)) {
    const { loadBalancerSourceRanges: at } = owner.service.spec;
    return { kind: 'dead end', service: owner.service, end: { outcome: 'timeout', cause: 'no source range of the client', at } };
  }
  if (owner) {
    const way = { client, entrance: owner.entrance };
    return connectToService({ service: owner.service, family, number: port, protocol, way }, cluster);
  }
  const end = deadEndAt(text, at, cluster);
  return end ? { kind: 'dead end', end } : { kind: 'direct', text };
}

/** kube-proxy drops what comes to a load balancer's address from another range than is written. */
function isKeptOut({ spec: { loadBalancerSourceRanges: ranges } }: Service, { address }: Client): boolean {
  const written = ranges.items.flatMap(({ value }) => value?.trim() ?? []);
  return written.length > 0 && address !== undefined && !isInRange(address, written);
}

interface Way {
  readonly client: Client;
  readonly entrance: Entrance;
}

/** A connection that comes to an address of a Service. */
interface Aim {
  readonly service: Service;
  readonly family: Family;
  readonly number: number;
  readonly protocol: Protocol;
  readonly way: Way;
}

function connectToService(aim: Aim, cluster: Cluster): Fate {
  const { service } = aim;
  const label = unproxiedBy(service, cluster.minor);
  if (label) return { kind: 'dead end', service, end: { outcome: 'timeout', cause: 'another proxy', at: label } };
  const programmed = programmedIn(cluster);
  return programmed === cluster ? follow(aim, cluster) : followStale(aim, cluster, programmed);
}

/** As the rules of kube-proxy say when it is not behind what the cluster holds. */
function follow(aim: Aim, cluster: Cluster): Fate {
  const { service, family, way } = aim;
  const dead = (end: DeadEnd, port?: ServicePort): Fate => ({ kind: 'dead end', service, end, ...(port && { port }) });
  const port = portOf(aim);
  if (!port) return dead(endOfUnknownPort(service, cluster));
  const found = slicesBehind(service, cluster);
  if (found.state === 'unclear') return dead({ outcome: 'unknown', cause: 'not known', at: undefined }, port);
  const slices = found.state === 'found' ? found.value : [];
  const all = pairedWith(port, slices, family, cluster.minor);
  if (usable(all).length === 0) return dead(whyWithoutBackends(service, port, slices, family, cluster.minor), port);
  const chosen = chosenAmong(all, service, way, cluster);
  if (chosen.length > 0) {
    return { kind: 'proxied', service, port, arrivals: chosen.map((backend) => arriveAt(backend, port, cluster)) };
  }
  const { internalTrafficPolicy, externalTrafficPolicy } = service.spec;
  const isOnSomeNode = usable(all).some(({ endpoint }) => endpoint.nodeName.state !== 'absent');
  if (way.client.node === undefined && isOnSomeNode) return dead({ outcome: 'unknown', cause: 'not known', at: undefined }, port);
  const at = way.entrance === 'internal' ? internalTrafficPolicy : externalTrafficPolicy;
  return dead({ outcome: 'timeout', cause: 'no endpoint on the node', at }, port);
}

/**
 * While the rules cannot be written, the last ones stay. `iptables-restore` commits table by table, and the one with the
 * rules that refuse comes before the one that fails, so those are never behind.
 */
function followStale(aim: Aim, cluster: Cluster, programmed: Cluster | undefined): Fate {
  const { service, family } = aim;
  const old = programmed?.serviceCalled(nameOf(service), cluster.namespaceOf(service));
  const before = programmed && old?.state === 'found' ? follow({ ...aim, service: old.value }, programmed) : undefined;
  if (before && (cluster.proxyMode === 'nftables' || before.kind === 'proxied')) return before;
  const port = portOf(aim);
  const isRefused = cluster.proxyMode === 'iptables' && port !== undefined && !hasBackends(service, port, family, cluster);
  const end: DeadEnd = { outcome: 'timeout', cause: 'kube-proxy stopped', at: cluster.proxyStops()[0] };
  return isRefused ? follow(aim, cluster) : { kind: 'dead end', service, end, ...(port && { port }) };
}

const portOf = ({ service, number, protocol }: Aim): ServicePort | undefined =>
  service.spec.ports.items.find((it) => it.port.value === number && portProtocol(it).text === protocol);

function hasBackends(service: Service, port: ServicePort, family: Family, cluster: Cluster): boolean {
  const found = slicesBehind(service, cluster);
  return found.state === 'found' && usable(pairedWith(port, found.value, family, cluster.minor)).length > 0;
}

function chosenAmong(all: readonly Backend[], service: Service, { client, entrance }: Way, cluster: Cluster): readonly Backend[] {
  if (!isLocalOnly(service, entrance, client)) return hintedFor(all, client.node, cluster.minor);
  return usable(all.filter((backend) => isLocalTo(backend, client.node)));
}

/** nftables refuses whatever else is sent to a virtual IP, in iptables mode nobody answers it. */
function endOfUnknownPort({ spec }: Service, { proxyMode }: Cluster): DeadEnd {
  if (spec.ports.state === 'substituted' || spec.ports.items.some(isOpaque))
    return { outcome: 'unknown', cause: 'not known', at: spec.ports };
  return { outcome: proxyMode === 'nftables' ? 'refused' : 'timeout', cause: 'no such port', at: spec.ports };
}

const isOpaque = ({ port, protocol }: ServicePort): boolean =>
  [port, protocol].some(({ state }) => state === 'substituted' || state === 'malformed');

function arriveAt(backend: Backend, port: ServicePort, cluster: Cluster): Arrival {
  const { address } = backend;
  const isCertain =
    comparePorts(port, backend.port) === 'equal' && address.state === 'present' && backend.port.number.state === 'present';
  if (!isCertain) {
    const text = address.state === 'substituted' ? address.spelling : (address.value ?? '');
    return { backend, text, end: { outcome: 'unknown', cause: 'not known', at: address } };
  }
  const text = addressWritten(address.value, cluster.minor, cluster.proxyMode) ?? address.value;
  return { backend, text, end: endBehindProxy(backend, text, cluster) ?? deadEndAt(text, address, cluster) };
}

/** A packet is translated once: at a virtual IP it meets the rules that refuse, and none that send it on. */
function endBehindProxy({ address, port: { number } }: Backend, text: string, cluster: Cluster): DeadEnd | undefined {
  const owner = cluster.ownersOfAddresses().get(text);
  if (owner?.entrance !== 'internal') return undefined;
  const cause = 'virtual IP behind a virtual IP';
  const family = parseIp(text)?.family ?? 'IPv4';
  const port = owner.service.spec.ports.items.find((it) => it.port.value === number.value);
  const isEmpty = port !== undefined && !hasBackends(owner.service, port, family, cluster);
  const isRefused = cluster.proxyMode === 'nftables' || isEmpty;
  return { outcome: isRefused ? 'refused' : 'timeout', cause, at: address };
}

/** No server has such an address, or it is one that only a virtual IP has and no Service does. */
function deadEndAt(text: string, at: Field<string> | undefined, { serviceRanges }: Cluster): DeadEnd | undefined {
  const use = specialUseOf(text);
  if (use === 'multicast' || use === 'broadcast') return { outcome: 'timeout', cause: 'no address of a server', at };
  return isInRange(text, serviceRanges) ? { outcome: 'timeout', cause: 'no proxy for the address', at } : undefined;
}
