/** What a command leaves for its caller. */
export interface Output {
  readonly out: string;
  readonly err: string;
  /** The exit code of the process. */
  readonly code: number;
}
