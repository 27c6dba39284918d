import type { Comparison, Finding, Gap, LintResult, Severity, Summary } from '../lint/finding.ts';

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The worst first, each severity in the order in which it comes. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** As git shortens ids. */
export const shortId = (commit: string): string => commit.slice(0, 7);

/** The gaps that have one reason. */
export interface GapGroup {
  readonly reason: string;
  readonly roots: readonly string[];
  readonly silences: readonly string[];
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The numbers of a run in one sentence; holds no text from the files. */
export function verdict({ summary, comparison }: Pick<LintResult, 'summary' | 'comparison'>): string {
  const counts = [
    { count: summary.errors, noun: 'error' },
    { count: summary.warnings, noun: 'warning' },
    { count: summary.infos, noun: 'info' },
  ].filter(({ count }) => count > 0);
  const files = plural(summary.files, 'file');
  if (counts.length > 0) {
    const found = counts.map(({ count, noun }) => plural(count, noun)).join(', ');
    return `${found} in ${files} (${plural(summary.resources, 'resource')})`;
  }
  if (summary.resources === 0) return `no Services, Endpoints or EndpointSlices in ${files}`;
  return `no ${comparison === undefined ? '' : 'new '}faults in ${plural(summary.resources, 'resource')} of ${files}`;
}

/** Undefined when nothing was suppressed. */
export function suppressedNote({ suppressed }: Pick<LintResult, 'suppressed'>): string | undefined {
  if (suppressed.length === 0) return undefined;
  const known = suppressed.filter((it) => it.suppressed.kind === 'baseline').length;
  return `${suppressed.length} suppressed${known === 0 ? '' : `, ${known} by the baseline`}`;
}

/** Undefined when nothing was left out. */
export function leftOut({ skipped }: Summary): string | undefined {
  const parts: string[] = [];
  if (skipped.templates > 0) parts.push(plural(skipped.templates, 'template'));
  if (skipped.encrypted > 0) parts.push(plural(skipped.encrypted, 'encrypted document'));
  return parts.length === 0 ? undefined : `not linted: ${parts.join(', ')}`;
}

/** What the findings were compared with, and how many that leaves out; holds text of the user. */
export function comparedWith({ since, commit, older }: Comparison): string {
  const place = commit === undefined || commit.startsWith(since) ? '' : ` (${shortId(commit)})`;
  const hidden = older.length === 0 ? 'no older findings' : `${plural(older.length, 'older finding')} not shown`;
  return `compared with ${since}${place}: ${hidden}`;
}

export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups = new Map<string, { roots: Set<string>; silences: Set<string> }>();
  for (const gap of gaps) {
    const group = groups.get(gap.reason) ?? { roots: new Set(), silences: new Set() };
    groups.set(gap.reason, group);
    group.roots.add(gap.root);
    for (const rule of gap.silences) group.silences.add(rule);
  }
  return [...groups].map(([reason, { roots, silences }]) => ({ reason, roots: [...roots], silences: [...silences] }));
}

/** The first of `items`, and how many more there are. */
export function few(items: readonly string[], limit: number): string {
  if (items.length <= limit) return items.join(', ');
  return `${items.slice(0, limit).join(', ')} and ${items.length - limit} more`;
}

/** `quiet` takes warnings and infos out of the listing, never out of the counts. */
export function listed(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
  return quiet ? findings.filter((finding) => finding.severity === 'error') : findings;
}

export const byPath = (findings: readonly Finding[]): readonly (readonly [path: string, findings: readonly Finding[]])[] =>
  grouped(findings, ({ path }) => path);

/** In the order in which a key comes first. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [key: K, items: [T, ...T[]]])[] {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
