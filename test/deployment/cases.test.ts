import { describe, expect, it } from 'vitest';
import { mappingOf, plainOf } from '../kustomize/plain.ts';
import { rootsDeployed } from '../project/deployed.ts';
import { readObjectCases, readRecorded } from './cases.ts';

const recorded = readRecorded('recorded.json');
const cases = readObjectCases();

describe('a GitOps object applies what the real controller applies', () => {
  it.each(cases)('$name', ({ name, files }) => {
    const real = recorded[name];
    if (!real) throw new Error('not recorded: run test/deployment/record.ts');
    const roots = rootsDeployed(Object.fromEntries(files));
    const faults = roots.flatMap(({ built }) => built.faults.map(({ message }) => message));
    if ('error' in real) {
      expect(faults, `the controller says: ${real.error}`).not.toEqual([]);
      return;
    }
    expect(faults).toEqual([]);
    const nodes = roots.flatMap(({ built }) => built.resources.map(({ node }) => plainOf(node)));
    expect(mappingOf(nodes)).toEqual(real.resources);
  });

  it('nothing is recorded that is no case', () => {
    expect(Object.keys(recorded).filter((name) => !cases.some((each) => each.name === name))).toEqual([]);
  });
});
