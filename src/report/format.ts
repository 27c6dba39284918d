import type { LintResult } from '../lint/finding.ts';

export interface FormatOptions {
  readonly color: boolean;
  /** Lists errors alone; the counts stay whole. */
  readonly quiet: boolean;
  readonly exit: Exit;
}

export interface Exit {
  readonly code: number;
  /** For people, such as `1 error`. */
  readonly reason: string;
}

/** The whole output of a run; ends with a line break unless it is empty. */
export type Format = (result: LintResult, options: FormatOptions) => string;
