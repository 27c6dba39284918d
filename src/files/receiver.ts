export type SkipReason = 'unreadable' | 'too large' | 'leaves the root' | 'not a regular file' | 'not text';

/** Paths are relative to the working directory with `/`; absolute only outside it. */
export interface Receiver {
  /** `bytes` is valid only during the call: the buffer is used again. `source`: the path of the file that a symlink led to. */
  readonly file: (path: string, bytes: Buffer, source: string) => void;
  readonly skipped: (path: string, reason: SkipReason, detail: string) => void;
  /** Asked after each file of a folder: what is to be waited for before the next one. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

export interface ReadResult {
  /** Inputs that matched nothing or do not exist, as they were given. */
  readonly unmatched: readonly string[];
  /** Whether a folder was among the inputs, and not only files and globs that someone chose. */
  readonly isWhole: boolean;
  /** The paths of the files that were named one by one. */
  readonly named: ReadonlySet<string>;
  /** Whether the inputs ask for a file of that path, be it there or not. */
  readonly isSelected: (path: string) => boolean;
}
