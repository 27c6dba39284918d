/** What a terminal shows as one unit: `start` and `end` are UTF-16 offsets into the text it was made from. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;

/**
 * Group 1: what must not reach a terminal or a log as it is. `##[` is in it because GitHub's runner takes it for a command
 * anywhere in a line. Group 2: emoji sequences, the only place where a joiner or a variation selector may stay. A function,
 * because such an expression takes a millisecond to make, and nearly every text is plain.
 */
const cellPattern = (): RegExp =>
  /(##\[)|(\p{RI}\p{RI}|[0-9#*]\uFE0F\u20E3|\p{ExtPict}(?:\uFE0F|\uFE0E|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)|([\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]|(?![ \u3000])\p{Zs})|.(?:(?!\p{DI})\p{M})*/gsu;

const PLAIN = /^[\x20-\x7e]*$/;

/** `text` on one line of a terminal or a log: what is invisible or acts on the terminal is shown as an escape. */
export function safeText(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(cellPattern(), (cell, command?: string, _emoji?: string, unsafe?: string) => shown(cell, command, unsafe));
}

/** For text at the start of an output line, where GitHub's runner takes `::` for a command, indented or not. */
export function safeStart(text: string): string {
  return safeText(text).replace(/^(\s*):(?=:)/u, '$1\\u{3a}');
}

/** At most `length` UTF-16 units, with `…` for what is cut; never half a surrogate pair. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A line of source, or the part of one from `offset`, with tabs expanded. */
export function cellsOf(line: string, offset = 0): Cell[] {
  if (isPlain(line))
    return Array.from(line, (text, index) => ({ text, width: 1, start: offset + index, end: offset + index + 1 }));
  const cells: Cell[] = [];
  let column = 0;
  for (const match of line.matchAll(cellPattern())) {
    const [raw, command, emoji, unsafe] = match;
    const text = raw === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : shown(raw, command, unsafe);
    const width = text === raw ? widthOf(text, emoji !== undefined) : text.length;
    const start = offset + match.index;
    cells.push({ text, width, start, end: start + raw.length });
    column += width;
  }
  return cells;
}

/** Columns of a terminal that `text` takes as {@link cellsOf} shows it. */
export function displayWidth(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** Nearly every line is, and the expression for the others is slow. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !text.includes('##[');
}

function shown(raw: string, command: string | undefined, unsafe: string | undefined): string {
  if (command !== undefined) return '##\\u{5b}';
  return unsafe === undefined ? raw : escaped(unsafe);
}

function escaped(character: string): string {
  if (character === '\t') return '\\t';
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function widthOf(cell: string, isEmoji: boolean): number {
  if (isEmoji) return /\p{Emoji_Presentation}|\p{RI}|\uFE0F|\u200D/u.test(cell) || isWide(cell) ? 2 : 1;
  if (hasNoWidth(cell)) return 0;
  return isWide(cell) ? 2 : 1;
}

const isWide = (cell: string): boolean =>
  /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u.test(
    cell,
  );

/** Marks without a base, and the vowels and finals that join a Hangul syllable. */
const hasNoWidth = (cell: string): boolean => /^[\p{M}\u1161-\u11FF\uD7B0-\uD7FF]/u.test(cell);
