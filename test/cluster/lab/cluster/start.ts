import { type ChildProcess, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { api, discover, type Kind } from './api.ts';
import { binary } from './build.ts';
import { clusterDns, kubeconfig, proxyConfiguration, ranges, tokenFile, upstreamDns } from './configuration.ts';
import { addresses } from './network.ts';
import { pause, runFolder, start, stop, until } from './processes.ts';
import { type Client, clientOn } from './wire.ts';

export interface Settings {
  /** Such as `1.37.2`. */
  readonly kubernetes: string;
  readonly families: keyof typeof ranges;
  /** On which the world answers. */
  readonly ports: readonly number[];
}

export interface Lab {
  readonly settings: Settings;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** For programs on node A. */
  readonly kubeconfig: string;
  readonly versions: Versions;
  readonly clients: { readonly podA: Client; readonly podB: Client; readonly outside: Client };
  readonly restartControllers: (controllers: Controllers) => Promise<void>;
}

export interface Versions {
  readonly kubernetes: string;
  readonly coredns: string;
  readonly etcd: string;
  readonly proxies: { readonly nftables: string; readonly iptables: string };
}

const controllers = {
  all: 'endpoints-controller,endpointslice-controller,endpointslice-mirroring-controller,garbage-collector-controller,namespace-controller',
  withoutMirroring: 'endpointslice-controller,garbage-collector-controller,namespace-controller',
} as const;

export type Controllers = keyof typeof controllers;

/** Starts the API server alone, on etcd. The caller runs on node A. */
export async function startApi(settings: Omit<Settings, 'ports'>): Promise<void> {
  rmSync(runFolder, { recursive: true, force: true });
  mkdirSync(runFolder, { recursive: true });
  startApiServer(settings);
  if (!(await until(isReady, 60))) throw new Error(`the API server did not start: see ${runFolder}/log`);
}

/** Starts every part. The caller runs on node A. */
export async function startLab(settings: Settings): Promise<Lab> {
  await startApi(settings);
  const config = kubeconfig('127.0.0.1');
  let manager = startControllers(settings, config, 'all');
  for (const index of [0, 1]) await createNode(index);
  startProxies(settings, config);
  startDns(settings, config);
  start('world', 'world', [binary('wire', settings.kubernetes), 'world', ...settings.ports.map(String)]);
  await pause(4);
  return {
    settings,
    kinds: await discover(),
    kubeconfig: config,
    versions: versionsOf(settings),
    clients: {
      podA: clientOn('podA', settings.kubernetes),
      podB: clientOn('podB', settings.kubernetes),
      outside: clientOn('outside', settings.kubernetes),
    },
    restartControllers: async (which) => {
      await stop(manager);
      await pause(1);
      manager = startControllers(settings, config, which);
    },
  };
}

function startApiServer({ kubernetes, families }: Omit<Settings, 'ports'>): void {
  const etcd = 'http://127.0.0.1:2379';
  start('nodeA', 'etcd', [
    binary('etcd', kubernetes),
    ...['--data-dir', join(runFolder, 'etcd'), '--listen-client-urls', etcd, '--advertise-client-urls', etcd],
    ...['--unsafe-no-fsync', '--log-level', 'warn'],
  ]);
  const key = join(runFolder, 'service-account.key');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }));
  start('nodeA', 'apiserver', [
    binary('kube-apiserver', kubernetes),
    ...['--etcd-servers', etcd, '--secure-port', '6443', '--bind-address', '0.0.0.0'],
    ...['--advertise-address', addresses.nodeA.ipv4, '--cert-dir', join(runFolder, 'certificates')],
    ...['--token-auth-file', tokenFile(), '--authorization-mode', 'AlwaysAllow'],
    ...['--service-account-issuer', 'https://lab', '--service-account-key-file', key, '--service-account-signing-key-file', key],
    ...['--service-cluster-ip-range', ranges[families], '--disable-admission-plugins', 'ServiceAccount'],
  ]);
}

async function isReady(): Promise<boolean> {
  return api('/readyz').then(
    ({ status }) => status === 200,
    () => false,
  );
}

function startControllers({ kubernetes }: Settings, config: string, which: Controllers): ChildProcess {
  return start('nodeA', 'controller-manager', [
    binary('kube-controller-manager', kubernetes),
    ...['--kubeconfig', config, '--leader-elect=false', '--controllers', controllers[which], '--v', '2'],
    ...['--concurrent-endpoint-syncs', '10', '--concurrent-service-endpoint-syncs', '10'],
    ...['--mirroring-concurrent-service-endpoint-syncs', '10', '--cert-dir', join(runFolder, 'certificates')],
  ]);
}

function startProxies({ kubernetes }: Settings, config: string): void {
  const minor = Number(kubernetes.split('.')[1]);
  const onA = { node: 'node-a', mode: 'nftables', kubeconfig: config, minor } as const;
  const onB = { node: 'node-b', mode: 'iptables', kubeconfig: kubeconfig(addresses.apiServerFromB), minor } as const;
  const program = [binary('kube-proxy', kubernetes), '--v', '2', '--config'];
  start('nodeA', 'proxy-nftables', [...program, proxyConfiguration(onA)]);
  start('nodeB', 'proxy-iptables', [...program, proxyConfiguration(onB)]);
}

function startDns({ kubernetes }: Settings, config: string): void {
  start('world', 'coredns-upstream', [binary('coredns', kubernetes), '-conf', upstreamDns()]);
  start('nodeA', 'coredns', [binary('coredns', kubernetes), '-conf', clusterDns(config)]);
}

/** What a kubelet would say of its node, for there is none. */
async function createNode(index: number): Promise<void> {
  const letter = index === 0 ? 'a' : 'b';
  const name = `node-${letter}`;
  const { ipv4, ipv6 } = index === 0 ? addresses.nodeA : addresses.nodeB;
  const podCIDRs = [`10.244.${index + 1}.0/24`, `fd00:244:${index + 1}::/64`];
  const labels = { 'kubernetes.io/hostname': name, 'topology.kubernetes.io/zone': `zone-${letter}` };
  const node = { metadata: { name, labels }, spec: { podCIDR: podCIDRs[0], podCIDRs } };
  await api('/api/v1/nodes', { method: 'POST', body: node });
  const status = {
    addresses: [
      { type: 'InternalIP', address: ipv4 },
      { type: 'InternalIP', address: ipv6 },
      { type: 'Hostname', address: name },
    ],
    conditions: [{ type: 'Ready', status: 'True', reason: 'Lab', message: 'there is no kubelet' }],
  };
  const contentType = 'application/merge-patch+json';
  await api(`/api/v1/nodes/${name}/status`, { method: 'PATCH', body: { status }, contentType });
}

function versionsOf({ kubernetes }: Settings): Versions {
  const says = (part: 'coredns' | 'etcd', flag: string): string =>
    execFileSync(binary(part, kubernetes), [flag], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
  const version = `v${kubernetes}`;
  return {
    kubernetes: version,
    coredns: says('coredns', '-version'),
    etcd: says('etcd', '--version'),
    proxies: { nftables: version, iptables: version },
  };
}
