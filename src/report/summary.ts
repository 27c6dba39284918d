import type { Finding, LintResult, Place } from '../lint/finding.ts';
import type { ExternalMapping } from '../lint/mappings.ts';
import { comparedWith, few, groupGaps, leftOut, listed, plural, severities, suppressedNote, verdict } from './counts.ts';
import type { Format } from './format.ts';
import { inlineCode, linkTo, tableRow } from './markdown.ts';
import { MESSAGE_LENGTH } from './message.ts';
import { mappingPicture } from './picture.ts';
import { placeText } from './place.ts';
import { clip } from './safe.ts';
import { byteLength } from './source-lines.ts';

export interface SummaryOptions {
  /** The address of a place on the web, such as of a blob on GitHub. */
  readonly link?: (place: Place) => string | undefined;
  /** In bytes of UTF-8: a Chinese letter has three. GitHub drops a summary of more than a mebibyte whole. */
  readonly limit?: number;
  /** What else a reader must know, a line each; plain text. */
  readonly notes?: readonly string[];
  /** Drawn at the end, where there is room left. */
  readonly changedMappings?: readonly ExternalMapping[];
}

const LIMIT = 900_000;
/** Longer than any line that says how many are left out. */
const RESERVE = 100;
const SHOWN_NAMES = 5;
const SHOWN_SKIPPED = 10;
/** A table of findings for a comment, a page or the summary of a job. */
export const markdown: Format = (result, { quiet }) => markdownSummary({ ...result, findings: listed(result.findings, quiet) });

export function markdownSummary(result: LintResult, options: SummaryOptions = {}): string {
  const limit = options.limit ?? LIMIT;
  const head = ['## extmap-lint', '', `**${verdict(result)}**`, '', ...notes(result, options)];
  const rows = result.findings.map((finding) => findingRow(finding, options));
  const rules = rows.length === 0 ? [] : [...ruleTable(result.findings), ''];
  const findingsHead = rows.length === 0 ? [] : [tableRow(['Severity', 'Rule', 'Place', 'Message']), '| --- | --- | --- | --- |'];
  const fixed = fitting([...head, ...rules, ...findingsHead], limit - RESERVE);
  const shown = fixed.isWhole ? fitting(rows, limit - RESERVE - fixed.bytes) : { lines: [], bytes: 0, isWhole: false };
  const hidden = rows.length - shown.lines.length;
  const more = hidden > 0 ? ['', `${hidden} more`] : [];
  const text = `${[...fixed.lines, ...shown.lines, ...more].join('\n').trimEnd()}\n`;
  if (byteLength(text) > limit) return '';
  const withPicture = [text, ...mappingPicture('Changed mappings', options.changedMappings ?? [])].join('\n');
  return byteLength(withPicture) <= limit ? withPicture : text;
}

/** Whole lines from the start, as many as go into `limit` bytes. */
function fitting(lines: readonly string[], limit: number): { lines: string[]; bytes: number; isWhole: boolean } {
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const withLine = bytes + byteLength(line) + 1;
    if (withLine > limit) return { lines: kept, bytes, isWhole: false };
    bytes = withLine;
    kept.push(line);
  }
  return { lines: kept, bytes, isWhole: true };
}

function notes(result: LintResult, options: SummaryOptions): string[] {
  const left = leftOut(result.summary);
  const gaps = groupGaps(result.incomplete).map(({ reason, roots }) => {
    return `incomplete: ${code(reason)} (${roots.length}): ${few(roots.map(inlineCode), SHOWN_NAMES)}`;
  });
  const skipped = result.skippedFiles.slice(0, SHOWN_SKIPPED).map(({ path, reason }) => `skipped ${inlineCode(path)}: ${reason}`);
  const hidden = result.skippedFiles.length - skipped.length;
  const crashes = result.crashes.slice(0, SHOWN_SKIPPED).map(({ rule, path, error }) => {
    return `crash: rule ${inlineCode(rule)} failed on ${inlineCode(path)}: ${code(error.message)}`;
  });
  const compared = result.comparison === undefined ? [] : [code(comparedWith(result.comparison))];
  const suppressed = suppressedNote(result);
  const said = [...(suppressed === undefined ? [] : [suppressed]), ...(options.notes ?? []).map(code)];
  const items = [...compared, ...(left === undefined ? [] : [left]), ...gaps, ...skipped, ...crashes, ...said];
  if (hidden > 0) items.push(`skipped ${plural(hidden, 'more file')}`);
  return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ''];
}

/** The rules with the most findings first: where many have one cause, it is seen here. */
function ruleTable(findings: readonly Finding[]): string[] {
  const rows = severities.flatMap((severity) => {
    const counts = new Map<string, number>();
    for (const { rule } of findings.filter((finding) => finding.severity === severity)) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const byCount = [...counts].sort(([, one], [, other]) => other - one);
    return byCount.map(([rule, count]) => tableRow([severity, inlineCode(rule), String(count)]));
  });
  return [tableRow(['Severity', 'Rule', 'Findings']), '| --- | --- | ---: |', ...rows];
}

function findingRow(finding: Finding, options: SummaryOptions): string {
  const place = inlineCode(placeText(finding));
  const address = options.link?.(finding);
  const linked = address === undefined ? undefined : linkTo(place, address);
  return tableRow([finding.severity, inlineCode(finding.rule), linked ?? place, code(finding.message)]);
}

function code(text: string): string {
  return inlineCode(clip(text, MESSAGE_LENGTH));
}
