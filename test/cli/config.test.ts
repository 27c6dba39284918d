import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, folderWith, run } from './cli.ts';

const alias = `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 10.0.0.1
`;
const commented = (comment: string): string => alias.replace('  externalName', `  # extmap-lint-${comment}\n  externalName`);

/** `severity rule path` of what counts. */
async function findingsOf(words: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<readonly string[]> {
  const { out, err } = await run(['-f', 'json', ...words], { cwd, env });
  if (out === '') throw new Error(err);
  const report: { findings: { severity: string; rule: string; path: string; suppressed: unknown }[] } = JSON.parse(out);
  return report.findings.filter((it) => it.suppressed === null).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
}

const refused = ({ code, out, err }: Ended, message: string): void => {
  expect(err).toContain(message);
  expect(err).not.toMatch(/^ +at /m);
  expect([code, out]).toEqual([2, '']);
};

const error = 'error external-name-ip a.yaml';
const warning = 'warning external-name-ip a.yaml';
const config = 'rules: { external-name-ip: warning }';

describe('a config', () => {
  it.each(['.extmap-lint.yaml', '.extmap-lint.yml'])('is found: %s', async (name) => {
    expect(await findingsOf([], folderWith({ 'a.yaml': alias, [name]: config }))).toEqual([warning]);
  });

  it('is found in JSON', async () => {
    const cwd = folderWith({ 'a.yaml': alias, '.extmap-lint.json': '{ "rules": { "external-name-ip": "warn" } }' });
    expect(await findingsOf([], cwd)).toEqual([warning]);
  });

  it('is the nearest one, up to the top of the repository and no further', async () => {
    const top = folderWith({ '.extmap-lint.yaml': config, 'repo/apps/a.yaml': alias, 'repo/apps/deep/a.yaml': alias });
    mkdirSync(join(top, 'repo/.git'));
    const apps = join(top, 'repo/apps');
    expect(await findingsOf(['a.yaml'], apps)).toEqual([error]);
    writeFileSync(join(top, 'repo/.extmap-lint.yaml'), config);
    expect(await findingsOf(['a.yaml'], apps)).toEqual([warning]);
    writeFileSync(join(apps, '.extmap-lint.yaml'), 'extends: [recommended]');
    expect(await findingsOf(['a.yaml'], apps)).toEqual([error]);
    expect(await findingsOf(['a.yaml'], join(apps, 'deep'))).toEqual([error]);
    expect(await findingsOf(['a.yaml'], top).catch(() => 'none')).toEqual([]);
  });

  it('outside of a repository is that of the working directory alone', async () => {
    const top = folderWith({ '.extmap-lint.yaml': config, 'apps/a.yaml': alias });
    expect(await findingsOf([], join(top, 'apps'))).toEqual([error]);
  });

  it('has globs that are relative to its folder', async () => {
    const override = 'overrides: [{ files: [apps/db], rules: { external-name-ip: off } }]\nignores: [/apps/web]';
    const top = folderWith({ '.extmap-lint.yaml': override, 'apps/db/a.yaml': alias, 'apps/web/a.yaml': alias, 'a.yaml': alias });
    mkdirSync(join(top, '.git'));
    expect(await findingsOf([], top)).toEqual([error]);
    expect(await findingsOf(['.'], join(top, 'apps'))).toEqual([]);
  });

  it('is told to be wrong with file, line and column', async () => {
    const cwd = folderWith({
      'a.yaml': alias,
      '.extmap-lint.yaml': 'rules:\n  external-name-pi: off\ncluster: { dsn: coredns }\n',
    });
    const ended = await run([], { cwd });
    refused(
      ended,
      'extmap-lint: .extmap-lint.yaml:2:3: rules.external-name-pi: unknown rule; did you mean "external-name-ip"?\n',
    );
    refused(ended, 'extmap-lint: .extmap-lint.yaml:3:12: cluster.dsn: unknown key; did you mean "dns"?\n');
  });

  it('is refused beside another one, as a folder, and where a link leads out of the repository', async () => {
    const two = folderWith({ 'a.yaml': alias, '.extmap-lint.yaml': config, '.extmap-lint.json': '{}' });
    refused(await run([], { cwd: two }), '.extmap-lint.yaml and .extmap-lint.json are two configs for one folder: keep one');
    refused(
      await run([], { cwd: folderWith({ 'a.yaml': alias, '.extmap-lint.yaml/b': '' }) }),
      '.extmap-lint.yaml: the config cannot be read',
    );
    const linked = folderWith({ 'out.yaml': 'secret: words', 'in/a.yaml': alias });
    symlinkSync('../out.yaml', join(linked, 'in/.extmap-lint.yaml'));
    const ended = await run([], { cwd: join(linked, 'in') });
    refused(ended, 'the config cannot be read: a symlink to');
    expect(ended.err).not.toContain('secret');
  });

  it.each(['extmap-lint.config.js', 'extmap-lint.config.mjs', 'extmap-lint.config.ts'])('as %s is not run', async (name) => {
    const cwd = folderWith({ 'a.yaml': alias, [name]: 'process.exit(3)' });
    const ended = await run([], { cwd });
    refused(ended, `${name}: configs in JavaScript and TypeScript are not supported yet; write .extmap-lint.yaml`);
    expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
    expect(await findingsOf(['--safe'], cwd)).toEqual([error]);
  });

  it('may be named, with globs relative to the working directory, or left out', async () => {
    const cwd = folderWith({
      'a.yaml': alias,
      'ci/strict.yaml': config,
      '.extmap-lint.yaml': 'rules: { external-name-ip: info }',
    });
    expect(await findingsOf(['-c', 'ci/strict.yaml'], cwd)).toEqual([warning]);
    expect(await findingsOf(['--config=ci/strict.yaml'], cwd)).toEqual([warning]);
    expect(await findingsOf(['--no-config'], cwd)).toEqual([error]);
    writeFileSync(join(cwd, 'ci/strict.yaml'), 'ignores: [/a.yaml]');
    expect(await findingsOf(['-c', 'ci/strict.yaml'], cwd)).toEqual([]);
    refused(await run(['-c', 'nothing.yaml'], { cwd }), 'nothing.yaml: the config cannot be read: there is no such file');
    refused(await run(['-c', 'a.yaml', '--no-config'], { cwd }), '--config and --no-config contradict one another');
  });

  it('chooses by preset what is on, and by resource what is said', async () => {
    const unreasoned = commented('disable-next-line external-name-ip');
    const cwd = (text: string) => folderWith({ 'a.yaml': unreasoned, '.extmap-lint.yaml': text });
    expect(await findingsOf([], cwd('extends: [recommended]'))).toEqual([]);
    expect(await findingsOf([], cwd('extends: [strict]'))).toEqual(['info suppression-unreasoned a.yaml']);
    expect(await findingsOf([], cwd('extends: [all]'))).toEqual(['info suppression-unreasoned a.yaml']);
    const byName = 'overrides: [{ resources: [{ kind: Service, name: "my*" }], rules: { external-name-ip: notice } }]';
    expect(await findingsOf([], folderWith({ 'a.yaml': alias, '.extmap-lint.yaml': byName }))).toEqual([
      'info external-name-ip a.yaml',
    ]);
    const nothing = 'extends: []\nrules: { external-name-loop: error }';
    expect(await findingsOf([], folderWith({ 'a.yaml': alias, '.extmap-lint.yaml': nothing }))).toEqual([]);
  });

  it('goes behind --rule, and its later overrides before earlier ones', async () => {
    const text = `${config}\noverrides:\n- { files: [a.yaml], rules: { external-name-ip: off } }\n- { files: ["*"], rules: { external-name-ip: info } }`;
    const cwd = folderWith({ 'a.yaml': alias, '.extmap-lint.yaml': text });
    expect(await findingsOf([], cwd)).toEqual(['info external-name-ip a.yaml']);
    expect(await findingsOf(['--rule', 'external-name-ip: error'], cwd)).toEqual([error]);
  });

  it('holds for standard input', async () => {
    const cwd = folderWith({ '.extmap-lint.yaml': config });
    expect((await run(['-f', 'compact', '-'], { cwd, stdin: alias })).out).toContain('warning: ');
  });
});

describe('config print', () => {
  it('tells each value and where it comes from', async () => {
    const text = `extends: [strict]
cluster:
  kubernetesVersion: "1.30"
  dns: kube-dns
rules: { external-name-ip: warn }
overrides:
  - files: [apps]
    rules: { external-name-loop: off }
  - resources: [{ kind: Service }]
    rules: { external-name-ip: info }
environments: { test: apps }
`;
    const cwd = folderWith({ '.extmap-lint.yaml': text, 'apps/a.yaml': alias, '.extmap-lintignore': 'apps' });
    const lines = async (words: readonly string[]) => (await run(['config', 'print', ...words], { cwd })).out.split('\n');
    const spaced = (line: string) =>
      expect.stringMatching(new RegExp(`^${line.replaceAll('.', '\\.').replaceAll('  # ', ' +# ')}$`));
    const printed = await lines(['apps/a.yaml']);
    for (const line of [
      'config: .extmap-lint.yaml  # the nearest one',
      'ignored: true',
      'environment: test  # .extmap-lint.yaml:11',
      'extends: \\[strict\\]  # .extmap-lint.yaml:1',
      '  kubernetesVersion: "1.30"  # .extmap-lint.yaml:3',
      '  dns: "kube-dns"  # .extmap-lint.yaml:4',
      '  domain: unknown  # default',
      '  external-name-ip: warning  # .extmap-lint.yaml:5',
      '    for \\[{"kind":"Service"}\\]: info  # .extmap-lint.yaml:10',
      '  external-name-loop: off  # .extmap-lint.yaml:8',
      '  suppression-unreasoned: info  # .extmap-lint.yaml:1',
    ]) {
      expect(printed).toContainEqual(spaced(line));
    }
    const asked = await lines(['b.yaml', '--rule', 'external-name-ip: off', '--kubernetes-version', '1.20', '--no-ignore']);
    expect(asked).toContainEqual(spaced('  external-name-ip: off  # --rule'));
    expect(asked).toContainEqual(spaced('  kubernetesVersion: "1.20"  # --kubernetes-version'));
    expect(asked).toContainEqual(spaced('  external-name-loop: error, warning  # .extmap-lint.yaml:1'));
    expect(asked).toContain('ignored: false');
    expect(asked).toContainEqual(spaced('environment: unknown  # .extmap-lint.yaml:11'));
    expect(await lines(['a.yaml', '--no-config'])).toContainEqual(spaced('  suppression-unreasoned: off  # default'));
  });

  it.each([
    [['print'], 'config print for which file?'],
    [['print', 'a', 'b'], 'config print takes one file: "b"'],
    [['check', 'a'], 'config check takes no file: "a"'],
    [['chekc'], 'config takes print, check, not "chekc"; did you mean "check"?'],
    [[], 'config takes print, check, not ""'],
    [['print', 'a', '--rule', 'external-name-pi: off'], 'did you mean "external-name-ip"?'],
  ])('refuses %j', async (words, message) => {
    refused(await run(['config', ...words], { cwd: folderWith({}) }), message);
  });
});

describe('rules', () => {
  const strict = `extends: [strict]
rules: { external-name-ip: warn }
overrides:
  - files: ["legacy/**"]
    rules: { external-name-ip: off }
  - resources: [{ kind: Service, namespace: "vendor-*" }]
    rules: { external-name-loop: info }
  - rules: { external-name-relative: error }
`;
  const cwd = folderWith({ '.extmap-lint.yaml': strict });
  const lines = async (words: readonly string[]) => (await run(['rules', ...words], { cwd })).out.split('\n');

  it('shows the severity in force and what overrides say', async () => {
    const listed = await lines([]);
    const at = listed.findIndex((line) => line.startsWith('external-name-ip '));
    expect(listed[at]).toMatch(/^external-name-ip +warning +An externalName .*resolve {2}\(\.extmap-lint\.yaml:2\)$/);
    expect(listed[at + 1]).toMatch(/^ +in legacy\/\*\*: off {2}\(\.extmap-lint\.yaml:5\)$/);
    expect(listed).toContainEqual(
      expect.stringMatching(/^ +for \{"kind":"Service","namespace":"vendor-\*"\}: info {2}\(.*:7\)$/),
    );
    expect(listed).toContainEqual(expect.stringMatching(/^external-name-relative +error +.* {2}\(.*:8\)$/));
    expect(listed).toContainEqual(expect.stringMatching(/^suppression-unreasoned +info +A suppression says why it is there$/));
  });

  it('heeds --rule, --config and --no-config', async () => {
    const asked = await lines(['--rule', 'external-name-ip: error', '--require-reason', '--no-config']);
    expect(asked).toContainEqual(expect.stringMatching(/^external-name-ip +error +.* {2}\(--rule\)$/));
    expect(asked).toContainEqual(expect.stringMatching(/^suppression-unreasoned +error +.* {2}\(--rule or --require-reason\)$/));
    expect(asked.join('\n')).not.toContain('legacy');
    writeFileSync(join(cwd, 'other.yaml'), 'extends: []');
    expect(await lines(['-c', 'other.yaml'])).toContainEqual(
      expect.stringMatching(/^external-name-ip +off .* {2}\(other\.yaml:1\)$/),
    );
  });

  it('gives all of it in JSON', async () => {
    const listed: { id: string }[] = JSON.parse((await run(['rules', '-f', 'json'], { cwd })).out);
    expect(listed.find(({ id }) => id === 'external-name-ip')).toMatchObject({
      messages: expect.arrayContaining([{ id: 'literal', severity: 'error', isAdvice: false, inForce: 'warning' }]),
      inForce: ['warning'],
      origin: '.extmap-lint.yaml:2',
      exceptions: [{ files: ['legacy/**'], resources: null, level: 'off', origin: '.extmap-lint.yaml:5' }],
    });
  });

  it('refuses what it cannot use', async () => {
    refused(await run(['rules', 'k8s'], { cwd }), 'rules takes no paths: "k8s"');
    refused(await run(['rules', '--rule', 'external-name-pi: off'], { cwd }), 'did you mean "external-name-ip"?');
    const broken = folderWith({ '.extmap-lint.yaml': 'rules: { external-name-pi: off }' });
    refused(await run(['rules'], { cwd: broken }), '.extmap-lint.yaml:1:10: rules.external-name-pi: unknown rule');
  });
});

describe('config check', () => {
  it('names globs that match nothing, at their lines', async () => {
    const text =
      'environments: { prod: "overlays/prod" }\nignores:\n  - apps/\n  - "!apps/a.yaml"\n  - nothing/\noverrides:\n  - files: ["apps/**", "*.yml"]\n    rules: {}\n';
    const ended = await run(['config', 'check'], { cwd: folderWith({ '.extmap-lint.yaml': text, 'apps/a.yaml': alias }) });
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err.trimEnd().split('\n')).toEqual([
      'extmap-lint: .extmap-lint.yaml:1:23: environments.prod: matches no YAML or JSON file',
      'extmap-lint: .extmap-lint.yaml:5:5: ignores.2: matches no YAML or JSON file',
      'extmap-lint: .extmap-lint.yaml:7:24: overrides.0.files.1: matches no YAML or JSON file',
    ]);
  });

  it('passes a config without problems, and a folder without a config', async () => {
    const good = await run(['config', 'check'], {
      cwd: folderWith({ '.extmap-lint.yaml': 'ignores: [apps]', 'apps/a.yaml': alias }),
    });
    expect(good).toMatchObject({ code: 0, out: '.extmap-lint.yaml: no problems\n' });
    expect(await run(['config', 'check'], { cwd: folderWith({}) })).toMatchObject({ code: 0, out: 'there is no config\n' });
    refused(
      await run(['config', 'check'], { cwd: folderWith({ '.extmap-lint.yaml': 'rules: { a: off }' }) }),
      'rules.a: unknown rule',
    );
  });
});

