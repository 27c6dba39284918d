import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { cli, folderWith } from './cli.ts';

const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { type: ExternalName, externalName: 10.0.0.1 }\n';

/** The command line as it was installed a moment ago. */
function installed() {
  const folder = folderWith({ 'service.yaml': service });
  const code = join(folder, 'cli');
  cpSync(join(dirname(cli), 'cli'), code, { recursive: true, filter: (path) => !path.includes('.compiled') });
  return {
    folder,
    run(...words: string[]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(code, 'start.cjs'), ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    kept: () => readdirSync(code).filter((name) => name.includes('compiled')),
    path: (name: string) => join(code, name),
  };
}

describe('the compiled code', () => {
  it('is kept beside the code by the first lint, and changes nothing in what is said', () => {
    const { run, kept } = installed();
    const first = run('service.yaml');
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('external-name-ip');
    expect(kept()).toEqual([expect.stringMatching(`^main-[0-9a-f]{12}-${process.version}-${process.arch}-files\\.compiled$`)]);
    expect(run('service.yaml')).toEqual(first);
  });

  it('is used: a second lint does not write it anew', () => {
    const { run, kept, path } = installed();
    run('service.yaml');
    const [name = ''] = kept();
    const written = statSync(path(name)).mtimeMs;
    run('service.yaml');
    expect(statSync(path(name)).mtimeMs).toBe(written);
  });

  it('is kept of each file that a lint asked for, when it is asked for first', () => {
    const { run, kept, folder } = installed();
    run('service.yaml');
    writeFileSync(join(folder, '.extmap-lint.yaml'), 'rules: { external-name-ip: warning }\n');
    const first = run('service.yaml');
    expect(first.status).toBe(0);
    expect(kept().map((name) => name.split('-')[0])).toEqual(expect.arrayContaining(['config', 'main']));
    expect(run('service.yaml')).toEqual(first);
  });

  it('is kept apart for folders, for which that for files is better than nothing', () => {
    const { run, kept, path } = installed();
    const ofFile = run('service.yaml');
    const first = run('.');
    expect(first.status).toBe(1);
    const main = () =>
      kept()
        .filter((name) => name.startsWith('main-'))
        .sort();
    const [files = '', folders = ''] = main();
    expect([files, folders].map((name) => name.split('-').at(-1))).toEqual(['files.compiled', 'folders.compiled']);
    const written = statSync(path(files)).mtimeMs;
    expect(run('.')).toEqual(first);
    expect(run('service.yaml')).toEqual(ofFile);
    expect(main()).toHaveLength(2);
    expect(statSync(path(files)).mtimeMs).toBe(written);
  });

  it('is not kept of a run that has little of it', () => {
    const { run, kept } = installed();
    run('--version');
    run('--no-such-flag');
    expect(kept()).toEqual([]);
  });

  it('is not kept of a long run, in which much of it is dropped again', () => {
    const { run, kept, folder } = installed();
    for (let index = 0; index < 201; index++) writeFileSync(join(folder, `${index}.yaml`), service);
    expect(run('.').status).toBe(1);
    expect(kept()).toEqual([]);
  });

  it('is made again where it is damaged', () => {
    const { run, kept, path } = installed();
    const first = run('service.yaml');
    const [name = ''] = kept();
    const whole = readFileSync(path(name));
    for (const damaged of [Buffer.from(''), Buffer.from('no code'), whole.subarray(0, 5000)]) {
      writeFileSync(path(name), damaged);
      expect(run('service.yaml')).toEqual(first);
      expect(readFileSync(path(name)).length).toBeGreaterThan(100_000);
    }
  });

  it('is not that of other code', () => {
    const { run, kept, path } = installed();
    run('service.yaml');
    const source = readFileSync(path('main.cjs'), 'latin1');
    expect(source).toMatch(/^\/\*[0-9a-f]{12}\*\/[\0-\x7f]*$/);
    writeFileSync(path('main.cjs'), source.replace(/^\/\*[0-9a-f]{12}/, '/*0123456789ab'));
    run('service.yaml');
    expect(kept()).toHaveLength(2);
  });
});
