import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Abort, ExtmapLint, type LintResult, UnknownFormatError, UnknownRuleError } from '../../src/library/index.ts';
import { ConfigError, type ConfigInput, type LintSettings, lint, type TextFile } from '../../src/library/universal.ts';
import { folderWith } from '../cli/cli.ts';

const service = (port: string): string => `apiVersion: v1
kind: Service
metadata: { name: db }
spec:
  ports: [{ name: ${port}, port: 3306 }]
`;
const endpoints = `apiVersion: v1
kind: Endpoints
metadata: { name: db }
subsets: [{ addresses: [{ ip: 10.0.0.1 }], ports: [{ name: sql, port: 3306 }] }]
`;
const address = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { type: ExternalName, externalName: 10.0.0.1 }\n';
const files: readonly TextFile[] = [
  { path: 'db/service.yaml', text: service('mysql') },
  { path: 'db/endpoints.yaml', text: endpoints },
  { path: 'other/a.yaml', text: address },
];
const told = ({ findings }: LintResult): readonly string[] => findings.map(({ path, rule }) => `${path} ${rule}`);

describe('lintFiles', () => {
  it('finds what kustomizations and GitOps objects name by a symlink', async () => {
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { path: ./linked }\n';
    const cwd = folderWith({
      'base/db/kustomization.yaml': 'resources: [service.yaml, ../endpoints.yaml]\n',
      'base/db/service.yaml': service('mysql'),
      'base/endpoints.yaml': endpoints,
      'one/kustomization.yaml': 'resources: [./db, ../file.yaml]\n',
      'one/other.yaml': address,
      'flux.yaml': flux,
    });
    symlinkSync('../base/db', join(cwd, 'one/db'));
    symlinkSync('one/other.yaml', join(cwd, 'file.yaml'));
    symlinkSync('base/db', join(cwd, 'linked'));
    const { findings } = await new ExtmapLint({ cwd }).lintFiles(['.']);
    expect(findings.map(({ path, rule, roots }) => `${path} ${rule} ${roots.join()}`)).toEqual([
      'base/db/service.yaml port-name-mismatch one,base/db',
      'one/other.yaml external-name-ip one',
    ]);
  });
});

describe('lintText', () => {
  const linter = new ExtmapLint();

  it('takes a text without a path for all that is deployed', async () => {
    expect(told(await linter.lintText(service('mysql')))).toEqual(['<text> service-without-endpoints']);
  });

  it('concludes nothing from what a file of a tree does not hold', async () => {
    expect(told(await linter.lintText(service('mysql'), { filePath: 'db/service.yaml' }))).toEqual([]);
  });

  it('sees a workspace, and tells what points into the text', async () => {
    const [, other, unrelated] = files;
    const workspace = [other, unrelated, { path: 'db/service.yaml', text: service('sql') }].filter((it) => it !== undefined);
    const options = { filePath: 'db/service.yaml', workspace };
    const result = await linter.lintText(service('mysql'), options);
    expect(told(result)).toEqual(['db/service.yaml port-name-mismatch']);
    expect(result.summary).toMatchObject({ files: 3, errors: 1, warnings: 0 });
    expect(result.findings[0]?.related[0]?.path).toBe('db/endpoints.yaml');
    expect(told(await linter.lintText(service('sql'), options))).toEqual([]);
  });

  it('tells a finding of another file that points into the text', async () => {
    const workspace = [{ path: 'db/service.yaml', text: service('mysql') }];
    const result = await linter.lintText(endpoints, { filePath: 'db/endpoints.yaml', workspace });
    expect(told(result)).toEqual(['db/service.yaml port-name-mismatch']);
  });

  it('takes a workspace for the whole, even an empty one', async () => {
    const result = await linter.lintText(service('mysql'), { filePath: 'db/service.yaml', workspace: [] });
    expect(told(result)).toEqual(['db/service.yaml service-without-endpoints']);
  });
});

