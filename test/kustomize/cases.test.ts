import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import { readCases, readRecorded } from './cases.ts';
import { mappingOf, plainOf } from './plain.ts';
import { treeOfTexts } from './tree.ts';

const recorded = readRecorded();
const cases = readCases();

describe('a build gives what the real kustomize gives', () => {
  it.each(cases)('$name', ({ name, files, folder }) => {
    const real = recorded[name];
    if (!real) throw new Error('not recorded: run test/kustomize/record.ts');
    const built = createBuilder(treeOfTexts(files)).build(folder);
    const faults = built.faults.map(({ message }) => message);
    if ('error' in real) {
      expect(faults, `kustomize says: ${real.error}`).not.toEqual([]);
      return;
    }
    expect(faults).toEqual([]);
    expect(mappingOf(built.resources.map(({ node }) => plainOf(node)))).toEqual(real.resources);
  });

  it('nothing is recorded that is no case', () => {
    expect(Object.keys(recorded).filter((name) => !cases.some((each) => each.name === name))).toEqual([]);
  });
});
