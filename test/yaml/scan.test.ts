import { describe, expect, it, test } from 'vitest';
import type { YamlNode } from '../../src/yaml/node.ts';
import { documentReader, readDocuments, readText } from '../../src/yaml/read.ts';
import { corpusFiles, corpusTitle, hasCorpus } from './corpus.ts';

const kinds = new Set(['Service', 'Endpoints', 'EndpointSlice']);

/** Each has a resource of one of the kinds, by the value that `kubectl` sends. */
const spellings: readonly (readonly [string, string])[] = [
  ['plain', 'kind: Service'],
  ['after a byte order mark', '\ufeffkind: Service'],
  ['at the end, without a value on its line', 'a: 1\nkind:\n  Service'],
  ['spaces before the colon', 'kind  : Service'],
  ['tabs around', 'kind\t:\tService'],
  ['double-quoted key', '"kind": Service'],
  ['single-quoted key', "'kind': Service"],
  ['double-quoted value', 'kind: "Endpoints"'],
  ['single-quoted value', "kind: 'EndpointSlice'"],
  ['escaped key, \\u', '"\\u006bind": Service'],
  ['escaped key, \\x', '"k\\x69nd": Service'],
  ['escaped key, \\U', '"ki\\U0000006ed": Service'],
  ['escaped key, last letter', '"kin\\x64": Service'],
  ['escaped key, everything', '"\\x6b\\x69\\x6e\\x64": Service'],
  ['escaped key after escaped backslashes', 'a: "\\\\\\\\"\n"\\x6bind": Service'],
  ['escaped key after a lone backslash', 'a: \\\n"\\x6bind": Service'],
  ['escaped value', 'kind: "Serv\\x69ce"'],
  ['escaped value, first letter', 'kind: "\\u0053ervice"'],
  ['value continued on the next line', 'kind: "Serv\\\n  ice"'],
  ['explicit key', '? kind\n: Service'],
  ['explicit quoted key', '? "kind"\n: Service'],
  ['explicit single-quoted key', "? 'kind'\n: Service"],
  ['explicit key with a comment', '? kind # the kind\n: Service'],
  ['explicit key on the next line', '?\n  kind\n: Service'],
  ['explicit key with many comments', `? kind\n${'# comment\n'.repeat(200)}: Service`],
  ['explicit key, continued', '? "ki\\\n  nd"\n: Service'],
  ['explicit key, continued with CRLF', '? "ki\\\r\n  nd"\r\n: Service'],
  ['explicit key, continued at once', '? "\\\n  kind"\n: Service'],
  ['explicit key, continued at the end', '? "kind\\\n  "\n: Service'],
  ['explicit block key', '? |-\n  kind\n: Service'],
  ['explicit folded key', '? >-\n  kind\n: Service'],
  ['key with an anchor', '&a kind: Service'],
  ['key with a tag', '!!str kind: Service'],
  ['key with a tag, quoted', '!!str "kind": Service'],
  ['verbatim tag', '!<tag:yaml.org,2002:str> kind: Service'],
  ['key by alias', 'a: &k kind\n*k : Service'],
  ['key by alias of a quoted scalar', 'a: &k "kind"\n*k : Service'],
  ['key by alias of a tagged scalar', 'a: &k !!str kind\n*k : Service'],
  ['key by alias of a block scalar', 'a: &k |-\n  kind\n*k : Service'],
  ['key by alias of a scalar on the next line', 'a: &k\n  kind\n*k : Service'],
  ['key by alias, with a comment between', 'a: &k # kind of\n  kind\n*k : Service'],
  ['key by alias in a list', 'a: [&k kind, b]\n*k : Service'],
  ['value by alias', 'a: &v Service\nkind: *v'],
  ['value with an anchor', 'kind: &v Service'],
  ['value with a tag', 'kind: !!str Service'],
  ['value in base64', 'kind: !!binary U2VydmljZQ=='],
  ['key in base64', '!!binary a2luZA== : Service'],
  ['literal value', 'kind: |-\n  Service'],
  ['folded value', 'kind: >-\n  Service'],
  ['comment between', 'kind: # comment\n  # another\n  Service'],
  ['value with a comment', 'kind: Service # it is'],
  ['many comments between', `kind:\n${'# comment\n'.repeat(200)}  Service`],
  ['flow', '{kind: Service}'],
  ['flow, later', '{a: 1, kind: Service, b: 2}'],
  ['flow, no space', '{a: 1,kind: Service}'],
  ['flow in a list', '[{kind: Service}]'],
  ['flow pair', '[kind: Service]'],
  ['flow explicit', '{? kind : Service}'],
  ['flow with the colon on the next line', '{"kind" :\nService}'],
  ['JSON', '{"kind":"Service"}'],
  ['JSON with spaces', '{ "kind" : "Service" }'],
  ['JSON, colon on the next line', '{"kind"\n:\n"Service"}'],
  ['JSON, second value', '{"kind":"Service"}{"kind":"Endpoints"}'],
  ['JSON, escaped', '{"\\u006bind":"\\u0053ervice"}'],
  ['merged', 'a: &a {kind: Service}\n<<: *a'],
  ['in a list', 'kind: List\nitems:\n- kind: Service'],
  ['in a list, indented', 'kind: List\nitems:\n  - apiVersion: v1\n    kind: Service'],
  ['repeated', 'kind: Pod\nkind: Service'],
  ['lone carriage returns', 'apiVersion: v1\rkind: Service\rmetadata: {}'],
  ['CRLF', 'apiVersion: v1\r\nkind: Service\r\n'],
  ['second document', 'kind: Pod\n---\nkind: Service\n'],
  ['after a document with a hit', 'kind: Service\n---\nkind: Endpoints\n'],
  ['after letters of two and four bytes', '# é😀é😀\na: "😀"\n---\nkind: Service'],
];

