/** A half-open range of UTF-16 offsets into one file's text (without a byte order mark). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place between two characters of a file's text, which is without its byte order mark. */
export interface Position {
  /** Counts from 1; a line ends at `\n`, as git and GitHub count. */
  readonly line: number;
  /** Counts from 1, in UTF-16 code units. */
  readonly column: number;
  /** Counts from 0, in UTF-16 code units. */
  readonly offset: number;
}
