import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Run by hand: `npx tsx test/cluster/take-recordings.ts FOLDER`, see README.md. */

const target = join(import.meta.dirname, 'truth');
const versions = ['v1.30', 'v1.35', 'v1.37', 'v1.37-single-stack'];

const [source = ''] = process.argv.slice(2);
rmSync(join(target, 'cases'), { recursive: true, force: true });
mkdirSync(join(target, 'cases'), { recursive: true });
for (const name of readdirSync(join(source, 'cases'))) {
  writeFileSync(join(target, 'cases', name), readFileSync(join(source, 'cases', name)));
}
for (const version of versions) writeFileSync(join(target, `${version}.json`), oneLineACase(join(source, version)));

/** A change of one case then is a change of one line. */
function oneLineACase(folder: string): string {
  const files = readdirSync(folder).sort();
  const lines = files.map((file) => {
    const recording: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return `${JSON.stringify(basename(file, '.json'))}:${JSON.stringify(recording)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
