import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, placeBetween, plain, resultOf } from './results.ts';

/**
 * What https://docs.gitlab.com/ci/testing/code_quality/ says of a report. GitLab itself holds each issue against
 * `app/validators/json_schemas/codeclimate.json`, which no package registry has: it asks for less than this does, a
 * description, a fingerprint and a severity that are texts, and a location whose `lines.begin` is an integer. It drops all
 * that follows an issue that it cannot read.
 */
const isReport = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string' },
          lines: {
            type: 'object',
            additionalProperties: false,
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

const place = placeBetween('a.yaml', 'a: 1\n', 0, 1);

describe('the GitLab report', () => {
  it.each(['mixed', 'controls', 'clean'])('of %s', (name) => {
    const result = cases[name];
    if (result === undefined) throw new Error('no such case');
    expectGolden(`${name}.gitlab.json`, gitlab(result, plain));
  });

  it('is what GitLab asks for, whatever the findings hold, and holds no character that acts', () => {
    const property = fc.property(hostileResult, (result) => {
      const text = gitlab(result, plain);
      expect(isReport(JSON.parse(text)), JSON.stringify(isReport.errors)).toBe(true);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]|##\[/u);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('tells the severity in words of GitLab, and leaves out warnings when quiet', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) => findingAt(place, severity, 'r', 'm'));
    const severities = (quiet: boolean) =>
      JSON.parse(gitlab(resultOf(findings, {}), { ...plain, quiet })).map((issue: { severity: string }) => issue.severity);
    expect(severities(false)).toEqual(['critical', 'major', 'info']);
    expect(severities(true)).toEqual(['critical']);
  });
});
