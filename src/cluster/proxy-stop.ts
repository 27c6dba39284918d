import { parseIp } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import { exposureOf } from '../model/service.ts';
import type { Located } from '../model/view.ts';
import { slicesBehind } from './behind.ts';
import type { Cluster, ProxyMode } from './cluster.ts';
import { familiesOf } from './families.ts';
import { isProxied } from './proxied.ts';
import { type Backend, backendsOf } from './proxy.ts';
import type { Minor } from './version.ts';

/**
 * What makes kube-proxy fail on every node: it writes all its rules in one transaction, and `nft` or `iptables-restore`
 * refuses it as a whole. Until the cause is gone nothing of what it wrote before is changed.
 */
export const proxyStopsIn = (cluster: Cluster): readonly Located[] =>
  cluster.services
    .filter((service) => exposureOf(service) === 'virtual IP' && isProxied(service, cluster.minor))
    .flatMap((service) => stopsBehind(service, cluster));

/** The cluster as kube-proxy last could write it down; undefined where it never could. */
export function programmedIn(cluster: Cluster): Cluster | undefined {
  if (cluster.proxyStops().length === 0) return cluster;
  return cluster.before && programmedIn(cluster.before);
}

function stopsBehind(service: Service, cluster: Cluster): readonly Located[] {
  const found = slicesBehind(service, cluster);
  if (found.state !== 'found') return [];
  const families = familiesOf(service, cluster.families) ?? [];
  const backends = service.spec.ports.items.flatMap((port) =>
    families.flatMap((family) => backendsOf(port, found.value, family, cluster.minor)),
  );
  return backends.flatMap((backend) => stopIn(backend, cluster) ?? []);
}

function stopIn({ address, port: { number } }: Backend, { minor, proxyMode }: Cluster): Located | undefined {
  if (number.value !== undefined && (number.value < 0 || number.value > 65535)) return number;
  return address.value !== undefined && addressWritten(address.value, minor, proxyMode) === undefined ? address : undefined;
}

/**
 * The address that the rules hold; undefined where it is one that is refused. Up to v1.32 kube-proxy hands on the text as
 * it is, in which `iptables-restore` takes nothing but the canonical form and `nft` reads a leading zero as octal.
 */
export function addressWritten(text: string, minor: Minor, mode: ProxyMode): string | undefined {
  const canonical = parseIp(text);
  if (canonical === undefined || minor >= 33 || (canonical.family === 'IPv6' && text.includes(':'))) return canonical?.text;
  if (mode === 'iptables') return canonical.text === text ? text : undefined;
  return text.includes(':') ? canonical.text : octalReading(text);
}

function octalReading(text: string): string | undefined {
  const parts = text.split('.').map((part) => Number.parseInt(part, /^0\d/.test(part) ? 8 : 10));
  return parts.every((part) => part <= 255) && !/(^|\.)0\d*[89]/.test(text) ? parts.join('.') : undefined;
}
