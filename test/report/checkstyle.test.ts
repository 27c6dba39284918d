import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, hostileText, placeBetween, plain, resultOf } from './results.ts';
import { attributesOf, xmlErrors } from './xml.ts';

const place = placeBetween('a.yaml', 'a: 1\n', 0, 1);
const possible = (text: string): boolean => !/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\uFFFE\uFFFF\p{Cs}]/u.test(text);

describe('the Checkstyle report', () => {
  it.each(['mixed', 'controls', 'clean'])('of %s', async (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.checkstyle.xml`, checkstyle(result, plain));
    expect(await xmlErrors([checkstyle(result, plain)])).toEqual([]);
  });

  it('is XML whatever the findings hold, and holds no character that acts', async () => {
    const documents = fc.sample(hostileResult, 300).map((result) => checkstyle(result, plain));
    expect(await xmlErrors(documents)).toEqual([]);
    for (const document of documents) expect(document).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|^\s*::|##\[/mu);
  });

  it('gives a path and a message back as they were', () => {
    const property = fc.property(hostileText.filter(possible), (text) => {
      const document = checkstyle(resultOf([findingAt({ ...place, path: text }, 'error', 'r', text)], {}), plain);
      expect(attributesOf(document, 'name')).toEqual([text]);
      expect(attributesOf(document, 'message')).toEqual([text]);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('shows what XML cannot hold', () => {
    const document = checkstyle(resultOf([findingAt(place, 'error', 'r', 'a\u0000\u001b\uffff\ud800b')], {}), plain);
    expect(attributesOf(document, 'message')).toEqual(['a\\u{0}\\u{1b}\\u{ffff}\\u{d800}b']);
  });

  it('has each file once, and leaves out warnings when quiet', () => {
    const other = { ...place, path: 'b.yaml' };
    const findings = [
      findingAt(place, 'error', 'r', 'm'),
      findingAt(place, 'error', 's', 'n'),
      findingAt(other, 'warning', 'r', 'o'),
    ];
    expect(attributesOf(checkstyle(resultOf(findings, {}), plain), 'name')).toEqual(['a.yaml', 'b.yaml']);
    expect(attributesOf(checkstyle(resultOf(findings, {}), { ...plain, quiet: true }), 'source')).toEqual([
      'extmap-lint.r',
      'extmap-lint.s',
    ]);
  });
});
