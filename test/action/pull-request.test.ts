import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from './events.ts';
import { type Answered, placesIn, runWithGitHub, type Scene } from './github/answered.ts';
import { addedFile, repositoryWith } from './github/pull-request.ts';
import { type Change, checkOut, cutOff, type Repository, repositoryOf } from './repository.ts';
import type { Step } from './runner.ts';
import { clean, externalName, manyWrong, wrong } from './trees.ts';

/** An old fault in one file, and a pull request that brings another one. */
const before = { 'old.yaml': wrong, 'apps/db.yaml': clean, 'readme.md': 'a\n' };
const change = { 'apps/db.yaml': wrong };

const service = (name: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: mysql }\nspec:\n  ports:\n    - { name: ${name}, port: 3306 }\n`;
const endpoints = (name: string) =>
  `apiVersion: v1\nkind: Endpoints\nmetadata: { name: mysql }\nsubsets:\n  - addresses: [{ ip: 10.0.0.1 }]\n    ports:\n      - { name: ${name}, port: 3306 }\n`;

/** The step as it runs on GitHub: on the merge, of which `actions/checkout` brings one commit. */
function onMerge(repository: Repository, step: Step = {}, scene: Scene = {}, depth = 1): Promise<Answered> {
  const workspace = checkOut(repository, { commit: repository.merge, depth });
  return onPull(repository, workspace, step, scene);
}

function onPull({ base, head, merge }: Repository, workspace: string, step: Step, scene: Scene = {}): Promise<Answered> {
  const event = pullRequestEvent({ base, head });
  return runWithGitHub(workspace, { event, ...step, env: { GITHUB_SHA: merge, ...step.env } }, scene);
}

const files = (...paths: readonly string[]) => paths.map((path) => addedFile(path, ''));

describe('a pull request', () => {
  it.each([1, 2, 0])('answers for what it brings, in a clone of depth %i', async (depth) => {
    const seen = await onMerge(repositoryOf({ before, change }), {}, {}, depth);
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.outputs).toMatchObject({ findings: '1', 'new-findings': '1', 'hidden-findings': '1', 'filter-mode': 'new' });
    expect(seen.log).toMatch(/compared with [0-9a-f]{7}: 1 older finding not shown/);
    expect(seen.summary).toMatch(/1 older finding not shown/);
    expect(seen.troubles).toEqual([]);
    expect(seen.github.requests).toEqual([]);
  });

  it('shows in the summary what the mappings that it changes lead to', async () => {
    const both = { ...before, 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const moved = { 'endpoints.yaml': endpoints('mysql').replace('10.0.0.1', '10.0.0.9') };
    const { summary } = await onMerge(repositoryOf({ before: both, change: moved }));
    expect(summary).toContain('```mermaid\nflowchart LR\n  n0["mysql #40;virtual IP#41;"]\n  n0 --> n1(["10.0.0.9"])\n```');
    expect(summary).toContain('| `mysql` | virtual IP | `10.0.0.9` |');
    expect(summary).not.toContain('`db`');
  });

  it('passes where all faults are older', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'readme.md': 'b\n' } }));
    expect(seen).toMatchObject({ conclusion: 'success', annotations: [], outputs: { findings: '0', 'hidden-findings': '1' } });
  });

  it('answers for a fault in a file that nobody touched', async () => {
    const both = { 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const seen = await onMerge(repositoryOf({ before: both, change: { 'endpoints.yaml': endpoints('sql') } }));
    expect(placesIn(seen)).toEqual(['error service.yaml:6']);
  });

  it('answers for a fault in a file whose partner it deletes', async () => {
    const both = { 'service.yaml': service('mysql'), 'endpoints.yaml': endpoints('mysql') };
    const seen = await onMerge(repositoryOf({ before: both, change: { 'service.yaml': undefined } }));
    expect(placesIn(seen)).toEqual([expect.stringMatching(/^error endpoints\.yaml:/)]);
  });

  it('does not answer for what it only moves', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'old.yaml': undefined, 'apps/renamed.yaml': wrong } }));
    expect(seen.outputs).toMatchObject({ findings: '0', 'hidden-findings': '1' });
  });

  it('does not answer for line ends', async () => {
    const seen = await onMerge(repositoryOf({ before, change: { 'old.yaml': wrong.replaceAll('\n', '\r\n') } }));
    expect(seen.outputs).toMatchObject({ findings: '0', 'hidden-findings': '1' });
  });

  it('does not answer for what came to the base in the meantime', async () => {
    const seen = await onMerge(repositoryOf({ before, change, since: { 'newer.yaml': wrong } }));
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
  });

  it('has its places at the lines of the head, where the base has moved on', async () => {
    const two = `${clean}---\n${externalName('other', 'a.example.com')}`;
    const moved = { 'apps/db.yaml': `# one\n# two\n${two}` };
    const repository = repositoryOf({
      before: { 'apps/db.yaml': two },
      change: { 'apps/db.yaml': two.replace('a.example.com', '10.0.0.1') },
      since: moved,
    });
    for (const depth of [1, 2]) {
      const seen = await onMerge(repository, {}, {}, depth);
      expect(placesIn(seen)).toEqual(['error apps/db.yaml:15']);
      expect(seen.log).toContain('apps/db.yaml:17:17');
    }
  });

  it('may be checked out at its head: what the base repaired since is not its fault', async () => {
    const repository = repositoryOf({ before, change, since: { 'old.yaml': clean } });
    const { start, base, head } = repository;
    const state = repositoryWith({ comparisons: { [`${base}...${head}`]: { mergeBase: start, files: [] } } });
    const seen = await onPull(repository, checkOut(repository, { commit: head }), {}, { state });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.github.requests).toHaveLength(1);
    const whole = await onPull(repository, checkOut(repository, { commit: head, depth: 0 }), {});
    expect(placesIn(whole)).toEqual(['error apps/db.yaml:7']);
  });

  it('may be checked out into a folder of the workspace: places count from the repository', async () => {
    const repository = repositoryOf({ before, change });
    const workspace = checkOut(repository, { commit: repository.merge, path: 'shop' });
    const seen = await onPull(repository, workspace, { with: { 'working-directory': 'shop/apps' } });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.summary).toContain(`/blob/${repository.merge}/apps/db.yaml#L7`);
    expect(placesIn(await onPull(repository, workspace, { with: { paths: 'shop' } }))).toEqual(['error apps/db.yaml:7']);
  });

  it('is not what another repository in the workspace is compared with', async () => {
    const repository = repositoryOf({ before, change });
    const workspace = checkOut(repository, { commit: repository.merge, path: 'shop' });
    const step = { with: { paths: 'shop' }, env: { GITHUB_REPOSITORY: 'octo/other' } };
    const seen = await onPull(repository, workspace, step);
    expect(placesIn(seen)).toEqual(['error shop/apps/db.yaml:7', 'error shop/old.yaml:7']);
    expect(seen.troubles).toEqual(['the files are not those of octo/other: all findings are reported']);
  });
});

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

