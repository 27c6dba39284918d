import { resolve } from 'node:path';
import type { FileReport } from '../cli/reports.ts';
import { writeFileWithin } from '../files/write-file.ts';
import { loadFormat } from '../library/tool.ts';
import type { LintResult } from '../lint/finding.ts';
import type { Exit } from '../report/format.ts';

export interface WrittenFiles {
  readonly outputs: { readonly 'sarif-file': string | undefined; readonly 'report-file': string | undefined };
  readonly troubles: readonly string[];
}

interface Report {
  readonly result: LintResult;
  readonly exit: Exit;
  readonly workspace: string;
  readonly id: string;
}

/** A report that cannot be written is told, and takes nothing from the verdict. */
export async function writeReportFiles(reports: readonly FileReport[], report: Report): Promise<WrittenFiles> {
  const troubles: string[] = [];
  const written: FileReport[] = [];
  for (const file of reports) {
    const text = await textOf(file, report);
    const answer = writeFileWithin(report.workspace, resolve(report.workspace, file.path), text);
    if (answer.state === 'written') written.push(file);
    else troubles.push(`the report ${file.path} could not be written: ${answer.state === 'refused' ? answer.reason : ''}`);
  }
  const pathsOf = (isSarif: boolean) =>
    written
      .filter(({ format }) => (format === 'sarif') === isSarif)
      .map(({ path }) => path)
      .join('\n') || undefined;
  return { outputs: { 'sarif-file': pathsOf(true), 'report-file': pathsOf(false) }, troubles };
}

/**
 * GitHub keeps two results of one workflow apart by their category, and makes an open alert of a suppressed result:
 * https://github.com/github/codeql-action/issues/1230
 */
async function textOf({ format }: FileReport, { result, exit, id }: Report): Promise<string> {
  const shown = format === 'sarif' ? { ...result, suppressed: [] } : result;
  const write = await loadFormat(format);
  return write(shown, { color: false, quiet: false, exit, category: id === 'default' ? undefined : id });
}
