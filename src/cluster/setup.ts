import type { Family } from '../model/address.ts';
import type { ClusterSettings } from '../model/cluster-settings.ts';
import { withoutDot } from '../model/dns.ts';
import type { Cluster, OutsideAnswer } from './cluster.ts';
import { newestMinor } from './version.ts';

/** How a cluster is set up, apart from what it holds. */
export type Setup = Pick<
  Cluster,
  'minor' | 'domain' | 'dns' | 'families' | 'proxyMode' | 'serviceRanges' | 'askOutside' | 'loadBalancerAddressesOf'
>;

const bothFamilies: readonly Family[] = ['IPv4', 'IPv6'];

/** A cluster as it is known. What is not, is taken to be as kubeadm sets up the newest version, with both families. */
export const setupOf = (settings: ClusterSettings): Setup => ({
  minor: settings.kubernetesMinor ?? newestMinor,
  domain: settings.domain ?? 'cluster.local',
  dns: settings.dns === 'kube-dns' ? 'kube-dns' : 'coredns',
  families: settings.ipFamilies.length > 0 ? settings.ipFamilies : bothFamilies,
  proxyMode: 'iptables',
  serviceRanges: settings.serviceCidrs,
  loadBalancerAddressesOf: ({ spec: { loadBalancerIP } }) => (loadBalancerIP.value ? [loadBalancerIP.value] : []),
  askOutside,
});

const nobody: OutsideAnswer = { aliases: [], addresses: [] };

/** No public top-level domain is a number or `svc`; of any other name nothing is known without asking. */
function askOutside(name: string): OutsideAnswer | undefined {
  const last = withoutDot(name).split('.').at(-1) ?? '';
  return /^\d+$/.test(last) || last === 'svc' ? nobody : undefined;
}
