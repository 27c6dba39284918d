import { env } from 'node:process';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { YamlNode } from '../../src/yaml/node.ts';
import { documentReader, readText, type YamlFile } from '../../src/yaml/read.ts';
import { corpusFiles, corpusTitle, hasCorpus } from './corpus.ts';
import probes from './probes.json' with { type: 'json' };
import { checkSpan, checkSpans } from './walk.ts';

const runs = Number(env.EXTMAP_RUNS ?? 500);
const mutated = Number(env.EXTMAP_MUTATED ?? 200);
const read = documentReader(new Set(['Service', 'Endpoints', 'EndpointSlice']));

const fragments = [
  'a',
  'kind',
  'Service',
  ': ',
  ':',
  '\n',
  '\n  ',
  '\n- ',
  '- ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '|',
  '>-',
  '&a ',
  '*a',
  '!!str ',
  '!!int ',
  '! ',
  '<<: ',
  '# c',
  ' ',
  '\t',
  '\\',
  '\\x6b',
  '~',
  '1',
  '0x1F',
  '.5',
  '---\n',
  '...\n',
  '\r\n',
  '\r',
  'é',
  '😀',
  '\u2028',
  '\0',
  '%',
  '@',
  '\n    ',
  'x:\n  y: z\n',
  '[b, *a]',
  '{c: 1}',
];

const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.json().map((json) => `\n${json}`),
  fc.constantFrom(...probes).map((probe) => probe.text),
);

function check(source: string): YamlFile {
  const file = readText(source);
  for (const document of file.documents) {
    checkSpan(source, document.span, undefined);
    for (const { span } of [...document.comments, ...document.errors]) checkSpan(source, span, undefined);
    if (document.root) checkSpans(source, document.root);
    if (document.root && document.errors.length > 0) throw new Error('a root in spite of errors');
  }
  return file;
}

test('reading never throws, spans lie in their parents, reading twice is equal', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(check(source)).toEqual(readText(source));
    }),
    { numRuns: runs },
  );
});

const words = fc.constantFrom('kind', '"kind"', "'kind'", '"k\\x69nd"', 'Service', '"Service"', '"\\x53ervice"', '*a', 'Pod');
const joints = fc.constantFrom(
  ': ',
  ':',
  ':\n  ',
  '\n: ',
  ' : ',
  '\n',
  '? ',
  '&a ',
  '!!str ',
  ' # c\n',
  '{',
  '}',
  ', ',
  '- ',
  '|-\n  ',
  ' ',
  '\r',
  '\t',
  '\n---\n',
);
const kindSoup = fc.array(fc.oneof(words, joints), { minLength: 2, maxLength: 12 }).map((parts) => parts.join(''));
const kindPair = fc.tuple(words, fc.constantFrom(': ', ' : ', ':\n  ', ': # c\n  ', ': |-\n  ', ': &a ', ':\t'), words);
const kindMap = fc.tuple(fc.constantFrom('', '? ', '{', '&a ', 'x: &a kind\n', 'x: &a Service\n'), kindPair, kindSoup);

test('the scan finds what parsing everything finds, in bytes of any kind', () => {
  let count = 0;
  const check = (source: string) => {
    const everything = readText(source).documents.filter(({ root }) => hasService(root));
    count += everything.length;
    for (const bytes of [Buffer.from(source), new TextEncoder().encode(source)]) {
      const found = new Set(read(bytes)?.documents.map(({ span }) => span.start));
      for (const { span } of everything) expect(found).toContain(span.start);
    }
  };
  const source = fc.oneof(
    soup,
    kindSoup,
    kindMap.map(([front, pair, rest]) => `${front}${pair.join('')}\n${rest}`),
    kindMap.map(([front, pair]) => front + pair.join('') + (front === '{' ? '}' : '')),
  );
  fc.assert(fc.property(source, check), { numRuns: runs });
  // About one in forty is a find; none at all would mean that nothing was compared.
  expect(count).toBeGreaterThan(0);
});

function hasService(node: YamlNode | undefined): boolean {
  if (node?.kind === 'list') return node.items.some(hasService);
  if (node?.kind !== 'map') return false;
  return node.entries.some(
    ({ key, value }) => hasService(value) || (key === 'kind' && value.kind === 'scalar' && value.value === 'Service'),
  );
}

it.skipIf(!hasCorpus)(`${corpusTitle}: changed files never make reading throw`, () => {
  const texts = Array.from(corpusFiles(), ({ bytes }) => new TextDecoder().decode(bytes)).filter(
    (source) => source.length < 20_000,
  );
  const mutation = fc.record({
    file: fc.nat(texts.length - 1),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.nat(20),
    put: fc.constantFrom('', ...fragments),
  });
  fc.assert(
    fc.property(mutation, ({ file, at, drop, put }) => {
      const source = texts[file] ?? '';
      const start = Math.floor(at * source.length);
      check(source.slice(0, start) + put + source.slice(start + drop));
    }),
    { numRuns: mutated },
  );
});
