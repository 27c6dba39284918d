import { execFileSync, spawnSync } from 'node:child_process';

/**
 * The lab's machines, each a network namespace. Nothing outside of them is touched.
 *
 *   podA --- nodeA   control plane, CoreDNS, kube-proxy in nftables mode
 *   podB --- nodeB   kube-proxy in iptables mode
 *   outside          a client beyond the cluster, linked to both nodes
 *   world            behind both nodes: owns every address but the cluster's, so that whatever is dialled is reached
 */
export const machines = {
  nodeA: 'extmap-node-a',
  nodeB: 'extmap-node-b',
  podA: 'extmap-pod-a',
  podB: 'extmap-pod-b',
  outside: 'extmap-outside',
  world: 'extmap-world',
} as const;

export type Machine = keyof typeof machines;

export const addresses = {
  nodeA: { ipv4: '172.31.0.1', ipv6: 'fd00:31:0::1' },
  nodeB: { ipv4: '172.31.1.1', ipv6: 'fd00:31:1::1' },
  /** The node's end of the link to its Pod. */
  clusterDns: '10.244.1.1',
  /** Of node A, as node B reaches it. */
  apiServerFromB: '172.31.2.1',
  /** Of node B, as node A reaches it. */
  nodeBFromA: '172.31.2.2',
  upstreamDns: '172.31.0.2',
} as const;

interface End {
  readonly on: Machine;
  readonly name: string;
  readonly ipv4: string;
  readonly ipv6: string;
}

const end = (on: Machine, name: string, ipv4: string, ipv6: string): End => ({ on, name, ipv4, ipv6 });

const links: readonly (readonly [End, End])[] = [
  [end('nodeA', 'pod', '10.244.1.1', 'fd00:244:1::1'), end('podA', 'eth0', '10.244.1.10', 'fd00:244:1::a')],
  [end('nodeB', 'pod', '10.244.2.1', 'fd00:244:2::1'), end('podB', 'eth0', '10.244.2.10', 'fd00:244:2::a')],
  [end('nodeA', 'world', '172.31.0.1', 'fd00:31:0::1'), end('world', 'node-a', '172.31.0.2', 'fd00:31:0::2')],
  [end('nodeB', 'world', '172.31.1.1', 'fd00:31:1::1'), end('world', 'node-b', '172.31.1.2', 'fd00:31:1::2')],
  [end('nodeA', 'peer', '172.31.2.1', 'fd00:31:2::1'), end('nodeB', 'peer', '172.31.2.2', 'fd00:31:2::2')],
  [end('nodeA', 'outside', '172.31.10.1', 'fd00:31:a::1'), end('outside', 'node-a', '172.31.10.2', 'fd00:31:a::2')],
  [end('nodeB', 'outside', '172.31.11.1', 'fd00:31:b::1'), end('outside', 'node-b', '172.31.11.2', 'fd00:31:b::2')],
];

const routes: readonly (readonly [Machine, to: string, via: string])[] = [
  ['podA', 'default', '10.244.1.1'],
  ['podA', 'default', 'fd00:244:1::1'],
  ['podB', 'default', '10.244.2.1'],
  ['podB', 'default', 'fd00:244:2::1'],
  ['nodeA', 'default', '172.31.0.2'],
  ['nodeA', 'default', 'fd00:31:0::2'],
  ['nodeB', 'default', '172.31.1.2'],
  ['nodeB', 'default', 'fd00:31:1::2'],
  ['nodeA', '10.244.2.0/24', '172.31.2.2'],
  ['nodeA', 'fd00:244:2::/64', 'fd00:31:2::2'],
  ['nodeB', '10.244.1.0/24', '172.31.2.1'],
  ['nodeB', 'fd00:244:1::/64', 'fd00:31:2::1'],
  ['world', '10.244.1.0/24', '172.31.0.1'],
  ['world', 'fd00:244:1::/64', 'fd00:31:0::1'],
  ['world', '10.244.2.0/24', '172.31.1.1'],
  ['world', 'fd00:244:2::/64', 'fd00:31:1::1'],
  ['world', '172.31.10.0/24', '172.31.0.1'],
  ['world', 'fd00:31:a::/64', 'fd00:31:0::1'],
  ['world', '172.31.11.0/24', '172.31.1.1'],
  ['world', 'fd00:31:b::/64', 'fd00:31:1::1'],
  // Load balancer addresses are announced by node A.
  ['outside', '203.0.113.0/24', '172.31.10.1'],
  ['outside', '172.31.0.1/32', '172.31.10.1'],
  ['outside', '172.31.1.1/32', '172.31.11.1'],
  ['outside', 'fd00:31:0::1/128', 'fd00:31:a::1'],
  ['outside', 'fd00:31:1::1/128', 'fd00:31:b::1'],
];

