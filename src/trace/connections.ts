import type { Cluster } from '../cluster/cluster.ts';
import type { Protocol } from '../cluster/connection.ts';
import { serviceIn } from '../cluster/dns.ts';
import type { Service, ServicePort } from '../model/resources.ts';
import { exposureOf, portProtocol } from '../model/service.ts';

/** What a Pod may try: a port of the Service, or, where it names none, just its name. */
export interface Connection {
  readonly port: number | undefined;
  readonly protocol: Protocol;
}

/** The ports of a Service; those of the Service that it is an alias of, where it has none of its own. */
export function connectionsTo(service: Service, cluster: Cluster): readonly Connection[] {
  const ports = service.spec.ports.items;
  if (ports.length > 0) return ports.flatMap(connectionTo);
  const target = exposureOf(service) === 'external name' ? serviceIn(service.spec.externalName.value ?? '', cluster) : undefined;
  const others = target?.spec.ports.items.flatMap(connectionTo) ?? [];
  return others.length > 0 ? others : [{ port: undefined, protocol: 'TCP' }];
}

/** One that asks for a port which is not listed is answered too: that nothing listens there is worth knowing. */
export function connectionsThrough(port: number, service: Service, cluster: Cluster): readonly Connection[] {
  const listed = connectionsTo(service, cluster).filter((connection) => connection.port === port);
  return listed.length > 0 ? listed : [{ port, protocol: 'TCP' }];
}

const protocols: readonly Protocol[] = ['TCP', 'UDP', 'SCTP'];

function connectionTo(port: ServicePort): readonly Connection[] {
  const { text } = portProtocol(port);
  const protocol = protocols.find((known) => known === text);
  return protocol && port.port.value !== undefined ? [{ port: port.port.value, protocol }] : [];
}
