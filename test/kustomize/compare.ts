/**
 * Compares with the real kustomize, for each kustomization of a folder of repositories:
 * `tsx test/kustomize/compare.ts <kustomize> <trees>` writes trees.json.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import { mappingOf, type Plain, plainOf, printed } from './plain.ts';
import { kustomize } from './run.ts';
import { foldersIn, treeOnDisk } from './trees.ts';

const [binary, trees] = argv.slice(2);
if (!binary || !trees) throw new Error('usage: compare.ts <kustomize> <trees>');

const hashOf = (values: readonly Plain[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
const folders: Record<string, { real: string; resources: number; difference?: string }> = {};
const refused: Record<string, { real: string; ours: string[] }> = {};
const builders = new Map<string, ReturnType<typeof createBuilder>>();

for (const { repository, folder } of foldersIn(trees)) {
  const builder = builders.get(repository) ?? createBuilder(treeOnDisk(`${trees}/${repository}`));
  builders.set(repository, builder);
  const answer = kustomize(binary, `${trees}/${repository}/${folder}`);
  const built = builder.build(folder);
  const name = `${repository}/${folder}`;
  if ('error' in answer) {
    const real = (answer.error.trim().split('\n').at(-1) ?? '').replaceAll(trees, '').slice(0, 200);
    refused[name] = {
      real,
      ours: [...built.faults, ...built.blindSpots].map((each) => ('message' in each ? each.message : each.reason)),
    };
    continue;
  }
  const real = printed(answer.output);
  const ours = mappingOf(built.resources.map(({ node }) => plainOf(node)));
  const isEqual = JSON.stringify(real) === JSON.stringify(ours);
  folders[name] = { real: hashOf(real), resources: real.length };
  if (!isEqual) folders[name].difference = `${JSON.stringify(real).slice(0, 1500)} :: ${JSON.stringify(ours).slice(0, 1500)}`;
  if (built.faults.length > 0) {
    folders[name].difference = `faults: ${built.faults.map(({ message }) => message).join('; ')}`;
  }
}
const all = Object.values(folders);
const counts = {
  built: all.length,
  equal: all.filter(({ difference }) => !difference).length,
  different: all.filter(({ difference }) => difference).length,
  resources: all.reduce((sum, { resources }) => sum + resources, 0),
  refused: Object.keys(refused).length,
};
console.log(counts);
for (const [name, { difference }] of Object.entries(folders)) if (difference) console.log(name, difference);
writeFileSync(new URL('trees.json', import.meta.url), `${JSON.stringify({ counts, folders, refused }, null, 1)}\n`);
