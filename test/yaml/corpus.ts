import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

const folders = [env.EXTMAP_CORPUS, env.EXTMAP_TREES].filter((folder) => folder !== undefined);

export const hasCorpus = folders.length > 0;
export const corpusTitle = hasCorpus
  ? 'corpus'
  : 'corpus (set EXTMAP_CORPUS and EXTMAP_TREES to the files that SOURCES.tsv names)';

/** Every YAML and JSON file of the corpus. */
export function* corpusFiles(): Generator<{ readonly path: string; readonly bytes: Buffer }> {
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(?:ya?ml|json)$/i.test(path) || !statSync(join(folder, path)).isFile()) continue;
      yield { path, bytes: readFileSync(join(folder, path)) };
    }
  }
}
