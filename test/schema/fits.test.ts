import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../src/model/manifest.ts';
import { isMappingKind } from '../../src/model/resources.ts';
import type { SchemaKind } from '../../src/schema/fields.ts';
import { fits, loadMisfits } from '../../src/schema/fits.ts';
import { misfitsOf } from '../../src/schema/misfits.ts';
import type { YamlNode } from '../../src/yaml/node.ts';
import { readText } from '../../src/yaml/read.ts';
import { readCases } from '../cluster/truth.ts';

interface Manifest {
  readonly kind: SchemaKind;
  readonly value: unknown;
}

const manifests: readonly Manifest[] = [...readCases().values()]
  .flat(2)
  .filter(isMappingKind)
  .map((resource) => ({ kind: resource.kind, value: jsonOf(resource) }));

const everyField: Manifest = {
  kind: 'EndpointSlice',
  value: {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'a', labels: { a: 'b' }, ownerReferences: [{ name: 'a', controller: true }], generation: 1 },
    addressType: 'IPv4',
    endpoints: [
      {
        addresses: ['10.0.0.1'],
        hints: { forZones: [{ name: 'a' }], forNodes: [{ name: 'a' }] },
        deprecatedTopology: { a: 'b' },
      },
    ],
    ports: [{ name: 'a', port: 1, protocol: 'UDP' }],
  },
};
const misfit: Manifest = { kind: 'Service', value: { apiVersion: 'v1', kind: 'Service', spce: {} } };

const oddValues: readonly unknown[] = [
  null,
  '',
  'x',
  'TCP',
  'A-',
  0,
  1,
  70000,
  1.5,
  true,
  [],
  [null],
  [1],
  ['x'],
  {},
  { zzz: 1 },
  { name: 1 },
];
const oddKeys: readonly string[] = [
  'zzz',
  'name',
  'spec',
  'ports',
  'port',
  'hints',
  'forNodes',
  'status',
  'constructor',
  '__proto__',
];

/** As it is read from JSON. */
function nodeOf(value: unknown): YamlNode {
  const root = readText(` ${JSON.stringify(value)}`).documents[0]?.root;
  if (!root) throw new Error('nothing was read');
  return root;
}

/** Every path into a value, the one to itself among them. */
function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, below]) => pathsIn(below).map((path) => [key, ...path]))];
}

/** The value with another one at the end of a path. */
function withValue(value: unknown, [step, ...steps]: readonly string[], odd: unknown): unknown {
  if (step === undefined) return odd;
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === step ? withValue(item, steps, odd) : item));
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const below = entries.find(([key]) => key === step)?.[1];
  return Object.fromEntries([...entries.filter(([key]) => key !== step), [step, withValue(below, steps, odd)]]);
}

describe('a look whether a manifest fits', () => {
  it('comes to the same as the validator, for whatever is wrong with it', () => {
    const seen = { fitting: 0, odd: 0 };
    const anywhere = fc.constantFrom(everyField, ...manifests).chain(({ kind, value }) =>
      fc.record({
        kind: fc.constant(kind),
        value: fc
          .tuple(fc.constantFrom(...pathsIn(value)), fc.option(fc.constantFrom(...oddKeys)), fc.constantFrom(...oddValues))
          .map(([path, key, odd]) => withValue(value, key === null ? path : [...path, key], odd)),
        minor: fc.constantFrom(undefined, 25, 28, 29, 30, 32, 33, 37),
      }),
    );
    fc.assert(
      fc.property(anywhere, ({ kind, value, minor }) => {
        const isFitting = fits(kind, nodeOf(value), minor);
        seen[isFitting ? 'fitting' : 'odd']++;
        expect(misfitsOf(kind, value, minor).length === 0).toBe(isFitting);
      }),
      { numRuns: 5000 },
    );
    expect(Math.min(seen.fitting, seen.odd)).toBeGreaterThan(500);
  });

  it('comes to the same for the manifests of the recordings', () => {
    const differing = manifests.filter(
      ({ kind, value }) => fits(kind, nodeOf(value), 30) !== (misfitsOf(kind, value, 30).length === 0),
    );
    expect(differing).toEqual([]);
  });

  it('leaves the validator where it is, if all fit', async () => {
    const right = { kind: everyField.kind, node: nodeOf(everyField.value) };
    const wrong = { kind: misfit.kind, node: nodeOf(misfit.value) };
    expect(loadMisfits([right], 37)).toBeUndefined();
    expect(loadMisfits([], undefined)).toBeUndefined();
    expect(await loadMisfits([right, wrong], 37)).toHaveProperty('misfitsOf');
    expect(await loadMisfits([right], 32)).toHaveProperty('misfitsOf');
  });
});
