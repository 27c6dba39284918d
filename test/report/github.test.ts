import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/lint/finding.ts';
import { compact } from '../../src/report/compact.ts';
import { annotations, github } from '../../src/report/github.ts';
import { json } from '../../src/report/json.ts';
import { pretty } from '../../src/report/pretty.ts';
import { clip, safeText } from '../../src/report/safe.ts';
import { sarif } from '../../src/report/sarif.ts';
import { findingAt, hostileResult, placeOf, plain, resultOf } from './results.ts';
import { applyLimits, type Command, parseOutput } from './runner-commands.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const unlimited = { error: Number.POSITIVE_INFINITY, warning: Number.POSITIVE_INFINITY, info: Number.POSITIVE_INFINITY };

const text = 'kind: Service\nspec:\n  type: ExternalName\n';
const place = placeOf('a.yaml', text, 'ExternalName');
const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => findingAt(place, 'error', 'some-rule', `fault ${index}`));

function meant(finding: Finding): {
  name: string;
  file: string | undefined;
  line: string;
  title: string | undefined;
  data: string;
} {
  const related = finding.related.map((at) => `${at.path}:${at.start.line}:${at.start.column} ${at.message}`);
  const file = safeText(finding.path);
  return {
    name: LEVELS[finding.severity],
    file: file === '' ? undefined : file.startsWith('=') ? `./${file}` : file,
    line: String(finding.start.line),
    title: safeText(finding.rule).replace(/^=+/, '').trimEnd() || undefined,
    data: clip([finding.message, ...related].map(safeText).join('\n'), 4096),
  };
}

function said({ name, properties, data }: Command): ReturnType<typeof meant> {
  return { name, file: properties.get('file'), line: properties.get('line') ?? '', title: properties.get('title'), data };
}

describe('what the runner reads', () => {
  it('is exactly the findings, whatever stands in them', () => {
    const property = fc.property(hostileResult, (result) => {
      const expected = SEVERITIES.flatMap((severity) => result.findings.filter((finding) => finding.severity === severity)).map(
        meant,
      );
      expect(parseOutput(annotations(result, unlimited).join('\n')).map(said)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('is at most ten of a level, with nothing dropped', () => {
    const property = fc.property(hostileResult, (result) => {
      const commands = parseOutput(github(result, plain));
      expect(applyLimits(commands)).toHaveLength(commands.length);
    });
    fc.assert(property);
  });

  it.each([
    ['pretty', pretty],
    ['json', json],
    ['compact', compact],
    ['sarif', sarif],
  ])('is no command in %s', (_name, format) => {
    const property = fc.property(hostileResult, fc.boolean(), (result, color) => {
      expect(parseOutput(format(result, { ...plain, color }))).toEqual([]);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe('annotations', () => {
  it('write columns only for a place within a line', () => {
    const lines = annotations(
      resultOf(
        [findingAt(place, 'warning', 'r', 'm'), findingAt(placeOf('a.yaml', text, 'spec:\n  type'), 'info', 'r', 'm')],
        {},
      ),
    );
    expect(lines).toEqual([
      '::warning file=a.yaml,line=3,endLine=3,col=9,endColumn=21,title=r::m',
      '::notice file=a.yaml,line=2,endLine=3,title=r::m',
    ]);
  });

  it('end a place at the line break on its own line', () => {
    const [line] = annotations(resultOf([findingAt(placeOf('a.yaml', text, 'spec:\n'), 'error', 'r', 'm')], {}));
    expect(line).toBe('::error file=a.yaml,line=2,endLine=2,title=r::m');
  });

  it('escape data and properties', () => {
    const [line] = annotations(resultOf([findingAt({ ...place, path: 'a:b,c%.yaml' }, 'error', 'r', '100% a:b,c')], {}));
    expect(line).toBe('::error file=a%3Ab%2Cc%25.yaml,line=3,endLine=3,col=9,endColumn=21,title=r::100%25 a:b,c');
  });

  it('tell related places in the message', () => {
    const [command] = parseOutput(
      github(resultOf([findingAt(place, 'error', 'r', 'm', [{ ...place, message: 'offered here' }])], {}), plain),
    );
    expect(command?.data).toBe('m\na.yaml:3:9 offered here');
  });

  it('stay within the length that GitHub keeps', () => {
    const [command] = parseOutput(github(resultOf([findingAt(place, 'error', 'r', '😀'.repeat(3000))], {}), plain));
    expect(command?.data).toBe(`${'😀'.repeat(2047)}…`);
  });

  it('are all there when they are ten', () => {
    expect(annotations(resultOf(many(10), {})).at(-1)).toContain('::fault 9');
  });

  it('sum up the rest in the tenth', () => {
    const commands = parseOutput(github(resultOf(many(12), {}), plain));
    expect(commands).toHaveLength(10);
    expect(commands.at(8)?.data).toBe('fault 8');
    const rest = ['fault 9', 'fault 10', 'fault 11'].map((fault) => `a.yaml:3:9 some-rule: ${fault}`);
    expect(commands.at(9)?.data).toBe(['3 more errors:', ...rest].join('\n'));
  });

  it('are none where the limit is none', () => {
    expect(annotations(resultOf(many(2), {}), { error: 0, warning: 10, info: 10 })).toEqual([]);
  });

  it('leave out warnings when quiet', () => {
    const result = resultOf([findingAt(place, 'warning', 'r', 'm')], {});
    expect(github(result, { ...plain, quiet: true })).toBe('');
  });
});
