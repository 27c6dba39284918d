import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD, pullRequestEvent, pushEvent, workflowRunEvent } from './events.ts';
import { runWithGitHub } from './github/answered.ts';
import { repositoryWith } from './github/pull-request.ts';
import { runAction, workspaceWith } from './runner.ts';
import { externalName, manyWrong, wrong } from './trees.ts';

/** What the first workflow writes for a pull request from a fork, which may only read. */
async function reportOf(files: Readonly<Record<string, string>>): Promise<string> {
  const workspace = workspaceWith(files);
  const inputs = { report: 'json=extmap-lint.json', 'filter-mode': 'nofilter', comment: 'always' };
  await runAction(workspace, { event: pullRequestEvent({ isFork: true }), with: inputs });
  return readFileSync(join(workspace, 'extmap-lint.json'), 'utf8');
}

const state = (ref = 'topic', sha = HEAD) => {
  const repository = repositoryWith();
  return { ...repository, pulls: [{ number: 7, head: { sha, owner: 'fork-owner', ref }, files: [] }] };
};

const inputs = { 'from-report': 'extmap-lint.json', comment: 'on-findings', annotations: 'check-run', 'fail-on': 'never' };
const post = (report: string, github = state(), step = {}) =>
  runWithGitHub(
    workspaceWith({ 'extmap-lint.json': report }),
    { event: workflowRunEvent(), with: inputs, ...step },
    { state: github },
  );

describe('the second of two workflows', () => {
  it('posts what the first one found', async () => {
    const seen = await post(await reportOf({ 'apps/db.yaml': wrong }));
    expect(seen.github.state.comments).toHaveLength(1);
    expect(seen.github.state.comments[0]?.body).toContain(`/blob/${HEAD}/apps/db.yaml#L7`);
    expect(seen.github.state.checkRuns).toMatchObject([
      { head_sha: HEAD, annotations: [{ path: 'apps/db.yaml', start_line: 7 }] },
    ]);
    expect(seen).toMatchObject({ conclusion: 'success', annotations: [], outputs: { errors: '1' } });
  });

  it.each([
    ['moved on', state('topic', '9'.repeat(40))],
    ['is another one', state('main')],
  ])('posts nothing where the pull request %s', async (_, github) => {
    const seen = await post(await reportOf({ 'db.yaml': wrong }), github);
    expect(seen.troubles).toEqual([`nothing is posted: no open pull request has ${HEAD} as its head`]);
    expect(seen.github.requests).toHaveLength(1);
  });

  it('believes nothing of what the report says of itself', async () => {
    const report = JSON.parse(await reportOf({ 'db.yaml': wrong }));
    const forged = { ...report, summary: { ...report.summary, errors: 0 }, exit: { code: 0, reason: '' }, number: 1 };
    const seen = await post(JSON.stringify(forged), state(), { with: { ...inputs, 'fail-on': 'error' } });
    expect(seen).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
  });

  it('makes its texts safe like those of any tree', async () => {
    const report = JSON.parse(await reportOf({ 'db.yaml': wrong }));
    report.findings[0].message = '::add-mask::db\r##[add-mask]db @octo <img src=x> `a` | b';
    report.findings[0].rule = 'x`\n::error::forged';
    const seen = await post(JSON.stringify(report));
    expect(seen.commands.map(({ name }) => name)).toEqual(['stop-commands']);
    expect(seen.github.state.comments[0]?.body).toContain(
      '`` ::add-mask::db\\r##\\u{5b}add-mask]db @octo <img src=x> `a`  ``&#124;`  b ` |',
    );
  });

  it.each([
    ['no JSON', '{'],
    ['another thing', '{"schemaVersion":1}'],
    ['one with a fingerprint that would end a comment', '-->'],
  ])('refuses %s', async (_, text) => {
    const report = text === '-->' ? (await reportOf({ 'db.yaml': wrong })).replace(/"fingerprint": "/, '$&-->') : text;
    const seen = await post(report);
    expect(seen.exitCode).toBe(2);
    expect(seen.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('no JSON report of extmap-lint') },
    ]);
    expect(seen.github.requests).toEqual([]);
  });

  it('takes as many findings as there are', async () => {
    const seen = await post(await reportOf({ 'a.yaml': manyWrong(60) }));
    expect(seen.github.state.checkRuns[0]?.annotations).toHaveLength(60);
  });
});

describe('report files', () => {
  const files = { 'db.yaml': wrong, 'other.yaml': externalName('other', '10.0.0.2') };

  it('are written where they were asked for, and named in the outputs', async () => {
    const workspace = workspaceWith(files);
    const asked = { 'sarif-file': 'out/a.sarif', report: 'json=out/a.json\n junit = out/a.xml ', id: 'prod' };
    const { outputs } = await runAction(workspace, { with: asked });
    expect(outputs).toMatchObject({ 'sarif-file': 'out/a.sarif', 'report-file': 'out/a.json\nout/a.xml' });
    const sarif = JSON.parse(readFileSync(join(workspace, 'out/a.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(2);
    expect(sarif.runs[0].automationDetails).toEqual({ id: 'prod/' });
    expect(readFileSync(join(workspace, 'out/a.xml'), 'utf8')).toContain('<testsuite');
  });

  it('hold no suppressed finding where GitHub would make an alert of it', async () => {
    const workspace = workspaceWith({ 'db.yaml': `# extmap-lint-disable-file external-name-ip -- moves in May\n${wrong}` });
    await runAction(workspace, { with: { 'sarif-file': 'a.sarif', report: 'json=a.json' } });
    const read = (name: string) => JSON.parse(readFileSync(join(workspace, name), 'utf8'));
    expect(read('a.sarif').runs[0].results).toEqual([]);
    expect(read('a.json').findings).toMatchObject([{ rule: 'external-name-ip', suppressed: { reason: 'moves in May' } }]);
  });

  it('may lie outside of the workspace where the workflow says so', async () => {
    const path = join(workspaceWith({}), 'a.json');
    await runAction(workspaceWith(files), { with: { report: `json=${path}` } });
    expect(JSON.parse(readFileSync(path, 'utf8')).findings).toHaveLength(2);
  });

  it('take nothing from the verdict where they cannot be written', async () => {
    const seen = await runAction(workspaceWith(files), { event: pushEvent(), with: { report: 'json=/dev/null/a.json' } });
    expect(seen.exitCode).toBe(1);
    expect(seen.outputs['report-file']).toBeUndefined();
    expect(seen.annotations.at(-1)).toMatchObject({ level: 'warning', message: expect.stringContaining('could not be written') });
  });
});
