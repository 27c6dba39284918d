import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ExtmapLint, type FilesOptions, GitError, type LintResult } from '../../src/library/index.ts';
import { knownAmong } from '../../src/lint/known.ts';
import { commitAll, git, makeFolder, makeRepository, write } from '../files/tree.ts';

afterEach(() => vi.unstubAllEnvs());

const service = (name: string, target = '10.0.0.1'): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  type: ExternalName\n  externalName: ${target}\n`;

const withoutSelector = (port: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  ports: [{ name: ${port}, port: 80 }]\n`;
const endpoints = (port: string): string =>
  `apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: db\nsubsets:\n  - addresses: [{ ip: 192.0.2.1 }]\n    ports: [{ name: ${port}, port: 80 }]\n`;

/** New and older findings, by their paths. */
async function lint(cwd: string, options: FilesOptions, ...paths: readonly string[]) {
  const result = await new ExtmapLint({ cwd }).lintFiles(paths.length > 0 ? paths : ['.'], options);
  const pathsOf = (findings: readonly { readonly path: string }[] = []) => findings.map(({ path }) => path);
  return { new: pathsOf(result.findings), older: pathsOf(result.comparison?.older), result };
}

const headOf = (folder: string): string => git(folder, 'rev-parse', 'HEAD').trim();

async function refusalOf(cwd: string, changedSince: string, ...paths: readonly string[]): Promise<GitError> {
  const error = await lint(cwd, { changedSince }, ...paths).catch((thrown: unknown) => thrown);
  if (error instanceof GitError) return error;
  throw new Error(`not refused: ${String(error)}`);
}

