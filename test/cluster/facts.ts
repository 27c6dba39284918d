import { slicesOf } from '../../src/cluster/behind.ts';
import { familiesOf } from '../../src/cluster/families.ts';
import { mirror } from '../../src/cluster/mirroring.ts';
import { backendsOf } from '../../src/cluster/proxy.ts';
import type { Slice } from '../../src/cluster/slice.ts';
import { type Family, parseIp } from '../../src/model/address.ts';
import { label } from '../../src/model/names.ts';
import { type Endpoints, nameOf, type Resource, type Service, type ServicePort, type Source } from '../../src/model/resources.ts';
import { isSelectorless, portName, portProtocol } from '../../src/model/service.ts';
import type { Moment, RecordedSlice, Recording, Traffic, Version } from './truth.ts';

export const parts = ['families', 'mirrored slices', 'traffic'] as const;

/** One thing that was recorded, beside what `src/cluster` says. */
export interface Fact {
  readonly part: (typeof parts)[number];
  readonly version: string;
  /** `v1.37 case-name part namespace/service target dial`: what left-out.ts matches. */
  readonly id: string;
  readonly recorded: string;
  readonly ours: string;
}

interface Run {
  readonly caseName: string;
  readonly version: Version;
  readonly moment: Moment;
}

interface Applied {
  readonly resource: Resource;
  readonly namespace: string;
}

type Documents = readonly (readonly Resource[])[];

export function factsOf(caseName: string, documents: Documents, recording: Recording, version: Version): readonly Fact[] {
  const applied = appliedOf(documents, recording);
  return [recording.beforeDelete, recording.beforeRestart, recording.observed].flatMap((moment) => {
    if (!moment) return [];
    const run: Run = { caseName, version, moment };
    return applied.flatMap(({ resource, namespace }) =>
      resource.kind === 'Service' ? factsOfService(run, resource, namespace, sourcesOf(run, resource, namespace, applied)) : [],
    );
  });
}

/** What the API server accepted; of several documents about one object the last. */
function appliedOf(documents: Documents, { docs }: Recording): readonly Applied[] {
  const byIdentity = new Map<string, Applied>();
  for (const { doc, namespace, result } of docs) {
    for (const resource of documents[doc] ?? []) {
      if (result !== 'accepted') continue;
      const applied = { resource, namespace: namespace ?? 'default' };
      byIdentity.set(`${resource.kind} ${applied.namespace}/${nameOf(resource)}`, applied);
    }
  }
  return [...byIdentity.values()];
}

/** What stands behind a Service and was still there when the cluster was looked at. */
function sourcesOf({ caseName, moment }: Run, service: Service, namespace: string, all: readonly Applied[]): readonly Source[] {
  const isMirroring = isSelectorless(service) && !caseName.startsWith('nomirror-');
  const endpoints = new Set(moment.endpoints[namespace]?.map(({ name }) => name));
  const slices = new Set(moment.slices[namespace]?.map(({ name }) => name));
  return all.flatMap(({ resource, namespace: its }): readonly Source[] => {
    if (its !== namespace) return [];
    const name = nameOf(resource);
    if (resource.kind === 'Endpoints') {
      return isMirroring && name === nameOf(service) && endpoints.has(name) ? [resource] : [];
    }
    const owner = resource.kind === 'EndpointSlice' ? resource.metadata.labels.entries.get(label.serviceName)?.value : undefined;
    return resource.kind === 'EndpointSlice' && owner === nameOf(service) && slices.has(name) ? [resource] : [];
  });
}

