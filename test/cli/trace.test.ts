import { describe, expect, it } from 'vitest';
import { endpoints, service } from '../lint/tree.ts';
import { folderWith, run } from './cli.ts';

const good = `${service('db')}---\n${endpoints('db')}`;
const bad = `${service('nas', 'ports: [{ name: nfs, port: 2049 }]')}---\n${endpoints('nas')}`;
const cwd = () =>
  folderWith({ 'apps/db.yaml': good, 'apps/nas.yaml': bad, 'apps/web.yaml': service('web', 'selector: { app: web }') });

describe('trace', () => {
  it.each([
    [['db'], 0, 'works', ''],
    [['nas'], 1, 'refused', ''],
    [['nas.shop:2049', 'apps'], 1, 'nas.shop:2049 from a Pod in shop', ''],
    [['db.shop.svc.cluster.local:80'], 0, 'db.shop:80 from a Pod in shop', ''],
    [[], 0, '2 connections: 1 works, 1 refused', ''],
    [['./apps'], 0, '2 connections', ''],
    [['nsa'], 2, '', 'there is no Service "nsa"; did you mean "nas"?'],
    [['apps'], 2, '', 'there is no Service "apps"; the path of that name is "./apps"'],
    [['web'], 2, '', 'the Service "web" is no external service mapping'],
    [['a:b'], 2, '', 'trace takes <service>[.<namespace>][:<port>], not "a:b"'],
    [['db', 'nowhere'], 2, '', 'nowhere: not found'],
    [['db', '--format', 'sarif'], 2, '', '--format takes text, json'],
  ])('%j: exit code %i', async (words, code, out, err) => {
    const ended = await run(['trace', ...words], { cwd: cwd() });
    expect(ended.code).toBe(code);
    expect(ended.out).toContain(out);
    expect(ended.err).toContain(err);
  });

  it('lists by the environments of the config', async () => {
    const folder = folderWith({
      '.extmap-lint.yaml': 'environments: { test: "apps/test-*", prod: overlays/prod }',
      'apps/test-1/db.yaml': good,
      'overlays/prod/kustomization.yaml': 'resources: [nas.yaml]\n',
      'overlays/prod/nas.yaml': bad,
    });
    const { out } = await run(['trace'], { cwd: folder });
    expect(out.split('\n').filter((line) => /^\S/.test(line))).toEqual([
      'test: outside kustomizations',
      'prod: overlays/prod',
      '2 connections: 1 works, 1 refused',
    ]);
    const listed = JSON.parse((await run(['trace', '-f', 'json'], { cwd: folder })).out);
    expect(listed.connections.map((it: { environment: string }) => it.environment)).toEqual(['test', 'prod']);
    const { findings } = JSON.parse((await run(['-f', 'json'], { cwd: folder })).out);
    expect(findings).toMatchObject([
      { rule: 'port-name-mismatch', environments: ['prod'], docs: expect.stringMatching(/^https.*\/port-name-mismatch\.md$/) },
    ]);
  });

  it('as JSON', async () => {
    const { out, code } = await run(['trace', 'nas', '--format=json'], { cwd: cwd() });
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, connections: [{ host: 'nas', outcome: 'refused' }] });
    expect(code).toBe(1);
  });
});
