import { describe, expect, it } from 'vitest';
import { createIntake } from '../../src/lint/intake.ts';
import { isService, type Resource } from '../../src/model/resources.ts';
import { consumerKinds, consumersAmong } from '../../src/project/consumers.ts';
import { brief, endpoints, lintTree, service } from '../lint/tree.ts';

/** The consumers of a Service `db` in namespace `shop` with the label `app: db`. */
function consumersOf(apiVersion: string, kind: string, spec: string, metadata = 'name: a, namespace: shop'): readonly string[] {
  const files: Readonly<Record<string, string>> = {
    'db.yaml':
      'apiVersion: v1\nkind: Service\nmetadata: { name: db, namespace: shop, labels: { app: db } }\nspec: { ports: [{ port: 80 }] }\n',
    'a.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { ${metadata} }\nspec: ${spec}\n`,
  };
  const intake = createIntake((path) => files[path]);
  for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
  const { documents, explaining } = intake.done();
  const resources: readonly Resource[] = documents.flatMap((it) => it.resources);
  const consumers = consumersAmong(() => explaining.read(consumerKinds).resources, undefined);
  return resources.filter(isService).flatMap((it) => consumers(it).map((consumer) => consumer.kind));
}

const gateway = 'gateway.networking.k8s.io/v1';
const traefik = 'traefik.io/v1alpha1';
const istio = 'networking.istio.io/v1';

describe('a consumer of a Service is', () => {
  it.each([
    ['networking.k8s.io/v1', 'Ingress', '{ defaultBackend: { service: { name: db } } }', 'Ingress'],
    [
      'networking.k8s.io/v1',
      'Ingress',
      '{ ingressClassName: nginx, defaultBackend: { service: { name: db } } }',
      'ingress-nginx',
    ],
    [traefik, 'IngressRoute', '{ routes: [{ services: [{ name: db }] }] }', 'Traefik'],
    [traefik, 'IngressRouteUDP', '{ routes: [{ services: [{ name: db, namespace: shop }] }] }', 'Traefik'],
    [traefik, 'TraefikService', '{ weighted: { services: [{ name: db, weight: 1 }] } }', 'Traefik'],
    [traefik, 'TraefikService', '{ mirroring: { name: other, mirrors: [{ name: db }] } }', 'Traefik'],
    [gateway, 'HTTPRoute', '{ rules: [{ backendRefs: [{ name: db, port: 80 }] }] }', 'Gateway API'],
    [
      gateway,
      'HTTPRoute',
      '{ rules: [{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: db } } }] }] }',
      'Gateway API',
    ],
    [gateway, 'GRPCRoute', '{ rules: [{ backendRefs: [{ kind: Service, name: db }] }] }', 'Gateway API'],
    ['gateway.networking.k8s.io/v1alpha2', 'TCPRoute', '{ rules: [{ backendRefs: [{ name: db }] }] }', 'Gateway API'],
    ['gateway.networking.k8s.io/v1alpha3', 'TLSRoute', '{ rules: [{ backendRefs: [{ name: db }] }] }', 'Gateway API'],
    ['projectcontour.io/v1', 'HTTPProxy', '{ routes: [{ services: [{ name: db, port: 80 }] }] }', 'Contour'],
    ['projectcontour.io/v1', 'HTTPProxy', '{ tcpproxy: { services: [{ name: db, port: 80 }] } }', 'Contour'],
    ['route.openshift.io/v1', 'Route', '{ to: { kind: Service, name: db } }', 'OpenShift'],
    ['route.openshift.io/v1', 'Route', '{ to: { name: a }, alternateBackends: [{ kind: Service, name: db }] }', 'OpenShift'],
    [istio, 'VirtualService', '{ http: [{ route: [{ destination: { host: db } }] }] }', 'Istio'],
    [istio, 'VirtualService', '{ tcp: [{ route: [{ destination: { host: db.shop.svc.cluster.local } }] }] }', 'Istio'],
    [istio, 'ServiceEntry', '{ hosts: [db.shop.svc.cluster.local] }', 'Istio'],
    ['monitoring.coreos.com/v1', 'ServiceMonitor', '{ selector: { matchLabels: { app: db } } }', 'Prometheus'],
  ])('%s %s %s', (apiVersion, kind, spec, consumer) => {
    expect(consumersOf(apiVersion, kind, spec)).toEqual([consumer]);
  });

  it.each([
    ['another name', gateway, 'HTTPRoute', '{ rules: [{ backendRefs: [{ name: other }] }] }', undefined],
    ['another kind', gateway, 'HTTPRoute', '{ rules: [{ backendRefs: [{ kind: Backend, name: db }] }] }', undefined],
    [
      'another Traefik kind',
      traefik,
      'IngressRoute',
      '{ routes: [{ services: [{ kind: TraefikService, name: db }] }] }',
      undefined,
    ],
    ['another namespace', gateway, 'HTTPRoute', '{ rules: [{ backendRefs: [{ name: db, namespace: other }] }] }', undefined],
    ['its own namespace', gateway, 'HTTPRoute', '{ rules: [{ backendRefs: [{ name: db }] }] }', 'name: a, namespace: other'],
    ['a host of another namespace', istio, 'ServiceEntry', '{ hosts: [db.other.svc.cluster.local] }', undefined],
    ['other labels', 'monitoring.coreos.com/v1', 'ServiceMonitor', '{ selector: { matchLabels: { app: other } } }', undefined],
    ['no labels', 'monitoring.coreos.com/v1', 'ServiceMonitor', '{ selector: {} }', undefined],
    [
      'labels in another namespace',
      'monitoring.coreos.com/v1',
      'ServiceMonitor',
      '{ selector: { matchLabels: { app: db } }, namespaceSelector: { matchNames: [other] } }',
      undefined,
    ],
  ])('not one of %s', (_, apiVersion, kind, spec, metadata) => {
    expect(consumersOf(apiVersion, kind, spec, metadata)).toEqual([]);
  });

  it('one in any namespace, for a monitor that says so', () => {
    const spec = '{ selector: { matchLabels: { app: db } }, namespaceSelector: { any: true } }';
    expect(consumersOf('monitoring.coreos.com/v1', 'ServiceMonitor', spec, 'name: a, namespace: other')).toEqual(['Prometheus']);
  });
});

