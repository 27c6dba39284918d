import { Mt as realFolder, On as ConfigError, Pt as reportedPath, g as readTextFile } from "../action.mjs";
import { entryAt, readBaseline } from "./known-findings.mjs";
import { dirname, resolve } from "node:path";

//#region src/library/baseline-file.ts
/** The entries of a baseline, with paths relative to `cwd`, as those of findings are. @throws {ConfigError} */
function readBaselineFile(path, cwd) {
	const file = readTextFile(path, cwd);
	if (file.state === "failed") throw new ConfigError([`${path}: the baseline cannot be read: ${file.problem}; "extmap-lint baseline create" writes one`]);
	const read = readBaseline(file.text);
	if (typeof read === "number") throw new ConfigError([`${path}:${read}:1: this is no line of a baseline`]);
	if (read.from === "working directory") return read.entries;
	const [folder, workingDirectory] = [folderOf(path, cwd), realFolder(cwd)];
	return read.entries.map((entry) => entryAt(entry, reportedPath(resolve(folder, entry.path), workingDirectory)));
}
const folderOf = (path, cwd) => realFolder(dirname(resolve(cwd, path)));

//#endregion
export { readBaselineFile };