/*
 * js-yaml refuses, or reads in another way, some of what Go's parser takes. Such a source is adapted without moving
 * anything: js-yaml tells where the nodes are, and the values are read from the source as it was written.
 */

const colonBeforeIndicator = /([^\s"'[\]{},]):(?=[,[\]{}])/g;

/** To Go, a colon ends a plain scalar only before white space: `[fd00::]` has an address. */
export function adaptColons(source: string): string {
  return /:[,[\]{}]/.test(source) ? source.replace(colonBeforeIndicator, '$1x') : source;
}

/** Adapts the source after an error, or returns it as it is. */
export function adaptTo(reason: string, source: string, at: number): string {
  if (reason === 'deficient indentation') return joinLine(source, at);
  if (reason === 'unknown escape sequence' && source[at] === "'") return `${source.slice(0, at)}"${source.slice(at + 1)}`;
  return source;
}

/**
 * Joins the line at an offset to the one before it by writing blanks over the line end, so that all offsets stay. Go's
 * parser lets the lines of a flow collection or quoted scalar begin at any column; js-yaml does not.
 */
function joinLine(source: string, at: number): string {
  let start = at;
  if (source.slice(lineBefore(source, at), at).includes('\t')) return source;
  for (let line = lineBefore(source, at); line > 0; line = lineBefore(source, line - 1)) {
    const previous = lineBefore(source, line - 1);
    const content = source.slice(previous, line - 1);
    start = previous + commentStart(content);
    if (source.slice(previous, start).trim() !== '') break;
  }
  return source.slice(0, start) + ' '.repeat(at - start) + source.slice(at);
}

/** The start of the line that holds the characters before an offset. */
function lineBefore(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a comment begins in a line, or the line's end; a `#` in quotes begins none. */
function commentStart(line: string): number {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quote === '"' && character === '\\') at++;
    else if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && (at === 0 || /\s/.test(line.charAt(at - 1)))) return at;
  }
  return line.endsWith('\r') ? line.length - 1 : line.length;
}
