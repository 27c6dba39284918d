import { deepest } from './events.ts';
import { settle } from './merge.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { Problem } from './problem.ts';
import { isBlank } from './seek.ts';

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
}

export interface JsonValue {
  readonly root: YamlNode;
  readonly end: number;
}

const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
/** With more digits it is a float to Go. */
const longestInteger = 20;
const [space, quote, backslash] = [32, 34, 92] as const;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const word = /true|false|null/y;
/** Reads the JSON value that stands at `from`, if it is one: `kubectl` tries a file that begins with `{` as JSON first. */
export function readJson(text: string, from: number): JsonValue | undefined {
  const reader: Reader = { text, at: skipSpace(text, from), depth: 0 };
  try {
    return { root: readValue(reader), end: reader.at };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function fail(reader: Reader): never {
  throw new Problem('not JSON', { start: reader.at, end: reader.at });
}

function readValue(reader: Reader): YamlNode {
  switch (reader.text[reader.at]) {
    case '{':
      return readMap(reader);
    case '[':
      return readList(reader);
    case '"':
      return readString(reader);
    default:
      return readWord(reader) ?? readNumber(reader);
  }
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at += match[0].length;
  return match ?? undefined;
}

function scalar(reader: Reader, value: YamlScalar['value'], text: string, style: YamlScalar['style'], start: number): YamlScalar {
  return { kind: 'scalar', value, text, style, span: { start, end: reader.at } };
}

function readString(reader: Reader): YamlScalar {
  const start = reader.at;
  if (reader.text[start] !== '"') fail(reader);
  const isEscaped = skipString(reader);
  const written = reader.text.slice(start, reader.at);
  const value = isEscaped ? unquoted(reader, written) : written.slice(1, -1);
  return scalar(reader, value, value, 'double-quoted', start);
}

/** Moves behind the closing quote; whether there is an escape before it. */
function skipString(reader: Reader): boolean {
  let isEscaped = false;
  for (let at = reader.at + 1; at < reader.text.length; at++) {
    const code = reader.text.charCodeAt(at);
    if (code === quote) {
      reader.at = at + 1;
      return isEscaped;
    }
    if (code < space) break;
    if (code !== backslash) continue;
    isEscaped = true;
    at++;
  }
  return fail(reader);
}

function unquoted(reader: Reader, written: string): string {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value.replace(loneSurrogate, '\ufffd') : fail(reader);
  } catch {
    return fail(reader);
  }
}

function readWord(reader: Reader): YamlScalar | undefined {
  const start = reader.at;
  const written = take(reader, word)?.[0];
  if (written === undefined) return undefined;
  return scalar(reader, written === 'null' ? null : written === 'true', written, 'plain', start);
}

function readNumber(reader: Reader): YamlScalar {
  const start = reader.at;
  const match = take(reader, number) ?? fail(reader);
  const isWhole = match[1] === undefined && match[2] === undefined;
  const value = Number(match[0]);
  if (!Number.isFinite(value)) fail(reader);
  const exact = isWhole && !Number.isSafeInteger(value) && match[0].length <= longestInteger ? BigInt(match[0]) : value;
  return scalar(reader, exact, match[0], 'plain', start);
}

function open(reader: Reader): number {
  if (++reader.depth > deepest) fail(reader);
  const start = reader.at++;
  reader.at = skipSpace(reader.text, reader.at);
  return start;
}

/** After an item: a comma, then another item must come, or the closing bracket. */
function hasNext(reader: Reader, bracket: string): boolean {
  reader.at = skipSpace(reader.text, reader.at);
  const next = reader.text[reader.at++];
  if (next !== ',' && next !== bracket) fail(reader);
  if (next === ',') reader.at = skipSpace(reader.text, reader.at);
  return next === ',';
}

function isEmpty(reader: Reader, bracket: string): boolean {
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

function readList(reader: Reader): YamlList {
  const start = open(reader);
  const items: YamlNode[] = [];
  if (!isEmpty(reader, ']')) {
    do items.push(readValue(reader));
    while (hasNext(reader, ']'));
  }
  reader.depth--;
  return { kind: 'list', items, isFlow: true, span: { start, end: reader.at } };
}

function readMap(reader: Reader): YamlMap {
  const start = open(reader);
  const entries: YamlEntry[] = [];
  if (!isEmpty(reader, '}')) {
    do entries.push(readEntry(reader));
    while (hasNext(reader, '}'));
  }
  reader.depth--;
  const settled = settle(entries, undefined);
  return { kind: 'map', entries: settled.entries, overridden: settled.overridden, isFlow: true, span: { start, end: reader.at } };
}

function readEntry(reader: Reader): YamlEntry {
  const key = readString(reader);
  reader.at = skipSpace(reader.text, reader.at);
  if (reader.text[reader.at++] !== ':') fail(reader);
  reader.at = skipSpace(reader.text, reader.at);
  return { key: key.text, keySpan: key.span, value: readValue(reader) };
}
