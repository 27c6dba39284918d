import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import type { Span } from '../text/span.ts';
import { settle } from './merge.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { Problem } from './problem.ts';
import { keyText, resolvePlain, resolveTagged, shortTag } from './scalar.ts';
import { afterBracket, afterIndicator, blockEnd, blockHeader } from './seek.ts';

export const deepest = 200;
const longestImplicitKey = 1024;
const [openBrace, closeBrace, closeSquare, colon, dash, questionMark] = [123, 125, 93, 58, 45, 63] as const;
const anchorName = /^[0-9A-Za-z_-]+$/;

interface Anchor {
  /** Undefined while the node is being read: an alias to it then is a node that contains itself. */
  node: YamlNode | undefined;
  height: number;
  /** How many nodes go-yaml decodes for it, aliases expanded. */
  weight: number;
}

interface Reader {
  readonly source: string;
  readonly base: number;
  readonly events: readonly Event[];
  readonly anchors: Map<string, Anchor>;
  index: number;
  /** The end of what was read last, in `source`. */
  cursor: number;
  depth: number;
  /** Of the node that was read last: levels of collections in it. */
  height: number;
  decoded: number;
  aliased: number;
}

export interface Parsed {
  readonly root: YamlNode | undefined;
  readonly events: readonly Event[];
}

/** Reads one document, which begins at `base` in its file; throws a `Problem`. */
export function parse(source: string, base: number): Parsed {
  const events = eventsOf(source, base);
  const reader: Reader = {
    source,
    base,
    events,
    anchors: new Map(),
    index: 1,
    cursor: 0,
    depth: 0,
    height: 0,
    decoded: 1,
    aliased: 0,
  };
  const isEmpty = events.length === 0 || isAbsent(events[1]);
  return { root: isEmpty ? undefined : readValue(reader), events };
}

function isAbsent(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
}

function eventsOf(source: string, base: number): readonly Event[] {
  try {
    return parseEvents(source, { maxDepth: deepest });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = base + Math.min(error.mark?.position ?? 0, source.length);
    throw new Problem(phrase(error.reason), { start: at, end: Math.min(at + 1, base + source.length) });
  }
}

function phrase(reason: string): string {
  if (reason.startsWith('nesting exceeded')) return `nested more than ${deepest} levels deep`;
  return reason;
}

function readValue(reader: Reader): YamlNode {
  const node = readNode(reader);
  if (node.kind === 'scalar' && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    throw new Problem(`"${node.text}" has no form in JSON`, node.span);
  }
  return node;
}

function readNode(reader: Reader): YamlNode {
  const event = reader.events[reader.index++];
  reader.decoded++;
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(reader, event);
    case EVENT_ID.SEQUENCE:
      return readList(reader, event);
    case EVENT_ID.MAPPING:
      return readMap(reader, event);
    case EVENT_ID.ALIAS:
      return readAlias(reader, event);
    default:
      throw new Error('js-yaml told of no node where there must be one');
  }
}

function span(reader: Reader, start: number, end: number): Span {
  return { start: reader.base + start, end: reader.base + end };
}

function isAtPop(reader: Reader): boolean {
  return reader.events[reader.index]?.type === EVENT_ID.POP;
}

function openAnchor(reader: Reader, event: ScalarEvent | SequenceEvent | MappingEvent): Anchor | undefined {
  if (event.anchorStart < 0) return undefined;
  const name = reader.source.slice(event.anchorStart, event.anchorEnd);
  if (!anchorName.test(name))
    throw new Problem(`"${name}" is no name for an anchor`, span(reader, event.anchorStart, event.anchorEnd));
  const anchor: Anchor = { node: undefined, height: 0, weight: reader.decoded - 1 };
  reader.anchors.set(name, anchor);
  return anchor;
}

function closeAnchor(reader: Reader, anchor: Anchor | undefined, node: YamlNode): void {
  if (!anchor) return;
  anchor.node = node;
  anchor.height = reader.height;
  anchor.weight = reader.decoded - anchor.weight;
}