describe('the work tree', () => {
  test('what was there is older, what is new is new', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b', 'b.example.com') });
    write(folder, { 'b.yaml': service('b'), 'c.yaml': service('c') });
    const { result, ...told } = await lint(folder, { changedSince: 'HEAD' });
    expect(told).toEqual({ new: ['b.yaml', 'c.yaml'], older: ['a.yaml'] });
    expect(result.summary).toMatchObject({ files: 3, errors: 2 });
    expect(result.comparison).toMatchObject({ since: 'HEAD', commit: headOf(folder) });
  });

  test('a fault is new on a line that nobody touched', async () => {
    const folder = makeRepository({ 'service.yaml': withoutSelector('sql'), 'endpoints.yaml': endpoints('sql') });
    write(folder, { 'endpoints.yaml': endpoints('other') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['service.yaml'], older: [] });
  });

  test('lines that moved make nothing new', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'a.yaml': `# one\n# two\n${service('a').replaceAll('\n', '\r\n')}` });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml'] });
  });

  test('of two equal findings of which one was there, one is new', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'a.yaml': `${service('a')}---\n${service('a')}` });
    const linter = new ExtmapLint({ cwd: folder, rules: { 'service-duplicate': 'off' } });
    const { findings, comparison } = await linter.lintFiles(['.'], { changedSince: 'HEAD' });
    expect(findings).toMatchObject([{ fingerprint: `${comparison?.older[0]?.fingerprint}-2` }]);
  });

  test('a renamed file, and one whose resources went into another, bring nothing new', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b'), 'broken.yaml': 'kind: Service\na: b: c\n' });
    mkdirSync(join(folder, 'deep'));
    renameSync(join(folder, 'broken.yaml'), join(folder, 'deep/broken.yaml'));
    rmSync(join(folder, 'a.yaml'));
    write(folder, { 'b.yaml': `${service('b')}---\n${service('a')}` });
    const told = await lint(folder, { changedSince: 'HEAD' });
    expect(told).toMatchObject({ new: [], older: ['b.yaml', 'b.yaml', 'deep/broken.yaml'] });
  });

  test('a copy of a file is new, also where the first is gone', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'b.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
    rmSync(join(folder, 'a.yaml'));
    write(folder, { 'c.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['c.yaml'], older: ['b.yaml'] });
  });

  test('a fault that went from a file which is still there is new in another', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'a.yaml': service('b', 'b.example.com'), 'b.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml'], older: [] });
  });

  test('a broken document in a file that was there is new, though another broken one is gone', async () => {
    const folder = makeRepository({ 'a.yaml': 'kind: Service\na: b: c\n', 'b.yaml': service('b', 'b.example.com') });
    rmSync(join(folder, 'a.yaml'));
    write(folder, { 'b.yaml': 'kind: Service\na: b: c\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml'], older: [] });
  });

  test('files beside the repository count as they do without a comparison: ignored ones not, unusual ones when named', async () => {
    const folder = makeRepository({ '.gitignore': 'rendered/', 'notes.txt': service('notes'), 'vendor/a.yaml': service('a') });
    write(folder, { 'rendered/b.yaml': service('b') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: [] });
    const named = await lint(folder, { changedSince: 'HEAD' }, 'notes.txt', 'rendered/b.yaml', 'vendor');
    expect(named).toMatchObject({ new: ['rendered/b.yaml'], older: ['notes.txt', 'vendor/a.yaml'] });
  });

  test('a file that became ignored was there', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b') });
    git(folder, 'rm', '--quiet', '--cached', 'b.yaml');
    write(folder, { '.gitignore': 'b.yaml' });
    expect(await lint(folder, { changedSince: 'HEAD' }, '.', 'b.yaml')).toMatchObject({ new: [], older: ['a.yaml', 'b.yaml'] });
  });

  test('only what is asked for is compared', async () => {
    const folder = makeRepository({ 'apps/a.yaml': service('a'), 'other/b.yaml': service('a') });
    rmSync(join(folder, 'other/b.yaml'));
    write(folder, { 'apps/b.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' }, 'apps')).toMatchObject({ new: ['apps/b.yaml'], older: ['apps/a.yaml'] });
    expect(await lint(folder, { changedSince: 'HEAD' }, 'apps/*.yaml')).toMatchObject({ new: ['apps/b.yaml'] });
    expect(await lint(join(folder, 'apps'), { changedSince: 'HEAD' }, '..')).toMatchObject({
      new: [],
      older: ['a.yaml', 'b.yaml'],
    });
  });

  test('the exact text of the other tree counts where kustomize patches', async () => {
    const patch = (port: string) => `- op: replace\n  path: /spec/ports/0/name\n  value: ${port}\n`;
    const kustomization = 'resources: [db.yaml]\npatches: [{ path: patch.yaml, target: { kind: Service } }]\n';
    const files = { 'kustomization.yaml': kustomization, 'db.yaml': `${withoutSelector('web')}---\n${endpoints('sql')}` };
    const folder = makeRepository({ ...files, 'patch.yaml': patch('sql') });
    write(folder, { 'patch.yaml': patch('web') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['patch.yaml'], older: [] });
    commitAll(folder);
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['patch.yaml'] });
    write(folder, { 'patch.yaml': patch('sql') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: [] });
    commitAll(folder);
    write(folder, { 'patch.yaml': patch('web') });
    git(folder, 'add', '--all');
    write(folder, { 'patch.yaml': patch('other') });
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: ['patch.yaml'], older: [] });
  });

  test('files that were never looked at change nothing', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'values.yaml': 'a: 1\n' });
    write(folder, { 'values.yaml': 'a: 2\n', 'readme.md': 'text' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml'] });
  });

  test('files that have something of ours only now, or only before, count', async () => {
    const folder = makeRepository({ 'a.yaml': 'a: 1\n', 'service.yaml': withoutSelector('sql'), 'ends.yaml': endpoints('sql') });
    write(folder, { 'a.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['a.yaml'], older: [] });
    write(folder, { 'a.yaml': 'a: 1\n', 'ends.yaml': 'a: 1\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['service.yaml'], older: [] });
  });

  test('files that only explain count, though nothing in them is linted', async () => {
    const role =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: db\nrules:\n' +
      '  - apiGroups: [""]\n    resources: [endpoints]\n    verbs: [create, update]\n';
    const folder = makeRepository({ 'db.yaml': withoutSelector('sql'), 'role.yaml': role });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: [] });
    write(folder, { 'role.yaml': 'a: 1\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['db.yaml'], older: [] });
    commitAll(folder);
    write(folder, { 'role.yaml': 'a: 2\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['db.yaml'] });
  });

  test('a file counts by being there where a kustomization asks for it', async () => {
    const files = { 'kustomization.yaml': 'resources: [db.yaml, map.yaml]\n', 'db.yaml': withoutSelector('sql') };
    const folder = makeRepository(files);
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['kustomization.yaml'] });
    write(folder, { 'map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: map\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['db.yaml'], older: [] });
    commitAll(folder);
    rmSync(join(folder, 'map.yaml'));
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['kustomization.yaml'], older: [] });
  });

  test('a chart that is new takes findings away and brings none', async () => {
    const folder = makeRepository({ 'chart/templates/a.yaml': service('a') });
    write(folder, { 'chart/Chart.yaml': 'name: chart\n' });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: [] });
    commitAll(folder);
    rmSync(join(folder, 'chart/Chart.yaml'));
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['chart/templates/a.yaml'], older: [] });
  });

  test('files of doubtful age are compared by what they hold', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b') });
    for (const name of ['a.yaml', 'b.yaml']) utimesSync(join(folder, name), 1, 1);
    write(folder, { 'b.yaml': service('b', '10.0.0.2') });
    const index = readFileSync(join(folder, '.git/index'));
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml', 'b.yaml'] });
    expect(readFileSync(join(folder, '.git/index')).equals(index)).toBe(true);
  });
});

