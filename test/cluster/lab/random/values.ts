import type { MappingKind } from '../../../../src/model/meant.ts';
import { addresses, clusterIps, labels, qualifiedNames, ranges, subdomains } from './texts.ts';

/** For each field values that are right, and values that are odd or wrong. A path of `*` is the last item of a list. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

const longest = 'a'.repeat(63);

/** Those that there are. */
export const namespaces: readonly string[] = ['other', 'x', longest];

/** As they would stand in YAML. */
const lists = (text: string): readonly unknown[] => JSON.parse(`[${text}]`);

const clusterIpLists = lists(`
  [], null, ["None"], ["None", "None"], [""], ["", ""], ["10.96.77.7"], ["10.96.77.7", "fd00:10:96::77"], ["fd00:10:96::77"],
  ["fd00:10:96::77", "10.96.77.7"], ["10.96.77.7", "10.96.77.8"], ["10.96.77.7", "None"], ["None", "10.96.77.7"],
  ["10.96.77.7", ""], ["10.96.77.7", "x"], ["10.96.77.7", "fd00:10:96::77", "10.96.77.9"], ["10.20.0.11"], ["x"],
  ["10.96.77.7", "fd00:20::1"], ["10.96.77.7", "010.96.77.8"]`);
const families = lists(`
  [], null, ["IPv4"], ["IPv6"], ["IPv4", "IPv6"], ["IPv6", "IPv4"], ["IPv4", "IPv4"], ["ipv4"], [""], ["IPv5"],
  ["IPv4", "IPv6", "IPv4"]`);
const protocols = ['TCP', 'UDP', 'SCTP', 'tcp', 'Tcp', 'HTTP', '', ' TCP', null];
const numbers = lists(`
  1, 80, 443, 8080, 65535, 0, -1, 65536, 70000, 99999, 2147483647, 2147483648, -2147483648, 1.5, 80.0, "80", "", null`);
const nodePorts = [...numbers, 30000, 30080, 32767, 32768, 29999];
const switches = [true, false, null];
const texts = [...labels, 'true', 'false'];

const metadata: Values = {
  'metadata.name': [...labels, ...subdomains, null],
  'metadata.generateName': [...labels, 'db.', 'db-1-'],
  'metadata.namespace': ['other', 'Upper', '', null, 'a.b', longest, `${longest}a`],
  'metadata.labels': [
    {},
    null,
    ...qualifiedNames.map((key) => ({ [key]: 'x' })),
    ...labels.map((value) => ({ app: value })),
    { a: null },
  ],
  'metadata.annotations': [
    ...[{}, null, ...qualifiedNames.map((key) => ({ [key]: 'any text: *' })), { A: null }, { a: 'x'.repeat(262145) }],
    ...['Auto', 'auto', 'Disabled', ''].flatMap((mode) => [
      { 'service.kubernetes.io/topology-mode': mode },
      { 'service.kubernetes.io/topology-aware-hints': mode },
      { 'service.kubernetes.io/topology-mode': mode, 'service.kubernetes.io/topology-aware-hints': 'Auto' },
    ]),
    ...[...ranges, '10.0.0.0/8,10.1.1.1/24'].map((text) => ({
      'service.beta.kubernetes.io/load-balancer-source-ranges': text,
    })),
    ...['10.20.0.11', 'x', '[]', '{}', '{"a":"b"}', ''].map((text) => ({ 'endpoints.beta.kubernetes.io/hostnames-map': text })),
    ...['x', '', '2026-01-01T00:00:00Z'].map((text) => ({ 'endpoints.kubernetes.io/last-change-trigger-time': text })),
    { 'endpoints.kubernetes.io/over-capacity': 'truncated' },
  ],
  'metadata.ownerReferences': [
    ...[
      [],
      null,
      [{}],
      [{ apiVersion: 'v1', kind: 'Service', name: 'db', uid: 'u' }],
      [{ apiVersion: '', kind: '', name: '', uid: '' }],
    ],
    ...['v1', '/', 'a/', '/v1', 'a/b/c'].map((apiVersion) => [{ apiVersion, kind: 'Event', name: 'db', uid: 'u' }]),
    ['a', 'b', 'c'].map((uid) => ({ apiVersion: 'v1', kind: 'Service', name: 'db', uid, controller: uid !== 'b' })),
  ],
  'metadata.uid': ['', 'x'],
  'metadata.generation': [0, 1],
};

const port: Values = {
  name: [...labels, null],
  protocol: protocols,
  appProtocol: [...qualifiedNames, null],
  port: numbers,
};

const under = (prefix: string, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([field, some]) => [`${prefix}.${field}`, some]));

const address: Values = {
  ip: [...addresses, null],
  hostname: [...labels, null],
  nodeName: [...labels, ...subdomains, null],
  targetRef: [{}, null, { kind: 'Pod', name: 'x' }, { kind: 'x', uid: '1', fieldPath: '@', name: 'A_B', namespace: 'A_B' }],
};

const hints = [
  [],
  null,
  [{ name: 'zone-a' }],
  [{ name: 'zone-a' }, { name: 'zone-a' }],
  Array(9).fill({ name: 'z' }),
  ...texts.map((name) => [{ name }]),
  [{}],
];

