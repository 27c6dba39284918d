import type { ConfigProblem } from '../config/read.ts';

/** A config that cannot be used. Its message has a line for each problem, with file, line and column. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];
  /** The message by problem: text from a config may hold line breaks. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[], problems: readonly ConfigProblem[] = []) {
    super(lines.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
    this.lines = lines;
  }
}
