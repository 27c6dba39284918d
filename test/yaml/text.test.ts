import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../src/text/lines.ts';
import { editDistance, nearest } from '../../src/text/nearest.ts';

describe('positions', () => {
  test('count lines at \\n only', () => {
    const starts = lineStarts('a\r\nb\rc\n\nd');
    expect(starts).toEqual([0, 3, 7, 8]);
    expect(positionAt(starts, 0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionAt(starts, 2)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(positionAt(starts, 3)).toEqual({ line: 2, column: 1, offset: 3 });
    expect(positionAt(starts, 7)).toEqual({ line: 3, column: 1, offset: 7 });
    expect(positionAt(starts, 9)).toEqual({ line: 4, column: 2, offset: 9 });
  });

  test('of an empty text', () => {
    expect(positionAt(lineStarts(''), 0)).toEqual({ line: 1, column: 1, offset: 0 });
  });
});

describe('nearest', () => {
  test.each([
    ['externalNme', 'externalName'],
    ['ExternalName', 'externalName'],
    ['extrenalName', 'externalName'],
    ['prots', 'ports'],
    ['PROTS', 'ports'],
    ['port', 'ports'],
    ['x', undefined],
    ['selector', undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearest(word, ['externalName', 'ports', 'type'])).toBe(expected);
  });

  test('of two, the one with fewer edits', () => {
    expect(nearest('ports', ['port', 'Ports'])).toBe('Ports');
    expect(nearest('nam', ['game', 'name'])).toBe('name');
  });

  test.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
    ['abc', 'ca', 3],
    ['kitten', 'sitting', 3],
  ])('distance of %j and %j', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});
