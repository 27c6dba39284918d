import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, clip, displayWidth, safeStart, safeText } from '../../src/report/safe.ts';
import { hostileText } from './results.ts';

describe('safeText', () => {
  it.each([
    ['a\tb\r\nc', 'a\\tb\\r\\nc'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u009b31m', '\\u{9b}31m'],
    ['12\u202e34', '12\\u{202e}34'],
    ['pass\u200bword\u00ad', 'pass\\u{200b}word\\u{ad}'],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['a\u2028b\u2029', 'a\\u{2028}b\\u{2029}'],
    ['\ud800x\udc00', '\\u{d800}x\\u{dc00}'],
    ['\u{e0041}\u{e0100}', '\\u{e0041}\\u{e0100}'],
    ['a\u200db', 'a\\u{200d}b'],
    ['a\ufe0f', 'a\\u{fe0f}'],
    ['x ##[add-mask]y ###[', 'x ##\\u{5b}add-mask]y ###\\u{5b}'],
    ['中文 e\u0301 ｱ', '中文 e\u0301 ｱ'],
    ['👨‍👩‍👧 ❤️ 👍🏽 🇩🇪 1️⃣', '👨‍👩‍👧 ❤️ 👍🏽 🇩🇪 1️⃣'],
  ])('%j is shown as %j', (text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it('leaves nothing invisible but what holds an emoji together', () => {
    const property = fc.property(hostileText, (text) => {
      const rest = safeText(text).replace(
        /(?<=\p{ExtPict}|\p{EMod}|\ufe0f)\u200d(?=\p{ExtPict})|(?<=[\p{ExtPict}#*0-9])(?:\ufe0e|\ufe0f)/gu,
        '',
      );
      expect(rest).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]|##\[/u);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('is the same when done twice', () => {
    const property = fc.property(hostileText, (text) => {
      expect(safeText(safeText(text))).toBe(safeText(text));
    });
    fc.assert(property);
  });
});

it('safeStart breaks a command at the start of a line', () => {
  expect(safeStart(' ::error::x')).toBe(' \\u{3a}:error::x');
  expect(safeStart('a::b')).toBe('a::b');
});

it('clip never leaves half a surrogate pair', () => {
  expect(clip('ab😀cd', 4)).toBe('ab…');
  expect(clip('ab😀cd', 5)).toBe('ab😀…');
  expect(clip('abcd', 4)).toBe('abcd');
});

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['中文', 4],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['ｱ', 1],
    ['Ａ', 2],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['❤️', 2],
    ['❤', 1],
    ['🇩🇪', 2],
    ['1️⃣', 2],
    ['\t', 4],
    ['ab\t', 4],
    ['abcd\t', 8],
    ['中\tx', 5],
    ['\u202e', 8],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is about the text that safeText shows', () => {
    const property = fc.property(hostileText, (text) => {
      const line = text.replaceAll('\t', '');
      const cells = cellsOf(line);
      expect(cells.map((cell) => cell.text).join('')).toBe(safeText(line));
      expect(cells.at(-1)?.end ?? 0).toBe(line.length);
    });
    fc.assert(property);
  });
});
