import type { Finding, LintResult, Place, Severity } from '../lint/finding.ts';
import { listed, plural, severities } from './counts.ts';
import type { Format } from './format.ts';
import { placeText } from './place.ts';
import { clip, safeText } from './safe.ts';

/** How many annotations of a level GitHub keeps from one step; it drops the rest without a word. */
export interface AnnotationLimits {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export const stepLimits: AnnotationLimits = { error: 10, warning: 10, info: 10 };

/** GitHub cuts a longer message, counted after unescaping. */
const MESSAGE_LENGTH = 4096;
const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const github: Format = (result, options) => {
  const lines = annotations({ ...result, findings: listed(result.findings, options.quiet) });
  return lines.map((line) => `${line}\n`).join('');
};

/** Workflow commands, errors first. A level with more findings than its limit ends with one that sums up the rest. */
export function annotations(result: Pick<LintResult, 'findings'>, limits: AnnotationLimits = stepLimits): string[] {
  return severities.flatMap((severity) => {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    const limit = limits[severity];
    if (findings.length <= limit) return findings.map(annotation);
    if (limit < 1) return [];
    return [...findings.slice(0, limit - 1).map(annotation), rollUp(severity, findings.slice(limit - 1))];
  });
}

/** Whether GitHub can show a place: paths outside of the repository are absolute, or lead out of it. */
export function isInRepository({ path }: Place): boolean {
  return !path.startsWith('/') && !path.startsWith('../') && !/^[A-Za-z]:\//.test(path);
}

/** A place that ends at the start of a line has nothing in that line. */
export function lastLineOf({ start, end }: Place): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

export function messageRows({ message, related }: Finding): readonly string[] {
  return [message, ...related.map((place) => `${placeText(place)} ${place.message}`)];
}

function annotation(finding: Finding): string {
  const { start, end } = finding;
  const columns = end.line === start.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  const properties = [
    `file=${property(fileValue(finding.path))}`,
    `line=${start.line}`,
    `endLine=${lastLineOf(finding)}`,
    ...columns,
    `title=${property(finding.rule)}`,
  ];
  return `::${LEVELS[finding.severity]} ${properties.join(',')}::${data(messageRows(finding))}`;
}

/** Without a file, because it is about several. */
function rollUp(severity: Severity, findings: readonly Finding[]): string {
  const head = `${plural(findings.length, `more ${severity}`)}:`;
  const rows = findings.map((finding) => `${placeText(finding)} ${finding.rule}: ${finding.message}`);
  return `::${LEVELS[severity]} title=extmap-lint::${data([head, ...rows])}`;
}

/** The runner drops `=` at the start of a value. */
function fileValue(path: string): string {
  return path.startsWith('=') ? `./${path}` : path;
}

/** After `safeText` the only line breaks are those between `rows`, and no `##[` is left. */
function data(rows: readonly string[]): string {
  return escaped(clip(rows.map(safeText).join('\n'), MESSAGE_LENGTH));
}

function property(text: string): string {
  return escaped(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
