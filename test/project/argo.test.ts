import { describe, expect, it } from 'vitest';
import { lintTree, service } from '../lint/tree.ts';
import { application, applicationSet, deployed } from './deployed.ts';

const tree = {
  'apps/one/db.yaml': service('db'),
  'apps/two/db.yaml': service('db'),
  'apps/.hidden/db.yaml': service('db'),
  'apps/one/config.json': '{ "to": { "name": "shop" } }',
};

describe('an ApplicationSet deploys what its generator says,', () => {
  const from = (generator: string, path: string, namespace: string, files = {}) => {
    const spec = `{ source: { path: "${path}" }, destination: { namespace: "${namespace}" } }`;
    return deployed({
      ...tree,
      ...files,
      'a.yaml': applicationSet(`{ generators: [${generator}], template: { spec: ${spec} } }`),
    });
  };
  const elements = '{ list: { elements: [{ name: one, to: { space: a } }, { name: two, to: { space: b } }] } }';
  const folders = '{ git: { directories: [{ path: "apps/*" }] } }';

  it.each([
    ['a list', elements, 'apps/{{name}}', '{{to.space}}', ['one a', 'two b']],
    ['a list, for Go', elements, 'apps/{{ .name }}', '{{- .to.space -}}', ['one a', 'two b']],
    ['folders, by a part of the path', folders, '{{path}}', '{{path[1]}}', ['one one', 'two two']],
    ['the same for Go', folders, '{{.path.path}}', '{{index .path.segments 1}}', ['one one', 'two two']],
    [
      'folders under a name',
      '{ git: { pathParamPrefix: my, directories: [{ path: apps/one }] } }',
      '{{my.path}}',
      'a',
      ['one a'],
    ],
    [
      'folders, with a value more',
      '{ git: { directories: [{ path: apps/one }], values: { to: "x-{{path.basename}}" } } }',
      '{{path}}',
      '{{values.to}}',
      ['one x-one'],
    ],
    ['files', '{ git: { files: [{ path: "apps/*/config.json" }] } }', '{{path}}', '{{to.name}}', ['one shop']],
    [
      'a list and folders',
      `{ matrix: { generators: [{ list: { elements: [{ top: apps }] } }, { git: { directories: [{ path: "{{top}}/*" }] } }] } }`,
      '{{path}}',
      '{{top}}-{{path.basename}}',
      ['one apps-one', 'two apps-two'],
    ],
    [
      'a list, with what another adds',
      `{ merge: { mergeKeys: [name], generators: [${elements}, { list: { elements: [{ name: two, to: { space: c } }] } }] } }`,
      'apps/{{name}}',
      '{{to.space}}',
      ['one a', 'two c'],
    ],
    [
      'clusters and a list, where those of the list are known',
      `{ matrix: { generators: [{ clusters: {} }, ${elements}] } }`,
      'apps/{{name}}',
      '{{server}}',
      ['one {{server}}', 'two {{server}}'],
    ],
  ])('of %s', (_, generator, path, namespace, expected) => {
    const resources = expected.map((each) => each.split(' ')).map(([folder, space]) => `apps/${folder}: Service ${space}/db`);
    expect(from(generator, path, namespace)).toEqual(resources);
  });

  it.each([
    ['of clusters', '{ clusters: {} }'],
    ['with a selector', `{ list: { elements: [{ name: one }] }, selector: { matchLabels: { a: b } } }`],
    ['of no elements', '{ list: { elements: [] } }'],
  ])('but nothing for a path %s', (_, generator) => {
    expect(from(generator, 'apps/{{name}}', 'a')).toEqual([]);
  });

  it('and no more than anyone means', () => {
    const many = `{ list: { elements: [${'{ name: one },'.repeat(300)}] } }`;
    const result = from(`{ matrix: { generators: [${many}, ${many}] } }`, 'apps/{{name}}', 'a');
    expect(result).toHaveLength(2000);
  });
});