/** Not the world's: the cluster's own ranges, and those with which no address can be meant. */
const notTheWorld = [
  '10.96.0.0/16',
  '10.244.0.0/16',
  '172.31.0.0/16',
  '169.254.0.0/16',
  '224.0.0.0/4',
  '255.255.255.255/32',
  'fd00:10:96::/108',
  'fd00:244::/32',
  'fd00:31::/32',
  'fe80::/10',
];

const settings = {
  every: [
    'net.ipv4.conf.all.rp_filter=0',
    'net.ipv4.conf.default.rp_filter=0',
    'net.ipv6.conf.all.disable_ipv6=0',
    'net.ipv6.conf.default.accept_dad=0',
  ],
  nodes: [
    'net.ipv4.ip_forward=1',
    'net.ipv6.conf.all.forwarding=1',
    // Many tries at once must each get the ICMP message that says refused.
    'net.ipv4.icmp_ratelimit=0',
    'net.ipv6.icmp.ratelimit=0',
    'net.ipv4.icmp_msgs_per_sec=100000',
    'net.ipv4.icmp_msgs_burst=5000',
  ],
};

/** Makes the network anew, and ends what still ran in an old one. */
export function makeNetwork(): void {
  removeNetwork();
  for (const machine of names()) {
    ip('netns', 'add', machines[machine]);
    on(machine, 'link', 'set', 'lo', 'up');
    sysctl(machine, settings.every);
  }
  for (const [one, other] of links) connect(one, other);
  sysctl('nodeA', settings.nodes);
  sysctl('nodeB', settings.nodes);
  ownEverything();
  for (const [machine, to, via] of routes) on(machine, family(via), 'route', 'add', to, 'via', via);
}

/** Ends every process on the lab's machines and removes them. */
export function removeNetwork(): void {
  for (const machine of names()) {
    const { stdout } = spawnSync('ip', ['netns', 'pids', machines[machine]], { encoding: 'utf8' });
    for (const pid of stdout.split('\n').filter(Boolean)) spawnSync('kill', ['-9', pid]);
    spawnSync('ip', ['netns', 'del', machines[machine]]);
  }
}

function names(): readonly Machine[] {
  return ['nodeA', 'nodeB', 'podA', 'podB', 'outside', 'world'];
}

function connect(one: End, other: End): void {
  const peer = ['type', 'veth', 'peer', 'name', other.name, 'netns', machines[other.on]];
  ip('link', 'add', one.name, 'netns', machines[one.on], ...peer);
  for (const { on: machine, name, ipv4, ipv6 } of [one, other]) {
    on(machine, 'address', 'add', `${ipv4}/24`, 'dev', name);
    on(machine, 'address', 'add', `${ipv6}/64`, 'dev', name, 'nodad');
    on(machine, 'link', 'set', name, 'up');
  }
}

/** The link's own addresses stay the world's in spite of the exceptions: theirs are the longer prefixes. */
function ownEverything(): void {
  for (const range of notTheWorld) on('world', family(range), 'route', 'add', 'throw', range, 'table', 'local');
  for (const all of ['0.0.0.0/0', '::/0']) on('world', family(all), 'route', 'add', 'local', all, 'dev', 'lo', 'table', 'local');
}

const family = (address: string): string => (address.includes(':') ? '-6' : '-4');

function sysctl(machine: Machine, values: readonly string[]): void {
  ip('netns', 'exec', machines[machine], 'sysctl', '-qw', ...values);
}

const on = (machine: Machine, ...args: string[]): void => ip('-n', machines[machine], ...args);

function ip(...args: string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
