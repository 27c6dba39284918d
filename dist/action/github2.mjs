import { n as __exportAll } from "./commonjs.mjs";
import { Cn as listed, Tn as severities, gn as placeText, hn as safeText, pn as clip, wn as plural } from "../action.mjs";

//#region src/report/github.ts
var github_exports = /* @__PURE__ */ __exportAll({
	annotations: () => annotations,
	github: () => github,
	isInRepository: () => isInRepository,
	lastLineOf: () => lastLineOf,
	messageRows: () => messageRows,
	stepLimits: () => stepLimits
});
const stepLimits = {
	error: 10,
	warning: 10,
	info: 10
};
/** GitHub cuts a longer message, counted after unescaping. */
const MESSAGE_LENGTH = 4096;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
const github = (result, options) => {
	return annotations({
		...result,
		findings: listed(result.findings, options.quiet)
	}).map((line) => `${line}\n`).join("");
};
/** Workflow commands, errors first. A level with more findings than its limit ends with one that sums up the rest. */
function annotations(result, limits = stepLimits) {
	return severities.flatMap((severity) => {
		const findings = result.findings.filter((finding) => finding.severity === severity);
		const limit = limits[severity];
		if (findings.length <= limit) return findings.map(annotation);
		if (limit < 1) return [];
		return [...findings.slice(0, limit - 1).map(annotation), rollUp(severity, findings.slice(limit - 1))];
	});
}
/** Whether GitHub can show a place: paths outside of the repository are absolute, or lead out of it. */
function isInRepository({ path }) {
	return !path.startsWith("/") && !path.startsWith("../") && !/^[A-Za-z]:\//.test(path);
}
/** A place that ends at the start of a line has nothing in that line. */
function lastLineOf({ start, end }) {
	return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
function messageRows({ message, related }) {
	return [message, ...related.map((place) => `${placeText(place)} ${place.message}`)];
}
function annotation(finding) {
	const { start, end } = finding;
	const columns = end.line === start.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
	const properties = [
		`file=${property(fileValue(finding.path))}`,
		`line=${start.line}`,
		`endLine=${lastLineOf(finding)}`,
		...columns,
		`title=${property(finding.rule)}`
	];
	return `::${LEVELS[finding.severity]} ${properties.join(",")}::${data(messageRows(finding))}`;
}
/** Without a file, because it is about several. */
function rollUp(severity, findings) {
	const head = `${plural(findings.length, `more ${severity}`)}:`;
	const rows = findings.map((finding) => `${placeText(finding)} ${finding.rule}: ${finding.message}`);
	return `::${LEVELS[severity]} title=extmap-lint::${data([head, ...rows])}`;
}
/** The runner drops `=` at the start of a value. */
function fileValue(path) {
	return path.startsWith("=") ? `./${path}` : path;
}
/** After `safeText` the only line breaks are those between `rows`, and no `##[` is left. */
function data(rows) {
	return escaped(clip(rows.map(safeText).join("\n"), MESSAGE_LENGTH));
}
function property(text) {
	return escaped(safeText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function escaped(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

//#endregion
export { messageRows as a, lastLineOf as i, github_exports as n, stepLimits as o, isInRepository as r, annotations as t };