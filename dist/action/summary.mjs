import { n as __exportAll } from "./commonjs.mjs";
import { Cn as listed, Dn as verdict, En as suppressedNote, Sn as leftOut, Tn as severities, an as linkTo, bn as few, cn as byteLength, gn as placeText, hn as safeText, in as inlineCode, on as tableRow, pn as clip, un as MESSAGE_LENGTH, wn as plural, xn as groupGaps, yn as comparedWith } from "../action.mjs";

//#region src/report/picture.ts
/** Beyond 500 edges or 50,000 characters Mermaid shows an error instead; GitHub does not say what its own limits are. */
const NODES = 150;
const EDGES = 250;
const LENGTH = 2e4;
const LABEL_LENGTH = 80;
/** What identifiers of three digits are longer by than those of one, on a line with two. */
const NUMBERS = 4;
/** What Services lead to, as a picture that GitHub draws and a table for who cannot see it; nothing where there is nothing. */
function mappingPicture(title, mappings) {
	const drawn = fitting$1(mappings);
	if (drawn.length === 0) return [];
	const ids = /* @__PURE__ */ new Map();
	const picture = [
		"```mermaid",
		"flowchart LR",
		...drawn.flatMap((mapping) => linesOf(mapping, ids)),
		"```"
	];
	const rows = drawn.map(({ service, way, targets }) => tableRow([
		inlineCode(service),
		way,
		targets.map(inlineCode).join(", ")
	]));
	const leftOut = mappings.length - drawn.length;
	const more = leftOut === 0 ? [] : ["", `${leftOut} more`];
	const table = [
		tableRow([
			"Service",
			"Kind",
			"Leads to"
		]),
		"| --- | --- | --- |",
		...rows,
		...more
	];
	return [
		"<details>",
		`<summary>${title}</summary>`,
		"",
		...picture,
		"",
		...table,
		"",
		"</details>",
		""
	];
}
/** Those that there is room for, whole; one that is too large leaves room for the others. */
function fitting$1(mappings) {
	let left = {
		nodes: NODES,
		edges: EDGES,
		length: LENGTH
	};
	return mappings.filter((mapping) => {
		const length = left.length - linesOf(mapping, /* @__PURE__ */ new Map()).join("\n").length - NUMBERS * (mapping.targets.length + 1);
		const rest = {
			nodes: left.nodes - mapping.targets.length - 1,
			edges: left.edges - mapping.targets.length,
			length
		};
		const isRoom = Object.values(rest).every((room) => room >= 0);
		if (isRoom) left = rest;
		return isRoom;
	});
}
/** Identifiers are made here and never taken from the YAML, where one could be a word of Mermaid's. */
function linesOf({ service, way, targets }, ids) {
	const from = idOf(`service ${way} ${service}`, ids);
	const edges = targets.map((target) => {
		return `  ${from} --> ${idOf(`target ${target}`, ids)}(["${label(target)}"])`;
	});
	return [`  ${from}["${label(service)} #40;${way}#41;"]`, ...edges];
}
function idOf(key, ids) {
	const id = ids.get(key) ?? `n${ids.size}`;
	ids.set(key, id);
	return id;
}
/** Mermaid takes a character by its number, nearly any other for syntax somewhere, and an empty label for a mistake. */
function label(text) {
	if (text === "") return " ";
	return clip(safeText(text), LABEL_LENGTH).replace(/[^\w ./:-]/gu, (character) => `#${character.codePointAt(0)};`);
}

