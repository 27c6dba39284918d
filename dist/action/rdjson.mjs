import { Cn as listed, cn as byteLength, hn as safeText, in as inlineCode, ln as sourceLines, pn as clip, un as MESSAGE_LENGTH } from "../action.mjs";
import { jsonText } from "./json-report.mjs";

//#region src/report/rdjson.ts
const SEVERITIES = {
	error: "ERROR",
	warning: "WARNING",
	info: "INFO"
};
/** What Markdown or GitHub makes more of than text. */
const MARKUP = /[`*_~[\]<>@#|\\&$]|:\/\/|www\./;
/** The diagnostic format of reviewdog (`DiagnosticResult` of its `reviewdog.proto`), which posts messages as Markdown. */
const rdjson = ({ findings, sources }, { quiet, tool }) => {
	const context = {
		linesOf: sourceLines(sources),
		docsOf: new Map(tool.rules.map(({ id, docs }) => [id, docs]))
	};
	return jsonText({
		source: {
			name: "extmap-lint",
			url: tool.homepage
		},
		diagnostics: listed(findings, quiet).map((finding) => diagnosticOf(finding, context))
	});
};
function diagnosticOf(finding, context) {
	const { rule, severity, message, related } = finding;
	const url = context.docsOf.get(rule);
	const places = related.map((place) => ({
		message: inert(place.message),
		location: locationOf(place, context)
	}));
	return {
		message: inert(message),
		location: locationOf(finding, context),
		severity: SEVERITIES[severity],
		code: {
			value: rule,
			...url === void 0 ? {} : { url }
		},
		...places.length === 0 ? {} : { related_locations: places }
	};
}
/** As text where that is all that it can be, and else as code, in which nothing means anything. */
function inert(message) {
	const text = clip(message, MESSAGE_LENGTH);
	return MARKUP.test(text) ? inlineCode(text) : safeText(text);
}
/** Without the text of the file, whole lines: columns count bytes of UTF-8. */
function locationOf({ path, start, end }, { linesOf }) {
	const lines = linesOf(path);
	const position = ({ line, column }) => lines === void 0 ? { line } : {
		line,
		column: byteLength((lines[line - 1] ?? "").slice(0, column - 1)) + 1
	};
	return {
		path,
		range: {
			start: position(start),
			end: position(end)
		}
	};
}

//#endregion
export { rdjson };