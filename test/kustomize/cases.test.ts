import { describe, expect, it } from 'vitest';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import { readCases, readRecorded } from './cases.ts';
import { known, mappingOf, plainOf } from './plain.ts';
import { treeOfTexts } from './tree.ts';

/** Where we differ, and why. */
const differences: Readonly<Record<string, string>> = {
  'patch with a key twice': 'kubectl takes the last of equal keys, and so do we; kustomize takes the first of a patch',
};

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
    if (name in differences) return;
    expect(known(mappingOf(built.resources.map(({ node }) => plainOf(node))), real.resources)).toEqual(real.resources);
  });

  it.each(Object.entries(differences))('%s: %s', (name) => {
    const { files, folder } = cases.find((each) => each.name === name) ?? { files: new Map(), folder: '' };
    const ours = mappingOf(
      createBuilder(treeOfTexts(files))
        .build(folder)
        .resources.map(({ node }) => plainOf(node)),
    );
    expect({ resources: ours }).not.toEqual(recorded[name]);
  });

  it('nothing is recorded that is no case', () => {
    expect(Object.keys(recorded).filter((name) => !cases.some((each) => each.name === name))).toEqual([]);
  });
});