describe('ignored files', () => {
  const tree = { 'a.yaml': alias, 'old/a.yaml': alias };

  it.each([
    ['by the config', { '.extmap-lint.yaml': 'ignores: [old]' }, []],
    ['by .extmap-lintignore', { '.extmap-lintignore': '# note\nold/\n' }, []],
    ['by a flag', {}, ['--ignore-pattern', 'old']],
  ])('%s are not reported on, unless nothing is to be ignored or they are named', async (_, files, words) => {
    const cwd = folderWith({ ...tree, ...files });
    const old = 'error external-name-ip old/a.yaml';
    expect(await findingsOf(words, cwd)).toEqual([error]);
    expect(await findingsOf(['--no-ignore', ...words], cwd)).toEqual([error, old]);
    expect(await findingsOf([...words, 'old/a.yaml'], cwd)).toEqual([old]);
    expect(await findingsOf([...words, '--force-exclude', 'old/a.yaml'], cwd)).toEqual([]);
  });

  it('take several flags, and .extmap-lintignore from above', async () => {
    const cwd = folderWith({ ...tree, 'apps/b.yaml': alias, 'apps/c.yaml': alias, '.extmap-lintignore': 'c.yaml' });
    mkdirSync(join(cwd, '.git'));
    expect(await findingsOf(['--ignore-pattern', 'a.yaml', '--ignore-pattern', '/apps/b.yaml'], cwd)).toEqual([]);
    expect(await findingsOf(['.'], join(cwd, 'apps'))).toEqual(['error external-name-ip b.yaml']);
  });

  it('are still a part of the tree', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: db }\nspec: { ports: [{ port: 80 }] }\n';
    const endpoints =
      'apiVersion: v1\nkind: Endpoints\nmetadata: { name: db }\nsubsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: [{ port: 80 }] }]\n';
    const cwd = folderWith({ 'a.yaml': service, 'b.yaml': endpoints, 'kustomization.yaml': 'resources: [a.yaml, b.yaml]' });
    expect(await findingsOf(['--ignore-pattern', 'b.yaml'], cwd)).toEqual([]);
    expect(await findingsOf(['a.yaml', 'kustomization.yaml'], cwd)).not.toEqual([]);
  });

  it('by git are read with --no-ignore', async () => {
    const cwd = folderWith({ ...tree, '.gitignore': 'old/' });
    mkdirSync(join(cwd, '.git'));
    expect(await findingsOf([], cwd)).toEqual([error]);
    expect(await findingsOf(['--no-ignore'], cwd)).toHaveLength(2);
  });
});

