import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { ruleIds } from '../../src/library/settings.ts';
import { defaultSettings, type Settings } from '../../src/lint/settings.ts';
import { traceList } from '../../src/report/trace-list.ts';
import { brief, endpoints, lintTree, service, slice } from '../lint/tree.ts';
import { trace } from '../trace/traced.ts';

type Files = Readonly<Record<string, string>>;

const named = service('db', 'ports: [{ name: sql, port: 80 }]');
const other = '[{ name: other, port: 80 }]';
const right = '[{ name: sql, port: 80 }]';

async function settingsWith(environments: string): Promise<Settings> {
  const read = await loadConfig({ path: '.extmap-lint.yaml', text: `environments: ${environments}` }, ruleIds);
  if (!('input' in read)) throw new Error(read.map(({ message }) => message).join());
  return { ...defaultSettings, environmentOf: read.config.environmentOf ?? (() => undefined) };
}
const told = async (files: Files, environments: string) =>
  brief(await lintTree(files, { settings: await settingsWith(environments) }));

/** Equally near by their folders: the names of the files alone tell the environments apart. */
const apart = {
  'services/test.yaml': named,
  'services/prod.yaml': named,
  'endpoints/test.yaml': endpoints('db', right),
  'endpoints/prod.yaml': endpoints('db', other),
};

describe('environments in a plain tree', () => {
  it('tell apart what is equally near', async () => {
    expect(await told(apart, '{}')).toEqual([]);
    expect(await told(apart, '{ test: "*/test.yaml", prod: "*/prod.yaml" }')).toEqual([
      'port-name-mismatch services/prod.yaml:4',
    ]);
  });

  it('keep apart what would be a pair', async () => {
    const files = { 'test/service.yaml': named, 'prod/endpoints.yaml': endpoints('db', right) };
    expect(await told(files, '{}')).toEqual([]);
    expect(await told(files, '{ test: test, prod: prod }')).toEqual([
      'endpoints-without-service prod/endpoints.yaml:3',
      'service-without-endpoints test/service.yaml:3',
    ]);
    expect(await told(files, '{ all: "*" }')).toEqual([]);
  });

  it('suggest no Service of another one', async () => {
    const misspelt = { 'test/service.yaml': service('database'), 'prod/endpoints.yaml': endpoints('databse') };
    const messages = async (environments: string) => {
      const { findings } = await lintTree(misspelt, { settings: await settingsWith(environments) });
      return findings.map(({ messageId }) => messageId);
    };
    expect(await messages('{}')).toEqual(['similar']);
    expect(await messages('{ test: test, prod: prod }')).toEqual(['none', 'none']);
  });

  it('make alternatives of what each brings for a Service of all', async () => {
    const files = {
      'db.yaml': named,
      'test/endpoints.yaml': endpoints('db', other),
      'prod/slice.yaml': slice('db-1', 'db', right),
    };
    expect(await told(files, '{}')).toEqual(['port-name-mismatch test/endpoints.yaml:4']);
    expect(await told(files, '{ test: test, prod: prod }')).toEqual([]);
  });

  it('that are written later go first', async () => {
    expect(await told(apart, '{ all: "**", prod: "*/prod.yaml" }')).toEqual(['port-name-mismatch services/prod.yaml:4']);
  });
});

const overlays = {
  'base/kustomization.yaml': 'resources: [a.yaml]\n',
  'base/a.yaml': service('a', 'type: ExternalName, externalName: 10.0.0.1'),
  'overlays/prod/kustomization.yaml': 'resources: [../../base]\n',
  'overlays/test/kustomization.yaml': 'resources: [../../base]\n',
  'overlays/lab/kustomization.yaml': 'resources: [../../base]\n',
  'plain/test-1/b.yaml': service('b', 'type: ExternalName, externalName: 10.0.0.2'),
  'plain/c.yaml': service('c', 'type: ExternalName, externalName: 10.0.0.3'),
};
const globs = '{ test: "{overlays/test,plain/test-*}", prod: overlays/prod }';

describe('environments of roots', () => {
  it('go with findings and mappings', async () => {
    const { findings, mappings } = await lintTree(overlays, { settings: await settingsWith(globs) });
    expect(findings.map(({ path, roots, environments }) => [path, roots, environments])).toEqual([
      ['base/a.yaml', ['overlays/lab', 'overlays/prod', 'overlays/test'], ['prod', 'test']],
      ['plain/c.yaml', [], undefined],
      ['plain/test-1/b.yaml', [], ['test']],
    ]);
    expect(mappings.map(({ service: name, environment }) => [name, environment])).toEqual([
      ['c', undefined],
      ['b', 'test'],
      ['a', undefined],
      ['a', 'prod'],
      ['a', 'test'],
    ]);
  });

  it('group what trace lists', async () => {
    const { environmentOf } = await settingsWith(globs);
    const { traces } = await trace(overlays, undefined, {}, environmentOf);
    const lines = traceList(traces, { color: false }).split('\n');
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      'outside kustomizations',
      'test: outside kustomizations',
      'overlays/lab',
      'prod: overlays/prod',
      'test: overlays/test',
      '5 connections: 5 NXDOMAIN',
    ]);
  });
});
