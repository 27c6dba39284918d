import { readFileSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitError } from '../../src/files/git/error.ts';
import { bringCommit, filesChanged, findUsualStart, isCommitHere, lineBefore, linesShown } from '../../src/library/history.ts';
import { hookQuestion } from '../../src/library/hook.ts';
import { commitAll, git, makeFolder, makeRepository, write } from '../files/tree.ts';

const numbers = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

async function changed(cwd: string, from: string, to: string, context = 0) {
  const files = await filesChanged({ cwd, from, to, context });
  if (files instanceof GitError) throw files;
  return files;
}

test('lines that were added, changed and taken away', async () => {
  const folder = makeRepository({ 'a.yaml': numbers(30) });
  const text = numbers(30)
    .replace('line 3\n', 'new 3\n')
    .replace('line 10\n', '')
    .replace('line 20\n', 'line 20\nnew 21\nnew 22\n');
  write(folder, { 'a.yaml': text, 'new.yaml': 'one\ntwo\n' });
  commitAll(folder);
  const files = await changed(folder, 'HEAD^', 'HEAD');
  expect(files.map(({ path, previousPath }) => ({ path, previousPath }))).toEqual([
    { path: 'a.yaml', previousPath: 'a.yaml' },
    { path: 'new.yaml', previousPath: undefined },
  ]);
  expect(files.map(linesShown)).toEqual([
    [
      { start: 3, count: 1 },
      { start: 20, count: 2 },
    ],
    [{ start: 1, count: 2 }],
  ]);
  const [file] = files;
  const before = [1, 2, 3, 4, 9, 10, 19, 20, 21, 22, 31].map((line) => file && lineBefore(file, line));
  expect(before).toEqual([1, 2, undefined, 4, 9, 11, 20, undefined, undefined, 21, 30]);
});

test('every line of the newer file has its text at its place in the older one', async () => {
  const folder = makeRepository({ 'a.yaml': numbers(40) });
  const lines = numbers(40).split('\n');
  const newer = [...lines.slice(2, 8), 'a', 'b', ...lines.slice(8, 20), ...lines.slice(25, 30), 'c', ...lines.slice(31)];
  write(folder, { 'a.yaml': newer.join('\n') });
  commitAll(folder);
  const [file] = await changed(folder, 'HEAD^', 'HEAD');
  const old = newer.map((_, index) => file && lineBefore(file, index + 1));
  expect(old.map((line) => line && lines[line - 1])).toEqual(newer.map((line) => (/^[abc]$/.test(line) ? undefined : line)));
});

test('lines of a merge commit are found in the head that was merged, whose base has moved', async () => {
  const folder = makeRepository({ 'a.yaml': numbers(30) });
  git(folder, 'checkout', '--quiet', '-b', 'work');
  write(folder, { 'a.yaml': numbers(30).replace('line 20\n', 'line 20\nfault\n') });
  commitAll(folder);
  git(folder, 'checkout', '--quiet', '-');
  write(folder, { 'a.yaml': `one\ntwo\n${numbers(30)}` });
  commitAll(folder);
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
  const [file] = await changed(folder, 'HEAD^2', 'HEAD');
  expect([1, 2, 3, 23, 24].map((line) => file && lineBefore(file, line))).toEqual([undefined, undefined, 1, 21, 22]);
});

test('the context of a diff', async () => {
  const folder = makeRepository({ 'a.yaml': numbers(30) });
  write(folder, { 'a.yaml': numbers(30).replace('line 10\n', 'new\n') });
  commitAll(folder);
  expect((await changed(folder, 'HEAD^', 'HEAD', 3)).map(linesShown)).toEqual([[{ start: 7, count: 7 }]]);
});

