import { describe, expect, it } from 'vitest';
import { endpoints, service, slice } from '../lint/tree.ts';
import { trace } from './traced.ts';

const backends = (steps: Awaited<ReturnType<typeof trace>>['traces'][number]['steps']) =>
  steps.flatMap((step) => (step.step === 'backend' ? [`${step.address}:${step.port}`] : []));

describe('which connections are traced', () => {
  it('each port of each mapping, and no Service with a selector', async () => {
    const files = {
      'a.yaml': service('db', 'ports: [{ name: sql, port: 1 }, { name: log, port: 2, protocol: UDP }]'),
      'b.yaml': service('web', 'selector: { app: web }, ports: [{ port: 80 }]'),
      'c.yaml': service('api', 'type: ExternalName, externalName: api.example.com'),
    };
    const { traces } = await trace(files);
    expect(traces.map(({ host, port, protocol, mapping }) => [host, port, protocol, mapping])).toEqual([
      ['db', 1, 'TCP', 'ClusterIP'],
      ['db', 2, 'UDP', 'ClusterIP'],
      ['api', undefined, 'TCP', 'ExternalName'],
    ]);
  });

  it('the wanted one, in the wanted namespace or where none is written', async () => {
    const files = { 'a/s.yaml': service('db', 'ports: [{ port: 1 }]', 'a'), 'b/s.yaml': service('db', 'ports: [{ port: 1 }]') };
    expect((await trace(files, { name: 'db' })).traces).toHaveLength(2);
    const { traces } = await trace(files, { name: 'db', namespace: 'b' });
    expect(traces.map(({ host, namespace }) => [host, namespace])).toEqual([['db.b', 'b']]);
    expect((await trace(files, { name: 'nobody' })).traces).toEqual([]);
  });

  it('a port that the Service does not have', async () => {
    const files = { 'a.yaml': `${service('db', 'ports: [{ port: 1 }]')}---\n${endpoints('db')}` };
    const { traces } = await trace(files, { name: 'db', port: 2 });
    expect(traces.map(({ port, outcome, end }) => [port, outcome, end?.cause])).toEqual([[2, 'timeout', 'no such port']]);
  });

  it('the ports of the Service that an alias leads to', async () => {
    const alias = service('alias', 'type: ExternalName, externalName: db.a.svc.cluster.local', 'a');
    const files = {
      'a.yaml': `${alias}---\n${service('db', 'ports: [{ port: 80 }]', 'a')}---\n${endpoints('db', undefined, 'a')}`,
    };
    const { traces } = await trace(files, { name: 'alias' });
    expect(traces.map(({ port, outcome, steps }) => [port, outcome, backends(steps)])).toEqual([
      [80, 'reached', ['10.0.0.1:80']],
    ]);
  });
});

describe('what is told of a connection', () => {
  it('the places of its steps, of its end, and the findings that say why', async () => {
    const files = {
      'a.yaml': `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${slice('db-1', 'db', '[{ name: pg, port: 80 }]')}`,
    };
    const [first] = (await trace(files)).traces;
    expect(first).toMatchObject({
      outcome: 'refused',
      end: { cause: 'no endpoint port of the name', place: { path: 'a.yaml', start: { line: 4, column: 25 } } },
      findings: [{ rule: 'port-name-mismatch' }],
    });
  });

  it('findings of what was meant to stand behind it', async () => {
    const files = { 'a.yaml': `${service('postgres')}---\n${slice('postgres-1', 'postgras')}` };
    const [first] = (await trace(files)).traces;
    expect(first?.findings.map(({ rule }) => rule)).toEqual(['slice-without-service']);
  });

  it('nothing of another Service of that name', async () => {
    const broken = `${service('db', 'ports: [{ name: sql, port: 80 }]', 'a')}---\n${endpoints('db', '[{ name: pg, port: 80 }]', 'a')}`;
    const files = { 'a.yaml': broken, 'b.yaml': `${service('db', undefined, 'b')}---\n${endpoints('db', undefined, 'b')}` };
    const { traces } = await trace(files);
    expect(traces.map(({ namespace, findings }) => [namespace, findings.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  it('the Ingress in front', async () => {
    const ingress =
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: shop }\nspec: { defaultBackend: { service: { name: db, port: { number: 80 } } } }\n';
    const [first] = (await trace({ 'a.yaml': `${service('db')}---\n${endpoints('db')}---\n${ingress}` })).traces;
    expect(first?.inFront).toMatchObject([{ resource: { kind: 'Ingress', name: 'shop' }, place: { start: { line: 13 } } }]);
  });

  it('a connection for each overlay, through its own values', async () => {
    const overlay = (name: string) => `namespace: ${name}\nresources: [../../base]\n`;
    const files = {
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': `${service('db')}---\n${endpoints('db')}`,
      'overlays/one/kustomization.yaml': overlay('one'),
      'overlays/two/kustomization.yaml': overlay('two'),
    };
    const { traces } = await trace(files);
    expect(traces.map(({ root, namespace, outcome }) => [root, namespace, outcome])).toEqual([
      ['overlays/one', 'one', 'reached'],
      ['overlays/two', 'two', 'reached'],
    ]);
  });

  it('that it varies, where equally near endpoints are alternatives', async () => {
    const files = {
      'a/service.yaml': service('db', 'ports: [{ name: sql, port: 80 }]'),
      'a/one/endpoints.yaml': endpoints('db', '[{ name: sql, port: 80 }]'),
      'a/two/endpoints.yaml': endpoints('db', '[{ name: pg, port: 80 }]'),
    };
    expect((await trace(files)).traces.map(({ outcome }) => outcome)).toEqual(['varies']);
  });

  it('for the families that the cluster is known to have', async () => {
    const files = { 'a.yaml': `${service('db')}---\n${endpoints('db')}` };
    expect((await trace(files, undefined, { ipFamilies: ['IPv6'] })).traces).toMatchObject([
      { outcome: 'refused', end: { cause: 'no endpoints of the family' } },
    ]);
  });

  it('that kube-proxy is stopped by another Service beside it, and not by one that lies apart', async () => {
    const stopper = `${service('bad')}---\n${slice('bad-1', 'bad', '[{ port: 70000 }]')}`;
    const db = `${service('db')}---\n${endpoints('db')}`;
    const apart = await trace({ 'a.yaml': db, 'b.yaml': stopper }, { name: 'db' });
    expect(apart.traces).toMatchObject([{ outcome: 'reached' }]);
    const beside = await trace({ 'a.yaml': `${db}---\n${stopper}` }, { name: 'db' });
    expect(beside.traces).toMatchObject([
      { outcome: 'timeout', end: { cause: 'kube-proxy stopped', place: { start: { line: 21 } } } },
    ]);
  });
});
