import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll, git, makeFolder, makeRepository, write } from '../files/tree.ts';
import { run } from './cli.ts';

const service = (name: string, target = '10.0.0.1'): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  type: ExternalName\n  externalName: ${target}\n`;
const headless = (port: number): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  clusterIP: None\n  ports: [{ port: ${port} }]\n`;
const endpoints =
  'apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: db\nsubsets:\n  - addresses: [{ ip: 192.0.2.1 }]\n    ports: [{ port: 3306 }]\n';

const old = { 'old.yaml': service('old') };

/** With one older finding on `main`, on a branch. */
function onBranch(): string {
  const folder = makeRepository(old);
  git(folder, 'branch', '--move', 'main');
  git(folder, 'checkout', '--quiet', '-b', 'work');
  return folder;
}

describe('--changed', () => {
  it('reports what is new, and says what it was compared with', async () => {
    const cwd = onBranch();
    expect(await run(['--changed=main'], { cwd })).toMatchObject({ code: 0, err: '' });
    write(cwd, { 'new.yaml': service('new') });
    const { code, out } = await run(['--changed=main'], { cwd });
    expect(out).toContain('error  external-name-ip  new.yaml:7:17\n');
    expect(out).not.toContain('old.yaml');
    const id = git(cwd, 'rev-parse', '--short=7', 'HEAD').trim();
    expect(out).toMatch(
      new RegExp(`\\n1 error in 2 files \\(2 resources\\)\\ncompared with main \\(${id}\\): 1 older finding not shown\\n$`),
    );
    expect(code).toBe(1);
  });

  it('says nothing of faults where all are older', async () => {
    const { out } = await run(['--changed', '.'], { cwd: onBranch() });
    expect(out).toMatch(/^no new faults in 1 resource of 1 file\ncompared with main \(\w{7}\): 1 older finding not shown\n$/);
  });

  it('tells on standard error what a format for machines does not hold', async () => {
    const cwd = onBranch();
    const { out, err } = await run(['--changed=main', '--format=compact'], { cwd });
    expect({ out, err }).toMatchObject({
      out: '',
      err: expect.stringMatching(/^extmap-lint: compared with main .*: 1 older finding not shown\n$/),
    });
    const report = JSON.parse((await run(['--changed=main', '--format=json'], { cwd })).out);
    expect(report.comparison).toEqual({ since: 'main', commit: git(cwd, 'rev-parse', 'HEAD').trim(), older: 1 });
  });

  it('takes the default branch of the remote without a revision', async () => {
    const origin = makeRepository(old);
    git(origin, 'branch', '--move', 'trunk');
    const cwd = join(makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', origin, cwd);
    write(cwd, { 'new.yaml': service('new') });
    commitAll(cwd);
    const { code, out } = await run(['--changed'], { cwd });
    expect(out).toContain('compared with origin/HEAD');
    expect(code).toBe(1);
  });

  it.each([
    [['--changed=nothing'], 'there is no commit "nothing" here\nthis brings it: git fetch --no-tags origin nothing:nothing\n'],
    [['--changed'], 'no branch is found to compare with: say which, such as --changed=origin/main\n'],
    [['--changed', '--staged'], '--changed and --staged exclude each other\n'],
    [['--hook', '--staged'], '--staged and --hook exclude each other\n'],
    [['--staged', '-'], 'standard input has no history: leave --staged out\n'],
  ])('%j is refused', async (words, message) => {
    const cwd = makeRepository(old);
    git(cwd, 'branch', '--move', 'unusual');
    expect(await run(words, { cwd })).toEqual({ code: 2, signal: null, out: '', err: `extmap-lint: ${message}` });
  });

  it('in a clone of depth 1 says what brings the commit', async () => {
    const origin = makeRepository(old);
    commitAll(origin);
    const base = git(origin, 'rev-parse', 'HEAD^').trim();
    const cwd = join(makeFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, cwd);
    const { code, out, err } = await run([`--changed=${base}`], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `extmap-lint: there is no commit "${base}" here\nthis brings it: git fetch --no-tags --depth=1 origin ${base}\n`,
    );
  });

  it('needs a repository', async () => {
    const cwd = makeFolder(old);
    expect(await run(['--changed=main'], { cwd })).toMatchObject({
      code: 2,
      err: `extmap-lint: "${cwd}" is in no git repository\n`,
    });
  });
});

describe('--staged', () => {
  it('reads what is staged and shows it', async () => {
    const cwd = makeRepository(old);
    write(cwd, { 'a.yaml': `# staged\n${service('a')}`, 'b.yaml': service('b') });
    git(cwd, 'add', 'a.yaml');
    write(cwd, { 'a.yaml': service('a', 'a.example.com') });
    const { code, out } = await run(['--staged'], { cwd });
    expect(out).toContain('error  external-name-ip  a.yaml:8:17\n');
    expect(out).toContain('externalName: 10.0.0.1\n');
    expect(out).toContain('1 error in 2 files');
    expect(out).toContain('1 older finding not shown');
    expect(code).toBe(1);
  });

  it('finds a fault whose cause is staged and whose place is not', async () => {
    const cwd = makeRepository({ 'service.yaml': headless(3306), 'endpoints.yaml': endpoints });
    write(cwd, { 'endpoints.yaml': endpoints.replace('3306', '3307') });
    git(cwd, 'add', '--all');
    const { out } = await run(['--staged'], { cwd });
    expect(out).toContain('service.yaml:7:');
  });
});

describe('a file of Git LFS', () => {
  const content = service('old');
  const id = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n`;
  const object = `.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`;
  const places = async (cwd: string, ...words: readonly string[]) => {
    const { findings, skippedFiles } = JSON.parse((await run(['-f', 'json', ...words], { cwd })).out);
    return [findings, skippedFiles].map((them) => them.map(({ path }: { path: string }) => path));
  };

  it('is what it stands for, in the commit and in the index', async () => {
    const cwd = makeRepository({ 'old.yaml': pointer });
    write(cwd, { 'old.yaml': content });
    expect(await places(cwd, '--changed=HEAD')).toEqual([['old.yaml'], []]);
    write(cwd, { [object]: content });
    expect(await places(cwd, '--changed=HEAD')).toEqual([[], []]);
    write(cwd, { 'new.yaml': pointer });
    git(cwd, 'add', 'new.yaml');
    write(cwd, { 'new.yaml': content });
    expect(await places(cwd, '--staged')).toEqual([['new.yaml'], []]);
  });

  it('that was not fetched is told of', async () => {
    const cwd = makeRepository(old);
    write(cwd, { 'new.yaml': pointer });
    git(cwd, 'add', 'new.yaml');
    write(cwd, { 'new.yaml': content });
    expect(await places(cwd, '--staged')).toEqual([[], ['new.yaml']]);
  });
});

describe('--hook', () => {
  it('compares the commits that pre-commit names', async () => {
    const cwd = makeRepository(old);
    const from = git(cwd, 'rev-parse', 'HEAD').trim();
    write(cwd, { 'new.yaml': service('new') });
    commitAll(cwd);
    const to = git(cwd, 'rev-parse', 'HEAD').trim();
    rmSync(join(cwd, 'new.yaml'));
    const { code, out } = await run(['--hook'], { cwd, env: { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } });
    expect(out).toContain('error  external-name-ip  new.yaml:7:17\n');
    expect(out).toContain('1 older finding not shown');
    expect(code).toBe(1);
  });

  it('takes what is staged, and everything where nothing is', async () => {
    const cwd = makeRepository(old);
    expect((await run(['--hook'], { cwd })).out).toContain('old.yaml:7:17');
    write(cwd, { 'new.yaml': service('new') });
    git(cwd, 'add', '--all');
    const { out } = await run(['--hook'], { cwd });
    expect(out).toContain('new.yaml:7:17');
    expect(out).not.toContain('old.yaml:7:17');
  });

  it('tells all about the files that pre-commit names where they are not just those of a commit', async () => {
    const cwd = makeRepository({
      ...old,
      'other.yaml': service('other'),
      'service.yaml': headless(3306),
      'endpoints.yaml': endpoints.replace('3306', '3307'),
    });
    write(cwd, { 'new.yaml': service('new') });
    git(cwd, 'add', '--all');
    const places = async (...files: readonly string[]) => {
      const { findings } = JSON.parse((await run(['--hook', '-f', 'json', ...files], { cwd })).out);
      return findings.map(({ path }: { path: string }) => path);
    };
    expect(await places('new.yaml')).toEqual(['new.yaml']);
    expect(await places('new.yaml', 'old.yaml')).toEqual(['new.yaml', 'old.yaml']);
    expect(await places('endpoints.yaml')).toEqual(['service.yaml']);
    expect(await places('new.yaml', 'old.yaml', 'other.yaml', 'service.yaml', 'endpoints.yaml')).toHaveLength(4);
  });

  it('outside a repository lints everything', async () => {
    expect((await run(['--hook'], { cwd: makeFolder(old) })).out).toContain('old.yaml:7:17');
  });
});

describe('--files-only', () => {
  it('asks only rules that decide from one resource', async () => {
    const cwd = makeFolder({
      'a.yaml': service('a', 'localhost'),
      'service.yaml': headless(3306),
      'endpoints.yaml': endpoints.replace('3306', '3307'),
    });
    const names = ['a.yaml', 'service.yaml', 'endpoints.yaml'];
    const { out } = await run(['--files-only', ...names], { cwd });
    expect(out).toContain('error  external-name-localhost  a.yaml:7:17\n');
    expect(out).toMatch(/\n1 error in 3 files \(3 resources\)\n$/);
    expect((await run(names, { cwd })).out).toContain('service.yaml:7:');
  });

  it('has nothing to say to other files', async () => {
    const cwd = makeFolder({ 'kustomization.yaml': 'resources: [a.yaml]\n', 'values.yaml': 'a: {{ .b }}\n', 'b.json': '{}' });
    const { code, out } = await run(['--files-only', 'kustomization.yaml', 'values.yaml', 'b.json'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: 'no Services, Endpoints or EndpointSlices in 3 files\n' });
  });
});
