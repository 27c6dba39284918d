import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { installed, pack } from './packed.ts';

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const wrong = `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 10.0.0.1
`;

const program = `import { ExtmapLint, UnknownRuleError } from 'extmap-lint';
const linter = new ExtmapLint({ cwd: import.meta.dirname, rules: { 'external-name-ip': 'warning' } });
const { findings, summary } = await linter.lintFiles(['k8s']);
for (const { path, start, rule, severity } of findings) console.log(\`\${path}:\${start.line} \${severity} \${rule}\`);
const formatter = await linter.loadFormatter('compact');
console.log(formatter(await linter.lintFiles(['k8s'])).trimEnd());
console.log(summary.warnings, (await linter.lintText('kind: Service')).findings.length >= 0);
try {
  new ExtmapLint({ rules: { nothing: 'off' } });
} catch (error) {
  console.log(error instanceof UnknownRuleError, error.rule);
}
`;

const universalProgram = `import { lint, loadFormatter } from 'extmap-lint/universal';
const result = await lint([{ path: 'a.yaml', text: ${JSON.stringify(wrong)} }]);
for (const name of ['pretty', 'sarif', 'json', 'junit']) console.log((await loadFormatter(name))(result).includes('external-name-ip'));
`;

const typedProgram = `import { ExtmapLint, type Finding, type LinterOptions, type LintResult, UnknownRuleError } from 'extmap-lint';
const options: LinterOptions = { rules: { 'external-name-ip': 'off' } };
const result: LintResult = await new ExtmapLint(options).lintFiles(['.']);
export const lines: readonly number[] = result.findings.map((finding: Finding) => finding.start.line);
export const rule: string = new UnknownRuleError('a', ['b']).rule;
import { type Formatter, lint, loadFormatter, type TextFile } from 'extmap-lint/universal';
const files: readonly TextFile[] = [{ path: 'a.yaml', text: '' }];
const formatter: Formatter = await loadFormatter('junit');
export const text: string = formatter(await lint(files, { isWhole: false }), { quiet: true });
export const named: Formatter = await new ExtmapLint().loadFormatter('sarif');
// @ts-expect-error there is no such format
await loadFormatter('juint');
// @ts-expect-error a severity is one of three words, or off
export const loud: LinterOptions = { rules: { 'external-name-ip': 'loud' } };
`;

const packed = pack();
const folder = installed(packed);
const own = join(folder, 'node_modules/extmap-lint');
const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));

mkdirSync(join(folder, 'k8s'));
for (const [path, text] of Object.entries({
  'lint.mjs': program,
  'universal.mjs': universalProgram,
  'typed.ts': typedProgram,
  'k8s/mysql.yaml': wrong,
})) {
  writeFileSync(join(folder, path), text);
}

function run(command: string, words: readonly string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(command, [...words], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

describe('the package', () => {
  it('holds what is run and read, and not the Action', () => {
    const isChunk = (path: string) => /^dist\/(cli|index)\/[a-zA-Z-]+\.[cm]js$/.test(path);
    expect(packed.files.filter((path) => !isChunk(path)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY.md',
      'dist/cli.mjs',
      'dist/index.d.mts',
      'dist/index.mjs',
      'dist/universal.d.mts',
      'dist/universal.mjs',
      'package.json',
      'schema/config.json',
      'schema/report.json',
    ]);
  });

  it('exports the schema of configs', () => {
    const found = run(process.execPath, ['-p', "require('extmap-lint/schema/config.json').title"]);
    expect(found).toEqual({ status: 0, out: 'extmap-lint\n' });
  });

  it('is small', () => {
    expect(packed.unpackedSize).toBeLessThan(1_500_000);
  });

  it('brings nothing along, and needs nothing of the project that it was built in', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['extmap-lint']);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest).not.toHaveProperty('optionalDependencies');
  });

  /** With one of them, npm and pre-commit install the development dependencies of a package that comes from git. */
  it.each(['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall', 'prepublish'])('has no script "%s"', (name) => {
    expect(manifest.scripts).not.toHaveProperty(name);
  });
});

