import type { LintResult, Severity } from '../lint/finding.ts';

/** What a report for people is made with. */
export interface ReportOptions {
  readonly color: boolean;
  /** Lists errors alone; the counts stay whole. */
  readonly quiet: boolean;
  readonly exit: Exit;
}

export interface FormatOptions extends ReportOptions {
  readonly tool: Tool;
  /** Keeps the results of several runs over one commit apart. */
  readonly category: string | undefined;
}

export interface Exit {
  readonly code: number;
  /** For people, such as `1 error`. */
  readonly reason: string;
}

/** What a report says about the linter itself. */
export interface Tool {
  readonly version: string;
  readonly homepage: string;
  readonly rules: readonly RuleInfo[];
}

export interface RuleInfo {
  readonly id: string;
  /** One line of Markdown, without a full stop. */
  readonly summary: string;
  /** The highest that one of its messages has. */
  readonly severity: Severity;
  /** The address of its page; undefined where it has none. */
  readonly docs: string | undefined;
  /** The page itself, in Markdown. */
  readonly page: string | undefined;
}

/** The whole output of a run; ends with a line break unless it is empty. */
export type Format = (result: LintResult, options: FormatOptions) => string;
