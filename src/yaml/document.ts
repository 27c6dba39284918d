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
  const source = text.slice(span.start, endOfContent(text, span));
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
function endOfContent(text: string, span: Span): number {
  for (let at = text.indexOf('\n...', span.start - 1); at >= 0 && at < span.end; at = text.indexOf('\n...', at + 4)) {
    if (at + 4 >= text.length || /\s/.test(text.charAt(at + 4))) return at + 1;
  }
  return span.end;
}
