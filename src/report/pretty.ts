import type { Crash, Finding, LintResult, Place, RelatedPlace, SkippedFile } from '../lint/finding.ts';
import { type Paint, painter } from './ansi.ts';
import { comparedWith, few, type GapGroup, groupGaps, leftOut, listed, plural, suppressedNote, verdict } from './counts.ts';
import type { ReportOptions } from './format.ts';
import { codeFrame, type Mark } from './frame.ts';
import { MESSAGE_LENGTH } from './message.ts';
import { placeText } from './place.ts';
import { clip, safeStart, safeText } from './safe.ts';
import { sourceLines } from './source-lines.ts';

const SHARED_FRAME_LINES = 3;
const SHOWN_RELATED = 5;
const SHOWN_NAMES = 3;
const SHOWN_SKIPPED = 10;

interface Context {
  readonly paint: Paint;
  /** Undefined where the source is not known. */
  readonly linesOf: (path: string) => readonly string[] | undefined;
}

export function pretty(result: LintResult, options: ReportOptions): string {
  const context = { paint: painter(options.color), linesOf: sourceLines(result.sources) };
  const blocks = listed(result.findings, options.quiet).map((finding) => findingBlock(finding, context));
  const crashes = result.crashes.map((crash) => crashLine(crash, context.paint));
  if (crashes.length > 0) blocks.push(crashes.join('\n'));
  blocks.push(closing(result, options, context.paint).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** What is wrong, where, what it disagrees with, and the next step: in this order, so that one can stop reading early. */
function findingBlock(finding: Finding, context: Context): string {
  const { paint } = context;
  const lineCount = context.linesOf(finding.path)?.length ?? 0;
  const near = finding.related.filter((place) => isNear(finding, place, lineCount));
  const apart = finding.related.filter((place) => !near.includes(place));
  const rows = [
    `${paint(finding.severity, finding.severity)}  ${paint('bold', safeText(finding.rule))}  ${safeText(placeText(finding))}`,
    `  ${paint('bold', safeStart(clip(finding.message, MESSAGE_LENGTH)))}`,
    ...frameAt(
      [primaryMark(finding), ...near.slice(0, SHOWN_RELATED).map((place) => relatedMark(place, place.message))],
      1,
      context,
    ),
    ...apart.slice(0, SHOWN_RELATED).flatMap((place) => relatedRows(place, context)),
  ];
  const hidden = Math.max(0, near.length - SHOWN_RELATED) + Math.max(0, apart.length - SHOWN_RELATED);
  if (hidden > 0) rows.push(paint('dim', `  and ${plural(hidden, 'more place')}`));
  const roots = finding.roots.length === 0 ? '' : `  in ${few(finding.roots.map(safeText), SHOWN_NAMES)}`;
  rows.push(paint('dim', `  extmap-lint explain ${safeText(finding.rule)}${roots}`));
  return rows.join('\n');
}

/** Only a place that a frame can show may do without a line of its own. */
function isNear(finding: Finding, related: RelatedPlace, lineCount: number): boolean {
  const isShown = finding.start.line <= lineCount && related.start.line <= lineCount;
  return isShown && related.path === finding.path && Math.abs(related.start.line - finding.start.line) <= SHARED_FRAME_LINES;
}

function relatedRows(place: RelatedPlace, context: Context): string[] {
  const head = `  ${safeStart(safeText(placeText(place)))}  ${context.paint('related', safeText(clip(place.message, MESSAGE_LENGTH)))}`;
  return [head, ...frameAt([relatedMark(place, '')], 0, context)];
}

function primaryMark(finding: Finding): Mark {
  return { place: finding, sign: '^', style: finding.severity, label: '' };
}

function relatedMark(place: Place, message: string): Mark {
  return { place, sign: '-', style: 'related', label: clip(message, MESSAGE_LENGTH) };
}

/** All marks are in one file. */
function frameAt(marks: readonly Mark[], lineContext: number, { paint, linesOf }: Context): string[] {
  const lines = linesOf(marks[0]?.place.path ?? '');
  if (lines === undefined) return [];
  const inside = marks.filter((mark) => mark.place.start.line >= 1 && mark.place.start.line <= lines.length);
  return inside.length === 0 ? [] : codeFrame(lines, inside, lineContext, paint);
}

function crashLine({ rule, path, resource, error }: Crash, paint: Paint): string {
  const name = safeText(`${resource.kind} ${resource.name ?? ''}`.trim());
  const what = `rule ${safeText(rule)} failed on ${name} in ${safeText(path)}: ${safeText(clip(error.message, MESSAGE_LENGTH))}`;
  return `${paint('error', 'crash')}  ${what}\n  this is a bug in the rule, not in your files; please report it`;
}

/** Last, because the end of the output is what is left on the screen. */
function closing(result: LintResult, options: ReportOptions, paint: Paint): string[] {
  const { summary } = result;
  const style = summary.errors > 0 ? 'error' : summary.warnings > 0 ? 'warning' : summary.infos > 0 ? 'info' : 'good';
  const hidden = result.findings.length - listed(result.findings, options.quiet).length;
  const quietNote = hidden > 0 ? `; ${hidden} not listed (quiet)` : '';
  const rows = [`${paint(style, verdict(result))}${quietNote}`];
  // With errors the reason is on the line above already; exit code 2 is told where it arises.
  if (options.exit.code === 1 && summary.errors === 0) rows.push(`exit code 1: ${safeText(options.exit.reason)}`);
  const left = leftOut(summary);
  const suppressed = suppressedNote(result);
  const notes = [
    ...(result.comparison === undefined ? [] : [safeText(comparedWith(result.comparison))]),
    ...(left === undefined ? [] : [left]),
    ...groupGaps(result.incomplete).map(gapLine),
    ...skippedLines(result.skippedFiles),
    ...(suppressed === undefined ? [] : [suppressed]),
  ];
  return [...rows, ...notes.map((note) => paint('dim', note))];
}

/** One line for a reason: a tree with a hundred overlays would otherwise bury its findings. */
function gapLine({ reason, roots, silences }: GapGroup): string {
  const isEverywhere = roots.length === 1 && roots[0] === '.';
  const where = isEverywhere ? '' : ` (${roots.length}: ${few(roots.map(safeText), SHOWN_NAMES)})`;
  const silent = silences.length === 0 ? '' : `; silent: ${few(silences.map(safeText), SHOWN_NAMES)}`;
  return `incomplete: ${safeText(reason)}${where}${silent}`;
}

function skippedLines(files: readonly SkippedFile[]): string[] {
  const shown = files.slice(0, SHOWN_SKIPPED).map(({ path, reason, detail }) => {
    return `skipped ${safeText(path)}: ${safeText(reason)}${detail === '' ? '' : ` (${safeText(clip(detail, MESSAGE_LENGTH))})`}`;
  });
  return files.length > SHOWN_SKIPPED ? [...shown, `skipped ${files.length - SHOWN_SKIPPED} more`] : shown;
}
