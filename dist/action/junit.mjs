import { Cn as listed, Dn as verdict, _n as byPath, dn as messageWithPlaces, gn as placeText, pn as clip, sn as isUnread, un as MESSAGE_LENGTH } from "../action.mjs";
import { n as textElement, r as xmlDocument, t as element } from "./xml.mjs";

//#region src/report/junit.ts
/**
* JUnit's XML as Jenkins reads it (junit-10.xsd): a suite a file, a case a finding. Only an error is a failed test, because
* servers call a build broken or unstable for any failure; warnings and infos are tests that passed and have output.
*/
const junit = (result, { quiet }) => {
	const suites = [...byPath(listed(result.findings, quiet)).map(suiteOf), ...ownSuite(result)];
	return xmlDocument(element("testsuites", {
		name: "extmap-lint",
		...countsOf(suites)
	}, suites.map(suiteElement)));
};
function suiteOf([name, findings]) {
	return {
		name,
		cases: findings.map(findingCase)
	};
}
function findingCase(finding) {
	const { rule, severity, path, start, related } = finding;
	const message = clip(finding.message, MESSAGE_LENGTH);
	const places = [{
		path,
		start,
		message: `${severity}: ${message} [${rule}]`
	}, ...related];
	return {
		name: `${rule}: ${message}`,
		outcome: severity === "error" ? "failure" : "passed",
		message: messageWithPlaces(finding),
		details: places.map((place) => `${placeText(place)}: ${place.message}`)
	};
}
/** What concerns the run. A report without any test is one that Jenkins takes for a mistake, so that a clean run is a test too. */
function ownSuite(result) {
	const clean = {
		name: verdict(result),
		outcome: "passed",
		message: "",
		details: []
	};
	const cases = [...result.crashes.map(crashCase), ...result.skippedFiles.map(skippedCase)];
	if (cases.length > 0) return [{
		name: "extmap-lint",
		cases
	}];
	return result.findings.length > 0 ? [] : [{
		name: "extmap-lint",
		cases: [clean]
	}];
}
function crashCase({ rule, path, error }) {
	const message = clip(error.message, MESSAGE_LENGTH);
	return {
		name: `rule ${rule} crashed on ${path}`,
		outcome: "error",
		message,
		details: [`${path}: ${message}`]
	};
}
function skippedCase(file) {
	const { path, reason, detail } = file;
	const outcome = isUnread(file) ? "error" : "skipped";
	return {
		name: `${path}: ${reason}`,
		outcome,
		message: `${reason}: ${detail}`,
		details: [`${path}: ${reason}: ${detail}`]
	};
}
function suiteElement(suite) {
	const { tests, failures, errors } = countsOf([suite]);
	const skipped = suite.cases.filter(({ outcome }) => outcome === "skipped").length;
	const cases = suite.cases.map((it) => element("testcase", {
		classname: suite.name,
		name: it.name
	}, outcomeElements(it)));
	return element("testsuite", {
		name: suite.name,
		tests,
		failures,
		errors,
		skipped
	}, cases);
}
function outcomeElements({ outcome, message, details }) {
	if (outcome !== "passed") return [textElement(outcome, outcome === "skipped" ? { message } : {
		type: outcome,
		message
	}, details)];
	return details.length === 0 ? [] : [textElement("system-out", {}, details)];
}
function countsOf(suites) {
	const outcomes = suites.flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
	const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
	return {
		tests: outcomes.length,
		failures: count("failure"),
		errors: count("error")
	};
}

//#endregion
export { junit };