import type { Place } from '../lint/finding.ts';
import type { Paint, Style } from './ansi.ts';
import { type Cell, cellsOf, safeText } from './safe.ts';

export interface Mark {
  readonly place: Place;
  readonly sign: '^' | '-';
  readonly style: Style;
  /** Written after the signs; may be empty. */
  readonly label: string;
}

/** With the gutter, a line takes at most 120 columns. */
const SHOWN_COLUMNS = 110;
/** How much of a cut line is shown before the place. */
const COLUMNS_BEFORE = 40;
/** Of a line of a megabyte, only so much around the place is looked at. */
const REACH = 4 * SHOWN_COLUMNS;

interface Cut {
  readonly cells: readonly Cell[];
  readonly isCutLeft: boolean;
  readonly isCutRight: boolean;
}

/** `marks` must lie in `lines`. The lines between the first and the last mark are shown too, and `context` lines around. */
export function codeFrame(lines: readonly string[], marks: readonly Mark[], context: number, paint: Paint): string[] {
  const starts = marks.map((mark) => mark.place.start.line);
  const first = Math.max(1, Math.min(...starts) - context);
  const last = Math.max(...starts, Math.min(lineCount(lines), Math.max(...starts) + context));
  const numberWidth = Math.max(4, String(last).length);
  const rows: string[] = [];
  for (let number = first; number <= last; number++) {
    const onLine = marks.filter((mark) => mark.place.start.line === number);
    const gutter = paint('dim', `  ${String(number).padStart(numberWidth)} |`);
    const blankGutter = paint('dim', `  ${' '.repeat(numberWidth)} |`);
    const [code, ...underlines] = lineRows(lines[number - 1] ?? '', onLine, paint);
    rows.push(code === '' ? gutter : `${gutter} ${code}`, ...underlines.map((row) => `${blankGutter} ${row}`));
  }
  return rows;
}

/** The text after the last line break is a line only when there is some. */
function lineCount(lines: readonly string[]): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

function lineRows(line: string, marks: readonly Mark[], paint: Paint): string[] {
  const ranges = marks.map((mark) => ({ mark, ...rangeOn(line, mark.place) }));
  const cut = cutAround(line, ranges[0]?.start ?? 0, ranges[0]?.end ?? 0);
  return [textOf(cut), ...ranges.map(({ mark, start, end }) => underline(cut, start, end, mark, paint))];
}

/** Of a place of several lines, the part on its first line. */
function rangeOn(line: string, place: Place): { start: number; end: number } {
  const start = Math.min(place.start.column - 1, line.length);
  if (place.end.line === place.start.line) return { start, end: Math.min(place.end.column - 1, line.length) };
  return { start, end: line.trimEnd().length };
}

function cutAround(line: string, start: number, end: number): Cut {
  const base = Math.max(0, start - REACH);
  const nearby = cellsOf(line.slice(base, start + REACH), base);
  const left = leftColumn(nearby, start, end);
  const cells: Cell[] = [];
  let column = 0;
  for (const cell of nearby) {
    if (column >= left && column + cell.width <= left + SHOWN_COLUMNS) cells.push(cell);
    column += cell.width;
  }
  const isCutLeft = base > 0 || left > 0;
  return { cells, isCutLeft, isCutRight: (cells.at(-1)?.end ?? line.length) < line.length };
}

/** Shows a line from its start where the place allows it, since the indentation tells where in the YAML it stands. */
function leftColumn(cells: readonly Cell[], start: number, end: number): number {
  const total = columnAt(cells, Number.POSITIVE_INFINITY);
  if (total <= SHOWN_COLUMNS || columnAt(cells, end) <= SHOWN_COLUMNS) return 0;
  return Math.max(0, Math.min(columnAt(cells, start) - COLUMNS_BEFORE, total - SHOWN_COLUMNS));
}

function columnAt(cells: readonly Cell[], offset: number): number {
  return cells.filter((cell) => cell.end <= offset).reduce((sum, cell) => sum + cell.width, 0);
}

function textOf({ cells, isCutLeft, isCutRight }: Cut): string {
  const text = cells.map((cell) => cell.text).join('');
  return `${isCutLeft ? '…' : ''}${isCutRight ? `${text}…` : text.trimEnd()}`;
}

/** At least one sign, also for an empty place and for one behind the shown part. */
function underline(cut: Cut, start: number, end: number, mark: Mark, paint: Paint): string {
  const before = columnAt(cut.cells, start) + (cut.isCutLeft ? 1 : 0);
  const under = cut.cells.filter((cell) => cell.start < end && cell.end > start);
  const width = Math.max(
    1,
    under.reduce((sum, cell) => sum + cell.width, 0),
  );
  const label = mark.label === '' ? '' : ` ${safeText(mark.label)}`;
  return `${' '.repeat(before)}${paint(mark.style, `${mark.sign.repeat(width)}${label}`)}`;
}
