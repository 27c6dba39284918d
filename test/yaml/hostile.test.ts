import { describe, expect, test } from 'vitest';
import type { YamlDocument } from '../../src/yaml/node.ts';
import { documentReader, readText } from '../../src/yaml/read.ts';
import { checkSpans } from './walk.ts';

const read = documentReader(new Set(['Service']));

function first(text: string): YamlDocument | undefined {
  const { documents } = readText(text);
  for (const { root } of documents) if (root) checkSpans(text, root);
  return documents[0];
}

function nested(count: number, open: (level: number) => string, close = ''): string {
  return Array.from({ length: count }, (_, level) => open(level)).join('') + close.repeat(count);
}

const deep: readonly (readonly [string, string])[] = [
  ['lists', nested(100_000, () => '[', ']')],
  ['open lists', nested(100_000, () => '[')],
  ['maps', ` ${nested(100_000, () => '{a: ', '}')}`],
  ['JSON', nested(100_000, () => '{"a":', '}')],
  ['block lists', nested(100_000, () => '- ')],
  ['block maps', nested(1_000, (level) => `${' '.repeat(level)}a:\n`)],
  ['explicit keys', nested(100_000, () => '? ')],
  ['aliases', `a0: &a0 [x]\n${nested(5_000, (level) => `a${level + 1}: &a${level + 1} [*a${level}]\n`)}`],
  ['merges', nested(300, (level) => `${'  '.repeat(level)}<<:\n`)],
];

describe('nesting beyond 200 levels is an error', () => {
  test.each(deep)('%s', (_, text) => {
    expect(first(text)?.errors.map(({ message }) => message)).toEqual(['nested more than 200 levels deep']);
  });

  test('but not up to it', () => {
    expect(first(`${nested(199, () => '[', ']')}`)?.errors).toEqual([]);
    expect(first(nested(199, () => '{"a":', '}').replace(':}', ':1}'))?.errors).toEqual([]);
  });
});

const nine = (name: string) => Array.from({ length: 9 }, () => `*${name}`).join(', ');

describe('excessive aliasing is an error', () => {
  test.each([
    ['lists', `a0: &a0 [x]\n${nested(20, (level) => `a${level + 1}: &a${level + 1} [${nine(`a${level}`)}]\n`)}`],
    [
      'merges',
      `a0: &a0 {x: 1}\n${nested(20, (level) => `a${level + 1}: &a${level + 1} {<<: [${nine(`a${level}`)}], k${level}: 1}\n`)}`,
    ],
    [
      'chain of merges',
      `a0: &a0 {x: 1}\n${nested(5_000, (level) => `a${level + 1}: &a${level + 1} {<<: *a${level}, k${level}: 1}\n`)}`,
    ],
    ['wide merge', `a: &a {${nested(1_000, (level) => `k${level}: 1, `)}}\nb: {<<: [${'*a, '.repeat(10_000)}]}`],
  ])('%s', (_, text) => {
    expect(readText(text).documents[0]?.errors.map(({ message }) => message)).toEqual(['excessive aliasing']);
  });
});

