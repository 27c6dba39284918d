import { type FormatName, formats } from '../report/formats.ts';
import { choose, UsageError } from './usage.ts';

/** One report of a run. */
export interface ReportRequest {
  readonly format: FormatName;
  /** Undefined for standard output. */
  readonly path: string | undefined;
}

export const formatNames = Object.keys(formats) as readonly FormatName[];

export type FileReport = ReportRequest & { readonly path: string };

export function isForFile(report: ReportRequest): report is FileReport {
  return report.path !== undefined;
}

/** Reads `--format NAME` and `--format NAME=PATH`. @throws {UsageError} */
export function readReports(words: readonly string[]): readonly ReportRequest[] {
  const reports = words.length === 0 ? [{ format: 'pretty' as const, path: undefined }] : words.map(readReport);
  const targets = reports.map(({ path }) => path);
  const [twice] = targets.filter((path, index) => targets.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError(`two reports cannot both be written to ${twice}`);
  if (targets.filter((path) => path === undefined).length > 1)
    throw new UsageError('one report goes to standard output: give the others a file, such as "--format json=report.json"');
  return reports;
}

function readReport(word: string): ReportRequest {
  const at = word.indexOf('=');
  const format = choose('--format', at < 0 ? word : word.slice(0, at), formatNames);
  if (at < 0) return { format, path: undefined };
  const path = word.slice(at + 1);
  if (path === '') throw new UsageError(`--format ${word} names no file`);
  return { format, path };
}
