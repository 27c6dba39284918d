import { describe, expect, it } from 'vitest';
import { brief, endpoints, lintTree, service, slice } from '../lint/tree.ts';

const named = service('db', 'ports: [{ name: sql, port: 80 }]');
const other = '[{ name: other, port: 80 }]';
const right = '[{ name: sql, port: 80 }]';

describe('a kustomization', () => {
  it('joins what it lists, wherever the files lie', async () => {
    const files = {
      'overlays/prod/kustomization.yaml': 'resources: [../../services/db.yaml, ../../prod/endpoints.yaml]\n',
      'services/db.yaml': named,
      'prod/endpoints.yaml': endpoints('db', other),
      'services/endpoints.yaml': endpoints('db', right),
    };
    expect(brief(await lintTree(files))).toContain('port-name-mismatch services/db.yaml:4');
  });

  it('judges a base through each overlay, and tells what is the same in several once, with their folders', async () => {
    const { findings } = await lintTree({
      'base/kustomization.yaml': 'resources: [db.yaml]\n',
      'base/db.yaml': `${named}---\n${endpoints('db', other)}`,
      'overlays/a/kustomization.yaml': 'namespace: a\nresources: [../../base]\n',
      'overlays/b/kustomization.yaml': 'namespace: b\nresources: [../../base]\n',
    });
    expect(findings).toMatchObject([{ rule: 'port-name-mismatch', path: 'base/db.yaml', roots: ['overlays/a', 'overlays/b'] }]);
  });

  it('says of a value that a patch brings where it stands in the patch', async () => {
    const { findings } = await lintTree({
      'base/kustomization.yaml': 'resources: [db.yaml]\n',
      'base/db.yaml': service('db', 'type: ExternalName, externalName: db.example.com'),
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{ path: patch.yaml }]\n',
      'prod/patch.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { externalName: 10.0.0.1 }\n',
    });
    expect(findings).toMatchObject([
      { rule: 'external-name-ip', path: 'prod/patch.yaml', start: { line: 4 }, roots: ['prod'], pointer: '/spec/externalName' },
    ]);
  });

  it('is built where paths are absolute, as for folders outside of the working directory', async () => {
    const files = {
      '/a/b/kustomization.yaml': 'resources: [../db.yaml]\n',
      '/a/db.yaml': `${named}---\n${endpoints('db', other)}`,
    };
    expect(brief(await lintTree(files))).toEqual(['port-name-mismatch /a/db.yaml:4']);
  });

  it('never takes a patch for a resource', async () => {
    const patch = service('db', 'ports: [{ name: sql, port: 80, appProtocol: mysql }]');
    const { findings } = await lintTree({
      'kustomization.yaml': 'resources: [db.yaml]\npatches: [{ path: patch.yaml }]\n',
      'db.yaml': `${named}---\n${endpoints('db', right)}`,
      'patch.yaml': patch,
    });
    expect(findings).toEqual([]);
  });

  it('gives its namespace and prefix to what it lists', async () => {
    const files = (kustomization: string) => ({
      'kustomization.yaml': `resources: [db.yaml]\n${kustomization}`,
      'db.yaml': `${service('db', undefined, 'a')}---\n${endpoints('db', undefined, 'b')}`,
    });
    expect(brief(await lintTree(files('')))).toEqual(['endpoints-without-service db.yaml:8']);
    expect(brief(await lintTree(files('namespace: c\n')))).toEqual([]);
    expect(brief(await lintTree(files('namespace: c\nnamePrefix: x-\n')))).toEqual([]);
  });

  it('finds no Service missing where a remote base or a chart may bring it, and says so', async () => {
    const files = (resources: string) => ({
      'kustomization.yaml': `resources: [e.yaml${resources}]\n`,
      'e.yaml': endpoints('db'),
      'chart.yaml': 'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: x }\n',
    });
    expect(brief(await lintTree(files('')))).toEqual(['endpoints-without-service e.yaml:3']);
    expect(brief(await lintTree(files(', chart.yaml')))).toEqual([]);
    const remote = await lintTree(files(', https://example.com/base'));
    expect(brief(remote)).toEqual([]);
    expect(remote.incomplete).toMatchObject([{ root: '.', reason: 'remote base', path: 'kustomization.yaml' }]);
  });

  it('still finds endpoints missing there, because charts bring none', async () => {
    const files = { 'kustomization.yaml': 'resources: [s.yaml, https://example.com/base]\n', 's.yaml': service('db') };
    expect(brief(await lintTree(files))).toEqual(['service-without-endpoints s.yaml:3']);
  });

  it('is told at its place what kustomize refuses, and the rest is judged', async () => {
    const { findings } = await lintTree({
      'kustomization.yaml': 'resources:\n- gone.yaml\n- db.yaml\n',
      'db.yaml': `${named}---\n${endpoints('db', other)}`,
    });
    expect(findings).toMatchObject([
      { rule: 'port-name-mismatch', path: 'db.yaml' },
      { rule: 'kustomization-invalid', path: 'kustomization.yaml', start: { line: 2, column: 3 } },
    ]);
  });

  it.each([
    ['a file', 'resources: [db.yaml, ../vendor/x/a.yaml]'],
    ['a folder', 'resources: [db.yaml, ../node_modules/x]'],
    ['a component', 'resources: [db.yaml]\ncomponents: [../vendor/x]'],
    ['a patch', 'resources: [db.yaml]\npatches: [{ path: ../vendor/p.yaml }]'],
    ['a patch for some', 'resources: [db.yaml]\npatches: [{ path: ../vendor/p.yaml, target: { kind: Endpoints } }]'],
    ['replacements', 'resources: [db.yaml]\nreplacements: [{ path: ../vendor/r.yaml }]'],
    ['transformers', 'resources: [db.yaml]\ntransformers: [../vendor/t.yaml]'],
  ])('takes what is vendored for unseen, be it %s', async (_, kustomization) => {
    const files = { 'apps/kustomization.yaml': `${kustomization}\n`, 'apps/db.yaml': endpoints('db') };
    const { findings, incomplete } = await lintTree(files);
    expect([findings, incomplete]).toMatchObject([
      [],
      [{ root: 'apps', reason: 'vendored file', path: 'apps/kustomization.yaml' }],
    ]);
  });

  it('reads a slice that its label ties to a Service', async () => {
    const files = { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': `${named}---\n${slice('db-1', 'db', other)}` };
    expect(brief(await lintTree(files))).toEqual(['port-name-mismatch a.yaml:4']);
  });
});
