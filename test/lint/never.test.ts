import { describe, expect, it } from 'vitest';
import { endpoints, lintTree, service, slice } from './tree.ts';

const pair = `${service('db')}---\n${endpoints('db')}`;
const alias = (externalName: string, more = ''): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: db${more} }\nspec: { type: ExternalName, externalName: ${externalName} }\n`;
const route =
  'apiVersion: traefik.io/v1alpha1\nkind: IngressRoute\nmetadata: { name: db }\nspec: { routes: [{ services: [{ name: db, port: 80 }] }] }\n';
const role =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: db }\nrules: [{ apiGroups: [""], resources: [endpoints], verbs: [create] }]\n';
const leader =
  'apiVersion: v1\nkind: Endpoints\nmetadata: { name: db, annotations: { control-plane.alpha.kubernetes.io/leader: "{}" } }\n';
const long = 'port-of-more-than-15-characters-which-is-a-dns-label-yet';
const overlay = (name: string) => ({
  [`overlays/${name}/kustomization.yaml`]: `namespace: ${name}\nresources: [../../base]\n`,
});

/** Valid external service mapping, in the order in which the project promises to leave each kind alone. */
const valid: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
  [
    '1: an address that external-dns publishes',
    { 'a.yaml': alias('10.0.0.1', ', annotations: { external-dns.kubernetes.io/hostname: a.b }') },
  ],
  ['1: an address that only Traefik uses', { 'a.yaml': `${alias('10.0.0.1')}---\n${route}` }],
  ['2: an empty selector', { 'a.yaml': `${service('db', 'selector: {}, ports: [{ port: 80 }]')}---\n${endpoints('db')}` }],
  ['2: a selector of null', { 'a.yaml': `${service('db', 'selector: null, ports: [{ port: 80 }]')}---\n${endpoints('db')}` }],
  ['3: a trailing dot', { 'a.yaml': alias('db.example.com.') }],
  ['4: an alias with ports', { 'a.yaml': alias('db.example.com, ports: [{ port: 5432 }]') }],
  ['5: a namespace in one half only', { 'a.yaml': `${service('db', undefined, 'shop')}---\n${endpoints('db')}` }],
  ['6: several slices for one Service', { 'a.yaml': [service('db'), slice('db-1', 'db'), slice('db-2', 'db')].join('---\n') }],
  ['7: ports without names', { 'a.yaml': pair }],
  [
    '8: no targetPort',
    { 'a.yaml': `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('db', '[{ name: sql, port: 81 }]')}` },
  ],
  [
    '9: a long name of a port',
    {
      'a.yaml': `${service('db', `ports: [{ name: ${long}, port: 80 }]`)}---\n${endpoints('db', `[{ name: ${long}, port: 80 }]`)}`,
    },
  ],
  [
    '10: the same Service in several overlays',
    { 'base/kustomization.yaml': 'resources: [db.yaml]\n', 'base/db.yaml': pair, ...overlay('a'), ...overlay('b') },
  ],
  [
    '11: a List',
    {
      'a.yaml': `kind: List\napiVersion: v1\nitems:\n- ${service('db').trim().replaceAll('\n', '\n  ')}\n- ${endpoints('db').trim().replaceAll('\n', '\n  ')}\n`,
    },
  ],
  ['11: CRLF', { 'a.yaml': pair.replaceAll('\n', '\r\n') }],
  [
    '11: anchors',
    { 'a.yaml': `${service('db').replace('name: db', 'name: &name db, labels: { app: *name }')}---\n${endpoints('db')}` },
  ],
  [
    '11: JSON',
    {
      'a.json': '{"apiVersion":"v1","kind":"Service","metadata":{"name":"db"},"spec":{"ports":[{"port":80}]}}',
      'b.json':
        '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"db"},"subsets":[{"addresses":[{"ip":"10.0.0.1"}],"ports":[{"port":80}]}]}',
    },
  ],
  [
    '11: what SOPS encrypted',
    { 'a.yaml': `${endpoints('db', '[{ port: "ENC[AES256_GCM,data:x,type:str]" }]')}sops: { version: 3.9.0 }\n` },
  ],
  ['12: endpoints of an operator', { 'a.yaml': service('db'), 'role.yaml': role }],
  ['12: endpoints of a leader election', { 'a.yaml': leader }],
  ['12: the Service of the API server', { 'a.yaml': service('kubernetes', undefined, 'default') }],
  [
    '13: a selector and one more slice',
    { 'a.yaml': `${service('db', 'selector: { a: b }, ports: [{ port: 80 }]')}---\n${slice('db-1', 'db')}` },
  ],
  ['14: headless, and endpoints without ports', { 'a.yaml': `${service('db', 'clusterIP: None')}---\n${endpoints('db', '[]')}` }],
  [
    '15: the dummy port of a storage',
    { 'a.yaml': `${service('glusterfs', 'ports: [{ port: 1 }]')}---\n${endpoints('glusterfs', '[{ port: 1 }]')}` },
  ],
  [
    '16: a patch',
    {
      'kustomization.yaml': 'resources: [db.yaml]\npatches: [{ path: patch.yaml }]\n',
      'db.yaml': pair,
      'patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { type: NodePort }\n',
    },
  ],
  [
    '16: a file that is not listed',
    { 'kustomization.yaml': 'resources: [db.yaml]\n', 'db.yaml': pair, 'more.yaml': endpoints('other') },
  ],
  [
    '16: alternatives in one folder',
    {
      'a.yaml': pair,
      'b.yaml': alias('db.example.com'),
      'c.yaml': `${service('db', 'clusterIP: None')}---\n${slice('db-1', 'db')}`,
    },
  ],
];

describe('no error is said of', () => {
  it.each(valid)('%s', async (_, files) => {
    const { findings, crashes } = await lintTree(files);
    expect(crashes).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
