import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExternalMapping } from '../../src/lint/mappings.ts';
import { mappingPicture } from '../../src/report/picture.ts';
import { parseOutput } from './runner-commands.ts';

const mapping = (service: string, ...targets: readonly string[]): ExternalMapping => ({
  ...{ service, way: 'headless', environment: undefined, targets, paths: ['a.yaml'] },
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => mapping(`db-${index}`, `10.0.${index >> 8}.${index & 255}`));

const diagramOf = (lines: readonly string[]): string => lines.join('\n').split('```')[1] ?? '';
const hostile = fc.string({
  unit: fc.constantFrom('"', '#', ';', '<b>', '```', '\n', '\r::error::', '|', 'end', '%%', '\u202e', 'a', '😀'),
});

describe('a picture of mappings', () => {
  it('draws each Service and target once, and lists them too', () => {
    expect(mappingPicture('Changed', [mapping('shop/db', '10.0.0.1', '10.0.0.2'), mapping('shop/replica', '10.0.0.2')])).toEqual([
      '<details>',
      '<summary>Changed</summary>',
      '',
      '```mermaid',
      'flowchart LR',
      '  n0["shop/db #40;headless#41;"]',
      '  n0 --> n1(["10.0.0.1"])',
      '  n0 --> n2(["10.0.0.2"])',
      '  n3["shop/replica #40;headless#41;"]',
      '  n3 --> n2(["10.0.0.2"])',
      '```',
      '',
      '| Service | Kind | Leads to |',
      '| --- | --- | --- |',
      '| `shop/db` | headless | `10.0.0.1`, `10.0.0.2` |',
      '| `shop/replica` | headless | `10.0.0.2` |',
      '',
      '</details>',
      '',
    ]);
  });

  it('is none without mappings', () => {
    expect(mappingPicture('Changed', [])).toEqual([]);
  });

  it('stays within what Mermaid draws, and says what is left out', () => {
    const lines = mappingPicture('Changed', [
      mapping('wide', ...Array.from({ length: 300 }, (_, index) => `t${index}`)),
      ...many(200),
    ]);
    expect(lines.filter((line) => line.includes(' --> '))).toHaveLength(75);
    expect(lines).toContain('126 more');
    const long = mappingPicture(
      'Changed',
      Array.from({ length: 60 }, (_, index) => mapping(`${index}`, '"'.repeat(80))),
    );
    expect(diagramOf(long).length).toBeLessThanOrEqual(20_000);
  });

  it('takes nothing in a name for syntax', () => {
    const property = fc.property(fc.array(fc.tuple(hostile, fc.array(hostile)), { minLength: 1, maxLength: 5 }), (given) => {
      const lines = mappingPicture(
        'Changed',
        given.map(([service, targets]) => mapping(service, ...targets)),
      );
      expect(parseOutput(lines.join('\n'))).toEqual([]);
      for (const line of diagramOf(lines).trim().split('\n').slice(2)) {
        expect(line).toMatch(/^ {2}n\d+(\["[\w ./:#;-]*"\]| --> n\d+\(\["[\w ./:#;-]*"\]\))$/u);
      }
    });
    fc.assert(property);
  });
});