describe('unusual spellings are parsed', () => {
  test.each(spellings)('%s', (_, text) => {
    const expected = readText(text.replace('\ufeff', '')).documents.filter((document) => hasKind(document.root));
    expect(expected.length).toBeGreaterThan(0);
    for (const bytes of [Buffer.from(text), new TextEncoder().encode(text), utf16(text)]) {
      const found = readDocuments(bytes, kinds);
      expect(found?.documents.filter((document) => hasKind(document.root)).map(({ root }) => root)).toEqual(
        expected.map(({ root }) => root),
      );
    }
  });
});

describe('other documents are not parsed', () => {
  test.each([
    'kind: Pod',
    'kind: Services',
    'kinds: Service',
    'a: kind',
    'required: [apiVersion, kind]\n',
    'required:\n- apiVersion\n- kind\n',
    'apikind: Service',
    'a: "kind: Service is \\n"',
    '# kind Service',
    'kind:\n  type: string\n',
    'description: kind of Service',
    '',
  ])('%j', (text) => {
    expect(readDocuments(Buffer.from(text), kinds)).toBeUndefined();
    expect(readDocuments(new TextEncoder().encode(text), kinds)).toBeUndefined();
  });

  test('only the candidates of a file', () => {
    const read = documentReader(new Set(['Ingress']));
    const text = 'kind: Service\n---\nkind: Ingress\n---\na: 1\n--- bad\nkind: Role\n';
    expect(read(Buffer.from(text))?.documents.map(({ span }) => text.slice(span.start, span.end))).toEqual(['kind: Ingress\n']);
    expect(
      readDocuments(Buffer.from('kind: Service\n--- bad\na: 1\n'), kinds)?.documents.map(({ errors }) => errors.length),
    ).toEqual([0, 1]);
  });
});

describe('bytes', () => {
  test('that are not UTF-8 are an error at their place', () => {
    const bytes = Buffer.concat([Buffer.from('a: é\n---\nkind: Service\nb: '), Buffer.from([0xff]), Buffer.from('\n')]);
    const documents = readDocuments(bytes, kinds)?.documents.filter(({ errors }) => errors.length > 0);
    expect(documents?.map(({ errors }) => errors)).toEqual([[{ message: 'not valid UTF-8', span: { start: 26, end: 27 } }]]);
  });

  test('of U+FFFD itself are no error', () => {
    expect(readDocuments(Buffer.from('kind: Service\na: \ufffd'), kinds)?.documents.map(({ errors }) => errors)).toEqual([[]]);
  });
});

it.skipIf(!hasCorpus)(`${corpusTitle}: each document with one of the kinds is found`, () => {
  const read = documentReader(kinds);
  let count = 0;
  for (const { path, bytes } of corpusFiles()) {
    const everything = readText(new TextDecoder().decode(bytes)).documents.filter(({ root }) => hasKind(root));
    const found = new Set(read(bytes)?.documents.map(({ span }) => span.start));
    expect(everything.filter(({ span }) => !found.has(span.start)).map(({ span }) => `${path}:${span.start}`)).toEqual([]);
    count += everything.length;
  }
  expect(count).toBeGreaterThan(500);
});

function hasKind(node: YamlNode | undefined): boolean {
  if (node === undefined || node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.some(hasKind);
  return node.entries.some(
    ({ key, value }) => hasKind(value) || (key === 'kind' && value.kind === 'scalar' && kinds.has(String(value.value))),
  );
}

function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('\ufeff', ''), 'utf16le')]);
}
