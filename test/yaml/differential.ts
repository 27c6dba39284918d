import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/yaml/read.ts';
import { asKubectl, compare, type Outcome, type RecordedDocument } from './recorded.ts';

/** Run by hand: `npx tsx test/yaml/differential.ts FOLDER=RECORDING...`, see go/README.md. */

interface Difference {
  readonly path: string;
  readonly document: number;
  readonly outcome: Outcome;
  readonly why: string;
}

const counts = new Map<Outcome, number>();
const differences: Difference[] = [];
/** Why a document differs, by `path#index`. None does. */
const explanations = new Map<string, string>();

for (const argument of process.argv.slice(2)) {
  const [folder = '', recording = ''] = argument.split('=');
  compareFolder(folder, readRecording(recording));
}
const result = { counts: Object.fromEntries([...counts].sort()), differences };
writeFileSync(join(import.meta.dirname, 'differential.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(result);

function readRecording(file: string): Map<string, RecordedDocument[]> {
  const byPath = new Map<string, RecordedDocument[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { path, ...document } = JSON.parse(line);
    byPath.set(path, [...(byPath.get(path) ?? []), document]);
  }
  return byPath;
}

function compareFolder(folder: string, recording: Map<string, RecordedDocument[]>): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:ya?ml|json)$/i.test(path) || !statSync(join(folder, path)).isFile()) continue;
    const documents = asKubectl(readText(new TextDecoder().decode(readFileSync(join(folder, path)))).documents);
    const recorded = recording.get(path) ?? [];
    for (let index = 0; index < Math.max(documents.length, recorded.length); index++) {
      const outcome = compare(documents[index], recorded[index]);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (outcome === 'same value' || outcome === 'both error') continue;
      const detail = recorded[index]?.error ?? documents[index]?.errors[0]?.message ?? '';
      const why = explanations.get(`${path}#${index}`) ?? `unexplained: ${detail}`;
      differences.push({ path, document: index, outcome, why });
    }
  }
}
