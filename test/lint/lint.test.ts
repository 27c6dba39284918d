import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lint/settings.ts';
import { error, loadingRule, projectRule, rejected, resourceRule, warning } from '../../src/rule/define.ts';
import { brief, endpoints, lintTree, service } from './tree.ts';

const addressAsName = service('db', 'type: ExternalName, externalName: 10.0.0.1');

const everyName = resourceRule({
  on: ['Service', 'Endpoints'],
  group: 'ports',
  summary: 'For tests',
  messages: { named: warning('it is called "{name}"') },
  check: ({ metadata }, report) => report.named(metadata.name, { name: metadata.name.value ?? '' }),
});

describe('the runner', () => {
  it('sorts by path, place and rule, whatever order the files come in', async () => {
    const files = { 'b.yaml': addressAsName, 'a.yaml': `${addressAsName}---\n${endpoints('nobody')}` };
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const result = await lintTree(files);
    expect(brief(result)).toEqual([
      'external-name-ip a.yaml:4',
      'endpoints-without-service a.yaml:8',
      'external-name-ip b.yaml:4',
    ]);
    expect(await lintTree(reversed)).toEqual(result);
  });

  it('notes a rule that throws, and goes on', async () => {
    const broken = resourceRule({
      ...everyName,
      on: 'Service',
      messages: {},
      check: () => {
        throw new Error('oh');
      },
    });
    const { findings, crashes } = await lintTree({ 'a.yaml': service('db') }, { rules: { broken, named: everyName } });
    expect(findings).toMatchObject([{ rule: 'named' }]);
    expect(crashes).toMatchObject([
      { rule: 'broken', path: 'a.yaml', resource: { kind: 'Service', name: 'db' }, error: { message: 'oh' } },
    ]);
  });

  it('lets a rule be silent where a more precise one spoke about the same list item', async () => {
    const messages = { said: error('said', rejected) } as const;
    const meta = { on: 'Service', group: 'ports', summary: 'For tests', messages } as const;
    const precise = resourceRule({ ...meta, check: ({ spec }, report) => report.said(spec.ports.items[0]?.port ?? spec.type) });
    const vague = projectRule({
      ...meta,
      yieldsTo: ['precise'],
      check({ spec }, report) {
        for (const { targetPort } of spec.ports) report.said(targetPort);
      },
    });
    const files = {
      'a.yaml': service('db', 'ports: [{ name: a, port: 1, targetPort: 2 }, { name: b, port: 3, targetPort: 4 }]'),
    };
    const { findings } = await lintTree(files, { rules: { precise, vague } });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'precise /spec/ports/0/port',
      'vague /spec/ports/1/targetPort',
    ]);
  });

  it('lets a rule be silent where any other, or the linter itself, spoke about the same field', async () => {
    const messages = { said: error('said', rejected) } as const;
    const meta = { on: 'Service', group: 'ports', summary: 'For tests', messages } as const;
    const other = resourceRule({ ...meta, check: ({ spec }, report) => report.said(spec.type) });
    const modest = resourceRule({
      ...meta,
      yieldsTo: ['all'],
      check({ spec }, report) {
        for (const field of [spec.type, spec.clusterIP, spec.externalName]) report.said(field);
      },
    });
    const { findings } = await lintTree({ 'a.yaml': service('db', 'clusterIP: 5') }, { rules: { modest, other } });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`).sort()).toEqual([
      'malformed-field /spec/clusterIP',
      'modest /spec/externalName',
      'other /spec/type',
    ]);
  });

  it('says nothing of a missing field that is there under a misspelt name', async () => {
    const files = { 'a.yaml': service('db', 'type: ExternalName, extenalName: db.example.com') };
    expect(brief(await lintTree(files))).toEqual(['manifest-schema a.yaml:4']);
  });

  it('loads what a rule needs once a kind, for the resources of that kind, and only where they need it', async () => {
    const asked: string[][] = [];
    const loading = loadingRule({
      on: ['Service', 'Endpoints'],
      group: 'ports',
      summary: 'For tests',
      messages: { loaded: warning('{word}') },
      needs(resources) {
        asked.push(resources.map(({ metadata }) => metadata.name.value ?? ''));
        return resources.some(({ kind }) => kind === 'Service') ? Promise.resolve('loaded') : undefined;
      },
      check: ({ metadata }, report, _, word) => report.loaded(metadata.name, { word: word ?? 'nothing' }),
    });
    const files = { 'a.yaml': service('a'), 'b.yaml': endpoints('b'), 'c.yaml': service('c') };
    const { findings } = await lintTree(files, { rules: { loading } });
    expect(asked).toEqual([['a', 'c'], ['b']]);
    expect(findings.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'a.yaml loaded',
      'b.yaml nothing',
      'c.yaml loaded',
    ]);
  });

  it('says of a resource that is rejected only why', async () => {
    const messages = { said: error('said', rejected) } as const;
    const meta = { on: 'Service', group: 'ports', summary: 'For tests', messages } as const;
    const rejection = resourceRule({
      ...meta,
      rejects: true,
      check: ({ metadata, spec }, report) => metadata.name.value === 'bad' && report.said(spec.type),
    });
    const other = resourceRule({ ...meta, check: ({ metadata }, report) => report.said(metadata.name) });
    const { findings } = await lintTree({ 'a.yaml': service('bad'), 'b.yaml': service('good') }, { rules: { rejection, other } });
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['rejection a.yaml', 'other b.yaml']);
  });

  it('takes only the messages that mean a rejection for one', async () => {
    const messages = { refused: error('refused', rejected), taken: error('taken', rejected) } as const;
    const meta = { on: 'Service', group: 'ports', summary: 'For tests' } as const;
    const rejection = resourceRule({
      ...meta,
      messages,
      rejects: ['refused'],
      check: ({ metadata, spec }, report) => report[metadata.name.value === 'bad' ? 'refused' : 'taken'](spec.type),
    });
    const other = resourceRule({
      ...meta,
      messages: { said: error('said', rejected) },
      check: ({ metadata }, report) => report.said(metadata.name),
    });
    const { findings } = await lintTree({ 'a.yaml': service('bad'), 'b.yaml': service('good') }, { rules: { rejection, other } });
    expect(findings.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual([
      'other b.yaml',
      'rejection a.yaml',
      'rejection b.yaml',
    ]);
  });

  it('replaces severities by the settings, and leaves out what is off', async () => {
    const settings = {
      ...defaultSettings,
      rules: new Map([
        ['named', 'error'],
        ['malformed-field', 'off'],
      ] as const),
    };
    const files = { 'a.yaml': service('db', 'ports: [{ port: "80" }]') };
    const { findings, summary } = await lintTree(files, { rules: { named: everyName }, settings });
    expect(findings).toMatchObject([{ rule: 'named', severity: 'error' }]);
    expect(summary).toMatchObject({ errors: 1, warnings: 0, files: 1, documents: 1, resources: 1 });
  });

  it('keeps the text of the files that findings and their related places point into', async () => {
    const files = {
      'a.yaml': service('db', 'ports: [{ name: a, port: 1 }]'),
      'b.yaml': endpoints('db', '[{ name: b, port: 1 }]'),
      'c.yaml': service('x', 'selector: { a: b }, ports: [{ port: 1 }]'),
    };
    const { sources } = await lintTree(files);
    expect([...sources.keys()].sort()).toEqual(['a.yaml', 'b.yaml']);
  });
});

describe("the linter's own findings", () => {
  it('tell every error of a broken document, and the others of its file are still read', async () => {
    const result = await lintTree({ 'a.yaml': `kind: Service\n  a: b\nc: "\n---\n${addressAsName}` });
    expect(brief(result).filter((line) => line.startsWith('yaml-syntax')).length).toBeGreaterThan(0);
    expect(brief(result)).toContain('external-name-ip a.yaml:8');
  });

  it('name the key that is overridden and the one that counts', async () => {
    const { findings } = await lintTree({
      'a.yaml': `${service('db', 'selector: { a: b }, ports: [{ port: 1 }]')}kind: Service\n`,
    });
    expect(findings).toMatchObject([
      { rule: 'duplicate-key', start: { line: 2, column: 1 }, end: { column: 5 }, related: [{ start: { line: 5 } }] },
    ]);
  });

  it('name the field that the API server cannot decode', async () => {
    const { findings } = await lintTree({ 'a.yaml': service('db', 'selector: { a: b }, ports: [{ port: "80" }]') });
    expect(findings).toMatchObject([
      {
        rule: 'malformed-field',
        pointer: '/spec/ports/0/port',
        message: '"ports[0].port" takes a whole number and this is the string "80": the API server rejects the manifest',
      },
    ]);
  });

  it('say nothing about documents without a resource of ours', async () => {
    const { findings } = await lintTree({ 'a.yaml': 'kind: ConfigMap\nkind: ConfigMap\n', 'b.yaml': 'a: [' });
    expect(findings).toEqual([]);
  });
});

