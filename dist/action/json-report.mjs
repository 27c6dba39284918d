import { C as withSuppressed } from "../action.mjs";

//#region src/report/json.ts
const json = (result, options) => jsonText(jsonReport(result, options));
/** Every field is named here, so that a new field of the linter does not become part of the format by accident. */
function jsonReport(result, { exit, tool }) {
	const docsOf = new Map(tool.rules.map(({ id, docs }) => [id, docs]));
	return {
		schemaVersion: 1,
		exit: {
			code: exit.code,
			reason: exit.reason
		},
		summary: summaryOf(result.summary),
		findings: withSuppressed(result).map((finding) => findingOf(finding, docsOf.get(finding.rule))),
		incomplete: result.incomplete.map(gapOf),
		skippedFiles: result.skippedFiles.map(({ path, reason, detail }) => ({
			path,
			reason,
			detail
		})),
		crashes: result.crashes.map(crashOf),
		comparison: result.comparison === void 0 ? null : comparisonOf(result.comparison)
	};
}
function summaryOf({ files, documents, resources, skipped, errors, warnings, infos }) {
	const { templates, encrypted } = skipped;
	return {
		files,
		documents,
		resources,
		skipped: {
			templates,
			encrypted
		},
		errors,
		warnings,
		infos
	};
}
function findingOf(finding, docs) {
	const { rule, messageId, severity, message, path, start, end, resource, pointer, related, fingerprint, roots } = finding;
	const { environments = [] } = finding;
	return {
		rule,
		messageId,
		severity,
		message,
		path,
		start: positionOf(start),
		end: positionOf(end),
		resource: resource === void 0 ? null : resourceOf(resource),
		pointer,
		related: related.map(relatedOf),
		fingerprint,
		roots,
		environments,
		suppressed: "suppressed" in finding ? suppressionOf(finding.suppressed) : null,
		docs: docs ?? null
	};
}
function suppressionOf({ kind, reason, until, place }) {
	const at = place && {
		path: place.path,
		start: positionOf(place.start),
		end: positionOf(place.end)
	};
	return {
		kind,
		reason: reason ?? null,
		until: until ?? null,
		place: at ?? null
	};
}
function relatedOf({ path, start, end, message }) {
	return {
		path,
		start: positionOf(start),
		end: positionOf(end),
		message
	};
}
function positionOf({ line, column, offset }) {
	return {
		line,
		column,
		offset
	};
}
function resourceOf({ apiVersion, kind, namespace, name }) {
	return {
		apiVersion,
		kind,
		namespace: namespace ?? null,
		name: name ?? null
	};
}
function gapOf({ root, reason, path, silences }) {
	return {
		root,
		reason,
		path,
		silences: [...silences]
	};
}
function comparisonOf({ since, commit, older }) {
	return {
		since,
		commit: commit ?? null,
		older: older.length
	};
}
function crashOf({ rule, path, error }) {
	return {
		rule,
		path,
		message: error.message
	};
}
/**
* JSON in harmless letters: such characters stand only inside strings, where JSON has an escape for each of them.
* `##[` would be a command in the log of a GitHub workflow.
*/
function jsonText(value) {
	return `${escaped(JSON.stringify(value, null, 2))}\n`;
}
function escaped(text) {
	return text.replace(/[\p{Cf}\p{Zl}\p{Zp}\p{DI}\u007F-\u009F]/gu, unicodeEscapes).replaceAll("##[", "#\\u0023[");
}
function unicodeEscapes(character) {
	return character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

//#endregion
export { json, jsonText };