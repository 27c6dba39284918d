import type { Finding, LintResult } from './finding.ts';
import { withFindings } from './known.ts';

/** What a result says about one file: the findings that have it as their place or as a related one. */
export function aboutFile(result: LintResult, path: string): LintResult {
  const isAbout = (finding: Finding) => finding.path === path || finding.related.some((it) => it.path === path);
  return { ...withFindings(result, result.findings.filter(isAbout)), suppressed: result.suppressed.filter(isAbout) };
}