const large: readonly (readonly [string, string])[] = [
  ['plain scalar', `a: ${'x'.repeat(5_000_000)}`],
  ['plain scalar of many lines', `a: ${'x\n  '.repeat(300_000)}`],
  ['quoted scalar', `a: "${'x\\n'.repeat(1_000_000)}"`],
  ['single-quoted scalar', `a: '${"x''".repeat(1_000_000)}'`],
  ['block scalar', `a: |\n${'  x # y\n'.repeat(300_000)}`],
  ['digits', `a: ${'9'.repeat(3_000_000)}`],
  ['octal digits', `a: 0${'7'.repeat(1_000_000)}`],
  ['underscores', `a: 1${'_'.repeat(1_000_000)}`],
  ['dotted digits', `a: .${'1_'.repeat(1_000_000)}`],
  ['base64', `a: !!binary ${'AAAA'.repeat(1_000_000)}`],
  ['JSON string', `{"a": "${'x\\n'.repeat(1_000_000)}"}`],
  ['JSON number', `{"a": ${'9'.repeat(3_000_000)}}`],
  ['keys', nested(200_000, (level) => `k${level}: 1\n`)],
  ['equal keys', 'k: 1\n'.repeat(200_000)],
  ['JSON keys', `{${nested(100_000, (level) => `"k${level}": 1,`)}"z": 1}`],
  ['anchors', nested(50_000, (level) => `k${level}: &a${level} 1\n`)],
  ['aliases', `a: &a 1\n${'- *a\n'.repeat(0)}b: [${'*a, '.repeat(90)}1]\n`],
  ['list', '- a\n'.repeat(200_000)],
  ['empty items', '-\n'.repeat(200_000)],
  ['absent values', nested(50_000, (level) => `k${level}: # c\n`)],
  ['explicit long keys', nested(500, (level) => `? ${'k'.repeat(2_000)}${level}\n: 1\n`)],
  ['comments', '# x # y\n'.repeat(200_000)],
  ['comment between', `a:\n${'# x\n'.repeat(200_000)}  b`],
  ['blank lines', `a: 1\n${'   \n'.repeat(300_000)}b: 2`],
  ['documents', 'a: 1\n---\n'.repeat(50_000)],
  ['documents of dots', 'a: 1\n...x\n'.repeat(50_000)],
  ['separators', '---\n'.repeat(200_000)],
  ['JSON values', '{"a": 1}'.repeat(50_000)],
  ['tabs in a block scalar', `a: |\n${'  \tx\n'.repeat(100_000)}`],
  ['tabs in flow', `{"a":[\n${'\t\n'.repeat(100_000)}]}`],
  ['tabs in quotes', `a: "${'x\n \ty\n'.repeat(100_000)}"`],
  ['outdented lines', `a:\n  b: [\n${'x,\n'.repeat(3_000)}]`],
  ['flow pairs', `[${'a: b, '.repeat(50_000)}]`],
  ['escapes', `a: "${'\\"'.repeat(500_000)}`],
  ['colons in flow', `a: [${'x:,'.repeat(200_000)}]`],
  ['kinds', 'kind '.repeat(200_000)],
  ['kinds in a comment', `# ${'kind # '.repeat(200_000)}`],
  ['kinds in quotes', `a: '${'"kind" '.repeat(200_000)}'`],
  ['kinds in lines', 'kind\n'.repeat(200_000)],
  ['backslashes', `a: '${'\\x'.repeat(500_000)}'`],
  ['indented lines', nested(3_000, (level) => `${' '.repeat(level % 150)}- a\n`)],
];

describe('a large file is read or refused', () => {
  test.each(large)('%s', (_, text) => {
    for (const { root, errors } of readText(text).documents) expect(errors.length).toBe(root ? 0 : Math.min(errors.length, 1));
    read(Buffer.from(text));
    read(new TextEncoder().encode(text));
  });
});

describe('any other thing is a value or an error', () => {
  test.each([
    '\0',
    'a: \0',
    '\ufeff',
    '\ufffe',
    '"',
    "'",
    '[',
    '{',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '@',
    '`',
    '?',
    ':',
    '-',
    '---',
    '...',
    '\r',
    '\r\r',
    '\t',
    '{"',
    '{"a',
    '{"a":',
    '{"a":"\\',
    '[{]}',
    '!<',
    '! !',
    '&a &b',
    '!!',
    '%TAG ! x',
    '"\\',
    '"\\x',
    '|9',
    '? ?',
    ': :',
    '\n    {a\r  b}',
    '- :',
  ])('%j', (text) => {
    for (const { root, errors } of readText(text).documents) expect(root ? 0 : errors.length).toBeLessThanOrEqual(1);
    for (const { root } of readText(`kind: Service\na: ${text}`).documents)
      if (root) checkSpans(`kind: Service\na: ${text}`, root);
  });

  test('keys that JavaScript gives a meaning', () => {
    const text = '__proto__: {a: 1}\nconstructor: 2\ntoString: 3\nb: {<<: {__proto__: 1}}';
    const root = first(text)?.root;
    expect(root?.kind === 'map' && root.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString', 'b']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('bytes', () => {
    for (const bytes of [[0xff, 0xfe], [0xfe, 0xff, 0], [0xef, 0xbb, 0xbf], [0xff, 0xfe, 0x6b], [0xc3], [0xf0, 0x9f], [0]]) {
      expect(read(Buffer.from(bytes))).toBeUndefined();
      expect(() => read(Buffer.concat([Buffer.from('kind: Service\n'), Buffer.from(bytes)]))).not.toThrow();
    }
  });
});
