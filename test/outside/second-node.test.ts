import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../action/events.ts';
import { runWithGitHub } from '../action/github/answered.ts';
import { repositoryWith } from '../action/github/pull-request.ts';
import { checkOut, repositoryOf } from '../action/repository.ts';
import { runAction, workspaceWith } from '../action/runner.ts';
import { clean, published, remapped, wrong } from '../action/trees.ts';

const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
if (!existsSync(cli)) throw new Error('dist/cli.mjs is missing: run "npm run bundle" first');

/** The Node that GitHub runs the Action with, from its npm package. */
const node = installNode(24);
const tree = { 'db.yaml': wrong, 'queue.yaml': remapped, 'nas.yaml': published, 'broken.yaml': 'kind: Service\nspec: {\n' };

function installNode(major: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'extmap-node-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, `node@${major}`]);
  return join(folder, 'node_modules/node/bin/node');
}

function run(words: readonly string[], command = node): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(command, [cli, ...words], { cwd: workspaceWith(tree), encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

it('is the Node that it should be', () => {
  expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
});

describe('under Node 24', () => {
  it('the command line gives the same report, without a word from Node', () => {
    for (const words of [['.'], ['*.yaml', '-f', 'json'], ['rules'], ['explain', 'external-name-ip'], ['--version']]) {
      const answer = run(words);
      expect(answer).toEqual(run(words, process.execPath));
      expect(answer.err).toBe('');
    }
  });

  it('the Action passes and fails', async () => {
    expect(await runAction(workspaceWith({ 'db.yaml': clean }), { node })).toMatchObject({ conclusion: 'success' });
    const seen = await runAction(workspaceWith(tree), { node });
    expect(seen).toMatchObject({ exitCode: 1, outputs: { errors: '2', warnings: '1', infos: '1' } });
    expect(seen.summary).toContain('2 errors, 1 warning, 1 info');
  });

  it('the Action compares with the base, and posts what it finds', async () => {
    const repository = repositoryOf({ before: { 'old.yaml': wrong }, change: { 'new.yaml': wrong.replace('db', 'new') } });
    const state = repositoryWith({ head: repository.head });
    const step = { node, event: pullRequestEvent(repository), with: { annotations: 'check-run', comment: 'always' } };
    const seen = await runWithGitHub(checkOut(repository, { commit: repository.merge }), step, { state });
    expect(seen).toMatchObject({ exitCode: 1, outputs: { findings: '1', 'hidden-findings': '1', 'filter-mode': 'new' } });
    expect(state).toMatchObject({ checkRuns: [{ annotations: [{ path: 'new.yaml' }] }], comments: [{}] });
    expect(seen.log).not.toContain('Warning:');
  });

  it('the Action says the same as under the Node of this test', async () => {
    const workspace = workspaceWith(tree);
    const { commands: _, ...seen } = await runAction(workspace, { node });
    expect(seen).toEqual(expect.objectContaining({ annotations: (await runAction(workspace)).annotations }));
    expect(seen.log).not.toContain('Warning:');
  });
});
