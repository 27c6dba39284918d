import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { git, makeFolder, read } from './tree.ts';

afterEach(() => vi.unstubAllEnvs());

/** Each is read by git and by the walk, and both must find the same. */
const TREES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a pattern of the root': { '.gitignore': '*.tmp.yaml\n', 'a.tmp.yaml': '', 'b/c.tmp.yaml': '', 'b/d.yaml': '' },
  'a nested file': { 'b/.gitignore': 'a.yaml\n', 'a.yaml': '', 'b/a.yaml': '', 'b/c/a.yaml': '' },
  'an anchored pattern': { 'b/.gitignore': '/a.yaml\n', 'b/a.yaml': '', 'b/c/a.yaml': '' },
  'brought back further inwards': {
    '.gitignore': '*.yaml\n',
    'b/.gitignore': '!keep.yaml\n',
    'b/keep.yaml': '',
    'b/c/keep.yaml': '',
    'keep.yaml': '',
  },
  'nothing comes back from an ignored folder': { '.gitignore': 'out/\n!out/a.yaml\n', 'out/.gitignore': '!*', 'out/a.yaml': '' },
  'a folder brought back': { '.gitignore': 'gen/\n', 'b/.gitignore': '!gen/\n', 'b/gen/a.yaml': '', 'gen/a.yaml': '' },
  'letters in their case': { '.gitignore': 'README.yaml\n', 'readme.yaml': '', 'b/README.yaml': '' },
  'comments, CRLF and spaces': {
    '.gitignore': '# a.yaml\r\nb.yaml\r\n\r\n  \r\nc\\ d.yaml',
    'a.yaml': '',
    'b.yaml': '',
    'c d.yaml': '',
  },
  'double stars': { '.gitignore': '**/out/**\n!**/out/keep.yaml\n', 'x/out/a.yaml': '', 'x/out/keep.yaml': '', 'x/y.yaml': '' },
  'a folder of dots': { '.gitignore': '..yaml\n', '..yaml': '', 'x/...yaml': '' },
};

describe.each(Object.entries(TREES))('%s', (_, files) => {
  test('the walk finds what git finds', async () => {
    const folder = makeFolder(files);
    const walked = await read(folder, '.');
    git(folder, 'init', '--quiet');
    const listed = await read(folder, '.');
    expect(walked.paths).toEqual(listed.paths);
    expect(walked.paths).not.toHaveLength(Object.keys(files).filter((path) => path.endsWith('.yaml')).length);
  });
});

test('the walk honours what lies above the input, up to the working directory', async () => {
  const folder = makeFolder({
    '.gitignore': 'gen/\n*.tmp.yaml',
    'apps/a.yaml': 'a',
    'apps/b.tmp.yaml': 'b',
    'apps/gen/c.yaml': 'c',
  });
  expect((await read(folder, 'apps')).paths).toEqual(['apps/a.yaml']);
  expect((await read(folder, 'apps/gen')).unmatched).toEqual(['apps/gen']);
});

test('a .gitignore that is a folder says nothing', async () => {
  const folder = makeFolder({ '.gitignore/x.yaml': 'x', 'a.yaml': 'a' });
  expect(readdirSync(folder)).toContain('.gitignore');
  expect((await read(folder, '.')).paths).toEqual(['.gitignore/x.yaml', 'a.yaml']);
});