describe('names', () => {
  const names = [
    'with space.yaml',
    'quote".yaml',
    "it's.yaml",
    'new\nline.yaml',
    'tab\t.yaml',
    'dürüm/ñ.yaml',
    ':(top)x.yaml',
    '-x.yaml',
  ];

  test('of any spelling are found in the other tree', async () => {
    const folder = makeRepository(Object.fromEntries(names.map((name, index) => [name, service(`a${index}`)])));
    const told = await lint(folder, { changedSince: 'HEAD' });
    expect(told.new).toEqual([]);
    expect([...told.older].sort()).toEqual([...names].sort());
    for (const [index, name] of names.entries()) write(folder, { [name]: `# moved\n${service(`a${index}`)}` });
    expect((await lint(folder, { changedSince: 'HEAD' })).new).toEqual([]);
    for (const name of names) write(folder, { [name]: service('other') });
    expect((await lint(folder, { changedSince: 'HEAD' })).new).toHaveLength(names.length);
  });

  test('that are not UTF-8 are told and not compared', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from('.yaml')]), service('b'));
    commitAll(folder);
    const { result, ...told } = await lint(folder, { changedSince: 'HEAD' });
    expect(told).toEqual({ new: [], older: ['a.yaml'] });
    expect(result.skippedFiles).toMatchObject([{ reason: 'unreadable', detail: 'its name is not valid UTF-8' }]);
    expect((await lint(folder, { changedSince: 'HEAD', tree: 'index' })).result.skippedFiles).toHaveLength(1);
  });

  test('of files outside the working directory', async () => {
    const folder = makeRepository({ 'apps/a.yaml': service('a'), 'b.yaml': service('b') });
    write(folder, { 'b.yaml': `\n${service('b')}`, 'c.yaml': service('c') });
    const told = await lint(join(folder, 'apps'), { changedSince: 'HEAD' }, '..');
    expect(told).toMatchObject({ new: [join(folder, 'c.yaml')] });
    expect([...told.older].sort()).toEqual([join(folder, 'b.yaml'), 'a.yaml'].sort());
  });
});

