import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/lint/finding.ts';
import { pretty } from '../../src/report/pretty.ts';
import { displayWidth } from '../../src/report/safe.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, placeBetween, plain, resultOf } from './results.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is looked for
const SGR = /\u001b\[[\d;]*m/g;

describe('the pretty report', () => {
  it.each(Object.entries(cases))('of %s', (name, result) => {
    const exit = result.summary.errors > 0 ? plain.exit : { code: 0, reason: '' };
    expectGolden(`${name}.txt`, pretty(result, { ...plain, exit }));
  });

  it('with colour says the same', () => {
    const property = fc.property(hostileResult, (result) => {
      const colored = pretty(result, { ...plain, color: true });
      expect(colored.replace(SGR, '')).toBe(pretty(result, plain));
    });
    fc.assert(property);
  });

  it('colours severities, marks and gutters', () => {
    const text = 'a: 1\n';
    const result = resultOf([findingAt(placeBetween('a.yaml', text, 0, 1), 'error', 'r', 'm')], { 'a.yaml': text });
    const colored = pretty(result, { ...plain, color: true }).replaceAll('\u001b', '^');
    expectGolden('color.txt', colored);
  });

  it('says what was compared with and how much that leaves out', () => {
    const place = placeBetween('a.yaml', 'a: 1\n', 0, 1);
    const older = [findingAt(place, 'error', 'r', 'm'), findingAt(place, 'info', 'r', 'm')];
    const noteFor = (comparison: Comparison) =>
      pretty({ ...resultOf([], {}), comparison }, { ...plain, exit: { code: 0, reason: '' } }).split('\n')[1];
    const commit = '0123456789abcdef0123456789abcdef01234567';
    expect(noteFor({ since: 'main', commit, older })).toBe('compared with main (0123456): 2 older findings not shown');
    expect(noteFor({ since: commit, commit, older: [] })).toBe(`compared with ${commit}: no older findings`);
    expect(noteFor({ since: 'a\n\u001b[31mb', commit: undefined, older })).not.toContain('\u001b');
  });

  it('holds no control character but the line break', () => {
    const property = fc.property(hostileResult, fc.boolean(), (result, quiet) => {
      expect(pretty(result, { ...plain, quiet })).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]/u);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('keeps code within 120 columns', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), fc.nat(400), (text, one, other) => {
      const line = text.replaceAll('\n', '');
      const [start, end] = [Math.min(one, other, line.length), Math.min(Math.max(one, other), line.length)];
      const result = resultOf([findingAt(placeBetween('a.yaml', line, start, end), 'error', 'r', 'm')], { 'a.yaml': line });
      const rows = pretty(result, plain).split('\n').slice(2, 4);
      for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(120);
      expect(rows[1]).toMatch(/^ +\| *\^+$/);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('underlines the words that a place holds', () => {
    const word = fc.stringMatching(/^[a-z中数]{1,9}$/);
    const property = fc.property(fc.string({ maxLength: 300 }), word, fc.string({ maxLength: 300 }), (before, middle, after) => {
      const text = `${before}${middle}${after}`;
      const place = placeBetween('a.yaml', text, before.length, before.length + middle.length);
      const [code = '', marks = ''] = pretty(resultOf([findingAt(place, 'error', 'r', 'm')], { 'a.yaml': text }), plain)
        .split('\n')
        .slice(2, 4);
      const column = marks.indexOf('^');
      expect(displayWidth(middle)).toBe(marks.length - column);
      expect(code.startsWith(middle, columnIndex(code, column))).toBe(true);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('leaves warnings out of the listing when quiet, not out of the counts', () => {
    const { mixed } = cases;
    if (mixed === undefined) throw new Error('no such case');
    const text = pretty(mixed, { ...plain, quiet: true });
    expect(text).not.toContain('headless-ports');
    expect(text).toContain('1 error, 1 warning, 1 info in 12 files (9 resources); 2 not listed (quiet)\n');
  });

  it.each([
    ['a:   \n  b: 1\n', 0, 9, 'a:', '^^'],
    [`a${'\u0301'.repeat(1000)}X`, 1001, 1002, `…${'\u0301'.repeat(440)}X`, ' ^'],
  ])('underlines what is seen of the first line (%#)', (text, start, end, code, marks) => {
    const result = resultOf([findingAt(placeBetween('a.yaml', text, start, end), 'error', 'r', 'm')], { 'a.yaml': text });
    expect(pretty(result, plain).split('\n').slice(2, 4)).toEqual([`     1 | ${code}`, `       | ${marks}`]);
  });

  it('names a related place also where it cannot show it', () => {
    const place = placeBetween('a.yaml', 'a', 0, 1);
    const finding = findingAt(place, 'error', 'r', 'm', [{ ...place, message: 'offered here' }]);
    expect(pretty(resultOf([finding], {}), plain)).toContain('\n  a.yaml:1:1  offered here\n');
    expect(pretty(resultOf([finding], { 'a.yaml': 'a' }), plain)).toContain('\n       | - offered here\n');
  });

  it('says why a run without errors fails', () => {
    const result = resultOf([findingAt(placeBetween('a.yaml', 'a', 0, 1), 'warning', 'r', 'm')], {});
    expect(pretty(result, { ...plain, exit: { code: 1, reason: '1 warning, more than 0' } })).toContain(
      '\nexit code 1: 1 warning, more than 0\n',
    );
    expect(pretty(result, { ...plain, exit: { code: 0, reason: '' } })).not.toContain('exit code');
  });

  it('is quick on a long line with many findings', () => {
    const line = `"${'x'.repeat(1_000_000)}"`;
    const findings = Array.from({ length: 1000 }, (_, index) => {
      const start = { line: 1, column: index * 1000 + 1, offset: index * 1000 };
      return findingAt({ path: 'a.json', start, end: { ...start, column: start.column + 3 } }, 'error', 'r', 'm');
    });
    const started = performance.now();
    pretty(resultOf(findings, { 'a.json': line }), plain);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

/** The index in `row` of what stands at a column. */
function columnIndex(row: string, column: number): number {
  const lengths = Array.from({ length: row.length + 1 }, (_, length) => length);
  return lengths.find((length) => displayWidth(row.slice(0, length)) >= column) ?? row.length;
}