describe('suppression', () => {
  it('ends on a day that --now or SOURCE_DATE_EPOCH tells, else on the real one', async () => {
    const cwd = folderWith({ 'a.yaml': commented('disable-next-line external-name-ip until=2026-05-31 -- why') });
    const [before, after] = ['2026-05-31', '2026-06-01'].map((day) => Date.parse(`${day}T12:00:00Z`) / 1000);
    expect(await findingsOf(['--now', '2026-05-31T23:59:59Z'], cwd)).toEqual([]);
    expect(await findingsOf(['--now', '2026-05-31T23:59:59-01:00'], cwd)).toHaveLength(2);
    expect(await findingsOf([], cwd, { SOURCE_DATE_EPOCH: String(before) })).toEqual([]);
    expect(await findingsOf([], cwd, { SOURCE_DATE_EPOCH: String(after) })).toHaveLength(2);
    expect(await findingsOf(['--now', '2026-05-31'], cwd, { SOURCE_DATE_EPOCH: String(after) })).toEqual([]);
    writeFileSync(join(cwd, 'a.yaml'), commented('disable-next-line external-name-ip until=9999-12-31'));
    expect(await findingsOf([], cwd)).toEqual([]);
    writeFileSync(join(cwd, 'a.yaml'), commented('disable-next-line external-name-ip until=2020-12-31'));
    expect(await findingsOf([], cwd)).toHaveLength(2);
    refused(await run(['--now', 'noon'], { cwd }), '--now takes a date such as 2027-03-31, not "noon"');
    refused(await run([], { cwd, env: { SOURCE_DATE_EPOCH: 'noon' } }), 'SOURCE_DATE_EPOCH is a number of seconds, not "noon"');
  });

  it('is counted in the last line, and in no verdict', async () => {
    const cwd = folderWith({ 'a.yaml': commented('disable-next-line external-name-ip -- why') });
    const { code, out } = await run([], { cwd });
    expect([code, out]).toEqual([0, 'no faults in 1 resource of 1 file\n1 suppressed\n']);
    expect((await run(['--fail-on', 'info', '--max-warnings', '0'], { cwd })).code).toBe(0);
    const report = JSON.parse((await run(['-f', 'json'], { cwd })).out);
    expect(report).toMatchObject({
      exit: { code: 0 },
      summary: { errors: 0 },
      findings: [{ suppressed: { kind: 'comment', reason: 'why' } }],
    });
    expect((await run(['-f', 'compact'], { cwd })).out).toBe('');
  });

  it('--no-inline-config heeds no comment, and --require-reason wants to know why', async () => {
    const cwd = folderWith({ 'a.yaml': commented('disable-next-line external-name-ip') });
    expect(await findingsOf(['--no-inline-config'], cwd)).toEqual([error]);
    expect(await findingsOf([], cwd)).toEqual([]);
    expect(await findingsOf(['--require-reason'], cwd)).toEqual(['error suppression-unreasoned a.yaml']);
    expect(await findingsOf(['--require-reason', '--rule', 'suppression-unreasoned: warning'], cwd)).toEqual([
      'warning suppression-unreasoned a.yaml',
    ]);
  });
});

