import type { YamlNode } from '../../src/yaml/node.ts';
import { readText } from '../../src/yaml/read.ts';
import type { Case, CaseFile } from './case.ts';

/** The same resources written in another way, about which the same must be said. */
export interface Variation {
  readonly name: string;
  readonly files: readonly CaseFile[];
}

export function variationsOf(it: Case): readonly Variation[] {
  const { files } = it;
  const written: readonly Variation[] = [
    { name: 'in reverse order', files: files.toReversed() },
    { name: 'with CRLF', files: rewrite(files, (text) => text.replaceAll('\n', '\r\n')) },
  ];
  const isCommentable = files.every(({ path, text }) => !path.endsWith('.json') && !/[|>][-+\d]*$/m.test(text));
  const commented: readonly Variation[] = [
    { name: 'with a comment above each line', files: rewrite(files, withCommentLines) },
    { name: 'with a comment behind each line', files: rewrite(files, withTrailingComments) },
  ];
  return [...written, ...(isCommentable ? commented : []), ...(it.isReshapable ? reshaped(files) : [])];
}

const rewrite = (files: readonly CaseFile[], change: (text: string) => string): readonly CaseFile[] =>
  files.map(({ path, text }) => ({ path, text: change(text) }));

const separator = /^---.*\n/m;

const withCommentLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : `# a: "b" ---\n${line}`))
    .join('\n');

const withTrailingComments = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' || line.startsWith('---') ? line : `${line} # a: "b" ---`))
    .join('\n');

function reshaped(files: readonly CaseFile[]): readonly Variation[] {
  const documents = files.flatMap(({ text }) => text.split(separator)).filter((text) => text.trim() !== '');
  const all = documents.join('---\n');
  const moved: readonly Variation[] = [
    {
      name: 'with each document in its own file',
      files: documents.map((text, index) => ({ path: `document-${index}.yaml`, text })),
    },
    { name: 'all in one file', files: [{ path: 'all.yaml', text: all }] },
  ];
  return isPlain(all) ? [...moved, ...asLists(documents), ...asJson(documents)] : moved;
}

/** Without what would be lost in JSON: comments, anchors and keys that are written twice. */
const isPlain = (text: string): boolean =>
  readText(text).documents.every(({ comments, errors }) => comments.length === 0 && errors.length === 0) && !/[&*]\w/.test(text);

function asLists(documents: readonly string[]): readonly Variation[] {
  const items = documents.map((text) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`).join('');
  return [{ name: 'in a List', files: [{ path: 'list.yaml', text: `apiVersion: v1\nkind: List\nitems:\n${items}` }] }];
}

function asJson(documents: readonly string[]): readonly Variation[] {
  const values = documents.flatMap((text) => readText(text).documents.map(({ root }) => (root ? plainValue(root) : null)));
  const list = { apiVersion: 'v1', kind: 'List', items: values };
  return [
    { name: 'as JSON', files: values.map((value, index) => ({ path: `value-${index}.json`, text: JSON.stringify(value) })) },
    { name: 'as JSON, one value after another', files: [{ path: 'values.json', text: values.map(spread).join('\n') }] },
    { name: 'as a List in JSON', files: [{ path: 'list.json', text: spread(list) }] },
  ];
}

const spread = (value: unknown): string => JSON.stringify(value, null, 2);

/** What `kubectl` would send. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plainValue);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
  return typeof node.value === 'bigint' ? Number(node.value) : node.value;
}
