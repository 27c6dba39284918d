import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, run } from './cli.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const paths = ['.extmap-lint.yaml', '.github/workflows/extmap-lint.yml', '.pre-commit-config.yaml'];
const yamlIn = (folder: string) => paths.map((path) => parse(readFileSync(join(folder, path), 'utf8')));

describe('extmap-lint init, where nobody can be asked', () => {
  it('writes settings, a workflow and a hook', async () => {
    const cwd = folderWith({});
    const { out, err, code } = await run(['init'], { cwd });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    for (const path of paths) expect(out).toContain(`wrote    ${path} `);
    expect(out).toContain('\nNext:\n  npx extmap-lint ');
    const [settings, workflow, hooks] = yamlIn(cwd);
    expect(settings).toEqual({ extends: ['recommended'] });
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs['extmap-lint'].steps.at(-1)).toEqual({ uses: 'org/extmap-lint@v1' });
    expect(hooks).toEqual({
      repos: [{ repo: 'https://github.com/org/extmap-lint', rev: `v${version}`, hooks: [{ id: 'extmap-lint' }] }],
    });
  });

  it('overwrites nothing, and says what to add by hand', async () => {
    const mine = 'repos: [] # mine\n';
    const cwd = folderWith({ '.pre-commit-config.yaml': mine, '.extmap-lint.json': '{}' });
    const { out, code } = await run(['init'], { cwd });
    expect(out).toContain('kept     .extmap-lint.json\nwrote    .github/workflows/extmap-lint.yml (pull requests on GitHub)\n');
    expect(out).toContain('kept     .pre-commit-config.yaml; add this under its "repos"');
    expect(out).toContain('      - id: extmap-lint\n');
    expect(readFileSync(join(cwd, '.pre-commit-config.yaml'), 'utf8')).toBe(mine);
    expect(existsSync(join(cwd, '.extmap-lint.yaml'))).toBe(false);
    expect(code).toBe(0);
    const again = await run(['init'], { cwd });
    expect(again.out).not.toContain('wrote');
    expect(again.out).not.toContain('commit and push');
  });

  it('says what it could not write, and writes the rest', async () => {
    const cwd = folderWith({ '.github': 'a file\n' });
    const { out, err, code } = await run(['init'], { cwd });
    expect(err).toMatch(/^extmap-lint: cannot write \.github\/workflows\/extmap-lint\.yml: E\w+: .*\n$/);
    expect(out).toContain('wrote    .pre-commit-config.yaml');
    expect(code).toBe(2);
  });

  it('tells of a folder that is not the top of its repository', async () => {
    const top = realpathSync(folderWith({}));
    execFileSync('git', ['init', '--quiet'], { cwd: top });
    const cwd = join(top, 'k8s');
    mkdirSync(cwd);
    expect((await run(['init'], { cwd })).out).toContain(`note: the top of this repository is ${top}\n`);
    expect((await run(['init'], { cwd: top })).out).not.toContain('note:');
  });
});
