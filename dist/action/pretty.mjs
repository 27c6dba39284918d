import { n as __exportAll } from "./commonjs.mjs";
import { Cn as listed, Dn as verdict, En as suppressedNote, Sn as leftOut, bn as few, fn as cellsOf, gn as placeText, hn as safeText, ln as sourceLines, mn as safeStart, pn as clip, un as MESSAGE_LENGTH, wn as plural, xn as groupGaps, yn as comparedWith } from "../action.mjs";

//#region src/report/ansi.ts
const SGR = {
	error: "1;31",
	warning: "1;33",
	info: "1;34",
	bold: "1",
	related: "1;36",
	dim: "2",
	good: "1;32"
};
function painter(color) {
	if (!color) return (_style, text) => text;
	return (style, text) => text === "" ? "" : `\u001b[${SGR[style]}m${text}\u001b[0m`;
}

//#endregion
//#region src/report/frame.ts
/** With the gutter, a line takes at most 120 columns. */
const SHOWN_COLUMNS = 110;
/** How much of a cut line is shown before the place. */
const COLUMNS_BEFORE = 40;
/** Of a line of a megabyte, only so much around the place is looked at. */
const REACH = 4 * SHOWN_COLUMNS;
/** `marks` must lie in `lines`. The lines between the first and the last mark are shown too, and `context` lines around. */
function codeFrame(lines, marks, context, paint) {
	const starts = marks.map((mark) => mark.place.start.line);
	const first = Math.max(1, Math.min(...starts) - context);
	const last = Math.max(...starts, Math.min(lineCount(lines), Math.max(...starts) + context));
	const numberWidth = Math.max(4, String(last).length);
	const rows = [];
	for (let number = first; number <= last; number++) {
		const onLine = marks.filter((mark) => mark.place.start.line === number);
		const gutter = paint("dim", `  ${String(number).padStart(numberWidth)} |`);
		const blankGutter = paint("dim", `  ${" ".repeat(numberWidth)} |`);
		const [code, ...underlines] = lineRows(lines[number - 1] ?? "", onLine, paint);
		rows.push(code === "" ? gutter : `${gutter} ${code}`, ...underlines.map((row) => `${blankGutter} ${row}`));
	}
	return rows;
}
/** The text after the last line break is a line only when there is some. */
function lineCount(lines) {
	return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}
function lineRows(line, marks, paint) {
	const ranges = marks.map((mark) => ({
		mark,
		...rangeOn(line, mark.place)
	}));
	const cut = cutAround(line, ranges[0]?.start ?? 0, ranges[0]?.end ?? 0);
	return [textOf(cut), ...ranges.map(({ mark, start, end }) => underline(cut, start, end, mark, paint))];
}
/** Of a place of several lines, the part on its first line. */
function rangeOn(line, place) {
	const start = Math.min(place.start.column - 1, line.length);
	if (place.end.line === place.start.line) return {
		start,
		end: Math.min(place.end.column - 1, line.length)
	};
	return {
		start,
		end: line.trimEnd().length
	};
}
function cutAround(line, start, end) {
	const base = Math.max(0, start - REACH);
	const nearby = cellsOf(line.slice(base, start + REACH), base);
	const left = leftColumn(nearby, start, end);
	const cells = [];
	let column = 0;
	for (const cell of nearby) {
		if (column >= left && column + cell.width <= left + SHOWN_COLUMNS) cells.push(cell);
		column += cell.width;
	}
	return {
		cells,
		isCutLeft: base > 0 || left > 0,
		isCutRight: (cells.at(-1)?.end ?? line.length) < line.length
	};
}
/** Shows a line from its start where the place allows it, since the indentation tells where in the YAML it stands. */
function leftColumn(cells, start, end) {
	const total = columnAt(cells, Number.POSITIVE_INFINITY);
	if (total <= SHOWN_COLUMNS || columnAt(cells, end) <= SHOWN_COLUMNS) return 0;
	return Math.max(0, Math.min(columnAt(cells, start) - COLUMNS_BEFORE, total - SHOWN_COLUMNS));
}
function columnAt(cells, offset) {
	return cells.filter((cell) => cell.end <= offset).reduce((sum, cell) => sum + cell.width, 0);
}
function textOf({ cells, isCutLeft, isCutRight }) {
	const text = cells.map((cell) => cell.text).join("");
	return `${isCutLeft ? "…" : ""}${isCutRight ? `${text}…` : text.trimEnd()}`;
}
/** At least one sign, also for an empty place and for one behind the shown part. */
function underline(cut, start, end, mark, paint) {
	const before = columnAt(cut.cells, start) + (cut.isCutLeft ? 1 : 0);
	const under = cut.cells.filter((cell) => cell.start < end && cell.end > start);
	const width = Math.max(1, under.reduce((sum, cell) => sum + cell.width, 0));
	const label = mark.label === "" ? "" : ` ${safeText(mark.label)}`;
	return `${" ".repeat(before)}${paint(mark.style, `${mark.sign.repeat(width)}${label}`)}`;
}

