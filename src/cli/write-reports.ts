import { writeFile } from '../files/write-file.ts';
import { safeText } from '../report/safe.ts';
import type { FileReport } from './reports.ts';

/** Writes each report into its file, and returns what could not be written and why. */
export async function writeReports(
  reports: readonly FileReport[],
  textOf: (report: FileReport) => Promise<string>,
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const report of reports) {
    const written = writeFile(report.path, await textOf(report));
    if (written.state === 'refused') failures.push(`cannot write ${safeText(report.path)}: ${safeText(written.reason)}`);
  }
  return failures;
}
