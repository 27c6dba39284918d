import { describe, expect, it } from 'vitest';
import { traceJson } from '../../src/report/trace-json.ts';
import { traceList } from '../../src/report/trace-list.ts';
import { traceText } from '../../src/report/trace-text.ts';
import { endpoints, service, slice } from '../lint/tree.ts';
import { trace } from './traced.ts';

const files = {
  'db.yaml': `${service('db', 'ports: [{ name: sql, port: 5432 }]', 'shop')}---\n${endpoints('db', '[{ name: sql, port: 5433 }]', 'shop')}`,
  'nas.yaml': `${service('nas', 'ports: [{ name: nfs, port: 2049 }]', 'shop')}---\n${endpoints('nas', '[{ name: nfs3, port: 2049 }]', 'shop')}`,
  'old.yaml': service('old', 'type: ExternalName, externalName: 10.0.0.1', 'shop'),
  'api.yaml': service('api', 'type: ExternalName, externalName: api.example.com', 'shop'),
};

const text = async (name: string, tree: Readonly<Record<string, string>> = files): Promise<string> => {
  const { traces, sources } = await trace(tree, { name });
  return traceText(traces, { color: false, sources });
};

describe('step by step', () => {
  it('to a backend', async () => {
    expect(await text('db')).toMatchInlineSnapshot(`
      "db:5432 from a Pod in shop
        lookup     db.shop.svc.cluster.local  has an address
        address    the virtual IP of the Service (IPv4)                  db.yaml:3:19
        proxy      kube-proxy takes the port "sql"                       db.yaml:4:17
        backend    10.0.0.1:5433                                         db.yaml:9:31
        works      as far as the manifests tell; whether a server answers there is not known
      "
    `);
  });

  it('to where it breaks, with the rule that says why', async () => {
    expect(await text('nas')).toMatchInlineSnapshot(`
      "nas:2049 from a Pod in shop
        lookup     nas.shop.svc.cluster.local  has an address
        address    the virtual IP of the Service (IPv4)                  nas.yaml:3:19
        proxy      kube-proxy takes the port "nfs"                       nas.yaml:4:17
        refused    no endpoint port has the name of the Service port     nas.yaml:4:25
           3 | metadata: { name: nas, namespace: shop }
           4 | spec: { ports: [{ name: nfs, port: 2049 }] }
             |                         ^^^
           5 | ---
        error      port-name-mismatch: port "nfs" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it "nfs3"
      "
    `);
  });

  it('along an alias', async () => {
    expect(await text('api')).toMatchInlineSnapshot(`
      "api from a Pod in shop
        lookup     api.shop.svc.cluster.local  exists
        alias      api.shop.svc.cluster.local is api.example.com         api.yaml:4:43
        works      as far as the manifests tell; whether a server answers there is not known
      "
    `);
    expect(await text('old')).toMatchInlineSnapshot(`
      "old from a Pod in shop
        lookup     old.shop.svc.cluster.local  does not exist
                   and 3 names of the search list, without an address
        NXDOMAIN   the alias is an IP address, which is no name that DNS knows  old.yaml:4:43
           3 | metadata: { name: old, namespace: shop }
           4 | spec: { type: ExternalName, externalName: 10.0.0.1 }
             |                                           ^^^^^^^^
        error      external-name-ip: "10.0.0.1" is an IP address: cluster DNS answers NXDOMAIN for "old", not the address
      "
    `);
  });

  it('once for all overlays that do the same', async () => {
    const overlays = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [`overlays/${name}/kustomization.yaml`, 'resources: [../../base]\n']),
    );
    const base = { 'base/kustomization.yaml': 'resources: [db.yaml]\n', 'base/db.yaml': files['db.yaml'] };
    expect((await text('db', { ...base, ...overlays })).split('\n')[0]).toBe(
      'db:5432 from a Pod in shop  in overlays/a, overlays/b, overlays/c and 2 more',
    );
  });

  it('with ten backends at most', async () => {
    const addresses = Array.from({ length: 12 }, (_, index) => `{ addresses: [10.0.0.${index + 1}] }`).join(', ');
    const many = slice('db-1', 'db').replace('[{ addresses: [10.0.0.1] }]', `[${addresses}]`);
    const shown = await text('db', { 'a.yaml': `${service('db')}---\n${many}` });
    expect(shown.match(/backend {2}/g)).toHaveLength(10);
    expect(shown).toContain('and 2 more backends');
  });

  it('without what would steer a terminal', async () => {
    const evil = service('evil', 'type: ExternalName, externalName: "a\\u001b[31m.example.com"');
    expect(await text('evil', { 'a.yaml': evil })).not.toContain('\u001b');
  });
});

describe('all mappings, a line each', () => {
  it('by root, with the sum at the end', async () => {
    expect(traceList((await trace(files)).traces, { color: false })).toMatchInlineSnapshot(`
      "outside kustomizations
        shop/api       ExternalName  works       api.example.com  api.yaml
        shop/db:5432   ClusterIP     works       10.0.0.1:5433  db.yaml
        shop/nas:2049  ClusterIP     refused     no endpoint port has the name of the Service port  port-name-mismatch  nas.yaml
        shop/old       ExternalName  NXDOMAIN    the alias is an IP address, which is no name that DNS knows  external-name-ip  old.yaml

      4 connections: 2 works, 1 refused, 1 NXDOMAIN
      "
    `);
  });

  it('in colour says the same', async () => {
    const { traces } = await trace(files);
    const colored = traceList(traces, { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters.
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(traceList(traces, { color: false }));
    expect(colored).not.toBe(traceList(traces, { color: false }));
  });

  it('none', () => {
    expect(traceList([], { color: false })).toBe('no external service mappings\n');
  });
});

it('as JSON, every step with its place', async () => {
  const { traces } = await trace(files, { name: 'nas' });
  expect(JSON.parse(traceJson(traces))).toMatchSnapshot();
});
