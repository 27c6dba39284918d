import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

const service = (target: string): string => `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: ${target}
`;

const headless = `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports: [{ port: 3306 }]
`;

const endpoints = (port: number): string => `apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses: [{ ip: 192.0.2.1 }]
    ports: [{ port: ${port} }]
`;

const home = mkdtempSync(join(tmpdir(), 'extmap-pre-commit-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const preCommit = installPreCommit();
const hooks = hookRepository();

/** From PyPI, as its users have it. */
function installPreCommit(): string {
  const venv = join(home, 'venv');
  execFileSync('python3', ['-m', 'venv', venv]);
  execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'pre-commit==4.6.2']);
  return join(venv, 'bin/pre-commit');
}

/** A repository at a tag, as on GitHub: what git has of this one, with the bundle as it is now. */
function hookRepository(): string {
  if (!existsSync(join(top, 'dist/cli.mjs'))) throw new Error('dist/cli.mjs is missing: run "npm run bundle" first');
  const folder = join(home, 'hooks');
  mkdirSync(folder);
  for (const path of git(top, ['ls-files', '-z']).split('\0')) {
    if (path === '' || path.startsWith('dist/') || !existsSync(join(top, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(top, path), join(folder, path));
  }
  cpSync(join(top, 'dist'), join(folder, 'dist'), { recursive: true });
  git(folder, ['init', '--quiet']);
  commitAll(folder);
  git(folder, ['tag', 'v0.0.1']);
  return folder;
}

function commitAll(folder: string): void {
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--no-verify', '--message', 'all']);
}

function git(cwd: string, words: readonly string[]): string {
  return execFileSync('git', [...words], { cwd, encoding: 'utf8' });
}

/** A repository that uses a hook, with the given files staged. */
function userRepository(files: Readonly<Record<string, string>>, hook = 'extmap-lint'): string {
  const folder = mkdtempSync(join(home, 'user-'));
  const config = `repos:\n  - repo: ${hooks}\n    rev: v0.0.1\n    hooks:\n      - id: ${hook}\n`;
  git(folder, ['init', '--quiet']);
  stage(folder, { '.pre-commit-config.yaml': config, ...files });
  return folder;
}

function stage(folder: string, files: Readonly<Record<string, string>>): void {
  write(folder, files);
  git(folder, ['add', '--all']);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const environment = {
  PATH: `${dirname(preCommit)}:${process.env.PATH ?? ''}`,
  HOME: home,
  PRE_COMMIT_HOME: join(home, 'cache'),
  npm_config_cache: join(home, 'npm'),
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

interface Ended {
  readonly status: number | null;
  readonly out: string;
}

const run = (words: readonly string[], cwd: string): Ended => start(preCommit, words, cwd);

function start(program: string, words: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(program, [...words], { cwd, env: environment, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

describe('pre-commit, without an npm registry', () => {
  it('accepts the manifest', () => {
    expect(run(['validate-manifest', join(top, '.pre-commit-hooks.yaml')], top)).toEqual({ status: 0, out: '' });
  });

  it('fails on a fault and shows where it is', () => {
    const { status, out } = run(['run'], userRepository({ 'apps/mysql.yaml': service('10.0.0.1') }));
    expect(out).toContain('error  external-name-ip  apps/mysql.yaml:7:17');
    expect(out).toMatch(/^extmap-lint\.+Failed$/m);
    expect(status).toBe(1);
  });

  it('passes without one', () => {
    const { status, out } = run(['run'], userRepository({ 'apps/mysql.yaml': service('db.example.com') }));
    expect(out).toMatch(/^extmap-lint\.+Passed$/m);
    expect(status).toBe(0);
  });

  it('reports what the commit brings, and all with --all-files', () => {
    const folder = userRepository({ 'apps/mysql.yaml': service('10.0.0.1') });
    commitAll(folder);
    stage(folder, { 'other.yaml': service('db.example.com').replace('mysql', 'other') });
    expect(run(['run'], folder)).toMatchObject({ status: 0, out: expect.stringMatching(/^extmap-lint\.+Passed$/m) });
    const all = run(['run', '--all-files'], folder);
    expect(all).toMatchObject({ status: 1, out: expect.stringContaining('apps/mysql.yaml:7:17') });
    const some = ['run', '--files', '.pre-commit-config.yaml', 'apps/mysql.yaml'];
    expect(run(some, folder).out).toContain('apps/mysql.yaml:7:17');
    commitAll(folder);
    expect(run(['run', '--all-files'], folder)).toMatchObject({
      status: 1,
      out: expect.stringContaining('apps/mysql.yaml:7:17'),
    });
  });

  it('reads the whole tree: the cause may be staged, and the fault in a file that was not touched', () => {
    const folder = userRepository({ 'apps/service.yaml': headless, 'apps/endpoints.yaml': endpoints(3306) });
    commitAll(folder);
    stage(folder, { 'apps/endpoints.yaml': endpoints(3306).replace('mysql', 'mysqld') });
    const { status, out } = run(['run'], folder);
    expect(out).toContain('apps/service.yaml:4:9');
    expect(status).toBe(1);
  });

  it('reads what is staged, not what lies in the work tree', () => {
    const folder = userRepository({ 'a.yaml': service('db.example.com') });
    commitAll(folder);
    stage(folder, { 'a.yaml': service('10.0.0.1') });
    write(folder, { 'a.yaml': service('db.example.com'), 'untracked.yaml': service('10.0.0.2') });
    const { status, out } = run(['run'], folder);
    expect(out).toContain('a.yaml:7:17');
    expect(out).not.toContain('untracked.yaml');
    expect(status).toBe(1);
  });

  it('compares two commits', () => {
    const folder = userRepository({ 'old.yaml': service('10.0.0.1') });
    commitAll(folder);
    stage(folder, { 'new.yaml': service('10.0.0.2').replace('mysql', 'other') });
    commitAll(folder);
    const { status, out } = run(['run', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD'], folder);
    expect(out).toContain('new.yaml:7:17');
    expect(out).not.toContain('old.yaml:7:17');
    expect(out).toContain('1 older finding not shown');
    expect(status).toBe(1);
  });

  it('is asked by git itself, with an index of its own', () => {
    const folder = userRepository({
      'a.yaml': service('db.example.com'),
      'old.yaml': service('10.0.0.2').replace('mysql', 'old'),
    });
    commitAll(folder);
    expect(run(['install'], folder).status).toBe(0);
    write(folder, { 'a.yaml': service('10.0.0.1') });
    const refused = start('git', ['commit', '--all', '--message', 'a'], folder);
    expect(refused.out).toContain('a.yaml:7:17');
    expect(refused.status).not.toBe(0);
    write(folder, { 'b.yaml': service('db.example.com').replace('mysql', 'b') });
    git(folder, ['add', '--all']);
    expect(start('git', ['commit', '--message', 'b', 'b.yaml'], folder)).toMatchObject({ status: 0 });
  });

  it('looks at single files with the other hook', () => {
    const folder = userRepository(
      { 'a.yaml': service('localhost'), 'values.yaml': 'a: {{ b }}\n', 'vendor/b.yaml': service('localhost') },
      'extmap-lint-files',
    );
    const { status, out } = run(['run'], folder);
    expect(out).toContain('error  external-name-localhost  a.yaml:7:17');
    expect(out).toContain('1 error in ');
    expect(status).toBe(1);
    stage(folder, { 'a.yaml': service('db.example.com') });
    expect(run(['run'], folder).status).toBe(0);
  });

  it('has nothing to say to other files', () => {
    const folder = userRepository({ 'apps/mysql.yaml': service('10.0.0.1') });
    commitAll(folder);
    writeFileSync(join(folder, 'readme.md'), '');
    git(folder, ['add', '--all']);
    const { status, out } = run(['run'], folder);
    expect(out).toMatch(/^extmap-lint\.+\(no files to check\)Skipped$/m);
    expect(status).toBe(0);
  });
});