describe('a baseline', () => {
  it('is created, used, checked and updated', async () => {
    const cwd = folderWith({ 'a.yaml': alias, 'b.yaml': alias });
    const file = join(cwd, '.extmap-lint-baseline');
    const act = (...words: readonly string[]) => run(['baseline', ...words], { cwd });
    expect(await act('create')).toMatchObject({ code: 0, out: '.extmap-lint-baseline: 2 findings\n', err: '' });
    expect(readFileSync(file, 'utf8')).toMatch(
      /^#.*\nexternal-name-ip a\.yaml [0-9a-f]{24}\nexternal-name-ip b\.yaml [0-9a-f]{24}\n$/,
    );
    refused(await act('create'), '.extmap-lint-baseline is there already');
    const used = await run(['--baseline', '.extmap-lint-baseline'], { cwd });
    expect([used.code, used.out]).toEqual([0, expect.stringContaining('2 suppressed, 2 by the baseline')]);
    expect((await run([], { cwd })).code).toBe(1);
    expect(await act('check')).toMatchObject({ code: 0, out: '.extmap-lint-baseline: every finding in it is still there\n' });
    writeFileSync(join(cwd, 'b.yaml'), alias.replace('10.0.0.1', 'db.example.com'));
    writeFileSync(join(cwd, 'c.yaml'), alias.replace('mysql', 'new'));
    const stale = await act('check');
    expect([stale.code, stale.out.split('\n')[0]]).toEqual([1, 'b.yaml: external-name-ip is no longer there']);
    expect((await act('update')).out).toBe('.extmap-lint-baseline: 1 finding, 1 taken out\n');
    expect(readFileSync(file, 'utf8')).not.toMatch(/[bc]\.yaml/);
    expect(await findingsOf(['--baseline', '.extmap-lint-baseline'], cwd)).toEqual(['error external-name-ip c.yaml']);
  });

  it('means the same from every folder', async () => {
    const top = folderWith({ 'apps/a.yaml': alias, 'web/b.yaml': alias, 'ci/keep': '' });
    mkdirSync(join(top, '.git'));
    const [apps, ci] = [join(top, 'apps'), join(top, 'ci')];
    expect((await run(['baseline', 'create', '--baseline', 'ci/known'], { cwd: top })).out).toBe('ci/known: 2 findings\n');
    expect(readFileSync(join(ci, 'known'), 'utf8')).toMatch(
      /\nexternal-name-ip \.\.\/apps\/a\.yaml \w+\nexternal-name-ip \.\.\/web\/b\.yaml /,
    );
    expect(await findingsOf(['--baseline', 'ci/known'], top)).toEqual([]);
    expect(await findingsOf(['--baseline', '../ci/known'], apps)).toEqual([]);
    expect(await findingsOf(['--baseline', 'known', '..'], ci)).toEqual([]);
    writeFileSync(join(apps, 'c.yaml'), alias.replace('mysql', 'new'));
    expect(await findingsOf(['--baseline', '../ci/known'], apps)).toEqual(['error external-name-ip c.yaml']);
  });

  it('lets nothing pass for a file that nobody looked for', async () => {
    const top = folderWith({ 'apps/keep': '', 'web/b.yaml': alias });
    await run(['baseline', 'create'], { cwd: top });
    writeFileSync(join(top, 'apps/copy.yaml'), alias);
    const here = ['--baseline', '../.extmap-lint-baseline'];
    expect(await findingsOf(here, join(top, 'apps'))).toEqual(['error external-name-ip copy.yaml']);
    expect(await findingsOf(['--baseline', '.extmap-lint-baseline', 'apps'], top)).toEqual([
      'error external-name-ip apps/copy.yaml',
    ]);
  });

  it('is checked and updated for what is looked at', async () => {
    const top = folderWith({ 'apps/a.yaml': alias, 'web/b.yaml': alias });
    await run(['baseline', 'create'], { cwd: top });
    writeFileSync(join(top, 'apps/a.yaml'), alias.replace('10.0.0.1', 'db.example.com'));
    writeFileSync(join(top, 'web/b.yaml'), '');
    const inApps = (action: string) =>
      run(['baseline', action, '--baseline', '../.extmap-lint-baseline'], { cwd: join(top, 'apps') });
    expect((await inApps('check')).out).toMatch(/^a\.yaml: external-name-ip is no longer there\n.*: 1 out of date/);
    expect((await inApps('update')).out).toBe('../.extmap-lint-baseline: 1 finding, 1 taken out\n');
    expect(readFileSync(join(top, '.extmap-lint-baseline'), 'utf8')).toMatch(/\nexternal-name-ip web\/b\.yaml \w+\n$/);
    expect((await run(['baseline', 'update'], { cwd: top })).out).toBe('.extmap-lint-baseline: 0 findings, 1 taken out\n');
  });

  it('of an older version is read as it was meant, and updated to this one', async () => {
    const top = folderWith({ 'apps/a.yaml': alias, 'ci/keep': '' });
    await run(['baseline', 'create'], { cwd: top });
    const text = readFileSync(join(top, '.extmap-lint-baseline'), 'utf8');
    const older = text.replace(
      /^#.*/,
      '# extmap-lint baseline: findings that are known and do not count, one a line: rule, path, fingerprint',
    );
    writeFileSync(join(top, 'ci/known'), older);
    expect(await findingsOf(['--baseline', 'ci/known'], top)).toEqual([]);
    await run(['baseline', 'update', '--baseline', 'ci/known'], { cwd: top });
    expect(readFileSync(join(top, 'ci/known'), 'utf8')).toContain(' ../apps/a.yaml ');
    expect(await findingsOf(['--baseline', '../ci/known'], join(top, 'apps'))).toEqual([]);
  });

  it('may lie elsewhere, and hold for some paths', async () => {
    const cwd = folderWith({ 'apps/a.yaml': alias, 'b.yaml': alias });
    expect((await run(['baseline', 'create', 'apps', '--baseline', 'ci.txt'], { cwd })).out).toBe('ci.txt: 1 finding\n');
    expect(await findingsOf(['--baseline=ci.txt'], cwd)).toEqual(['error external-name-ip b.yaml']);
  });

  it.each([
    [['--baseline', 'none'], 'none: the baseline cannot be read: there is no such file'],
    [['--baseline', 'a.yaml'], 'a.yaml:1:1: this is no line of a baseline'],
    [['baseline', 'check'], '.extmap-lint-baseline: the baseline cannot be read'],
    [['baseline', 'updat'], 'baseline takes create, update, check, not "updat"; did you mean "update"?'],
    [['baseline', 'create', 'nowhere'], 'nowhere: not found'],
  ])('is refused: %j', async (words, message) => {
    refused(await run(words, { cwd: folderWith({ 'a.yaml': alias }) }), message);
  });
});