//#endregion
//#region src/report/pretty.ts
var pretty_exports = /* @__PURE__ */ __exportAll({ pretty: () => pretty });
const SHARED_FRAME_LINES = 3;
const SHOWN_RELATED = 5;
const SHOWN_NAMES = 3;
const SHOWN_SKIPPED = 10;
function pretty(result, options) {
	const context = {
		paint: painter(options.color),
		linesOf: sourceLines(result.sources)
	};
	const blocks = listed(result.findings, options.quiet).map((finding) => findingBlock(finding, context));
	const crashes = result.crashes.map((crash) => crashLine(crash, context.paint));
	if (crashes.length > 0) blocks.push(crashes.join("\n"));
	blocks.push(closing(result, options, context.paint).join("\n"));
	return `${blocks.join("\n\n")}\n`;
}
/** What is wrong, where, what it disagrees with, and the next step: in this order, so that one can stop reading early. */
function findingBlock(finding, context) {
	const { paint } = context;
	const lineCount = context.linesOf(finding.path)?.length ?? 0;
	const near = finding.related.filter((place) => isNear(finding, place, lineCount));
	const apart = finding.related.filter((place) => !near.includes(place));
	const rows = [
		`${paint(finding.severity, finding.severity)}  ${paint("bold", safeText(finding.rule))}  ${safeText(placeText(finding))}`,
		`  ${paint("bold", safeStart(clip(finding.message, MESSAGE_LENGTH)))}`,
		...frameAt([primaryMark(finding), ...near.slice(0, SHOWN_RELATED).map((place) => relatedMark(place, place.message))], 1, context),
		...apart.slice(0, SHOWN_RELATED).flatMap((place) => relatedRows(place, context))
	];
	const hidden = Math.max(0, near.length - SHOWN_RELATED) + Math.max(0, apart.length - SHOWN_RELATED);
	if (hidden > 0) rows.push(paint("dim", `  and ${plural(hidden, "more place")}`));
	const roots = finding.roots.length === 0 ? "" : `  in ${few(finding.roots.map(safeText), SHOWN_NAMES)}`;
	rows.push(paint("dim", `  extmap-lint explain ${safeText(finding.rule)}${roots}`));
	return rows.join("\n");
}
/** Only a place that a frame can show may do without a line of its own. */
function isNear(finding, related, lineCount) {
	return finding.start.line <= lineCount && related.start.line <= lineCount && related.path === finding.path && Math.abs(related.start.line - finding.start.line) <= SHARED_FRAME_LINES;
}
function relatedRows(place, context) {
	return [`  ${safeStart(safeText(placeText(place)))}  ${context.paint("related", safeText(clip(place.message, MESSAGE_LENGTH)))}`, ...frameAt([relatedMark(place, "")], 0, context)];
}
function primaryMark(finding) {
	return {
		place: finding,
		sign: "^",
		style: finding.severity,
		label: ""
	};
}
function relatedMark(place, message) {
	return {
		place,
		sign: "-",
		style: "related",
		label: clip(message, MESSAGE_LENGTH)
	};
}
/** All marks are in one file. */
function frameAt(marks, lineContext, { paint, linesOf }) {
	const lines = linesOf(marks[0]?.place.path ?? "");
	if (lines === void 0) return [];
	const inside = marks.filter((mark) => mark.place.start.line >= 1 && mark.place.start.line <= lines.length);
	return inside.length === 0 ? [] : codeFrame(lines, inside, lineContext, paint);
}
function crashLine({ rule, path, resource, error }, paint) {
	const name = safeText(`${resource.kind} ${resource.name ?? ""}`.trim());
	const what = `rule ${safeText(rule)} failed on ${name} in ${safeText(path)}: ${safeText(clip(error.message, MESSAGE_LENGTH))}`;
	return `${paint("error", "crash")}  ${what}\n  this is a bug in the rule, not in your files; please report it`;
}
/** Last, because the end of the output is what is left on the screen. */
function closing(result, options, paint) {
	const { summary } = result;
	const style = summary.errors > 0 ? "error" : summary.warnings > 0 ? "warning" : summary.infos > 0 ? "info" : "good";
	const hidden = result.findings.length - listed(result.findings, options.quiet).length;
	const quietNote = hidden > 0 ? `; ${hidden} not listed (quiet)` : "";
	const rows = [`${paint(style, verdict(result))}${quietNote}`];
	if (options.exit.code === 1 && summary.errors === 0) rows.push(`exit code 1: ${safeText(options.exit.reason)}`);
	const left = leftOut(summary);
	const suppressed = suppressedNote(result);
	const notes = [
		...result.comparison === void 0 ? [] : [safeText(comparedWith(result.comparison))],
		...left === void 0 ? [] : [left],
		...groupGaps(result.incomplete).map(gapLine),
		...skippedLines(result.skippedFiles),
		...suppressed === void 0 ? [] : [suppressed]
	];
	return [...rows, ...notes.map((note) => paint("dim", note))];
}
/** One line for a reason: a tree with a hundred overlays would otherwise bury its findings. */
function gapLine({ reason, roots, silences }) {
	const where = roots.length === 1 && roots[0] === "." ? "" : ` (${roots.length}: ${few(roots.map(safeText), SHOWN_NAMES)})`;
	const silent = silences.length === 0 ? "" : `; silent: ${few(silences.map(safeText), SHOWN_NAMES)}`;
	return `incomplete: ${safeText(reason)}${where}${silent}`;
}
function skippedLines(files) {
	const shown = files.slice(0, SHOWN_SKIPPED).map(({ path, reason, detail }) => {
		return `skipped ${safeText(path)}: ${safeText(reason)}${detail === "" ? "" : ` (${safeText(clip(detail, MESSAGE_LENGTH))})`}`;
	});
	return files.length > SHOWN_SKIPPED ? [...shown, `skipped ${files.length - SHOWN_SKIPPED} more`] : shown;
}

//#endregion
export { pretty_exports as n, pretty as t };