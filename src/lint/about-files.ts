import type { Finding, LintResult } from './finding.ts';
import { withFindings } from './known.ts';

/** What a result says about some files: the findings that have one as their place or as a related one. */
export function aboutFiles(result: LintResult, isMeant: (path: string) => boolean): LintResult {
  const isAbout = (finding: Finding) => isMeant(finding.path) || finding.related.some(({ path }) => isMeant(path));
  return { ...withFindings(result, result.findings.filter(isAbout)), suppressed: result.suppressed.filter(isAbout) };
}
