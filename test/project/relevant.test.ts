import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { createIntake } from '../../src/lint/intake.ts';
import { isMappingKind } from '../../src/model/resources.ts';
import { folderOf } from '../../src/project/distance.ts';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import { relevantKustomizations } from '../../src/project/relevant.ts';
import { manifestsBelow } from '../corpus/corpus.ts';
import { service } from '../lint/tree.ts';

function relevant(files: Readonly<Record<string, string>>) {
  const intake = createIntake((path) => files[path]);
  for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
  const { kustomizations, tree, documents } = intake.done();
  const paths = new Set(documents.filter((it) => it.resources.some(isMappingKind)).map(({ file }) => file.path));
  return { kustomizations, tree, found: relevantKustomizations(kustomizations, paths, tree) };
}

describe('a kustomization is relevant', () => {
  it.each([
    ['- db.yaml'],
    ['- ./x/../db.yaml'],
    ['- "db.yaml"'],
    ["- 'db.yaml' # comment"],
    ['- "d\\u0062.yaml"'],
    ['[other.yaml,db.yaml]'],
    ['- &a db.yaml'],
    ['- >-\n  db.yaml'],
  ])('that lists a mapping resource as %s', (list) => {
    const { found } = relevant({ 'kustomization.yaml': `resources:\n${list}\n`, 'db.yaml': service('db') });
    expect(found).toEqual(['kustomization.yaml']);
  });

  it('that includes such a one, through any number of others', () => {
    const { found } = relevant({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'components: [ ../c/ ]\n',
      'c/kustomization.yaml': 'resources: [db.yaml]\n',
      'c/db.yaml': service('db'),
      'd/kustomization.yaml': 'resources: [pod.yaml]\n',
    });
    expect(found).toEqual(['a/kustomization.yaml', 'b/kustomization.yaml', 'c/kustomization.yaml']);
  });

  const trees = process.env.EXTMAP_TREES;
  it.skipIf(!trees)(`in whole repositories whenever its build brings one${trees ? '' : ' (skipped: set EXTMAP_TREES)'}`, () => {
    const files = manifestsBelow(trees ?? '').map(
      ({ path }) => [relative(trees ?? '', path), readFileSync(path, 'utf8')] as const,
    );
    const { kustomizations, tree, found } = relevant(Object.fromEntries(files));
    const { build } = createBuilder(tree);
    const bringing = kustomizations.filter((path) => build(folderOf(path)).resources.length > 0);
    expect(bringing.length).toBeGreaterThan(0);
    expect(bringing.filter((path) => !found.includes(path))).toEqual([]);
    expect(found.length).toBeLessThan(kustomizations.length);
  });
});
