import type { LintResult } from '../lint/finding.ts';
import { comparedWith } from '../report/counts.ts';
import { safeText } from '../report/safe.ts';

/** For formats that tell findings alone, or are read by a machine. */
export function problems({ skippedFiles, crashes, comparison }: LintResult): string {
  const compared = comparison === undefined ? [] : [`${safeText(comparedWith(comparison))}\n`];
  const skipped = skippedFiles.map(({ path, reason, detail }) => `${safeText(path)}: ${reason}: ${safeText(detail)}\n`);
  const crashed = crashes.map(
    ({ rule, path, resource, error }) =>
      `${rule} crashed on ${safeText(`${resource.kind} ${resource.name ?? ''} in ${path}`)}; please report this:\n${error.stack ?? error.message}\n`,
  );
  return [...compared, ...skipped, ...crashed].map((line) => `extmap-lint: ${line}`).join('');
}
