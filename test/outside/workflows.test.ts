import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));
const tools = mkdtempSync(join(tmpdir(), 'extmap-workflows-'));
afterAll(() => rmSync(tools, { recursive: true, force: true }));

function installActionlint(): string {
  const env = { ...process.env, GOBIN: tools };
  execFileSync('go', ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'], { cwd: tools, env, stdio: 'pipe' });
  return join(tools, 'actionlint');
}

function installZizmor(): string {
  const venv = join(tools, 'venv');
  execFileSync('python3', ['-m', 'venv', venv]);
  execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'zizmor==1.32.0']);
  return join(venv, 'bin/zizmor');
}

function run(command: string, words: readonly string[], cwd = top): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(command, [...words], { cwd, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

/** A repository that holds nothing but workflows. */
function repositoryWith(workflows: readonly string[]): string {
  const folder = mkdtempSync(join(tools, 'repository-'));
  execFileSync('git', ['init', '--quiet', folder]);
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  workflows.forEach((text, index) => {
    writeFileSync(join(folder, `.github/workflows/${index}.yml`), text);
  });
  return folder;
}

/** The blocks of a page that are whole workflows. */
function workflowsIn(page: string): readonly string[] {
  const blocks = readFileSync(join(top, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, text = '']) => text).filter((text) => text.includes('\njobs:'));
}

describe('actionlint', () => {
  const actionlint = installActionlint();

  it('has nothing to say to the workflows of this repository, and to action.yml', () => {
    expect(run(actionlint, [])).toEqual({ status: 0, out: '' });
  });

  it('has nothing to say to the examples', () => {
    const examples = [...workflowsIn('README.md'), ...workflowsIn('docs/action.md')];
    expect(examples).toHaveLength(8);
    expect(run(actionlint, [], repositoryWith(examples))).toEqual({ status: 0, out: '' });
  });

  it('would have something to say', () => {
    const { status, out } = run(actionlint, [], repositoryWith(['on: pull_reqest\njobs: {}\n']));
    expect(status).toBe(1);
    expect(out).toContain('pull_reqest');
  });
});

describe('zizmor', () => {
  const zizmor = installZizmor();

  it('finds nothing in the workflows of this repository, and in action.yml', () => {
    const { status, out } = run(zizmor, ['--offline', '--persona=auditor', '--no-progress', '.']);
    expect(out).toContain('No findings to report');
    expect(status).toBe(0);
  });

  it('would find something', () => {
    const folder = repositoryWith([workflowsIn('docs/action.md')[0] ?? '']);
    expect(run(zizmor, ['--offline', '--no-progress', '.'], folder).out).toContain('unpinned-uses');
  });
});