describe('lint', () => {
  it('says of texts what a linter says of the same files', async () => {
    const cwd = folderWith(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    expect(await lint(files)).toEqual(await new ExtmapLint({ cwd }).lintFiles(['.']));
  });

  it('concludes nothing where there is more than the files', async () => {
    const [first] = files;
    expect(told(await lint(first ? [first] : [], { isWhole: false }))).toEqual([]);
  });

  it('builds kustomizations', async () => {
    const kustomized = [
      { path: 'kustomization.yaml', text: 'resources: [a.yaml]\npatches: [{ path: patch.yaml }]\n' },
      { path: 'a.yaml', text: address.replace('10.0.0.1', 'db.example.com') },
      { path: 'patch.yaml', text: address },
    ];
    expect(told(await lint(kustomized))).toEqual(['patch.yaml external-name-ip']);
  });

  it('takes settings', async () => {
    const { findings } = await lint(files, { rules: { 'external-name-ip': 'off', 'port-name-mismatch': 'info' } });
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    await expect(lint(files, { rules: { nothing: 'off' } })).rejects.toThrow(UnknownRuleError);
  });
});

describe('lint with a config', () => {
  const severitiesWith = async (config: ConfigInput, settings: LintSettings = {}) => {
    const { findings } = await lint(files, { ...settings, config });
    return findings.map(({ path, severity, environments }) => [path, severity, ...(environments ?? [])].join(' '));
  };

  it('heeds every key of it', async () => {
    expect(await severitiesWith({})).toEqual(['db/service.yaml error', 'other/a.yaml error']);
    expect(await severitiesWith({ extends: [] })).toEqual([]);
    expect(await severitiesWith({ ignores: ['db'] })).toEqual(['other/a.yaml error']);
    expect(await severitiesWith({ rules: { 'external-name-ip': 'warn' } })).toEqual([
      'db/service.yaml error',
      'other/a.yaml warning',
    ]);
    const override = { files: ['other'], resources: [{ name: 'a' }], rules: { 'external-name-ip': 'off' } } as const;
    expect(await severitiesWith({ overrides: [override] })).toEqual(['db/service.yaml error']);
    expect(await severitiesWith({ environments: { prod: 'db' } })).toEqual(['db/service.yaml error prod', 'other/a.yaml error']);
    expect(await severitiesWith({ cluster: { dns: 'kube-dns' } })).toEqual(['db/service.yaml error', 'other/a.yaml warning']);
  });

  it('goes behind the other settings', async () => {
    const settings = { rules: { 'external-name-ip': 'info' }, cluster: { dns: 'coredns' } } as const;
    const config: ConfigInput = { rules: { 'external-name-ip': 'off' }, cluster: { dns: 'kube-dns' } };
    expect(await severitiesWith(config, settings)).toEqual(['db/service.yaml error', 'other/a.yaml info']);
  });

  it('is refused with the words for a config file', async () => {
    const wrong: object = { rules: { 'external-name-pi': 'off' }, cluster: { dns: 'coredsn' } };
    const refusal = lint(files, { config: wrong });
    await expect(refusal).rejects.toThrow(ConfigError);
    await expect(refusal).rejects.toMatchObject({
      lines: [
        'cluster.dns: takes coredns, kube-dns, cloud-dns, not "coredsn"; did you mean "coredns"?',
        'rules.external-name-pi: unknown rule; did you mean "external-name-ip"?',
      ],
    });
  });
});

describe('calculateConfigForFile', () => {
  const config = `cluster: { domain: k8s.example.com }
environments: { test: "apps/*/test-*" }
ignores: [charts]
overrides:
  - files: [apps/db]
    rules: { external-name-ip: off }
  - resources: [{ kind: Service }]
    rules: { external-name-loop: info }
`;
  const cwd = folderWith({ '.extmap-lint.yaml': config });

  it('tells what holds for a file, and what says so', async () => {
    const linter = new ExtmapLint({ cwd, rules: { 'port-unnamed': 'info' }, cluster: { kubernetesMinor: 34 } });
    const { rules, ...rest } = await linter.calculateConfigForFile('apps/db/test-1/mysql.yaml');
    expect(rest).toMatchObject({
      config: '.extmap-lint.yaml',
      isIgnored: false,
      environment: 'test',
      extends: ['recommended'],
      cluster: { domain: 'k8s.example.com', kubernetesMinor: 34 },
    });
    const origin = { by: 'config', path: '.extmap-lint.yaml' };
    expect(rules['external-name-ip']).toMatchObject({ messages: { literal: 'off' }, origin: { ...origin, line: 6 } });
    expect(rules['external-name-loop']).toMatchObject({
      messages: { 'api-server': 'warning' },
      origin: { by: 'default' },
      exceptions: [{ files: undefined, resources: [{ kind: 'Service' }], level: 'info', origin: { ...origin, line: 8 } }],
    });
    expect(rules['port-unnamed']).toMatchObject({ origin: { by: 'options' }, exceptions: [] });
    expect(new Set(Object.values(rules['port-unnamed']?.messages ?? {}))).toEqual(new Set(['info']));
    expect(rules['suppression-unreasoned']).toEqual({ messages: { silent: 'off' }, origin: { by: 'default' }, exceptions: [] });
  });

  it('tells another file apart, and one that is ignored', async () => {
    const linter = new ExtmapLint({ cwd });
    const other = await linter.calculateConfigForFile('other/a.yaml');
    expect(other.rules['external-name-ip']).toMatchObject({ messages: { literal: 'error' }, origin: { by: 'default' } });
    expect(other.environment).toBeUndefined();
    expect(await linter.calculateConfigForFile('charts/a.yaml')).toMatchObject({ isIgnored: true });
    const bare = await new ExtmapLint({ cwd, config: false }).calculateConfigForFile('charts/a.yaml');
    expect(bare).toMatchObject({ config: undefined, isIgnored: false, environment: undefined, extends: ['recommended'] });
  });
});

describe('an abort', () => {
  const cwd = folderWith({ 'a.yaml': address });
  const linter = new ExtmapLint({ cwd });
  const calls = {
    lintFiles: (signal: AbortSignal) => linter.lintFiles(['.'], { signal }),
    lintText: (signal: AbortSignal) => linter.lintText(address, { signal }),
    lint: (signal: AbortSignal) => lint(files, { signal }),
  };

  it.each(Object.entries(calls))('before it ends %s with its reason', async (_, call) => {
    await expect(call(AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it.each(Object.entries(calls))('during it ends %s', async (_, call) => {
    const controller = new AbortController();
    const answer = call(controller.signal);
    setTimeout(() => controller.abort(new Error('enough')), 0);
    await expect(answer).rejects.toThrow('enough');
  });

  it.each(Object.entries(calls))('that does not come changes nothing in %s', async (_, call) => {
    const { findings } = await call(new AbortController().signal);
    expect(findings.map(({ rule }) => rule)).toContain('external-name-ip');
  });
});

describe('an abort of a large call', () => {
  /** How often a call looks whether it was aborted. */
  async function looksOf(call: (signal: Abort) => Promise<unknown>): Promise<number> {
    let looks = 0;
    await call({ aborted: false, throwIfAborted: () => void looks++ });
    return looks;
  }
  const many = Array.from({ length: 600 }, (_, index) => [`${index}.yaml`, 'a: 1\n'] as const);
  const services = { 'a.yaml': Array.from({ length: 600 }, () => address).join('---\n') };
  const readAll = (tree: Readonly<Record<string, string>>) => {
    const linter = new ExtmapLint({ cwd: folderWith(tree) });
    return (signal: Abort) => linter.lintFiles(['.'], { signal });
  };
  const lintAll = (tree: Readonly<Record<string, string>>) => (signal: Abort) =>
    lint(
      Object.entries(tree).map(([path, text]) => ({ path, text })),
      { signal },
    );

  it.each([
    ['lintFiles', readAll],
    ['lint', lintAll],
  ])('is looked for while files are read and while rules are asked: %s', async (_, callOn) => {
    const few = await looksOf(callOn({ 'a.yaml': address }));
    expect(await looksOf(callOn(Object.fromEntries(many)))).toBe(few + 4);
    expect(await looksOf(callOn(services))).toBe(few + 4);
  });

  it('ends it there', async () => {
    let looks = 0;
    const third = () => {
      if (++looks === 3) throw new Error('enough');
    };
    await expect(readAll(Object.fromEntries(many))({ aborted: false, throwIfAborted: third })).rejects.toThrow('enough');
    expect(looks).toBe(3);
  });
});

describe('linters', () => {
  it('run at the same time without knowing of one another', async () => {
    const folders = ['10.0.0.1', 'db.example.com', 'UPPER.example.com'].map((name) =>
      folderWith({ 'a.yaml': address.replace('10.0.0.1', name) }),
    );
    const linters = folders.flatMap((cwd) => [
      new ExtmapLint({ cwd }),
      new ExtmapLint({ cwd, rules: { 'external-name-ip': 'warning', 'external-name-invalid': 'off' } }),
    ]);
    const run = async (it: ExtmapLint) => (await it.lintFiles(['.'])).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    const together = await Promise.all(linters.map(run));
    expect(together).toEqual([
      ['external-name-ip error'],
      ['external-name-ip warning'],
      [],
      [],
      ['external-name-invalid error'],
      [],
    ]);
    for (const [index, it] of linters.entries()) expect(await run(it)).toEqual(together[index]);
  });

  it('answer several calls at once', async () => {
    const linter = new ExtmapLint({ cwd: folderWith({ 'a.yaml': address }) });
    const [inFolder, inText] = await Promise.all([linter.lintFiles(['.']), linter.lintText(service('x'))]);
    expect([told(inFolder), told(inText)]).toEqual([['a.yaml external-name-ip'], ['<text> service-without-endpoints']]);
  });
});

describe('loadFormatter', () => {
  const linter = new ExtmapLint();

  it('gives the report with the exit code that the options ask for', async () => {
    const result = await linter.lintText(service('mysql'));
    const exitIn = async (options: object) => JSON.parse((await linter.loadFormatter('json'))(result, options)).exit.code;
    expect(await Promise.all([{}, { failOn: 'warning' }, { maxWarnings: 0 }, { failOn: 'never' }].map(exitIn))).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('passes on what concerns one format', async () => {
    const result = await linter.lintText(address);
    const log = JSON.parse((await linter.loadFormatter('sarif'))(result, { category: 'prod' }));
    expect(log.runs[0].automationDetails).toEqual({ id: 'prod/' });
    expect(log.runs[0].tool.driver.rules[0].help.markdown).toContain('## Why');
    const pretty = await linter.loadFormatter('pretty');
    expect([pretty(result), pretty(result, { color: true })].map((text) => text.includes('\u001b'))).toEqual([false, true]);
    expect((await linter.loadFormatter('compact'))(await linter.lintText(service('x')), { quiet: true })).toBe('');
  });

  it.each(['juint', 'toString'])('refuses "%s"', async (name) => {
    await expect(linter.loadFormatter(name as 'junit')).rejects.toThrow(UnknownFormatError);
  });
});
