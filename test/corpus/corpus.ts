import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Real manifests, which are not part of this repository: see README.md beside this file. */
export const corpus = process.env.EXTMAP_CORPUS;
export const howToGet = corpus ? '' : ' (skipped: set EXTMAP_CORPUS, see test/corpus/README.md)';

/** Runs of each property; the full numbers of a release are 10,000 documents and 2,000 mutated files. */
export const runs = { documents: Number(process.env.EXTMAP_RUNS ?? 500), mutations: Number(process.env.EXTMAP_MUTATED ?? 200) };

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** The manifests below a folder, in a stable order. */
export function manifestsBelow(folder: string): readonly CorpusFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
