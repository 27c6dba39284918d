import { Cn as listed, _n as byPath, dn as messageWithPlaces } from "../action.mjs";
import { r as xmlDocument, t as element } from "./xml.mjs";

//#region src/report/checkstyle.ts
/** The XML of Checkstyle, of which `version` says the fields and not who wrote it; a source is dotted, like a Java class. */
const checkstyle = ({ findings }, { quiet }) => {
	return xmlDocument(element("checkstyle", { version: "4.3" }, byPath(listed(findings, quiet)).map(([path, found]) => element("file", { name: path }, found.map(errorOf)))));
};
function errorOf(finding) {
	const { start, severity, rule } = finding;
	const message = messageWithPlaces(finding);
	return element("error", {
		line: start.line,
		column: start.column,
		severity,
		message,
		source: `extmap-lint.${rule}`
	});
}

//#endregion
export { checkstyle };