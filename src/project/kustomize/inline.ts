import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlNode, YamlScalar } from '../../yaml/node.ts';
import { readText, type YamlFile } from '../../yaml/read.ts';
import { withEntries, withItems } from './nodes.ts';

/** Where an offset into a scalar's text stands in the file. */
type Mapping = (offset: number) => number;

/** The documents inside a scalar, each node at its place in the file; at that of the scalar where this is not exact. */
export function readInline(scalar: YamlScalar, file: SourceFile): YamlFile {
  const { text, documents } = readText(scalar.text);
  const mapping = mappingOf(scalar, file.text);
  const move = ({ start, end }: Span): Span =>
    mapping ? { start: mapping(start), end: endOf(mapping, start, end) } : scalar.span;
  return {
    text,
    documents: documents.map((document) => ({
      span: move(document.span),
      root: document.root && moved(document.root, move),
      comments: [],
      errors: document.errors.map(({ message, span }) => ({ message, span: move(span) })),
    })),
  };
}

/** The end of a span is after its last character, which may stand on another line than what comes next. */
const endOf = (mapping: Mapping, start: number, end: number): number => (end > start ? mapping(end - 1) + 1 : mapping(start));

function moved(node: YamlNode, move: (span: Span) => Span): YamlNode {
  const span = move(node.span);
  if (node.kind === 'scalar') return { ...node, span };
  if (node.kind === 'list') {
    return withItems(
      { ...node, span },
      node.items.map((item) => moved(item, move)),
    );
  }
  const entry = ({ key, keySpan, value }: (typeof node.entries)[number]) => ({
    key,
    keySpan: move(keySpan),
    value: moved(value, move),
  });
  return withEntries({ ...node, span, overridden: node.overridden.map(entry) }, node.entries.map(entry));
}

function mappingOf(scalar: YamlScalar, text: string): Mapping | undefined {
  const { start, end } = scalar.span;
  const written = text.slice(start, end);
  if (scalar.style === 'block') return written.startsWith('|') ? literal(scalar.text, text, start) : undefined;
  const quote = scalar.style === 'plain' ? 0 : 1;
  return written.slice(quote, written.length - quote) === scalar.text ? (offset) => start + quote + offset : undefined;
}

/** Each line of a literal block stands on a line of the file, behind an indentation that they share. */
function literal(content: string, text: string, start: number): Mapping | undefined {
  const lines = content.replace(/\n+$/, '').split('\n');
  const starts: { readonly inside: number; readonly outside: number }[] = [];
  let indent: number | undefined;
  let inside = 0;
  let outside = text.indexOf('\n', start) + 1;
  for (const line of lines) {
    const after = text.indexOf('\n', outside);
    const written = text.slice(outside, after < 0 ? text.length : after).replace(/\r$/, '');
    if (line !== '') indent ??= written.length - line.length;
    if (line !== '' && (indent === undefined || indent < 0 || written.slice(indent) !== line)) return undefined;
    starts.push({ inside, outside: outside + (line === '' ? 0 : (indent ?? 0)) });
    inside += line.length + 1;
    outside = after < 0 ? text.length : after + 1;
  }
  return (offset) => {
    const at = lastBefore(starts, offset);
    return at ? Math.min(at.outside + offset - at.inside, text.length) : start;
  };
}

function lastBefore<Line extends { readonly inside: number }>(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.inside ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}
