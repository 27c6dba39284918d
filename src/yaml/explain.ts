import { sentence } from './document.ts';
import { deepest } from './events.ts';
import type { YamlDocument, YamlError } from './node.ts';

const mostErrors = 20;
/** Beyond it, only the first error is told: the slow parser is for documents that a person wrote. */
const longestDocument = 1_000_000;

/** All errors of a document that did not parse, by a slower parser that goes on after the first one. */
export async function explainErrors(text: string, document: YamlDocument): Promise<readonly YamlError[]> {
  if (document.errors.length === 0) return [];
  const source = text.slice(document.span.start, document.span.end);
  if (source.length > longestDocument) return document.errors;
  const found = await errorsOf(source, document.span.start);
  return found.length === 0 ? document.errors : found;
}

async function errorsOf(source: string, base: number): Promise<readonly YamlError[]> {
  const { Lexer, parseAllDocuments } = await import('yaml');
  if (mayBeDeep(source, new Lexer().lex(source))) return [];
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', version: '1.1', merge: true } as const;
  try {
    const errors = Array.from(parseAllDocuments(source, options)).flatMap((each) => each.errors);
    const placed = errors.map(({ message, pos: [start, end] }) => placedError(source, base, message, start, end));
    return placed.sort((left, right) => left.span.start - right.span.start).slice(0, mostErrors);
  } catch {
    return [];
  }
}

function placedError(source: string, base: number, message: string, from: number, to: number): YamlError {
  const start = Math.min(Math.max(from, 0), source.length);
  const end = Math.min(Math.max(to, start), source.length);
  return { message: sentence(message), span: { start: base + start, end: base + end } };
}

/** An upper bound of the nesting: that parser ends the whole process on a very deep document. */
function mayBeDeep(source: string, tokens: Iterable<string>): boolean {
  if (source.split(/[\n\r]/).some((line) => blockFront(line) > deepest)) return true;
  let depth = 0;
  for (const token of tokens) {
    if (token === '[' || token === '{') depth++;
    else if ((token === ']' || token === '}') && depth > 0) depth--;
    if (depth > deepest) return true;
  }
  return false;
}

/** Each block collection begins at a column of its own (lists may share their parent's), among these characters. */
function blockFront(line: string): number {
  return /^[-?: \t]*/.exec(line)?.[0].length ?? 0;
}
