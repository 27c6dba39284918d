import { describe, expect, test } from 'vitest';
import type { YamlNode } from '../../src/yaml/node.ts';
import { readText } from '../../src/yaml/read.ts';

/** Each «marked» part is the span of the value at the path (or of its key, with `@key`); «» is an empty one. */
const cases: readonly (readonly [string, string])[] = [
  ['a', 'a: «1»'],
  ['a@key', '«a»: 1'],
  ['a', 'a:   «x y»   '],
  ['a', 'a: «x y» # comment'],
  ['a', 'a: «"x"» '],
  ['a', "a: «'it''s'»"],
  ['a', 'a: «"x\n  y"»\nb: 1'],
  ['a', 'a: «x\n  y»\nb: 1'],
  ['"a"@key', '«"a"» : 1'],
  ['a', 'a:«»'],
  ['a', 'a :«»\nb: 1'],
  ['a', 'a:«» # comment\nb: 1'],
  ['a', 'a: !!str«»\nb: 1'],
  ['a', 'a: &x«»\nb: 1'],
  ['a', 'a: &x !!str «y»'],
  ['a', '? a«»\n'],
  ['a', '? a\n:«»\n'],
  ['a', '? a # : comment\n: «x»'],
  ['a', '{a«»}\n'],
  ['a', '{a:«» }\n'],
  ['a', '{a: «b»}\n'],
  ['', '«{a: b}» \n'],
  ['', '«{ a: b, }»\n'],
  ['', '«{}» # {\n'],
  ['', '«[]»\n'],
  ['', '«[ [1, [2]], {a: x}]»\n'],
  ['a', 'a: «[1, # ]\n  2 # ]\n  ]» # ]'],
  ['a.0', 'a: [«b: c», d]'],
  ['a.0.b', 'a: [b: «c», d]'],
  ['a.0.b', 'a: [b:«» , d]'],
  ['', '«a: 1\nb: 2» # comment\n\n'],
  ['a', 'a:\n  «b: 1\n  c:» # comment\nd: 1'],
  ['a', 'a:\n  «- b\n  - c»\n\nd: 1'],
  ['a', 'a:\n«- b\n-» \nd: 1'],
  ['a.1', 'a:\n- b\n-«» \nd: 1'],
  ['a.0', 'a:\n-«» # c\n- b'],
  ['a.0', 'a:\n- «- x\n  - y»\n- b'],
  ['a.0', 'a:\n- «b: 1\n  c: 2»\n- b'],
  ['a', 'a: «|\n  x\n  y»\n\nb: 1'],
  ['a', 'a: «>- # comment | and >\n  x»\n'],
  ['a', 'a: !!str &b «|+\n  x»\n\n\nb: 1'],
  ['a', 'a: «|»\nb: 1'],
  ['a', 'a: «|2-»\n\nb: 1'],
  ['a.0', 'a:\n- «|\n  x»\n- b'],
  ['a', '? a\n: «|\n  x»\n'],
  ['a@key', '? «|-\n  a»\n: b\n'],
  ['b', 'a: &x {c: 1}\nb: «*x» # comment'],
  ['b', 'a: &x 1\nb: «*x»'],
  ['b.c', 'a: &x {c: «1»}\nb: *x'],
  ['b.c', 'a: &x {c: «1»}\nb:\n  <<: *x\n  d: 2'],
  ['1@key', 'x: &a 1\n«*a» : 2'],
  ['b', 'a: 1\r\nb: «x»\r\n'],
  ['b', 'a: 1\rb: «x»\r'],
  ['a', 'é: 😀\na: «😀é»'],
  ['a', '{\t"a":\t«[1,\t2]»}'],
  ['a.1', '{"a": [1, «"x\\"]"»]}'],
  ['"a"@key', '{ «"a"»: 1 }'],
  ['a', 'a: «[\n1\n]»\nb: 2'],
  ['a.0', 'a: [\n«"x # y"», # z\n2\n]\nb: 2'],
  ['a', 'a: «"it\\\'s"» # it\'s'],
  ['a.0', 'a: [«fd00::», 1]'],
];

describe('spans', () => {
  test.each(cases)('%s in %j', (path, marked) => {
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const text = marked.replace(/[«»]/g, '');
    const [document] = readText(text).documents;
    expect(document?.errors).toEqual([]);
    expect(spanAt(document?.root, path)).toEqual({ start, end });
  });

  test('are offsets into the whole file', () => {
    const text = '# one\n---\na: 1\n---\nb: {c: x} # two\n';
    const [, , second] = readText(text).documents;
    expect(second?.comments.map(({ span }) => text.slice(span.start, span.end))).toEqual(['# two']);
    expect(spanAt(second?.root, 'b.c')).toEqual({ start: 26, end: 27 });
  });
});

describe('comments', () => {
  test.each([
    ['a: 1 # one\n# two\n', ['# one', '# two']],
    ['a: "x # y" # one', ['# one']],
    ["a: 'x\n  # y' # one", ['# one']],
    ['a: x#y', []],
    ['a: | # one\n  # two\n# three\nb: 1', ['# one', '# three']],
    ['#', ['#']],
    ['a: [1, # one\n 2] # two\r\n', ['# one', '# two']],
    ['a: &x#y 1', undefined],
    ['a: {\n  # one\n', ['# one']],
    ['a: 1\n... # one\n# two', []],
  ])('of %j', (text, expected) => {
    if (expected) expect(readText(text).documents[0]?.comments.map((comment) => comment.text)).toEqual(expected);
    else expect(readText(text).documents[0]?.errors.length).toBe(1);
  });
});

test('overridden entries are kept, those that a merge overrides are not', () => {
  const root = readText('b: &b {x: 0}\na: {x: 1, <<: *b, y z: 1, x: 2, x: 3}').documents[0]?.root;
  const map = root?.kind === 'map' ? root.entries[1]?.value : undefined;
  expect(map?.kind === 'map' && map.overridden.map(({ value }) => value.kind === 'scalar' && value.value)).toEqual([1, 2]);
  expect(map?.kind === 'map' && map.entries.map(({ key }) => key)).toEqual(['y z', 'x']);
});

test('styles and texts', () => {
  const [document] = readText('- 0x10\n- "0x10"\n- \'1\'\n- |\n  1\n- >-\n  2\n- 9007199254740993').documents;
  const items = document?.root?.kind === 'list' ? document.root.items : [];
  expect(items.map((item) => item.kind === 'scalar' && [item.value, item.text, item.style])).toEqual([
    [16, '0x10', 'plain'],
    ['0x10', '0x10', 'double-quoted'],
    ['1', '1', 'single-quoted'],
    ['1\n', '1\n', 'block'],
    ['2', '2', 'block'],
    [9007199254740993n, '9007199254740993', 'plain'],
  ]);
});

function spanAt(root: YamlNode | undefined, path: string) {
  const [keys = '', part] = path.split('@');
  let node = root;
  let keySpan = root?.span;
  for (const key of keys === '' ? [] : keys.replaceAll('"', '').split('.')) {
    const entry = node?.kind === 'map' ? node.entries.find((each) => each.key === key) : undefined;
    keySpan = entry?.keySpan;
    node = node?.kind === 'list' ? node.items[Number(key)] : entry?.value;
  }
  return part === 'key' ? keySpan : node?.span;
}
