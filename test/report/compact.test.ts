import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../src/report/compact.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, placeBetween, plain, resultOf } from './results.ts';

const place = placeBetween('a.yaml', 'a: 1\n', 0, 1);

describe('the compact report', () => {
  it.each(['mixed', 'wide', 'controls', 'clean', 'suppressed'])('of %s', (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.compact`, compact(result, plain));
  });

  it('is a line a finding, and holds no character that acts', () => {
    const property = fc.property(hostileResult, (result) => {
      const lines = compact(result, plain).split('\n');
      expect(lines.pop()).toBe('');
      expect(lines).toHaveLength(result.findings.length);
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}]|^\s*::|##\[/u);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('leaves out warnings when quiet', () => {
    const result = resultOf([findingAt(place, 'warning', 'r', 'm'), findingAt(place, 'error', 'r', 'm')], {});
    expect(compact(result, { ...plain, quiet: true })).toBe('a.yaml:1:1: error: m [r]\n');
  });

  it('cuts a message that would fill the screen', () => {
    const result = resultOf([findingAt(place, 'error', 'r', 'x'.repeat(5000))], {});
    expect(compact(result, plain)).toBe(`a.yaml:1:1: error: ${'x'.repeat(999)}… [r]\n`);
  });
});
