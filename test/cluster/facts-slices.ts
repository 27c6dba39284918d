import { slicesOf } from '../../src/cluster/behind.ts';
import { countSkipped } from '../../src/cluster/mirroring.ts';
import { label } from '../../src/model/names.ts';
import { type Endpoints, nameOf } from '../../src/model/resources.ts';
import { isSelectorless } from '../../src/model/service.ts';
import { type Fact, fact } from './fact.ts';
import type { Run } from './recorded-cluster.ts';
import type { RecordedEndpoint, RecordedSlice } from './truth.ts';

export function factsOfSlices(run: Run): readonly Fact[] {
  const { caseName, version, moment, hasControllers } = run;
  return mirroredIn(run).map(({ resource, namespace }) => {
    const key = `${namespace}/${nameOf(resource)}`;
    const theirs = moment.slices[namespace]?.filter((it) => it.origin === 'mirrored' && it.service === nameOf(resource)) ?? [];
    const about = { part: 'mirrored slices', version: version.name, caseName, subject: key } as const;
    return fact(about, theirs.map(recordedSlice).sort(), hasControllers ? ourSlices(resource, version.minor) : []);
  });
}

/** The Endpoints that the mirroring controller looks at. */
function mirroredIn({ held, clusters: { nftables: cluster } }: Run) {
  return held.flatMap(({ resource, namespace }) => {
    if (resource.kind !== 'Endpoints') return [];
    const owner = cluster.serviceCalled(nameOf(resource), namespace);
    return owner.state === 'found' && isSelectorless(owner.value) ? [{ resource, namespace }] : [];
  });
}

/** What the mirroring controller said about the Endpoints that it found. */
export function factsOfEvents(run: Run): readonly Fact[] {
  const { caseName, version, moment, hasControllers } = run;
  const mirrored = hasControllers ? mirroredIn(run) : [];
  const about = { part: 'events', version: version.name, caseName, subject: '' } as const;
  return [
    fact(
      about,
      moment.events,
      mirrored.flatMap(({ resource }) => eventOf(resource)).map((text) => `${caseName} ${text}`),
    ),
  ];
}

function eventOf(endpoints: Endpoints): readonly string[] {
  const skipped = countSkipped(endpoints);
  if (skipped === 0) return [];
  const about = `Warning TooManyAddressesToMirror Endpoints/${nameOf(endpoints)}`;
  return [
    `${about}: A max of 1000 addresses can be mirrored to EndpointSlices per Endpoints subset. ${skipped} addresses were skipped`,
  ];
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

const recordedSlice = ({ addressType, ports, endpoints, labels, owner }: RecordedSlice): string =>
  describeSlice(
    addressType,
    (ports ?? []).map(({ name, protocol, port }) => `${name}/${protocol}/${port}`),
    typeof endpoints === 'string' ? endpoints : (endpoints ?? []).map(describeEndpoint),
    [...owner.map((it) => ['owner', it] as const), ...Object.entries(labels)],
  );

/** As its readers take what is not written. */
const describeEndpoint = ({ addresses, conditions, hostname, nodeName }: RecordedEndpoint): string => {
  const { ready, serving, terminating } = conditions;
  return describeReady(addresses, [ready ?? true, serving ?? true, terminating ?? false], hostname ?? '', nodeName ?? '');
};

const describeReady = (
  addresses: readonly (string | undefined)[] | null,
  conditions: readonly boolean[],
  hostname = '',
  nodeName = '',
): string => `${addresses?.join()} ${conditions.join('/')} ${hostname} ${nodeName}`;

function ourSlices(endpoints: Endpoints, minor: number): readonly string[] {
  return slicesOf([endpoints], minor)
    .map((slice) => {
      const found = slice.endpoints.map(({ addresses, isReady, isServing, isTerminating, hostname, nodeName }) =>
        describeReady(
          addresses.map(({ value }) => value),
          [isReady, isServing, isTerminating],
          hostname.value,
          nodeName.value,
        ),
      );
      return describeSlice(
        slice.addressType,
        slice.ports.map(({ name, protocol, number }) => `${name.text}/${protocol.text}/${number.value}`),
        found.length > 100 ? `<${found.length} endpoints>` : found,
        [
          ['owner', `${slice.source.kind}/${nameOf(slice.source)}`],
          ...[...slice.labels].map(([name, { value = '' }]) => [name, value] as const),
        ],
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
