import { readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rdjson } from '../../src/report/rdjson.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, placeOf, plain, resultOf } from './results.ts';

/** The schema leaves room for fields of later versions; ours must all be in this one. */
const schema = readFileSync(new URL('schema/rdjson-0.21.0.json', import.meta.url), 'utf8')
  .replaceAll(/"\$ref": ("[^"]*"),\s*"additionalProperties": true/g, '"$ref": $1')
  .replaceAll('"additionalProperties": true', '"additionalProperties": false');
const isResult = new draft04.default({ allErrors: true, strict: false }).compile(JSON.parse(schema));

const messageOf = (message: string): string =>
  JSON.parse(rdjson(resultOf([findingAt(placeOf('a.yaml', 'a: 1\n', 'a'), 'error', 'r', message)], {}), plain)).diagnostics[0]
    .message;

describe('the report for reviewdog', () => {
  it.each(['mixed', 'wide', 'controls', 'clean'])('of %s', (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.rdjson`, rdjson(result, plain));
  });

  it('keeps to the schema whatever the findings hold, and holds no character that acts', () => {
    const property = fc.property(hostileResult, (result) => {
      const text = rdjson(result, plain);
      expect(isResult(JSON.parse(text)), JSON.stringify(isResult.errors)).toBe(true);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|##\[/u);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is checked by a schema that refuses something', () => {
    expect(isResult({ diagnostics: [{ text: 'not a field' }] })).toBe(false);
  });

  it('counts columns in bytes of UTF-8', () => {
    const text = 'a: é中👍 x\n';
    const finding = findingAt(placeOf('a.yaml', text, 'x'), 'error', 'r', 'm');
    const rangeIn = (sources: Record<string, string>) =>
      JSON.parse(rdjson(resultOf([finding], sources), plain)).diagnostics[0].location.range;
    expect(rangeIn({ 'a.yaml': text })).toEqual({ start: { line: 1, column: 14 }, end: { line: 1, column: 15 } });
    expect(rangeIn({})).toEqual({ start: { line: 1 }, end: { line: 1 } });
  });

  it('keeps Markdown from meaning anything', () => {
    expect(messageOf('port "mysql" reaches nothing: kube-proxy')).toBe('port "mysql" reaches nothing: kube-proxy');
    expect(messageOf('"@everyone" is no name')).toBe('`"@everyone" is no name`');
    expect(messageOf('![a](https://a.b)')).toBe('`![a](https://a.b)`');
    expect(messageOf('a`b')).toBe('``a`b``');
  });
});
