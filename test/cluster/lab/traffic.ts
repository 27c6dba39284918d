import { addresses } from './cluster/network.ts';
import type { Service } from './cluster/objects.ts';
import type { Lab } from './cluster/start.ts';
import type { Mask } from './recording/mask.ts';
import type { Traffic } from './recording/shape.ts';
import { maskedClusterIP } from './recording/views.ts';

type Target = 'vip' | 'headless' | 'externalName' | 'nodePort' | 'externalIP' | 'loadBalancerIP';
type Port = NonNullable<Service['spec']['ports']>[number];

interface Connection {
  readonly target: Target;
  readonly port: Port;
  /** How it is recorded. */
  readonly dial: string;
  readonly number: number;
  /** Of the node that the client stands behind; only a node port's differ. */
  readonly ip: { readonly nftables: string; readonly iptables: string };
}

const modes = ['nftables', 'iptables'] as const;

/** Dials each address of each port of a Service, from behind the node of each proxy. */
export async function trafficOf(
  lab: Lab,
  service: Service,
  found: readonly string[],
  declared: number,
  mask: Mask,
): Promise<Traffic[]> {
  const connections = (service.spec.ports ?? []).flatMap((port) => connectionsOf(service, port, found, mask));
  const isSticky = service.spec.sessionAffinity === 'ClientIP';
  return Promise.all(connections.map((connection) => dialled(lab, connection, declared, isSticky)));
}

function connectionsOf({ spec, status }: Service, port: Port, found: readonly string[], mask: Mask): readonly Connection[] {
  const vips = spec.type === 'ExternalName' ? [] : (spec.clusterIPs ?? []).filter((ip) => ip !== 'None');
  const byName = spec.type === 'ExternalName' ? 'externalName' : 'headless';
  const to = (target: Target, ip: string, dial: string): Connection => ({
    target,
    port,
    dial,
    number: port.port,
    ip: { nftables: ip, iptables: ip },
  });
  const balanced = status?.loadBalancer?.ingress?.flatMap(({ ip }) => ip ?? []) ?? [];
  return [
    ...vips.map((ip) => to('vip', ip, `${maskedClusterIP(ip)}:${port.port}`)),
    ...(vips.length > 0 ? [] : found.map((ip) => to(byName, ip, `${mask(ip)}|${port.port}`))),
    ...(port.nodePort ? (spec.ipFamilies ?? ['IPv4']).map((family) => toNodePort(port, family)) : []),
    ...(spec.externalIPs ?? []).map((ip) => to('externalIP', ip, `${ip}|${port.port}`)),
    ...balanced.map((ip) => to('loadBalancerIP', ip, `${ip}|${port.port}`)),
  ];
}

function toNodePort(port: Port, family: string): Connection {
  const key = family === 'IPv6' ? 'ipv6' : 'ipv4';
  const ip = { nftables: addresses.nodeA[key], iptables: addresses.nodeB[key] };
  return { target: 'nodePort', port, dial: `<node>:<nodePort for ${port.port}>`, number: port.nodePort ?? 0, ip };
}

async function dialled(lab: Lab, connection: Connection, declared: number, isSticky: boolean): Promise<Traffic> {
  const { target, port, dial } = connection;
  const { protocol, name } = port;
  if (protocol !== 'TCP' && protocol !== 'UDP') return { target, port: port.port, protocol, result: 'not probed' };
  const about = { target, dial, protocol, ...(name && { portName: name }) };
  const [nftables, iptables] = await Promise.all(
    modes.map(async (mode) =>
      summary(await resultsOf(lab, connection, mode, declared), declared, isSticky && target !== 'headless'),
    ),
  );
  if (!nftables || !iptables) throw new Error('a proxy was not asked');
  return nftables.join() === iptables.join()
    ? { ...about, result: nftables }
    : { ...about, nftables, iptables, result: 'modes differ' };
}

function resultsOf(
  { clients }: Lab,
  connection: Connection,
  mode: (typeof modes)[number],
  declared: number,
): Promise<readonly string[]> {
  const { target, port, number, ip } = connection;
  const pod = mode === 'nftables' ? clients.podA : clients.podB;
  const client = target === 'nodePort' ? clients.outside : pod;
  // Enough for each backend to have its turn.
  const tries = declared < 2 ? 8 : Math.min(48, 12 * declared);
  return client.dial({ protocol: port.protocol === 'UDP' ? 'udp' : 'tcp', ip: ip[mode], port: number, tries });
}

/** Which of many backends were reached, or the one that sticks to the client, is chance. */
function summary(results: readonly string[], declared: number, isSticky: boolean): string[] {
  const backends = results.filter((result) => result.includes('|'));
  if (backends.length > 12) return [`many (of ${declared} declared)`];
  if (isSticky && results.length === 1 && backends.length === 1 && declared > 1)
    return [`sticky: always the same 1 of ${declared}`];
  return [...results];
}
