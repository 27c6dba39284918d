import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtmapLint } from '../../src/library/index.ts';
import type * as Universal from '../../src/library/universal.ts';
import { filesBelow } from './files-below.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
const executablePath = browserPath();
if (!existsSync(`${top}dist/universal.mjs`)) throw new Error('dist/universal.mjs is missing: run "npm run bundle" first');

const files = filesBelow(`${top}examples`).map((path) => ({
  path: `examples/${path}`,
  text: readFileSync(`${top}examples/${path}`, 'utf8'),
}));

const html = `<!doctype html><title>extmap-lint</title><script type="module">
import * as universal from '/dist/universal.mjs';
globalThis.universal = universal;
</script>`;

/** In the page. */
declare const universal: typeof Universal;

/** Of Debian, or of GitHub's runners; playwright-core brings none. */
function browserPath(): string {
  const found = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (found === undefined) throw new Error('chromium is missing: apt-get install -y chromium');
  return found;
}

let server: Server;
let browser: Browser;
let page: Page;
const failures: string[] = [];

/** Gives the bundle and nothing else. */
function serve(): Promise<Server> {
  const started = createServer(({ url = '/' }, response) => {
    const isBundle = /^\/dist\/(universal\.mjs|index\/[\w-]+\.mjs)$/.test(url);
    if (url !== '/' && !isBundle) response.writeHead(404).end();
    else if (extname(url) === '.mjs')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`${top}${url}`));
    else response.writeHead(200, { 'content-type': 'text/html' }).end(html);
  });
  return new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(started)));
}

beforeAll(async () => {
  server = await serve();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('requestfailed', (request) => failures.push(request.url()));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('globalThis.universal');
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('in a browser', () => {
  it('lint says what a linter with a disk says', async () => {
    const found = await page.evaluate(async (given) => {
      const { findings, summary } = await universal.lint(given);
      return { findings, summary };
    }, files);
    const { findings, summary } = await new ExtmapLint({ cwd: top }).lintFiles(['examples']);
    expect(found).toEqual(JSON.parse(JSON.stringify({ findings, summary })));
    expect(found.findings.length).toBeGreaterThan(5);
  });

  it('everything that is loaded later loads: kustomizations, errors of YAML, formats', async () => {
    const reports = await page.evaluate(async () => {
      const result = await universal.lint([
        { path: 'kustomization.yaml', text: 'resources: [a.yaml]\nnamespace: shop\n' },
        {
          path: 'a.yaml',
          text: 'kind: Service\napiVersion: v1\nmetadata: {name: a}\nspec: {type: ExternalName, externalName: 10.0.0.1}\n',
        },
        { path: 'broken.yaml', text: 'kind: Service\nspec: {\n' },
      ]);
      const names = [
        'pretty',
        'compact',
        'json',
        'sarif',
        'github',
        'gitlab',
        'junit',
        'checkstyle',
        'rdjson',
        'markdown',
      ] as const;
      return Promise.all(names.map(async (name) => (await universal.loadFormatter(name))(result)));
    });
    for (const report of reports) {
      expect(report).toContain('is an IP address: cluster DNS answers NXDOMAIN');
      expect(report).toContain('broken.yaml');
    }
  });

  it('a config is heeded, and one that is wrong is refused', async () => {
    const [found, refusal] = await page.evaluate(async (given) => {
      const config = {
        ignores: ['examples/wrong/cluster-ip'],
        overrides: [{ files: ['examples/wrong/headless'], rules: { 'headless-port-remap': 'off' } }],
        environments: { lab: 'examples/wrong' },
        rules: { 'external-name-ip': 'info' },
      } as const;
      const { findings } = await universal.lint(given, { config });
      const wrong: object = { rules: { 'external-name-pi': 'off' } };
      const reason: unknown = await universal.lint(given, { config: wrong }).catch((error: unknown) => error);
      return [findings, reason instanceof universal.ConfigError ? reason.message : String(reason)] as const;
    }, files);
    const folders = new Set(found.map(({ path }) => path.split('/')[2]));
    expect(folders).toEqual(new Set(['external-name', 'forgotten', 'slice-label', 'typo']));
    expect(found.find(({ rule }) => rule === 'external-name-ip')?.severity ?? 'info').toBe('info');
    expect(new Set(found.flatMap(({ environments }) => environments))).toEqual(new Set(['lab']));
    expect(refusal).toBe('rules.external-name-pi: unknown rule; did you mean "external-name-ip"?');
  });

  it('an AbortSignal of the browser ends a call', async () => {
    const outcome = await page.evaluate(async (given) => {
      return universal.lint(given, { signal: AbortSignal.abort('enough') }).catch((reason: unknown) => reason);
    }, files);
    expect(outcome).toBe('enough');
  });

  it('nothing failed to load, and no error was left uncaught', () => {
    expect(failures).toEqual([]);
  });
});
