import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';

describe('differences', () => {
  it('name the place, whatever the order of keys', () => {
    expect(differences({ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } })).toEqual([]);
    expect(differences({ a: { b: [1] } }, { a: { b: [2], d: null } })).toEqual(['a b: [1] -> [2]', 'a d: undefined -> null']);
  });
});
