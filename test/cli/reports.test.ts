import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './cli.ts';

const tree = {
  'a.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { type: ExternalName, externalName: 10.0.0.1 }\n',
};
const finding = 'a.yaml:4:43: error: ';

describe('--format NAME=PATH', () => {
  it('writes several reports in one run, and makes their folders', async () => {
    const cwd = folderWith(tree);
    const words = ['-f', 'sarif=out/deep/a.sarif', '--format=json=a.json', '-f', 'compact', '-f', 'pretty=a=b.txt'];
    const { out, err, code } = await run(words, { cwd });
    expect({ out, err, code }).toMatchObject({ out: expect.stringContaining(finding), err: '', code: 1 });
    const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
    expect(JSON.parse(read('out/deep/a.sarif')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(read('a.json')).exit).toEqual({ code: 1, reason: '1 error' });
    expect(read('a=b.txt')).toContain('error  external-name-ip  a.yaml:4:43');
  });

  it.each(['gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'])('knows %s', async (name) => {
    const cwd = folderWith(tree);
    const { out } = await run(['-f', name], { cwd });
    expect(out).toContain('external-name-ip');
    expect(await run(['-f', `${name}=report`], { cwd })).toMatchObject({ out: '', err: '', code: 1 });
    expect(readFileSync(join(cwd, 'report'), 'utf8')).toBe(out);
  });

  it('writes no colour into a file unless it must', async () => {
    const cwd = folderWith(tree);
    const read = () => readFileSync(join(cwd, 'a.txt'), 'utf8');
    await run(['-f', 'pretty=a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(read()).not.toContain('\u001b');
    await run(['-f', 'pretty=a.txt', '--color=always'], { cwd });
    expect(read()).toContain('\u001b');
  });

  it('prints everything else where a file cannot be written', async () => {
    const cwd = folderWith(tree);
    mkdirSync(join(cwd, 'folder'));
    const { out, err, code } = await run(['-f', 'sarif=folder', '-f', 'json=a.json', '-f', 'compact'], { cwd });
    expect(out).toContain(finding);
    expect(err).toBe("extmap-lint: cannot write folder: EISDIR: illegal operation on a directory, open 'folder'\n");
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'a.json'))).toBe(true);
  });

  it('tells in what it prints that a file could not be written', async () => {
    const cwd = folderWith(tree);
    const { out } = await run(['-f', 'sarif=a.yaml/b', '-f', 'json'], { cwd });
    expect(JSON.parse(out).exit).toEqual({ code: 2, reason: expect.stringContaining('cannot write a.yaml/b: ') });
  });

  it.each([
    ['two on standard output', ['-f', 'json', '-f', 'sarif'], 'one report goes to standard output: give the others a file'],
    ['two in one file', ['-f', 'json=a', '-f', 'sarif=a'], 'two reports cannot both be written to a'],
    ['no file', ['-f', 'json='], '--format json= names no file'],
    ['an unknown name', ['-f', 'junti=a'], 'not "junti"; did you mean "junit"?'],
  ])('refuses %s', async (_, words, message) => {
    const cwd = folderWith(tree);
    const { out, err, code } = await run(words, { cwd });
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain(message);
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });
});
