import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { cli, folderWith, run } from './cli.ts';

const addressAsName = `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  type: ExternalName
  externalName: 10.0.0.1
`;
const headlessRemap = `apiVersion: v1
kind: Service
metadata:
  name: mysql
spec:
  clusterIP: None
  ports:
    - port: 3306
---
apiVersion: v1
kind: Endpoints
metadata:
  name: mysql
subsets:
  - addresses: [{ ip: 10.0.0.1 }]
    ports: [{ port: 3307 }]
`;
const clean = addressAsName.replace('10.0.0.1', 'db.example.com');

describe('exit codes', () => {
  it('0 without findings', async () => {
    const { code, out } = await run(['.'], { cwd: folderWith({ 'a.yaml': clean }) });
    expect(code).toBe(0);
    expect(out).toContain('1 file');
  });

  it('1 with an error, which is shown at its place', async () => {
    const { code, out, err } = await run([], { cwd: folderWith({ 'apps/a.yaml': addressAsName }) });
    expect(out).toContain('error  external-name-ip  apps/a.yaml:7:17\n');
    expect(out).toContain('\n       |                 ^^^^^^^^\n');
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  it('0 with a warning, 1 where warnings fail', async () => {
    const cwd = folderWith({ 'a.yaml': headlessRemap });
    expect((await run(['.'], { cwd })).code).toBe(0);
    expect((await run(['--fail-on', 'warning'], { cwd })).code).toBe(1);
    expect((await run(['--fail-on=notice'], { cwd })).code).toBe(1);
    expect((await run(['--max-warnings', '0'], { cwd })).code).toBe(1);
    expect((await run(['--max-warnings', '1'], { cwd })).code).toBe(0);
  });

  it('0 with an error where nothing fails', async () => {
    expect((await run(['--fail-on', 'never'], { cwd: folderWith({ 'a.yaml': addressAsName }) })).code).toBe(0);
  });

  it('2 for a path that is not there, after the results of the others', async () => {
    const { code, out } = await run(['a.yaml', 'b.yaml'], { cwd: folderWith({ 'a.yaml': addressAsName }) });
    expect(out).toContain('external-name-ip');
    expect(out).toContain('skipped b.yaml: not found');
    expect(code).toBe(2);
  });

  it('2 for a folder without YAML', async () => {
    const { code, out } = await run([], { cwd: folderWith({ 'readme.txt': '' }) });
    expect(out).toContain('skipped .: not found');
    expect(code).toBe(2);
  });

  it('tells a format that holds findings alone on standard error what could not be read', async () => {
    const { out, err } = await run(['-f', 'github', 'b.yaml'], { cwd: folderWith({}) });
    expect(out).toBe('');
    expect(err).toContain('extmap-lint: b.yaml: not found');
  });

  it('ends by the signal when interrupted, which a shell tells as 130', async () => {
    const child = spawn(process.execPath, [cli, '-']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    expect([code, signal]).toEqual([null, 'SIGINT']);
  });
});

describe('usage errors', () => {
  const refused: readonly [string, readonly string[], string][] = [
    ['fixes, which come later', ['--diff'], '--diff is not there yet: "extmap-lint explain <rule>" says how to repair'],
    ['the map, which comes later', ['map', 'k8s'], 'map is not there yet: "extmap-lint trace" lists'],
    ['an unknown flag', ['--qiet'], 'unknown flag "--qiet"; did you mean "--quiet"?'],
    [
      'an unknown format',
      ['-f', 'jsn'],
      '--format takes pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, not "jsn"; did you mean "json"?',
    ],
    [
      'an unknown rule',
      ['--rule', 'external-name-pi: off'],
      'there is no rule "external-name-pi"; did you mean "external-name-ip"?',
    ],
    ['an unknown severity', ['--rule', 'external-name-ip: eror'], 'not "eror"; did you mean "error"?'],
    ['a rule without a severity', ['--rule', 'external-name-ip'], "--rule takes 'id: severity'"],
    ['a count that is none', ['--max-warnings', 'many'], '--max-warnings takes a number, not "many"'],
    ['an unknown severity to fail on', ['--fail-on', 'warnings'], 'did you mean "warning"?'],
    ['a flag without its value', ['--format'], "'-f, --format <value>' argument missing"],
    ['standard input and a path', ['-', 'a.yaml'], 'standard input is linted alone'],
    ['explain without a rule', ['explain'], 'explain which rule?'],
    ['explain of no rule', ['explain', 'external-name-i'], 'did you mean "external-name-ip"?'],
  ];
  it.each(refused)('%s', async (_, words, message) => {
    const { code, out, err } = await run(words, { cwd: folderWith({ 'a.yaml': clean }) });
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('standard input', () => {
  it('is one stream, in which a missing partner is missing', async () => {
    const alone = headlessRemap.split('---\n')[0] ?? '';
    const { code, out } = await run(['-', '--fail-on', 'warning'], { stdin: alone });
    expect(out).toContain('warning  service-without-endpoints  <text>:4:9');
    expect(code).toBe(1);
  });

  it('under a file name is a part of a tree, of which nothing is missing', async () => {
    const alone = headlessRemap.split('---\n')[0] ?? '';
    const { code, out } = await run(['--stdin', '--stdin-filename', 'apps/a.yaml', '--fail-on', 'warning'], { stdin: alone });
    expect(out).not.toContain('service-without-endpoints  apps');
    expect(code).toBe(0);
  });
});

describe('output', () => {
  it('json holds the findings with their places', async () => {
    const { out } = await run(['-f', 'json'], { cwd: folderWith({ 'a.yaml': addressAsName }) });
    const report = JSON.parse(out);
    expect(report.schemaVersion).toBe(1);
    expect(report.exit).toEqual({ code: 1, reason: '1 error' });
    expect(report.findings).toMatchObject([
      {
        rule: 'external-name-ip',
        messageId: 'literal',
        path: 'a.yaml',
        start: { line: 7, column: 17, offset: 96 },
        end: { line: 7, column: 25, offset: 104 },
        resource: { apiVersion: 'v1', kind: 'Service', namespace: null, name: 'mysql' },
        pointer: '/spec/externalName',
      },
    ]);
  });

  it('github is one workflow command a finding', async () => {
    const { out } = await run(['--format=github'], { cwd: folderWith({ 'a.yaml': addressAsName }) });
    expect(out).toMatch(
      /^::error file=a\.yaml,line=7,endLine=7,col=17,endColumn=25,title=external-name-ip::"10\.0\.0\.1" is .*\n$/,
    );
  });

  it('compact is one line a finding', async () => {
    const { out } = await run(['--format=compact'], { cwd: folderWith({ 'a.yaml': addressAsName }) });
    expect(out).toMatch(/^a\.yaml:7:17: error: "10\.0\.0\.1" is .* \[external-name-ip\]\n$/);
  });

  it('sarif tells of each rule where its page is, and holds the page', async () => {
    const { out } = await run(['--format=sarif'], { cwd: folderWith({ 'a.yaml': addressAsName }) });
    const { driver } = JSON.parse(out).runs[0].tool;
    const { out: version } = await run(['--version']);
    const { out: page } = await run(['explain', 'external-name-ip']);
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).out) as { id: string }[];
    expect(driver.version).toBe(version.trim());
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(listed.map(({ id }) => id));
    expect(driver.rules.find(({ id }: { id: string }) => id === 'external-name-ip')).toMatchObject({
      helpUri: `https://github.com/org/extmap-lint/blob/v${version.trim()}/rules/external-name-ip.md`,
      help: { markdown: page },
      defaultConfiguration: { level: 'error' },
    });
  });

  it('quiet lists errors only, and counts all', async () => {
    const { out } = await run(['--quiet'], { cwd: folderWith({ 'a.yaml': headlessRemap }) });
    expect(out).not.toContain('headless-port-remap');
    expect(out).toContain('1 warning');
  });

  it('has colour when asked for, and by the environment', async () => {
    const cwd = folderWith({ 'a.yaml': addressAsName });
    const start = '\u001b[';
    expect((await run([], { cwd })).out).not.toContain(start);
    expect((await run(['--color', 'always'], { cwd })).out).toContain(start);
    expect((await run([], { cwd, env: { FORCE_COLOR: '1' } })).out).toContain(start);
    expect((await run([], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain(start);
    expect((await run(['--color=never'], { cwd, env: { FORCE_COLOR: '1' } })).out).not.toContain(start);
  });

  it('takes the severity of --rule', async () => {
    const cwd = folderWith({ 'a.yaml': addressAsName });
    expect((await run(['--rule', 'external-name-ip: off'], { cwd })).code).toBe(0);
    const { out, code } = await run(['--rule', 'external-name-ip:warn'], { cwd });
    expect(out).toContain('warning  external-name-ip');
    expect(code).toBe(0);
  });

  it('is whole when it is long and read slowly', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => addressAsName.replace('mysql', `mysql-${index}`)).join('---\n');
    const { out } = await run(['-f', 'json', '-'], { stdin: many });
    expect(JSON.parse(out).findings).toHaveLength(2000);
  });

  it('ends without a complaint when nobody reads it to the end', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => addressAsName.replace('mysql', `mysql-${index}`)).join('---\n');
    const cwd = folderWith({ 'a.yaml': many });
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${cli}" . | head -n 1`], { cwd });
    const chunks = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.err += text));
    await once(child, 'close');
    expect(chunks.out).toMatch(/^error {2}external-name-ip/);
    expect(chunks.err).toBe('');
  });

  it('tells on standard error how long it took', async () => {
    const { out, err } = await run(['--stats'], { cwd: folderWith({ 'a.yaml': clean }) });
    expect(err).toMatch(/^extmap-lint: 1 files?, 1 documents? parsed, 1 resources?, \d+\.\d+ s, at most \d+ MiB\n$/);
    expect(out).not.toContain('MiB');
  });

  it('shows hostile text in a harmless spelling', async () => {
    const hostile = clean
      .replace('name: mysql', 'name: "my\\u001b[31m\\u202esql"')
      .replace('db.example.com', '"bad\\u001b]0;title\\u0007_host"');
    const { out } = await run([], { cwd: folderWith({ 'a.yaml': hostile }) });
    expect(out).toContain('external-name-invalid');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('other commands', () => {
  it('explain prints the page of a rule', async () => {
    const { out, code } = await run(['explain', 'external-name-ip']);
    expect(out).toMatch(/^# external-name-ip\n/);
    expect(code).toBe(0);
  });

  it('explain knows what the linter itself reports', async () => {
    expect((await run(['explain', 'yaml-syntax'])).out).toMatch(/^# yaml-syntax\n/);
  });

  it('rules lists them', async () => {
    const { out } = await run(['rules']);
    expect(out).toMatch(/^external-name-ip +error, warning, info +An externalName that is an IP address does not resolve$/m);
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).out) as { id: string }[];
    expect(listed.map(({ id }) => id)).toContain('port-name-mismatch');
  });

  it('help and version', async () => {
    expect((await run(['--help'])).out).toContain('extmap-lint [lint] [paths | globs | -]');
    expect((await run(['-h', '--format', 'pretty'])).code).toBe(0);
    expect((await run(['-v'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
