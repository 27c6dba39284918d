import { describe, expect, it } from 'vitest';
import { folderMatcherOf, matcherOf } from '../../src/project/deployment/glob.ts';
import { brief, endpoints, lintTree, service } from '../lint/tree.ts';
import { application, applicationSet, deployed, flux } from './deployed.ts';

describe('a Flux Kustomization deploys', () => {
  it('the kustomization of its folder, in its own namespace', () => {
    const files = {
      'ks.yaml': flux('{ path: ./apps/db, targetNamespace: shop }'),
      'apps/db/kustomization.yaml': 'namespace: other\nnamePrefix: x-\nresources: [db.yaml]\n',
      'apps/db/db.yaml': service('db'),
      'apps/db/beside.yaml': service('beside'),
    };
    expect(deployed(files)).toEqual(['apps/db: Service shop/x-db']);
  });

  it('every YAML file below a folder without a kustomization, and kustomizations there as such', () => {
    const files = {
      'ks.yaml': flux('{ path: apps/ }'),
      'apps/db.yml': service('db'),
      'apps/deep/er/db.yaml': service('deep'),
      'apps/no.json': '{"apiVersion":"v1","kind":"Service","metadata":{"name":"json"}}',
      'apps/one/kustomization.yaml': 'namePrefix: one-\nresources: [two]\n',
      'apps/one/beside.yaml': service('beside'),
      'apps/one/two/kustomization.yaml': 'resources: [db.yaml]\n',
      'apps/one/two/db.yaml': service('db'),
    };
    expect(deployed(files)).toEqual(['apps: Service /db', 'apps: Service /deep', 'apps: Service /one-db']);
  });

  it('with its prefix, suffix, components and patches', () => {
    const patch = 'patches: [{ target: { kind: Service }, patch: "- {op: replace, path: /metadata/name, value: c}" }]';
    const files = {
      'ks.yaml': flux(`{ path: ./apps/db, namePrefix: a-, nameSuffix: -z, components: [../../more], ${patch} }`),
      'apps/db/db.yaml': service('db'),
      'more/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [e.yaml]\n',
      'more/e.yaml': endpoints('db'),
    };
    expect(deployed(files)).toEqual(['apps/db: Service /a-c-z', 'apps/db: Endpoints /a-db-z']);
  });

  it('the same folder twice, where two say so', () => {
    const files = {
      'a.yaml': `${flux('{ path: apps, targetNamespace: a }')}---\n${flux('{ path: apps, targetNamespace: "${B}" }')}`,
      'apps/db.yaml': service('db'),
    };
    expect(deployed(files)).toEqual(['apps: Service a/db', 'apps: Service ${B}/db']);
  });

  it.each(['./', '/', '.', '../apps', 'nowhere', '${PATH}'])('nothing of this tree, with the path %s', (path) => {
    expect(deployed({ 'ks.yaml': flux(`{ path: "${path}" }`), 'apps/db.yaml': service('db') })).toEqual([]);
  });
});

describe('an Argo CD Application deploys', () => {
  const tree = {
    'apps/db.yaml': service('db'),
    'apps/e.json': '{"apiVersion":"v1","kind":"Endpoints","metadata":{"name":"db","namespace":"own"}}',
    'apps/deep/db.yaml': service('deep'),
  };

  it('the manifests of a folder itself, in its namespace where they say none', () => {
    const files = { ...tree, 'a.yaml': application('{ source: { path: apps }, destination: { namespace: shop } }') };
    expect(deployed(files)).toEqual(['apps: Service shop/db', 'apps: Endpoints own/db']);
  });

  it('all below, where it says so', () => {
    const files = { ...tree, 'a.yaml': application('{ source: { path: apps, directory: { recurse: true } } }') };
    expect(deployed(files)).toEqual(['apps: Service /db', 'apps: Service /deep', 'apps: Endpoints own/db']);
  });

  it('what `include` and `exclude` leave', () => {
    const directory = 'directory: { recurse: true, include: "{db,deep/*}.yaml", exclude: "db*" }';
    const files = { ...tree, 'a.yaml': application(`{ source: { path: apps, ${directory} } }`) };
    expect(deployed(files)).toEqual(['apps: Service /deep']);
  });

  it('a kustomization, with what it adds', () => {
    const kustomize = 'kustomize: { namePrefix: a-, nameSuffix: -z, namespace: shop, commonLabels: { app: db } }';
    const files = {
      'a.yaml': application(`{ sources: [{ path: apps/db, ${kustomize} }], destination: { namespace: other } }`),
      'apps/db/kustomization.yaml': 'resources: [db.yaml]\n',
      'apps/db/db.yaml': service('db'),
    };
    expect(deployed(files)).toEqual(['apps/db: Service shop/a-db-z']);
  });

  it.each([
    ['a chart', '{ source: { chart: db, repoURL: https://charts.example.com } }'],
    ['another repository', '{ source: { path: elsewhere } }'],
    ['a plugin', '{ source: { path: apps, plugin: { name: x } } }'],
    ['values for a chart', '{ source: { path: apps, helm: { releaseName: x } } }'],
  ])('nothing that can be seen of %s', (_, spec) => {
    expect(deployed({ ...tree, 'a.yaml': application(spec) })).toEqual([]);
  });

  it('nothing that can be seen of a chart in its folder', () => {
    expect(deployed({ ...tree, 'apps/Chart.yaml': 'name: x\n', 'a.yaml': application('{ source: { path: apps } }') })).toEqual(
      [],
    );
  });
});

