import { describe, expect, it } from 'vitest';
import { brief, lintTree, service } from '../lint/tree.ts';
import { application, type Files, flux } from './deployed.ts';

const alias = (name: string, metadata = 'name: db') =>
  `apiVersion: v1\nkind: Service\nmetadata: { ${metadata} }\nspec: { type: ExternalName, externalName: ${name} }\n`;
const tree: Files = { 'one/db.yaml': alias('one.example.com'), 'two/db.yaml': alias('two.example.com') };

/** Where Services are told to be contested. */
async function contested(files: Files): Promise<readonly string[]> {
  const result = await lintTree({ ...tree, ...files });
  const found = result.findings.filter(({ messageId }) => messageId === 'contested');
  return brief({ ...result, findings: found });
}

const both = ['service-duplicate one/db.yaml:3', 'service-duplicate two/db.yaml:3'];
const first = flux('{ path: one, targetNamespace: shop }', 'one');
const second = (more = ', suspend: false') => flux(`{ path: two, targetNamespace: shop ${more} }`, 'two');
const argo = (path: string, more = 'syncPolicy: { automated: {} }', destination = 'server: https://a.example') =>
  application(`{ source: { path: ${path} }, destination: { namespace: shop, ${destination} }, ${more} }`);

describe('a Service that two GitOps objects apply is contested', () => {
  it.each([
    ['where both stand in one file', { 'flux.yaml': `${first}---\n${second()}` }],
    ['where one of them deploys the other', { 'a.yaml': first, 'one/flux.yaml': second() }],
    [
      'where one kustomization lists both',
      { 'flux/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n', 'flux/a.yaml': first, 'flux/b.yaml': second() },
    ],
    ['where both are Applications for one cluster', { 'a.yaml': `${argo('one')}---\n${argo('two')}` }],
  ])('%s', async (_, files) => {
    expect(await contested(files)).toEqual(both);
  });

  it('by two patches for one folder', async () => {
    const patch = (value: string) =>
      `, patches: [{ target: { kind: Service }, patch: '[{"op": "replace", "path": "/spec/externalName", "value": "${value}"}]' }]`;
    const objects = ['a.example.com', 'b.example.com'].map((value) =>
      flux(`{ path: one, targetNamespace: shop ${patch(value)} }`),
    );
    expect(await contested({ 'flux.yaml': objects.join('---\n') })).toEqual(['service-duplicate one/db.yaml:3']);
  });
});

describe('it is not certain that a Service is contested', () => {
  it.each([
    ['in two files that may be for two clusters', { 'a.yaml': first, 'b.yaml': second() }],
    [
      'in two kustomizations',
      {
        'clusters/a/kustomization.yaml': 'resources: [a.yaml]\n',
        'clusters/a/a.yaml': first,
        'clusters/b/kustomization.yaml': 'resources: [b.yaml]\n',
        'clusters/b/b.yaml': second(),
      },
    ],
    ['where one is for another cluster', { 'flux.yaml': `${first}---\n${second(', kubeConfig: { secretRef: { name: x } }')}` }],
    ['where one is suspended', { 'flux.yaml': `${first}---\n${second(', suspend: true')}` }],
    ['where one may be suspended', { 'flux.yaml': `${first}---\n${second(', suspend: "${X}"')}` }],
    ['in two namespaces', { 'flux.yaml': `${first}---\n${flux('{ path: two, targetNamespace: other }')}` }],
    ['in a namespace that is not written', { 'flux.yaml': `${flux('{ path: one }')}---\n${flux('{ path: two }')}` }],
    ['where both say the same', { 'flux.yaml': `${first}---\n${second()}`, 'two/db.yaml': alias('one.example.com') }],
    ['where a value is filled in', { 'flux.yaml': `${first}---\n${second()}`, 'two/db.yaml': alias('"${HOST}"') }],
    [
      'where one says how it is applied',
      {
        'flux.yaml': `${first}---\n${second()}`,
        'two/db.yaml': alias('two.example.com', 'name: db, annotations: { kustomize.toolkit.fluxcd.io/ssa: IfNotPresent }'),
      },
    ],
    ['where nothing syncs one by itself', { 'a.yaml': `${argo('one')}---\n${argo('two', 'project: x')}` }],
    [
      'where that is switched off',
      { 'a.yaml': `${argo('one')}---\n${argo('two', 'syncPolicy: { automated: { enabled: false } }')}` },
    ],
    ['where Applications are for two clusters', { 'a.yaml': `${argo('one')}---\n${argo('two', undefined, 'name: other')}` }],
    [
      'where a patch cannot be told',
      {
        'a.yaml': `${argo('one')}---\n${argo('two')
          .replace('kind: Application', 'kind: ApplicationSet')
          .replace(
            /spec: (.*)/,
            'spec: { generators: [{ list: { elements: [{}] } }], template: { spec: $1 }, templatePatch: "{{ .x }}" }',
          )}`,
      },
    ],
    ['within one object, which takes the last', { 'a.yaml': argo('all'), ...twice() }],
    ['where no mapping is among them', { 'flux.yaml': `${first}---\n${second()}`, ...selecting() }],
  ])('%s', async (_, files) => {
    expect(await contested(files)).toEqual([]);
  });

  function twice(): Files {
    return { 'all/a.yaml': alias('a.example.com'), 'all/b.yaml': alias('b.example.com') };
  }

  function selecting(): Files {
    const spec = (app: string) => service('db', `selector: { app: ${app} }, ports: [{ port: 80 }]`);
    return { 'one/db.yaml': spec('a'), 'two/db.yaml': spec('b') };
  }
});
