import type { Span } from '../text/span.ts';
import { type Decoded, decode, replacement } from './decode.ts';
import { broken, readDocument } from './document.ts';
import { readJson, skipSpace } from './json.ts';
import type { YamlDocument, YamlNode } from './node.ts';
import { createScan } from './scan.ts';
import { split } from './split.ts';

export interface YamlFile {
  /** Decoded, without a byte order mark. */
  readonly text: string;
  readonly documents: readonly YamlDocument[];
}

/** A document that was found but not yet parsed. */
interface Found {
  readonly span: Span;
  readonly problem?: string | undefined;
  readonly json?: YamlNode;
}

/** Reads every document of a text. */
export function readText(text: string): YamlFile {
  return { text, documents: find(text).map((found) => read(text, found)) };
}

/** What one look at the bytes of a file gives. */
export interface Reading {
  /** The documents which have a `kind` key whose value is, or may be, a wanted one; undefined where there are none. */
  readonly yaml: YamlFile | undefined;
  /** The kinds, of those to note, that other documents may be of: they are not parsed. */
  readonly noted: ReadonlySet<string>;
}

export function fileReader(wanted: ReadonlySet<string>, toNote: ReadonlySet<string>): (bytes: Uint8Array) => Reading {
  const scan = createScan(wanted, toNote);
  return (bytes) => {
    const { decoded, noted } = decode(bytes, scan);
    return { yaml: decoded && parseHits(decoded), noted };
  };
}

function parseHits({ text, hits, isUtf8 }: Decoded): YamlFile {
  const found = candidates(find(text), hits);
  return { text, documents: found.map((each) => (isUtf8 ? undefined : undecodable(text, each)) ?? read(text, each)) };
}

/** Reads the documents of some kinds, and notes none. */
export function documentReader(kinds: ReadonlySet<string>): (bytes: Uint8Array) => YamlFile | undefined {
  const reader = fileReader(kinds, new Set());
  return (bytes) => reader(bytes).yaml;
}

export function readDocuments(bytes: Uint8Array, kinds: ReadonlySet<string>): YamlFile | undefined {
  return documentReader(kinds)(bytes);
}

/** A refused separator is kept beside a candidate: `kubectl` stops there. */
function candidates(all: readonly Found[], hits: readonly number[] | 'all'): readonly Found[] {
  if (hits === 'all') return all;
  let index = 0;
  const isCandidate = all.map(({ span }) => {
    while (index < hits.length && (hits[index] ?? 0) < span.start) index++;
    return index < hits.length && (hits[index] ?? 0) < span.end;
  });
  return all.filter(({ problem }, at) => isCandidate[at] || (problem && (isCandidate[at - 1] || isCandidate[at + 1])));
}

function find(text: string): readonly Found[] {
  if (!isJsonLike(text)) return split(text, 0);
  const values = jsonValues(text);
  const end = values.at(-1)?.span.end ?? 0;
  if (skipSpace(text, end) === text.length) return values;
  return [...values, ...split(text, values.length === 0 ? 0 : afterLine(text, end))];
}

function isJsonLike(text: string): boolean {
  const start = skipSpace(text, 0);
  return text[start] === '{' && text[start + 1] !== '{';
}

/** As many JSON values as stand one after another at the text's front. */
function jsonValues(text: string): Found[] {
  const values: Found[] = [];
  for (let value = readJson(text, 0); value; value = readJson(text, value.end)) {
    values.push({ span: { start: value.root.span.start, end: value.end }, json: value.root });
  }
  return values;
}

/** Past white space up to and including the first line end, as `kubectl` goes on after JSON. */
function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) if (text[at++] === '\n') break;
  return at;
}

function read(text: string, found: Found): YamlDocument {
  if (found.json) return { span: found.span, root: found.json, comments: [], errors: [] };
  if (found.problem) return broken(found.span, [], found.problem, found.span);
  return readDocument(text, found.span);
}

function undecodable(text: string, found: Found): YamlDocument | undefined {
  const offset = text.slice(found.span.start, found.span.end).indexOf(replacement);
  if (offset < 0) return undefined;
  const at = found.span.start + offset;
  return broken(found.span, [], 'not valid UTF-8', { start: at, end: at + 1 });
}
