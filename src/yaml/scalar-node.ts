import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../text/span.ts';
import type { YamlScalar } from './node.ts';
import { Problem } from './problem.ts';
import { closeAnchor, openAnchor, type Reader, span } from './reader.ts';
import { resolvePlain, resolveTagged, shortTag } from './scalar.ts';
import { afterIndicator, blockEnd, blockHeader } from './seek.ts';

const colon = 58;
const dash = 45;
const singleQuote = 39;

export function readScalar(reader: Reader, event: ScalarEvent): YamlScalar {
  const anchor = openAnchor(reader, event);
  const text = reader.isAdapted ? adaptedText(reader.source, event) : getScalarValue(reader.source, event);
  const place = scalarSpan(reader, event);
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && (!event.fast || reader.isAdapted)) checkEscapes(reader, event);
  const value = scalarValue(reader, event, text, place);
  const node: YamlScalar = { kind: 'scalar', value, text, style: styleOf(event), span: place };
  reader.height = 0;
  reader.cursor = place.end - reader.base;
  closeAnchor(reader, anchor, node);
  return node;
}

/** The value by the source itself, whatever was adapted for js-yaml within it. */
function adaptedText(source: string, event: ScalarEvent): string {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return getScalarValue(source, slowly(event, event.valueStart, event.valueEnd));
  let text = '';
  let start = event.valueStart;
  for (let at = source.indexOf('\\', start); at >= 0 && at < event.valueEnd; at = source.indexOf('\\', at + 2)) {
    if (source.charCodeAt(at + 1) !== singleQuote) continue;
    text += `${getScalarValue(source, slowly(event, start, at))}'`;
    start = at + 2;
  }
  return text + getScalarValue(source, slowly(event, start, event.valueEnd));
}

function slowly(event: ScalarEvent, valueStart: number, valueEnd: number): ScalarEvent {
  const { type, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping, indent } = event;
  return { type, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping, indent, fast: false };
}

function styleOf(event: ScalarEvent): YamlScalar['style'] {
  if (event.style === SCALAR_STYLE.PLAIN) return 'plain';
  if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return 'double-quoted';
  return event.style === SCALAR_STYLE.SINGLE_QUOTED ? 'single-quoted' : 'block';
}

function scalarValue(reader: Reader, event: ScalarEvent, text: string, place: Span): YamlScalar['value'] {
  if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
  const tag = shortTag(reader.source.slice(event.tagStart, event.tagEnd));
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
