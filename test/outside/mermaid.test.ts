import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { mappingPicture } from '../../src/report/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'extmap-mermaid-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads diagrams as JSON, and says of each what is wrong with it. */
const PARSER = `
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');
const answers = [];
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  answers.push(await mermaid.parse(text).then(({ diagramType }) => diagramType, (error) => String(error)));
}
console.log(JSON.stringify(answers));
`;

execFileSync('npm', [
  'install',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--prefix',
  folder,
  'mermaid@11.17.0',
  'jsdom@26.1.0',
]);
writeFileSync(join(folder, 'parse.mjs'), PARSER);

function parse(diagrams: readonly string[]): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [join(folder, 'parse.mjs')], {
    input: JSON.stringify(diagrams),
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
}

const word = fc.string({ unit: fc.constantFrom(...'"#;<>`|&%{}[]()-:\\', 'end', 'graph', '\n', '😀', 'a', ' ') });

it('Mermaid draws each picture, whatever the names', () => {
  const mapping = fc.record({
    service: word,
    way: fc.constant('headless' as const),
    environment: fc.constant(undefined),
    targets: fc.array(word, { minLength: 1, maxLength: 3 }),
    paths: fc.constant([]),
  });
  const samples = fc.sample(fc.array(mapping, { minLength: 1, maxLength: 4 }), 200);
  const diagrams = samples.map((mappings) => {
    const lines = mappingPicture('', mappings);
    return lines.slice(lines.indexOf('```mermaid') + 1, lines.indexOf('```')).join('\n');
  });
  expect(new Set(parse(diagrams))).toEqual(new Set(['flowchart-v2']));
});

it('Mermaid would say that a picture is broken', () => {
  expect(parse(['flowchart LR\n  n0["a"b"]'])).toEqual([expect.stringContaining('Parse error')]);
});
