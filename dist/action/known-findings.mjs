import { H as knownAmong, W as fingerprintAt } from "../action.mjs";

//#region src/lint/suppression/baseline.ts
/** Of an older file, whose paths are relative to the working directory that it was made in. */
const olderHead = /^# extmap-lint baseline:/;
/** A baseline file, or the number of the first line that is no entry. */
function readBaseline(text) {
	const entries = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line === "" || line.startsWith("#")) continue;
		const entry = entryOf(line);
		if (!entry) return index + 1;
		entries.push(entry);
	}
	return {
		entries,
		from: olderHead.test(text) ? "working directory" : "its folder"
	};
}
function entryOf(line) {
	const [, rule, spelled, fingerprint] = /^(\S+) (.+) ([0-9a-f]{24}(?:-\d+)?)$/.exec(line) ?? [];
	if (rule === void 0 || fingerprint === void 0 || spelled === void 0) return void 0;
	try {
		const path = JSON.parse(`"${spelled}"`);
		return typeof path === "string" ? {
			rule,
			fingerprint,
			path
		} : void 0;
	} catch {
		return;
	}
}
/** The same finding, told in a tree whose paths are relative to another folder. */
const entryAt = ({ rule, fingerprint }, path) => ({
	rule,
	fingerprint: fingerprintAt(fingerprint, path),
	path
});
const suppressed = {
	kind: "baseline",
	reason: void 0,
	until: void 0,
	place: void 0
};
/** Suppresses what the baseline has. `isGone`: the file of an entry is not there any more. */
function suppressByBaseline(findings, baseline, isGone) {
	const known = knownAmong(findings.filter((finding) => !("suppressed" in finding)), baseline, {
		isGone,
		isNew: () => false
	});
	return findings.map((finding) => known.has(finding) ? {
		...finding,
		suppressed
	} : finding);
}

//#endregion
export { entryAt, readBaseline, suppressByBaseline };