function readScalar(reader: Reader, event: ScalarEvent): YamlScalar {
  const anchor = openAnchor(reader, event);
  const text = getScalarValue(reader.source, event);
  const place = scalarSpan(reader, event);
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast) checkEscapes(reader, event);
  const value = scalarValue(reader, event, text, place);
  const node: YamlScalar = { kind: 'scalar', value, text, style: styleOf(event), span: place };
  reader.height = 0;
  reader.cursor = place.end - reader.base;
  closeAnchor(reader, anchor, node);
  return node;
}

function styleOf(event: ScalarEvent): YamlScalar['style'] {
  if (event.style === SCALAR_STYLE.PLAIN) return 'plain';
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return 'double-quoted';
  return event.style === SCALAR_STYLE.SINGLE_QUOTED ? 'single-quoted' : 'block';
}

function scalarValue(reader: Reader, event: ScalarEvent, text: string, place: Span): YamlScalar['value'] {
  if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
  const tag = shortTag(reader.source.slice(event.tagStart, event.tagEnd));
  if (tag === '!' && event.valueStart >= 0) return resolvePlain(text);
  const resolution = resolveTagged(tag, text);
  if ('failure' in resolution) throw new Problem(resolution.failure, place);
  return resolution.value;
}

function scalarSpan(reader: Reader, event: ScalarEvent): Span {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.PLAIN) return valueStart < 0 ? absentSpan(reader, event) : span(reader, valueStart, valueEnd);
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return span(reader, valueStart - 1, valueEnd + 1);
  const header = blockHeader(reader.source, Math.max(reader.cursor, event.tagEnd, event.anchorEnd));
  return span(reader, header, blockEnd(reader.source, header, valueStart, valueEnd));
}

function absentSpan(reader: Reader, event: ScalarEvent): Span {
  const properties = Math.max(event.tagEnd, event.anchorEnd);
  const at = properties >= 0 ? properties : afterSeparator(reader);
  return span(reader, at, at);
}

function afterSeparator(reader: Reader): number {
  const afterColon = afterIndicator(reader.source, reader.cursor, colon);
  return afterColon > reader.cursor ? afterColon : afterIndicator(reader.source, reader.cursor, dash);
}

/** Escapes that js-yaml knows and go-yaml v2 does not. */
function checkEscapes(reader: Reader, event: ScalarEvent): void {
  for (
    let at = reader.source.indexOf('\\', event.valueStart);
    at >= 0 && at < event.valueEnd;
    at = reader.source.indexOf('\\', at + 2)
  ) {
    const written = reader.source.slice(at, at + 10);
    const match = /^\\(?:\/|u[dD][89a-fA-F]|U(?!000[0-9a-fA-F]|0010)|U0000[dD][89a-fA-F])/.exec(written);
    if (match) throw new Problem('unknown escape sequence', span(reader, at, at + match[0].length));
  }
}

function readAlias(reader: Reader, event: AliasEvent): YamlNode {
  const name = reader.source.slice(event.anchorStart, event.anchorEnd);
  const place = span(reader, event.anchorStart - 1, event.anchorEnd);
  const anchor = reader.anchors.get(name);
  if (!anchor) throw new Problem(`no anchor "${name}" comes before this alias`, place);
  if (!anchor.node) throw new Problem(`the value of anchor "${name}" contains itself`, place);
  if (reader.depth + anchor.height > deepest) throw new Problem(`nested more than ${deepest} levels deep`, place);
  reader.decoded += anchor.weight;
  reader.aliased += anchor.weight;
  if (isExcessive(reader)) throw new Problem('excessive aliasing', place);
  reader.height = anchor.height;
  reader.cursor = event.anchorEnd;
  return withSpan(anchor.node, place);
}

/** The limit of go-yaml v2: 99 % of a small document may come from aliases, falling to 10 % of a large one. */
function isExcessive(reader: Reader): boolean {
  if (reader.aliased <= 100 || reader.decoded <= 1000) return false;
  const share = Math.min(1, Math.max(0, (reader.decoded - 400_000) / 3_600_000));
  return reader.aliased / reader.decoded > 0.99 - 0.89 * share;
}

function withSpan(node: YamlNode, place: Span): YamlNode {
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value, text: node.text, style: node.style, span: place };
  if (node.kind === 'list') return { kind: 'list', items: node.items, isFlow: node.isFlow, span: place };
  return { kind: 'map', entries: node.entries, overridden: node.overridden, isFlow: node.isFlow, span: place };
}

