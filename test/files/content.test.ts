import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execPath, getuid } from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commitAll, makeFolder, makeRepository, read, write } from './tree.ts';

const LIMIT = 4 * 1024 * 1024;

describe.each([
  ['a plain folder', makeFolder],
  ['a git repository', makeRepository],
])('symlinks in %s', (_, make) => {
  test('a link into the tree is its target, read once', async () => {
    const folder = make({ 'base/a.yaml': 'a' });
    symlinkSync('base/a.yaml', join(folder, 'link.yaml'));
    symlinkSync('base', join(folder, 'folder.yaml'));
    expect(await read(folder, '.')).toMatchObject({ files: { 'base/a.yaml': 'a' }, skipped: {} });
  });

  test('a link is read under its name where its target is not', async () => {
    const folder = make({ 'base/a.yaml.in': 'a' });
    symlinkSync('base/a.yaml.in', join(folder, 'one.yaml'));
    symlinkSync('base/a.yaml.in', join(folder, 'two.yaml'));
    expect((await read(folder, '.')).files).toEqual({ 'one.yaml': 'a' });
  });

  test('a named link is read under its name', async () => {
    const folder = make({ 'base/a.yaml': 'a' });
    symlinkSync('base/a.yaml', join(folder, 'link.yaml'));
    expect((await read(folder, '.', 'link.yaml')).files).toEqual({ 'base/a.yaml': 'a', 'link.yaml': 'a' });
  });

  test('links that lead out, nowhere or in circles', async () => {
    const outside = makeFolder({ 'o.yaml': 'o' });
    const folder = make({ 'a.yaml': 'a' });
    symlinkSync(join(outside, 'o.yaml'), join(folder, 'out.yaml'));
    symlinkSync(outside, join(folder, 'out-folder.yaml'));
    symlinkSync('nowhere', join(folder, 'dangling.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    symlinkSync('..', join(folder, 'up'));
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    const { files, skipped } = await read(folder, '.');
    expect(files).toEqual({ 'a.yaml': 'a' });
    expect(skipped).toEqual({
      'out.yaml': 'leaves the root',
      'out-folder.yaml': 'leaves the root',
      'dangling.yaml': 'unreadable',
      'loop.yaml': 'unreadable',
      'zero.yaml': 'not a regular file',
    });
  });
});

test('a named link that leaves the repository is not read', async () => {
  const outside = makeFolder({ 'o.yaml': 'o' });
  const folder = makeRepository();
  symlinkSync(join(outside, 'o.yaml'), join(folder, 'out.yaml'));
  commitAll(folder);
  expect((await read(folder, 'out.yaml')).skipped).toEqual({ 'out.yaml': 'leaves the root' });
});

test('a link within the repository, but out of the folder that is read', async () => {
  const folder = makeRepository({ 'base/a.yaml': 'a' });
  write(folder, { 'apps/b.yaml': 'b' });
  symlinkSync('../base/a.yaml', join(folder, 'apps/link.yaml'));
  expect((await read(folder, 'apps')).files).toEqual({ 'apps/b.yaml': 'b', 'apps/link.yaml': 'a' });
});

test('a file reached through a working directory that is a link', async () => {
  const folder = makeFolder({ 'real/a.yaml': 'a' });
  symlinkSync('real', join(folder, 'cwd'));
  symlinkSync('a.yaml', join(folder, 'real/link.yaml'));
  expect((await read(join(folder, 'cwd'), '.')).files).toEqual({ 'a.yaml': 'a' });
  expect((await read(join(folder, 'cwd'), join(folder, 'cwd/a.yaml'), join(folder, 'cwd'))).paths).toEqual(['a.yaml']);
});

test('a FIFO is never waited for', async () => {
  const folder = makeRepository({ 'tracked.yaml': 'a', 'b.yaml': 'b' });
  rmSync(join(folder, 'tracked.yaml'));
  execFileSync('mkfifo', [join(folder, 'tracked.yaml'), join(folder, 'named')]);
  expect((await read(folder, '.', 'named')).skipped).toEqual({
    named: 'not a regular file',
    'tracked.yaml': 'not a regular file',
  });
});

test('a named FIFO is left alone even when it has something to say', async () => {
  const folder = makeFolder();
  execFileSync('mkfifo', [join(folder, 'fifo.yaml')]);
  const descriptor = openSync(join(folder, 'fifo.yaml'), 'r+');
  onTestFinished(() => closeSync(descriptor));
  writeSync(descriptor, 'a: 1');
  expect(await read(folder, 'fifo.yaml')).toMatchObject({ files: {}, skipped: { 'fifo.yaml': 'not a regular file' } });
});

test('devices and sockets', async () => {
  const folder = makeRepository({ 'tracked.yaml': 'a' });
  rmSync(join(folder, 'tracked.yaml'));
  await listenOn(join(folder, 'tracked.yaml'));
  await listenOn(join(folder, 'named.sock'));
  expect((await read(folder, '/dev/zero', '/dev/zero')).paths).toEqual(['/dev/zero']);
  expect((await read(folder, '.', '/dev/zero', 'named.sock')).skipped).toEqual({
    '/dev/zero': 'not a regular file',
    'named.sock': 'not a regular file',
    'tracked.yaml': 'not a regular file',
  });
});

function listenOn(path: string): Promise<void> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve) => server.listen(path, resolve));
}

