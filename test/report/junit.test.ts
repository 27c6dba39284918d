import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, placeBetween, plain, resultOf } from './results.ts';
import { attributesOf, xmlErrors } from './xml.ts';

const schema = readFileSync(new URL('schema/junit-10.xsd', import.meta.url), 'utf8');
const place = placeBetween('a.yaml', 'a: 1\n', 0, 1);

describe('the JUnit report', () => {
  it.each(['mixed', 'controls', 'clean', 'no-resources'])('of %s', async (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.junit.xml`, junit(result, plain));
    expect(await xmlErrors([junit(result, plain)], schema)).toEqual([]);
  });

  it('keeps to the schema whatever the findings hold, and holds no character that acts', async () => {
    const documents = fc.sample(hostileResult, 300).map((result) => junit(result, plain));
    expect(await xmlErrors(documents, schema)).toEqual([]);
    for (const document of documents) expect(document).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|^\s*::|##\[/mu);
  });

  it('is checked by a schema that refuses something', async () => {
    expect(await xmlErrors(['<testsuites><testsuite/></testsuites>'], schema)).not.toEqual([]);
  });

  it('always has a test, and fails it for errors alone', () => {
    const of = (...severities: readonly ('error' | 'warning' | 'info')[]) => {
      const findings = severities.map((severity) => findingAt(place, severity, 'r', 'm'));
      const document = junit(resultOf(findings, {}), plain);
      return [attributesOf(document, 'tests')[0], attributesOf(document, 'failures')[0], document.split('<failure').length - 1];
    };
    expect([of(), of('error'), of('warning', 'info'), of('error', 'info')]).toEqual([
      ['1', '0', 0],
      ['1', '1', 1],
      ['2', '0', 0],
      ['2', '1', 1],
    ]);
  });

  it('counts what could not be done as errors, and what is left out as skipped', () => {
    const skippedFiles = [
      { path: 'a', reason: 'not found' as const, detail: '' },
      { path: 'b', reason: 'unreadable' as const, detail: '' },
      { path: 'c', reason: 'too large' as const, detail: '' },
    ];
    const document = junit({ ...resultOf([], {}), skippedFiles }, plain);
    expect(attributesOf(document, 'errors')).toEqual(['2', '2']);
    expect(attributesOf(document, 'skipped')).toEqual(['1']);
  });

  it('leaves out warnings when quiet', () => {
    const findings = [findingAt(place, 'warning', 'r', 'm'), findingAt(place, 'error', 's', 'n')];
    expect(attributesOf(junit(resultOf(findings, {}), { ...plain, quiet: true }), 'tests')).toEqual(['1', '1']);
  });
});
