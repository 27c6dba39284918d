/** A run of lines of a file as a change leaves it: those that it adds and those around them. */
export interface Hunk {
  /** The number of its first line. */
  readonly start: number;
  readonly lines: readonly string[];
  /** The numbers of the lines that are new. */
  readonly added: ReadonlySet<number>;
}

/** Of the patch of one file, which begins with its first `@@`. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { start: number; lines: string[]; added: Set<number> }[] = [];
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    const hunk = hunks.at(-1);
    if (start !== undefined) hunks.push({ start: Number(start), lines: [], added: new Set() });
    else if (hunk !== undefined && (line.startsWith('+') || line.startsWith(' '))) {
      if (line.startsWith('+')) hunk.added.add(hunk.start + hunk.lines.length);
      hunk.lines.push(line.slice(1).replace(/\r$/, ''));
    }
  }
  return hunks;
}

/** The hunk that holds all lines from `first` to `last`, and in which the line `first` reads `text`. */
export function hunkAt(hunks: readonly Hunk[], first: number, last: number, text: string): Hunk | undefined {
  return hunks.find(({ start, lines }) => first >= start && last < start + lines.length && lines[first - start] === text);
}
