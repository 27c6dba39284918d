import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from './events.ts';
import { placesIn, type Scene } from './github/answered.ts';
import { repositoryWith } from './github/pull-request.ts';
import { checkOut, cutOff, type Repository, repositoryOf } from './repository.ts';
import { before, change, endpoints, files, onMerge, onPull, service } from './scenes.ts';
import { clean, externalName, wrong } from './trees.ts';

describe('a base that git cannot fetch', () => {
  const repository = () => repositoryOf({ before, change });
  const workspaceOf = (it: Repository) => cutOff(checkOut(it, { commit: it.merge }));
  const blob = '4444444444444444444444444444444444444444';
  const entry = { path: 'apps/db.yaml', mode: '100644', type: 'blob', sha: blob };

  it('is read through the API', async () => {
    const it = repository();
    const state = repositoryWith({ files: files('apps/db.yaml'), trees: { [it.base]: [entry] }, blobs: { [blob]: clean } });
    const seen = await onPull(it, workspaceOf(it), {}, { state });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.outputs).toMatchObject({ 'filter-mode': 'new', 'hidden-findings': '1' });
    expect(seen.troubles).toEqual([]);
    expect(seen.github.requests).toHaveLength(3);
  });

  it('is read through the API for a renamed file', async () => {
    const it = repositoryOf({ before, change: { 'old.yaml': undefined, 'apps/new.yaml': wrong } });
    const [added] = files('apps/new.yaml');
    const renamed = { ...added, filename: 'apps/new.yaml', status: 'renamed', previous_filename: 'old.yaml' };
    const state = repositoryWith({
      files: [renamed],
      ...{ trees: { [it.base]: [{ ...entry, path: 'old.yaml' }] }, blobs: { [blob]: wrong } },
    });
    const seen = await onPull(it, workspaceOf(it), {}, { state });
    expect(seen.outputs).toMatchObject({ findings: '0', 'filter-mode': 'new' });
  });

  it('is done without where the API has no tree: what is in changed files counts', async () => {
    const it = repository();
    const seen = await onPull(it, workspaceOf(it), {}, { state: repositoryWith({ files: files('apps/db.yaml') }) });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.outputs).toMatchObject({ 'filter-mode': 'file', 'hidden-findings': '1' });
    expect(seen.troubles).toEqual([
      expect.stringMatching(/^the base [0-9a-f]{7} could not be read, so what is in changed files/),
    ]);
  });

  it('is done without for a file that a related place is in', async () => {
    const both = { 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const it = repositoryOf({ before: both, change: { 'endpoints.yaml': endpoints('sql') } });
    const seen = await onPull(it, workspaceOf(it), {}, { state: repositoryWith({ files: files('endpoints.yaml') }) });
    expect(placesIn(seen)).toEqual(['error service.yaml:6']);
  });

  it.each([
    ['the token may not ask', { state: repositoryWith({ permissions: [] }) }],
    ['GitHub is down', { faults: [{ route: 'GET', answer: { status: 503, message: 'Service Unavailable' } }] }],
  ] satisfies [string, Scene][])('hides nothing where %s', async (_, scene) => {
    const it = repository();
    const seen = await onPull(it, workspaceOf(it), {}, scene);
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7', 'error old.yaml:7']);
    expect(seen.outputs['filter-mode']).toBe('nofilter');
    expect(seen.troubles.at(-1)).toContain('all findings are reported');
    expect(seen.exitCode).toBe(1);
  });

  it('hides nothing where GitHub does not list all files', async () => {
    const it = repository();
    const event = pullRequestEvent({ base: it.base, head: it.head, changedFiles: 3001 });
    const seen = await onPull(it, workspaceOf(it), { event });
    expect(placesIn(seen)).toHaveLength(2);
    expect(seen.troubles.join()).toContain('GitHub lists 3000 of 3001 changed files');
    expect(seen.github.requests).toEqual([]);
  });

  it('is not asked for a blob each of hundreds of files', async () => {
    const it = repository();
    const names = Array.from({ length: 201 }, (_, index) => `${index}.yaml`);
    const trees = { [it.base]: names.map((path) => ({ ...entry, path })) };
    const seen = await onPull(it, workspaceOf(it), {}, { state: repositoryWith({ files: files(...names), trees }) });
    expect(seen.outputs['filter-mode']).toBe('file');
    expect(seen.github.requests.length).toBeLessThan(10);
  });

  it('is read through the API where there is no clone at all', async () => {
    const it = repository();
    const workspace = checkOut(it, { commit: it.merge });
    rmSync(join(workspace, '.git'), { recursive: true });
    const state = repositoryWith({ files: files('apps/db.yaml'), trees: { [it.base]: [entry] }, blobs: { [blob]: clean } });
    const seen = await onPull(it, workspace, {}, { state });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.troubles).toEqual([]);
  });
});

describe('filter-mode', () => {
  const long = `${clean}${Array.from({ length: 12 }, (_, index) => `# ${index}\n`).join('')}---\n${externalName('far', '10.0.0.1')}`;
  const repository = () =>
    repositoryOf({
      before: { ...before, 'apps/db.yaml': long },
      change: { 'apps/db.yaml': `${externalName('db', '10.0.0.9')}${long.slice(clean.length)}` },
    });
  const patch =
    '@@ -4,7 +4,7 @@\n   name: db\n spec:\n   type: ExternalName\n-  externalName: db.example.com\n+  externalName: 10.0.0.9\n # 0\n # 1\n # 2';
  const state = repositoryWith({ files: [{ filename: 'apps/db.yaml', status: 'modified', patch }] });

  it.each([
    ['new', ['error apps/db.yaml:7']],
    ['added', ['error apps/db.yaml:7']],
    ['diff-context', ['error apps/db.yaml:7']],
    ['file', ['error apps/db.yaml:7', 'error apps/db.yaml:27']],
    ['nofilter', ['error apps/db.yaml:7', 'error apps/db.yaml:27', 'error old.yaml:7']],
  ])('%s', async (mode, places) => {
    const seen = await onMerge(repository(), { with: { 'filter-mode': mode } });
    expect(placesIn(seen)).toEqual(places);
    expect(seen.outputs['filter-mode']).toBe(mode);
    expect(seen.github.requests).toEqual([]);
  });

  it.each(['added', 'diff-context', 'file'])('%s is the same through the API', async (mode) => {
    const it = repository();
    const workspace = cutOff(checkOut(it, { commit: it.merge }));
    const seen = await onPull(it, workspace, { with: { 'filter-mode': mode } }, { state });
    expect(placesIn(seen)).toEqual(
      mode === 'file' ? ['error apps/db.yaml:7', 'error apps/db.yaml:27'] : ['error apps/db.yaml:7'],
    );
    expect(seen.outputs['filter-mode']).toBe(mode);
    expect(seen.troubles).toEqual([]);
  });
});
