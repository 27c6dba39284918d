import { type Family, familyOf, parseIp } from '../model/address.ts';
import { nameOf, type Service } from '../model/resources.ts';
import { exposureOf, portName, portProtocol } from '../model/service.ts';
import type { Spelled } from '../model/spelled.ts';
import type { Field, Located } from '../model/view.ts';
import { slicesBehind } from './behind.ts';
import type { Cluster } from './cluster.ts';
import { type Address, absolute } from './dns-records.ts';
import { familiesOf } from './families.ts';
import type { Slice, SliceEndpoint, SlicePort } from './slice.ts';

/** What a name in the zone asks for: a Service, one of its endpoints, or one of its ports. */
export interface Request {
  readonly service: string;
  readonly namespace: string;
  readonly endpoint: string | undefined;
  readonly port: { readonly name: string; readonly protocol: string } | undefined;
}

/** A Pod, by its address with dashes. */
export interface PodRequest {
  readonly pod: string;
  readonly namespace: string;
}

/** One thing that CoreDNS makes a record of. */
export interface Entry {
  /** The absolute name that an SRV record gives for it. */
  readonly name: string;
  readonly host: Address | { readonly kind: 'name'; readonly text: string; readonly at: Located };
  /** Undefined where there is no port, or one without a number: then there is no SRV record. */
  readonly port: Field<number> | undefined;
  readonly at: Located | undefined;
}

export type Entries = { readonly state: 'exists'; readonly entries: readonly Entry[] } | { readonly state: 'none' | 'unclear' };

const unclear: Entries = { state: 'unclear' };
const none: Entries = { state: 'none' };

/** Source: coredns plugin/kubernetes/kubernetes.go findServices. */
export function entriesFor(request: Request, cluster: Cluster): Entries {
  const found = cluster.serviceCalled(request.service, request.namespace);
  if (found.state !== 'found') return found.state === 'none' ? none : unclear;
  const service = found.value;
  switch (exposureOf(service)) {
    case 'external name':
      return request.endpoint === undefined && request.port === undefined ? entriesOfAlias(service, cluster) : none;
    case 'unknown':
      return unclear;
    case 'headless':
      return entriesOfEndpoints(service, request, cluster);
    case 'virtual IP':
      return request.endpoint === undefined
        ? entriesOfVirtualIp(service, request, cluster)
        : entriesOfEndpoints(service, request, cluster);
  }
}

/** An alias of what Go parses as an IP is skipped, and the name then does not exist; kube-dns answers with the address. */
function entriesOfAlias(service: Service, cluster: Cluster): Entries {
  const { externalName } = service.spec;
  if (externalName.state !== 'present') return unclear;
  const name = absoluteNameOf(service, cluster);
  const family = familyOf(externalName.value);
  const entry = { name, port: undefined, at: externalName };
  if (family === undefined) {
    return { state: 'exists', entries: [{ ...entry, host: { kind: 'name', text: externalName.value, at: externalName } }] };
  }
  const host: Address = { kind: 'outside', family, text: externalName.value };
  return cluster.dns === 'kube-dns' ? { state: 'exists', entries: [{ ...entry, host }] } : none;
}

/** A Service with a virtual IP has one whether anything stands behind it or not. Ports are those of the Service. */
function entriesOfVirtualIp(service: Service, request: Request, cluster: Cluster): Entries {
  const families = familiesOf(service, cluster.families);
  if (families === undefined || service.spec.ports.state === 'substituted') return unclear;
  const name = absoluteNameOf(service, cluster);
  const ports = service.spec.ports.items.filter((port) => isAskedFor(request, portName(port), portProtocol(port)));
  const entries = ports.flatMap((port) =>
    families.map((family): Entry => ({ name, host: virtualIpOf(service, family), port: port.port, at: port })),
  );
  return entries.length > 0 ? { state: 'exists', entries } : none;
}

/** One that is written in a way that Go's `net.ParseIP` does not read is taken for a name. */
function virtualIpOf(service: Service, family: Family): Entry['host'] {
  const { clusterIP } = service.spec;
  const isWritten = clusterIP.value !== undefined && parseIp(clusterIP.value)?.family === family;
  if (isWritten && familyOf(clusterIP.value) === undefined) return { kind: 'name', text: clusterIP.value, at: clusterIP };
  return { kind: 'virtual IP', service, family, text: isWritten ? parseIp(clusterIP.value)?.text : undefined };
}

