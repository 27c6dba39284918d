import type { EndpointPort, EndpointSlice, Source } from '../model/resources.ts';
import { portName, portProtocol } from '../model/service.ts';
import type { Spelled } from '../model/spelled.ts';
import type { Field, Located, MapView } from '../model/view.ts';

/** An EndpointSlice as kube-proxy and CoreDNS see it: hand-written, or mirrored from Endpoints. */
export interface Slice {
  /** What stands in the YAML. */
  readonly source: Source;
  readonly labels: MapView['entries'];
  /** `unknown` where it, or the addresses that decide it, are filled in later. */
  readonly addressType: 'IPv4' | 'IPv6' | 'FQDN' | 'unknown';
  readonly ports: readonly SlicePort[];
  readonly endpoints: readonly SliceEndpoint[];
}

export interface SlicePort {
  readonly name: Spelled;
  readonly protocol: Spelled;
  readonly number: Field<number>;
  /** The port as written. */
  readonly at: EndpointPort;
}

export interface SliceEndpoint {
  readonly addresses: readonly Field<string>[];
  /** As its readers take what is not written: ready and serving, not terminating. */
  readonly isReady: boolean;
  readonly isServing: boolean;
  readonly isTerminating: boolean;
  /** Its name below that of a headless Service. */
  readonly hostname: Field<string>;
  /** The node that Local traffic policies take it to be on. */
  readonly nodeName: Field<string>;
  /** The names of the zones and nodes whose clients it is for; empty where it is for all. */
  readonly zoneHints: readonly string[];
  readonly nodeHints: readonly string[];
  readonly at: Located;
}

/** A hand-written slice, with the API server's defaults. */
export function sliceOf(source: EndpointSlice): Slice {
  return {
    source,
    labels: source.metadata.labels.entries,
    addressType: addressTypeOf(source.addressType),
    ports: source.ports.items.map(slicePort),
    endpoints: source.endpoints.items.map((endpoint) => ({
      addresses: endpoint.addresses.items,
      isReady: endpoint.conditions.ready.value ?? true,
      isServing: endpoint.conditions.serving.value ?? true,
      isTerminating: endpoint.conditions.terminating.value ?? false,
      hostname: endpoint.hostname,
      nodeName: endpoint.nodeName,
      zoneHints: namesIn(endpoint.hints.forZones),
      nodeHints: namesIn(endpoint.hints.forNodes),
      at: endpoint,
    })),
  };
}

export const slicePort = (port: EndpointPort): SlicePort => ({
  name: portName(port),
  protocol: portProtocol(port),
  number: port.port,
  at: port,
});

const namesIn = (hints: Iterable<{ readonly name: Field<string> }>): readonly string[] =>
  [...hints].flatMap(({ name }) => name.value ?? []);

function addressTypeOf(field: Field<string>): Slice['addressType'] {
  const { value } = field;
  return value === 'IPv4' || value === 'IPv6' || value === 'FQDN' ? value : 'unknown';
}