describe('histories', () => {
  test('what happened elsewhere since the two went apart is nobody’s change', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b', 'b.example.com') });
    git(folder, 'branch', '--move', 'main');
    git(folder, 'checkout', '--quiet', '-b', 'work');
    write(folder, { 'b.yaml': service('b') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'a.yaml': service('a', 'a.example.com') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'work');
    expect(await lint(folder, { changedSince: 'main' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });

  test('a merge commit has in it what its base brought', async () => {
    const folder = makeRepository({ 'a.yaml': service('a', 'a.example.com') });
    git(folder, 'branch', '--move', 'main');
    git(folder, 'checkout', '--quiet', '-b', 'work');
    write(folder, { 'b.yaml': service('b') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'a.yaml': service('a') });
    commitAll(folder);
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'work');
    git(folder, 'checkout', '--quiet', '--detach');
    expect(await lint(folder, { changedSince: 'HEAD^1' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });

  test('two commits, whatever lies in the work tree', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'gone.yaml': service('gone') });
    const from = headOf(folder);
    rmSync(join(folder, 'gone.yaml'));
    write(folder, { 'b.yaml': service('b') });
    commitAll(folder);
    const to = headOf(folder);
    rmSync(join(folder, 'b.yaml'));
    write(folder, { 'a.yaml': service('a', 'a.example.com'), 'c.yaml': service('c') });
    const told = await lint(folder, { changedSince: from, tree: { commit: to } });
    expect(told).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
    expect(told.result.summary.files).toBe(2);
  });

  test('before the first commit all is new', async () => {
    const folder = makeFolder({ 'a.yaml': service('a') });
    git(folder, 'init', '--quiet');
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['a.yaml'], older: [] });
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: [], older: [] });
    git(folder, 'add', '--all');
    const { result, ...told } = await lint(folder, { changedSince: 'HEAD', tree: 'index' });
    expect(told).toEqual({ new: ['a.yaml'], older: [] });
    expect(result.comparison?.commit).toBeUndefined();
  });

  test('a second work tree', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    const second = join(makeFolder(), 'second');
    git(folder, 'worktree', 'add', '--quiet', second);
    write(second, { 'b.yaml': service('b') });
    git(second, 'add', '--all');
    expect(await lint(second, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
    expect(await lint(second, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: [], older: ['a.yaml'] });
  });

  test('object names of SHA-256', async () => {
    const folder = makeFolder({ 'a.yaml': service('a'), 'b.yaml': service('b') });
    git(folder, 'init', '--quiet', '--object-format=sha256');
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['a.yaml', 'b.yaml'] });
    commitAll(folder);
    write(folder, { 'b.yaml': `\n${service('b')}` });
    const told = await lint(folder, { changedSince: headOf(folder) });
    expect(told).toMatchObject({ new: [], older: ['a.yaml', 'b.yaml'] });
  });
});

describe('the index', () => {
  test('is what is read, and not the work tree', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b', 'b.example.com') });
    write(folder, { 'b.yaml': `# staged\n${service('b')}`, 'c.yaml': service('c'), 'untracked.yaml': service('d') });
    git(folder, 'add', 'b.yaml', 'c.yaml');
    write(folder, { 'b.yaml': service('b', 'b.example.com'), 'a.yaml': service('a', 'a.example.com') });
    rmSync(join(folder, 'c.yaml'));
    const { result, ...told } = await lint(folder, { changedSince: 'HEAD', tree: 'index' });
    expect(told).toEqual({ new: ['b.yaml', 'c.yaml'], older: ['a.yaml'] });
    expect(result.findings[0]?.start.line).toBe(8);
    expect(result.sources.get('b.yaml')).toBe(`# staged\n${service('b')}`);
    expect(result.summary.files).toBe(3);
  });

  test('what is only meant to be added is not there', async () => {
    const folder = makeRepository();
    write(folder, { 'a.yaml': service('a') });
    git(folder, 'add', '--intent-to-add', 'a.yaml');
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: [], older: [] });
  });

  test('the index that a hook is told of counts, and no other variable of git does', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'b.yaml': service('b'), 'c.yaml': service('c') });
    const index = join(makeFolder(), 'index');
    execFileSync('git', ['-C', folder, 'add', 'b.yaml'], { env: { ...process.env, GIT_INDEX_FILE: index } });
    git(folder, 'add', 'c.yaml');
    vi.stubEnv('GIT_INDEX_FILE', index);
    vi.stubEnv('GIT_DIR', join(folder, 'nowhere'));
    vi.stubEnv('GIT_PREFIX', 'apps/');
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: ['b.yaml'] });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml', 'c.yaml'] });
  });

  test('line ends and filters of the work tree make nothing new', async () => {
    const folder = makeRepository({ '.gitattributes': '*.yaml text eol=crlf\n', 'a.yaml': service('a') });
    rmSync(join(folder, 'a.yaml'));
    git(folder, 'checkout', '--quiet', 'a.yaml');
    write(folder, { 'b.yaml': service('b').replaceAll('\n', '\r\n') });
    git(folder, 'add', '--all');
    const told = await lint(folder, { changedSince: 'HEAD', tree: 'index' });
    expect(told).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
    write(folder, { 'a.yaml': `\r\n${service('a').replaceAll('\n', '\r\n')}` });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });

  test('a file in conflict does not stop it', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    git(folder, 'checkout', '--quiet', '-b', 'other');
    write(folder, { 'a.yaml': service('a', '10.0.0.2') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-');
    write(folder, { 'a.yaml': service('a', '10.0.0.3'), 'b.yaml': service('b') });
    commitAll(folder);
    expect(() => git(folder, 'merge', 'other')).toThrow();
    expect((await lint(folder, { changedSince: 'HEAD', tree: 'index' })).older).toEqual(['a.yaml', 'b.yaml']);
    expect((await lint(folder, { changedSince: 'HEAD' })).older).toContain('b.yaml');
  });
});

