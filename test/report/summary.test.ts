import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/lint/finding.ts';
import { inlineCode } from '../../src/report/markdown.ts';
import { markdown, markdownSummary } from '../../src/report/summary.ts';
import { cases } from './cases.ts';
import { expectGolden } from './golden.ts';
import { findingAt, hostileResult, hostileText, placeBetween, plain, resultOf } from './results.ts';

const link = ({ path, start }: Place): string => `https://github.com/o/r/blob/abc/${path}#L${start.line}`;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What is left of a line when its inline code is taken out, as CommonMark finds it: a run of backticks ends at the next of its length. */
function outsideCode(line: string): string {
  const run = /(?<!`)(`+)(?!`)/g;
  let text = '';
  let from = 0;
  for (let open = run.exec(line); open !== null; open = run.exec(line)) {
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`, 'g');
    close.lastIndex = run.lastIndex;
    const end = close.exec(line);
    if (end === null) continue;
    text += line.slice(from, open.index);
    from = close.lastIndex;
    run.lastIndex = from;
  }
  return text + line.slice(from);
}

const LINK = String.raw`\[(?:&#124;)*\]\(https://github\.com/o/r/blob/abc/[\w%:/?#&=+,.~-]*#L\d+\)`;
const LINES = [
  String.raw`|## extmap-lint|\*\*[\w, ()]+\*\*|`,
  String.raw`- (?:incomplete:|skipped|crash: rule|not linted:)[\w :(),;&#]*`,
  String.raw`\| Severity \| Rule \| (?:Findings|Place \| Message) \|`,
  String.raw`\| --- \| --- \| (?:---:|--- \| ---) \|`,
  String.raw`\| (?:error|warning|info) \| (?:&#124;)* \| (?:\d+|(?:(?:&#124;)*|${LINK}) \| (?:&#124;)*) \|`,
  String.raw`\d+ more`,
  String.raw`- \d+ suppressed(, \d+ by the baseline)?`,
];
const EXPECTED = new RegExp(`^(?:${LINES.join('|')})$`);

describe('the job summary', () => {
  it.each(Object.entries(cases))('of %s', (name, result) => {
    expectGolden(`${name}.md`, markdownSummary(result, { link }));
  });

  it('lets nothing from the files out of inline code', () => {
    const property = fc.property(hostileResult, fc.boolean(), (result, isLinked) => {
      for (const line of markdownSummary(result, isLinked ? { link } : {}).split('\n')) {
        expect(outsideCode(line)).toMatch(EXPECTED);
        expect(line).not.toMatch(/`[^`]*\|[^`]*`(?!.* \|)/);
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('writes no pipe inside a cell', () => {
    const property = fc.property(hostileText, (text) => {
      expect(inlineCode(text)).not.toMatch(/[|\n]/);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('links only to the web', () => {
    const result = resultOf([findingAt(placeBetween('a.yaml', 'a', 0, 1), 'error', 'r', 'm')], {});
    const script = ['javascript', 'alert(1)'].join(':');
    expect(markdownSummary(result, { link: () => script })).not.toContain('](');
    expect(markdownSummary(result, { link: () => 'https://a.b/c d)|`<x>' })).toContain('](https://a.b/c%20d%29%7C%60%3Cx%3E)');
  });

  it('stays within its limit and says what is missing', () => {
    const property = fc.property(hostileResult, fc.integer({ min: 0, max: 3000 }), (result, limit) => {
      const text = markdownSummary(result, { link, limit });
      expect(bytes(text)).toBeLessThanOrEqual(limit);
      const rows = text.split('\n').filter((line) => /^\| (?:error|warning|info) \|.*\|.*\|.*\|$/.test(outsideCode(line)));
      const more = /^(\d+) more$/m.exec(text);
      if (text !== '') expect(rows.length + Number(more?.[1] ?? 0)).toBe(result.findings.length);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('cuts many findings', () => {
    const findings = Array.from({ length: 20_000 }, () =>
      findingAt(placeBetween('a.yaml', 'a', 0, 1), 'error', 'r', '数'.repeat(100)),
    );
    const text = markdownSummary(resultOf(findings, {}));
    expect(bytes(text)).toBeLessThanOrEqual(900_000);
    expect(bytes(text)).toBeGreaterThan(899_000);
    expect(text).toMatch(/\n\n1\d{4} more\n$/);
  });
});

describe('the Markdown report', () => {
  it('is the summary, without warnings when quiet', () => {
    const { mixed } = cases;
    if (mixed === undefined) throw new Error('no such case');
    expect(markdown(mixed, plain)).toBe(markdownSummary(mixed));
    expect(markdown(mixed, { ...plain, quiet: true })).not.toContain('| warning |');
  });
});