//#endregion
//#region src/report/summary.ts
var summary_exports = /* @__PURE__ */ __exportAll({
	markdown: () => markdown,
	markdownSummary: () => markdownSummary
});
const LIMIT = 9e5;
/** Longer than any line that says how many are left out. */
const RESERVE = 100;
const SHOWN_NAMES = 5;
const SHOWN_SKIPPED = 10;
/** A table of findings for a comment, a page or the summary of a job. */
const markdown = (result, { quiet }) => markdownSummary({
	...result,
	findings: listed(result.findings, quiet)
});
function markdownSummary(result, options = {}) {
	const limit = options.limit ?? LIMIT;
	const head = [
		"## extmap-lint",
		"",
		`**${verdict(result)}**`,
		"",
		...notes(result, options)
	];
	const rows = result.findings.map((finding) => findingRow(finding, options));
	const rules = rows.length === 0 ? [] : [...ruleTable(result.findings), ""];
	const findingsHead = rows.length === 0 ? [] : [tableRow([
		"Severity",
		"Rule",
		"Place",
		"Message"
	]), "| --- | --- | --- | --- |"];
	const fixed = fitting([
		...head,
		...rules,
		...findingsHead
	], limit - RESERVE);
	const shown = fixed.isWhole ? fitting(rows, limit - RESERVE - fixed.bytes) : {
		lines: [],
		bytes: 0,
		isWhole: false
	};
	const hidden = rows.length - shown.lines.length;
	const more = hidden > 0 ? ["", `${hidden} more`] : [];
	const text = `${[
		...fixed.lines,
		...shown.lines,
		...more
	].join("\n").trimEnd()}\n`;
	if (byteLength(text) > limit) return "";
	const withPicture = [text, ...mappingPicture("Changed mappings", options.changedMappings ?? [])].join("\n");
	return byteLength(withPicture) <= limit ? withPicture : text;
}
/** Whole lines from the start, as many as go into `limit` bytes. */
function fitting(lines, limit) {
	const kept = [];
	let bytes = 0;
	for (const line of lines) {
		const withLine = bytes + byteLength(line) + 1;
		if (withLine > limit) return {
			lines: kept,
			bytes,
			isWhole: false
		};
		bytes = withLine;
		kept.push(line);
	}
	return {
		lines: kept,
		bytes,
		isWhole: true
	};
}
function notes(result, options) {
	const left = leftOut(result.summary);
	const gaps = groupGaps(result.incomplete).map(({ reason, roots }) => {
		return `incomplete: ${code(reason)} (${roots.length}): ${few(roots.map(inlineCode), SHOWN_NAMES)}`;
	});
	const skipped = result.skippedFiles.slice(0, SHOWN_SKIPPED).map(({ path, reason }) => `skipped ${inlineCode(path)}: ${reason}`);
	const hidden = result.skippedFiles.length - skipped.length;
	const crashes = result.crashes.slice(0, SHOWN_SKIPPED).map(({ rule, path, error }) => {
		return `crash: rule ${inlineCode(rule)} failed on ${inlineCode(path)}: ${code(error.message)}`;
	});
	const compared = result.comparison === void 0 ? [] : [code(comparedWith(result.comparison))];
	const suppressed = suppressedNote(result);
	const said = [...suppressed === void 0 ? [] : [suppressed], ...(options.notes ?? []).map(code)];
	const items = [
		...compared,
		...left === void 0 ? [] : [left],
		...gaps,
		...skipped,
		...crashes,
		...said
	];
	if (hidden > 0) items.push(`skipped ${plural(hidden, "more file")}`);
	return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ""];
}
/** The rules with the most findings first: where many have one cause, it is seen here. */
function ruleTable(findings) {
	const rows = severities.flatMap((severity) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { rule } of findings.filter((finding) => finding.severity === severity)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		return [...counts].sort(([, one], [, other]) => other - one).map(([rule, count]) => tableRow([
			severity,
			inlineCode(rule),
			String(count)
		]));
	});
	return [
		tableRow([
			"Severity",
			"Rule",
			"Findings"
		]),
		"| --- | --- | ---: |",
		...rows
	];
}
function findingRow(finding, options) {
	const place = inlineCode(placeText(finding));
	const address = options.link?.(finding);
	const linked = address === void 0 ? void 0 : linkTo(place, address);
	return tableRow([
		finding.severity,
		inlineCode(finding.rule),
		linked ?? place,
		code(finding.message)
	]);
}
function code(text) {
	return inlineCode(clip(text, MESSAGE_LENGTH));
}

//#endregion
export { summary_exports as n, markdownSummary as t };