function readList(reader: Reader, event: SequenceEvent): YamlList {
  const anchor = openAnchor(reader, event);
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  const items: YamlNode[] = [];
  let height = 0;
  reader.depth++;
  reader.cursor = isFlow ? event.start + 1 : event.start;
  while (!isAtPop(reader)) {
    items.push(readValue(reader));
    height = Math.max(height, reader.height);
  }
  if (isFlow) reader.cursor = afterBracket(reader.source, reader.cursor, closeSquare);
  const node: YamlList = { kind: 'list', items, isFlow, span: span(reader, event.start, reader.cursor) };
  return close(reader, anchor, height, node);
}

function close<Node extends YamlNode>(reader: Reader, anchor: Anchor | undefined, height: number, node: Node): Node {
  reader.index++;
  reader.depth--;
  reader.height = height + 1;
  closeAnchor(reader, anchor, node);
  return node;
}

function readMap(reader: Reader, event: MappingEvent): YamlMap {
  const anchor = openAnchor(reader, event);
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  // A pair in a flow list, `[a: b]`, is a flow map without braces.
  const hasBraces = isFlow && reader.source.charCodeAt(event.start) === openBrace;
  const entries: YamlEntry[] = [];
  let merged: Set<YamlEntry> | undefined;
  let height = 0;
  reader.depth++;
  reader.cursor = hasBraces ? event.start + 1 : event.start;
  while (!isAtPop(reader)) {
    if (isMergeKey(reader)) {
      merged ??= new Set();
      readMerge(reader, entries, merged);
    } else entries.push(readEntry(reader));
    height = Math.max(height, reader.height);
  }
  if (hasBraces) reader.cursor = afterBracket(reader.source, reader.cursor, closeBrace);
  const settled = settle(entries, merged);
  const place = span(reader, event.start, reader.cursor);
  const node: YamlMap = { kind: 'map', entries: settled.entries, overridden: settled.overridden, isFlow, span: place };
  return close(reader, anchor, height, node);
}

function readEntry(reader: Reader): YamlEntry {
  const key = readNode(reader);
  if (key.kind !== 'scalar') throw new Problem(`a ${key.kind} cannot be a key`, key.span);
  checkKeyLength(reader, key);
  const text = keyText(key.value, key.text);
  if (text === undefined) throw new Problem(key.value === null ? 'a key cannot be null' : 'a key cannot be this large', key.span);
  return { key: text, keySpan: key.span, value: readValue(reader) };
}

/** An implicit key, one without `?`, has at most 1024 characters. */
function checkKeyLength(reader: Reader, key: YamlScalar): void {
  if (key.span.end - key.span.start <= longestImplicitKey) return;
  const before = reader.source.slice(0, key.span.start - reader.base).trimEnd();
  if (before.charCodeAt(before.length - 1) !== questionMark) throw new Problem('a key has at most 1024 characters', key.span);
}

function isMergeKey(reader: Reader): boolean {
  const event = reader.events[reader.index];
  if (event?.type !== EVENT_ID.SCALAR || event.valueEnd - event.valueStart !== 2) return false;
  if (!reader.source.startsWith('<<', event.valueStart)) return false;
  if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN;
  const tag = shortTag(reader.source.slice(event.tagStart, event.tagEnd));
  return tag === '!!merge' || tag === '!';
}

/** Adds the entries of what `<<` names; of several maps the first has precedence, so it is added last. */
function readMerge(reader: Reader, entries: YamlEntry[], merged: Set<YamlEntry>): void {
  readNode(reader);
  reader.decoded--;
  const isList = reader.events[reader.index]?.type === EVENT_ID.SEQUENCE;
  const value = readValue(reader);
  if (isList) reader.decoded--;
  const maps = isList && value.kind === 'list' ? value.items.toReversed() : [value];
  for (const map of maps) {
    if (map.kind !== 'map') throw new Problem('a merge key takes a map or a list of maps', map.span);
    for (const entry of map.entries) {
      entries.push(entry);
      merged.add(entry);
    }
  }
}
