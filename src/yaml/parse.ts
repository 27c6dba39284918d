import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type SequenceEvent,
} from 'js-yaml';
import type { Span } from '../text/span.ts';
import { deepest, eventsOf } from './events.ts';
import { settle } from './merge.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './node.ts';
import { Problem } from './problem.ts';
import { type Anchor, closeAnchor, isExcessive, openAnchor, type Reader, span } from './reader.ts';
import { keyText, shortTag } from './scalar.ts';
import { readScalar } from './scalar-node.ts';
import { afterBracket, afterIndicator, isBlank } from './seek.ts';
import { misplacedTab } from './tabs.ts';

const longestImplicitKey = 1024;
const [openBrace, closeBrace, closeSquare, questionMark, colon, dash] = [123, 125, 93, 63, 58, 45] as const;
const [tabulator, space] = [9, 32] as const;

export interface Parsed {
  readonly root: YamlNode | undefined;
  readonly events: readonly Event[];
}

/** Reads one document, which begins at `base` in its file; throws a `Problem`. */
export function parse(source: string, base: number): Parsed {
  const { events, read } = eventsOf(source, base);
  const isAdapted = read !== source;
  const anchors = new Map<string, Anchor>();
  const start = { index: 1, cursor: 0, depth: 0, height: 0, decoded: 1, aliased: 0, flowDepth: 0 };
  const flows: Span[] = [];
  const reader: Reader = { source, base, isAdapted, events, flows, anchors, ...start };
  const isEmpty = events.length === 0 || isAbsent(events[1]);
  const root = isEmpty ? undefined : readValue(reader);
  const tab = misplacedTab(source, events, flows);
  if (tab !== undefined) throw new Problem('a tab is no indentation', span(reader, tab, tab + 1));
  return { root, events };
}

function isAbsent(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
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

function isAtPop(reader: Reader): boolean {
  return reader.events[reader.index]?.type === EVENT_ID.POP;
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

function openFlow(reader: Reader, start: number): void {
  reader.cursor = start + 1;
  reader.flowDepth++;
}

function closeFlow(reader: Reader, start: number, bracket: number): void {
  reader.cursor = afterBracket(reader.source, reader.cursor, bracket);
  reader.flowDepth--;
  if (reader.flowDepth === 0) reader.flows.push({ start, end: reader.cursor });
}

/** Go's parser takes no tab between a dash and its item. */
function checkDash(reader: Reader): void {
  const after = afterIndicator(reader.source, reader.cursor, dash);
  let at = after;
  while (reader.source.charCodeAt(at) === space) at++;
  if (reader.source.charCodeAt(at) === tabulator) throw new Problem('a tab is no indentation', span(reader, at, at + 1));
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
  if (isFlow) openFlow(reader, event.start);
  else reader.cursor = event.start;
  while (!isAtPop(reader)) {
    if (!isFlow) checkDash(reader);
    items.push(readValue(reader));
    height = Math.max(height, reader.height);
  }
  if (isFlow) closeFlow(reader, event.start, closeSquare);
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
  if (hasBraces) openFlow(reader, event.start);
  else reader.cursor = event.start;
  while (!isAtPop(reader)) {
    if (isMergeKey(reader)) {
      merged ??= new Set();
      readMerge(reader, entries, merged);
    } else entries.push(readEntry(reader));
    height = Math.max(height, reader.height);
  }
  if (hasBraces) closeFlow(reader, event.start, closeBrace);
  const settled = settle(entries, merged);
  const place = span(reader, event.start, reader.cursor);
  const node: YamlMap = { kind: 'map', entries: settled.entries, overridden: settled.overridden, isFlow, span: place };
  return close(reader, anchor, height, node);
}

function readEntry(reader: Reader): YamlEntry {
  const key = readNode(reader);
  if (key.kind !== 'scalar') throw new Problem(`a ${key.kind} cannot be a key`, key.span);
  checkImplicit(reader, key);
  const text = keyText(key.value, key.text);
  if (text === undefined) throw new Problem(key.value === null ? 'a key cannot be null' : 'a key cannot be this large', key.span);
  const value = readValue(reader);
  if (value.kind === 'map' && !value.isFlow) checkOwnLine(reader, key, value);
  return { key: text, keySpan: key.span, value };
}

/** js-yaml takes `a: &x b: c` for two maps; Go's parser does not. */
function checkOwnLine(reader: Reader, key: YamlScalar, value: YamlMap): void {
  const start = value.span.start - reader.base;
  const between = reader.source.slice(key.span.end - reader.base, start);
  if (/[\r\n]/.test(between) || reader.source[start] === '*') return;
  throw new Problem('a map inside a map begins on its own line', value.span);
}

/** A key without `?` stands on one line, its colon at most 1024 characters after its start. */
function checkImplicit(reader: Reader, key: YamlScalar): void {
  const start = key.span.start - reader.base;
  const isShort = key.span.end - key.span.start <= longestImplicitKey;
  if (isShort && reader.flowDepth === 0) return;
  const after = afterIndicator(reader.source, reader.cursor, colon);
  const isOneLine = after === reader.cursor || !/[\r\n]/.test(reader.source.slice(start, after));
  if ((isShort && isOneLine) || isExplicit(reader.source, start)) return;
  throw new Problem(isShort ? 'a key and its colon stand on one line' : 'a key has at most 1024 characters', key.span);
}

function isExplicit(source: string, key: number): boolean {
  let at = key - 1;
  while (at >= 0 && isBlank(source.charCodeAt(at))) at--;
  return source.charCodeAt(at) === questionMark;
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
  // What is merged loses its own level, and that of a list around it.
  reader.height = Math.max(0, reader.height - (isList ? 2 : 1));
  const maps = isList && value.kind === 'list' ? value.items.toReversed() : [value];
  for (const map of maps) {
    if (map.kind !== 'map') throw new Problem('a merge key takes a map or a list of maps', map.span);
    for (const entry of map.entries) {
      entries.push(entry);
      merged.add(entry);
    }
  }
}
