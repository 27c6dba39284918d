import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from './network.ts';
import { runFolder } from './processes.ts';

export const token = 'lab-token';
export const clusterDomain = 'cluster.local';
export const ranges = { dual: '10.96.0.0/16,fd00:10:96::/112', single: '10.96.0.0/16' } as const;
const podRanges = '10.244.0.0/16,fd00:244::/32';

const inRun = (name: string): string => join(runFolder, name);

/** Writes what the programs read and gives its path. */
function written(name: string, text: string): string {
  writeFileSync(inRun(name), text);
  return inRun(name);
}

export const tokenFile = (): string => written('tokens.csv', `${token},admin,admin,system:masters\n`);

export function kubeconfig(server: string): string {
  return written(
    `kubeconfig-${server}`,
    `apiVersion: v1
kind: Config
clusters: [{ name: lab, cluster: { server: "https://${server}:6443", insecure-skip-tls-verify: true } }]
users: [{ name: lab, user: { token: ${token} } }]
contexts: [{ name: lab, context: { cluster: lab, user: lab } }]
current-context: lab
`,
  );
}

export interface ProxySettings {
  readonly node: string;
  readonly mode: 'nftables' | 'iptables';
  readonly kubeconfig: string;
  /** The minor version, such as 37. */
  readonly minor: number;
}

/** nftables was alpha up to v1.30, and behind a gate that is on since v1.31. */
export function proxyConfiguration({ node, mode, kubeconfig: path, minor }: ProxySettings): string {
  return written(
    `proxy-${node}.yaml`,
    `apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: ${mode}
featureGates: ${minor < 31 ? '{ NFTablesProxyMode: true }' : '{}'}
hostnameOverride: ${node}
clientConnection: { kubeconfig: ${path} }
clusterCIDR: ${podRanges}
metricsBindAddress: 0.0.0.0:10249
conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s }
iptables: { minSyncPeriod: 100ms, syncPeriod: 30s }
nftables: { minSyncPeriod: 100ms, syncPeriod: 30s }
`,
  );
}

/** As kubeadm writes it, but for health checks, metrics and caching of the cluster's own names. */
export function clusterDns(config: string): string {
  return written(
    'Corefile',
    `.:53 {
  bind ${addresses.clusterDns}
  errors
  kubernetes ${clusterDomain} in-addr.arpa ip6.arpa {
    kubeconfig ${config} lab
    pods insecure
    fallthrough in-addr.arpa ip6.arpa
    ttl 30
  }
  forward . ${addresses.upstreamDns}:5353 {
    max_concurrent 1000
  }
  cache 30 {
    disable success ${clusterDomain}
    disable denial ${clusterDomain}
  }
  loadbalance
}
`,
  );
}

/** The whole world's DNS: a root zone with the few names that exist. */
export function upstreamDns(): string {
  const zone = written(
    'root.zone',
    `$TTL 60
. IN SOA ns.upstream. root.upstream. 1 3600 600 86400 30
. IN NS ns.upstream.
ns.upstream. IN A ${addresses.upstreamDns}
db.example.com. IN A 10.20.0.11
db.prod.example.com. IN A 10.20.0.12
mysql-1.abc.us-east-1.rds.example.net. IN A 10.20.0.13
api.example.com. IN A 203.0.113.10
api.example.com. IN AAAA fd00:20::10
v6.example.com. IN AAAA fd00:20::11
multi.example.com. IN A 10.20.0.21
multi.example.com. IN A 10.20.0.22
alias.example.com. IN CNAME db.example.com.
`,
  );
  return written(
    'Corefile-upstream',
    `.:5353 {
  bind ${addresses.upstreamDns}
  errors
  template ANY ANY servfail.example.com {
    rcode SERVFAIL
  }
  file ${zone} .
}
`,
  );
}