describe('what is no plain file', () => {
  test('a link that is the same leads to what was there', async () => {
    const folder = makeRepository({ 'base/a.yaml': service('a', 'a.example.com'), 'apps/x.yaml': '' });
    symlinkSync('../base/a.yaml', join(folder, 'apps/link.yaml'));
    commitAll(folder);
    write(folder, { 'base/a.yaml': service('a') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['base/a.yaml'], older: [] });
    expect(await lint(folder, { changedSince: 'HEAD' }, 'apps')).toMatchObject({ new: ['apps/link.yaml'], older: [] });
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' }, 'apps')).toMatchObject({ new: [], older: [] });
    commitAll(folder);
    expect(await lint(folder, { changedSince: 'HEAD' }, 'apps')).toMatchObject({ new: [], older: ['apps/link.yaml'] });
  });

  test('a file in place of a link, and a link in place of a file', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b') });
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    commitAll(folder);
    rmSync(join(folder, 'link.yaml'));
    rmSync(join(folder, 'b.yaml'));
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    write(folder, { 'link.yaml': service('link') });
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: ['link.yaml'], older: ['a.yaml'] });
    git(folder, 'add', '--all');
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: ['link.yaml'], older: ['a.yaml'] });
  });

  test('a submodule is another repository', async () => {
    const inner = makeRepository({ 'b.yaml': service('b') });
    const folder = makeRepository({ 'a.yaml': service('a'), 'sub/c.yaml': service('c') });
    git(folder, 'rm', '--quiet', '-r', 'sub');
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner, 'sub');
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml'] });
    expect(await lint(folder, { changedSince: 'HEAD', tree: 'index' })).toMatchObject({ new: [], older: ['a.yaml'] });
    expect((await refusalOf(folder, 'HEAD', 'sub')).reason).toBe('other repository');
    expect(await lint(join(folder, 'sub'), { changedSince: 'HEAD' })).toMatchObject({ older: ['b.yaml'] });
  });

  test('what is too large or no text is told of the tree that is linted', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    write(folder, { 'large.yaml': '#'.repeat(5 << 20), 'binary.yaml': 'a\0b' });
    git(folder, 'add', '--all');
    write(folder, { 'large.yaml': '', 'binary.yaml': '' });
    const { result } = await lint(folder, { changedSince: 'HEAD', tree: 'index' });
    expect(result.skippedFiles.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'binary.yaml not text',
      'large.yaml too large',
    ]);
    git(folder, 'commit', '--quiet', '--message', 'large');
    expect((await lint(folder, { changedSince: 'HEAD' })).result.skippedFiles).toEqual([]);
    write(folder, { 'a.yaml': 'a\0b' });
    git(folder, 'rm', '--quiet', '--force', 'large.yaml', 'binary.yaml');
    expect((await lint(folder, { changedSince: 'HEAD', tree: 'index' })).result.skippedFiles).toEqual([]);
  });
});

