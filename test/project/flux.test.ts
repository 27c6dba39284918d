import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/project/deployment/envsubst.ts';
import { brief, lintTree, service } from '../lint/tree.ts';
import { application, deployed, type Files, flux, valuesDeployed } from './deployed.ts';

const settings = (data: string, name = 'settings', namespace = 'flux-system'): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\ndata: ${data}\n`;
const secret = (keys: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: secrets, namespace: flux-system }\nstringData: ${keys}\nsops: { mac: x }\n`;
const named = (value: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec:\n  type: ExternalName\n  externalName: ${value}\n`;
const fromSettings = '{ kind: ConfigMap, name: settings }';

describe('a variable of a Flux Kustomization', () => {
  const from = (sources: string, value: string, files: Files = {}) =>
    valuesDeployed({
      'flux/ks.yaml': [
        flux('{ path: settings }', 'settings'),
        flux(`{ path: apps, postBuild: { substitute: { OWN: own, NUMBER: "5432" }, substituteFrom: [${sources}] } }`, 'apps'),
      ].join('---\n'),
      'settings/settings.yaml': settings('{ HOST: db.example.com, OWN: other }'),
      'apps/db.yaml': named(value),
      ...files,
    });

  it.each([
    ['of the object itself, before any other', fromSettings, '${OWN}', 'own'],
    ['of a ConfigMap that is deployed beside it', fromSettings, '${HOST}', 'db.example.com'],
    ['within a text', fromSettings, 'x.${HOST}', 'x.db.example.com'],
    ['with a default that does not count', fromSettings, '${HOST:=other.example.com}', 'db.example.com'],
    ['in quotes', '', '"${OWN}"', 'own'],
  ])('has a value %s', (_, sources, value, result) => {
    expect(from(sources, value)).toEqual([result]);
  });

  it.each([
    ['that nobody sets', fromSettings, '${NOBODY}'],
    ['that a Secret sets, of which the key alone is seen', '{ kind: Secret, name: secrets }', '${TOKEN}'],
    ['that a Secret sets once more', `${fromSettings}, { kind: Secret, name: secrets }`, '${HOST}'],
    ['that may be set by what is not seen', `${fromSettings}, { kind: Secret, name: unseen, optional: true }`, '${HOST}'],
    ['of a ConfigMap in another namespace', '{ kind: ConfigMap, name: elsewhere }', '${HOST}'],
    ['of a ConfigMap of which there are two', '{ kind: ConfigMap, name: twice }', '${HOST}'],
    ['beside an unknown one', fromSettings, '${HOST}.${NOBODY}'],
    ['whose expression is another', fromSettings, '${HOST^^}'],
    ['that is escaped', fromSettings, '$${HOST}'],
  ])('stays as it is spelled, one %s', (_, sources, value) => {
    const files = {
      'settings/more.yaml': [
        secret('{ TOKEN: "ENC[x]", HOST: "ENC[x]" }'),
        settings('{ HOST: a }', 'elsewhere', 'other'),
        settings('{ HOST: a }', 'twice'),
      ].join('---\n'),
      'settings/twice.yaml': settings('{ HOST: b }', 'twice').replace(', namespace: flux-system', ''),
    };
    expect(from(sources, value, files)).toEqual([value]);
  });

  it('gives a number where it reads as one, whatever quotes there were', () => {
    const files = { 'apps/db.yaml': service('db', 'ports: [{ port: "${NUMBER}" }]') };
    expect(from('', '', files)).toEqual(['5432']);
  });

  it('is not filled in where the resource says so', () => {
    const label = 'name: db, labels: { kustomize.toolkit.fluxcd.io/substitute: disabled }';
    expect(from('', '', { 'apps/db.yaml': named('${OWN}').replace('name: db', label) })).toEqual(['${OWN}']);
  });

  it('is judged by its value, at the place where it is spelled', async () => {
    const files = {
      'ks.yaml': flux('{ path: apps, postBuild: { substitute: { HOST: 10.0.0.1 } } }'),
      'apps/db.yaml': named('${HOST}'),
    };
    expect(brief(await lintTree(files))).toEqual(['external-name-ip apps/db.yaml:6']);
    expect(brief(await lintTree({ ...files, 'ks.yaml': flux('{ path: apps }') }))).toEqual([]);
  });
});

describe('a Flux Kustomization that another one deploys', () => {
  const child = flux('{ path: "apps/${NAME}", postBuild: { substituteFrom: [] } }', 'child');
  const merging = `{ target: { kind: Kustomization }, patch: "{kind: Kustomization, metadata: {name: _}, spec: {targetNamespace: shop, postBuild: {substituteFrom: [${fromSettings}]}}}" }`;
  const adding = `{ target: { kind: Kustomization }, patch: "- {op: add, path: /spec/postBuild/substituteFrom/-, value: ${fromSettings}}" }`;
  const tree = (patch: string, more = '') => ({
    'flux/ks.yaml': flux(
      `{ path: cluster, patches: [${patch}], postBuild: { substituteFrom: [${fromSettings}] ${more} } }`,
      'cluster',
    ),
    'cluster/child.yaml': child,
    'cluster/settings.yaml': settings('{ NAME: db, HOST: db.example.com }'),
    'apps/db/db.yaml': named('${HOST}'),
  });

  it.each([
    ['a merge', merging],
    ['operations', adding],
  ])('has what that one patches into it, by %s', (_, patch) => {
    expect(valuesDeployed(tree(patch))).toEqual(['db.example.com']);
  });

  it('has its variables filled in by that one', () => {
    expect(deployed(tree(merging))).toEqual(['apps/db: Service shop/db']);
    expect(deployed(tree(merging, ', substitute: { NAME: none }'))).toEqual([]);
  });

  it('has a default for what is nowhere set, which who deploys the other one might set', () => {
    const files = { ...tree(merging), 'apps/db/db.yaml': named('${OTHER:=a.example.com}') };
    expect(valuesDeployed(files)).toEqual(['a.example.com']);
    expect(valuesDeployed({ ...files, 'flux/ks.yaml': flux('{ path: apps/db, postBuild: { substitute: { A: a } } }') })).toEqual([
      '${OTHER:=a.example.com}',
    ]);
  });

  it('may be itself', () => {
    const files = {
      'cluster/ks.yaml': flux('{ path: cluster, postBuild: { substitute: { NAME: db } } }', 'cluster'),
      'cluster/kustomization.yaml': `resources: [ks.yaml, child.yaml]\npatches: [${merging.replace('substituteFrom', 'substitute: {HOST: own.example.com}, substituteFrom')}]\n`,
      'cluster/child.yaml': child,
      'apps/db/db.yaml': named('${HOST}'),
    };
    expect(valuesDeployed(files)).toEqual(['own.example.com']);
  });

  it('may deploy that one', () => {
    const files = {
      'one/a.yaml': flux('{ path: other }', 'one'),
      'other/b.yaml': flux('{ path: one }', 'other'),
      'one/db.yaml': named('a.example.com'),
    };
    expect(valuesDeployed(files)).toEqual(['a.example.com']);
  });

  it('is deployed by each of several, in its words', () => {
    const files = {
      'a.yaml': flux('{ path: base, postBuild: { substitute: { NAME: one } } }', 'one'),
      'b.yaml': flux('{ path: base, postBuild: { substitute: { NAME: two } } }', 'two'),
      'base/child.yaml': child,
      'apps/one/db.yaml': named('one.example.com'),
      'apps/two/db.yaml': named('two.example.com'),
    };
    expect(valuesDeployed(files)).toEqual(['one.example.com', 'two.example.com']);
  });
});

it('a Flux Kustomization is as the kustomizations make it that list it', () => {
  const files = {
    'base/ks.yaml': flux('{ path: apps/none }'),
    'base/kustomization.yaml': 'resources: [ks.yaml]\n',
    ...Object.fromEntries(
      ['one', 'two'].map((name) => [
        `clusters/${name}/kustomization.yaml`,
        `resources: [../../base]\npatches: [{ target: { kind: Kustomization }, patch: "- {op: replace, path: /spec/path, value: apps/${name}}" }]\n`,
      ]),
    ),
    'apps/none/db.yaml': service('none'),
    'apps/one/db.yaml': service('one'),
    'apps/two/db.yaml': service('two'),
  };
  expect(deployed(files)).toEqual(['apps/one: Service /one', 'apps/two: Service /two']);
});

it('a kustomization with nothing in it is no fault of who writes something into it', async () => {
  const files = {
    'apps/kustomization.yaml': 'kind: Kustomization\n',
    'more/kustomization.yaml': 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nresources: [db.yaml]\n',
    'more/db.yaml': named('db.example.com'),
  };
  const components = 'components: [../more]';
  const by = async (object: string) => brief(await lintTree({ ...files, 'a.yaml': object }));
  expect(await by(flux(`{ path: apps, ${components} }`))).toEqual([]);
  expect(await by(application(`{ source: { path: apps, kustomize: { ${components} } } }`))).toEqual([]);
});

describe('a FluxInstance', () => {
  const instance = (sync: string, more = '') =>
    `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux, namespace: flux-system }\nspec: { sync: { ${sync} } ${more} }\n`;
  const git = 'kind: GitRepository, url: https://example.com/fleet.git, path: ./cluster';
  const from = (object: string) =>
    valuesDeployed({
      'flux.yaml': object,
      'cluster/apps.yaml': flux(`{ path: apps, postBuild: { substituteFrom: [${fromSettings}] } }`),
      'cluster/settings.yaml': settings('{ HOST: db.example.com }'),
      'cluster/own.yaml': named('own.example.com'),
      'apps/db.yaml': named('${HOST}'),
    });

  it('deploys a path of the repository, and what the objects there deploy', () => {
    expect(from(instance(git))).toEqual(['own.example.com', 'db.example.com']);
  });

  it.each([
    ['from another kind of source', instance(git.replace('GitRepository', 'OCIRepository'))],
    [
      'that a patch of it may change',
      instance(git, ', kustomize: { patches: [{ target: { kind: Kustomization }, patch: "[]" }] }'),
    ],
    ['that is not there', instance(git.replace('path: ./cluster', 'path: ./elsewhere'))],
    ['that is not written', instance('kind: GitRepository')],
  ])('deploys nothing that can be told of one %s', (_, object) => {
    expect(from(object)).toEqual(['${HOST}']);
  });
});

describe('a path of the repository', () => {
  const from = (source: string, path: string, name: string) =>
    flux(`{ path: ${path}, sourceRef: { kind: GitRepository, name: ${source} } }`, name);
  const repository = (name: string, url: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name} }\nspec: { url: ${url} }\n`;
  const files = (url: string) => ({
    'ks.yaml': [from('ours', 'apps/one', 'a'), from('ours', 'apps/two', 'b'), from('other', 'deploy', 'c')].join('---\n'),
    'sources.yaml': [repository('ours', 'https://example.com/me/fleet'), repository('other', url)].join('---\n'),
    'apps/one/db.yaml': service('one'),
    'apps/two/db.yaml': service('two'),
    'deploy/db.yaml': service('deploy'),
  });
  const ours = ['apps/one: Service /one', 'apps/two: Service /two'];

  it('is not meant by who turns to one of another name than most do', () => {
    expect(deployed(files('https://example.com/you/app.git'))).toEqual(ours);
  });

  it('may be meant by who turns to one of the same name, or whose name is not seen', () => {
    const all = [...ours, 'deploy: Service /deploy'];
    expect(deployed(files('ssh://git@example.com/me/fleet.git'))).toEqual(all);
    expect(deployed({ ...files(''), 'sources.yaml': repository('other', 'https://example.com/you/app') })).toEqual(all);
  });
});

/** What `github.com/fluxcd/pkg/envsubst` v1.4.0 gives, but that what it makes nothing of stays unknown. */
describe('an expression of a variable', () => {
  const variables = { values: new Map([['A', 'a'], ['E', ''], ['S', undefined]]), isComplete: true }; // biome-ignore format: a table

  it.each([
    ['${A}', 'a'],
    ['x-${A}.${A}', 'x-a.a'],
    ['${A:=b}', 'a'],
    ['${E:=b}', 'b'],
    ['${U:=b}', 'b'],
    ['${U:-b}', 'b'],
    ['${U=b}', 'b'],
    ['${U:?b}', 'b'],
    ['${U:+b}', 'b'],
    ['${A:+b}', 'a'],
    ['${U:=b:c}', 'b:c'],
    ['${U:=}', ''],
    ['$A', '$A'],
    ['${U-b}', undefined],
    ['${U}', undefined],
    ['${S:=b}', undefined],
    ['$${A}', undefined],
    ['${U:=${A}}', undefined],
    ['${A^^}', undefined],
  ])('%s is %s', (text, result) => {
    expect(evaluate(text, variables)).toBe(result);
  });
});
