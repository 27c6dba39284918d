const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const byteOrderMarkLength = 3;
const lastOfByteOrderMark = 0xbf;

/** How far is looked for what comes before or after a word; a bound, so that no file makes the scan slow. */
const reach = 512;
/** Nothing was found within reach: the document is parsed to be sure. */
export const tooFar = -1;

export function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === lineFeed || byte === carriageReturn || byte === tab;
}

/** White space, a quote, `{`, `[` or `,` comes before the first character of a scalar; or the file begins with it. */
export function startsToken(before: number | undefined, at: number): boolean {
  if (before === undefined || isBlank(before) || (before === lastOfByteOrderMark && at === byteOrderMarkLength)) return true;
  return before === 34 || before === 39 || before === 123 || before === 91 || before === 44;
}

/** Line end, file end, `,`, `]`, `}` or `#` after a word (and white space) ends a scalar. */
export function endsWord(byte: number | undefined): boolean {
  if (byte === undefined || byte === lineFeed || byte === carriageReturn) return true;
  return byte === 44 || byte === 93 || byte === 125 || byte === hash;
}

/** `\x`, `\u`, `\U` or `\` at a line's end. */
export function continuesEscape(byte: number | undefined): boolean {
  return byte === 120 || byte === 117 || byte === 85 || byte === lineFeed || byte === carriageReturn;
}

/** The next byte that is neither white space nor line end nor comment. */
export function nextContent(bytes: Uint8Array, from: number): number {
  const limit = from + reach;
  let at = from;
  while (at < limit) {
    if (isBlank(bytes[at])) at++;
    else if (bytes[at] === hash)
      while (at < limit && at < bytes.length && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
    else return at;
  }
  return tooFar;
}

/** Whether `?`, an anchor, a tag or a block scalar's header may come before the word. */
export function hasPropertyBefore(bytes: Uint8Array, word: number): boolean {
  const limit = Math.max(0, word - reach);
  let at = word - 1;
  if (bytes[at] === 34 || bytes[at] === 39) at--;
  const hasCrossedLine = (byte: number | undefined) => byte === lineFeed || byte === carriageReturn;
  let isOtherLine = false;
  while (at >= limit && isBlank(bytes[at])) isOtherLine = hasCrossedLine(bytes[at--]) || isOtherLine;
  for (; at >= limit && !(isOtherLine ? hasCrossedLine(bytes[at]) : isBlank(bytes[at])); at--) {
    if (isProperty(bytes[at]) || (isOtherLine && bytes[at] === hash)) return true;
  }
  return at < limit && limit > 0;
}

function isProperty(byte: number | undefined): boolean {
  return byte === 38 || byte === 33 || byte === 124 || byte === 62 || byte === 63;
}
