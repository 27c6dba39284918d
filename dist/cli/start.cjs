#!/usr/bin/env node
let node_fs = require("node:fs");
let node_vm = require("node:vm");

//#region src/start/start.ts
const { arch, argv, pid, version } = globalThis.process;
/**
* A lint of some files calls less of the program than one of a folder, and to load more than it calls takes time: what each of
* the two has compiled is kept apart.
*/
const namesFiles = argv.slice(2).some((word) => /\.(ya?ml|json)$/i.test(word));
const parts = /* @__PURE__ */ new Map();
/** What a part calls for what lies beside it, and for all that is not of the program. */
function requirePart(id) {
	if (!id.startsWith("./")) return require(id);
	return (parts.get(id) ?? load(id)).module.exports;
}
function load(id) {
	const filename = `${__dirname}/${id.slice(2)}`;
	/** A function in ASCII, one byte a character, after a comment that holds its checksum. */
	const source = (0, node_fs.readFileSync)(filename, "latin1");
	const kept = `${filename.slice(0, -4)}-${source.slice(2, 14)}-${version}-${arch}`;
	const [forFiles, forFolders] = [`${kept}-files.compiled`, `${kept}-folders.compiled`];
	const compiledFile = namesFiles ? forFiles : forFolders;
	const own = readCompiled(compiledFile);
	const cachedData = own ?? (namesFiles ? void 0 : readCompiled(forFiles));
	const script = new node_vm.Script(source, {
		filename,
		...cachedData && { cachedData }
	});
	const module = { exports: {} };
	const part = {
		module,
		script,
		compiledFile,
		wasKept: own !== void 0 && script.cachedDataRejected !== true
	};
	parts.set(id, part);
	script.runInThisContext()(module.exports, requirePart, module, filename);
	return part;
}
function readCompiled(compiledFile) {
	try {
		return (0, node_fs.readFileSync)(compiledFile);
	} catch {
		return;
	}
}
/** Where this user may not write, or the disk is full, each run compiles anew. */
function keepCompiled({ script, compiledFile }) {
	const unfinished = `${compiledFile}.${pid}`;
	if (attempt(() => (0, node_fs.writeFileSync)(unfinished, script.createCachedData()))) attempt(() => (0, node_fs.renameSync)(unfinished, compiledFile));
	else attempt(() => (0, node_fs.unlinkSync)(unfinished));
}
function attempt(change) {
	try {
		change();
		return true;
	} catch {
		return false;
	}
}
/** The exit code is set and not forced: output that waits in a pipe would be lost. */
function end({ code, isShortLint }) {
	globalThis.process.exitCode = code;
	if (!isShortLint) return;
	for (const part of parts.values()) if (!part.wasKept) keepCompiled(part);
}
load("./main.cjs").module.exports.answered.then(end);

//#endregion