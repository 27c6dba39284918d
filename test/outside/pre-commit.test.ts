import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

const service = (target: string): string => `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: ${target}
`;

const home = mkdtempSync(join(tmpdir(), 'extmap-pre-commit-'));
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

/** A repository that uses the hook, with the given files staged. */
function userRepository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(home, 'user-'));
  const config = `repos:\n  - repo: ${hooks}\n    rev: v0.0.1\n    hooks:\n      - id: extmap-lint\n`;
  for (const [path, text] of Object.entries({ '.pre-commit-config.yaml': config, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all']);
  return folder;
}

function run(words: readonly string[], cwd: string): { status: number | null; out: string } {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    PRE_COMMIT_HOME: join(home, 'cache'),
    npm_config_cache: join(home, 'npm'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
  };
  const { status, stdout, stderr } = spawnSync(preCommit, [...words], { cwd, env, encoding: 'utf8' });
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

  it('reads the whole tree: a fault may be in a file that was not touched', () => {
    const folder = userRepository({ 'apps/mysql.yaml': service('10.0.0.1') });
    commitAll(folder);
    writeFileSync(join(folder, 'other.yaml'), service('db.example.com').replace('mysql', 'other'));
    git(folder, ['add', '--all']);
    const { status, out } = run(['run'], folder);
    expect(out).toContain('apps/mysql.yaml:7:17');
    expect(status).toBe(1);
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
