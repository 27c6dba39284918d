import type { Endpoints, Service, Slice } from '../cluster/objects.ts';

/** What a recording keeps of a stored object: what matters to a mapping, without what differs from run to run. */
export type View = Readonly<Record<string, unknown>>;

const keptOfService = [
  'type',
  'externalName',
  'selector',
  'sessionAffinity',
  'internalTrafficPolicy',
  'externalTrafficPolicy',
  'publishNotReadyAddresses',
  'externalIPs',
  'trafficDistribution',
  'ipFamilyPolicy',
  'ipFamilies',
  'loadBalancerIP',
];

/** Longer lists are recorded as their length. */
const longList = 50;

export function viewOfService({ spec }: Service): View {
  const kept = Object.entries(spec).filter(([field]) => keptOfService.includes(field));
  const clusterIPs = spec.clusterIPs?.length ? spec.clusterIPs : spec.clusterIP ? [spec.clusterIP] : [];
  return {
    ...Object.fromEntries(kept),
    ...(clusterIPs.length > 0 && { clusterIPs: clusterIPs.map(maskedClusterIP) }),
    ports: (spec.ports ?? []).map((port) => (port.nodePort === undefined ? port : { ...port, nodePort: '<nodePort>' })),
  };
}

export const maskedClusterIP = (ip: string): string => (ip === 'None' ? ip : `<${vipOf(ip)}>`);

/** An IPv4 address that is written as an IPv6 one, which Kubernetes took until v1.35, is an IPv4 one. */
export const vipOf = (ip: string): 'vip4' | 'vip6' => (ip.includes(':') && !ip.startsWith('::ffff:') ? 'vip6' : 'vip4');

const serviceNameLabel = 'kubernetes.io/service-name';
const managedByLabel = 'endpointslice.kubernetes.io/managed-by';
const controllers = new Map([
  ['endpointslicemirroring-controller.k8s.io', 'mirrored'],
  ['endpointslice-controller.k8s.io', 'controller'],
]);

/** The Service that a slice says it belongs to. */
export const serviceOf = ({ metadata }: Slice): string | undefined => metadata.labels?.[serviceNameLabel];

export function viewOfSlice(slice: Slice): View {
  const { metadata, addressType, ports = null } = slice;
  const owner = metadata.ownerReferences?.map(({ kind, name }) => `${kind}/${name}`) ?? [];
  const labels = Object.entries(metadata.labels ?? {}).filter(([name]) => name !== serviceNameLabel);
  const annotations = Object.entries(metadata.annotations ?? {});
  return {
    ...identityOfSlice(slice),
    service: serviceOf(slice) ?? null,
    addressType,
    ports,
    endpoints: viewOfEndpointList(slice),
    ...(labels.length > 0 && { labels: Object.fromEntries(labels) }),
    ...(annotations.length > 0 && {
      annotations: Object.fromEntries(annotations.filter(([name]) => !name.includes('last-change-trigger-time'))),
    }),
    ...(owner.length > 0 && { owner }),
  };
}

/** Whose slice it is. A label of a controller on a slice that nobody generated a name for was written by hand. */
export function identityOfSlice({ metadata }: Slice): { readonly name: string; readonly origin: string } {
  const prefix = metadata.generateName ?? generatedPrefix(metadata.name, metadata.ownerReferences?.[0]?.name);
  const controller = controllers.get(metadata.labels?.[managedByLabel] ?? '');
  return {
    name: prefix === undefined ? metadata.name : `${prefix}<rand>`,
    origin: controller === undefined ? 'manual' : prefix === undefined ? 'manual-reserved-label' : controller,
  };
}

function generatedPrefix(name: string, owner: string | undefined): string | undefined {
  const isGenerated = owner !== undefined && name.startsWith(`${owner}-`) && /^[a-z0-9]{5}$/.test(name.slice(owner.length + 1));
  return isGenerated ? `${owner}-` : undefined;
}

function viewOfEndpointList({ endpoints }: Slice): unknown {
  if (!endpoints) return null;
  if (endpoints.length > longList) return `<${endpoints.length} endpoints>`;
  return endpoints.map(withoutUid).toSorted((one, other) => compare(canonical(one), canonical(other)));
}

export function viewOfEndpoints({ metadata, subsets }: Endpoints): View {
  return {
    name: metadata.name,
    subsets:
      subsets?.map((subset) => ({
        ...subset,
        ...(subset.addresses && { addresses: viewOfAddresses(subset.addresses) }),
        ...(subset.notReadyAddresses && { notReadyAddresses: subset.notReadyAddresses.map(withoutUid) }),
      })) ?? null,
    ...(metadata.labels && Object.keys(metadata.labels).length > 0 && { labels: metadata.labels }),
  };
}

function viewOfAddresses(addresses: readonly Referring[]): readonly unknown[] {
  return addresses.length > longList ? [{ ip: `<${addresses.length} addresses>` }] : addresses.map(withoutUid);
}

interface Referring {
  readonly targetRef?: Readonly<Record<string, unknown>> | null | undefined;
}

function withoutUid<T extends Referring>(entry: T): T {
  if (!entry.targetRef) return entry;
  const { uid: _, ...targetRef } = entry.targetRef;
  return { ...entry, targetRef };
}

/** JSON whose keys are in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compare(one, other)))
      : part,
  );
}

/** By code units, so that the order is the same everywhere. */
export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