test('renamed, deleted, empty and turned files, links and names of any spelling', async () => {
  const odd = 'sp ace \\ dürüm 中 "q"\t\n@@ -1 +1 @@\ndiff --git a.yaml';
  const folder = makeRepository({
    'old.yaml': numbers(9),
    'gone.yaml': 'a\n',
    'turned.yaml': 'a\n',
    'z.yaml': 'a\n',
    [odd]: 'a\n',
  });
  renameSync(join(folder, 'old.yaml'), join(folder, 'moved.yaml'));
  rmSync(join(folder, 'gone.yaml'));
  rmSync(join(folder, 'turned.yaml'));
  symlinkSync('z.yaml', join(folder, 'turned.yaml'));
  write(folder, { 'empty.yaml': '', 'z.yaml': 'a\nb\rdiff --git c\r@@ -7 +7 @@\n++ b/gone.yaml\n', [odd]: 'a\nb\n' });
  commitAll(folder);
  const files = await changed(folder, 'HEAD^', 'HEAD');
  expect(files.map(({ path, previousPath, hunks }) => [previousPath, path, hunks.length])).toEqual([
    [undefined, 'empty.yaml', 0],
    ['gone.yaml', undefined, 1],
    ['old.yaml', 'moved.yaml', 0],
    [odd, odd, 1],
    ['turned.yaml', 'turned.yaml', 2],
    ['z.yaml', 'z.yaml', 1],
  ]);
  expect(files.slice(-1).map(linesShown)).toEqual([[{ start: 2, count: 2 }]]);
});

test('paths are those of findings, settings of the user change nothing', async () => {
  const folder = makeRepository({ 'apps/a.yaml': 'a\n', 'b.yaml': 'b\n' });
  write(folder, { 'apps/a.yaml': 'a\nb\n', 'b.yaml': 'b\nc\n' });
  commitAll(folder);
  for (const [name, value] of [
    ['diff.relative', 'true'],
    ['diff.noprefix', 'true'],
    ['color.ui', 'always'],
    ['diff.external', 'false'],
  ]) {
    git(folder, 'config', name ?? '', value ?? '');
  }
  const files = await changed(join(folder, 'apps'), 'HEAD^', 'HEAD');
  expect(files.map(({ path }) => path)).toEqual(['a.yaml', join(folder, 'b.yaml')]);
  expect(files.map(linesShown)).toEqual([[{ start: 2, count: 1 }], [{ start: 2, count: 1 }]]);
});

test('the files on the disk, without writing the index', async () => {
  const folder = makeRepository({ 'a.yaml': 'a\n', 'b.yaml': 'b\n', 'c.yaml': 'c\n' });
  write(folder, { 'a.yaml': 'a\na\n', 'c.yaml': 'c\nc\n' });
  utimesSync(join(folder, 'b.yaml'), 1, 1);
  const index = readFileSync(join(folder, '.git/index'));
  const files = await filesChanged({ cwd: folder, from: 'HEAD', context: 0 });
  if (files instanceof GitError) throw files;
  expect(files.map((file) => [file.path, ...linesShown(file)])).toEqual([
    ['a.yaml', { start: 2, count: 1 }],
    ['b.yaml'],
    ['c.yaml', { start: 2, count: 1 }],
  ]);
  expect(readFileSync(join(folder, '.git/index')).equals(index)).toBe(true);
});

test('what cannot be compared is a value', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  expect(await filesChanged({ cwd: folder, from: '--output=x', to: 'HEAD', context: 0 })).toBeInstanceOf(GitError);
  expect(await filesChanged({ cwd: folder, from: 'HEAD^', to: 'HEAD', context: 0 })).toBeInstanceOf(GitError);
  expect(await filesChanged({ cwd: makeFolder(), from: 'HEAD', to: 'HEAD', context: 0 })).toMatchObject({
    reason: 'no repository',
  });
});

test('one commit is brought into a shallow clone, and a whole clone stays whole', async () => {
  const origin = makeRepository({ 'a.yaml': 'a' });
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const first = git(origin, 'rev-parse', 'HEAD').trim();
  for (const text of ['b', 'c']) {
    write(origin, { 'a.yaml': text });
    commitAll(origin);
  }
  const [shallow, whole] = [join(makeFolder(), 'shallow'), join(makeFolder(), 'whole')];
  git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, shallow);
  git(origin, 'clone', '--quiet', `file://${origin}`, whole);
  expect(await isCommitHere(shallow, first)).toBe(false);
  expect(await bringCommit(shallow, first)).toEqual({ state: 'fetched' });
  expect(await isCommitHere(shallow, first)).toBe(true);
  expect(await isCommitHere(shallow, `${first}^{tree}`)).toBe(false);
  write(origin, { 'a.yaml': 'd' });
  commitAll(origin);
  expect(await bringCommit(whole, git(origin, 'rev-parse', 'HEAD').trim())).toEqual({ state: 'fetched' });
  expect(git(whole, 'rev-parse', '--is-shallow-repository').trim()).toBe('false');
});

