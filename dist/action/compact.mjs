import { Gt as safeStart, Qt as listed, Vt as MESSAGE_LENGTH, Wt as clip } from "../action.mjs";

//#region src/report/compact.ts
/**
* The lines of a C compiler, which editors, `grep` and problem matchers read without a plugin. No counts follow, as none do
* from gcc or from shellcheck's gcc format: a line that is no finding is one that each reader would have to know. No
* findings are no output.
*/
const compact = (result, { quiet }) => listed(result.findings, quiet).map(({ path, start, severity, message, rule }) => {
	return `${safeStart(`${path}:${start.line}:${start.column}: ${severity}: ${clip(message, MESSAGE_LENGTH)} [${rule}]`)}\n`;
}).join("");

//#endregion
export { compact };