import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { mappingOf, plainOf } from './plain.ts';
import { buildersOf, type Comparison, hashOf } from './trees.ts';

const trees = process.env.EXTMAP_TREES;
const recorded: Comparison = JSON.parse(readFileSync(new URL('trees.json', import.meta.url), 'utf8'));

const title = trees
  ? 'every kustomization of the repositories gives what the real kustomize gave'
  : 'every kustomization of whole repositories (skipped: EXTMAP_TREES names no folder with them)';

describe.skipIf(!trees)(title, () => {
  it.each(Object.keys(recorded.folders))('%s', (repository) => {
    const builder = buildersOf(trees ?? '')(repository);
    const folders = recorded.folders[repository] ?? {};
    const ours = Object.keys(folders).map((folder) => {
      const values = mappingOf(builder.build(folder).resources.map(({ node }) => plainOf(node)));
      return [folder, hashOf(values)];
    });
    expect(Object.fromEntries(ours)).toEqual(folders);
  });

  it('none is refused that the real kustomize builds', () => {
    const builderOf = buildersOf(trees ?? '');
    const all = Object.entries(recorded.folders).flatMap(([repository, folders]) =>
      Object.keys(folders).flatMap((folder) => builderOf(repository).build(folder).faults),
    );
    expect(all.map(({ message, file }) => `${file.path}: ${message}`)).toEqual([]);
  });
});

describe('what was compared', () => {
  it('was equal', () => {
    expect(recorded.different).toEqual({});
    expect(recorded.counts.built).toBe(Object.values(recorded.folders).flatMap((each) => Object.keys(each)).length);
  });
});
