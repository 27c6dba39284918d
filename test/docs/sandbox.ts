import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const top = fileURLToPath(new URL('../..', import.meta.url));
const cli = `"${process.execPath}" "${join(top, 'dist/cli.mjs')}"`;

/** What the pages call besides extmap-lint: as far as they use it, and without a network. */
const standIns: Readonly<Record<string, string>> = {
  'extmap-lint': `exec ${cli} "$@"`,
  npx: `[ "$1" = extmap-lint ] || exit 127; shift; exec ${cli} "$@"`,
  npm: `case "$*" in "install --save-dev extmap-lint") ;; *) exit 127 ;; esac`,
  kustomize: `[ "$1" = build ] || exit 127; cat "$2"/*/*.yaml`,
  helm: `[ "$1" = template ] || exit 127; cat k8s/*.yaml`,
};

/** A folder like a reader's: some manifests, the package, and the programs that the pages call. Gone after the test. */
export function sandbox(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'extmap-docs-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(top, 'examples'), join(folder, 'examples'), { recursive: true });
  cpSync(join(top, 'examples/wrong'), join(folder, 'k8s'), { recursive: true });
  cpSync(join(top, 'examples/wrong/headless'), join(folder, 'k8s'), { recursive: true });
  cpSync(join(top, 'examples/right'), join(folder, 'apps'), { recursive: true });
  cpSync(join(top, 'examples/right/headless'), join(folder, 'overlays/prod'), { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(top, join(folder, 'node_modules/extmap-lint'));
  symlinkSync(join(top, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  symlinkSync(join(top, 'dist'), join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  for (const [name, script] of Object.entries(standIns)) {
    writeFileSync(join(folder, 'node_modules/.bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return folder;
}

export interface Ran {
  readonly code: number | null;
  /** Of both streams. */
  readonly output: string;
}

export function runIn(folder: string, command: string, words: readonly string[]): Ran {
  const env = { PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`, HOME: folder };
  const { status, stdout, stderr } = spawnSync(command, [...words], { cwd: folder, env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}