describe('what is skipped', () => {
  it('counts Helm templates, by their place in a chart and by what cannot be read as YAML', async () => {
    const template = `apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: {{ .Values.name }}\n`;
    const { findings, summary } = await lintTree({
      'chart/Chart.yaml': 'name: chart\n',
      'chart/templates/a.yaml': endpoints('nobody'),
      'b.yaml': template,
    });
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ skipped: { templates: 2, encrypted: 0 }, documents: 0 });
  });

  it('counts documents that SOPS encrypted', async () => {
    const { findings, summary } = await lintTree({ 'a.yaml': `${endpoints('nobody')}sops:\n  mac: ENC[x]\n` });
    expect(findings).toEqual([]);
    expect(summary.skipped).toEqual({ templates: 0, encrypted: 1 });
  });

  it('gives what a kustomization does not list the rules of one resource alone, and says so', async () => {
    const invalid = service('web', 'type: ExternalName, externalName: HTTP.example.com');
    const { incomplete, ...result } = await lintTree({
      'app/kustomization.yaml': 'resources: [base]\n',
      'app/base/kustomization.yaml': 'resources: [b.yaml]\n',
      'app/base/b.yaml': service('other', 'selector: { a: b }, ports: [{ port: 80 }]'),
      'app/base/a.yaml': `${addressAsName}---\n${invalid}`,
    });
    expect(brief({ incomplete, ...result })).toEqual(['external-name-invalid app/base/a.yaml:9']);
    expect(incomplete).toMatchObject([
      { root: 'app', reason: 'manifests that the kustomization above them does not list', path: 'app/kustomization.yaml' },
    ]);
    expect(incomplete[0]?.silences).toContain('external-name-ip');
    expect(incomplete[0]?.silences).not.toContain('external-name-invalid');
  });

  it('concludes nothing from what is not there when only some files were named', async () => {
    const files = { 'a.yaml': `${service('web')}---\n${endpoints('nobody')}---\n${addressAsName}` };
    const { incomplete, ...result } = await lintTree(files, { isWhole: false });
    expect(brief({ incomplete, ...result })).toEqual(['external-name-ip a.yaml:14']);
    expect(incomplete).toMatchObject([
      {
        reason: 'only named files were read',
        silences: [
          'endpoints-not-mirrored',
          'endpoints-without-service',
          'external-name-target-missing',
          'service-without-endpoints',
          'slice-without-service',
        ],
      },
    ]);
  });
});