test('a file may have 4 MiB and no more', async () => {
  const folder = makeFolder({
    'full.yaml': 'x'.repeat(LIMIT),
    'over.yaml': 'x'.repeat(LIMIT + 1),
    'page.yaml': 'y'.repeat(8192),
    'empty.yaml': '',
  });
  const { files, skipped, details } = await read(folder, '.');
  expect(files['full.yaml']).toHaveLength(LIMIT);
  expect(files['page.yaml']).toBe('y'.repeat(8192));
  expect(files['empty.yaml']).toBe('');
  expect(skipped).toEqual({ 'over.yaml': 'too large' });
  expect(details).toEqual(['larger than 4 MiB']);
});

test('the bytes of one file do not run into the next', async () => {
  expect((await read(makeFolder({ 'a.yaml': 'long text', 'b.yaml': 's' }), 'a.yaml', 'b.yaml')).files).toEqual({
    'a.yaml': 'long text',
    'b.yaml': 's',
  });
});

test('bytes are given as they are: byte order marks, CRLF, UTF-16; other NUL bytes are not text', async () => {
  const folder = makeFolder({ 'crlf.yaml': 'a: 1\r\nb: 2\r\n' });
  writeFileSync(join(folder, 'utf16.yaml'), Buffer.from('\uFEFFa: 1', 'utf16le'));
  writeFileSync(join(folder, 'utf16be.yaml'), Buffer.from('\uFEFFa: 1', 'utf16le').swap16());
  writeFileSync(join(folder, 'binary.yaml'), Buffer.from([0x89, 0x50, 0, 1]));
  writeFileSync(join(folder, 'nul.yaml'), Buffer.from([0]));
  const { files, skipped } = await read(folder, '.');
  expect(Object.keys(files).sort()).toEqual(['crlf.yaml', 'utf16.yaml', 'utf16be.yaml']);
  expect(files['crlf.yaml']).toBe('a: 1\r\nb: 2\r\n');
  expect(skipped).toEqual({ 'binary.yaml': 'not text', 'nul.yaml': 'not text' });
});

test('a name that is not UTF-8 is told, and nothing fails', async () => {
  const folder = makeRepository({ 'a.yaml': 'a', 'replacement \uFFFD.yaml': 'r' });
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]), 'x');
  const { files, skipped, details } = await read(folder, '.');
  expect(files).toEqual({ 'a.yaml': 'a', 'replacement \uFFFD.yaml': 'r' });
  expect(skipped).toEqual({ '\uFFFD\uFFFD.yaml': 'unreadable' });
  expect(details).toEqual(['its name is not valid UTF-8']);
});

test('what the system refuses is told with its reason', async () => {
  const folder = makeFolder({ 'open.yaml': 'o', 'closed.yaml': 'c', 'shut/x.yaml': 'x' });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'closed.yaml'), 0);
  chmodSync(join(folder, 'shut'), 0);
  const { files, skipped, details } = readAsNobody(folder);
  expect(files).toEqual(['open.yaml']);
  expect(skipped).toEqual({ 'closed.yaml': 'unreadable', shut: 'unreadable' });
  expect(details.every((detail) => detail.startsWith('EACCES: permission denied'))).toBe(true);
});

interface Refusals {
  readonly files: readonly string[];
  readonly skipped: Readonly<Record<string, string>>;
  readonly details: readonly string[];
}

/** Permissions do not stop root, so root becomes somebody else for it. */
function readAsNobody(folder: string): Refusals {
  const module = JSON.stringify(join(import.meta.dirname, '../../src/files/read-tree.ts'));
  const script = `
    import { readTree } from ${module};
    if (${getuid?.() === 0}) { process.setgid(65534); process.setuid(65534); }
    const files = [], skipped = {}, details = [];
    await readTree(['.'], ${JSON.stringify(folder)}, {
      file: (path) => files.push(path),
      skipped: (path, reason, detail) => { skipped[path] = reason; details.push(detail); },
    });
    console.log(JSON.stringify({ files, skipped, details }));`;
  const { stdout, stderr } = spawnSync(execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return stdout === '' ? { files: [], skipped: {}, details: [stderr] } : JSON.parse(stdout);
}
