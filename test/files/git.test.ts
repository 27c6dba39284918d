import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { afterEach, expect, test, vi } from 'vitest';
import { commitAll, git, makeFolder, makeRepository, read, write } from './tree.ts';

afterEach(() => vi.unstubAllEnvs());

test('tracked and untracked files are read, ignored ones are not', async () => {
  const folder = makeRepository({ '.gitignore': 'rendered/\n*.tmp.yaml\n', 'a.yaml': 'a' });
  write(folder, {
    'new.yaml': 'n',
    'rendered/b.yaml': 'b',
    'x.tmp.yaml': 'x',
    'deep/.gitignore': 'secret.yaml',
    'deep/secret.yaml': 's',
  });
  expect((await read(folder, '.')).paths).toEqual(['a.yaml', 'new.yaml']);
});

test('a folder that is named is read where everything around it is untracked', async () => {
  const folder = makeFolder({ 'apps/db/a.yaml': 'a', 'apps/db/B.YAML': 'b', 'apps/web/c.json': 'c' });
  git(folder, 'init', '--quiet');
  expect((await read(folder, 'apps/db')).paths).toEqual(['apps/db/B.YAML', 'apps/db/a.yaml']);
  expect((await read(folder, 'apps/*/*.json')).paths).toEqual(['apps/web/c.json']);
});

test('an ignored file is read when it is named, an ignored folder is not', async () => {
  const folder = makeRepository({ '.gitignore': 'rendered/' });
  write(folder, { 'rendered/b.yaml': 'b' });
  expect((await read(folder, 'rendered/b.yaml')).files).toEqual({ 'rendered/b.yaml': 'b' });
  expect(await read(folder, 'rendered', 'rendered/*.yaml')).toMatchObject({
    paths: [],
    unmatched: ['rendered', 'rendered/*.yaml'],
  });
});

test('a tracked file is read although it is ignored', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  write(folder, { '.gitignore': '*.yaml' });
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
});

test('what is read is the work tree, not the index', async () => {
  const folder = makeRepository({ 'a.yaml': 'old', 'gone.yaml': 'gone', 'lost/b.yaml': 'b' });
  write(folder, { 'a.yaml': 'new' });
  rmSync(join(folder, 'gone.yaml'));
  rmSync(join(folder, 'lost'), { recursive: true });
  expect(await read(folder, '.')).toMatchObject({ files: { 'a.yaml': 'new' }, skipped: {}, unmatched: [] });
});

test('a folder of which all is deleted matches nothing', async () => {
  const folder = makeRepository({ 'apps/a.yaml': 'a' });
  rmSync(join(folder, 'apps/a.yaml'));
  expect(await read(folder, 'apps')).toMatchObject({ paths: [], unmatched: ['apps'] });
});

test('a file in conflict is read once', async () => {
  const folder = makeRepository({ 'a.yaml': 'base' });
  git(folder, 'checkout', '--quiet', '-b', 'other');
  write(folder, { 'a.yaml': 'other' });
  commitAll(folder);
  git(folder, 'checkout', '--quiet', '-');
  write(folder, { 'a.yaml': 'main' });
  commitAll(folder);
  expect(() => git(folder, 'merge', 'other')).toThrow();
  expect(git(folder, 'ls-files', '--stage').trim().split('\n')).toHaveLength(3);
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
});

test('a submodule is another repository', async () => {
  const inner = makeRepository({ 'b.yaml': 'b' });
  const folder = makeRepository({ 'a.yaml': 'a' });
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner, 'sub.yaml');
  commitAll(folder);
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
  expect((await read(folder, 'sub.yaml')).paths).toEqual(['sub.yaml/b.yaml']);
  expect((await read(folder, 'sub*')).unmatched).toEqual(['sub*']);
});

test('inputs of two repositories', async () => {
  const first = makeRepository({ 'a.yaml': 'a' });
  const second = makeRepository({ 'b.yaml': 'b' });
  expect((await read(first, '.', second)).paths).toEqual([join(second, 'b.yaml'), 'a.yaml'].sort());
});

test('a linked work tree, whose .git is a file', async () => {
  const folder = makeRepository({ 'a.yaml': 'a', '.gitignore': 'b.yaml' });
  const other = join(makeFolder(), 'linked');
  git(folder, 'worktree', 'add', '--quiet', other);
  write(other, { 'b.yaml': 'b' });
  expect((await read(other, '.')).paths).toEqual(['a.yaml']);
});

test('the environment of a hook does not mislead', async () => {
  const folder = makeRepository({ 'a.yaml': 'a', 'apps/tracked.yaml': 't' });
  write(folder, { '.gitignore': 'tracked.yaml\nignored.yaml', 'apps/ignored.yaml': 'i' });
  onlyHere({ GIT_DIR: '.git', GIT_INDEX_FILE: '.git/nowhere', GIT_LITERAL_PATHSPECS: '1' });
  expect((await read(folder, 'apps')).paths).toEqual(['apps/tracked.yaml']);
});

