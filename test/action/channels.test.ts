import { describe, expect, it } from 'vitest';
import { pullRequestEvent, pushEvent } from './events.ts';
import { placesIn, runWithGitHub } from './github/answered.ts';
import type { Fault } from './github/fake.ts';
import { addedFile, BOT, PERSON, repositoryWith } from './github/pull-request.ts';
import type { State } from './github/state.ts';
import { type Step, workspaceWith } from './runner.ts';
import { clean, manyWrong, published, remapped, wrong } from './trees.ts';

const everySeverity = { 'apps/db.yaml': wrong, 'apps/queue.yaml': remapped, 'apps/nas.yaml': published };
const checkRun = { annotations: 'check-run', 'filter-mode': 'nofilter' };
const comment = { comment: 'on-findings', 'filter-mode': 'nofilter' };
const review = { 'review-comments': 'all', 'filter-mode': 'nofilter' };

const onPull = (files: Readonly<Record<string, string>>, step: Step, state?: State, faults?: readonly Fault[]) =>
  runWithGitHub(workspaceWith(files), step, { ...(state && { state }), ...(faults && { faults }) });

describe('a comment', () => {
  it('is made with the first finding, and kept up to date', async () => {
    const state = repositoryWith();
    const first = await onPull(everySeverity, { with: comment }, state);
    expect(state.comments).toMatchObject([{ user: { login: BOT.login } }]);
    expect(state.comments[0]?.body).toMatch(/^<!-- extmap-lint:default -->\n## extmap-lint\n\n\*\*1 error, 1 warning, 1 info/);
    expect(state.comments[0]?.body).toContain('https://github.com/octo/shop/actions/runs/4711');
    expect(first.outputs['comment-url']).toMatch(/^https:\/\/github\.com\/octo\/shop\/pull\/7#issuecomment-\d+$/);
    expect(placesIn(first)).toHaveLength(3);
    await onPull({ 'db.yaml': clean }, { with: comment }, state);
    expect(state.comments).toHaveLength(1);
    expect(state.comments[0]?.body).toContain('no faults in 1 resource');
  });

  it('is not made for a pull request that was clean from the start, unless asked for', async () => {
    const state = repositoryWith();
    await onPull({ 'db.yaml': clean }, { with: comment }, state);
    expect(state.comments).toEqual([]);
    await onPull({ 'db.yaml': clean }, { with: { ...comment, comment: 'always' } }, state);
    expect(state.comments).toHaveLength(1);
  });

  it('is one of several by its id, and never that of somebody else', async () => {
    const marker = '<!-- extmap-lint:default -->';
    const others = [
      { id: 1, user: PERSON, body: `${marker}\nours?` },
      { id: 2, user: BOT, body: `> ${marker}` },
      { id: 3, user: BOT, body: '<!-- extmap-lint:test -->' },
    ];
    const state = repositoryWith({ comments: [...others] });
    await onPull({ 'db.yaml': wrong }, { with: comment }, state);
    expect(state.comments.slice(0, 3)).toEqual(others);
    expect(state.comments).toHaveLength(4);
  });

  it('is found on a later page, and its double is taken away', async () => {
    const marker = '<!-- extmap-lint:default -->';
    const talk = Array.from({ length: 150 }, (_, id) => ({ id, user: PERSON, body: 'hm' }));
    const state = repositoryWith({
      comments: [...talk, { id: 200, user: BOT, body: marker }, { id: 201, user: BOT, body: marker }],
    });
    await onPull({ 'db.yaml': wrong }, { with: comment }, state);
    expect(state.comments).toHaveLength(151);
    expect(state.comments.at(-1)).toMatchObject({ id: 200, body: expect.stringContaining('1 error') });
  });

  it('is not written again when nothing changed', async () => {
    const state = repositoryWith();
    await onPull({ 'db.yaml': wrong }, { with: comment }, state);
    const { github } = await onPull({ 'db.yaml': wrong }, { with: comment }, state);
    expect(github.requests.map(({ route }) => route)).toEqual([
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'GET /user',
    ]);
  });

  it('stays within the limit', async () => {
    const state = repositoryWith();
    await onPull({ 'a.yaml': manyWrong(1000) }, { with: comment }, state);
    expect(state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(state.comments[0]?.body).toMatch(/\n\d+ more\n\n?\[The whole report\]/);
  });

  it('is left out with a warning where the token may not write it', async () => {
    const state = repositoryWith({ permissions: ['contents: read', 'pull-requests: read'] });
    const seen = await onPull({ 'db.yaml': wrong }, { with: comment }, state);
    expect(seen.troubles).toEqual([
      expect.stringContaining('the comment could not be written (it needs "pull-requests: write")'),
    ]);
    expect(seen.exitCode).toBe(1);
  });

  it.each([
    ['a reset', 'reset' as const],
    ['an error of the server', { status: 502, message: 'Bad Gateway' }],
  ])('is written in spite of %s while the comments are listed', async (_, answer) => {
    const state = repositoryWith();
    await onPull({ 'db.yaml': wrong }, { with: comment }, state, [{ route: 'GET', times: 1, answer }]);
    expect(state.comments).toHaveLength(1);
  });

  it('is not written twice: what GitHub may have done is not asked for again', async () => {
    const state = repositoryWith();
    const seen = await onPull({ 'db.yaml': wrong }, { with: comment }, state, [{ route: 'POST', answer: 'reset' }]);
    expect(seen.github.requests.filter(({ route }) => route.startsWith('POST'))).toHaveLength(1);
    expect(seen.troubles).toHaveLength(1);
  });
});

describe('review comments', () => {
  const files = { 'apps/db.yaml': wrong, 'apps/old.yaml': wrong };
  const state = () => repositoryWith({ files: [addedFile('apps/db.yaml', wrong)] });

  it('stand at lines of the diff; a finding elsewhere is annotated and in the summary', async () => {
    const github = state();
    const seen = await onPull(files, { with: review }, github);
    expect(github.reviewComments).toMatchObject([{ path: 'apps/db.yaml', line: 7 }]);
    expect(github.reviewComments[0]?.body).toMatch(/^<!-- extmap-lint:default:[0-9a-f]+ -->\n\*\*error\*\* `external-name-ip`/);
    expect(placesIn(seen)).toEqual(['error apps/db.yaml:7', 'error apps/old.yaml:7']);
    expect(seen.troubles).toEqual([]);
  });

  it('are not repeated, and go when the fault is gone, unless somebody answered', async () => {
    const github = state();
    await onPull(files, { with: review }, github);
    const again = await onPull(files, { with: review }, github);
    expect(again.github.requests.map(({ route }) => route.split(' ')[0])).toEqual(['GET', 'GET', 'GET']);
    const [posted] = github.reviewComments;
    const answered = { id: 900, user: BOT, path: 'apps/db.yaml', line: 1, body: '<!-- extmap-lint:default:0123 -->' };
    github.reviewComments.push(answered, { ...answered, id: 901, user: PERSON, body: 'why?', in_reply_to_id: 900 });
    await onPull({ 'apps/db.yaml': clean }, { with: review }, github);
    expect(posted).toBeDefined();
    expect(github.reviewComments.map(({ id }) => id)).toEqual([900, 901]);
  });

  it('are at most thirty, and the review says how many are left out', async () => {
    const many = manyWrong(40);
    const github = repositoryWith({ files: [addedFile('a.yaml', many)] });
    const seen = await onPull({ 'a.yaml': many }, { with: review }, github);
    expect(github.reviewComments).toHaveLength(30);
    const sent = seen.github.requests.find(({ route }) => route.startsWith('POST'));
    expect(Object(sent?.body).body).toContain('10 more in lines of this diff');
  });

  it('are those of errors where there is no room for all', async () => {
    const many = Array.from({ length: 31 }, (_, index) => remapped.replaceAll('queue', `queue-${index}`)).join('---\n');
    const github = repositoryWith({ files: [addedFile('a.yaml', many), addedFile('b.yaml', wrong)] });
    await onPull({ 'a.yaml': many, 'b.yaml': wrong }, { with: review }, github);
    expect(github.reviewComments).toHaveLength(30);
    expect(github.reviewComments[0]?.path).toBe('b.yaml');
  });

  it('are only where the line reads as it was linted: the base may have moved on', async () => {
    const moved = `# moved\n${wrong}`;
    const github = repositoryWith({ files: [addedFile('apps/db.yaml', moved)] });
    await onPull(files, { with: review }, github);
    expect(github.reviewComments).toEqual([]);
  });

  it('that GitHub refuses are tried in halves', async () => {
    const github = repositoryWith({ files: [addedFile('a.yaml', wrong), addedFile('b.yaml', wrong)] });
    const answer = { status: 422, message: 'Unprocessable Entity: "Line could not be resolved"' };
    const seen = await onPull({ 'a.yaml': wrong, 'b.yaml': wrong }, { with: review }, github, [
      { route: 'POST', times: 2, answer },
    ]);
    expect(github.reviewComments).toMatchObject([{ path: 'b.yaml' }]);
    expect(seen.troubles).toEqual([expect.stringContaining('review comments could not be written')]);
    expect(placesIn(seen)).toHaveLength(2);
  });

  it('leave a file alone whose patch GitHub does not give', async () => {
    const github = repositoryWith({ files: [{ filename: 'apps/db.yaml', status: 'modified' }] });
    const seen = await onPull(files, { with: review }, github);
    expect(github.reviewComments).toEqual([]);
    expect(placesIn(seen)).toHaveLength(2);
  });
});

describe('a token that may only read', () => {
  const everything = { ...checkRun, comment: 'always', 'review-comments': 'all' };

  it.each([
    ['from a fork', pullRequestEvent({ isFork: true })],
    ['by Dependabot', pullRequestEvent({ env: { GITHUB_ACTOR: 'dependabot[bot]' } })],
  ])('of a pull request %s writes nothing, and the step says what to do', async (whose, event) => {
    const seen = await onPull({ 'db.yaml': wrong }, { with: everything, event });
    expect(seen.github.requests).toEqual([]);
    expect(placesIn(seen)).toEqual(['error db.yaml:7']);
    expect(seen.troubles).toEqual([
      `check run and comment and review comments are left out: the token of a pull request ${whose} may not write; https://github.com/org/extmap-lint/blob/main/docs/action.md#pull-requests-from-forks tells how to post them from a second workflow`,
    ]);
  });

  it('is not what a pull request of the repository itself has', async () => {
    const { github } = await onPull({ 'db.yaml': wrong }, { with: everything });
    expect(github.state).toMatchObject({ checkRuns: [{}], comments: [{}] });
  });

  it('may be no token at all', async () => {
    const seen = await onPull({ 'db.yaml': wrong }, { with: { ...comment, token: '' } });
    expect(seen.troubles).toEqual(['comment is left out: the input token is empty']);
  });
});

describe('an event without a pull request', () => {
  it('has no comments, and that is no trouble', async () => {
    const seen = await onPull(
      { 'db.yaml': wrong },
      { with: { comment: 'always', 'review-comments': 'all' }, event: pushEvent() },
    );
    expect(seen.github.requests).toEqual([]);
    expect(seen.troubles).toEqual([]);
  });
});

describe('what GitHub answers', () => {
  it('is no command to the runner', async () => {
    const message = 'no\r::set-output name=outcome::forged\n##[add-mask]db';
    const seen = await onPull({ 'db.yaml': wrong }, { with: comment }, repositoryWith(), [
      { route: 'GET', answer: { status: 404, message } },
    ]);
    expect(seen.commands.map(({ name }) => name)).toEqual(['group', 'error', 'endgroup', 'warning', 'stop-commands']);
    expect(seen.outputs.outcome).toBe('failure');
  });
});