describe('an ApplicationSet deploys', () => {
  const tree = { 'apps/one/db.yaml': service('db'), 'apps/two/db.yaml': service('db'), 'apps/two/deep/db.yaml': service('db') };

  it.each([
    ['{{path}}', '{{path.basename}}'],
    ['{{ .path.path }}', '{{.path.basename}}'],
  ])('each folder that its generator means, by %s', (path, namespace) => {
    const spec = `{ source: { path: "${path}" }, destination: { namespace: "${namespace}" } }`;
    const generators = 'generators: [{ git: { directories: [{ path: apps/* }, { path: apps/two, exclude: true }] } }]';
    expect(deployed({ ...tree, 'a.yaml': applicationSet(`{ ${generators}, template: { spec: ${spec} } }`) })).toEqual([
      'apps/one: Service one/db',
    ]);
  });

  it('a folder that it names itself, in a namespace that stays open', () => {
    const spec = '{ source: { path: apps/one }, destination: { namespace: "{{name}}" } }';
    const set = applicationSet(`{ generators: [{ clusters: {} }], template: { spec: ${spec} } }`);
    expect(deployed({ ...tree, 'a.yaml': set })).toEqual(['apps/one: Service {{name}}/db']);
  });
});

describe('what a GitOps object deploys', () => {
  const named = service('db', 'ports: [{ name: sql, port: 80 }]');
  const other = '[{ name: other, port: 80 }]';

  it('is judged by its names, however far apart its files lie', async () => {
    const files = { 'apps/a/db.yaml': named, 'apps/b/e.yaml': endpoints('db', other), 'z/e.yaml': endpoints('db') };
    expect(brief(await lintTree(files))).toEqual([]);
    const { findings } = await lintTree({ ...files, 'ks.yaml': flux('{ path: apps }') });
    expect(findings.filter(({ roots }) => roots.length > 0)).toMatchObject([
      { rule: 'port-name-mismatch', path: 'apps/a/db.yaml', roots: ['apps'] },
    ]);
  });

  it('is one root, whose kustomization is none beside it', async () => {
    const files = {
      'ks.yaml': flux('{ path: apps, targetNamespace: shop }'),
      'apps/kustomization.yaml': 'resources: [db.yaml]\n',
      'apps/db.yaml': `${named}---\n${endpoints('db', other)}`,
    };
    expect((await lintTree(files)).findings).toMatchObject([{ rule: 'port-name-mismatch', roots: ['apps'] }]);
  });

  it('has its namespace, so that one that is written in a half only does not part the pair', async () => {
    const pair = { 'apps/db.yaml': `${service('db', undefined, 'shop')}---\n${endpoints('db')}` };
    expect(brief(await lintTree(pair))).toEqual(['namespace-half-written apps/db.yaml:8']);
    const target = flux('{ path: apps, targetNamespace: shop }');
    expect(brief(await lintTree({ ...pair, 'ks.yaml': target }))).toEqual([]);
    const destination = application('{ source: { path: apps }, destination: { namespace: shop } }');
    expect(brief(await lintTree({ ...pair, 'a.yaml': destination }))).toEqual([]);
    const elsewhere = application('{ source: { path: apps }, destination: { namespace: other } }');
    expect(brief(await lintTree({ ...pair, 'a.yaml': elsewhere }))).toEqual(['endpoints-without-service a.yaml:4']);
  });

  it('may have its other half in what another one deploys', async () => {
    const files = { 'apps/a/db.yaml': service('db'), 'apps/b/e.yaml': endpoints('db'), 'a.yaml': flux('{ path: apps/a }') };
    expect(brief(await lintTree(files))).toEqual(['service-without-endpoints apps/a/db.yaml:3']);
    expect(brief(await lintTree({ ...files, 'b.yaml': flux('{ path: apps/b }') }))).toEqual([]);
  });

  it('may have its Service from a chart of the same Application, which is said', async () => {
    const files = (sources: string) => ({
      'a.yaml': application(`{ sources: [{ path: apps }${sources}] }`),
      'apps/e.yaml': endpoints('db'),
    });
    expect(brief(await lintTree(files('')))).toEqual(['endpoints-without-service apps/e.yaml:3']);
    const { findings, incomplete } = await lintTree(files(', { chart: db, repoURL: https://charts.example.com }'));
    expect([findings, incomplete]).toMatchObject([[], [{ root: 'apps', reason: 'Helm chart', path: 'a.yaml' }]]);
  });

  it('may have its Service from a chart that it installs, which is said where it silences something', async () => {
    const chart = 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: db }\nspec: {}\n';
    const files = { 'ks.yaml': flux('{ path: apps }'), 'apps/chart.yaml': chart };
    const { findings, incomplete } = await lintTree({ ...files, 'apps/e.yaml': endpoints('db') });
    expect([findings, incomplete]).toMatchObject([[], [{ root: 'apps', reason: 'installs a chart', path: 'apps/chart.yaml' }]]);
    expect((await lintTree({ ...files, 'apps/e.yaml': `${endpoints('db')}---\n${service('db')}` })).incomplete).toEqual([]);
  });

  it('is refused as kustomize would, where the patch of the object is wrong', async () => {
    const patch = '{ patch: "{apiVersion: v1, kind: Service, metadata: {name: none}, spec: {type: ExternalName}}" }';
    const files = {
      'ks.yaml': flux(`{ path: apps, patches: [${patch}] }`),
      'apps/db.yaml': `${named}---\n${endpoints('db', other)}`,
    };
    expect(brief(await lintTree(files))).toEqual(['port-name-mismatch apps/db.yaml:4', 'kustomization-invalid ks.yaml:4']);
  });
});

