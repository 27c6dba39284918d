import { describe, expect, it } from 'vitest';
import { apply, mutantsOf } from '../../scripts/mutation/mutants.ts';

const mutated = (source: string): readonly string[] => mutantsOf('rule.ts', source).map((mutant) => apply(source, mutant));

describe('the mutants of a rule', () => {
  it('drop and negate a condition', () => {
    expect(mutated('if (a) b();')).toEqual(['if (true) b();', 'if (false) b();', 'if (!(a)) b();']);
    expect(mutated('a ? b : c')).toEqual(['true ? b : c', 'false ? b : c', '!(a) ? b : c']);
  });

  it('drop and negate each side of "and" and "or"', () => {
    expect(mutated('a && b')).toEqual(['true && b', 'false && b', '!(a) && b', 'a && true', 'a && false', 'a && !(b)']);
    expect(mutated('a || b')).toHaveLength(6);
  });

  it('drop and negate a predicate, however it is written', () => {
    expect(mutated('a.filter((it) => it.b)')).toEqual([
      'a.filter((it) => true)',
      'a.filter((it) => false)',
      'a.filter((it) => !(it.b))',
    ]);
    expect(mutated('a.some((it) => { return it.b; })')).toContain('a.some((it) => { return true; })');
    expect(mutated('a.map((it) => it.b)')).toEqual([]);
  });

  it('turn a comparison round and move its border', () => {
    expect(mutated('a === b')).toEqual(['true', 'false', '!(a === b)', 'a !== b']);
    expect(mutated('a > 253')).toEqual(['true', 'false', '!(a > 253)', 'a >= 253', 'a <= 253']);
  });

  it('refuse a loop that a condition ends', () => {
    expect(() => mutantsOf('rule.ts', 'while (a) b();')).toThrow('endless');
    expect(mutated('for (const a of b) c(a);')).toEqual([]);
  });
});
