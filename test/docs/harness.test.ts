import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './blocks.ts';
import { checkProgram } from './programs.ts';
import { checkCommands, checkConsole, checkShell } from './shell.ts';
import { checkManifests, checkYaml } from './yaml.ts';

const manifest = (name: string, comment = ''): string =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec:\n  type: ExternalName\n  externalName: ${name}\n${comment}`;
const block = (text: string): Block => ({ language: 'yaml', text, line: 1, section: 0, path: undefined, isGenerated: false });

describe('a block of a page', () => {
  it('is found with its language, its heading and the path above it', () => {
    const page =
      '# a\n\n`b.yaml`:\n\n```yaml\nc: 1\n```\n\n## d\n\n<!-- e -->\n```text\nf\n```\n<!-- /e -->\n\n````sh\n```\n````\n';
    expect(blocksOf(page)).toEqual([
      { language: 'yaml', text: 'c: 1\n', line: 5, section: 1, path: 'b.yaml', isGenerated: false },
      { language: 'text', text: 'f\n', line: 12, section: 2, path: undefined, isGenerated: true },
      { language: 'sh', text: '```\n', line: 17, section: 2, path: undefined, isGenerated: false },
    ]);
    expect(() => blocksOf('```sh\n')).toThrow('line 1 is never closed');
  });

  it('of YAML that is broken, or names what is not there, is refused', () => {
    expect(() => checkYaml('a: [1\n')).toThrow();
    expect(() => checkYaml('steps: [{ uses: org/extmap-lint@v1, with: { fail-on: error } }]\n')).not.toThrow();
    expect(() => checkYaml('steps: [{ uses: org/extmap-lint@v1, with: { fails-on: error } }]\n')).toThrow();
    expect(() => checkYaml('repos: [{ repo: https://github.com/org/extmap-lint, hooks: [{ id: extmap }] }]\n')).toThrow();
    expect(() => checkYaml('script:\n  - npx --yes extmap-lint --formt json\n')).toThrow();
  });

  it('of manifests reports what its comments point at, and nothing else', async () => {
    await checkManifests([block(manifest('db.example.com'))]);
    await checkManifests([block(manifest('10.0.0.1', '  #             ^^^^^^^^ literal\n'))]);
    await checkManifests([block(manifest('10.0.0.1', '  #             ^^^^^^^^ external-name-ip\n'))]);
    await expect(checkManifests([block(manifest('10.0.0.1'))])).rejects.toThrow();
    await expect(checkManifests([block(manifest('10.0.0.1', '  #             ^^^^^^^^ other\n'))])).rejects.toThrow();
    await expect(checkManifests([block(manifest('db.example.com', '  # <- literal\n'))])).rejects.toThrow();
  });

  it('of a shell that does not work is refused', () => {
    checkShell('npx extmap-lint \\\n  --quiet # a comment\n\n# another\n');
    expect(() => checkShell('npx extmap-lint --no-such-flag\n')).toThrow();
    expect(() => checkShell('no-such-command\n')).toThrow();
    checkConsole(
      '$ extmap-lint k8s\nerror  port-name-mismatch  k8s/cluster-ip/service.yaml:8:13\n...\n5 errors, 3 warnings in 8 files (13 resources)\n',
    );
    expect(() => checkConsole('$ extmap-lint --version\nnothing\n')).toThrow();
  });

  it.each(["sh 'npx extmap-lint --formt x'", '- extmap-lint --formt x', 'run: npx --yes extmap-lint a -f jsn'])(
    'of another system is refused for a flag that is not there: %s',
    (text) => {
      expect(() => checkCommands(text)).toThrow();
      expect(() => checkCommands(text.replace('--formt x', '--format=json').replace('jsn', 'json'))).not.toThrow();
    },
  );

  it('of a program is refused for a wrong type, an exception and other output', () => {
    checkProgram('ts', "const a: number = 1;\nconsole.log('a', a);\n", 'a 1\n');
    expect(() => checkProgram('ts', "const a: number = '';\n", undefined)).toThrow();
    expect(() => checkProgram('js', "throw new Error('a');\n", undefined)).toThrow();
    expect(() => checkProgram('js', "console.log('a');\n", 'b\n')).toThrow();
  });
});
