import { slicesOf } from '../../src/cluster/behind.ts';
import { label } from '../../src/model/names.ts';
import { type Endpoints, nameOf } from '../../src/model/resources.ts';
import { isSelectorless } from '../../src/model/service.ts';
import { type Fact, fact } from './fact.ts';
import type { Run } from './recorded-cluster.ts';
import type { RecordedSlice } from './truth.ts';

export function factsOfSlices({
  caseName,
  version,
  moment,
  held,
  hasControllers,
  clusters: { nftables: cluster },
}: Run): readonly Fact[] {
  return held.flatMap(({ resource, namespace }) => {
    if (resource.kind !== 'Endpoints') return [];
    const found = cluster.serviceCalled(nameOf(resource), namespace);
    if (found.state !== 'found' || !isSelectorless(found.value)) return [];
    const key = `${namespace}/${nameOf(resource)}`;
    const theirs = moment.slices[namespace]?.filter((it) => it.origin === 'mirrored' && it.service === nameOf(resource)) ?? [];
    const about = { part: 'mirrored slices', version: version.name, caseName, subject: key } as const;
    return [fact(about, theirs.map(recordedSlice).sort(), hasControllers ? ourSlices(resource, version.minor) : [])];
  });
}

/** Whether each hand-written source was still there. */
export function factsOfObjects({ caseName, version, moment, held, applied }: Run): readonly Fact[] {
  return applied.flatMap(({ resource, namespace }) => {
    if (resource.kind === 'Service') return [];
    const there = resource.kind === 'Endpoints' ? moment.endpoints[namespace] : moment.slices[namespace];
    const name = nameOf(resource);
    const about = { part: 'objects', version: version.name, caseName, subject: `${resource.kind} ${namespace}/${name}` } as const;
    const isThere = there?.some((it) => it.name === name) ?? false;
    return [
      fact(
        about,
        isThere,
        held.some((it) => it.resource === resource),
      ),
    ];
  });
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
  return slicesOf([endpoints], minor)
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