describe('safety', () => {
  test('a filter that the repository itself brings is not run', async () => {
    const folder = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b') });
    const trace = join(makeFolder(), 'ran');
    for (const name of ['plain', 'a=b']) {
      git(folder, 'config', `filter.${name}.clean`, `touch ${trace}; cat`);
      git(folder, 'config', `filter.${name}.required`, 'true');
    }
    write(folder, { '.git/info/attributes': 'a.yaml filter=plain\nb.yaml filter=a=b\n' });
    // An index that is older than the files in it: git cannot trust their times and compares them by what they hold.
    utimesSync(join(folder, '.git/index'), 1, 1);
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml', 'b.yaml'] });
    expect(() => execFileSync('test', ['-e', trace])).toThrow();
    git(folder, 'diff-index', 'HEAD');
    execFileSync('test', ['-e', trace]);
  });

  test('git is not started in a submodule, whose settings are somebody else’s too', async () => {
    const inner = makeRepository({ 'b.yaml': service('b') });
    const folder = makeRepository({ 'a.yaml': service('a') });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner, 'sub.yaml');
    commitAll(folder);
    const trace = join(makeFolder(), 'ran');
    git(join(folder, 'sub.yaml'), 'config', 'filter.plain.clean', `touch ${trace}; cat`);
    write(folder, { '.git/modules/sub.yaml/info/attributes': 'b.yaml filter=plain\n' });
    utimesSync(join(folder, '.git/modules/sub.yaml/index'), 1, 1);
    expect(await lint(folder, { changedSince: 'HEAD' })).toMatchObject({ new: [], older: ['a.yaml'] });
    expect(() => execFileSync('test', ['-e', trace])).toThrow();
    git(folder, 'diff-index', 'HEAD');
    execFileSync('test', ['-e', trace]);
  });
});

