import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ExtmapLint } from '../src/library/index.ts';
import { buildTools, type Tool } from './comparison/tools.ts';

/**
 * Runs other linters on `examples/` and writes what each says of a file into the table of docs/comparison.md. `--check`
 * writes nothing and fails where the table says something else.
 */
const top = fileURLToPath(new URL('..', import.meta.url));
const page = join(top, 'docs/comparison.md');
const home = mkdtempSync(join(tmpdir(), 'extmap-comparison-'));

async function table(): Promise<string> {
  const tools = { ...buildTools(home), 'extmap-lint': await extmapLint() };
  const names = ['extmap-lint', 'kubeconform', 'kube-score'] as const;
  const paths = readdirSync(join(top, 'examples'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `examples/${path}`)
    .sort();
  const rows = paths.map((path) => [`\`${path}\``, ...names.map((name) => cell(tools[name](path)))]);
  return [['file', ...names], names.map(() => '---').concat('---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** The same complaint about several objects of a file stands once. */
function cell(complaints: readonly string[]): string {
  return complaints.length === 0 ? '-' : [...new Set(complaints)].join('; ');
}

async function extmapLint(): Promise<Tool> {
  const { findings } = await new ExtmapLint({ cwd: top }).lintFiles(['examples']);
  return (path) => findings.filter((finding) => finding.path === path).map(({ rule, severity }) => `${severity}: \`${rule}\``);
}

process.chdir(top);
const old = readFileSync(page, 'utf8');
const fresh = old.replace(/(<!-- comparison -->\n)[\s\S]*?(<!-- \/comparison -->)/, `$1${await table()}$2`);
rmSync(home, { recursive: true });
if (!process.argv.includes('--check')) writeFileSync(page, fresh);
else if (fresh !== old) {
  process.exitCode = 1;
  console.error('docs/comparison.md is stale: npx tsx scripts/comparison.ts');
}
