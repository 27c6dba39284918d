import { describe, expect, it } from 'vitest';
import { brief, endpoints, lintTree, service, slice } from '../lint/tree.ts';

const named = service('db', 'ports: [{ name: sql, port: 80 }]');
const other = '[{ name: other, port: 80 }]';
const right = '[{ name: sql, port: 80 }]';

/** What is deployed together in a tree without kustomizations: closeness decides. */
describe('a plain tree', () => {
  it('pairs by file first', async () => {
    const result = await lintTree({
      'a.yaml': `${named}---\n${endpoints('db', right)}`,
      'b.yaml': `${named}---\n${endpoints('db', other)}`,
    });
    expect(brief(result)).toEqual(['port-name-mismatch b.yaml:4']);
  });

  it('then by folder', async () => {
    const result = await lintTree({
      'test-1/service.yaml': named,
      'test-1/endpoints.yaml': endpoints('db', right),
      'test-2/service.yaml': named,
      'test-2/endpoints.yaml': endpoints('db', other),
    });
    expect(brief(result)).toEqual(['port-name-mismatch test-2/service.yaml:4']);
  });

  it('then by the branch', async () => {
    const result = await lintTree({ 'apps/service.yaml': named, 'apps/prod/eu/endpoints.yaml': endpoints('db', other) });
    expect(brief(result)).toEqual(['port-name-mismatch apps/service.yaml:4']);
  });

  it('then over the whole tree', async () => {
    const result = await lintTree({ 'services/db.yaml': named, 'endpoints/db.yaml': endpoints('db', other) });
    expect(brief(result)).toEqual(['port-name-mismatch services/db.yaml:4']);
  });

  it('says nothing of a partner that is nearer to another', async () => {
    const result = await lintTree({
      'a/service.yaml': named,
      'b/service.yaml': named,
      'b/endpoints.yaml': endpoints('db', other),
    });
    expect(brief(result)).toEqual(['port-name-mismatch b/service.yaml:4']);
  });

  it('takes equally near Endpoints of one name as alternatives: only what holds for each is said', async () => {
    const files = { 'service.yaml': named, 'one.yaml': endpoints('db', other), 'two.yaml': endpoints('db', right) };
    expect(brief(await lintTree(files))).toEqual([]);
    expect(brief(await lintTree({ ...files, 'two.yaml': endpoints('db', other) }))).toEqual([
      'port-name-mismatch service.yaml:4',
    ]);
  });

  it('takes equally near Services of one name as alternatives', async () => {
    const files = {
      'one.yaml': named,
      'two.yaml': service('db', 'ports: [{ name: other, port: 80 }]'),
      'endpoints.yaml': endpoints('db', other),
    };
    expect(brief(await lintTree(files))).toEqual(['port-name-mismatch one.yaml:4']);
  });

  it('takes slices of different names together', async () => {
    const twoPorts = service('db', 'ports: [{ name: sql, port: 80 }, { name: other, port: 81 }]');
    const files = { 'service.yaml': twoPorts, 'one.yaml': slice('db-1', 'db', right), 'two.yaml': slice('db-2', 'db', other) };
    expect(brief(await lintTree(files))).toEqual([]);
    const split = { 'service.yaml': `${twoPorts}---\n${slice('db-1', 'db', right)}`, 'two.yaml': slice('db-2', 'db', other) };
    expect(brief(await lintTree(split))).toEqual([]);
  });

  it('finds nothing missing where a candidate is anywhere', async () => {
    expect(
      brief(await lintTree({ 'a/service.yaml': service('db'), 'b/service.yaml': service('db'), 'b/e.yaml': endpoints('db') })),
    ).toEqual([]);
    expect(brief(await lintTree({ 'a/service.yaml': service('db') }))).toEqual(['service-without-endpoints a/service.yaml:3']);
  });

  it('finds nothing missing where a candidate lies under a kustomization', async () => {
    const files = { 'a/service.yaml': service('db'), 'b/kustomization.yaml': '', 'b/e.yaml': endpoints('db') };
    expect(brief(await lintTree(files))).toEqual([]);
  });

  it('finds nothing missing that an unreadable document nearby names', async () => {
    const template = 'apiVersion: v1\nkind: Endpoints\nmetadata: {name: db}\nsubsets: {{ .x }}\n';
    expect(brief(await lintTree({ 'a/service.yaml': service('db'), 'a/e.yaml': template }))).toEqual([]);
    expect(brief(await lintTree({ 'a/service.yaml': service('db'), 'b/e.yaml': template }))).toHaveLength(1);
  });

  it('takes a namespace that is not written for any', async () => {
    const half = { 'a.yaml': `${service('db', undefined, 'shop')}---\n${endpoints('db')}` };
    expect(brief(await lintTree(half))).toEqual(['namespace-half-written a.yaml:8']);
    const apart = { 'a.yaml': `${service('db', undefined, 'shop')}---\n${endpoints('db', undefined, 'sales')}` };
    expect(brief(await lintTree(apart))).toEqual(['endpoints-without-service a.yaml:8']);
  });

  it('pairs equal spellings of a name that is filled in later, and proves nothing of others', async () => {
    const apart = {
      'a.yaml': `${service('"${NAME}"', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('"${NAME}"', other)}`,
    };
    expect(brief(await lintTree(apart))).toEqual(['port-name-mismatch a.yaml:4']);
    expect(brief(await lintTree({ 'a.yaml': `${service('db')}---\n${endpoints('"${NAME}"')}` }))).toEqual([]);
  });
});
