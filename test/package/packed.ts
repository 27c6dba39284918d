import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `extmap-${name}-`));
  temporary.push(folder);
  return folder;
}

export interface Packed {
  readonly tarball: string;
  /** Relative to the package. */
  readonly files: readonly string[];
  readonly unpackedSize: number;
}

/** What `npm publish` would upload. */
export function pack(): Packed {
  for (const built of ['dist/cli.mjs', 'dist/index.mjs', 'dist/index.d.mts']) {
    if (!existsSync(join(top, built))) throw new Error(`${built} is missing: run "npm run bundle" first`);
  }
  const folder = temporaryFolder('pack');
  // A list up to npm 11, an object by name from npm 12 on.
  const [report]: Report[] = Object.values(JSON.parse(npm(['pack', '--json', '--pack-destination', folder], top)));
  if (report === undefined) throw new Error('npm packed nothing');
  const { filename, files, unpackedSize } = report;
  return { tarball: join(folder, filename), files: files.map(({ path }) => path), unpackedSize };
}

/** A new project that has the packed package and no network. */
export function installed({ tarball }: Packed): string {
  const folder = temporaryFolder('user');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  npm(['install', '--no-audit', '--no-fund', tarball], folder);
  return folder;
}

/** npm as on a machine that has never run it and reaches no registry. */
function npm(words: readonly string[], cwd: string): string {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: temporaryFolder('home'),
    npm_config_cache: temporaryFolder('cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
  };
  return execFileSync('npm', [...words], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

interface Report {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}
