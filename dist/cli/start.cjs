#!/usr/bin/env node
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_vm = require("node:vm");

//#region src/start/start.ts
const { arch, pid, version } = globalThis.process;
const filename = `${__dirname}/main.cjs`;
/** ASCII alone, one byte a character. It begins with a comment that holds a checksum of the rest. */
const source = (0, node_fs.readFileSync)(filename, "latin1");
const compiledFile = `${__dirname}/${source.slice(2, 14)}-${version}-${arch}.compiled`;
function readCompiled() {
	try {
		return (0, node_fs.readFileSync)(compiledFile);
	} catch {
		return;
	}
}
function keepCompiled() {
	const unfinished = `${compiledFile}.${pid}`;
	try {
		(0, node_fs.writeFileSync)(unfinished, script.createCachedData());
		(0, node_fs.renameSync)(unfinished, compiledFile);
	} catch {}
}
const cachedData = readCompiled();
const script = new node_vm.Script(node_module.Module.wrap(source), {
	filename,
	...cachedData && { cachedData }
});
const main = new node_module.Module(filename);
main.filename = filename;
const requireBeside = (0, node_module.createRequire)(filename);
requireBeside.cache[filename] = main;
script.runInThisContext()(main.exports, requireBeside, main, filename, __dirname);
main.loaded = true;
if (cachedData === void 0 || script.cachedDataRejected) main.exports.isWorthKeeping.then((isWorthKeeping) => isWorthKeeping && keepCompiled());

//#endregion