test('without git, .gitignore still counts', async () => {
  const folder = makeRepository({ 'a.yaml': 'a', 'apps/b.yaml': 'b', '.gitignore': 'out/\n' });
  write(folder, { 'out/c.yaml': 'c', 'apps/out/d.yaml': 'd' });
  onlyHere({ PATH: '' });
  expect((await read(folder, '.')).paths).toEqual(['a.yaml', 'apps/b.yaml']);
  expect((await read(folder, 'apps')).paths).toEqual(['apps/b.yaml']);
  expect((await read(folder, 'apps/out')).unmatched).toEqual(['apps/out']);
});

test('a broken repository is a folder', async () => {
  const folder = makeFolder({ 'a.yaml': 'a', '.git/config': 'not a config [' });
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
});

test.runIf(getuid?.() === 0)('a repository of another user, which git refuses', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  chownSync(folder, 12345, 12345);
  onlyHere({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' });
  expect(() => git(folder, 'status')).toThrow();
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
});

test('a repository cannot have a program run', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  const proof = join(folder, 'proof');
  const script = join(folder, 'evil.sh');
  write(folder, { 'evil.sh': `#!/bin/sh\ntouch '${proof}'\n` });
  chmodSync(script, 0o755);
  git(folder, 'config', 'core.fsmonitor', script);
  git(folder, 'ls-files');
  expect(existsSync(proof)).toBe(true);
  rmSync(proof);
  mkdirSync(join(folder, 'hooks'));
  renameSync(script, join(folder, 'hooks', 'post-index-change'));
  git(folder, 'config', 'core.fsmonitor', join(folder, 'hooks', 'post-index-change'));
  git(folder, 'config', 'core.hooksPath', join(folder, 'hooks'));
  git(folder, 'config', 'core.pager', join(folder, 'hooks', 'post-index-change'));
  rmSync(proof, { force: true });
  expect((await read(folder, '.')).paths).toEqual(['a.yaml']);
  expect(existsSync(proof)).toBe(false);
});

test('an object that is missing is not fetched: a remote may be a command', async () => {
  const folder = makeRepository({ '.gitignore': '*.tmp.yaml', 'a.yaml': 'a' });
  const proof = join(folder, 'proof');
  const blob = git(folder, 'rev-parse', 'HEAD:.gitignore').trim();
  git(folder, 'update-index', '--skip-worktree', '.gitignore');
  rmSync(join(folder, '.gitignore'));
  rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  write(folder, { 'evil.sh': `#!/bin/sh\ntouch '${proof}'\n` });
  chmodSync(join(folder, 'evil.sh'), 0o755);
  for (const [key, value] of Object.entries({
    'core.repositoryFormatVersion': '1',
    'extensions.partialClone': 'origin',
    'remote.origin.promisor': 'true',
    'remote.origin.url': folder,
    'remote.origin.uploadpack': join(folder, 'evil.sh'),
  }))
    git(folder, 'config', key, value);
  expect(() => git(folder, 'ls-files', '--others', '--exclude-standard')).not.toThrow();
  expect(existsSync(proof)).toBe(true);
  rmSync(proof);
  await read(folder, '.');
  expect(existsSync(proof)).toBe(false);
});

test('an index that names files outside the tree', async () => {
  const outside = makeFolder({ 'secret.yaml': 's' });
  const folder = makeRepository({ 'apps/secret.yaml': 'a', 'b.yaml': 'b' });
  rmSync(join(folder, 'apps'), { recursive: true });
  symlinkSync(outside, join(folder, 'apps'));
  expect((await read(folder, '.')).paths).toEqual(['b.yaml']);
});

test('an index that steps out of the tree', async () => {
  const folder = makeFolder({ 'secret.yaml': 's', 'tree/zz/secret.yaml': 'z', 'tree/b.yaml': 'b' });
  const tree = join(folder, 'tree');
  git(tree, 'init', '--quiet');
  git(tree, 'add', '.');
  rmSync(join(tree, 'zz'), { recursive: true });
  const entries = readFileSync(join(tree, '.git/index')).subarray(0, -20);
  entries.write('../secret.yaml', entries.indexOf('zz/secret.yaml'));
  writeFileSync(join(tree, '.git/index'), Buffer.concat([entries, createHash('sha1').update(entries).digest()]));
  expect(git(tree, 'ls-files', '--full-name')).toContain('../secret.yaml');
  expect((await read(tree, '.')).paths).toEqual(['b.yaml']);
});

test('the index is left as it was', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  const before = execFileSync('sha256sum', [join(folder, '.git/index')], { encoding: 'utf8' });
  await read(folder, '.');
  expect(execFileSync('sha256sum', [join(folder, '.git/index')], { encoding: 'utf8' })).toBe(before);
});

function onlyHere(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}
