import type { Comparison, Finding, LintResult, Summary } from './finding.ts';
import { faultOf } from './fingerprint.ts';

/** A finding as it was once. */
export interface Known {
  readonly fingerprint: string;
  readonly path: string;
}

/** Which files are there now and were not, or the other way round. */
export interface Moves {
  readonly isGone: (path: string) => boolean;
  readonly isNew: (path: string) => boolean;
}

/** The findings that were known: by fingerprint, and then as the same fault in another file where the known one is gone. */
export function knownAmong(
  findings: readonly Finding[],
  known: readonly Known[],
  { isGone, isNew }: Moves,
): ReadonlySet<Finding> {
  const exact = new Set(known.map(({ fingerprint }) => fingerprint));
  const moved = countFaults(known.filter(({ path }) => isGone(path)));
  const isKnown = (finding: Finding): boolean => {
    if (exact.has(finding.fingerprint)) return true;
    // Without a resource a fault has little to be known by, but a renamed file has all of them.
    if (finding.resource === undefined && !isNew(finding.path)) return false;
    const fault = faultOf(finding.fingerprint);
    const left = moved.get(fault) ?? 0;
    moved.set(fault, left - 1);
    return left > 0;
  };
  return new Set(findings.filter(isKnown));
}

function countFaults(known: readonly Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of known) counts.set(faultOf(fingerprint), (counts.get(faultOf(fingerprint)) ?? 0) + 1);
  return counts;
}

/** The result without the findings that are known. */
export function withoutKnown(result: LintResult, known: ReadonlySet<Finding>, asked: Omit<Comparison, 'older'>): LintResult {
  const older = result.findings.filter((finding) => known.has(finding));
  const findings = result.findings.filter((finding) => !known.has(finding));
  return { ...withFindings(result, findings), comparison: { ...asked, older } };
}

/** The result with other findings, and the counts that they make. */
export const withFindings = (result: LintResult, findings: readonly Finding[]): LintResult => ({
  ...result,
  findings,
  summary: { ...result.summary, ...countsOf(findings) },
});

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Pick<Summary, 'errors' | 'warnings' | 'infos'> {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