describe('what only explains', () => {
  const route = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a }\nspec: { rules: [] }\n';
  const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: a }\nrules: []\n';

  function gather(files: Readonly<Record<string, string>>) {
    const reread: string[] = [];
    const intake = createIntake((path) => {
      reread.push(path);
      return files[path];
    });
    for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
    return { ...intake.done(), reread };
  }

  it('is not parsed before something asks, and then only its kinds, once', () => {
    const { explaining, documents, reread } = gather({ 'a.yaml': route, 'b.yaml': role });
    expect([documents, reread]).toEqual([[], []]);
    const kinds = ['Role'] as const;
    expect(explaining.read(kinds).resources.map(({ kind }) => kind)).toEqual(['Role']);
    expect(explaining.read(kinds).resources).toHaveLength(1);
    expect(reread).toEqual(['b.yaml']);
  });

  it('is there once, where it was parsed with a mapping resource', () => {
    const list = `apiVersion: v1\nkind: List\nitems: [{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: a } }]\n`;
    const { explaining } = gather({ 'a.yaml': `${list}---\n${role}` });
    expect(explaining.read(['Role']).resources).toHaveLength(2);
  });

  it('changes what is said', async () => {
    const pair = {
      'db.yaml': service('db', 'clusterIP: None, ports: [{ port: 80 }]'),
      'e.yaml': endpoints('db', '[{ port: 81 }]'),
    };
    const used = route.replace('[]', '[{ backendRefs: [{ name: db }] }]');
    const severities = async (files: Readonly<Record<string, string>>) =>
      (await lintTree(files)).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect(await severities(pair)).toEqual(['headless-port-remap warning']);
    expect(await severities({ ...pair, 'r.yaml': used })).toEqual(['headless-port-remap info']);
    expect(brief(await lintTree({ ...pair, 'r.yaml': used }))).toEqual(['headless-port-remap db.yaml:4']);
  });
});
