const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const verticalBar = 124;
const greaterThan = 62;

export function isBlank(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn || code === tab;
}

export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== lineFeed && text.charCodeAt(at) !== carriageReturn) at++;
  return at;
}

/** The first offset at or after `from` that is neither white space, line end nor comment. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === hash) at = lineEnd(text, at);
    else if (isBlank(code)) at++;
    else break;
  }
  return at;
}

/** The offset right after the indicator that comes next, or `from` where something else does. */
export function afterIndicator(text: string, from: number, indicator: number): number {
  const at = skipBlank(text, from);
  return text.charCodeAt(at) === indicator ? at + 1 : from;
}

/** The `|` or `>` of a block scalar, which may follow a colon, a dash or a question mark. */
export function blockHeader(text: string, from: number): number {
  let at = skipBlank(text, from);
  while (at < text.length && text.charCodeAt(at) !== verticalBar && text.charCodeAt(at) !== greaterThan)
    at = skipBlank(text, at + 1);
  return at;
}

/** The offset after the bracket that closes a flow collection; between its last child and it are only commas, `:` and `?`. */
export function afterBracket(text: string, from: number, bracket: number): number {
  let at = skipBlank(text, from);
  while (at < text.length && text.charCodeAt(at) !== bracket) at = skipBlank(text, at + 1);
  return Math.min(at + 1, text.length);
}

/** The end of a block scalar's last line with content, or of its header where it has none. */
export function blockEnd(text: string, header: number, contentStart: number, contentEnd: number): number {
  let at = contentEnd;
  while (at > contentStart && isBlank(text.charCodeAt(at - 1))) at--;
  if (at > contentStart) return at;
  at = header + 1;
  while (/[-+0-9]/.test(text.charAt(at))) at++;
  return at;
}
