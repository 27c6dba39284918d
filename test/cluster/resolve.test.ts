import { describe, expect, it } from 'vitest';
import { clustersOf, clusterWith } from '../../src/cluster/holdings.ts';
import { type Resolution, resolve } from '../../src/cluster/resolve.ts';
import { setupOf } from '../../src/cluster/setup.ts';
import { unknownCluster } from '../../src/model/cluster-settings.ts';
import { isMappingKind, isService, nameOf, resourcesOf, type Service } from '../../src/model/resources.ts';
import { type Located, origin } from '../../src/model/view.ts';
import { readText } from '../../src/yaml/read.ts';

/** From a Pod in the namespace `app`. */
function connectTo(host: string, yaml: string, settings = unknownCluster): Resolution {
  const resources = readText(yaml).documents.flatMap(({ root }) =>
    root ? resourcesOf(root, { path: 'a.yaml', text: yaml }) : [],
  );
  const held = resources
    .filter(isMappingKind)
    .map((resource) => ({ resource, namespace: resource.metadata.namespace.value ?? 'app' }));
  const client = { where: 'Pod', namespace: 'app' } as const;
  return resolve({ client, host, port: 5432, protocol: 'TCP' }, clusterWith(setupOf(settings), held));
}

const written = (at: Located | undefined): string | undefined =>
  at?.[origin].file.text.slice(at[origin].span.start, at[origin].span.end);

const service = (spec: string, name = 'db') => `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: ${spec}\n---\n`;
const slice = (fields: string) =>
  `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: db-1, labels: { kubernetes.io/service-name: db } }\n` +
  `addressType: IPv4\n${fields}\n---\n`;
const endpoints = 'endpoints: [{ addresses: [10.0.0.1] }, { addresses: [10.0.0.2] }]';

describe('a connection by name', () => {
  it('goes through DNS, the port of the Service and the backends, each with its place', () => {
    const { lookup, routes, outcome } = connectTo(
      'db',
      service('{ ports: [{ name: sql, port: 5432 }] }') + slice(`ports: [{ name: sql, port: 1 }]\n${endpoints}`),
    );
    expect(outcome).toBe('reached');
    expect(lookup[0]).toMatchObject({ step: 'question', name: 'db.app.svc.cluster.local.', rcode: 'NOERROR' });
    expect(lookup.slice(1).map((step) => [step.step, 'at' in step && written(step.at)])).toEqual([['address', 'db']]);
    expect(routes.flatMap(({ steps }) => steps.map((step) => [step.step, written(step.at)]))).toEqual([
      ['service port', '{ name: sql, port: 5432 }'],
      ['backend', '10.0.0.1'],
      ['backend', '10.0.0.2'],
    ]);
  });

  it('of a headless Service goes to each address itself', () => {
    const { routes } = connectTo('db', service('{ clusterIP: None }') + slice(endpoints));
    expect(routes.map(({ outcome, steps }) => [outcome, ...steps.map(({ at }) => written(at))])).toEqual([
      ['reached', '10.0.0.1'],
      ['reached', '10.0.0.2'],
    ]);
  });

  it('of an alias inside the cluster follows it', () => {
    const alias = service('{ type: ExternalName, externalName: db.app.svc.cluster.local }', 'alias');
    const { lookup, outcome } = connectTo('alias', alias + service('{ clusterIP: None }') + slice(endpoints));
    expect(outcome).toBe('reached');
    expect(lookup.map(({ step }) => step)).toEqual(['question', 'alias', 'address', 'address']);
  });

  it('varies where the backends do', () => {
    const mixed = 'endpoints: [{ addresses: [10.0.0.1] }, { addresses: [239.0.0.1] }]';
    const { outcome, end } = connectTo('db', service('{ ports: [{ port: 5432 }] }') + slice(`ports: [{ port: 1 }]\n${mixed}`));
    expect([outcome, end?.cause, written(end?.at)]).toEqual(['varies', 'no address of a server', '239.0.0.1']);
  });
});