export const valuesOf: Readonly<Record<MappingKind, Values>> = {
  Service: {
    ...metadata,
    'spec.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName', 'externalName', 'Headless', '', null],
    'spec.externalName': [...subdomains, '', ' ', null],
    'spec.clusterIP': [...clusterIps, null],
    'spec.clusterIPs': clusterIpLists,
    'spec.ipFamilies': families,
    'spec.ipFamilyPolicy': ['SingleStack', 'PreferDualStack', 'RequireDualStack', 'singlestack', '', null],
    'spec.selector': [
      {},
      null,
      { app: 'db' },
      { app: '' },
      { app: null },
      ...qualifiedNames.map((key) => ({ [key]: 'x' })),
      { app: 'a b' },
    ],
    'spec.sessionAffinity': ['None', 'ClientIP', 'clientip', 'none', '', null],
    'spec.sessionAffinityConfig': [
      ...[{}, null, { clientIP: {} }, { clientIP: null }, { clientIP: { timeoutSeconds: null } }],
      ...[1, 10800, 86400, 0, -1, 86401, 2147483647].map((timeoutSeconds) => ({ clientIP: { timeoutSeconds } })),
    ],
    'spec.publishNotReadyAddresses': switches,
    'spec.internalTrafficPolicy': ['Cluster', 'Local', 'local', '', null],
    'spec.externalTrafficPolicy': ['Cluster', 'Local', 'local', '', null],
    'spec.healthCheckNodePort': nodePorts,
    'spec.allocateLoadBalancerNodePorts': switches,
    'spec.loadBalancerClass': [...qualifiedNames, null],
    'spec.loadBalancerIP': [...addresses, null],
    'spec.loadBalancerSourceRanges': [[], null, ...ranges.map((range) => [range]), ['10.0.0.0/8', '10.1.1.1/24']],
    'spec.externalIPs': [[], null, ...addresses.map((one) => [one]), ['10.20.0.11', '10.20.0.11']],
    'spec.trafficDistribution': ['PreferClose', 'PreferSameZone', 'PreferSameNode', 'preferclose', 'Auto', '', null],
    'spec.ports': [
      ...[[], null, [{}], [{ port: 80 }, { port: 81 }], [{ port: 80 }, null]],
      ...[30080, 30081, 0, 80].map((nodePort) => [
        { name: 'a', port: 80, nodePort: 30080 },
        { name: 'b', port: 80, protocol: 'UDP', nodePort },
      ]),
      ...[30080, 0].map((nodePort) => [
        { name: 'a', port: 80, nodePort: 30080 },
        { name: 'b', port: 81, nodePort },
        { name: 'c', port: 80 },
      ]),
    ],
    ...under('spec.ports.*', { ...port, targetPort: [...numbers, ...labels, 'http'], nodePort: nodePorts }),
    status: [{}, null, { loadBalancer: { ingress: [{ ip: 'x' }] } }],
  },
  Endpoints: {
    ...metadata,
    subsets: [[], null, [{}], [null], [{ ports: [{ port: 80 }] }], [{ addresses: [], notReadyAddresses: [] }]],
    'subsets.*.addresses': [[], null, [{}], [null]],
    'subsets.*.notReadyAddresses': [[], null, [{ ip: '10.20.0.12' }], [{ ip: '127.0.0.1' }]],
    'subsets.*.ports': [
      [],
      null,
      [{}],
      [{ port: 80 }, { port: 81 }],
      [
        { name: 'a', port: 80 },
        { name: 'a', port: 81 },
      ],
    ],
    ...under('subsets.*.addresses.*', address),
    ...under('subsets.*.ports.*', port),
  },
  EndpointSlice: {
    ...metadata,
    addressType: ['IPv4', 'IPv6', 'FQDN', 'IP', 'ipv4', '', null],
    endpoints: [[], null, [{}], [null], Array(1001).fill({ addresses: ['10.20.0.11'] })],
    ports: [[], null, [{}], [{ port: 80 }, { port: 81 }], [{ name: 'a' }, { name: 'a', port: 81 }], [{ name: '' }, {}]],
    'endpoints.*.addresses': [
      [],
      null,
      [''],
      [null],
      ['10.20.0.11', 'fd00:20::10'],
      Array(101).fill('10.20.0.11'),
      ...addresses.map((one) => [one]),
    ],
    'endpoints.*.addresses.*': [...addresses, ...subdomains, null],
    'endpoints.*.conditions': [
      {},
      null,
      ...['ready', 'serving', 'terminating'].flatMap((name) => switches.map((value) => ({ [name]: value }))),
    ],
    'endpoints.*.hostname': address.hostname ?? [],
    'endpoints.*.nodeName': address.nodeName ?? [],
    'endpoints.*.targetRef': address.targetRef ?? [],
    'endpoints.*.zone': [...texts, null],
    'endpoints.*.hints': [{}, null],
    'endpoints.*.hints.forZones': hints,
    'endpoints.*.hints.forNodes': hints,
    'endpoints.*.deprecatedTopology': [
      ...[{}, null, { 'kubernetes.io/hostname': 'node-a' }, { 'topology.kubernetes.io/zone': 'zone-a' }],
      ...[...qualifiedNames.map((key) => ({ [key]: 'x' })), ...texts.map((value) => ({ a: value }))],
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index}`, 'v'])),
    ],
    ...under('ports.*', port),
  },
};

/** What fits no field, or nearly none. */
export const strays: readonly unknown[] = ['x', '', 0, 1, 1.5, true, null, [], ['x'], [1], [null], {}, { a: 'b' }, { a: 1 }];
