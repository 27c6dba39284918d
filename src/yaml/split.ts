import type { Span } from '../text/span.ts';

/** A part of a file between separator lines, or a separator line that `kubectl` refuses. */
export interface Part {
  readonly span: Span;
  readonly problem: string | undefined;
}

const separator = '---';

/**
 * Splits as `kubectl` does: at lines that begin with `---`, whatever YAML makes of them. A separator that follows another
 * one (or begins the file) opens a document and so does not end an empty one.
 */
export function split(text: string, from: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  let isOpen = false;
  for (let line = firstSeparator(text, from); line >= 0; line = nextSeparator(text, line)) {
    const end = endOfLine(text, line);
    const rest = text.slice(line + separator.length, end).trim();
    const isBad = rest !== '' && !rest.startsWith('#');
    if (isOpen || line > start) parts.push({ span: { start, end: line }, problem: undefined });
    if (isBad) parts.push({ span: { start: line, end }, problem: `"${brief(rest)}" follows a document separator` });
    isOpen = !isBad && !isOpen && line === start;
    // Where `---#` opens a document, it is a part of it: a comment needs a space before it.
    start = isOpen && rest !== '' && text.startsWith(rest, line + separator.length) ? line : Math.min(end + 1, text.length);
  }
  if (isOpen || start < text.length) parts.push({ span: { start, end: text.length }, problem: undefined });
  return parts;
}

function firstSeparator(text: string, from: number): number {
  return text.startsWith(separator, from) ? from : nextSeparator(text, from);
}

function nextSeparator(text: string, from: number): number {
  const at = text.indexOf(`\n${separator}`, from);
  return at < 0 ? at : at + 1;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
