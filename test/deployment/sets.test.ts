import { describe, expect, it } from 'vitest';
import { nodeOf } from '../../src/model/manifest.ts';
import { resourcesOf } from '../../src/model/resources.ts';
import { applicationsOf } from '../../src/project/deployment/application-set.ts';
import { readText } from '../../src/yaml/read.ts';
import { treeOfTexts } from '../kustomize/tree.ts';
import { objectOf, readRecorded, readSetCases, specOf } from './cases.ts';

const recorded = readRecorded('recorded-sets.json');

describe('an ApplicationSet makes the Applications that the real one makes', () => {
  it.each(readSetCases())('$name', ({ name, files }) => {
    const real = recorded[name];
    if (!real || 'error' in real) throw new Error('not recorded: run test/deployment/record.ts');
    const text = files.get(objectOf) ?? '';
    const roots = readText(text).documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : []));
    const sets = roots.flatMap((root) => resourcesOf(root, { path: objectOf, text }));
    const made = sets.flatMap((set) => (set.kind === 'ApplicationSet' ? applicationsOf(set, treeOfTexts(files)) : []));
    expect(made.flatMap(({ application }) => specOf(nodeOf(application)))).toEqual(real.resources);
    expect(made.filter(({ isUnclear }) => isUnclear)).toEqual([]);
  });

  it('nothing is recorded that is no case', () => {
    expect(Object.keys(recorded)).toEqual(readSetCases().map(({ name }) => name));
  });
});