describe('clones', () => {
  function clone(origin: string, ...flags: readonly string[]): string {
    const folder = join(makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', ...flags, `file://${origin}`, folder);
    return folder;
  }

  function withTwoCommits(): string {
    const origin = makeRepository({ 'a.yaml': service('a'), 'b.yaml': service('b', 'b.example.com') });
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(origin, 'branch', '--move', 'main');
    write(origin, { 'b.yaml': service('b') });
    commitAll(origin);
    return origin;
  }

  test('of depth 1 know nothing before: the remedy is a command that works', async () => {
    const origin = withTwoCommits();
    const base = git(origin, 'rev-parse', 'HEAD^').trim();
    const folder = clone(origin, '--depth=1');
    expect((await refusalOf(folder, 'HEAD^')).remedy).toBe('git fetch --unshallow');
    const { reason, remedy } = await refusalOf(folder, base);
    expect({ reason, remedy }).toEqual({ reason: 'unknown revision', remedy: `git fetch --no-tags --depth=1 origin ${base}` });
    git(folder, ...(remedy ?? '').split(' ').slice(1));
    expect(await lint(folder, { changedSince: base })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });

  test('of depth 2 know what was before', async () => {
    const folder = clone(withTwoCommits(), '--depth=2');
    expect(await lint(folder, { changedSince: 'HEAD^' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });

  test('of one branch: the remedy brings the other', async () => {
    const origin = withTwoCommits();
    git(origin, 'branch', 'release', 'HEAD^');
    const folder = clone(origin, '--depth=1');
    const { remedy = '' } = await refusalOf(folder, 'origin/release');
    git(folder, ...remedy.split(' ').slice(1));
    expect(await lint(folder, { changedSince: 'origin/release' })).toMatchObject({ new: ['b.yaml'] });
    const local = await refusalOf(folder, 'release');
    git(folder, ...(local.remedy ?? '').split(' ').slice(1));
    expect(await lint(folder, { changedSince: 'release' })).toMatchObject({ new: ['b.yaml'] });
  });

  test('without blobs: nothing is fetched unasked, and the remedy brings them', async () => {
    const folder = clone(withTwoCommits(), '--filter=blob:none');
    const { reason, remedy = '' } = await refusalOf(folder, 'HEAD^');
    expect(reason).toBe('missing objects');
    git(folder, ...remedy.split(' ').slice(1));
    expect(await lint(folder, { changedSince: 'HEAD^' })).toMatchObject({ new: ['b.yaml'], older: ['a.yaml'] });
  });
});

describe('refusals', () => {
  test('no repository', async () => {
    expect(await refusalOf(makeFolder({ 'a.yaml': service('a') }), 'main')).toMatchObject({ reason: 'no repository' });
  });

  test.each(['nothing', '-x', '--output=x', 'HEAD^9', '', 'main..HEAD', 'a\nb', '@{upstream}', 'HEAD^{tree}'])(
    'the revision %j',
    async (revision) => {
      const { reason, message } = await refusalOf(makeRepository({ 'a.yaml': service('a') }), revision);
      expect(reason).toBe('unknown revision');
      expect(message).toContain(`there is no commit "${revision}" here`);
    },
  );

  test('a tree that git does not trust', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect((await refusalOf(folder, 'HEAD')).message).toContain('dubious ownership');
  });

  test('no git', async () => {
    const folder = makeRepository({ 'a.yaml': service('a') });
    vi.stubEnv('PATH', makeFolder());
    expect(await refusalOf(folder, 'HEAD')).toMatchObject({ reason: 'git failed' });
  });
});

test('the other tree gives what it gives when it is linted by itself', async () => {
  const texts = [
    ...['sql', 'web'].flatMap((port) => [
      withoutSelector(port),
      endpoints(port),
      `${withoutSelector(port)}---\n${endpoints('sql')}`,
    ]),
    ...['10.0.0.1', 'a.example.com', 'localhost'].map((target) => service('db', target)),
    ...[
      'resources: [a.yaml, b.yaml]\n',
      'resources: [a.yaml]\npatches: [{ path: b.yaml }]\nnamePrefix: x-\n',
      'a: {{ b }}\n',
      'kind: Service\na: b: c\n',
    ],
  ];
  const names = ['a.yaml', 'b.yaml', 'kustomization.yaml', 'x/a.yaml', 'x/kustomization.yaml', 'Chart.yaml'];
  const tree = fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...texts), { minKeys: 1, noNullPrototype: true });
  const prints = ({ findings }: LintResult) => findings.map(({ fingerprint }) => fingerprint);
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(tree, tree, async (before, change) => {
      const now = { ...before, ...change };
      const [older, newer] = [makeFolder(before), makeFolder(now)];
      const given = new Map(
        [...Object.keys(before), ...Object.keys(now)].map((name) => [
          name,
          before[name] === undefined ? undefined : Buffer.from(before[name]),
        ]),
      );
      const [alone, all] = await Promise.all([older, newer].map((cwd) => new ExtmapLint({ cwd }).lintFiles(['.'])));
      const result = await new ExtmapLint({ cwd: newer }).lintFiles(['.'], { changedSince: given });
      if (!alone || !all) throw new Error('not linted');
      const known = knownAmong(all.findings, alone.findings, {
        isGone: (path) => now[path] === undefined,
        isNew: (path) => before[path] === undefined,
      });
      expect(prints(result)).toEqual(prints({ ...all, findings: all.findings.filter((finding) => !known.has(finding)) }));
      compared += known.size > 0 && result.findings.length > 0 ? 1 : 0;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(5);
});

test('files that somebody else knows of', async () => {
  const folder = makeFolder({ 'a.yaml': service('a'), 'b.yaml': service('b'), 'c.yaml': service('c') });
  const before = new Map([
    ['b.yaml', Buffer.from(service('b', 'b.example.com'))],
    ['c.yaml', undefined],
    ['gone.yaml', Buffer.from(service('gone'))],
  ]);
  const { result, ...told } = await lint(folder, { changedSince: before });
  expect(told).toEqual({ new: ['b.yaml', 'c.yaml'], older: ['a.yaml'] });
  expect(result.comparison?.commit).toBeUndefined();
});
