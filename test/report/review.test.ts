import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnnotations } from '../../src/report/check-run.ts';
import { type Hunk, hunkAt, hunksOf } from '../../src/report/patch.ts';
import { type Diff, reviewComments } from '../../src/report/review.ts';
import { findingAt, hostileResult, placeOf, resultOf } from './results.ts';

const patch = `@@ -1,4 +1,5 @@
 kind: Service
-a: 1
+a: 2
+b: 3\r
 c: 4
 d: 5
\\ No newline at end of file
@@ -20,0 +22 @@
+end: 1`;

describe('a patch', () => {
  it('is read into the lines that a change leaves', () => {
    expect(hunksOf(patch)).toEqual([
      { start: 1, lines: ['kind: Service', 'a: 2', 'b: 3', 'c: 4', 'd: 5'], added: new Set([2, 3]) },
      { start: 22, lines: ['end: 1'], added: new Set([22]) },
    ]);
    expect(hunksOf('')).toEqual([]);
  });

  it('holds lines that are in one hunk, and read as they should', () => {
    const hunks = hunksOf(patch);
    expect(hunkAt(hunks, 2, 5, 'a: 2')?.start).toBe(1);
    expect(hunkAt(hunks, 2, 6, 'a: 2')).toBeUndefined();
    expect(hunkAt(hunks, 2, 2, 'a: 1')).toBeUndefined();
    expect(hunkAt(hunks, 22, 22, 'end: 1')?.start).toBe(22);
  });
});

const text = 'kind: Service\nspec:\n  type: ExternalName\n';
const wholeFile: Hunk = { start: 1, lines: text.split('\n'), added: new Set() };
const diff = (over: Partial<Diff> = {}): Diff => ({
  hunksOf: (path) => (path === 'a.yaml' ? [wholeFile] : undefined),
  lineAtHead: (_, line) => line,
  ...over,
});
const sources = { 'a.yaml': text, 'b.yaml': text };

describe('review comments', () => {
  it('stand at the last line of a place, and name the first where there are several', () => {
    const result = resultOf(
      [
        findingAt(placeOf('a.yaml', text, 'ExternalName'), 'error', 'r', 'm'),
        findingAt(placeOf('a.yaml', text, 'spec:\n  type'), 'info', 'r', 'm'),
      ],
      sources,
    );
    expect(reviewComments(result, diff(), 'x').map(({ body: _, ...place }) => place)).toEqual([
      { path: 'a.yaml', side: 'RIGHT', line: 3 },
      { path: 'a.yaml', side: 'RIGHT', line: 3, start_line: 2, start_side: 'RIGHT' },
    ]);
  });

  it('stand at a related place where their own is not in the diff', () => {
    const related = { ...placeOf('a.yaml', text, 'kind'), message: 'offered here' };
    const result = resultOf([findingAt(placeOf('b.yaml', text, 'ExternalName'), 'error', 'r', 'm', [related])], sources);
    const [comment] = reviewComments(result, diff(), 'x');
    expect(comment).toMatchObject({ path: 'a.yaml', line: 1 });
    expect(comment?.body).toContain('`b.yaml:3:9`\n\n`m`\n- `a.yaml:1:1 offered here`');
  });

  it.each([
    ['the file is not in the diff', diff({ hunksOf: () => undefined })],
    ['the line is not at the head', diff({ lineAtHead: () => undefined })],
    ['the line reads otherwise at the head', diff({ lineAtHead: (_, line) => line - 1 })],
  ])('are not made where %s', (_, given) => {
    const result = resultOf([findingAt(placeOf('a.yaml', text, 'ExternalName'), 'error', 'r', 'm')], sources);
    expect(reviewComments(result, given, 'x')).toEqual([]);
  });

  it('hold nothing from the files but inline code', () => {
    const property = fc.property(hostileResult, (result) => {
      const everywhere = (path: string): readonly Hunk[] => [
        { start: 1, lines: (result.sources.get(path) ?? '').split(/\r\n|\n/), added: new Set() },
      ];
      for (const { body } of reviewComments(result, diff({ hunksOf: everywhere }), 'x')) {
        const outside = body.replace(/^<!-- extmap-lint:x:[\w-]+ -->\n/, '').replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
        expect(outside.replace(/&#124;/g, '')).toMatch(/^\*\*(error|warning|info)\*\*[\s-]*$/);
      }
    });
    fc.assert(property);
  });
});

describe('annotations of a check run', () => {
  it('are errors first, and none outside of the repository', () => {
    const place = placeOf('a.yaml', text, 'ExternalName');
    const at = (path: string, severity: 'error' | 'warning') => findingAt({ ...place, path }, severity, 'r', 'm');
    const all = [at('a.yaml', 'warning'), at('/etc/a.yaml', 'error'), at('../a.yaml', 'error'), at('b.yaml', 'error')];
    expect(checkAnnotations(all).map(({ path }) => path)).toEqual(['b.yaml', 'a.yaml']);
    expect(checkAnnotations(all, 1).map(({ path }) => path)).toEqual(['b.yaml']);
  });

  it('have columns on a single line alone, and a message of at most 64 KiB', () => {
    const long = '数'.repeat(40_000);
    const [one, several] = checkAnnotations([
      findingAt(placeOf('a.yaml', text, 'ExternalName'), 'error', 'r', long),
      findingAt(placeOf('a.yaml', text, 'spec:\n  type'), 'error', 'r', 'm'),
    ]);
    expect(one).toMatchObject({ start_line: 3, end_line: 3, start_column: 9, end_column: 21 });
    expect(Buffer.byteLength(one?.message ?? '')).toBeLessThanOrEqual(65_536);
    expect(several).not.toHaveProperty('start_column');
  });
});