test('a commit that a remote does not have, and what is no full id, are told', async () => {
  const folder = makeRepository({ 'a.yaml': 'a' });
  expect(await bringCommit(folder, 'main')).toEqual({ state: 'failed', message: '"main" is not the full id of a commit' });
  expect(await bringCommit(folder, '1'.repeat(40))).toMatchObject({
    state: 'failed',
    message: expect.stringContaining('origin'),
  });
  expect(await bringCommit(folder, '1'.repeat(40), '--upload-pack=x')).toMatchObject({ state: 'failed' });
});

test('work usually branches off the default branch of the remote', async () => {
  const origin = makeRepository({ 'a.yaml': 'a' });
  git(origin, 'branch', '--move', 'trunk');
  expect(await findUsualStart(origin)).toBeUndefined();
  const clone = join(makeFolder(), 'clone');
  git(origin, 'clone', '--quiet', origin, clone);
  expect(await findUsualStart(clone)).toBe('origin/HEAD');
  git(clone, 'remote', 'set-head', 'origin', '--delete');
  expect(await findUsualStart(clone)).toBe('@{upstream}');
  git(clone, 'checkout', '--quiet', '--detach');
  expect(await findUsualStart(clone)).toBeUndefined();
  git(clone, 'branch', 'master');
  expect(await findUsualStart(clone)).toBe('master');
});

describe('what a hook is asked', () => {
  const files = { 'a.yaml': 'a', 'apps/b.yaml': 'b', 'c.yaml': 'c' };
  const asked = async (folder: string, ...paths: readonly string[]) => {
    const { inputs, about, files: named } = await hookQuestion(paths, folder);
    return [about, [...named].join(), inputs.join()];
  };
  const stage = (folder: string, changed: Readonly<Record<string, string>>) => {
    write(folder, changed);
    git(folder, 'add', '--all');
  };

  test('everything, where nothing is staged or nothing can be', async () => {
    const folder = makeRepository(files);
    write(folder, { 'a.yaml': 'changed' });
    expect(await asked(folder)).toEqual(['files', '', '.']);
    expect(await asked(folder, 'c.yaml', 'apps')).toEqual(['files', 'c.yaml', 'apps']);
    expect(await asked(makeFolder(files), 'c.yaml')).toEqual(['files', 'c.yaml', '.']);
  });

  test('a commit, where each file that is named is staged', async () => {
    const folder = makeRepository(files);
    stage(folder, { 'a.yaml': 'changed', 'apps/b.yaml': 'changed' });
    expect(await asked(folder)).toEqual(['commit', '', '.']);
    expect(await asked(folder, 'a.yaml')).toEqual(['commit', 'a.yaml', '.']);
    expect(await asked(join(folder, 'apps'), 'b.yaml')).toEqual(['commit', 'b.yaml', '.']);
    const unborn = makeFolder(files);
    git(unborn, 'init', '--quiet');
    git(unborn, 'add', '--all');
    expect(await asked(unborn, 'a.yaml')).toEqual(['commit', 'a.yaml', '.']);
  });

  test('files, where one of them is not staged', async () => {
    const folder = makeRepository(files);
    stage(folder, { 'a.yaml': 'changed' });
    expect(await asked(folder, 'a.yaml', 'c.yaml')).toEqual(['files', 'a.yaml,c.yaml', '.']);
    expect(await asked(folder, 'apps/b.yaml')).toEqual(['files', 'apps/b.yaml', '.']);
  });

  test('a commit, in a merge, whatever is named', async () => {
    const folder = makeRepository(files);
    git(folder, 'branch', 'other');
    write(folder, { 'a.yaml': 'here' });
    commitAll(folder);
    const here = git(folder, 'rev-parse', 'HEAD').trim();
    git(folder, 'checkout', '--quiet', 'other');
    write(folder, { 'a.yaml': 'there', 'new.yaml': '' });
    commitAll(folder);
    expect(() => git(folder, 'merge', here)).toThrow();
    stage(folder, { 'a.yaml': 'there', 'c.yaml': 'changed' });
    expect(await asked(folder, 'a.yaml')).toEqual(['commit', 'a.yaml', '.']);
  });
});
