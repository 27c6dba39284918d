import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formats } from '../../src/report/formats.ts';
import { json, jsonReport } from '../../src/report/json.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { jsonSchemaErrors } from './json-schema.ts';
import { hostileResult, plain } from './results.ts';

it.each(['mixed', 'controls', 'suppressed'])('the JSON of %s', (name) => {
  const result = cases[name];
  if (result === undefined) throw new Error('no such case');
  expectGolden(`${name}.json`, json(result, plain));
});

it('reads back as it was, and holds no character that acts', () => {
  const property = fc.property(hostileResult, (result) => {
    const text = json(result, plain);
    expect(JSON.parse(text)).toEqual(jsonReport(result, plain));
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u);
  });
  fc.assert(property, { numRuns: 1000 });
});

it('keeps to its published schema, which names each of its fields', () => {
  const property = fc.property(hostileResult, (result) => {
    expect(jsonSchemaErrors(JSON.parse(json(result, plain)))).toEqual([]);
  });
  fc.assert(property, { numRuns: 300 });
  for (const result of Object.values(cases)) expect(jsonSchemaErrors(JSON.parse(json(result, plain)))).toEqual([]);
  const { mixed } = cases;
  const report = JSON.parse(json(mixed ?? expect.fail(), plain));
  expect(jsonSchemaErrors({ ...report, note: '' })).toEqual([' must NOT have additional properties']);
  expect(jsonSchemaErrors({ ...report, findings: [{ ...report.findings[0], severity: 'loud' }] })).toHaveLength(1);
});

it('tells what is left to the context by null', () => {
  const [result] = Object.values(cases);
  if (result === undefined) throw new Error('no case');
  const [finding] = result.findings;
  if (finding === undefined) throw new Error('no finding');
  const resource = { apiVersion: 'v1', kind: 'Service', namespace: undefined, name: 'db' };
  const report = jsonReport({ ...result, findings: [{ ...finding, resource }, finding] }, plain);
  expect(report.findings.map((each) => each.resource)).toEqual([{ ...resource, namespace: null }, null]);
});

it('every format is found by its name', async () => {
  const { clean } = cases;
  if (clean === undefined) throw new Error('no such case');
  const texts = await Promise.all(
    Object.values(formats).map(async (load) => (await load())(clean, { ...plain, exit: { code: 0, reason: '' } })),
  );
  expect(texts).toEqual([
    'no faults in 9 resources of 12 files\n',
    '',
    expect.stringContaining('"schemaVersion": 1'),
    expect.stringContaining('"version": "2.1.0"'),
    '',
    '[]\n',
    expect.stringContaining('<testsuites name="extmap-lint" tests="1"'),
    expect.stringContaining('<checkstyle version="4.3"/>'),
    expect.stringContaining('"diagnostics": []'),
    '## extmap-lint\n\n**no faults in 9 resources of 12 files**\n',
  ]);
});
