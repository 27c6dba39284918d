import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeRepository, read, write } from './tree.ts';

const TREE = { 'a.yaml': 'a', 'apps/b.yml': 'b', 'apps/deep/c.JSON': 'c', 'notes.txt': 'n', 'apps/.hidden/d.yaml': 'd' };

describe.each([
  ['a plain folder', makeFolder],
  ['a git repository', makeRepository],
])('inputs in %s', (_, make) => {
  test('a folder gives its YAML and JSON files', async () => {
    const { files } = await read(make(TREE), '.');
    expect(files).toEqual({ 'a.yaml': 'a', 'apps/b.yml': 'b', 'apps/deep/c.JSON': 'c', 'apps/.hidden/d.yaml': 'd' });
  });

  test('extensions are known in any case', async () => {
    const names = ['a.YAML', 'b.Yml', 'c.JSON'];
    expect((await read(make(Object.fromEntries(names.map((name) => [name, '']))), '.')).paths).toEqual(names);
  });

  test('overlapping inputs give each file once', async () => {
    const folder = make(TREE);
    const { paths, unmatched } = await read(
      folder,
      'a.yaml',
      './a.yaml',
      '.',
      'apps',
      'apps/',
      join(folder, 'apps/deep'),
      '**/*.yml',
      'a.yaml',
    );
    expect(paths).toEqual(['a.yaml', 'apps/.hidden/d.yaml', 'apps/b.yml', 'apps/deep/c.JSON']);
    expect(unmatched).toEqual([]);
  });

  test('several folders give only their own files', async () => {
    const { paths } = await read(make({ ...TREE, 'apps-old/x.yaml': 'x' }), 'apps/deep', 'apps-old');
    expect(paths).toEqual(['apps-old/x.yaml', 'apps/deep/c.JSON']);
  });

  test('a named file is read whatever its name', async () => {
    expect((await read(make(TREE), 'notes.txt')).files).toEqual({ 'notes.txt': 'n' });
  });

  test('a folder named like a file is a folder', async () => {
    expect((await read(make({ 'x.yaml/y.yaml': 'y' }), 'x.yaml')).paths).toEqual(['x.yaml/y.yaml']);
  });

  test('paths are relative to the working directory', async () => {
    const folder = make(TREE);
    expect((await read(join(folder, 'apps'), '.')).paths).toEqual(['.hidden/d.yaml', 'b.yml', 'deep/c.JSON']);
  });

  test('outside the working directory they are absolute', async () => {
    const folder = make({ ...TREE, 'other/e.yaml': 'e' });
    const { paths } = await read(join(folder, 'apps'), '../other', '../a.yaml');
    expect(paths).toEqual([join(folder, 'a.yaml'), join(folder, 'other/e.yaml')]);
  });

  test('globs choose among the files of their folder', async () => {
    const folder = make(TREE);
    expect((await read(folder, '**/*.yaml')).paths).toEqual(['a.yaml', 'apps/.hidden/d.yaml']);
    expect((await read(folder, '*')).paths).toEqual(['a.yaml']);
    expect((await read(folder, 'apps/{b,x}.*')).paths).toEqual(['apps/b.yml']);
    expect((await read(join(folder, 'apps'), '../*.yaml')).paths).toEqual([join(folder, 'a.yaml')]);
  });

  test('a path that exists is not a glob', async () => {
    const { paths } = await read(make({ '[ab].yaml': '1', 'a.yaml': '2' }), '[ab].yaml');
    expect(paths).toEqual(['[ab].yaml']);
  });

  test('inputs that match nothing are told as they were given', async () => {
    const folder = make({ ...TREE, 'empty/readme.md': '' });
    const inputs = [
      'nope',
      'nope.yaml',
      '*.yml',
      'nope/*.yaml',
      'a.yaml/b.yaml',
      'a.yaml/b/*',
      'empty',
      '',
      '!a.yaml',
      '!*.yaml',
      '!*.md',
      'nul\0.yaml',
    ];
    const { paths, unmatched, skipped } = await read(folder, 'a.yaml', ...inputs);
    expect(unmatched).toEqual(inputs.slice(0, -1));
    expect(paths.filter((path) => !path.includes('\0'))).toEqual(['a.yaml']);
    expect(Object.values(skipped)).toEqual(['unreadable']);
  });

  test('a glob that ends in backslashes matches nothing', async () => {
    const { paths, unmatched } = await read(make(TREE), '*(a\\\\\\\\');
    expect({ paths, unmatched }).toEqual({ paths: [], unmatched: ['*(a\\\\\\\\'] });
  });

  test('a glob longer than a file name may be is a glob', async () => {
    const glob = `*.{${Array.from({ length: 120 }, (_, index) => `x${index}`).join(',')},yaml}`;
    expect((await read(make(TREE), glob)).paths).toEqual(['a.yaml']);
  });

  test('vendored files are left out, unless an input names them', async () => {
    const folder = make({ 'vendor/x/a.yaml': '1', 'apps/node_modules/b.yaml': '2', 'my-vendor/c.yaml': '3', 'vendor.yaml': '4' });
    expect((await read(folder, '.')).paths).toEqual(['my-vendor/c.yaml', 'vendor.yaml']);
    write(folder, { 'vendor/new.yaml': '5' });
    expect((await read(folder, '.', 'vendor')).paths).toEqual([
      'my-vendor/c.yaml',
      'vendor.yaml',
      'vendor/new.yaml',
      'vendor/x/a.yaml',
    ]);
    expect((await read(join(folder, 'vendor/x'), '.')).paths).toEqual(['a.yaml']);
  });

  test('the tree is whole when a folder is among the inputs', async () => {
    const folder = make(TREE);
    symlinkSync('apps', join(folder, 'link'));
    const isWhole = async (...inputs: readonly string[]) => (await read(folder, ...inputs)).isWhole;
    expect([await isWhole('.'), await isWhole('a.yaml', 'apps'), await isWhole('link')]).toEqual([true, true, true]);
    expect([await isWhole('a.yaml', '**/*.yaml'), await isWhole()]).toEqual([false, false]);
  });

  test('no input, nothing read', async () => {
    expect(await read(make(TREE))).toMatchObject({ paths: [], unmatched: [] });
  });

  test('a named symlink to a folder of the tree is that folder', async () => {
    const folder = make(TREE);
    symlinkSync('apps', join(folder, 'link'));
    expect((await read(folder, '.', 'link')).paths).toEqual(['a.yaml', 'apps/.hidden/d.yaml', 'apps/b.yml', 'apps/deep/c.JSON']);
  });

  test('odd names', async () => {
    const names = [
      'with space.yaml',
      'new\nline.yaml',
      'tab\t.yaml',
      'quote".yaml',
      'back\\slash.yaml',
      'é.yaml',
      '日本.yaml',
      ':(top)x.yaml',
      '-o.yaml',
    ];
    const folder = make(Object.fromEntries(names.map((name) => [name, name])));
    mkdirSync(join(folder, '*[x'));
    write(folder, { '*[x/{a}.yaml': 'a' });
    expect((await read(folder, '.')).paths).toEqual([...names, '*[x/{a}.yaml'].sort());
    expect((await read(folder, '*[x')).paths).toEqual(['*[x/{a}.yaml']);
  });
});