function factsOfService(run: Run, service: Service, namespace: string, sources: readonly Source[]): readonly Fact[] {
  const recorded = run.moment.services[`${namespace}/${nameOf(service)}`];
  if (!recorded) return [];
  const about = (part: Fact['part'], subject: string, theirs: unknown, ours: unknown): Fact => ({
    part,
    version: run.version.name,
    id: `${run.version.name} ${run.caseName} ${part} ${namespace}/${nameOf(service)}${subject}`,
    recorded: JSON.stringify(theirs),
    ours: JSON.stringify(ours),
  });
  const slices = slicesOf(sources, run.version.minor);
  const mirrored = sources.flatMap((source) => (source.kind === 'Endpoints' ? [source] : []));
  return [
    about('families', '', recorded.stored.ipFamilies, familiesOf(service, run.version.families)),
    ...mirrored.map((endpoints) => {
      const theirs = run.moment.slices[namespace]?.filter((it) => it.origin === 'mirrored' && it.service === nameOf(service));
      return about('mirrored slices', '', theirs?.map(recordedSlice).sort() ?? [], ourSlices(endpoints, run.version.minor));
    }),
    ...recorded.traffic.filter(isJoined).map((traffic) => {
      const port = portDialled(service, traffic);
      const ours = port ? reached(port, slices, familyDialled(traffic), run.version.minor) : 'no such port';
      return about('traffic', ` ${traffic.target} ${traffic.dial}`, outcome(traffic), ours);
    }),
  ];
}

const isJoined = ({ target }: Traffic): boolean => ['vip', 'nodePort', 'loadBalancerIP', 'externalIP'].includes(target);

/** `10.96.0.1:80`, `203.0.113.50|80` or `<node>:<nodePort for 80>`. */
function portDialled(service: Service, { dial, portName: name, protocol }: Traffic): ServicePort | undefined {
  const number = Number(/(\d+)>?$/.exec(dial)?.[1]);
  return service.spec.ports.items.find(
    (port) =>
      port.port.value === number &&
      portProtocol(port).text === protocol &&
      (name === undefined || name === null || portName(port).text === name),
  );
}

function familyDialled({ dial }: Traffic): Family {
  return dial.startsWith('<vip6>') ? 'IPv6' : (parseIp(dial.split('|')[0] ?? '')?.family ?? 'IPv4');
}

function outcome({ result, nftables, iptables }: Traffic): unknown {
  if (result === 'modes differ') return { nftables, iptables };
  return typeof result === 'string' ? result : [...result].sort();
}

function reached(port: ServicePort, slices: readonly Slice[], family: Family, minor: number): readonly string[] {
  const backends = backendsOf(port, slices, family, minor).map(
    ({ address, port: { number } }) => `${parseIp(address.value ?? '')?.text}|${number.value}`,
  );
  return backends.length === 0 ? ['refused'] : backends.sort();
}

const recordedSlice = ({ addressType, ports, endpoints, labels }: RecordedSlice): string =>
  describeSlice(
    addressType,
    (ports ?? []).map(({ name, protocol, port }) => `${name}/${protocol}/${port}`),
    typeof endpoints === 'string'
      ? endpoints
      : (endpoints ?? []).map(({ addresses, conditions }) => `${addresses?.join()} ${conditions.ready}`),
    Object.entries(labels),
  );

function ourSlices(endpoints: Endpoints, minor: number): readonly string[] {
  return mirror(endpoints, minor)
    .map((slice) => {
      const found = slice.endpoints.map(({ addresses, isReady }) => `${addresses.map(({ value }) => value).join()} ${isReady}`);
      return describeSlice(
        slice.addressType,
        slice.ports.map(({ name, protocol, number }) => `${name.text}/${protocol.text}/${number.value}`),
        found.length > 100 ? `<${found.length} endpoints>` : found,
        [...slice.labels].map(([name, { value }]) => [name, value ?? '']),
      );
    })
    .sort();
}

/** The two labels that the controller gives are recorded in another way. */
function describeSlice(
  addressType: string,
  ports: readonly string[],
  endpoints: string | readonly string[],
  labels: readonly (readonly [string, string])[],
): string {
  const copied = labels.filter(([name]) => name !== label.managedBy && name !== label.serviceName);
  const addresses = typeof endpoints === 'string' ? endpoints : [...endpoints].sort();
  return JSON.stringify([addressType, [...ports].sort(), addresses, copied.sort()]);
}
