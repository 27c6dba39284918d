import { slicesOf } from '../../src/cluster/behind.ts';
import { label } from '../../src/model/names.ts';
import { type Endpoints, nameOf } from '../../src/model/resources.ts';
import { isSelectorless } from '../../src/model/service.ts';
import { type Fact, fact } from './fact.ts';
import type { Run } from './recorded-cluster.ts';
import type { RecordedSlice } from './truth.ts';

export function factsOfSlices({ caseName, version, moment, held, clusters: { nftables: cluster } }: Run): readonly Fact[] {
  return held.flatMap(({ resource, namespace }) => {
    if (resource.kind !== 'Endpoints') return [];
    const found = cluster.serviceCalled(nameOf(resource), namespace);
    if (found.state !== 'found' || !isSelectorless(found.value)) return [];
    const key = `${namespace}/${nameOf(resource)}`;
    const theirs = moment.slices[namespace]?.filter((it) => it.origin === 'mirrored' && it.service === nameOf(resource)) ?? [];
    const about = { part: 'mirrored slices', version: version.name, caseName, subject: key } as const;
    return [fact(about, theirs.map(recordedSlice).sort(), ourSlices(resource, version.minor))];
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