describe('other flags', () => {
  it('@file stands for the lines of a file', async () => {
    const cwd = folderWith({
      'a.yaml': alias,
      'b c.yaml': alias,
      'list.txt': 'a.yaml\r\n\nb c.yaml\n--rule\nexternal-name-ip: warning\n',
      '@d.yaml': alias,
    });
    expect(await findingsOf(['@list.txt'], cwd)).toEqual([warning, 'warning external-name-ip b c.yaml']);
    expect(await findingsOf(['./@d.yaml'], cwd)).toEqual(['error external-name-ip @d.yaml']);
    refused(await run(['@none'], { cwd }), '@none: there is no such file; a path that begins with "@" is written "./@..."');
  });

  it('--pass-on-no-files is content with nothing', async () => {
    const cwd = folderWith({ 'readme.txt': '' });
    expect((await run(['none.yaml', '*.yml', '.'], { cwd })).code).toBe(2);
    expect((await run(['--pass-on-no-files', 'none.yaml', '*.yml', '.'], { cwd })).code).toBe(0);
    const faulty = folderWith({ 'a.yaml': alias });
    expect((await run(['--pass-on-no-files', 'a.yaml', 'b.yaml'], { cwd: faulty })).code).toBe(1);
  });

  it('--kubernetes-version goes before the config', async () => {
    const mapped =
      'apiVersion: v1\nkind: Endpoints\nmetadata: { name: a }\nsubsets: [{ addresses: [{ ip: 010.0.0.1 }], ports: [{ port: 1 }] }]\n';
    const cwd = folderWith({ 'a.yaml': mapped, '.extmap-lint.yaml': 'cluster: { kubernetesVersion: "1.30" }' });
    const said = async (...words: readonly string[]) => (await run(['-f', 'compact', 'a.yaml', ...words], { cwd })).out;
    expect(await said()).toContain('has leading zeros: rejected from Kubernetes 1.36');
    expect(await said('--kubernetes-version', 'v1.36.1')).toContain('an IPv4 address that the API server rejects');
    refused(await run(['--kubernetes-version', '36'], { cwd }), '--kubernetes-version takes a version such as 1.34, not "36"');
  });
});
