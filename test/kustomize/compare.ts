/**
 * Compares with the real kustomize, for each kustomization of a folder of repositories:
 * `tsx test/kustomize/compare.ts <kustomize> <trees>` writes trees.json.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { mappingOf, plainOf, printed } from './plain.ts';
import { kustomize } from './run.ts';
import { buildersOf, type Comparison, foldersIn, hashOf } from './trees.ts';

const [binary, trees] = argv.slice(2);
if (!binary || !trees) throw new Error('usage: compare.ts <kustomize> <trees>');

const folders: Record<string, Record<string, string>> = {};
const different: Record<string, string> = {};
const refused: Record<string, string> = {};
const builderOf = buildersOf(trees);
let resources = 0;

for (const { repository, folder } of foldersIn(trees)) {
  const name = `${repository}/${folder}`;
  const answer = kustomize(binary, `${trees}/${name}`);
  const built = builderOf(repository).build(folder);
  if ('error' in answer) {
    const told = [...built.faults.map(({ message }) => message), ...built.blindSpots.map(({ reason }) => reason)];
    const error = (answer.error.trim().split('\n').at(-1) ?? '').replaceAll(trees, '').replaceAll(/0x[0-9a-f]+/g, '0x');
    refused[name] = `${error.slice(0, 160)} :: ${told.join('; ') || 'nothing that concerns a mapping kind'}`;
    continue;
  }
  const real = printed(answer.output);
  const ours = mappingOf(built.resources.map(({ node }) => plainOf(node)));
  folders[repository] ??= {};
  Object.assign(folders[repository], { [folder]: hashOf(real) });
  resources += real.length;
  if (JSON.stringify(real) !== JSON.stringify(ours)) different[name] = JSON.stringify({ real, ours });
  else if (built.faults.length > 0) different[name] = `faults: ${built.faults.map(({ message }) => message).join('; ')}`;
}

const all = Object.values(folders).flatMap((each) => Object.keys(each)).length;
const unequal = Object.keys(different).length;
const counts = { built: all, equal: all - unequal, different: unequal, resources, refused: Object.keys(refused).length };
const comparison: Comparison = { counts, different, refused, folders };
console.log(counts, different);
writeFileSync(new URL('trees.json', import.meta.url), `${JSON.stringify(comparison, null, 1)}\n`);
