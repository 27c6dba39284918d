import { Cn as listed, gn as placeText, mn as safeStart, pn as clip, un as MESSAGE_LENGTH } from "../action.mjs";

//#region src/report/compact.ts
/**
* The lines of a C compiler, which editors, `grep` and problem matchers read without a plugin. No counts follow, as none do
* from gcc or from shellcheck's gcc format: a line that is no finding is one that each reader would have to know. No
* findings are no output.
*/
const compact = (result, { quiet }) => listed(result.findings, quiet).map((finding) => {
	const { severity, message, rule } = finding;
	return `${safeStart(`${placeText(finding)}: ${severity}: ${clip(message, MESSAGE_LENGTH)} [${rule}]`)}\n`;
}).join("");

//#endregion
export { compact };