describe('review comments and the check run of a merge', () => {
  it('are at the lines of the head', async () => {
    const two = `${clean}---\n${externalName('other', 'a.example.com')}`;
    const changed = two.replace('a.example.com', '10.0.0.1');
    const repository = repositoryOf({
      before: { 'db.yaml': two },
      change: { 'db.yaml': changed },
      since: { 'db.yaml': `# one\n${two}` },
    });
    const state = repositoryWith({ head: repository.head, files: [addedFile('db.yaml', changed)] });
    await onMerge(repository, { with: { 'review-comments': 'all', annotations: 'check-run' } }, { state });
    expect(state.reviewComments).toMatchObject([{ path: 'db.yaml', line: 15 }]);
    expect(state.checkRuns).toMatchObject([{ head_sha: repository.head, annotations: [{ start_line: 15 }] }]);
  });
});

describe('other events', () => {
  const everything = ['error apps/db.yaml:7', 'error old.yaml:7'];
  const onCommit = (repository: Repository, step: Step) =>
    runWithGitHub(checkOut(repository, { commit: repository.merge }), { ...step, env: { GITHUB_SHA: repository.merge } });

  it.each([
    ['push', pushEvent()],
    ['schedule', scheduleEvent],
    ['workflow_dispatch', dispatchEvent()],
  ])('%s reports all findings', async (_, event) => {
    const seen = await onCommit(repositoryOf({ before, change }), { event });
    expect(placesIn(seen)).toEqual(everything);
    expect(seen.outputs).toMatchObject({ 'filter-mode': 'nofilter', 'hidden-findings': '0' });
    expect(seen.troubles).toEqual([]);
    expect(seen.github.requests).toEqual([]);
  });

  it('merge_group answers for what the group brings, so that the queue of an old tree moves', async () => {
    const repository = repositoryOf({ before, change });
    const seen = await onCommit(repository, { event: mergeGroupEvent(repository.base), with: { comment: 'always' } });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.github.requests).toEqual([]);
  });

  it('push answers for what it brings where asked to', async () => {
    const repository = repositoryOf({ before, change });
    const asked = { 'filter-mode': 'new' };
    expect(placesIn(await onCommit(repository, { event: pushEvent(repository.base), with: asked }))).toEqual([
      'error apps/db.yaml:7',
    ]);
    const fresh = await onCommit(repository, { event: pushEvent('0'.repeat(40)), with: asked });
    expect(placesIn(fresh)).toEqual(everything);
    expect(fresh.troubles).toEqual(['a new branch has nothing to compare with: all findings are reported']);
  });

  it('push hides nothing where what was there before is gone', async () => {
    const seen = await onCommit(repositoryOf({ before, change }), {
      event: pushEvent('9'.repeat(40)),
      with: { 'filter-mode': 'new' },
    });
    expect(placesIn(seen)).toEqual(everything);
    expect(seen.troubles.at(-1)).toContain('all findings are reported');
  });

  it('schedule has nothing to compare with', async () => {
    const seen = await onCommit(repositoryOf({ before, change }), { event: scheduleEvent, with: { 'filter-mode': 'new' } });
    expect(seen.troubles).toEqual(['the event schedule has nothing to compare with: all findings are reported']);
  });

  it.each([
    ['that is missing', { GITHUB_EVENT_PATH: '/nowhere/event.json' }],
    ['that is none', { GITHUB_EVENT_PATH: '/dev/null' }],
  ])('an event %s is told, and hides nothing', async (_, env) => {
    const repository = repositoryOf({ before, change });
    const seen = await runWithGitHub(checkOut(repository, { commit: repository.merge }), {
      env: { GITHUB_SHA: repository.merge, ...env },
    });
    expect(placesIn(seen)).toEqual(everything);
    expect(seen.troubles).toEqual(['the description of the event pull_request cannot be read: all findings are reported']);
  });
});