describe('what cannot be told of what is deployed', () => {
  const open = (path: string) =>
    applicationSet(`{ generators: [{ clusters: {} }], template: { spec: { source: { path: "${path}" } } } }`);
  const halves = { 'apps/a/db.yaml': service('db'), 'apps/b/e.yaml': endpoints('db'), 'a.yaml': flux('{ path: apps/a }') };

  it.each([
    ['an ApplicationSet', open('apps/{{name}}')],
    ['an ApplicationSet, of any folder', open('{{path}}')],
    ['a Flux Kustomization', flux('{ path: "./apps/${X}" }')],
  ])('may be the other half: %s', async (_, object) => {
    expect(brief(await lintTree({ ...halves, 'b.yaml': object }))).toEqual([]);
  });

  it.each([
    ['a folder that is not here', open('elsewhere/{{name}}')],
    ['another repository', open('apps/{{name}}').replace('path:', 'repoURL: https://a.example/other, path:')],
  ])('is not the other half where it is of %s', async (_, object) => {
    const ours = [1, 2].map((it) =>
      application(`{ source: { repoURL: https://a.example/ours, path: apps/a } }`).replace('name: a', `name: a${it}`),
    );
    const files = { ...halves, 'a.yaml': ours.join('---\n'), 'b.yaml': object };
    expect(brief(await lintTree(files))).toEqual(['service-without-endpoints apps/a/db.yaml:3']);
  });

  it.each([
    ['a condition for the source', '{{ if .x }}spec: { source: { path: other } }{{ end }}'],
    ['a text that may say anything', 'spec: {{ .x | toJson }}'],
    ['keys that may be anything', 'metadata: {}\n{{ .x | toYaml }}'],
  ])('is not judged: a patch with %s', async (_, patch) => {
    const template = '{ spec: { source: { path: apps } } }';
    const set = (more: string) =>
      applicationSet(`{ generators: [{ list: { elements: [{ a: b }] } }], template: ${template} ${more} }`);
    const files = {
      'apps/db.yaml': `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('db', '[{ name: other, port: 80 }]')}---\n${service('lone')}`,
    };
    const found = ['port-name-mismatch apps/db.yaml:4', 'service-without-endpoints apps/db.yaml:13'];
    expect(brief(await lintTree({ ...files, 'a.yaml': set('') }))).toEqual(found);
    const { findings, incomplete } = await lintTree({ ...files, 'a.yaml': set(`, templatePatch: ${JSON.stringify(patch)}`) });
    expect([findings, incomplete]).toMatchObject([[], [{ root: 'apps', reason: 'transformer', path: 'a.yaml' }]]);
  });
});

describe('an expression', () => {
  it.each([
    ['*.yaml', 'a/b.yaml', true],
    ['{a,b}.yaml', 'b.yaml', true],
    ['a?.yaml', 'ab.yaml', true],
    ['a.yaml', 'abyaml', false],
    ['{a', 'a', true],
  ])('%s for %s: %s', (expression, path, fits) => {
    expect(matcherOf(expression)(path)).toBe(fits);
  });

  it('of folders stays between two slashes', () => {
    expect(['apps/a', 'apps/a/b'].map(folderMatcherOf('apps/*'))).toEqual([true, false]);
  });
});