/** Set up as by kubeadm (`pods insecure`), it does not look whether there is such a Pod, but for its namespace. */
export function entriesOfPod({ pod, namespace }: PodRequest, cluster: Cluster): Entries {
  const dotted = pod.replaceAll('-', '.');
  const text = familyOf(dotted) ? dotted : pod.replaceAll('-', ':');
  const family = familyOf(text);
  const where = cluster.namespaceCalled(namespace);
  if (family === undefined || where.state === 'none') return none;
  if (where.state === 'unclear') return unclear;
  const name = absolute(`${pod}.${namespace}.pod.${cluster.domain}`);
  return { state: 'exists', entries: [{ name, host: { kind: 'outside', family, text }, port: undefined, at: undefined }] };
}

/** Every ready address on every port of its slice; ports are those of the slice, and none at all hide no address. */
function entriesOfEndpoints(service: Service, request: Request, cluster: Cluster): Entries {
  const found = slicesBehind(service, cluster);
  if (found.state === 'unclear') return unclear;
  const slices = (found.state === 'found' ? found.value : []).filter(({ source }) => isSeen(source.kind, cluster));
  const parent = absoluteNameOf(service, cluster);
  const entries = slices.flatMap((slice) =>
    slice.endpoints.filter(({ isReady }) => isReady).flatMap((endpoint) => entriesOfEndpoint(slice, endpoint, request, parent)),
  );
  return entries.length > 0 ? { state: 'exists', entries } : none;
}

/** kube-dns watches Endpoints alone. Source: kubernetes/dns pkg/dns/dns.go. */
const isSeen = (kind: string, { dns }: Cluster): boolean => dns === 'coredns' || kind === 'Endpoints';

function entriesOfEndpoint(slice: Slice, endpoint: SliceEndpoint, request: Request, parent: string): readonly Entry[] {
  const ports: readonly (SlicePort | undefined)[] = slice.ports.length > 0 ? slice.ports : [undefined];
  const asked = ports.filter((port) =>
    port ? isAskedFor(request, port.name, port.protocol) : isAskedFor(request, nameless, nameless),
  );
  return endpoint.addresses.flatMap((address) => {
    const label = labelOf(endpoint, address);
    if (request.endpoint !== undefined && request.endpoint.toLowerCase() !== label.toLowerCase()) return [];
    return asked.flatMap((port) => {
      const number = port && hasNumber(port) ? port.number : undefined;
      const name = label === '' ? parent : `${label}.${parent}`;
      return hostsOf(slice, endpoint, address).map((host) => ({ name, host, port: number, at: address }));
    });
  });
}

const nameless: Spelled = { text: '', isKnown: true };

/** CoreDNS takes -1 for none. */
const hasNumber = ({ number }: SlicePort): boolean => number.state !== 'absent' && number.value !== -1;

/** One that is filled in later may be of either family, where its slice does not say which. */
function hostsOf({ addressType }: Slice, endpoint: SliceEndpoint, at: Field<string>): readonly Entry['host'][] {
  if (at.state === 'substituted') {
    const families: readonly Family[] = addressType === 'IPv4' || addressType === 'IPv6' ? [addressType] : ['IPv4', 'IPv6'];
    return families.map((family) => ({ kind: 'endpoint', family, text: at.spelling, isKnown: false, at, endpoint }));
  }
  const text = at.value ?? '';
  const ip = familyOf(text) && parseIp(text);
  return [ip ? { kind: 'endpoint', family: ip.family, text: ip.text, isKnown: true, at, endpoint } : { kind: 'name', text, at }];
}

/** Source: coredns plugin/kubernetes/kubernetes.go endpointHostname. */
export function labelOf({ hostname }: SliceEndpoint, { value = '' }: Field<string>): string {
  if (hostname.value) return hostname.value;
  if (value.includes('.')) return value.replaceAll('.', '-');
  return value.includes(':') ? value.replaceAll(':', '-').replace(/-$/, '-0') : '';
}

/** A port that is not asked for by name leaves out none. */
function isAskedFor({ port }: Request, name: Spelled, protocol: Spelled): boolean {
  if (port === undefined) return true;
  return isSameWord(port.name, name.text) && (port.protocol === '' || isSameWord(port.protocol, protocol.text));
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const absoluteNameOf = (service: Service, cluster: Cluster): string =>
  absolute(`${nameOf(service)}.${cluster.namespaceOf(service)}.svc.${cluster.domain}`);
