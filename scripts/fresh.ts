import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Whether the committed `dist/` is what the sources give: builds a copy in another folder and compares every byte. */
const top = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'extmap-fresh-'));
for (const name of ['src', 'rules', 'package.json', 'tsconfig.json', 'tsdown.config.ts']) {
  cpSync(join(top, name), join(copy, name), { recursive: true });
}
symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'));
execFileSync(process.execPath, [join(top, 'node_modules/tsdown/dist/run.mjs')], { cwd: copy, stdio: 'ignore' });

const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.compiled'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

const [committed, built] = [contents(top.replace(/\/$/, '')), contents(copy)];
const stale = [...new Set([...committed.keys(), ...built.keys()])].filter((path) => committed.get(path) !== built.get(path));
rmSync(copy, { recursive: true });
if (stale.length > 0) {
  process.exitCode = 1;
  console.error(`dist/ is stale, run "npm run bundle":\n${stale.map((path) => `  ${path}\n`).join('')}`);
}