describe('its command', () => {
  const command = join(folder, 'node_modules/.bin/extmap-lint');

  it('lints', () => {
    const { status, out } = run(command, []);
    expect(out).toContain('error  external-name-ip  k8s/mysql.yaml:7:17');
    expect(status).toBe(1);
  });

  it('tells its version, by npx too', () => {
    expect(run(command, ['--version'])).toEqual({ status: 0, out: `${manifest.version}\n` });
    expect(run('npx', ['--offline', 'extmap-lint', '--version'])).toEqual({ status: 0, out: `${manifest.version}\n` });
  });

  it('loads everything that it needs when it needs it', () => {
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, 'kind: Service\nspec: {\n');
    expect(run(command, [broken]).out).toContain('yaml-syntax');
    expect(run(command, ['k*/*.yaml', '-f', 'json']).out).toContain('"rule": "external-name-ip"');
    expect(run(command, ['-f', 'github', 'k8s']).out).toMatch(/^::error file=k8s\/mysql\.yaml,/);
    const config = join(folder, '.extmap-lint.yaml');
    writeFileSync(config, 'ignores: [a]\noverrides: [{ files: [k8s], rules: { external-name-ip: off } }]');
    expect(run(command, ['k8s'])).toMatchObject({ status: 0 });
    expect(run(command, ['config', 'print', 'k8s/mysql.yaml']).out).toContain('external-name-ip: off');
    expect(run(command, ['baseline', 'create', 'k8s'])).toMatchObject({ status: 0 });
    expect(run(command, ['--baseline', '.extmap-lint-baseline', 'k8s'])).toMatchObject({ status: 0 });
    rmSync(config);
    rmSync(join(folder, '.extmap-lint-baseline'));
    expect(run(command, ['rules']).out).toContain('external-name-ip');
    expect(run(command, ['explain', 'external-name-ip'])).toMatchObject({ status: 0 });
    rmSync(broken);
  });
});

describe('at its start', () => {
  it('the command line loads one file besides itself for a run on a file', () => {
    const preload = join(folder, 'loaded.cjs');
    const reading =
      "const fs = require('fs'), read = fs.readFileSync; fs.readFileSync = (path, ...rest) => (console.error(path), read(path, ...rest));";
    writeFileSync(preload, reading);
    const { out } = run(process.execPath, ['-r', preload, join(own, 'dist/cli.mjs'), 'k8s/mysql.yaml']);
    const loaded = out.split('\n').filter((line) => line.startsWith(join(own, 'dist')) && line.endsWith('.cjs'));
    expect(loaded).toEqual([join(own, 'dist/cli/start.cjs'), join(own, 'dist/cli/main.cjs')]);
    rmSync(preload);
  });
});

describe('its library', () => {
  it('lints a folder and a text', () => {
    const { status, out } = run(process.execPath, ['lint.mjs']);
    expect(out).toMatch(
      /^k8s\/mysql\.yaml:7 warning external-name-ip\nk8s\/mysql\.yaml:7:17: warning: .*\n1 true\ntrue nothing\n$/,
    );
    expect(status).toBe(0);
  });

  it('lints texts without a disk', () => {
    expect(run(process.execPath, ['universal.mjs'])).toEqual({ status: 0, out: 'true\ntrue\ntrue\ntrue\n' });
  });

  it('gives its schema', () => {
    const program = "console.log((await import('extmap-lint/schema/report.json', { with: { type: 'json' } })).default.title)";
    const { out } = run(process.execPath, ['--no-warnings', '--input-type=module', '-e', program]);
    expect(out).toBe('The report of `extmap-lint --format json`\n');
  });

  it('gives away only its own names', () => {
    const { out } = run(process.execPath, [
      '--input-type=module',
      '-e',
      'console.log(...Object.keys(await import("extmap-lint")), ...Object.keys(await import("extmap-lint/universal")))',
    ]);
    expect(out).toBe(
      'ConfigError ExtmapLint GitError UnknownFormatError UnknownRuleError ConfigError UnknownFormatError UnknownRuleError lint loadFormatter\n',
    );
  });

  it.each(['node16', 'nodenext', 'bundler'])('has types for %s resolution', (resolution) => {
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const words = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022', '--skipLibCheck', 'false'];
    const checked = run(process.execPath, [compiler, ...words, '--module', module, '--moduleResolution', resolution, 'typed.ts']);
    expect(checked).toEqual({ status: 0, out: '' });
  });

  it.each(['index', 'universal'])('has types of what %s promises and not of its inside', (name) => {
    const types = readFileSync(join(own, `dist/${name}.d.mts`), 'utf8');
    expect(types).not.toMatch(/\bimport\b/);
    const declared = [...types.matchAll(/^(?:declare )?(?:interface|type|class|const|function) (\w+)/gm)].map(([, name]) => name);
    const exported = [...(/export \{([^}]*)\}/.exec(types)?.[1] ?? '').matchAll(/\b(?!type\b)\w+/g)].map(([name]) => name);
    expect(declared.map((name) => name?.replace(/\$\d$/, '')).filter((name) => !exported.includes(name ?? ''))).toEqual([]);
  });
});
