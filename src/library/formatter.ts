import type { LintResult, Severity } from '../lint/finding.ts';
import { type FormatName, formats } from '../report/formats.ts';
import { verdictOf } from '../report/verdict.ts';
import { loadFormat } from './tool.ts';

/** What the command line has flags for. */
export interface FormatterOptions {
  /** The least severity that fails, for formats that tell an exit code; `error` unless given. */
  readonly failOn?: Severity | 'never';
  /** More warnings than these fail; any number unless given. */
  readonly maxWarnings?: number;
  /** Escape sequences of a terminal, in `pretty`; none unless given. */
  readonly color?: boolean;
  /** Lists errors alone; the counts stay whole. */
  readonly quiet?: boolean;
  /** In SARIF: keeps several results of one commit apart. */
  readonly category?: string;
}

/** The whole report, which ends with a line break unless it is empty. Text from the YAML is made safe for its medium. */
export type Formatter = (result: LintResult, options?: FormatterOptions) => string;

/** A format that is not there. `known` are the names that it could have been. */
export class UnknownFormatError extends Error {
  readonly format: string;
  readonly known: readonly string[];

  constructor(format: string, known: readonly string[]) {
    super(`there is no format "${format}"`);
    this.name = 'UnknownFormatError';
    this.format = format;
    this.known = known;
  }
}

/** Loads what a format needs, once, so that the formatter itself need not wait. @throws {UnknownFormatError} */
export async function loadFormatter(name: FormatName): Promise<Formatter> {
  if (!Object.hasOwn(formats, name)) throw new UnknownFormatError(name, Object.keys(formats));
  const write = await loadFormat(name);
  return (result, { color = false, quiet = false, category, failOn = 'error', maxWarnings } = {}) =>
    write(result, { color, quiet, category, exit: verdictOf(result, { failOn, maxWarnings }) });
}
