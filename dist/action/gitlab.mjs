import { Cn as listed, dn as messageWithPlaces, hn as safeText } from "../action.mjs";
import { jsonText } from "./json-report.mjs";

//#region src/report/gitlab.ts
const SEVERITIES = {
	error: "critical",
	warning: "major",
	info: "info"
};
/**
* GitLab Code Quality: a list of issues with a part of the fields that Code Climate gives them. GitLab's `codeclimate.json`
* wants `description`, `fingerprint`, `severity` and `location`; the fingerprint tells an issue of the target branch from a
* new one. A merge request shows the description alone, so it names the rule.
*/
const gitlab = ({ findings }, { quiet }) => jsonText(listed(findings, quiet).map(issueOf));
function issueOf(finding) {
	const { rule, severity, path, start, end, fingerprint } = finding;
	return {
		description: safeText(`${messageWithPlaces(finding)} [${rule}]`),
		check_name: rule,
		fingerprint,
		severity: SEVERITIES[severity],
		location: {
			path,
			lines: {
				begin: start.line,
				end: end.line
			}
		}
	};
}

//#endregion
export { gitlab };