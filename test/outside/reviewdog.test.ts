import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.ts';
import type { Format } from '../../src/report/format.ts';
import { rdjson } from '../../src/report/rdjson.ts';
import { cases } from '../report/cases.ts';
import { plain } from '../report/results.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(top, 'dist/cli.mjs');
if (!existsSync(cli)) throw new Error('dist/cli.mjs is missing: run "npm run bundle" first');

const home = mkdtempSync(join(tmpdir(), 'extmap-reviewdog-'));
const reviewdog = buildReviewdog();
afterAll(() => rmSync(home, { recursive: true }));

/** From Go modules. It is built as a tool of a module, because its own has a `replace`, which `go install` refuses. */
function buildReviewdog(): string {
  const go = (words: readonly string[]) =>
    execFileSync('go', [...words], { cwd: home, env: { ...process.env, GOFLAGS: '-mod=mod' }, stdio: 'pipe' });
  const program = 'github.com/reviewdog/reviewdog/cmd/reviewdog';
  go(['mod', 'init', 'example.com/tools']);
  go(['get', '-tool', `${program}@v0.21.0`]);
  go(['build', '-o', 'reviewdog', program]);
  return join(home, 'reviewdog');
}

interface Diagnostic {
  readonly message: string;
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number } } };
}

/** What reviewdog understood of a report, in its own words. */
function read(format: 'rdjson' | 'checkstyle', report: string): readonly Diagnostic[] {
  const words = [`-f=${format}`, '-reporter=rdjson', '-filter-mode=nofilter'];
  const out = execFileSync(reviewdog, words, { cwd: top, input: report, encoding: 'utf8' });
  return JSON.parse(out).diagnostics ?? [];
}

function reportOf(name: string, format: Format): string {
  const result = cases[name];
  if (result === undefined) throw new Error('no such case');
  return format(result, plain);
}

function examples(format: string): string {
  const words = [cli, 'examples', '-f', format, '--fail-on', 'never'];
  return execFileSync(process.execPath, words, { cwd: top, encoding: 'utf8' });
}

const places = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ location, code }) => `${location.path}:${location.range.start.line} ${code.value.replace('extmap-lint.', '')}`,
  );

describe('reviewdog', () => {
  it.each(['mixed', 'wide', 'controls', 'clean'])('gives the rdjson of %s back whole', (name) => {
    const report = reportOf(name, rdjson);
    const { source, diagnostics } = JSON.parse(report);
    expect(read('rdjson', report)).toEqual(diagnostics.map((diagnostic: Diagnostic) => ({ ...diagnostic, source })));
  });

  it.each(['mixed', 'wide', 'controls', 'clean'])('reads the Checkstyle report of %s', (name) => {
    const findings = cases[name]?.findings ?? [];
    const expected = findings.map(({ path, start, rule }) => `${path}:${start.line} ${rule}`);
    expect(places(read('checkstyle', reportOf(name, checkstyle)))).toEqual(expected);
  });

  it('reads the same of a tree in both', () => {
    const found = places(read('rdjson', examples('rdjson')));
    expect(found).toContain('examples/wrong/cluster-ip/service.yaml:8 port-name-mismatch');
    expect(places(read('checkstyle', examples('checkstyle')))).toEqual(found);
  });
});
