import type { MappingKind } from '../../../../src/model/meant.ts';

/** For each field values that are right, and values that are odd or wrong. A path of `*` is any item of a list. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** Those that there are. */
export const namespaces: readonly string[] = ['other', 'x', 'a'.repeat(63)];

const longest = (letter: string, length: number): string => letter.repeat(length);

const labels = [
  ...[
    'db',
    'a-b',
    '1db',
    'DB',
    'Db-1',
    '-db',
    'db-',
    'a_b',
    'a.b',
    'a..b',
    '.',
    'db ',
    ' ',
    '',
    'ü',
    'a/b',
    '0',
    '12345',
    'a--b',
  ],
  ...[longest('a', 15), longest('a', 16), longest('a', 63), longest('a', 64)],
];
const subdomains = [
  ...[
    'db.example.com',
    'db.example.com.',
    'db..example.com',
    '.example.com',
    'DB.example.com',
    '*.example.com',
    'a_b.example.com',
  ],
  ...['db.example.com:80', 'https://db.example.com', '10.0.0.1', '10.0.0.1.', '::1', 'localhost', 'x', '.', '..', 'a.-b', 'a-.b'],
  ...[`${longest('a', 64)}.com`, Array(64).fill('abc').join('.').slice(0, 253), Array(64).fill('abcd').join('.').slice(0, 254)],
];
const qualifiedNames = [
  ...[
    'http',
    'kubernetes.io/h2c',
    'HTTP',
    'a/b/c',
    '/b',
    'a/',
    'A/b',
    'a_b.c/d_e',
    'a..b/c',
    'http-',
    '-http',
    '',
    ' ',
    'http 1',
  ],
  ...[
    `${longest('a', 63)}`,
    longest('a', 64),
    `${longest('a', 254)}/b`,
    `${longest('a', 253)}/b`,
    `${longest('a', 64)}.b/c`,
    'ü',
  ],
];
const addresses = [
  ...[
    '10.20.0.11',
    '010.20.0.11',
    '10.20.0.011',
    '10.20.0.256',
    '10.20.0',
    '10.20.0.0/24',
    '10.20.0.11:80',
    '0.0.0.0',
    '127.0.0.1',
  ],
  ...[
    '127.255.0.1',
    '169.254.0.1',
    '169.254.169.254',
    '224.0.0.1',
    '224.0.1.1',
    '239.1.1.1',
    '255.255.255.255',
    '240.0.0.1',
    '00.0.0.0',
  ],
  ...[
    'fd00:20::10',
    'FD00:20::10',
    'fd00:20:0:0:0:0:0:10',
    'fd00:0020::10',
    '::',
    '::1',
    '0::1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
  ],
  ...['fec0::1', 'ff02::1', 'FF02::1', 'ff12::1', 'ff05::1', 'ff01::1', '::ffff:10.20.0.11', '::ffff:a14:b', '::FFFF:127.0.0.1'],
  ...[
    '::10.20.0.11',
    '64:ff9b::10.20.0.11',
    '64:ff9b::a14:b',
    '::ffff:0:10.20.0.11',
    '::ffff:010.20.0.11',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7::',
  ],
  ...[
    '1::3:4:5:6:7:8',
    '1:0:0:2:0:0:0:3',
    '2001:db8:0:0:1:0:0:1',
    '[fd00::1]',
    'fd00::g',
    ':::',
    '',
    ' ',
    ' 10.20.0.11',
    '10.20.0.11 ',
  ],
  ...[
    'db.example.com',
    '1',
    '0x0a.20.0.11',
    '10.20.0.1e',
    '10.20.0.-1',
    '10.20.0.+1',
    '０.0.0.1',
    '1:2:3:4:5:6:7:8:9',
    '12345::',
    'None',
  ],
];
const clusterIps = [
  ...[
    'None',
    'none',
    '',
    ' ',
    '10.96.77.7',
    '010.96.77.7',
    '10.96.077.7',
    '10.20.0.11',
    '10.96.0.0',
    '10.96.255.255',
    '10.96.0.10',
  ],
  ...[
    'fd00:10:96::77',
    'FD00:10:96::77',
    'fd00:10:96:0::77',
    'fd00:20::1',
    '::ffff:10.96.77.7',
    '127.0.0.1',
    '0.0.0.0',
    'x',
    '10.96.77.7/32',
  ],
];
const clusterIpLists = [
  ...[
    [],
    null,
    ['None'],
    ['None', 'None'],
    [''],
    ['', ''],
    ['10.96.77.7'],
    ['10.96.77.7', 'fd00:10:96::77'],
    ['fd00:10:96::77', '10.96.77.7'],
  ],
  ...[
    ['10.96.77.7', '10.96.77.8'],
    ['10.96.77.7', 'None'],
    ['None', '10.96.77.7'],
    ['10.96.77.7', ''],
    ['10.96.77.7', 'x'],
    ['fd00:10:96::77'],
  ],
  ...[
    ['10.96.77.7', 'fd00:10:96::77', '10.96.77.9'],
    ['10.20.0.11'],
    ['10.96.77.7', 'fd00:20::1'],
    ['x'],
    ['10.96.77.7', '010.96.77.8'],
  ],
];
const families = [
  ...[
    [],
    null,
    ['IPv4'],
    ['IPv6'],
    ['IPv4', 'IPv6'],
    ['IPv6', 'IPv4'],
    ['IPv4', 'IPv4'],
    ['ipv4'],
    [''],
    ['IPv5'],
    ['IPv4', 'IPv6', 'IPv4'],
  ],
];
const protocols = ['TCP', 'UDP', 'SCTP', 'tcp', 'Tcp', 'HTTP', '', ' TCP', null];
const numbers = [
  1,
  80,
  443,
  8080,
  65535,
  0,
  -1,
  65536,
  70000,
  99999,
  2147483647,
  2147483648,
  -2147483648,
  1.5,
  80.0,
  '80',
  '',
  null,
];
const nodePorts = [...numbers, 30000, 30080, 32767, 32768, 29999];
const ranges = [
  ...[
    ['10.0.0.0/8'],
    ['10.0.0.1/8'],
    ['10.0.0.0'],
    ['010.0.0.0/8'],
    [' 10.0.0.0/8 '],
    ['fd00::/8'],
    ['FD00::/8'],
    ['fd00:0::/8'],
    ['::ffff:10.0.0.0/104'],
  ],
  ...[
    ['x'],
    [''],
    ['10.0.0.0/33'],
    ['10.0.0.0/08'],
    ['fd00::/129'],
    ['fd00::1/64'],
    ['0.0.0.0/0'],
    ['10.0.0.0/8', '10.1.1.1/24'],
    [],
    null,
    ['fd00::%a/8'],
  ],
  ...[['10.0.0.0/-1'], ['10.0.0/8'], ['::ffff:a00:0/104'], ['10.0.0.0/8/8'], ['1::2::3/8'], ['10.0.0.0/ 8']],
];
const switches = [true, false, null];
const texts = [...labels, 'true', 'false'];

const metadata: Values = {
  'metadata.name': [...labels, ...subdomains, null],
  'metadata.generateName': [...labels, 'db.', 'db-1-'],
  'metadata.namespace': ['other', 'Upper', '', null, 'a.b', longest('a', 63), longest('a', 64)],
  'metadata.labels': [
    {},
    null,
    ...qualifiedNames.map((key) => ({ [key]: 'x' })),
    ...labels.map((value) => ({ app: value })),
    { a: null },
  ],
  'metadata.annotations': [
    ...[{}, null, ...qualifiedNames.map((key) => ({ [key]: 'any text: *' })), { A: null }, { a: longest('x', 262145) }],
    ...['Auto', 'auto', 'Disabled', ''].flatMap((mode) => [
      { 'service.kubernetes.io/topology-mode': mode },
      { 'service.kubernetes.io/topology-aware-hints': mode },
      { 'service.kubernetes.io/topology-mode': mode, 'service.kubernetes.io/topology-aware-hints': 'Auto' },
    ]),
    ...ranges.map((some) => ({ 'service.beta.kubernetes.io/load-balancer-source-ranges': (some ?? ['']).join(',') })),
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
    'spec.loadBalancerSourceRanges': ranges,
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
