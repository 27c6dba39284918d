import { describe, expect, test } from 'vitest';
import { explainErrors } from '../../src/yaml/explain.ts';
import { readText } from '../../src/yaml/read.ts';

/** The first error is at the «marked» place. */
const cases: readonly (readonly [string, string])[] = [
  ['a: «*»x', 'no anchor "x" comes before this alias'],
  ['a: &x [«*x»]', 'the value of anchor "x" contains itself'],
  ['a: «.inf»', '".inf" has no form in JSON'],
  ['a: [1, «.NaN»]', '".NaN" has no form in JSON'],
  ['«null»: 1', 'a key cannot be null'],
  ['«~»: 1', 'a key cannot be null'],
  ['? «[a]»\n: 1', 'a list cannot be a key'],
  ['? «{a: b}»\n: 1', 'a map cannot be a key'],
  ['«18446744073709551615»: 1', 'a key cannot be this large'],
  ['a:\n  <<: «5»', 'a merge key takes a map or a list of maps'],
  ['a:\n  <<: [{x: 1}, «5»]', 'a merge key takes a map or a list of maps'],
  ['a: "\u0001"'.replace('\u0001', '«\u0001»'), 'control characters are not allowed'],
  ['a: «\ud800»', 'control characters are not allowed'],
  ['a: !!int «x»', 'cannot read !!str as !!int'],
  ['a: !!binary «"@"»', '!!binary value is not base64'],
  ['a: "x«\\/»y"', 'unknown escape sequence'],
  ['a: "«\\ud83d»\\ude00"'.replace('\\ud83d»', '\\ud8»3d'), 'unknown escape sequence'],
  ['a: "\\«q»"', 'unknown escape sequence'],
  ['a: 1\n«--- foo»\nb: 1', '"foo" follows a document separator'],
  ['a: "x"\n«\t»\nb: 1', 'a tab is no indentation'],
  ['a:\n-«\t»b', 'a tab is no indentation'],
  ['a: 1\n«\t»# comment\nb: 1', 'a tab is no indentation'],
  ['{«a\n»: 1}'.replace('a\n»', 'a»\n'), 'a key and its colon stand on one line'],
  [`«${'a'.repeat(1025)}»: 1`, 'a key has at most 1024 characters'],
  ['a: &«x.y» 1', '"x.y" is no name for an anchor'],
  ['a: 1\n  b«:» 2', 'bad indentation of a mapping entry'],
  ['a: [1«»', 'unexpected end of the stream within a flow collection'],
  ['%YAML 1.2\n«»', 'directives end mark is expected'],
];

describe('the first error and its place', () => {
  test.each(cases)('%j: %s', (marked, message) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace(/[«»]/g, '');
    const broken = readText(text).documents.find(({ errors }) => errors.length > 0);
    expect(broken?.root).toBeUndefined();
    expect(broken?.errors[0]?.message).toBe(message);
    expect(broken?.errors[0]?.span.start).toBe(start);
    if (end - start > 1) expect(broken?.errors[0]?.span.end).toBe(end);
  });
});

test('other documents of the file are read', () => {
  const { documents } = readText('a: 1\n---\nb: [\n---\nc: 3\n--- d\ne: 5\n');
  expect(documents.map(({ root, errors }) => [root?.kind, errors.length])).toEqual([
    ['map', 0],
    [undefined, 1],
    ['map', 0],
    [undefined, 1],
    ['map', 0],
  ]);
});

describe('explained', () => {
  test('all errors, sorted, in the whole file', async () => {
    const text = 'a: 1\n---\na: [1\nb: {\nc: "\n';
    const document = readText(text).documents[1];
    const errors = document ? await explainErrors(text, document) : [];
    expect(errors.length).toBeGreaterThan(1);
    expect(errors.map(({ span }) => span.start)).toEqual(
      errors.map(({ span }) => span.start).sort((left, right) => left - right),
    );
    for (const { message, span } of errors) {
      expect(message).toMatch(/^[^A-Z].*[^.]$/);
      expect(span.start).toBeGreaterThanOrEqual(9);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  test('its own, where the other parser finds none', async () => {
    const text = 'a: .inf';
    const [document] = readText(text).documents;
    expect(document && (await explainErrors(text, document))).toEqual(document?.errors);
  });

  test('its own for a deep document', async () => {
    for (const text of ['['.repeat(100_000), '- '.repeat(100_000), `${'{a: '.repeat(5_000)}"]`, `${'[ "]" , '.repeat(5_000)}`]) {
      const [document] = readText(` ${text}`).documents;
      expect(document && (await explainErrors(` ${text}`, document))).toEqual(document?.errors);
      expect(document?.errors.length).toBe(1);
    }
  });

  test('at most 20', async () => {
    const text = 'a: @x\n'.repeat(50);
    const [document] = readText(text).documents;
    expect(document && (await explainErrors(text, document)).length).toBe(20);
  });

  test('none for a document without errors', async () => {
    const [document] = readText('a: 1').documents;
    expect(document && (await explainErrors('a: 1', document))).toEqual([]);
  });
});
