import type { Span } from '../text/span.ts';
import { lineComments, readComments } from './comments.ts';
import type { YamlDocument, YamlError } from './node.ts';
import { parse } from './parse.ts';
import { Problem } from './problem.ts';

const noErrors: readonly YamlError[] = [];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Reads the part of a file's text between two separators; what is wrong with it is told in `errors`. */
export function readDocument(text: string, span: Span): YamlDocument {
  const source = untilEnd(text.slice(span.start, span.end));
  try {
    checkPrintable(source, span.start);
    const { root, events } = parse(source, span.start);
    return { span, root, comments: readComments(source, span.start, events), errors: noErrors };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return broken(span, lineComments(source, span.start), error.message, error.span);
  }
}

export function broken(span: Span, comments: YamlDocument['comments'], message: string, place: Span): YamlDocument {
  return { span, root: undefined, comments, errors: [{ message: sentence(message), span: place }] };
}

/** Lower case at the front, one line, no full stop. */
export function sentence(message: string): string {
  const [line = ''] = message.split('\n', 1);
  const trimmed = line.trim().replace(/[.:\s]+$/, '');
  return trimmed.charAt(0).toLowerCase() + trimmed.slice(1);
}

function checkPrintable(source: string, base: number): void {
  const at = Math.max(source.search(unprintable), source.search(loneSurrogate));
  if (at >= 0) throw new Problem('control characters are not allowed', { start: base + at, end: base + at + 1 });
}

/** What follows a line `...` is ignored by `kubectl`. */
function untilEnd(source: string): string {
  if (endsAt(source, 0)) return '';
  for (let at = source.indexOf('\n...'); at >= 0; at = source.indexOf('\n...', at + 4)) {
    if (endsAt(source, at + 1)) return source.slice(0, at + 1);
  }
  return source;
}

function endsAt(source: string, line: number): boolean {
  return source.startsWith('...', line) && /^\s?$/.test(source.charAt(line + 3));
}
