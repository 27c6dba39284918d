import type { Finding, LintResult } from './finding.ts';

/** What a result says about one file: the findings that have it as their place or as a related one. */
export function aboutFile(result: LintResult, path: string): LintResult {
  const isAbout = (finding: Finding) => finding.path === path || finding.related.some((it) => it.path === path);
  const findings = result.findings.filter(isAbout);
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return { ...result, findings, suppressed: result.suppressed.filter(isAbout), summary: { ...result.summary, ...counts } };
}
