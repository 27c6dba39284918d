import { C as withSuppressed, Cn as listed, Sn as leftOut, hn as safeText, sn as isUnread, wn as plural } from "../action.mjs";
import { jsonText } from "./json-report.mjs";

//#region src/report/sarif-location.ts
function locationOf(place) {
	return { physicalLocation: {
		artifactLocation: artifactOf(place.path),
		region: regionOf(place)
	} };
}
function fileLocation(path) {
	return { physicalLocation: { artifactLocation: artifactOf(path) } };
}
/**
* `%SRCROOT%` is by custom the top of the repository, which only the reader knows. So no `originalUriBaseIds` tells it, and
* no path of this machine gets into the file; GitHub asks for neither.
*/
function artifactOf(path) {
	const uri = path.split("/").map(percentEncoded).join("/");
	if (path.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri}` };
	return {
		uri,
		uriBaseId: "%SRCROOT%"
	};
}
/** Half a surrogate pair has no UTF-8. */
function percentEncoded(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"));
}
/**
* A place that ends at the start of a line has nothing in that line, and GitHub shows no alert in a pull request that does
* not change each line of it. Without `endColumn` a region ends with its last line.
*/
function regionOf({ start, end }) {
	const region = {
		startLine: start.line,
		startColumn: start.column
	};
	if (end.column === 1 && end.line > start.line) return {
		...region,
		endLine: end.line - 1
	};
	return {
		...region,
		endLine: end.line,
		endColumn: end.column
	};
}

//#endregion
//#region src/report/sarif-text.ts
/**
* The text of a message, in which a value from the YAML is no link. Readers that know no links show the backslashes, so they
* only stand where one could be.
*/
function messageText(text) {
	const safe = safeText(text);
	return safe.includes("](") ? escaped(safe) : safe;
}
/** A link to the related location with this `id`. */
function linkToPlace(text, id) {
	return `[${escaped(safeText(text)) || "place"}](${id})`;
}
function escaped(text) {
	return text.replace(/[\\[\]]/g, "\\$&");
}

//#endregion
//#region src/report/sarif-notifications.ts
const subjects = {
	crash: "A rule failed: a bug in extmap-lint",
	"skipped-file": "A file that could not be linted",
	incomplete: "A part of the tree about which less can be said",
	"not-linted": "Documents that are left out by design",
	"left-out": "Results that are more than a reader takes"
};
/** GitHub wants of a notification all that it wants of a rule. */
const notificationDescriptors = Object.entries(subjects).map(([id, subject]) => {
	const text = `${subject}.`;
	return {
		id,
		shortDescription: { text },
		fullDescription: { text },
		help: { text }
	};
});
/** What the results do not tell: why there may be too few of them. */
function notificationsOf(result) {
	const left = leftOut(result.summary);
	return [
		...result.crashes.map(crashNote),
		...result.skippedFiles.map(skippedNote),
		...result.incomplete.map(gapNote),
		...left === void 0 ? [] : [note("not-linted", "note", left)]
	];
}
function note(id, level, text) {
	return {
		descriptor: { id },
		level,
		message: { text: messageText(text) }
	};
}
function crashNote({ rule, path, resource, error }) {
	return {
		...note("crash", "error", `rule ${rule} failed on ${resource.kind} ${resource.name ?? ""} in ${path}; please report it: ${error.message}`),
		locations: [fileLocation(path)],
		associatedRule: { id: rule },
		exception: {
			kind: error.name,
			message: safeText(error.message)
		}
	};
}
/** As the exit code does, it tells what was asked for and could not be read from what is left out with good reason. */
function skippedNote(file) {
	const { path, reason, detail } = file;
	return {
		...note("skipped-file", isUnread(file) ? "error" : "warning", `skipped ${path}: ${reason}${detail === "" ? "" : ` (${detail})`}`),
		locations: [fileLocation(path)]
	};
}
function gapNote({ root, reason, path, silences }) {
	return {
		...note("incomplete", "note", `incomplete in ${root}: ${reason}${silences.length === 0 ? "" : `; silent: ${silences.join(", ")}`}`),
		locations: [fileLocation(path)]
	};
}

//#endregion
//#region src/report/sarif.ts
/** GitHub refuses a file that holds more. */
const MAX_RESULTS = 25e3;
/** In one result, the place itself among them. */
const MAX_LOCATIONS = 1e3;
/** In a message; the others are listed beside it. */
const LINKED_PLACES = 5;
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** SARIF 2.1.0 for GitHub code scanning, and for editors and servers that show such files. */
const sarif = (result, options) => jsonText({
	$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
	version: "2.1.0",
	runs: [runOf(result, options)]
});
/** Where an `automationDetails.id` stands, GitHub's upload action takes no other category; so it is only there when asked for. */
function runOf(result, { quiet, exit, tool, category }) {
	const wanted = listed(withSuppressed(result), quiet);
	const findings = mostSevere(wanted);
	const indexes = new Map(tool.rules.map(({ id }, index) => [id, index]));
	return {
		tool: { driver: driverOf(tool) },
		...category === void 0 ? {} : { automationDetails: { id: category.endsWith("/") ? category : `${category}/` } },
		invocations: [{
			executionSuccessful: exit.code < 2,
			exitCode: exit.code,
			exitCodeDescription: exit.reason,
			toolExecutionNotifications: [...notificationsOf(result), ...cutNotes(wanted, findings)]
		}],
		columnKind: "utf16CodeUnits",
		results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule)))
	};
}
function driverOf({ version, homepage, rules }) {
	return {
		name: "extmap-lint",
		version,
		semanticVersion: version,
		informationUri: homepage,
		rules: rules.map(ruleOf),
		notifications: notificationDescriptors
	};
}
function ruleOf({ id, summary, severity, docs, page }) {
	const text = `${summary.replaceAll("`", "")}.`;
	const description = {
		text,
		markdown: `${summary}.`
	};
	return {
		id,
		shortDescription: description,
		fullDescription: description,
		...docs === void 0 ? {} : { helpUri: docs },
		help: {
			text: docs === void 0 ? text : `${text} See ${docs}`,
			markdown: page ?? `${summary}.`
		},
		defaultConfiguration: { level: LEVELS[severity] }
	};
}
function resultOf(finding, ruleIndex) {
	const { rule, severity, related, roots } = finding;
	const places = related.slice(0, MAX_LOCATIONS - 1);
	return {
		ruleId: rule,
		...ruleIndex === void 0 ? {} : { ruleIndex },
		level: LEVELS[severity],
		message: { text: messageOf(finding) },
		locations: [locationOf(finding)],
		...places.length === 0 ? {} : { relatedLocations: places.map(relatedOf) },
		partialFingerprints: { "extmapLint/v1": finding.fingerprint },
		..."suppressed" in finding ? { suppressions: [suppressionOf(finding.suppressed)] } : {},
		...roots.length === 0 ? {} : { properties: { roots } }
	};
}
/** GitHub does not read this: a tool in between has to take such results out, or dismiss their alerts. */
function suppressionOf({ kind, reason, place }) {
	return {
		kind: kind === "baseline" ? "external" : "inSource",
		...reason === void 0 ? {} : { justification: safeText(reason) },
		...place === void 0 ? {} : { location: locationOf(place) }
	};
}
function relatedOf(place, index) {
	return {
		id: index + 1,
		...locationOf(place),
		message: { text: messageText(place.message) }
	};
}
/** GitHub shows a related place only where the message links to it, by its `id`. */
function messageOf({ message, related }) {
	const text = messageText(message);
	const links = related.slice(0, LINKED_PLACES).map((place, index) => linkToPlace(place.message, index + 1));
	return links.length === 0 ? text : `${text} (${links.join(", ")})`;
}
/** As many as a file may hold, in the order in which they came. */
function mostSevere(findings) {
	if (findings.length <= MAX_RESULTS) return findings;
	const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
	const kept = new Set(bySeverity.slice(0, MAX_RESULTS));
	return findings.filter((finding) => kept.has(finding));
}
function cutNotes(wanted, kept) {
	const results = wanted.length - kept.length;
	const places = kept.reduce((sum, { related }) => sum + Math.max(0, related.length - (MAX_LOCATIONS - 1)), 0);
	return [...results === 0 ? [] : [note("left-out", "warning", `${plural(results, "more result")}, the least severe`)], ...places === 0 ? [] : [note("left-out", "warning", plural(places, "more related place"))]];
}

//#endregion
export { sarif };