describe('pull_request_target', () => {
  const onTarget = (repository: Repository, commit: string, step: Step = {}, scene: Scene = {}) => {
    const event = pullRequestEvent({ base: repository.base, head: repository.head, isFork: true, isTarget: true });
    const workspace = checkOut(repository, { commit });
    return runWithGitHub(workspace, { event, ...step, env: { GITHUB_SHA: repository.base } }, scene);
  };

  it('warns where the linted tree is not the pull request, and posts nothing about it', async () => {
    const repository = repositoryOf({ before, change });
    const seen = await onTarget(repository, repository.base, { with: { comment: 'always' } });
    expect(placesIn(seen)).toEqual(['error old.yaml:7']);
    expect(seen.troubles).toEqual([expect.stringMatching(/^the linted tree is [0-9a-f]{7} and not the pull request/)]);
    expect(seen.github.requests).toEqual([]);
  });

  it('reports on the pull request where that is checked out', async () => {
    const repository = repositoryOf({ before, change });
    const comparisons = { [`${repository.base}...${repository.head}`]: { mergeBase: repository.base, files: [] } };
    const state = repositoryWith({ head: repository.head, comparisons });
    const seen = await onTarget(repository, repository.head, { with: { comment: 'always' } }, { state });
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7']);
    expect(seen.github.state.comments).toHaveLength(1);
  });
});

it('the verdict is that of the findings that are reported', async () => {
  const repository = repositoryOf({ before: { 'old.yaml': manyWrong(30) } satisfies Change, change: { 'readme.md': '' } });
  expect((await onMerge(repository)).conclusion).toBe('success');
  expect((await onMerge(repository, { with: { 'filter-mode': 'nofilter' } })).conclusion).toBe('failure');
});