describe('a file beside the manifests of an Application', () => {
  const files = {
    'a.yaml': application('{ source: { path: apps/one, kustomize: { namePrefix: a-, nameSuffix: -z } } }'),
    'apps/one/kustomization.yaml': 'resources: [db.yaml]\n',
    'apps/one/db.yaml': service('db'),
  };

  it('changes the source', () => {
    const override = 'path: elsewhere\nkustomize: { namePrefix: b-, namespace: shop }\n';
    expect(deployed({ ...files, 'apps/one/.argocd-source.yaml': override })).toEqual(['apps/one: Service shop/b-db-z']);
  });

  it('changes that of one Application alone, and counts more', () => {
    const general = { 'apps/one/.argocd-source.yaml': 'kustomize: { namePrefix: b- }\n' };
    const own = (name: string) => ({ [`apps/one/.argocd-source-${name}.yaml`]: 'kustomize: { namePrefix: c- }\n' });
    expect(deployed({ ...files, ...general, ...own('a') })).toEqual(['apps/one: Service /c-db-z']);
    expect(deployed({ ...files, ...general, ...own('b') })).toEqual(['apps/one: Service /b-db-z']);
  });

  it('changes one of several sources', () => {
    const several = application('{ sources: [{ path: apps/one }, { path: apps/two }] }');
    const override = { 'apps/one/.argocd-source.yaml': 'kustomize: { namePrefix: b- }\n' };
    expect(deployed({ ...files, 'a.yaml': several, 'apps/two/db.yaml': service('two'), ...override })).toEqual([
      'apps/one: Service /b-db',
      'apps/one: Service /two',
    ]);
  });

  it.each(['', '[]', '{', 'kustomize: []\n'])('that says nothing of use, %j, changes nothing', (text) => {
    expect(deployed({ ...files, 'apps/one/.argocd-source.yaml': text })).toEqual(['apps/one: Service /a-db-z']);
  });

  it('has its patch', () => {
    const patch =
      'kustomize:\n  patches:\n    - target: { kind: Service }\n      patch: |-\n        - op: replace\n          path: /metadata/name\n          value: patched\n';
    expect(deployed({ ...files, 'apps/one/.argocd-source.yaml': patch })).toEqual(['apps/one: Service /a-patched-z']);
  });

  it('is where its patch is refused', async () => {
    const patch = 'kustomize: { patches: [{ patch: "- op: none", target: { kind: Service } }] }\n';
    const { findings } = await lintTree({ ...files, 'apps/one/.argocd-source.yaml': patch });
    expect(findings.filter(({ rule }) => rule === 'kustomization-invalid')).toMatchObject([
      { path: 'apps/one/.argocd-source.yaml' },
    ]);
  });
});

describe('an Application that another one deploys', () => {
  it('is as a kustomization makes it on the way', () => {
    const files = {
      ...tree,
      'root.yaml': application('{ source: { path: bootstrap } }'),
      'bootstrap/kustomization.yaml':
        'resources: [app.yaml]\npatches: [{ target: { kind: Application }, patch: "- {op: replace, path: /spec/source/path, value: apps/two}" }]\n',
      'bootstrap/app.yaml': application('{ source: { path: apps/one } }'),
    };
    expect(deployed(files)).toEqual(['apps/two: Service /db']);
  });
});

it('a path is not meant by who turns to a repository of another name than most do', () => {
  const turning = (url: string, path: string) => application(`{ source: { repoURL: ${url}, path: ${path} } }`);
  const from = (url: string) =>
    deployed({
      ...tree,
      'a.yaml': turning('https://a.example/fleet', 'apps/one'),
      'b.yaml': turning('git@a.example:me/fleet.git', 'apps'),
      'c.yaml': turning(url, 'apps/two'),
    });
  expect(from('https://a.example/app')).toEqual(['apps/one: Service /db']);
  expect(from('https://b.example/you/Fleet')).toEqual(['apps/one: Service /db', 'apps/two: Service /db']);
});
