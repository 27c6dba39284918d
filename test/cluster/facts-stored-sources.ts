import * as v from 'valibot';
import { sliceOf } from '../../src/cluster/slice.ts';
import type { EndpointPort, EndpointSlice, Endpoints, Mapping } from '../../src/model/resources.ts';
import { portName, portProtocol } from '../../src/model/service.ts';
import type { RecordedDocument } from './truth.ts';

type Source = Exclude<Mapping, { readonly kind: 'Service' }>;

/** Of a stored source what a reader of it looks at: both come to the same texts. */
export function recordedSource({ stored = {} }: RecordedDocument, { kind }: Source): unknown {
  if (kind === 'Endpoints') return (v.parse(recordedEndpoints, stored).subsets ?? []).map(describeSubset);
  const { addressType, ports, endpoints, service } = v.parse(recordedSlice, stored);
  const found = typeof endpoints === 'string' ? endpoints : (endpoints ?? []).map(describeEndpoint).sort();
  return { addressType, service: service ?? '', ports: (ports ?? []).map(describePort), endpoints: found };
}

const text = v.nullish(v.string(), '');
const mayBe = v.nullish(v.boolean());
const names = v.nullish(v.array(v.object({ name: v.string() })), []);
const port = v.object({ name: text, protocol: text, port: v.nullish(v.number()), appProtocol: text });
const address = v.object({ ip: text, hostname: text, nodeName: text });
const addresses = v.nullish(v.array(address), []);
const ports = v.nullish(v.array(port), []);
const recordedEndpoints = v.object({
  subsets: v.nullish(v.array(v.object({ addresses, notReadyAddresses: addresses, ports }))),
});
const endpoint = v.object({
  addresses: v.nullish(v.array(v.string()), []),
  conditions: v.object({ ready: mayBe, serving: mayBe, terminating: mayBe }),
  hostname: text,
  nodeName: text,
  hints: v.nullish(v.object({ forZones: names, forNodes: names })),
});
const recordedSlice = v.object({
  addressType: v.string(),
  ports: v.nullish(v.array(port)),
  endpoints: v.nullish(v.union([v.string(), v.array(endpoint)])),
  service: v.nullish(v.string()),
});

const describePort = ({ name, protocol, port: number, appProtocol }: v.InferOutput<typeof port>): string =>
  `${name}/${protocol}/${number ?? ''}/${appProtocol}`;

const describeAddress = ({ ip, hostname, nodeName }: v.InferOutput<typeof address>): string => `${ip} ${hostname} ${nodeName}`;

const describeSubset = (subset: NonNullable<v.InferOutput<typeof recordedEndpoints>['subsets']>[number]): unknown => ({
  ready: subset.addresses.map(describeAddress),
  notReady: subset.notReadyAddresses.map(describeAddress),
  ports: subset.ports.map(describePort),
});

/** As its readers take what is not written. */
function describeEndpoint({ addresses: found, conditions, hostname, nodeName, hints }: v.InferOutput<typeof endpoint>): string {
  const { ready, serving, terminating } = conditions;
  const hinted = [hints?.forZones, hints?.forNodes].map((list) => (list ?? []).map(({ name }) => name).join());
  return [found.join(), ready ?? true, serving ?? true, terminating ?? false, hostname, nodeName, ...hinted].join(' ');
}

export const ourSource = (source: Source): unknown => (source.kind === 'Endpoints' ? ourSubsets(source) : ourSlice(source));

const portOf = (it: EndpointPort): string =>
  `${portName(it).text}/${portProtocol(it).text}/${it.port.value ?? ''}/${it.appProtocol.value ?? ''}`;

const ourSubsets = ({ subsets }: Endpoints): unknown =>
  subsets.items.map(({ addresses: ready, notReadyAddresses, ports: offered }) => ({
    ready: masked(ready.items.map(addressOf), (count) => [`<${count} addresses>  `]),
    notReady: notReadyAddresses.items.map(addressOf),
    ports: offered.items.map(portOf),
  }));

const addressOf = ({ ip, hostname, nodeName }: Endpoints['subsets']['items'][number]['addresses']['items'][number]): string =>
  `${ip.value} ${hostname.value ?? ''} ${nodeName.value ?? ''}`;

function ourSlice(source: EndpointSlice): unknown {
  const { addressType, endpoints, labels } = sliceOf(source);
  const found = endpoints.map(({ addresses: all, isReady, isServing, isTerminating, hostname, nodeName, zoneHints, nodeHints }) =>
    [
      all.map(({ value }) => value).join(),
      isReady,
      isServing,
      isTerminating,
      hostname.value ?? '',
      nodeName.value ?? '',
      zoneHints.join(),
      nodeHints.join(),
    ].join(' '),
  );
  const service = labels.get('kubernetes.io/service-name')?.value ?? '';
  return {
    addressType,
    service,
    ports: source.ports.items.map(portOf),
    endpoints: masked(found.sort(), (count) => `<${count} endpoints>`),
  };
}

/** Many are recorded as their number. */
const masked = <T>(texts: readonly string[], mask: (count: number) => T): readonly string[] | T =>
  texts.length > 100 ? mask(texts.length) : texts;
