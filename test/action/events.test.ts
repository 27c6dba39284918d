import { describe, expect, it } from 'vitest';
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from './events.ts';
import { placesIn, runWithGitHub, type Scene } from './github/answered.ts';
import { repositoryWith } from './github/pull-request.ts';
import { checkOut, type Repository, repositoryOf } from './repository.ts';
import type { Step } from './runner.ts';
import { before, change } from './scenes.ts';

const everything = ['error apps/db.yaml:7', 'error old.yaml:7'];

describe('other events', () => {
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

  it('reads the nearest config, or the one that it is told', async () => {
    const off = 'rules: { external-name-ip: off }\n';
    const repository = repositoryOf({ before: { ...before, '.extmap-lint.yaml': off, 'ci/none.yaml': 'rules: {}\n' }, change });
    expect(placesIn(await onCommit(repository, { event: scheduleEvent }))).toEqual([]);
    const told = await onCommit(repository, { event: scheduleEvent, with: { config: 'ci/none.yaml' } });
    expect(placesIn(told)).toEqual(everything);
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

  it('reads the config of the base, and none of the pull request', async () => {
    const config = { '.extmap-lint.yaml': 'rules: { external-name-ip: off }\n' };
    const silenced = repositoryOf({ before, change: { ...change, ...config } });
    const state = repositoryWith({ head: silenced.head });
    const seen = await onTarget(silenced, silenced.head, { with: { 'filter-mode': 'nofilter' } }, { state });
    expect(placesIn(seen)).toEqual(everything);
    expect(seen.troubles).toContain(
      'no config is read: on "pull_request_target" the pull request could turn its own findings off',
    );
    const trusted = repositoryOf({ before: { ...before, ...config }, change });
    expect(placesIn(await onTarget(trusted, trusted.base))).toEqual([]);
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