describe('a connection that goes nowhere says why', () => {
  const ports = '{ ports: [{ name: sql, port: 5432 }] }';
  it.each([
    ['refused', 'no endpoints', 'db', service(ports)],
    ['refused', 'no endpoint port of the name', 'sql', service(ports) + slice(`ports: [{ name: pg, port: 1 }]\n${endpoints}`)],
    [
      'refused',
      'no endpoint port of the protocol',
      '{ name: sql, port: 5432 }',
      service(ports) + slice(`ports: [{ name: sql, port: 1, protocol: UDP }]\n${endpoints}`),
    ],
    ['refused', 'no endpoint port number', '{ name: sql }', service(ports) + slice(`ports: [{ name: sql }]\n${endpoints}`)],
    [
      'refused',
      'no ready endpoint',
      '{ addresses: [10.0.0.1], conditions: { ready: false } }',
      service(ports) +
        slice('ports: [{ name: sql, port: 1 }]\nendpoints: [{ addresses: [10.0.0.1], conditions: { ready: false } }]'),
    ],
    [
      'refused',
      'no endpoints of the family',
      '10.0.0.1',
      service('{ ipFamilies: [IPv6], ports: [{ name: sql, port: 5432 }] }') +
        slice(`ports: [{ name: sql, port: 1 }]\n${endpoints}`),
    ],
    ['timeout', 'no such port', 'ports', service('{ ports: [{ name: sql, port: 1 }] }')],
    [
      'timeout',
      'no endpoint on the node',
      'Local',
      service('{ internalTrafficPolicy: Local, ports: [{ name: sql, port: 5432 }] }') +
        slice(`ports: [{ name: sql, port: 1 }]\n${endpoints}`),
    ],
    ['timeout', 'kube-proxy stopped', '70000', service(ports) + slice(`ports: [{ name: sql, port: 70000 }]\n${endpoints}`)],
    ['nxdomain', 'no ready endpoint', 'db', service('{ clusterIP: None }')],
    ['nxdomain', 'alias of an address', '10.0.0.1', service('{ type: ExternalName, externalName: 10.0.0.1 }')],
    ['no address', 'alias without an address', '10.0.0.1.', service('{ type: ExternalName, externalName: 10.0.0.1. }')],
    [
      'no address',
      'alias without an address',
      'db.app.svc.cluster.local',
      service('{ type: ExternalName, externalName: db.app.svc.cluster.local }'),
    ],
    ['rejected', 'rejected by the API server', 'http://db', service('{ type: ExternalName, externalName: "http://db" }')],
    [
      'refused',
      'no endpoints',
      'db',
      service(ports) + slice('ports: [{ name: sql, port: 1 }]\nendpoints: [{ addresses: [127.0.0.1] }]'),
    ],
    ['unknown', 'not known', '${IP}', service('{ clusterIP: None }') + slice('endpoints: [{ addresses: ["${IP}"] }]')],
  ])('%s: %s, at %s', (outcome, cause, at, yaml) => {
    const { outcome: ours, end } = connectTo('db', yaml);
    expect([ours, end?.cause, written(end?.at)?.replace(/^"|"$/g, '')]).toEqual([outcome, cause, at]);
  });

  it('outside: a name whose addresses nobody here knows', () => {
    expect(connectTo('db', service('{ type: ExternalName, externalName: db.example.com }')).outcome).toBe('outside');
  });

  it('nxdomain: a name that nothing has', () => {
    expect(connectTo('db.app.svc', '').end).toEqual({ outcome: 'nxdomain', cause: 'no such name', at: undefined });
  });
});

it('kube-dns gives an address for an alias that is one, and knows no slices', () => {
  const settings = { ...unknownCluster, dns: 'kube-dns' } as const;
  expect(connectTo('db', service('{ type: ExternalName, externalName: 10.0.0.1 }'), settings).outcome).toBe('reached');
  expect(connectTo('db', service('{ clusterIP: None }') + slice(endpoints), settings).outcome).toBe('nxdomain');
});

it('of a Service in an uncertain tree is known as far as the tree is', () => {
  const [db, alias] = [
    service('{ ports: [{ port: 5432 }] }'),
    service('{ type: ExternalName, externalName: api.app.svc.cluster.local }', 'alias'),
  ]
    .map((yaml) => readText(yaml).documents[0]?.root)
    .flatMap((root) => (root ? resourcesOf(root, { path: 'a.yaml', text: '' }) : []))
    .filter(isService);
  const outcomeFor = (subject: Service | undefined, state: 'none' | 'unclear') => {
    if (!subject) throw new Error('no Service');
    const world = { sourcesOf: () => ({ state }) };
    const cluster = clustersOf({ folder: undefined, resources: [subject] }, setupOf(unknownCluster), 'app')(subject, world);
    return resolve({ client: { where: 'Pod', namespace: 'app' }, host: nameOf(subject), port: 5432, protocol: 'TCP' }, cluster)
      .outcome;
  };
  expect([outcomeFor(db, 'none'), outcomeFor(db, 'unclear'), outcomeFor(alias, 'none')]).toEqual([
    'refused',
    'unknown',
    'unknown',
  ]);
});
