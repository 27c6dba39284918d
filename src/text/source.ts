/** A file as it was read: `text` is decoded, without a byte order mark. */
export interface SourceFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly text: string;
}
