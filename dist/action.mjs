import { createRequire } from "node:module";
import process$1, { env, execPath, stdout } from "node:process";
import * as os from "os";
import { EOL } from "os";
import * as crypto$1 from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { basename, dirname, normalize, relative, resolve, sep } from "path";
import { dirname as dirname$1, isAbsolute, join, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "node:path";
import { accessSync, closeSync, constants as constants$1, existsSync, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { createRequire as createRequire$1 } from "module";

//#region \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res) => () => (fn && (res = fn(fn = 0)), res);
var __commonJSMin = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) {
		__defProp(target, name, {
			get: all[name],
			enumerable: true
		});
	}
	if (!no_symbols) {
		__defProp(target, Symbol.toStringTag, { value: "Module" });
	}
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require$1 = /* @__PURE__ */ createRequire(import.meta.url);

//#endregion
//#region node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

//#endregion
//#region node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

//#endregion
//#region node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto$1.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

//#endregion
//#region node_modules/@actions/core/lib/summary.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;

//#endregion
//#region node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error$1(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning$1(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}

//#endregion
//#region src/text/nearest.ts
/** The candidate that was probably meant by a mistyped word: the fewest edits, at most about a third of its length. */
function nearest$2(word, candidates) {
	const limit = Math.max(1, Math.floor(word.length / 3));
	let best;
	let bestCost = Number.POSITIVE_INFINITY;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const cost = mistypingCost(word, candidate);
		if (cost < limit + 1 && cost < bestCost) {
			best = candidate;
			bestCost = cost;
		}
	}
	return best;
}
/** Letters of the wrong case count as a fraction of an edit, so that they never hide a closer word. */
function mistypingCost(word, candidate) {
	const folded = editDistance(word.toLowerCase(), candidate.toLowerCase());
	return word === candidate ? 0 : folded + (folded === 0 ? .25 : .5 * Number(editDistance(word, candidate) > folded));
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(left, right) {
	let beforePrevious = [];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let row = 1; row <= left.length; row++) {
		const current = nextRow(left, right, row, previous, beforePrevious);
		beforePrevious = previous;
		previous = current;
	}
	return previous[right.length] ?? 0;
}
function nextRow(left, right, row, previous, beforePrevious) {
	const current = [row];
	for (let column = 1; column <= right.length; column++) {
		const replaced = (previous[column - 1] ?? 0) + Number(left[row - 1] !== right[column - 1]);
		const least = Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
		const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1] && row > 1 && column > 1;
		current.push(isSwap ? Math.min(least, (beforePrevious[column - 2] ?? 0) + 1) : least);
	}
	return current;
}

//#endregion
//#region src/cli/usage.ts
/** What was asked cannot be understood; the message is for the person who asked. Exit code 2. */
var UsageError = class extends Error {};
const didYouMean = (word, known) => {
	const guess = nearest$2(word, known);
	return guess === void 0 ? "" : `; did you mean "${guess}"?`;
};
/** One of the words that a flag or an input (`label`) takes. @throws {UsageError} */
function choose(label, word, known) {
	const chosen = known.find((candidate) => candidate === word);
	if (chosen === void 0) throw new UsageError(`${label} takes ${known.join(", ")}, not "${word}"${didYouMean(word, known)}`);
	return chosen;
}
/** `warn` and `notice` are what other tools call them. */
const severityWord = (word) => ({
	warn: "warning",
	notice: "info"
})[word] ?? word;
const failingSeverities = [
	"error",
	"warning",
	"info",
	"never"
];
/** @throws {UsageError} */
function readCount(label, text) {
	if (!/^\d+$/.test(text)) throw new UsageError(`${label} takes a number, not "${text}"`);
	return Number(text);
}

//#endregion
//#region src/cli/verdict.ts
/** The exit code of a run and why, the same for each format and for the Action. */
function verdictOf$1({ summary, skippedFiles, crashes }, { failOn, maxWarnings }) {
	if (crashes.length > 0) return {
		code: 2,
		reason: `${count(crashes.length, "rule")} crashed`
	};
	const unread = skippedFiles.filter(({ reason }) => reason === "not found" || reason === "unreadable");
	if (unread.length > 0) return {
		code: 2,
		reason: `${count(unread.length, "path")} could not be read`
	};
	const { errors, warnings, infos } = summary;
	const failing = {
		never: [],
		error: [count(errors, "error")],
		warning: [count(errors, "error"), count(warnings, "warning")],
		info: [
			count(errors, "error"),
			count(warnings, "warning"),
			count(infos, "info")
		]
	}[failOn].filter((it) => !it.startsWith("0 "));
	if (failing.length > 0) return {
		code: 1,
		reason: failing.join(", ")
	};
	if (maxWarnings !== void 0 && warnings > maxWarnings) return {
		code: 1,
		reason: `${count(warnings, "warning")}, more than ${maxWarnings}`
	};
	return {
		code: 0,
		reason: "no findings that fail"
	};
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

//#endregion
//#region node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift;
					for (shift = 0; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(exports);
}));

//#endregion
//#region src/model/address.ts
var import_ipaddr = /* @__PURE__ */ __toESM(require_ipaddr(), 1);
/** As Go's `net.ParseIP` decides, which CoreDNS and the API server use: no leading zeros, no zone, four decimal parts. */
function familyOf(text) {
	if (import_ipaddr.default.IPv4.isValidFourPartDecimal(text)) return hasLeadingZero(text) ? void 0 : "IPv4";
	return text.includes(":") && !text.includes("%") && import_ipaddr.default.IPv6.isValid(text) ? "IPv6" : void 0;
}
const hasLeadingZero = (text) => /(^|\.)0\d/.test(text);
/**
* As Go's `netutils.ParseIPSloppy` reads an address, by which the API server and the controllers go on with what was
* accepted: the parts of `010.20.0.11` are decimal, and `::ffff:10.20.0.11` is an IPv4 address.
*/
function parseIp(text) {
	const plain = text.includes(":") ? text : text.replace(/(^|\.)0+(?=\d)/g, "$1");
	const family = familyOf(plain);
	if (family !== "IPv6") return family && {
		family,
		text: plain
	};
	const address = import_ipaddr.default.IPv6.parse(plain);
	if (address.isIPv4MappedAddress()) return {
		family: "IPv4",
		text: address.toIPv4Address().toString()
	};
	return {
		family,
		text: address.toRFC5952String()
	};
}
/** What no server in a network has as its address, as Go's `net.IP` tells it apart; undefined for every other address. */
function specialUseOf(text) {
	const ip = parseIp(text)?.text;
	if (ip === void 0) return void 0;
	if (ip === "0.0.0.0" || ip === "::") return "unspecified";
	if (/^224\.0\.0\.|^ff.2:/.test(ip)) return "link-local multicast";
	const range = import_ipaddr.default.parse(ip).range();
	if (range === "linkLocal") return "link-local";
	return range === "loopback" || range === "multicast" || range === "broadcast" ? range : void 0;
}

//#endregion
//#region src/model/names.ts
/** Labels and annotations that decide what the parts of a cluster do. */
const label = {
	serviceName: "kubernetes.io/service-name",
	managedBy: "endpointslice.kubernetes.io/managed-by",
	skipMirror: "endpointslice.kubernetes.io/skip-mirror",
	headless: "service.kubernetes.io/headless",
	serviceProxyName: "service.kubernetes.io/service-proxy-name"
};
/** Values of the label `managedBy` by which controllers of Kubernetes itself find their slices. */
const managedBy = {
	controller: "endpointslice-controller.k8s.io",
	mirroring: "endpointslicemirroring-controller.k8s.io"
};
const annotation$1 = {
	leader: "control-plane.alpha.kubernetes.io/leader",
	endpointsManagedBy: "extmap-lint/endpoints-managed-by",
	externalDns: ["external-dns.kubernetes.io/", "external-dns.alpha.kubernetes.io/"]
};

//#endregion
//#region src/model/source.ts
/** Each address that a source lists, whether ready or not. */
const addressesOf$1 = (source) => source.kind === "Endpoints" ? source.subsets.items.flatMap((subset) => [...subset.addresses, ...subset.notReadyAddresses].map(({ ip }) => ip)) : source.endpoints.items.flatMap(({ addresses }) => addresses.items);
const endpointPortsOf = (source) => source.kind === "Endpoints" ? source.subsets.items.flatMap(({ ports }) => ports.items) : source.ports.items;
/** Another controller's slices are not written by hand; a person's or a tool's value names no controller. */
const isOfController = ({ metadata }) => /controller/i.test(metadata.labels.entries.get(label.managedBy)?.value ?? "");
/** False for a number that no port has; one that is not known may be one. */
const isPossiblePort = ({ value }) => value === void 0 || value >= 1 && value <= 65535;

//#endregion
//#region src/rule/define.ts
const error = (template) => ({
	severity: "error",
	template
});
const warning = (template) => ({
	severity: "warning",
	template
});
const info = (template) => ({
	severity: "info",
	template
});
/** A rule that decides from one resource alone; it may run on a single file, and its result may be kept by file. */
function resourceRule(rule) {
	return define(rule, "resource");
}
/** A rule that asks what else reaches the cluster with the resource. */
function projectRule(rule) {
	return define(rule, "project");
}
function define(rule, scope) {
	const { check, on, ...meta } = rule;
	const kinds = typeof on === "string" ? [on] : on;
	const newReporter = reporters(rule.messages);
	return {
		...meta,
		on: kinds,
		scope,
		run(resource, world) {
			if (!kinds.includes(resource.kind)) return nothing$1;
			const report = newReporter();
			check(resource, report, world);
			return report.remarks;
		}
	};
}
const nothing$1 = [];
/** The template with each `{placeholder}` filled in. */
const fillIn = (template, data) => template.replace(/\{(\w+)\}/g, (_, key) => String(data[key]));
/** What a reporter's methods write to. */
var Sink = class {
	remarks = [];
};
/** Makes reporters whose methods are built once a rule: a rule is asked thousands of times and speaks rarely. */
function reporters(messages) {
	class RuleSink extends Sink {}
	for (const [messageId, { severity, template }] of Object.entries(messages)) {
		const takesData = template.includes("{");
		Object.defineProperty(RuleSink.prototype, messageId, { value(at, ...rest) {
			const data = takesData ? rest[0] : {};
			const extras = rest[takesData ? 1 : 0];
			this.remarks.push({
				messageId,
				severity,
				message: fillIn(template, data),
				at,
				also: extras?.also ?? []
			});
		} });
	}
	return () => new RuleSink();
}

//#endregion
//#region rules/endpoint-address-invalid.ts
var endpoint_address_invalid_default = resourceRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "addresses",
	summary: "The address of an endpoint is an IP address in its canonical form",
	rejects: [
		"hostname",
		"placeholder",
		"cidr",
		"port",
		"syntax"
	],
	yieldsTo: ["endpoint-address-special"],
	messages: {
		hostname: error("\"{address}\" is a name: the API server rejects it where an endpoint needs an IP address"),
		placeholder: error("\"{address}\" stands for an IP address: the API server rejects it as it is"),
		cidr: error("\"{address}\" is a range: the API server rejects it where an endpoint needs one IP address"),
		port: error("\"{address}\" has a port: the API server rejects it, ports stand beside the addresses"),
		syntax: error("\"{address}\" is not an IP address, and the API server rejects it"),
		"leading-zero": error("\"{address}\" has leading zeros: rejected from Kubernetes 1.36, and kube-proxy of 1.30 reads it as octal or fails on it"),
		mapped: error("\"{address}\" is an IPv4 address as IPv6: rejected from Kubernetes 1.36, and kube-proxy of 1.30 fails on it"),
		"non-canonical": error("\"{address}\" is rejected in an EndpointSlice by Kubernetes 1.35 and later: the canonical form is \"{canonical}\""),
		"non-canonical-endpoints": warning("\"{address}\" is not in canonical form: the API server warns of it, and reads it as \"{canonical}\"")
	},
	check(source, report) {
		if (source.kind === "EndpointSlice" && !isIpType(source.addressType.value)) return;
		for (const field of addressesOf$1(source)) {
			const address = field.value;
			if (address === void 0) continue;
			const canonical = parseIp(address)?.text;
			if (canonical === void 0) report[faultOf$1(address)](field, { address });
			else if (canonical === address) continue;
			else if (familyOf(address) === void 0) report["leading-zero"](field, { address });
			else if (!canonical.includes(":")) report.mapped(field, { address });
			else if (source.kind === "Endpoints") report["non-canonical-endpoints"](field, {
				address,
				canonical
			});
			else report["non-canonical"](field, {
				address,
				canonical
			});
		}
	}
});
/** Of a slice with names for addresses, or without a known type, nothing is said here. */
const isIpType = (type) => type === "IPv4" || type === "IPv6";
/** The first that applies names the fault best. */
function faultOf$1(address) {
	if (parseIp(address.replace(/\/\d+$/, "")) !== void 0) return "cidr";
	if (/^([^:]+|\[.*\]):\d+$/.test(address)) return "port";
	if (placeholders.some((form) => form.test(address))) return "placeholder";
	return /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)*\.?$/i.test(address) ? "hostname" : "syntax";
}
const placeholders = [
	/^(?=.*[a-z*])(?=.*\d)(\d+|[a-z]+|\*)(\.(\d+|[a-z]+|\*)){3}$/i,
	/^([a-z]+|\*)(\.\1){3}$/i,
	/^[A-Z][A-Z0-9_-]*$/
];

//#endregion
//#region rules/endpoint-address-special.ts
var endpoint_address_special_default = resourceRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "addresses",
	summary: "The address of an endpoint is that of a server in a network",
	rejects: [
		"unspecified",
		"loopback",
		"link-local"
	],
	messages: {
		unspecified: error("\"{address}\" is no server's address: the API server rejects it"),
		loopback: error("\"{address}\" is each host's own address: the API server rejects it"),
		"link-local": error("\"{address}\" holds within one network link only: the API server rejects it"),
		multicast: error("\"{address}\" is a multicast address: the API server takes it, and nothing answers there"),
		broadcast: error("\"{address}\" is the broadcast address: the API server takes it, and connections time out")
	},
	check(source, report) {
		for (const field of addressesOf$1(source)) {
			const address = field.value ?? "";
			const use = specialUseOf(address);
			if (use) report[use === "link-local multicast" ? "link-local" : use](field, { address });
		}
	}
});

//#endregion
//#region src/model/spelled.ts
function spelled(field, fallback) {
	if (field.state === "present") return {
		text: String(field.value),
		isKnown: true
	};
	if (field.state === "absent") return {
		text: fallback,
		isKnown: true
	};
	return {
		text: field.state === "substituted" ? field.spelling : "",
		isKnown: false
	};
}
function compareSpelled(one, other) {
	if (one.isKnown && other.isKnown) return one.text === other.text ? "equal" : "different";
	return one.text !== "" && one.text === other.text ? "equal" : "unknown";
}
var init_spelled = __esmMin((() => {}));

//#endregion
//#region src/model/service.ts
init_spelled();
function exposureOf({ spec }) {
	if (isOpaque$1(spec.type)) return "unknown";
	if (spec.type.value === "ExternalName") return "external name";
	if (isOpaque$1(spec.clusterIP)) return "unknown";
	return spec.clusterIP.value === "None" ? "headless" : "virtual IP";
}
/** The API server stores `selector: {}` and `selector: null` as no selector. */
const isSelectorless = ({ spec }) => spec.selector.state === "absent";
const portName = (port) => spelled(port.name, "");
/** An empty text is a missing one to the API server's defaults; in a slice it is refused before that matters. */
const portProtocol = ({ protocol }) => protocol.value === "" ? {
	text: "TCP",
	isKnown: true
} : spelled(protocol, "TCP");
const isOpaque$1 = (field) => field.state === "malformed" || field.state === "substituted";

//#endregion
//#region src/cluster/slice.ts
/** A hand-written slice, with the API server's defaults. */
function sliceOf(source) {
	return {
		source,
		labels: source.metadata.labels.entries,
		addressType: addressTypeOf(source.addressType),
		ports: source.ports.items.map(slicePort),
		endpoints: source.endpoints.items.map((endpoint) => ({
			addresses: endpoint.addresses.items,
			isReady: endpoint.conditions.ready.value ?? true,
			isServing: endpoint.conditions.serving.value ?? true,
			isTerminating: endpoint.conditions.terminating.value ?? false,
			nodeName: endpoint.nodeName,
			at: endpoint
		}))
	};
}
const slicePort = (port) => ({
	name: portName(port),
	protocol: portProtocol(port),
	number: port.port,
	at: port
});
function addressTypeOf(field) {
	const { value } = field;
	return value === "IPv4" || value === "IPv6" || value === "FQDN" ? value : "unknown";
}

//#endregion
//#region src/cluster/repack.ts
/**
* The subsets as the mirroring controller sees them, whatever the manifest's were: each port once, and ports with the same
* addresses together, even from different subsets. Source: kubernetes pkg/api/v1/endpoints/util.go RepackSubsets.
*/
function repack(subsets) {
	const packed = /* @__PURE__ */ new Map();
	for (const { ports, subsets: listing } of shareSubsets(offersOf(subsets), subsets)) {
		const addresses = unite$1(listing);
		const key = keyOfAddresses(addresses);
		const found = packed.get(key) ?? {
			ports: [],
			addresses
		};
		for (const port of ports) found.ports.push(port);
		packed.set(key, found);
	}
	return [...packed.values()];
}
/** A subset without ports counts as one with a port that is dropped at the end. */
function offersOf(subsets) {
	const byPort = /* @__PURE__ */ new Map();
	for (const subset of subsets) for (const port of subset.ports.items.length > 0 ? subset.ports.items : [void 0]) {
		const key = port ? keyOfPort(port) : "";
		const offer = byPort.get(key) ?? {
			ports: port ? [slicePort(port)] : [],
			subsets: /* @__PURE__ */ new Set()
		};
		byPort.set(key, {
			ports: offer.ports,
			subsets: offer.subsets.add(subset)
		});
	}
	return byPort.values();
}
/** Ports of the same subsets need their addresses united only once, which keeps the work linear in what is written. */
function shareSubsets(offers, subsets) {
	const indexes = new Map(subsets.map((subset, index) => [subset, index]));
	const byListing = /* @__PURE__ */ new Map();
	for (const { ports, subsets: listing } of offers) {
		const key = [...listing].map((subset) => indexes.get(subset)).join();
		const shared = byListing.get(key) ?? {
			ports: [],
			subsets: listing
		};
		for (const port of ports) shared.ports.push(port);
		byListing.set(key, shared);
	}
	return byListing.values();
}
/** Not ready wins over ready for the same address. */
function unite$1(subsets) {
	const byIp = /* @__PURE__ */ new Map();
	for (const subset of subsets) {
		for (const address of subset.addresses) {
			const ip = spellingOf(address.ip);
			if (!byIp.has(ip)) byIp.set(ip, {
				address,
				isReady: true
			});
		}
		for (const address of subset.notReadyAddresses) byIp.set(spellingOf(address.ip), {
			address,
			isReady: false
		});
	}
	return [...byIp.values()];
}
const keyOfAddresses = (addresses) => addresses.map(({ address, isReady }) => `${spellingOf(address.ip)} ${isReady}`).sort().join();
const keyOfPort = ({ name, port, protocol }) => JSON.stringify([
	spellingOf(name),
	spellingOf(port),
	spellingOf(protocol) || "TCP"
]);
const spellingOf = (field) => field.state === "substituted" ? field.spelling : String(field.value ?? "");

//#endregion
//#region src/cluster/version.ts
/** The newest one whose recordings are held against this folder. */
const newestMinor = 37;

//#endregion
//#region src/cluster/proxy.ts
init_spelled();
/** Ports are paired by name and protocol; the numbers play no part. */
function comparePorts(port, candidate) {
	const protocol = compareSpelled(portProtocol(port), candidate.protocol);
	const name = compareSpelled(portName(port), candidate.name);
	if (name === "different" || protocol === "different") return "different";
	return name === "unknown" || protocol === "unknown" ? "unknown" : "equal";
}
/** The distinct port names that sources offer, in their order; an unnamed port is "". */
const portsOffered = (slices) => [...new Map(slices.flatMap((slice) => slice.ports).map((port) => [port.at, port])).values()];

//#endregion
//#region rules/endpoint-port-invalid.ts
var endpoint_port_invalid_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "ports",
	summary: "The port of an endpoint is a number from 1 to 65535",
	rejects: ["rejected"],
	messages: {
		rejected: error("{port} in place of a port from 1 to 65535: the API server rejects the Endpoints"),
		"stops-proxy": error("port {port} is stored, and kube-proxy then fails on every node: no Service is updated until this slice is gone"),
		skipped: error("kube-proxy skips an endpoint port without a number: nothing is reached through it"),
		"out-of-range": warning("port {port} is stored, but nobody can dial it; behind a cluster IP it stops kube-proxy on every node"),
		unnumbered: warning("an endpoint port without a number: kube-proxy skips it, and cluster DNS has no SRV record for it")
	},
	check(source, report, world) {
		const owner = world.ownerOf(source);
		for (const endpointPort of endpointPortsOf(source)) {
			const { port } = endpointPort;
			const number = port.value ?? 0;
			if (isUnreadable(endpointPort) || number >= 1 && number <= 65535) continue;
			const service = owner.state === "found" && isProgrammed(owner.service, endpointPort) ? owner.service : void 0;
			const also = service ? [{
				at: service.metadata.name,
				message: "the Service"
			}] : [];
			if (source.kind === "Endpoints") report.rejected(port, { port: port.state === "absent" ? "nothing" : `"${number}"` });
			else if (number !== 0) report[service ? "stops-proxy" : "out-of-range"](port, { port: number }, { also });
			else report[service ? "skipped" : "unnumbered"](port, { also });
		}
	}
});
const isUnreadable = ({ port }) => port.state === "malformed" || port.state === "substituted";
/** kube-proxy writes rules for the ports that a Service with a cluster IP pairs with, and for no others. */
const isProgrammed = (service, port) => exposureOf(service) === "virtual IP" && service.spec.ports.items.some((candidate) => comparePorts(candidate, slicePort(port)) === "equal");

//#endregion
//#region rules/endpoint-several-addresses.ts
init_spelled();
var endpoint_several_addresses_default = projectRule({
	on: "EndpointSlice",
	group: "addresses",
	summary: "An endpoint of an EndpointSlice has one address",
	messages: {
		unused: error("kube-proxy uses the first address of an endpoint only: nothing is sent to {unused}"),
		headless: warning("cluster DNS gives every address of this endpoint, but what reads the slice itself uses the first only")
	},
	check(slice, report, world) {
		const owner = world.ownerOf(slice);
		if (owner.state !== "found" || slice.addressType.value === "FQDN") return;
		const exposure = exposureOf(owner.service);
		if (exposure === "external name" || exposure === "unknown") return;
		for (const { addresses } of slice.endpoints) {
			const unused = addresses.items.filter((address) => isOther(address, addresses.items[0] ?? address));
			const [at] = unused;
			if (!at) continue;
			const also = addresses.items.slice(0, 1).map((first) => ({
				at: first,
				message: "used"
			}));
			if (exposure === "headless") report.headless(at, { also });
			else report.unused(at, { unused: unused.length > 1 ? `the other ${unused.length}` : `"${at.value}"` }, { also });
		}
	}
});
/** One address may stand there twice. */
const isOther = (address, first) => compareSpelled(spelled(address, ""), spelled(first, "")) === "different";

//#endregion
//#region src/model/substitution.ts
/** Whether a value is filled in by something else before it reaches the cluster, decided by its spelling alone. */
function isSubstitution(text) {
	return spellings$1.some((spelling) => spelling.test(text));
}
var spellings$1;
var init_substitution = __esmMin((() => {
	spellings$1 = [
		/\$\{[^}]*\}/,
		/\$\([^)]*\)/,
		/\$[A-Za-z_]\w*/,
		/\{\{.*?\}\}/s,
		/@@[^@]+@@/,
		/__[A-Z][A-Z0-9_]*/,
		/<[A-Za-z][\w .:/-]*>/
	];
}));

//#endregion
//#region src/model/view.ts
function scalar$1(expected, accept) {
	return { read(node, at) {
		if (isNothing(node)) return {
			[origin]: at,
			state: "absent",
			value: void 0
		};
		const spelling = substitutionIn(node);
		if (spelling !== void 0) return {
			[origin]: at,
			state: "substituted",
			value: void 0,
			spelling
		};
		const value = node.kind === "scalar" ? accept(node.value) : void 0;
		if (value === void 0) return note$1({
			[origin]: withProblem(at, expected, node),
			state: "malformed",
			value: void 0
		});
		return {
			[origin]: at,
			state: "present",
			value
		};
	} };
}
function object(shapes) {
	const fields = Object.entries(shapes);
	return { read(node, at) {
		const map = node?.kind === "map" ? node : void 0;
		const here = map || isNothing(node) ? at : withProblem(at, "a map", node);
		const view = { [origin]: here };
		for (const [key, shape] of fields) {
			const entry = map?.entries.find((candidate) => candidate.key === key);
			view[key] = shape.read(entry?.value, childOrigin(here, entry, key));
		}
		return note$1(view);
	} };
}
function list(item) {
	return { read(node, at) {
		const items = (node?.kind === "list" ? node.items : []).map((child, index) => item.read(child, below$1(at, index, child.span, child.from)));
		const state = node?.kind === "list" ? items.length > 0 ? "present" : "absent" : stateWithout(node);
		const here = state === "malformed" ? withProblem(at, "a list", node) : at;
		return note$1({
			[origin]: here,
			state,
			items,
			[Symbol.iterator]: () => items[Symbol.iterator]()
		});
	} };
}
/** The keys and indexes that lead from the resource to a place. */
function pathOf(at) {
	const steps = [];
	for (let here = at[origin]; here.parent; here = here.parent) steps.unshift(here.step);
	return steps;
}
function note$1(view) {
	if (view[origin].problem) view[origin].malformed.push(view);
	return view;
}
function stateWithout(node) {
	if (isNothing(node)) return "absent";
	return substitutionIn(node) === void 0 ? "malformed" : "substituted";
}
function withProblem(at, expected, node) {
	if (node && substitutionIn(node) !== void 0) return at;
	const { file, span, parent, step, malformed } = at;
	return {
		file,
		span,
		parent,
		step,
		problem: {
			expected,
			actual: describe(node)
		},
		malformed
	};
}
function describe(node) {
	if (node === void 0 || node.kind !== "scalar") return node?.kind === "list" ? "a list" : "a map";
	if (typeof node.value === "string") return `the string "${node.value}"`;
	return typeof node.value === "boolean" ? `the boolean ${node.text}` : `the number ${node.text}`;
}
function childOrigin(at, entry, key) {
	return entry ? below$1(at, key, spanOf(entry), entry.value.from) : below$1(at, key, at.span, void 0);
}
function spanOf({ keySpan, value }) {
	return value.kind === "scalar" && value.span.end > value.span.start ? value.span : keySpan;
}
var origin, isInt32, string, integer, boolean, integerOrString, stringMap, problemsOf, startOf, isNothing, substitutionIn, below$1;
var init_view = __esmMin((() => {
	init_substitution();
	origin = Symbol("origin");
	isInt32 = (value) => typeof value === "number" && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
	string = scalar$1("a string", (value) => typeof value === "string" ? value : void 0);
	integer = scalar$1("a whole number", (value) => isInt32(value) ? value : void 0);
	boolean = scalar$1("true or false", (value) => typeof value === "boolean" ? value : void 0);
	integerOrString = scalar$1("a whole number or a string", (value) => isInt32(value) || typeof value === "string" ? value : void 0);
	stringMap = { read(node, at) {
		const map = node?.kind === "map" ? node : void 0;
		const entries = new Map((map?.entries ?? []).map((entry) => [entry.key, string.read(entry.value, childOrigin(at, entry, entry.key))]));
		const state = map ? entries.size > 0 ? "present" : "absent" : stateWithout(node);
		return note$1({
			[origin]: state === "malformed" ? withProblem(at, "a map", node) : at,
			state,
			entries
		});
	} };
	problemsOf = (resource) => resource[origin].malformed;
	startOf = (file, span) => ({
		file,
		span,
		parent: void 0,
		step: "",
		problem: void 0,
		malformed: []
	});
	isNothing = (node) => node === void 0 || node.kind === "scalar" && node.value === null;
	substitutionIn = (node) => node.kind === "scalar" && typeof node.value === "string" && isSubstitution(node.text) ? node.text : void 0;
	below$1 = (parent, step, span, from) => ({
		file: from ?? parent.file,
		span,
		parent,
		step,
		problem: void 0,
		malformed: parent.malformed
	});
}));

//#endregion
//#region src/model/resources.ts
/** The resources of one document, those inside a `List` too. */
function resourcesOf(node, file) {
	if (node.kind !== "map") return [];
	const kind = textOf$2(node, "kind");
	const items = node.entries.find((entry) => entry.key === "items")?.value;
	if (kind?.endsWith("List") && items?.kind === "list") {
		const itemKind = kind === "List" ? void 0 : kind.slice(0, -4);
		return items.items.flatMap((item) => resourcesOf(withKind(item, itemKind, textOf$2(node, "apiVersion")), file));
	}
	const apiVersion = textOf$2(node, "apiVersion");
	if (!isKind(kind) || apiVersion === void 0 || !apiVersions[kind].includes(apiVersion)) return [];
	return [readResource(kind, apiVersion, node, file)];
}
/** A single resource built from a node, as `kubectl` would read it. */
function readResource(kind, apiVersion, node, file) {
	const kindNode = node.entries.find((entry) => entry.key === "kind")?.value;
	const view = shapes[kind].read(node, startOf(file, kindNode?.span ?? node.span));
	return Object.assign(view, {
		kind,
		apiVersion
	});
}
/** Items of a typed list, such as `ServiceList`, need not say their kind again. */
function withKind(item, kind, apiVersion) {
	if (item.kind !== "map" || kind === void 0 || textOf$2(item, "kind") !== void 0) return item;
	const start = {
		start: item.span.start,
		end: item.span.start
	};
	const scalar = (value) => ({
		kind: "scalar",
		value,
		text: value,
		style: "plain",
		span: start
	});
	return {
		kind: "map",
		entries: [...[{
			key: "kind",
			keySpan: start,
			value: scalar(kind)
		}, {
			key: "apiVersion",
			keySpan: start,
			value: scalar(apiVersion ?? "")
		}], ...item.entries],
		overridden: item.overridden,
		isFlow: item.isFlow,
		span: item.span
	};
}
function textOf$2(node, key) {
	const value = node.entries.find((entry) => entry.key === key)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
var metadataFields, metadata$1, endpointPort, endpointAddress, rules$1, permissions, binding, webhooks, ingressBackend, ingressRoute, shapes, rbac, traefik, admission, apiVersions, mappingKinds, isMappingKind, withLists, kindsOfMapping, kindsOfAll, isKind, isService, isSource, nameOf, fileNameOf, fileOf;
var init_resources = __esmMin((() => {
	init_spelled();
	init_view();
	metadataFields = {
		name: string,
		namespace: string,
		labels: stringMap,
		annotations: stringMap
	};
	metadata$1 = object(metadataFields);
	endpointPort = object({
		name: string,
		port: integer,
		protocol: string
	});
	endpointAddress = object({
		ip: string,
		hostname: string,
		nodeName: string,
		targetRef: object({ kind: string })
	});
	rules$1 = list(object({
		apiGroups: list(string),
		resources: list(string),
		verbs: list(string),
		resourceNames: list(string)
	}));
	permissions = list(object({ rules: rules$1 }));
	binding = object({
		metadata: metadata$1,
		roleRef: object({
			kind: string,
			name: string
		}),
		subjects: list(object({
			kind: string,
			name: string,
			namespace: string
		}))
	});
	webhooks = object({
		metadata: metadata$1,
		webhooks: list(object({ clientConfig: object({ service: object({
			name: string,
			namespace: string
		}) }) }))
	});
	ingressBackend = object({ service: object({ name: string }) });
	ingressRoute = object({
		metadata: metadata$1,
		spec: object({ routes: list(object({ services: list(object({
			name: string,
			namespace: string
		})) })) })
	});
	shapes = {
		Service: object({
			metadata: object({
				...metadataFields,
				type: string,
				externalName: string
			}),
			spec: object({
				type: string,
				externalName: string,
				clusterIP: string,
				clusterIPs: list(string),
				ipFamilies: list(string),
				ipFamilyPolicy: string,
				selector: stringMap,
				sessionAffinity: string,
				publishNotReadyAddresses: boolean,
				internalTrafficPolicy: string,
				externalTrafficPolicy: string,
				healthCheckNodePort: integer,
				allocateLoadBalancerNodePorts: boolean,
				loadBalancerClass: string,
				loadBalancerSourceRanges: list(string),
				ports: list(object({
					name: string,
					port: integer,
					targetPort: integerOrString,
					protocol: string
				}))
			})
		}),
		Endpoints: object({
			metadata: metadata$1,
			subsets: list(object({
				addresses: list(endpointAddress),
				notReadyAddresses: list(endpointAddress),
				ports: list(endpointPort)
			}))
		}),
		EndpointSlice: object({
			metadata: metadata$1,
			addressType: string,
			endpoints: list(object({
				addresses: list(string),
				conditions: object({
					ready: boolean,
					serving: boolean,
					terminating: boolean
				}),
				nodeName: string
			})),
			ports: list(endpointPort)
		}),
		Role: object({
			metadata: metadata$1,
			rules: rules$1
		}),
		ClusterRole: object({
			metadata: metadata$1,
			rules: rules$1
		}),
		RoleBinding: binding,
		ClusterRoleBinding: binding,
		ClusterServiceVersion: object({
			metadata: metadata$1,
			spec: object({ install: object({ spec: object({
				clusterPermissions: permissions,
				permissions
			}) }) })
		}),
		Ingress: object({
			metadata: metadata$1,
			spec: object({
				ingressClassName: string,
				defaultBackend: ingressBackend,
				rules: list(object({ http: object({ paths: list(object({ backend: ingressBackend })) }) }))
			})
		}),
		IngressRoute: ingressRoute,
		IngressRouteTCP: ingressRoute,
		IngressRouteUDP: ingressRoute,
		APIService: object({
			metadata: metadata$1,
			spec: object({ service: object({
				name: string,
				namespace: string
			}) })
		}),
		ValidatingWebhookConfiguration: webhooks,
		MutatingWebhookConfiguration: webhooks
	};
	rbac = ["rbac.authorization.k8s.io/v1"];
	traefik = ["traefik.io/v1alpha1", "traefik.containo.us/v1alpha1"];
	admission = ["admissionregistration.k8s.io/v1"];
	apiVersions = {
		Service: ["v1"],
		Endpoints: ["v1"],
		EndpointSlice: ["discovery.k8s.io/v1", "discovery.k8s.io/v1beta1"],
		Role: rbac,
		ClusterRole: rbac,
		RoleBinding: rbac,
		ClusterRoleBinding: rbac,
		ClusterServiceVersion: ["operators.coreos.com/v1alpha1"],
		Ingress: ["networking.k8s.io/v1"],
		IngressRoute: traefik,
		IngressRouteTCP: traefik,
		IngressRouteUDP: traefik,
		APIService: ["apiregistration.k8s.io/v1"],
		ValidatingWebhookConfiguration: admission,
		MutatingWebhookConfiguration: admission
	};
	mappingKinds = [
		"Service",
		"Endpoints",
		"EndpointSlice"
	];
	isMappingKind = (resource) => mappingKinds.includes(resource.kind);
	withLists = (names) => new Set([
		...names,
		...names.map((name) => `${name}List`),
		"List"
	]);
	kindsOfMapping = withLists(mappingKinds);
	kindsOfAll = withLists(Object.keys(shapes));
	isKind = (kind) => kind !== void 0 && Object.hasOwn(shapes, kind);
	isService = (resource) => resource.kind === "Service";
	isSource = (resource) => resource.kind === "Endpoints" || resource.kind === "EndpointSlice";
	nameOf = ({ metadata }) => spelled(metadata.name, "").text;
	fileNameOf = (located) => fileOf(located).path.replace(/^.*\//, "");
	fileOf = (located) => located[origin].file;
}));

//#endregion
//#region rules/endpoints-not-mirrored.ts
init_resources();
var endpoints_not_mirrored_default = projectRule({
	on: "Endpoints",
	group: "pairing",
	summary: "Endpoints count only when they are mirrored to an EndpointSlice",
	claimsAbsence: true,
	messages: {
		skipped: error("skip-mirror is \"true\": no EndpointSlice is made of these Endpoints, and \"{service}\" has no other"),
		leader: error("a leader annotation: no EndpointSlice is made of these Endpoints, and \"{service}\" has no other")
	},
	check(endpoints, report, world) {
		const owner = world.ownerOf(endpoints);
		if (owner.state !== "found" || !world.isWhole) return;
		const { service } = owner;
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) === "external name" || found.state !== "found") return;
		if (found.sources.some(({ kind }) => kind === "EndpointSlice")) return;
		const { labels, annotations } = endpoints.metadata;
		const [skip, leader] = [labels.entries.get(label.skipMirror), annotations.entries.get(annotation$1.leader)];
		const data = { service: nameOf(service) };
		const also = [{
			at: service.metadata.name,
			message: "the Service without endpoints"
		}];
		if (skip?.value === "true") report.skipped(skip, data, { also });
		else if (leader) report.leader(leader, data, { also });
	}
});

//#endregion
//#region rules/endpoints-subset-split.ts
var endpoints_subset_split_default = resourceRule({
	on: "Endpoints",
	group: "ports",
	summary: "Addresses and their ports stand in one item of `subsets`",
	rejects: true,
	messages: {
		split: error("these ports are an item of their own, apart from the addresses above: the API server rejects the Endpoints"),
		"no-addresses": error("a subset without addresses: the API server rejects the Endpoints")
	},
	check({ subsets }, report) {
		for (const [index, subset] of subsets.items.entries()) {
			if (hasAddresses(subset)) continue;
			const above = subsets.items[index - 1];
			if (above && hasAddresses(above) && above.ports.state === "absent" && subset.ports.state !== "absent") report.split(subset.ports, { also: [{
				at: above.addresses,
				message: "the addresses"
			}] });
			else report["no-addresses"](subset);
		}
	}
});
const hasAddresses = ({ addresses, notReadyAddresses }) => addresses.state !== "absent" || notReadyAddresses.state !== "absent";

//#endregion
//#region src/cluster/mirroring.ts
function mirroringObstacle({ metadata }) {
	if (metadata.labels.entries.get(label.skipMirror)?.value === "true") return "skip-mirror label";
	return metadata.annotations.entries.has(annotation$1.leader) ? "leader annotation" : void 0;
}
/**
* The slices that the mirroring controller makes of Endpoints whose Service has no selector: one a family and set of ports.
* Their nodes point into the Endpoints' YAML. Source: kubernetes pkg/controller/endpointslicemirroring reconciler.go.
*/
function mirror(endpoints, minor = newestMinor) {
	if (mirroringObstacle(endpoints)) return [];
	const labels = labelsOfMirror(endpoints);
	return repack(endpoints.subsets.items).filter(({ ports }) => hasUniqueNames(ports)).flatMap(({ ports, addresses }) => [...byAddressType(firstThousand(addresses), minor)].map(([addressType, found]) => ({
		source: endpoints,
		labels,
		addressType,
		ports,
		endpoints: [...found.values()]
	})));
}
/** A slice with one port name twice is refused by the API server, whatever the protocols; the controller then gives up. */
const hasUniqueNames = (ports) => new Set(ports.map((port) => port.name.text)).size === ports.length;
/** All labels are copied, but the two by which the controller finds its slices are its own. */
function labelsOfMirror({ metadata }) {
	const copied = [...metadata.labels.entries].filter(([name]) => name !== label.managedBy);
	return new Map([...copied, [label.serviceName, metadata.name]]);
}
/** The rest of a packed subset is dropped: ready addresses come first, then the order is that of the texts. */
function firstThousand(addresses) {
	const valid = addresses.filter(({ address }) => typeOf(address.ip) !== void 0);
	if (valid.length <= 1e3) return valid;
	return valid.sort((one, other) => Number(other.isReady) - Number(one.isReady) || compareIps(one, other)).slice(0, 1e3);
}
function compareIps(one, other) {
	const [left, right] = [spellingOf(one.address.ip), spellingOf(other.address.ip)];
	return left < right ? -1 : Number(left > right);
}
/** A substituted address may be of either family. One that is not an IP is skipped. */
function typeOf(ip) {
	if (ip.state === "substituted") return "unknown";
	return ip.state === "present" ? parseIp(ip.value)?.family : void 0;
}
/** Of one address in several spellings the last stays, so a ready one gives way to one that is not ready. */
function byAddressType(addresses, minor) {
	const found = /* @__PURE__ */ new Map();
	const readyFirst = [...addresses.filter((it) => it.isReady), ...addresses.filter((it) => !it.isReady)];
	for (const { address, isReady } of readyFirst) {
		const type = typeOf(address.ip);
		if (type === void 0) continue;
		const ip = mirroredIp(address.ip, minor);
		const endpoints = found.get(type) ?? /* @__PURE__ */ new Map();
		endpoints.set(spellingOf(ip), {
			addresses: [ip],
			isReady,
			isServing: true,
			isTerminating: false,
			nodeName: address.nodeName,
			at: address
		});
		found.set(type, endpoints);
	}
	return found;
}
/** Canonical since KEP-4858 in v1.33, copied as written before. */
function mirroredIp(ip, minor) {
	const canonical = ip.state === "present" && minor >= 33 ? parseIp(ip.value) : void 0;
	return ip.state === "present" && canonical ? {
		...ip,
		value: canonical.text
	} : ip;
}

//#endregion
//#region src/cluster/behind.ts
/** The slices that a cluster keeps for sources, whichever way they were written. */
const slicesOf = (sources, minor = newestMinor) => sources.flatMap((source) => source.kind === "Endpoints" ? mirror(source, minor) : [sliceOf(source)]);

//#endregion
//#region rules/endpoints-twice.ts
init_resources();
init_spelled();
var endpoints_twice_default = projectRule({
	on: "Endpoints",
	group: "pairing",
	summary: "A Service has either Endpoints or EndpointSlices",
	messages: {
		same: warning("\"{service}\" has the EndpointSlice \"{slice}\" too, with the same addresses: a change of one of them is half a change"),
		differ: warning("\"{service}\" has the EndpointSlice \"{slice}\" too, with other addresses: the cluster uses all of both")
	},
	check(endpoints, report, world) {
		const owner = world.ownerOf(endpoints);
		if (owner.state !== "found" || mirroringObstacle(endpoints)) return;
		const { service } = owner;
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) === "external name" || found.state !== "found") return;
		const slices = found.sources.filter((source) => source.kind === "EndpointSlice").filter((slice) => !isOfController(slice));
		const [slice] = slices;
		if (!slice || slices.some((it) => mayBeAlternatives(service, endpoints, it))) return;
		const [mirrored, written] = [addressesOf([endpoints]), addressesOf(slices)];
		const single = [...onlyIn(mirrored, written), ...onlyIn(written, mirrored)];
		const data = {
			service: nameOf(service),
			slice: nameOf(slice)
		};
		const also = [{
			at: slice.metadata.name,
			message: "the EndpointSlice"
		}];
		if (single.length === 0) report.same(endpoints.metadata.name, data, { also });
		else report.differ(endpoints.metadata.name, data, { also: [...also, ...single.map((at) => ({
			at,
			message: "only here"
		}))] });
	}
});
/** Three files are two ways to write one mapping; two documents of one file are applied together. */
const mayBeAlternatives = (service, endpoints, slice) => new Set([
	service,
	endpoints,
	slice
].map((it) => fileOf(it).path)).size > 2;
const addressesOf = (sources) => new Map(slicesOf(sources).flatMap(({ endpoints }) => endpoints.flatMap(({ addresses }) => addresses.map((it) => [canonical(it), it]))));
const canonical = (address) => parseIp(address.value ?? "")?.text ?? spelled(address, "").text;
const onlyIn = (one, other) => [...one].filter(([address]) => !other.has(address)).map(([, at]) => at);

//#endregion
//#region rules/endpoints-without-ports.ts
var endpoints_without_ports_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "ports",
	summary: "Endpoints of a Service with a cluster IP need ports",
	messages: {
		"virtual-ip": error("no ports beside these addresses: kube-proxy sends nothing to them, whatever ports the Service has"),
		headless: info("no ports beside these addresses: the name resolves, and SRV lookups of the ports of the Service find nothing")
	},
	check(source, report, world) {
		const owner = world.ownerOf(source);
		if (owner.state !== "found" || !isSelectorless(owner.service) || owner.service.spec.ports.state !== "present") return;
		const exposure = exposureOf(owner.service);
		if (exposure === "external name" || exposure === "unknown") return;
		const also = [{
			at: owner.service.spec.ports,
			message: "the ports of the Service"
		}];
		for (const at of portsLeftOut(source)) report[exposure === "headless" ? "headless" : "virtual-ip"](at, { also });
	}
});
/** Where ports are missing beside addresses. */
function portsLeftOut(source) {
	if (source.kind === "EndpointSlice") return source.ports.state === "absent" && source.endpoints.state === "present" ? [source.ports] : [];
	return source.subsets.items.filter(({ addresses, notReadyAddresses }) => addresses.state === "present" || notReadyAddresses.state === "present").filter(({ ports }) => ports.state === "absent").map(({ ports }) => ports);
}

//#endregion
//#region src/model/api-server.ts
/** The API server keeps the Service `default/kubernetes` and its endpoints itself. `name` is that of the Service. */
const isOfApiServer = ({ metadata }, name) => name === "kubernetes" && (metadata.namespace.value ?? "default") === "default";

//#endregion
//#region rules/endpoints-without-service.ts
init_resources();
var endpoints_without_service_default = projectRule({
	on: "Endpoints",
	group: "pairing",
	summary: "Endpoints need a Service of the same name and namespace",
	claimsAbsence: true,
	messages: {
		none: error("no Service \"{name}\" in this tree: these Endpoints serve nothing, and the next controller restart deletes them"),
		similar: error("no Service is called \"{name}\": these Endpoints serve nothing, and \"{service}\" has no endpoints"),
		elsewhere: error("these Endpoints are in namespace \"{namespace}\" and their Service is in \"{other}\": it gets none of them"),
		unlisted: error("\"{file}\" has the Service \"{name}\", and the kustomization does not list it: these Endpoints serve nothing"),
		unmatchable: error("no Service can be called \"{name}\", because Service names have no dot: these Endpoints serve nothing")
	},
	check(endpoints, report, world) {
		if (world.ownerOf(endpoints).state !== "none" || isElection(endpoints) || isOfApiServer(endpoints, nameOf(endpoints))) return;
		const { name: at, namespace } = endpoints.metadata;
		const name = at.value;
		if (name === void 0) return;
		const beside = world.unlistedHalfOf(endpoints);
		if (beside) return report.unlisted(at, {
			name,
			file: fileNameOf(beside)
		}, { also: [{
			at: beside.metadata.name,
			message: "not listed"
		}] });
		const miss = world.nearMissOf(endpoints);
		if (miss === void 0 && name.includes(".")) return report.unmatchable(at, { name });
		if (miss === void 0) return report.none(at, { name });
		const { service, how } = miss;
		const other = service.metadata.namespace;
		if (how === "similar") report.similar(at, {
			name,
			service: nameOf(service)
		}, { also: [{
			at: service.metadata.name,
			message: "the Service without endpoints"
		}] });
		else if (namespace.value !== void 0 && other.value !== void 0) {
			const data = {
				namespace: namespace.value,
				other: other.value
			};
			report.elsewhere(namespace, data, { also: [{
				at: other,
				message: "the Service is here"
			}] });
		}
	}
});
/** Endpoints that hold the lock of a leader election belong to no Service and are left alone. */
const isElection = ({ metadata }) => metadata.annotations.entries.has(annotation$1.leader);

//#endregion
//#region rules/external-name-forbidden-field.ts
var external_name_forbidden_field_default = resourceRule({
	on: "Service",
	group: "external-name",
	rejects: true,
	summary: "Fields that a Service of type ExternalName may not have",
	messages: { forbidden: error("\"{field}\" with type ExternalName: the API server rejects the Service") },
	check(service, report) {
		if (exposureOf(service) !== "external name") return;
		for (const [field, at] of forbiddenFields(service)) if (isSet(at)) report.forbidden(at, { field });
	}
});
const forbiddenFields = ({ spec }) => [
	["clusterIP", spec.clusterIP],
	["clusterIPs", spec.clusterIPs],
	["ipFamilies", spec.ipFamilies],
	["ipFamilyPolicy", spec.ipFamilyPolicy],
	["externalTrafficPolicy", spec.externalTrafficPolicy],
	["healthCheckNodePort", spec.healthCheckNodePort],
	["allocateLoadBalancerNodePorts", spec.allocateLoadBalancerNodePorts],
	["loadBalancerClass", spec.loadBalancerClass],
	["loadBalancerSourceRanges", spec.loadBalancerSourceRanges]
];
/** The API server takes an empty text and 0 as not written. */
const isSet = ({ state, value }) => state === "present" && value !== "" && value !== 0;

//#endregion
//#region rules/external-name-ignored-field.ts
var external_name_ignored_field_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "Fields that a Service of type ExternalName has for nothing",
	messages: {
		selector: warning("a selector with type ExternalName: it is stored and ignored, and no Pod stands behind the name"),
		affinity: warning("sessionAffinity with type ExternalName: it is stored and ignored, because clients connect without a proxy"),
		publish: warning("publishNotReadyAddresses with type ExternalName: it is stored and ignored, because there are no addresses")
	},
	check(service, report) {
		const { selector, sessionAffinity, publishNotReadyAddresses } = service.spec;
		if (exposureOf(service) !== "external name") return;
		if (selector.state === "present") report.selector(selector);
		if (sessionAffinity.value === "ClientIP") report.affinity(sessionAffinity);
		if (publishNotReadyAddresses.value === true) report.publish(publishNotReadyAddresses);
	}
});

//#endregion
//#region rules/external-name-invalid.ts
var external_name_invalid_default = resourceRule({
	on: "Service",
	group: "external-name",
	rejects: true,
	summary: "An `externalName` is a lower-case DNS name and nothing else",
	messages: {
		scheme: error("\"{name}\" is a URL: the API server rejects an externalName that is more than a DNS name"),
		port: error("\"{name}\" has a port: the API server rejects it, and a CNAME cannot carry one"),
		path: error("\"{name}\" has a path: the API server rejects an externalName that is more than a DNS name"),
		uppercase: error("\"{name}\" has upper-case letters: the API server rejects it"),
		underscore: error("\"{name}\" has an underscore: the API server rejects it"),
		wildcard: error("\"{name}\" has a wildcard: the API server rejects it"),
		ipv6: error("\"{name}\" is an IPv6 address: the API server rejects it as externalName"),
		space: error("\"{name}\" has white space: the API server rejects it"),
		"empty-label": error("\"{name}\" has an empty part between its dots: the API server rejects it"),
		"too-long": error("this externalName has {length} characters: the API server rejects more than 253"),
		syntax: error("\"{name}\" is not a DNS name, and the API server rejects it: parts of a-z, 0-9 and inner \"-\", joined by dots")
	},
	check(service, report) {
		const { externalName } = service.spec;
		const name = externalName.value;
		if (exposureOf(service) !== "external name" || name === void 0 || name === "") return;
		const fault = faultOf(name);
		if (fault === "too-long") report["too-long"](externalName, { length: name.length });
		else if (fault) report[fault](externalName, { name });
	}
});
/** The first that applies names the fault best. One trailing dot is allowed; a part may be over 63 characters. */
function faultOf(written) {
	const name = written.endsWith(".") ? written.slice(0, -1) : written;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) return "scheme";
	if (familyOf(name.replace(/^\[(.*)\]$/, "$1")) === "IPv6") return "ipv6";
	if (/^[^\s/]+:\d+$/.test(name)) return "port";
	if (/^[^\s/]+\//.test(name)) return "path";
	if (/\s/.test(name)) return "space";
	if (name.includes("*")) return "wildcard";
	if (name.includes("_")) return "underscore";
	if (/^\.|\.\.|\.$|^$/.test(name)) return "empty-label";
	if (name.length > 253) return "too-long";
	if (isSubdomain(name)) return void 0;
	return isSubdomain(name.toLowerCase()) ? "uppercase" : "syntax";
}
/** RFC 1123, as the API server's IsDNS1123Subdomain. */
const isSubdomain = (name) => /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name);

//#endregion
//#region rules/external-name-ip.ts
init_resources();
var external_name_ip_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` that is an IP address does not resolve",
	messages: {
		literal: error("\"{address}\" is an IP address: cluster DNS answers NXDOMAIN for \"{service}\", not the address"),
		traefik: warning("\"{address}\" is an IP address: Traefik dials it, but cluster DNS answers NXDOMAIN for \"{service}\""),
		"external-dns": info("\"{address}\" is an IP address: external-dns publishes it, cluster DNS answers NXDOMAIN for \"{service}\"")
	},
	check(service, report, world) {
		const { externalName } = service.spec;
		const address = externalName.value;
		if (exposureOf(service) !== "external name" || address === void 0 || familyOf(address) !== "IPv4") return;
		const data = {
			address,
			service: nameOf(service)
		};
		const consumers = world.consumersOf(service);
		const also = consumers.map(({ kind, resource }) => ({
			at: resource,
			message: `${kind} uses the Service here`
		}));
		if (consumers.length > 0 && consumers.every(({ kind }) => kind === "Traefik")) report.traefik(externalName, data, { also });
		else if (isPublished(service) && consumers.length === 0) report["external-dns"](externalName, data);
		else report.literal(externalName, data, { also });
	}
});
const isPublished = ({ metadata }) => [...metadata.annotations.entries.keys()].some((key) => annotation$1.externalDns.some((prefix) => key.startsWith(prefix)));

//#endregion
//#region src/model/dns.ts
function nameFaultOf(name) {
	const parts = withoutDot(name).split(".");
	const last = parts.at(-1) ?? "";
	if (familyOf(name) !== void 0) return "address";
	if (last === "localhost") return "localhost";
	if (/^\d+$/.test(last)) return "number";
	return parts.some((part) => part.length > 63) ? "long part" : void 0;
}
/** A trailing dot says that a name is absolute, and is no part of it. */
const withoutDot = (name) => name.endsWith(".") ? name.slice(0, -1) : name;
/** The name that a Service is an alias of, where it is one and says so. */
const aliasOf = (service) => exposureOf(service) === "external name" ? service.spec.externalName.value || void 0 : void 0;
/** What a name in the zone of cluster DNS means. */
function clusterNameOf(name) {
	const zone = ".svc.cluster.local";
	const text = withoutDot(name);
	if (!text.endsWith(zone)) return void 0;
	const parts = text.slice(0, -18).split(".");
	const [service, namespace] = parts.slice(-2);
	if (service === void 0 || namespace === void 0) return void 0;
	return {
		host: parts.slice(0, -2).join("."),
		service,
		namespace
	};
}
/** Whether a Service was meant as an alias though it is none: it has a name to be an alias of, or the type in a wrong place. */
function isFailedAlias(service) {
	const { metadata, spec } = service;
	const isNamed = [spec.externalName, metadata.externalName].some(({ state, value }) => state === "substituted" || Boolean(value));
	return exposureOf(service) !== "external name" && (isNamed || metadata.type.value === "ExternalName");
}

//#endregion
//#region rules/external-name-localhost.ts
var external_name_localhost_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` of `localhost` means whichever host asks",
	messages: { localhost: error("\"{name}\" means whoever asks: a Pod reaches itself, and a proxy that follows it its own admin port") },
	check(service, report) {
		const name = aliasOf(service);
		if (name !== void 0 && nameFaultOf(name) === "localhost") report.localhost(service.spec.externalName, { name });
	}
});

//#endregion
//#region rules/external-name-loop.ts
var external_name_loop_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` does not lead back to its own Service",
	messages: {
		loop: error("\"{name}\" leads back to this Service: cluster DNS answers without any record, and clients get no address"),
		"api-server": warning("\"{name}\" leads back to this Service: the API server dials it all the same, and Pods get no address")
	},
	check(service, report, world) {
		const { externalName } = service.spec;
		const name = aliasOf(service);
		if (name === void 0) return;
		const stations = loopFrom(service, name, world.servicesCalled);
		if (stations === void 0) return;
		const also = stations.map((it) => ({
			at: it.spec.externalName,
			message: "and from here on"
		}));
		if (world.isCalledByApiServer(service) && world.consumersOf(service).length === 0) report["api-server"](externalName, { name }, { also });
		else report.loop(externalName, { name }, { also });
	}
});
/** The aliases between a Service and itself; none where it names itself, undefined where it leads elsewhere. */
function loopFrom(start, alias, lookup, passed = []) {
	const target = clusterNameOf(alias);
	if (target === void 0 || target.host !== "") return void 0;
	const { name, namespace } = start.metadata;
	if (target.service === name.value && target.namespace === namespace.value) return passed;
	const [next, ...others] = lookup(target.service, target.namespace);
	if (next === void 0 || others.length > 0 || passed.includes(next)) return void 0;
	const onward = aliasOf(next);
	return onward === void 0 ? void 0 : loopFrom(start, onward, lookup, [...passed, next]);
}

//#endregion
//#region rules/external-name-missing.ts
/** A project rule, because a patch need not say what its target has. */
var external_name_missing_default = projectRule({
	on: "Service",
	group: "external-name",
	rejects: true,
	summary: "A Service of type ExternalName needs an `externalName`",
	messages: {
		missing: error("a Service of type ExternalName without externalName: the API server rejects it"),
		empty: error("this externalName is empty: the API server rejects a Service of type ExternalName without a name")
	},
	check(service, report) {
		const { externalName, type } = service.spec;
		if (exposureOf(service) !== "external name") return;
		if (externalName.state === "absent") report.missing(type);
		if (externalName.value === "") report.empty(externalName);
	}
});

//#endregion
//#region rules/external-name-relative.ts
var external_name_relative_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` is an absolute DNS name, and search domains do not apply to it",
	messages: {
		svc: error("\"{name}\" is taken as \"{name}.\", without search domains: clients get a CNAME and no address"),
		service: error("\"{name}\" is taken as \"{name}.\" and not as the Service of that namespace: clients get a CNAME and no address"),
		label: warning("\"{name}\" is taken as \"{name}.\", without search domains: neither a Service nor a short host name is found")
	},
	check(service, report, world) {
		const name = aliasOf(service);
		if (name === void 0 || nameFaultOf(name) !== void 0) return;
		const { externalName } = service.spec;
		const [first = "", second, ...more] = name.split(".");
		if (second === void 0) return report.label(externalName, { name });
		if (name.endsWith(".svc")) return report.svc(externalName, { name });
		const [target] = more.length > 0 ? [] : world.servicesCalled(first, second);
		if (!target) return;
		report.service(externalName, { name }, { also: [{
			at: target.metadata.name,
			message: "the Service that is not reached"
		}] });
	}
});

//#endregion
//#region rules/external-name-target-missing.ts
init_resources();
var external_name_target_missing_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` in the zone of cluster DNS names a Service that exists",
	claimsAbsence: true,
	messages: { similar: warning("namespace \"{namespace}\" has no Service \"{target}\" in this tree but \"{similar}\": the alias leads to no address") },
	check(service, report, world) {
		const target = clusterNameOf(aliasOf(service) ?? "");
		if (target === void 0) return;
		const similar = world.serviceMeantBy(target.service, target.namespace);
		if (similar === void 0) return;
		const also = [{
			at: similar.metadata.name,
			message: "the Service of a similar name"
		}];
		const data = {
			namespace: target.namespace,
			target: target.service,
			similar: nameOf(similar)
		};
		report.similar(service.spec.externalName, data, { also });
	}
});

//#endregion
//#region rules/external-name-unresolvable.ts
var external_name_unresolvable_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` that the API server takes and no DNS server can resolve",
	messages: {
		"long-part": error("a part of this externalName is over 63 characters: DNS cannot carry it, and each lookup waits for its time-out"),
		number: error("\"{name}\" ends in a number, which no top-level domain does: clients get a CNAME without an address")
	},
	check(service, report) {
		const name = aliasOf(service);
		if (name === void 0) return;
		const fault = nameFaultOf(name);
		if (fault === "number") report.number(service.spec.externalName, { name });
		if (fault === "long part") report["long-part"](service.spec.externalName);
	}
});

//#endregion
//#region rules/external-name-without-type.ts
init_spelled();
var external_name_without_type_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` counts only where `type` is ExternalName",
	messages: {
		ignored: error("the type of this Service is {type}: the API server ignores externalName, and DNS knows no CNAME for it"),
		nested: error("\"{field}\" stands under \"{parent}\" in place of \"spec\": this makes no ExternalName Service")
	},
	check(service, report) {
		const { externalName, type } = service.spec;
		const [nested] = nestedIn(service);
		if (nested) return report.nested(nested.at, {
			field: nested.field,
			parent: nested.parent
		});
		const { text, isKnown } = spelled(type, "");
		const actual = text || "ClusterIP";
		if (!isKnown || !otherTypes.includes(actual)) return;
		if (externalName.value || externalName.state === "substituted") report.ignored(externalName, { type: actual });
	}
});
/** Any other text is no type, and the API server rejects it. */
const otherTypes = [
	"ClusterIP",
	"NodePort",
	"LoadBalancer"
];
/** Pods may well have a label `type`, so there its value tells. */
function nestedIn({ metadata, spec }) {
	const { entries } = spec.selector;
	return [
		{
			field: "externalName",
			parent: "metadata",
			at: metadata.externalName
		},
		{
			field: "externalName",
			parent: "selector",
			at: entries.get("externalName")
		},
		{
			field: "type",
			parent: "metadata",
			at: metadata.type
		},
		{
			field: "type",
			parent: "selector",
			at: entries.get("type")
		}
	].flatMap(({ field, parent, at }) => at && isNested(field, at) ? [{
		field,
		parent,
		at
	}] : []);
}
const isNested = (field, at) => field === "type" ? at.value === "ExternalName" : at.state !== "absent";

//#endregion
//#region rules/headless-port-remap.ts
init_resources();
init_spelled();
var headless_port_remap_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A headless Service does not translate ports",
	messages: {
		untranslated: warning("clients of \"{service}\" dial {port}, the endpoints listen on {offered}: a headless Service does not translate ports"),
		"slices-read": info("port {port} of \"{service}\" becomes {offered} behind its Ingress or route only: a client of the name dials {port} itself")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (exposureOf(service) !== "headless" || !isSelectorless(service) || found.state !== "found") return;
		const offered = portsOffered(slicesOf(found.sources));
		const consumers = world.consumersOf(service);
		const isReadAsSlices = consumers.length > 0 && consumers.every(({ kind }) => kind !== "Ingress");
		for (const port of service.spec.ports) {
			const reachable = offered.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) !== "different").filter(({ number }) => isPossiblePort(number));
			const numbers = reachable.map(({ number }) => number.value);
			if (port.port.value === void 0 || numbers.length === 0 || numbers.includes(void 0) || numbers.includes(port.port.value)) continue;
			const data = {
				service: nameOf(service),
				port: port.port.value,
				offered: [...new Set(numbers)].join(", ")
			};
			const also = reachable.map(({ number }) => ({
				at: number,
				message: "the endpoints listen here"
			}));
			report[isReadAsSlices ? "slices-read" : "untranslated"](port.port, data, { also });
		}
	}
});

//#endregion
//#region rules/headless-target-port-ignored.ts
var headless_target_port_ignored_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A headless Service ignores `targetPort`",
	yieldsTo: ["headless-port-remap"],
	messages: { ignored: warning("\"targetPort: {target}\" does nothing here: clients of a headless Service dial port {port} at the address itself") },
	check(service, report) {
		if (exposureOf(service) !== "headless" || !isSelectorless(service)) return;
		for (const { port, targetPort } of service.spec.ports) {
			const target = targetPort.value;
			if (typeof target !== "number" || target === 0 || port.value === void 0 || target === port.value) continue;
			report.ignored(targetPort, {
				target,
				port: port.value
			});
		}
	}
});

//#endregion
//#region rules/namespace-half-written.ts
var namespace_half_written_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "pairing",
	summary: "A Service and its endpoints both say their namespace, or neither does",
	messages: {
		source: warning("no namespace here and \"{namespace}\" on the Service: applied to another one, they do not find each other"),
		service: warning("namespace \"{namespace}\" here and none on the Service: applied to another one, they do not find each other")
	},
	check(source, report, world) {
		const owner = world.ownerOf(source);
		if (owner.state !== "found") return;
		const { service } = owner;
		const found = world.sourcesOf(service);
		if (found.state !== "found" || found.sources.length > 1 || !world.isBeside(service, source)) return;
		const [here, there] = [source.metadata.namespace, service.metadata.namespace];
		if (here.state === "absent" && there.value !== void 0) {
			const also = [{
				at: there,
				message: "the Service is here"
			}];
			report.source(source.metadata.name, { namespace: there.value }, { also });
		}
		if (there.state === "absent" && here.value !== void 0) {
			const also = [{
				at: service.metadata.name,
				message: "the Service"
			}];
			report.service(here, { namespace: here.value }, { also });
		}
	}
});

//#endregion
//#region rules/port-name-mismatch.ts
init_spelled();
var port_name_mismatch_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A port of a selector-less Service needs an endpoint port of the same name",
	messages: {
		renamed: error("port \"{port}\" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it \"{offered}\""),
		unnamed: error("port {port} reaches nothing, because kube-proxy pairs ports by name: {why}"),
		missing: error("port {port} reaches nothing, because kube-proxy pairs ports by name: {why}"),
		headless: warning("SRV records and clients that go by port names miss port {port} of this headless Service: {why}"),
		"unused-source": error("no port of the Service has the name of a port here: these addresses get no traffic")
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown" || found.state !== "found") return;
		const slices = slicesOf(found.sources);
		const offered = portsOffered(slices);
		const { items: ports, state } = service.spec.ports;
		if (state !== "present") return;
		const unmatched = offered.length > 0 ? ports.filter((port) => isUnmatched(port, offered)) : [];
		const left = offered.filter((candidate) => isUnused(candidate, ports));
		for (const port of unmatched) {
			const partner = partnerOf(port, left, unmatched.length);
			const also = (partner ? [partner] : offered).map(({ at }) => ({
				at: at.name,
				message: "offered here"
			}));
			const data = {
				port: labelOf$1(port),
				why: whyNot(port, partner)
			};
			if (exposure === "headless") report.headless(port.name, data, { also });
			else if (!partner) report.missing(port.name, data, { also });
			else if (isUnnamed$1(port) || isUnnamed$1(partner)) report.unnamed(port.name, data, { also });
			else report.renamed(port.name, {
				port: portName(port).text,
				offered: partner.name.text
			}, { also });
		}
		if (exposure !== "virtual IP" || unmatched.length > 0) return;
		for (const slice of slices) {
			const [first] = slice.ports;
			if (first && slice.ports.every((candidate) => isUnused(candidate, ports))) report["unused-source"](first.at.name, { also: ports.map((port) => ({
				at: port.name,
				message: "a port of the Service"
			})) });
		}
	}
});
/** The protocol is left out on purpose: a name that exists with another one is another fault. */
const isUnmatched = (port, offered) => offered.every((candidate) => compareSpelled(portName(port), candidate.name) === "different");
/** The one port that it was probably meant for: the only one left on both sides, or one with the same number. */
function partnerOf(port, left, unmatched) {
	const fitting = left.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === "equal");
	if (fitting.length === 1 && unmatched === 1) return fitting[0];
	const numbers = [port.port.value, port.targetPort.value];
	return fitting.find(({ number }) => number.state === "present" && numbers.includes(number.value));
}
const isUnused = (candidate, ports) => ports.every((port) => compareSpelled(portName(port), candidate.name) === "different");
function whyNot(port, partner) {
	if (isUnnamed$1(port)) return partner ? `it has no name, and the endpoints call it "${partner.name.text}"` : "it has no name, and each endpoint port has one";
	if (!partner) return "no endpoint port has that name";
	return isUnnamed$1(partner) ? "the endpoint port has no name" : `the endpoints call it "${partner.name.text}"`;
}
const isUnnamed$1 = (port) => ("at" in port ? port.name : portName(port)).text === "";
/** A quoted name, or the number of a port without one. */
const labelOf$1 = (port) => isUnnamed$1(port) ? spelled(port.port, "").text : `"${portName(port).text}"`;

//#endregion
//#region rules/port-protocol-mismatch.ts
init_spelled();
var port_protocol_mismatch_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A port of a selector-less Service needs an endpoint port of the same protocol",
	messages: {
		refused: error("port {port} reaches nothing: it is {protocol} here and {offered} at the endpoints, and kube-proxy pairs by both"),
		headless: warning("SRV lookups of port {port} over {protocol} find nothing: the endpoints of this headless Service say {offered}")
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown" || found.state !== "found") return;
		const offered = portsOffered(slicesOf(found.sources));
		for (const port of service.spec.ports) {
			const protocol = portProtocol(port).text;
			const namesakes = offered.filter((candidate) => compareSpelled(portName(port), candidate.name) === "equal");
			const protocols = [...new Set(namesakes.map((candidate) => candidate.protocol.text))];
			if (protocols.length === 0 || ![protocol, ...protocols].every(isProtocol) || protocols.includes(protocol)) continue;
			if (hasMaybe(port, offered)) continue;
			const data = {
				port: labelOf(port),
				protocol,
				offered: protocols.join(" and ")
			};
			const also = namesakes.map(({ at }) => ({
				at: at.protocol,
				message: "offered here"
			}));
			report[exposure === "headless" ? "headless" : "refused"](port.protocol, data, { also });
		}
	}
});
/** Any other text the API server rejects, lower case too. */
const isProtocol = (text) => text === "TCP" || text === "UDP" || text === "SCTP";
/** A name that is filled in later may be this port's. */
const hasMaybe = (port, offered) => offered.some((candidate) => compareSpelled(portName(port), candidate.name) === "unknown");
const labelOf = (port) => portName(port).text === "" ? spelled(port.port, "").text : `"${portName(port).text}"`;

//#endregion
//#region rules/port-unnamed.ts
var port_unnamed_default = projectRule({
	on: ["Service", "Endpoints"],
	group: "ports",
	summary: "Of several ports each needs a name",
	rejects: true,
	messages: {
		service: error("one of {count} ports without a name: the API server rejects a Service where not each has one"),
		endpoints: error("one of {count} ports of a subset without a name: the API server rejects the Endpoints")
	},
	check(resource, report) {
		for (const ports of portListsOf(resource)) for (const { name } of ports.filter(isUnnamed)) if (ports.length > 1) report[resource.kind === "Service" ? "service" : "endpoints"](name, { count: ports.length });
	}
});
const portListsOf = (resource) => resource.kind === "Service" ? [resource.spec.ports.items] : resource.subsets.items.map(({ ports }) => ports.items);
const isUnnamed = (port) => portName(port).isKnown && portName(port).text === "";

//#endregion
//#region rules/selector-injected.ts
init_resources();
var selector_injected_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "A label of a kustomization that becomes the selector of a Service cuts it off from its endpoints",
	messages: {
		endpoints: error("this label becomes the selector of \"{service}\": its endpoints are made from Pods, and its Endpoints get no traffic"),
		slices: warning("this label becomes the selector of \"{service}\": Pods that have it get traffic beside the addresses of its slices"),
		alias: info("this label becomes the selector of \"{service}\", which is an ExternalName and ignores it")
	},
	check(service, report, world) {
		const label = world.injectedSelectorOf(service);
		if (!label) return;
		const data = { service: nameOf(service) };
		const also = [{
			at: service.metadata.name,
			message: "written without a selector"
		}];
		const found = world.sourcesOf(service);
		if (exposureOf(service) === "external name") report.alias(label, data, { also });
		else if (found.state !== "found") return;
		else if (found.sources.some(({ kind }) => kind === "Endpoints")) report.endpoints(label, data, { also });
		else report.slices(label, data, { also });
	}
});

//#endregion
//#region rules/selector-with-endpoints.ts
init_resources();
var selector_with_endpoints_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "Endpoints of a Service with a selector are not used",
	messages: {
		overwritten: error("\"{service}\" has a selector: its endpoints are made from Pods, and the Endpoints of its name get no traffic"),
		beside: info("\"{service}\" has a selector: the addresses of EndpointSlice \"{slice}\" get traffic beside its Pods")
	},
	check(service, report, world) {
		const { selector } = service.spec;
		const found = world.sourcesOf(service);
		if (selector.state !== "present" || found.state !== "found" || !hasEndpoints.includes(exposureOf(service))) return;
		if (world.injectedSelectorOf(service)) return;
		const endpoints = found.sources.find((source) => source.kind === "Endpoints");
		if (endpoints && hasAddressByHand(endpoints)) {
			const also = [{
				at: endpoints.metadata.name,
				message: "overwritten, or left standing without effect"
			}];
			report.overwritten(selector, { service: nameOf(service) }, { also });
		}
		const slice = found.sources.find(isByHand);
		if (!slice) return;
		const also = [{
			at: slice.metadata.name,
			message: "written by hand"
		}];
		report.beside(selector, {
			service: nameOf(service),
			slice: nameOf(slice)
		}, { also });
	}
});
const hasEndpoints = ["virtual IP", "headless"];
const isByHand = (source) => source.kind === "EndpointSlice" && !isOfController(source);
/** The controller's own, in a record of a cluster, refer to their Pods. */
const hasAddressByHand = ({ subsets }) => subsets.items.some(({ addresses }) => addresses.items.some(({ targetRef }) => targetRef.kind.value !== "Pod"));

//#endregion
//#region rules/service-duplicate.ts
init_resources();
var service_duplicate_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "A Service is written once",
	messages: { overridden: warning("\"{name}\" is written again further down: with kubectl apply the last one wins, and this one is lost") },
	check(service, report, world) {
		const last = world.overriddenBy(service);
		if (!last || !(isMapping$1(service) || isMapping$1(last))) return;
		const also = [{
			at: last.metadata.name,
			message: "the last one"
		}];
		report.overridden(service.metadata.name, { name: nameOf(service) }, { also });
	}
});
const isMapping$1 = (service) => exposureOf(service) === "external name" || isSelectorless(service);

//#endregion
//#region rules/service-without-endpoints.ts
init_resources();
var service_without_endpoints_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "A Service without a selector needs Endpoints or an EndpointSlice",
	claimsAbsence: true,
	messages: {
		none: warning("\"{service}\" has no selector, and nothing in this tree gives it endpoints: {outcome}"),
		unlisted: warning("\"{service}\" gets no endpoints: \"{file}\" has them, and the kustomization does not list it"),
		placeholder: info("\"{service}\" has no selector, no ports and no endpoints in this tree: its name does not resolve")
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown") return;
		if (isFailedAlias(service)) return;
		if (world.sourcesOf(service).state !== "none" || world.straysOf(service).length > 0) return;
		if (isManaged(service) || isOfApiServer(service, nameOf(service)) || world.endpointsWriterNear(service)) return;
		const beside = world.unlistedHalfOf(service);
		if (beside) {
			const data = {
				service: nameOf(service),
				file: fileNameOf(beside)
			};
			return report.unlisted(service.metadata.name, data, { also: [{
				at: beside.metadata.name,
				message: "not listed"
			}] });
		}
		const hasPorts = service.spec.ports.state !== "absent";
		if (exposure === "headless" && !hasPorts) report.placeholder(service.metadata.name, { service: nameOf(service) });
		else if (hasPorts) report.none(service.metadata.name, {
			service: nameOf(service),
			outcome: outcomes[exposure]
		});
	}
});
const outcomes = {
	headless: "its name does not resolve (NXDOMAIN)",
	"virtual IP": "connections are refused"
};
/** By an annotation of ours, or shared over the clusters of a mesh, whose other members may have the endpoints. */
const managedAnnotations = [
	annotation$1.endpointsManagedBy,
	"service.cilium.io/global",
	"io.cilium/global-service"
];
const isManaged = ({ metadata }) => managedAnnotations.some((key) => metadata.annotations.entries.has(key));

//#endregion
//#region rules/service-without-ports.ts
var service_without_ports_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A Service that has a cluster IP needs ports",
	rejects: true,
	messages: { missing: error("no ports: the API server rejects a Service without them, unless it is headless or an ExternalName") },
	check(service, report) {
		if (exposureOf(service) === "virtual IP" && service.spec.ports.state === "absent") report.missing(service.spec.ports);
	}
});

//#endregion
//#region rules/slice-address-family.ts
var slice_address_family_default = projectRule({
	on: "EndpointSlice",
	group: "addresses",
	summary: "The addresses of an EndpointSlice are of its `addressType`",
	rejects: true,
	yieldsTo: ["endpoint-address-special"],
	messages: {
		missing: error("no \"addressType\": the API server rejects an EndpointSlice without it"),
		unknown: error("\"{type}\" is no addressType: the API server takes \"IPv4\", \"IPv6\" and \"FQDN\" only"),
		family: error("\"{address}\" is an {family} address in a slice of {type}: the API server rejects the EndpointSlice")
	},
	check(slice, report) {
		const { addressType } = slice;
		const type = addressType.value;
		if (addressType.state === "absent" || type === "") report.missing(addressType);
		if (!type || type === "FQDN") return;
		if (type !== "IPv4" && type !== "IPv6") {
			report.unknown(addressType, { type });
			return;
		}
		for (const field of addressesOf$1(slice)) {
			const address = field.value ?? "";
			const family = parseIp(address)?.family;
			if (family && family !== type && familyOf(address) !== type) report.family(field, {
				address,
				family,
				type
			}, { also: [{
				at: addressType,
				message: "the type of all"
			}] });
		}
	}
});

//#endregion
//#region rules/slice-fqdn.ts
var slice_fqdn_default = projectRule({
	on: "EndpointSlice",
	group: "addresses",
	summary: "kube-proxy drops an EndpointSlice of names",
	messages: {
		"virtual-ip": error("kube-proxy drops a slice of \"FQDN\": connections to the Service never reach these names"),
		headless: warning("a slice of \"FQDN\" is deprecated, and that cluster DNS answers with a CNAME for it is an accident")
	},
	check(slice, report, world) {
		const owner = world.ownerOf(slice);
		if (slice.addressType.value !== "FQDN" || owner.state !== "found") return;
		const exposure = exposureOf(owner.service);
		const also = [{
			at: owner.service.metadata.name,
			message: "the Service"
		}];
		if (exposure === "virtual IP") report["virtual-ip"](slice.addressType, { also });
		else if (exposure === "headless") report.headless(slice.addressType, { also });
	}
});

//#endregion
//#region rules/slice-hidden-from-proxy.ts
init_resources();
var slice_hidden_from_proxy_default = projectRule({
	on: [
		"Service",
		"Endpoints",
		"EndpointSlice"
	],
	group: "pairing",
	summary: "Labels that hide a Service or its endpoints from kube-proxy",
	messages: {
		headless: error("this label hides the addresses from kube-proxy, and \"{service}\" has a cluster IP: connections are refused"),
		"other-proxy": warning("this label takes \"{service}\" away from kube-proxy: without the proxy \"{proxy}\" connections time out")
	},
	check(resource, report, world) {
		const { entries } = resource.metadata.labels;
		if (resource.kind === "Service") {
			const proxy = entries.get(label.serviceProxyName);
			const data = {
				service: nameOf(resource),
				proxy: proxy?.value ?? ""
			};
			if (proxy && isProxied(resource)) report["other-proxy"](proxy, data);
			return;
		}
		const headless = entries.get(label.headless);
		const owner = world.ownerOf(resource);
		if (!headless || owner.state !== "found" || !isProxied(owner.service)) return;
		if (resource.kind === "Endpoints" && mirroringObstacle(resource)) return;
		const also = [{
			at: owner.service.metadata.name,
			message: "the Service"
		}];
		report.headless(headless, { service: nameOf(owner.service) }, { also });
	}
});
const isProxied = (service) => isSelectorless(service) && exposureOf(service) === "virtual IP";

//#endregion
//#region rules/slice-managed-by-controller.ts
init_resources();
var slice_managed_by_controller_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "The label `endpointslice.kubernetes.io/managed-by` does not name a controller of Kubernetes",
	messages: {
		mirroring: error("this label gives the slice to the mirroring controller, which deletes it or writes the Endpoints over it"),
		controller: error("this label gives the slice to the EndpointSlice controller, which deletes it: \"{service}\" has a selector"),
		reserved: warning("this label gives the slice to the EndpointSlice controller, which deletes it once the Service has a selector")
	},
	check(slice, report, world) {
		const at = slice.metadata.labels.entries.get(label.managedBy);
		if (at?.value === managedBy.mirroring) report.mirroring(at);
		if (at?.value !== managedBy.controller) return;
		const owner = world.ownerOf(slice);
		if (owner.state === "found" && owner.service.spec.selector.state === "present") report.controller(at, { service: nameOf(owner.service) });
		else report.reserved(at);
	}
});

//#endregion
//#region rules/slice-without-service.ts
init_resources();
var slice_without_service_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "The label `kubernetes.io/service-name` names a Service that exists",
	claimsAbsence: true,
	messages: {
		none: error("no Service \"{name}\" in this tree: this slice serves nothing, and stays to join any later Service of that name"),
		renamed: error("the kustomization renames the Service \"{name}\" to \"{service}\" and leaves this label: the slice serves nothing"),
		unlisted: error("\"{file}\" has the Service \"{name}\", and the kustomization does not list it: this slice serves nothing"),
		similar: error("no Service is called \"{name}\": this slice serves nothing, and \"{service}\" has no endpoints"),
		elsewhere: error("this slice is in namespace \"{namespace}\" and its Service is in \"{other}\": it gets none of the addresses")
	},
	check(slice, report, world) {
		const at = slice.metadata.labels.entries.get(label.serviceName);
		if (!at?.value) return;
		const name = at.value;
		if (world.ownerOf(slice).state !== "none" || isOfController(slice) || isOfApiServer(slice, name)) return;
		const renamed = world.renamedServiceOf(slice);
		const beside = world.unlistedHalfOf(slice);
		if (renamed) {
			const also = [{
				at: renamed.metadata.name,
				message: "the Service as it is written"
			}];
			return report.renamed(at, {
				name,
				service: nameOf(renamed)
			}, { also });
		}
		if (beside) {
			const also = [{
				at: beside.metadata.name,
				message: "not listed"
			}];
			return report.unlisted(at, {
				name,
				file: fileNameOf(beside)
			}, { also });
		}
		const miss = world.nearMissOf(slice);
		if (miss === void 0) return report.none(at, { name });
		const { service, how } = miss;
		const { namespace } = slice.metadata;
		const other = service.metadata.namespace;
		if (how === "similar") {
			const also = [{
				at: service.metadata.name,
				message: "the Service without endpoints"
			}];
			report.similar(at, {
				name,
				service: nameOf(service)
			}, { also });
		} else if (namespace.value !== void 0 && other.value !== void 0) {
			const also = [{
				at: other,
				message: "the Service is here"
			}];
			report.elsewhere(namespace, {
				namespace: namespace.value,
				other: other.value
			}, { also });
		}
	}
});

//#endregion
//#region rules/slice-without-service-label.ts
init_resources();
var slice_without_service_label_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "An EndpointSlice needs the label `kubernetes.io/service-name`",
	messages: {
		missing: error("no label \"kubernetes.io/service-name\": kube-proxy and cluster DNS ignore this EndpointSlice"),
		annotation: error("\"kubernetes.io/service-name\" is an annotation here: kube-proxy and cluster DNS read the label and ignore this slice"),
		typo: error("\"{key}\" is not \"kubernetes.io/service-name\": kube-proxy and cluster DNS ignore this EndpointSlice")
	},
	check(slice, report, world) {
		const { labels, annotations } = slice.metadata;
		const own = labels.entries.get(label.serviceName);
		if (isOpaque(labels.state) || own && own.value !== "" && own.state !== "absent" || isOfController(slice)) return;
		const also = world.orphansNear(slice).map((service) => ({
			at: service.metadata.name,
			message: `"${nameOf(service)}" has no endpoints`
		}));
		const misplaced = annotations.entries.get(label.serviceName);
		const typo = [...labels.entries].find(([key]) => editDistance(key.toLowerCase(), label.serviceName) <= 2 && key !== label.serviceName);
		if (misplaced) report.annotation(misplaced, { also });
		else if (typo) report.typo(typo[1], { key: typo[0] }, { also });
		else report.missing(own ?? labels, { also });
	}
});
const isOpaque = (state) => state === "malformed" || state === "substituted";

//#endregion
//#region rules/target-port-mismatch.ts
var target_port_mismatch_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A `targetPort` that differs from the port of the endpoints is not used",
	messages: { unread: info("\"targetPort: {target}\" is not read for a Service without a selector: connections go to {offered}, as the endpoints say") },
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (exposureOf(service) !== "virtual IP" || !isSelectorless(service) || found.state !== "found") return;
		const offered = portsOffered(slicesOf(found.sources));
		for (const port of service.spec.ports) {
			const target = port.targetPort.value;
			const partners = offered.filter((candidate) => comparePorts(port, candidate) !== "different").filter(({ number }) => isPossiblePort(number));
			const numbers = partners.map(({ number }) => number.value);
			if (typeof target !== "number" || target === 0 || numbers.length === 0) continue;
			if (numbers.includes(void 0) || numbers.includes(target)) continue;
			const also = partners.map(({ number }) => ({
				at: number,
				message: "where connections go"
			}));
			report.unread(port.targetPort, {
				target,
				offered: [...new Set(numbers)].join(", ")
			}, { also });
		}
	}
});

//#endregion
//#region rules/target-port-named.ts
var target_port_named_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A `targetPort` that is a name needs Pods, and a Service without a selector has none",
	rejects: ["grammar"],
	messages: {
		grammar: error("\"{target}\" is no name of a port: the API server takes 15 of a-z, 0-9 and inner single \"-\", and one letter at least"),
		unresolved: warning("\"{target}\" is looked up in Pods, and a Service without a selector has none: nothing reads it")
	},
	check(service, report) {
		if (!isSelectorless(service)) return;
		for (const { targetPort } of service.spec.ports) {
			const target = targetPort.value;
			if (typeof target !== "string" || target === "") continue;
			if (!isPortName(target)) report.grammar(targetPort, { target });
			else if (exposureOf(service) !== "external name") report.unresolved(targetPort, { target });
		}
	}
});
/** As the API server's IsValidPortName: narrower than the `name` of a port. */
const isPortName = (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && /[a-z]/.test(text) && text.length <= 15;

//#endregion
//#region rules/traffic-policy-local.ts
var traffic_policy_local_default = projectRule({
	on: "Service",
	group: "policies",
	summary: "A traffic policy `Local` drops what is meant for endpoints outside the cluster",
	messages: {
		internal: error("no endpoint is on a node of the cluster: with \"Local\" connections from inside it are dropped and time out"),
		external: error("no endpoint is on a node of the cluster: with \"Local\" connections from outside it are dropped and time out"),
		some: warning("with \"Local\" an endpoint without \"nodeName\" gets no connections: {without} of {count} have none")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) !== "virtual IP" || found.state !== "found") return;
		const endpoints = slicesOf(found.sources).flatMap((slice) => slice.endpoints);
		const without = endpoints.filter(isNowhere);
		if (without.length === 0) return;
		const also = without.slice(0, 3).map(({ at }) => ({
			at,
			message: "on no node"
		}));
		for (const where of ["internal", "external"]) {
			const policy = policyOf(service, where);
			if (policy.value !== "Local" || where === "external" && !isReachedFromOutside(service)) continue;
			if (without.length === endpoints.length) report[where](policy, { also });
			else report.some(policy, {
				without: without.length,
				count: endpoints.length
			}, { also });
		}
	}
});
const isNowhere = ({ nodeName }) => nodeName.state === "absent" || nodeName.value === "";
const policyOf = ({ spec }, where) => where === "internal" ? spec.internalTrafficPolicy : spec.externalTrafficPolicy;
const isReachedFromOutside = ({ spec }) => spec.type.value === "NodePort" || spec.type.value === "LoadBalancer";

//#endregion
//#region rules/index.ts
const rules = {
	"endpoint-address-invalid": endpoint_address_invalid_default,
	"endpoint-address-special": endpoint_address_special_default,
	"endpoint-port-invalid": endpoint_port_invalid_default,
	"endpoint-several-addresses": endpoint_several_addresses_default,
	"endpoints-not-mirrored": endpoints_not_mirrored_default,
	"endpoints-subset-split": endpoints_subset_split_default,
	"endpoints-twice": endpoints_twice_default,
	"endpoints-without-ports": endpoints_without_ports_default,
	"endpoints-without-service": endpoints_without_service_default,
	"external-name-forbidden-field": external_name_forbidden_field_default,
	"external-name-ignored-field": external_name_ignored_field_default,
	"external-name-invalid": external_name_invalid_default,
	"external-name-ip": external_name_ip_default,
	"external-name-localhost": external_name_localhost_default,
	"external-name-loop": external_name_loop_default,
	"external-name-missing": external_name_missing_default,
	"external-name-relative": external_name_relative_default,
	"external-name-target-missing": external_name_target_missing_default,
	"external-name-unresolvable": external_name_unresolvable_default,
	"external-name-without-type": external_name_without_type_default,
	"headless-port-remap": headless_port_remap_default,
	"headless-target-port-ignored": headless_target_port_ignored_default,
	"namespace-half-written": namespace_half_written_default,
	"port-name-mismatch": port_name_mismatch_default,
	"port-protocol-mismatch": port_protocol_mismatch_default,
	"port-unnamed": port_unnamed_default,
	"selector-injected": selector_injected_default,
	"selector-with-endpoints": selector_with_endpoints_default,
	"service-duplicate": service_duplicate_default,
	"service-without-endpoints": service_without_endpoints_default,
	"service-without-ports": service_without_ports_default,
	"slice-address-family": slice_address_family_default,
	"slice-fqdn": slice_fqdn_default,
	"slice-hidden-from-proxy": slice_hidden_from_proxy_default,
	"slice-managed-by-controller": slice_managed_by_controller_default,
	"slice-without-service": slice_without_service_default,
	"slice-without-service-label": slice_without_service_label_default,
	"target-port-mismatch": target_port_mismatch_default,
	"target-port-named": target_port_named_default,
	"traffic-policy-local": traffic_policy_local_default
};

//#endregion
//#region src/files/read-content.ts
const SIZE_LIMIT = 4 * 1024 * 1024;
const PAGE = 4096;
/** As far as git looks for a NUL to tell binary from text. */
const TEXT_PROBE = 8e3;
const OPEN_FLAGS = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
/** One byte longer than the limit, so that a file above it shows without a stat. */
function createReadBuffer() {
	return Buffer.allocUnsafe(SIZE_LIMIT + 1);
}
/** Reads a whole file into `buffer` with three system calls; a symlink is not followed. */
function readContent$1(location, buffer) {
	try {
		const descriptor = openSync(location, OPEN_FLAGS);
		try {
			return contentOf$2(descriptor, buffer);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return contentOfError(error);
	}
}
function contentOf$2(descriptor, buffer) {
	const length = fill(descriptor, buffer);
	if ((length === 0 || length > SIZE_LIMIT) && !fstatSync(descriptor).isFile()) return irregular();
	if (length > SIZE_LIMIT) return skip("too large", "larger than 4 MiB");
	const bytes = buffer.subarray(0, length);
	return isText(bytes) ? {
		kind: "bytes",
		bytes
	} : skip("not text", "it holds a NUL byte");
}
/**
* A read that came back short is the end of the file. Network and FUSE file systems also cut reads, but at whole pages, so
* only then is it worth asking again.
*/
function fill(descriptor, buffer) {
	let length = 0;
	for (;;) {
		const count = readSync(descriptor, buffer, length, buffer.length - length, null);
		length += count;
		if (count === 0 || count % PAGE !== 0 || length === buffer.length) return length;
	}
}
function isText(bytes) {
	const start = bytes.length > TEXT_PROBE ? bytes.subarray(0, TEXT_PROBE) : bytes;
	return start.indexOf(0) < 0 || isUtf16(start);
}
function isUtf16(bytes) {
	return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
}
function contentOfError(error) {
	switch (codeOf(error)) {
		case "ENOENT":
		case "ENOTDIR": return { kind: "gone" };
		case "EISDIR": return { kind: "folder" };
		case "ELOOP":
		case "EMLINK":
		case "EFTYPE": return { kind: "link" };
		case "EAGAIN":
		case "ENXIO":
		case "ENODEV":
		case "EOPNOTSUPP": return irregular();
		default: return unreadable(error);
	}
}
function unreadable(error) {
	return skip("unreadable", error instanceof Error ? error.message : String(error));
}
function irregular() {
	return skip("not a regular file", "a device, a FIFO or a socket");
}
function skip(reason, detail) {
	return {
		kind: "skipped",
		reason,
		detail
	};
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? error.code : void 0;
}

//#endregion
//#region src/files/read-again.ts
/** The text of a file that was read before; undefined where it is gone or no text any more. */
function readAgain(path, cwd) {
	const content = readContent$1(resolve$1(cwd, path), createReadBuffer());
	return content.kind === "bytes" ? new TextDecoder().decode(content.bytes) : void 0;
}

//#endregion
//#region src/files/paths.ts
/** Windows separators become `/`; elsewhere a backslash is an ordinary character of a name. */
function withSlashes(path) {
	return sep$1 === "/" ? path : path.split(sep$1).join("/");
}
/** What to put before a path below `folder` to get the path that is reported: '', 'apps/' or '/srv/other/'. */
function prefixOf(folder, workingDirectory) {
	const path = reportedPath(folder, workingDirectory);
	return path === "" || path.endsWith("/") ? path : `${path}/`;
}
function reportedPath(location, workingDirectory) {
	return withSlashes(isInside(location, workingDirectory) ? relative$1(workingDirectory, location) : location);
}
function isInside(location, folder) {
	const path = relative$1(folder, location);
	return path === "" || path !== ".." && !path.startsWith(`..${sep$1}`) && !isAbsolute(path);
}
/** A working directory may be reached through symlinks, but what lies in it has one path. */
function realFolder(folder) {
	try {
		return realpathSync.native(folder);
	} catch {
		return folder;
	}
}
/** An absolute path or glob inside `folder` as a relative one; any other as it is. */
function withinFolder(path, folder) {
	return isAbsolute(path) && isInside(path, folder) ? relative$1(folder, path) || "." : path;
}

//#endregion
//#region src/files/follow-link.ts
/**
* Where a symlink leads. What lies outside `root` is not read: a pull request could point at any file of the machine.
* Undefined: the user named a link that no tree holds, and it may lead anywhere.
*/
function followLink(link, root) {
	try {
		const status = statSync(link);
		if (!status.isFile() && !status.isDirectory()) return irregular();
		const location = realpathSync.native(link);
		if (root !== void 0 && !isInside(location, realpathSync.native(root))) return skip("leaves the root", `a symlink to ${location}`);
		return {
			kind: status.isFile() ? "file" : "folder",
			location
		};
	} catch (error) {
		return unreadable(error);
	}
}

//#endregion
//#region src/files/manifest-name.ts
const EXTENSION = /\.(?:ya?ml|json)$/i;
const EXCLUDED_FOLDER = /(?:^|\/)(?:vendor|node_modules|\.git)\//;
/** Folders whose files somebody else wrote: never read, unless an input names a path inside them. */
const EXCLUDED_FOLDERS = [
	"vendor",
	"node_modules",
	".git"
];
/** Whether a file of a folder is read; `path` is relative to the folder that was asked for. */
function isManifestName(path) {
	return EXTENSION.test(path) && !EXCLUDED_FOLDER.test(path);
}
function isInExcludedFolder(path) {
	return EXCLUDED_FOLDER.test(path);
}

//#endregion
//#region src/files/git.ts
const PATTERNS = [
	":(icase)*.yaml",
	":(icase)*.yml",
	":(icase)*.json"
];
/**
* The tree may be hostile, and its `.git/config` with it: no file system monitor, hook or pager that it names may run, and
* no object that is missing may be fetched, for a remote is a command line too.
*/
const SAFETY = [
	"--no-pager",
	"--no-optional-locks",
	"-c",
	"core.fsmonitor=",
	"-c",
	"core.hooksPath=/dev/null"
];
const SAFE_ENVIRONMENT = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_TERMINAL_PROMPT: "0"
};
/** Set by git for its hooks, or by a user for pathspecs: with them our question would mean something else. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|\w+_PATHSPECS)$/;
/** The work tree that `folder` lies in, found without asking git. */
function findWorkTree(folder) {
	for (let candidate = folder;; candidate = dirname$1(candidate)) {
		if (existsSync(join(candidate, ".git"))) return candidate;
		if (candidate === dirname$1(candidate)) return void 0;
	}
}
/** Both questions are asked at once: the untracked files take git longer, and the tracked ones are read in the meantime. */
async function listWithGit(folder, isVendored) {
	const { execFile } = await import("node:child_process");
	const excludes = isVendored ? [] : EXCLUDED_FOLDERS.map((name) => `--exclude=${name}/`);
	const options = {
		cwd: dirname$1(execPath),
		env: safeEnvironment(),
		encoding: "buffer",
		maxBuffer: Infinity
	};
	const list = (...kind) => new Promise((resolve) => {
		execFile("git", [
			...SAFETY,
			"-C",
			folder,
			"ls-files",
			"-z",
			...kind,
			"--",
			...PATTERNS
		], options, (error, output) => resolve(error ? void 0 : namesOf$1(output)));
	});
	return {
		tracked: list(),
		untracked: list("--others", "--exclude-standard", ...excludes)
	};
}
function safeEnvironment() {
	const kept = Object.entries(env).filter(([name]) => !MISLEADING.test(name));
	return {
		...Object.fromEntries(kept),
		...SAFE_ENVIRONMENT
	};
}
/** The last one is empty, and a file in conflict is listed once for each side: the reader passes over both. */
function namesOf$1(output) {
	return output.toString("utf8").split("\0");
}

//#endregion
//#region node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	/**
	* POSIX Bracket Regex
	*/
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 1024 * 64,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

//#endregion
//#region node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

//#endregion
//#region node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

//#endregion
//#region node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const analysis = analyzeRepeatedExtglob(input.slice(token.startIndex + 2, state.index), opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) if (opts.unescape === true) output = output.replace(/\\/g, "");
			else output = output.replace(/\\+/g, (m) => {
				return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
			});
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const posix = POSIX_REGEX_SOURCE[prev.value.slice(idx + 2)];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

//#endregion
//#region node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
		else match = regex.exec(output);
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));

//#endregion
//#region node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

//#endregion
//#region src/files/inputs.ts
const GLOB_CHARACTER = /[*?[\]{}()]/;
async function requestOf(input, workingDirectory) {
	if (input === "") return { kind: "nothing" };
	const location = resolve$1(workingDirectory, input);
	const status = statusOf(location);
	if (status === void 0) return GLOB_CHARACTER.test(input) ? requestOfGlob(input, workingDirectory) : { kind: "nothing" };
	return "kind" in status ? {
		kind: "refused",
		location,
		skipped: status
	} : requestOfEntry(location, status);
}
/** Undefined: there is nothing. */
function statusOf(location) {
	try {
		return lstatSync(location, { throwIfNoEntry: false });
	} catch (error) {
		const code = codeOf(error);
		return code === "ENOTDIR" || code === "ENAMETOOLONG" ? void 0 : unreadable(error);
	}
}
function selectFolder(folder) {
	return {
		kind: "selection",
		folder,
		isWhole: true,
		isMatch: isManifestName
	};
}
function requestOfEntry(location, status) {
	if (status.isDirectory()) return selectFolder(location);
	if (status.isSymbolicLink()) return {
		kind: "link",
		location
	};
	if (!status.isFile()) return {
		kind: "refused",
		location,
		skipped: irregular()
	};
	return {
		kind: "file",
		location: spelledAsOnDisk(location)
	};
}
/** On a disk that ignores case `A.yaml` and `a.yaml` are one file, and only one of them is its name. */
function spelledAsOnDisk(location) {
	const real = realpathSync.native(location);
	return real.toLowerCase() === location.toLowerCase() ? real : location;
}
/** A glob chooses among the files that its folder gives: it does not bring back ignored ones. */
async function requestOfGlob(input, workingDirectory) {
	const { default: picomatch } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_picomatch(), 1));
	const { base, glob } = picomatch.scan(withSlashes(input), { nonegate: true });
	const folder = resolve$1(workingDirectory, base);
	const status = statusOf(folder);
	if (status === void 0 || "kind" in status || !status.isDirectory()) return { kind: "nothing" };
	const isWanted = picomatch(glob, {
		dot: true,
		nonegate: true
	});
	return {
		kind: "selection",
		folder,
		isWhole: false,
		isMatch: (path) => isManifestName(path) && isWanted(path)
	};
}

//#endregion
//#region src/files/read-entry.ts
/** `workingDirectory` is a real path, so that the target of a link can be told to have been read. */
function createEntryReader(workingDirectory, receiver) {
	const buffer = createReadBuffer();
	const done = /* @__PURE__ */ new Set();
	const links = [];
	const isNew = (path) => done.size < done.add(path).size;
	const deliver = (path, content) => {
		if (content.kind === "bytes") receiver.file(path, content.bytes);
		if (content.kind === "skipped") receiver.skipped(path, content.reason, content.detail);
	};
	const refuse = (path, skipped) => {
		if (isNew(path)) deliver(path, skipped);
	};
	const readTarget = (target, path) => {
		if (isNew(path)) deliver(path, readContent$1(target, buffer));
	};
	const readLink = ({ location, path, root }) => {
		const target = followLink(location, root);
		if (target.kind === "skipped") return deliver(path, target);
		if (target.kind === "folder") return;
		if (isNew(reportedPath(target.location, workingDirectory))) deliver(path, readContent$1(target.location, buffer));
	};
	const read = (location, path, root) => {
		if (!isNew(path)) return true;
		const content = readContent$1(location, buffer);
		if (content.kind === "folder" || content.kind === "gone") {
			done.delete(path);
			return content.kind === "gone" && refuseUnspeakable(path);
		}
		if (content.kind === "link") links.push({
			location,
			path,
			root
		});
		deliver(path, content);
		return true;
	};
	/** A name that is not UTF-8 was decoded with replacement characters, and no file has the name that came out. */
	const refuseUnspeakable = (path) => {
		if (!path.includes("�")) return false;
		refuse(path, skip("unreadable", "its name is not valid UTF-8"));
		return true;
	};
	return {
		read,
		readTarget,
		refuse,
		readLinks: () => links.forEach(readLink)
	};
}

//#endregion
//#region src/files/folder-check.ts
const FOLDER_ONLY = constants$1.O_RDONLY | (constants$1.O_DIRECTORY ?? 0) | (constants$1.O_NOFOLLOW ?? 0);
/**
* Whether a folder below `base` is one. The index may name files below what is a symlink or gone by now, and opening such a
* file would lead out of the tree, or fail once for each file of a sparse checkout. A forged index may also say `..`.
*/
function createFolderCheck(base) {
	const known = new Map([["", true]]);
	const isFolder = (path) => {
		const found = known.get(path);
		if (found !== void 0) return found;
		const slash = path.lastIndexOf("/");
		const answer = !(path.slice(slash + 1) === "..") && isFolder(path.slice(0, Math.max(0, slash))) && isRealFolder(`${base}/${path}`);
		known.set(path, answer);
		return answer;
	};
	return isFolder;
}
/** Opening answers in half the time that `lstat` takes; Windows, which cannot open a folder, always asks twice. */
function isRealFolder(location) {
	try {
		closeSync(openSync(location, FOLDER_ONLY));
		return true;
	} catch {
		return isFolderByStatus(location);
	}
}
function isFolderByStatus(location) {
	try {
		return lstatSync(location, { throwIfNoEntry: false })?.isDirectory() === true;
	} catch {
		return true;
	}
}

//#endregion
//#region node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			ESCAPE + SPACE
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			ESCAPE + ESCAPE
		],
		[
			/\\\\/g,
			() => ESCAPE,
			ESCAPE + ESCAPE
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const UNDERSCORE = "_";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = UNDERSCORE + MODE_IGNORE;
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = UNDERSCORE + MODE_CHECK_IGNORE;
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));

//#endregion
//#region src/files/gitignore.ts
async function readGitignores(root) {
	const { default: ignore } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_ignore(), 1));
	const buffer = createReadBuffer();
	const known = /* @__PURE__ */ new Map();
	const rulesOf = (folder) => {
		const found = known.get(folder);
		if (found !== void 0) return found;
		const content = readContent$1(join(root, folder, ".gitignore"), buffer);
		const rules = ignore({ ignorecase: false }).add(content.kind === "bytes" ? content.bytes.toString() : "");
		known.set(folder, rules);
		return rules;
	};
	return (path) => {
		for (let folder = parentOf(path);; folder = parentOf(folder)) {
			const verdict = verdictOf(rulesOf(folder), path.slice(folder.length));
			if (verdict !== void 0 || folder === "") return verdict === true;
		}
	};
}
/** Undefined: these rules say nothing, the next folder's outwards decide. */
function verdictOf(rules, path) {
	const { ignored, unignored } = rules.test(path);
	if (unignored) return false;
	if (!ignored) return void 0;
	const parent = parentOf(path);
	return parent !== "" && rules.test(parent).ignored ? void 0 : true;
}
/** 'a/' of 'a/b' and of 'a/b/', '' of 'a/'. */
function parentOf(path) {
	return path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
}

//#endregion
//#region node_modules/fdir/dist/index.mjs
var dist_exports = /* @__PURE__ */ __exportAll({ fdir: () => Builder });
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	return convertSlashes(path[path.length - 1] !== pathSeparator ? path + pathSeparator : path, pathSeparator);
}
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		if (directoryPath.startsWith(root)) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}
function build$3(options) {
	return options.group ? groupFiles : empty;
}
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		if (!!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath))) depth++;
		else parent = dirname(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}
function report(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	new Walker(root, options, callback$1).start();
}
function sync(root, options) {
	return new Walker(root, options).start();
}
var __require, SLASHES_REGEX, WINDOWS_ROOT_DIR_REGEX, pushDirectory, pushDirectoryFilter, empty$2, pushFileFilterAndCount, pushFileFilter, pushFileCount, pushFile, empty$1, getArray, getArrayGroup, groupFiles, empty, resolveSymlinksAsync, resolveSymlinks, onlyCountsSync, groupsSync, defaultSync, limitFilesSync, onlyCountsAsync, defaultAsync, limitFilesAsync, groupsAsync, readdirOpts, walkAsync, walkSync, Queue, Counter, Aborter, Walker, APIBuilder, pm, Builder;
var init_dist = __esmMin((() => {
	__require = /* @__PURE__ */ createRequire$1(import.meta.url);
	SLASHES_REGEX = /[\\/]/g;
	WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
	pushDirectory = (directoryPath, paths) => {
		paths.push(directoryPath || ".");
	};
	pushDirectoryFilter = (directoryPath, paths, filters) => {
		const path = directoryPath || ".";
		if (filters.every((filter) => filter(path, true))) paths.push(path);
	};
	empty$2 = () => {};
	pushFileFilterAndCount = (filename, _paths, counts, filters) => {
		if (filters.every((filter) => filter(filename, false))) counts.files++;
	};
	pushFileFilter = (filename, paths, _counts, filters) => {
		if (filters.every((filter) => filter(filename, false))) paths.push(filename);
	};
	pushFileCount = (_filename, _paths, counts, _filters) => {
		counts.files++;
	};
	pushFile = (filename, paths) => {
		paths.push(filename);
	};
	empty$1 = () => {};
	getArray = (paths) => {
		return paths;
	};
	getArrayGroup = () => {
		return [""].slice(0, 0);
	};
	groupFiles = (groups, directory, files) => {
		groups.push({
			directory,
			files,
			dir: directory
		});
	};
	empty = () => {};
	resolveSymlinksAsync = function(path, state, callback$1) {
		const { queue, fs, options: { suppressErrors } } = state;
		queue.enqueue();
		fs.realpath(path, (error, resolvedPath) => {
			if (error) return queue.dequeue(suppressErrors ? null : error, state);
			fs.stat(resolvedPath, (error$1, stat) => {
				if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
				if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
				callback$1(stat, resolvedPath);
				queue.dequeue(null, state);
			});
		});
	};
	resolveSymlinks = function(path, state, callback$1) {
		const { queue, fs, options: { suppressErrors } } = state;
		queue.enqueue();
		try {
			const resolvedPath = fs.realpathSync(path);
			const stat = fs.statSync(resolvedPath);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
			callback$1(stat, resolvedPath);
		} catch (e) {
			if (!suppressErrors) throw e;
		}
	};
	onlyCountsSync = (state) => {
		return state.counts;
	};
	groupsSync = (state) => {
		return state.groups;
	};
	defaultSync = (state) => {
		return state.paths;
	};
	limitFilesSync = (state) => {
		return state.paths.slice(0, state.options.maxFiles);
	};
	onlyCountsAsync = (state, error, callback$1) => {
		report(error, callback$1, state.counts, state.options.suppressErrors);
		return null;
	};
	defaultAsync = (state, error, callback$1) => {
		report(error, callback$1, state.paths, state.options.suppressErrors);
		return null;
	};
	limitFilesAsync = (state, error, callback$1) => {
		report(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
		return null;
	};
	groupsAsync = (state, error, callback$1) => {
		report(error, callback$1, state.groups, state.options.suppressErrors);
		return null;
	};
	readdirOpts = { withFileTypes: true };
	walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
		state.queue.enqueue();
		if (currentDepth < 0) return state.queue.dequeue(null, state);
		const { fs } = state;
		state.visited.push(crawlPath);
		state.counts.directories++;
		fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
			callback$1(entries, directoryPath, currentDepth);
			state.queue.dequeue(state.options.suppressErrors ? null : error, state);
		});
	};
	walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
		const { fs } = state;
		if (currentDepth < 0) return;
		state.visited.push(crawlPath);
		state.counts.directories++;
		let entries = [];
		try {
			entries = fs.readdirSync(crawlPath || ".", readdirOpts);
		} catch (e) {
			if (!state.options.suppressErrors) throw e;
		}
		callback$1(entries, directoryPath, currentDepth);
	};
	Queue = class {
		count = 0;
		constructor(onQueueEmpty) {
			this.onQueueEmpty = onQueueEmpty;
		}
		enqueue() {
			this.count++;
			return this.count;
		}
		dequeue(error, output) {
			if (this.onQueueEmpty && (--this.count <= 0 || error)) {
				this.onQueueEmpty(error, output);
				if (error) {
					output.controller.abort();
					this.onQueueEmpty = void 0;
				}
			}
		}
	};
	Counter = class {
		_files = 0;
		_directories = 0;
		set files(num) {
			this._files = num;
		}
		get files() {
			return this._files;
		}
		set directories(num) {
			this._directories = num;
		}
		get directories() {
			return this._directories;
		}
		/**
		* @deprecated use `directories` instead
		*/
		/* c8 ignore next 3 */
		get dirs() {
			return this._directories;
		}
	};
	Aborter = class {
		aborted = false;
		abort() {
			this.aborted = true;
		}
	};
	Walker = class {
		root;
		isSynchronous;
		state;
		joinPath;
		pushDirectory;
		pushFile;
		getArray;
		groupFiles;
		resolveSymlink;
		walkDirectory;
		callbackInvoker;
		constructor(root, options, callback$1) {
			this.isSynchronous = !callback$1;
			this.callbackInvoker = build$1(options, this.isSynchronous);
			this.root = normalizePath(root, options);
			this.state = {
				root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
				paths: [""].slice(0, 0),
				groups: [],
				counts: new Counter(),
				options,
				queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
				symlinks: /* @__PURE__ */ new Map(),
				visited: [""].slice(0, 0),
				controller: new Aborter(),
				fs: options.fs || fs
			};
			this.joinPath = build$7(this.root, options);
			this.pushDirectory = build$6(this.root, options);
			this.pushFile = build$5(options);
			this.getArray = build$4(options);
			this.groupFiles = build$3(options);
			this.resolveSymlink = build$2(options, this.isSynchronous);
			this.walkDirectory = build(this.isSynchronous);
		}
		start() {
			this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
			this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
			return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
		}
		walk = (entries, directoryPath, depth) => {
			const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
			if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
			const files = this.getArray(this.state.paths);
			for (let i = 0; i < entries.length; ++i) {
				const entry = entries[i];
				if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
					const filename = this.joinPath(entry.name, directoryPath);
					this.pushFile(filename, files, this.state.counts, filters);
				} else if (entry.isDirectory()) {
					let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
					if (exclude && exclude(entry.name, path)) continue;
					this.pushDirectory(path, paths, filters);
					this.walkDirectory(this.state, path, path, depth - 1, this.walk);
				} else if (this.resolveSymlink && entry.isSymbolicLink()) {
					let path = joinPathWithBasePath(entry.name, directoryPath);
					this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
						if (stat.isDirectory()) {
							resolvedPath = normalizePath(resolvedPath, this.state.options);
							if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
							this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
						} else {
							resolvedPath = useRealPaths ? resolvedPath : path;
							const filename = basename(resolvedPath);
							const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
							resolvedPath = this.joinPath(filename, directoryPath$1);
							this.pushFile(resolvedPath, files, this.state.counts, filters);
						}
					});
				}
			}
			this.groupFiles(this.state.groups, directoryPath, files);
		};
	};
	APIBuilder = class {
		constructor(root, options) {
			this.root = root;
			this.options = options;
		}
		withPromise() {
			return promise(this.root, this.options);
		}
		withCallback(cb) {
			callback(this.root, this.options, cb);
		}
		sync() {
			return sync(this.root, this.options);
		}
	};
	pm = null;
	/* c8 ignore next 6 */
	try {
		__require.resolve("picomatch");
		pm = __require("picomatch");
	} catch {}
	Builder = class {
		globCache = {};
		options = {
			maxDepth: Infinity,
			suppressErrors: true,
			pathSeparator: sep,
			filters: []
		};
		globFunction;
		constructor(options) {
			this.options = {
				...this.options,
				...options
			};
			this.globFunction = this.options.globFunction;
		}
		group() {
			this.options.group = true;
			return this;
		}
		withPathSeparator(separator) {
			this.options.pathSeparator = separator;
			return this;
		}
		withBasePath() {
			this.options.includeBasePath = true;
			return this;
		}
		withRelativePaths() {
			this.options.relativePaths = true;
			return this;
		}
		withDirs() {
			this.options.includeDirs = true;
			return this;
		}
		withMaxDepth(depth) {
			this.options.maxDepth = depth;
			return this;
		}
		withMaxFiles(limit) {
			this.options.maxFiles = limit;
			return this;
		}
		withFullPaths() {
			this.options.resolvePaths = true;
			this.options.includeBasePath = true;
			return this;
		}
		withErrors() {
			this.options.suppressErrors = false;
			return this;
		}
		withSymlinks({ resolvePaths = true } = {}) {
			this.options.resolveSymlinks = true;
			this.options.useRealPaths = resolvePaths;
			return this.withFullPaths();
		}
		withAbortSignal(signal) {
			this.options.signal = signal;
			return this;
		}
		normalize() {
			this.options.normalizePath = true;
			return this;
		}
		filter(predicate) {
			this.options.filters.push(predicate);
			return this;
		}
		onlyDirs() {
			this.options.excludeFiles = true;
			this.options.includeDirs = true;
			return this;
		}
		exclude(predicate) {
			this.options.exclude = predicate;
			return this;
		}
		onlyCounts() {
			this.options.onlyCounts = true;
			return this;
		}
		crawl(root) {
			return new APIBuilder(root || ".", this.options);
		}
		withGlobFunction(fn) {
			this.globFunction = fn;
			return this;
		}
		/**
		* @deprecated Pass options using the constructor instead:
		* ```ts
		* new fdir(options).crawl("/path/to/root");
		* ```
		* This method will be removed in v7.0
		*/
		/* c8 ignore next 4 */
		crawlWithOptions(root, options) {
			this.options = {
				...this.options,
				...options
			};
			return new APIBuilder(root || ".", this.options);
		}
		glob(...patterns) {
			if (this.globFunction) return this.globWithOptions(patterns);
			return this.globWithOptions(patterns, ...[{ dot: true }]);
		}
		globWithOptions(patterns, ...options) {
			const globFn = this.globFunction || pm;
			/* c8 ignore next 5 */
			if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
			var isMatch = this.globCache[patterns.join("\0")];
			if (!isMatch) {
				isMatch = globFn(patterns, ...options);
				this.globCache[patterns.join("\0")] = isMatch;
			}
			this.options.filters.push((path) => isMatch(path));
			return this;
		}
	};
}));

//#endregion
//#region src/files/walk.ts
/** Finds files where git cannot: names relative to `folder`, without what the `.gitignore` files leave out. */
async function walk(request) {
	const isIgnored = await readGitignores(request.root);
	const outer = slashed(relative$1(request.root, request.folder));
	if (isAnyFolderIgnored(outer, isIgnored)) return [];
	const { fdir } = await Promise.resolve().then(() => (init_dist(), dist_exports));
	const isClosed = (name, location) => {
		if (EXCLUDED_FOLDERS.includes(name)) return true;
		const path = slashed(relative$1(request.folder, location));
		return isIgnored(outer + path) || !canList(location, path, request);
	};
	return new fdir({ pathSeparator: "/" }).withRelativePaths().exclude(isClosed).filter((path) => request.isWanted(path) && !isIgnored(outer + path)).crawl(request.folder).sync();
}
/** The walker passes over what it cannot list in silence. */
function canList(location, path, request) {
	try {
		accessSync(location, constants$1.R_OK | constants$1.X_OK);
		return true;
	} catch (error) {
		request.onUnreadable(path.slice(0, -1), unreadable(error));
		return false;
	}
}
function isAnyFolderIgnored(path, isIgnored) {
	for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) if (isIgnored(path.slice(0, end + 1))) return true;
	return false;
}
function slashed(path) {
	return path === "" ? "" : `${withSlashes(path)}/`;
}

//#endregion
//#region src/files/read-selections.ts
/** Reads the selected files, and returns the selections that had any. */
async function readSelections(selections, workingDirectory, reader) {
	const matched = /* @__PURE__ */ new Set();
	for (const group of groupsOf(selections)) await readGroup(group, workingDirectory, reader, matched);
	return matched;
}
/** One group a work tree, so that many folders do not start many processes. */
function groupsOf(selections) {
	const groups = /* @__PURE__ */ new Map();
	for (const selection of selections) {
		const workTree = findWorkTree(selection.folder);
		const key = workTree ?? selection.folder;
		const group = groups.get(key);
		const folder = group === void 0 ? selection.folder : commonFolder(group.folder, selection.folder);
		groups.set(key, {
			workTree,
			folder,
			selections: [...group?.selections ?? [], selection]
		});
	}
	return [...groups.values()];
}
function commonFolder(first, second) {
	return isInside(second, first) ? first : commonFolder(dirname$1(first), second);
}
async function readGroup(group, workingDirectory, reader, matched) {
	const readNames = createNameReader(group, workingDirectory, reader, matched);
	if (group.workTree !== void 0 && await readListing(await listGroup(group, group.workTree), readNames)) return;
	const prefix = prefixOf(group.folder, workingDirectory);
	const scopes = scopesOf(group);
	const isInWorkingDirectory = isInside(group.folder, workingDirectory);
	readNames(await walk({
		folder: group.folder,
		root: group.workTree ?? (isInWorkingDirectory ? workingDirectory : group.folder),
		isWanted: (name) => scopes.some((scope) => takes(scope, name)),
		onUnreadable: (name, skipped) => reader.refuse(prefix + name, skipped)
	}));
}
/** False where git could not list the folder: it is missing, or it does not trust the owner of the tree. */
async function readListing(listing, readNames) {
	const tracked = await listing.tracked;
	if (tracked !== void 0) readNames(tracked);
	const untracked = await listing.untracked;
	if (untracked !== void 0) readNames(untracked);
	return tracked !== void 0 && untracked !== void 0;
}
function listGroup({ folder, selections }, workTree) {
	return listWithGit(folder, selections.some((selection) => isInExcludedFolder(`${withSlashes(relative$1(workTree, selection.folder))}/`)));
}
/** Reads what is selected of the names below the group's folder. */
function createNameReader(group, workingDirectory, reader, matched) {
	const prefix = prefixOf(group.folder, workingDirectory);
	const root = group.workTree ?? group.folder;
	const scopes = scopesOf(group);
	const isFolder = createFolderCheck(group.folder);
	return (names) => {
		for (const name of names) {
			const takers = scopes.filter((scope) => takes(scope, name));
			if (takers.length > 0 && isFolder(folderOf$1(name)) && reader.read(`${group.folder}/${name}`, prefix + name, root)) for (const { selection } of takers) matched.add(selection);
		}
	};
}
function scopesOf({ folder, selections }) {
	return selections.map((selection) => ({
		selection,
		prefix: prefixOf(selection.folder, folder)
	}));
}
function takes({ prefix, selection }, name) {
	return name.startsWith(prefix) && selection.isMatch(name.slice(prefix.length));
}
function folderOf$1(name) {
	return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

//#endregion
//#region src/files/read-tree.ts
/** Reads every file that the inputs (files, folders, globs) ask for, once. What cannot be read is told to the receiver. */
async function readTree(inputs, cwd, receiver) {
	const workingDirectory = realFolder(resolve$1(cwd));
	const reader = createEntryReader(workingDirectory, receiver);
	const answers = (await Promise.all(inputs.map((input) => requestOf(withinFolder(input, resolve$1(cwd)), workingDirectory)))).map((request) => readNamed(request, workingDirectory, reader));
	const selections = answers.filter((answer) => typeof answer === "object");
	const matched = await readSelections(selections, workingDirectory, reader);
	reader.readLinks();
	const isUnmatched = (answer) => answer === "nothing" || typeof answer === "object" && !matched.has(answer);
	return {
		unmatched: inputs.filter((_, index) => isUnmatched(answers[index])),
		isWhole: selections.some((selection) => selection.isWhole)
	};
}
/** Reads what was named itself; a folder or a glob is answered by what it selects. */
function readNamed(request, workingDirectory, reader) {
	if (request.kind === "nothing") return "nothing";
	if (request.kind === "selection") return request;
	const path = reportedPath(request.location, workingDirectory);
	if (request.kind === "file") {
		reader.readTarget(request.location, path);
		return "read";
	}
	const target = request.kind === "refused" ? request.skipped : followLink(request.location, findWorkTree(dirname$1(request.location)));
	if (target.kind === "folder") return selectFolder(target.location);
	if (target.kind === "file") reader.readTarget(target.location, path);
	else reader.refuse(path, target);
	return "read";
}

//#endregion
//#region src/project/kustomize/paths.ts
/** A path below the tree's top, made from a folder and what a kustomization there says; undefined above the top. */
function resolve$2(folder, text) {
	if (text.startsWith("/")) return void 0;
	if (text !== "" && !/(^|\/)\.|\/\/|\/$/.test(text)) return folder === "" ? text : `${folder}/${text}`;
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of text.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
/** The folder and all that lie above it, up to the top. */
function lineage(folder) {
	const folders = [folder];
	for (let at = folder.lastIndexOf("/"); at > 0; at = folder.lastIndexOf("/", at - 1)) folders.push(folder.slice(0, at));
	if (folder !== "") folders.push("");
	return folders;
}
var remote, isRemote, kustomizationNames, isKustomizationFile;
var init_paths = __esmMin((() => {
	remote = /^(git::)?(https?:\/\/|ssh:\/\/|file:\/\/|[\w.-]+@|(www\.)?github\.com[:/])/i;
	isRemote = (text) => remote.test(text);
	kustomizationNames = [
		"kustomization.yaml",
		"kustomization.yml",
		"Kustomization"
	];
	isKustomizationFile = (path) => kustomizationNames.includes(path.slice(path.lastIndexOf("/") + 1));
}));

//#endregion
//#region src/text/compare.ts
var compareText;
var init_compare = __esmMin((() => {
	compareText = (one, other) => one < other ? -1 : one > other ? 1 : 0;
}));

//#endregion
//#region src/yaml/decode.ts
/** Decodes a file if the scan finds something in it. Bytes that are not UTF-8 become U+FFFD. */
function decode(bytes, scan) {
	const utf16 = utf16Label(bytes);
	if (utf16) return decodeUtf16(bytes, utf16, scan);
	const hits = scan(bytes);
	if (hits.length === 0) return void 0;
	const text = utf8.decode(bytes);
	const isUtf8 = !text.includes(replacement) || isWellFormed(bytes);
	if (!isUtf8 || isJsonLike(text)) return {
		text,
		hits: "all",
		isUtf8
	};
	return {
		text,
		hits: text.length === bytes.length ? hits : textOffsets(bytes, hits),
		isUtf8
	};
}
function isWellFormed(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
function utf16Label(bytes) {
	if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
	return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : void 0;
}
function decodeUtf16(bytes, label, scan) {
	const text = new TextDecoder(label).decode(bytes);
	return scan(new TextEncoder().encode(text)).length === 0 ? void 0 : {
		text,
		hits: "all",
		isUtf8: true
	};
}
/** JSON values follow one another without separators, which the scan does not know. */
function isJsonLike(text) {
	return text.trimStart().startsWith("{");
}
/** Byte offsets of well-formed UTF-8 as offsets into the decoded text. */
function textOffsets(bytes, hits) {
	let at = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	let units = 0;
	return hits.map((hit) => {
		for (; at < hit; at++) {
			const byte = bytes[at] ?? 0;
			if ((byte & 192) !== 128) units += byte >= 240 ? 2 : 1;
		}
		return units;
	});
}
var utf8, replacement;
var init_decode = __esmMin((() => {
	utf8 = new TextDecoder();
	replacement = "�";
}));

//#endregion
//#region node_modules/js-yaml/dist/js-yaml.mjs
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) if (first === 32 || first === 9) {
			atMoreIndented = true;
			result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		} else if (atMoreIndented) {
			atMoreIndented = false;
			result += "\n".repeat(emptyLines + 1);
		} else if (emptyLines === 0) {
			if (didReadContent) result += " ";
		} else result += "\n".repeat(emptyLines);
		else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable$1(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) if (!isNamed) {
				tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
				if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
				isNamed = true;
				suffixStart = state.position + 1;
			} else throwError(state, "tag suffix cannot contain exclamation marks");
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias$1(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable$1(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable$1(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
		else {
			const ch = state.input.charCodeAt(state.position);
			if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
				const fallbackState = snapshotState(state);
				const propertyIndent = propertyStart.position - propertyStart.lineStart;
				restoreState(state, propertyStart);
				if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
				else restoreState(state, fallbackState);
			}
			if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias$1(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
		}
		else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument$1(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument$1(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var NOT_RESOLVED, strTag, NULL_VALUES$1, nullCoreTag, nullJsonTag, NULL_VALUES, nullYaml11Tag, TRUE_VALUES$2, FALSE_VALUES$2, boolCoreTag, TRUE_VALUES$1, FALSE_VALUES$1, boolJsonTag, TRUE_VALUES, FALSE_VALUES, boolYaml11Tag, YAML_INTEGER_IMPLICIT_PATTERN$1, YAML_INTEGER_EXPLICIT_PATTERN$1, intCoreTag, YAML_INTEGER_IMPLICIT_PATTERN, YAML_INTEGER_EXPLICIT_PATTERN, intJsonTag, YAML_INTEGER_PATTERN, intYaml11Tag, YAML_FLOAT_PATTERN$1, YAML_FLOAT_SPECIAL_PATTERN$1, floatCoreTag, YAML_FLOAT_IMPLICIT_PATTERN, YAML_FLOAT_EXPLICIT_PATTERN, floatJsonTag, YAML_FLOAT_PATTERN, YAML_FLOAT_SPECIAL_PATTERN, floatYaml11Tag, mergeTag, BASE64_PATTERN, binaryTag, YAML_DATE_REGEXP, YAML_TIMESTAMP_REGEXP, timestampTag, seqTag, omapTag, pairsTag, mapTag, setTag, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, YAML11_SCHEMA, DUMP_SCHEMA, realMapTag, legacyMapTag, DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, DEFAULT_CONSTRUCTOR_OPTIONS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, DEFAULT_LOAD_OPTIONS, DEFAULT_SCALAR_STYLE_RULES, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, DEFAULT_PRESENTER_OPTIONS, DEFAULT_DUMP_OPTIONS, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
var init_js_yaml = __esmMin((() => {
	NOT_RESOLVED = Symbol("NOT_RESOLVED");
	strTag = defineScalarTag("tag:yaml.org,2002:str", {
		resolve: (source) => source,
		identify: (data) => typeof data === "string"
	});
	NULL_VALUES$1 = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (source) => {
			if (NULL_VALUES$1.indexOf(source) !== -1) return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: ["n"],
		resolve: (source, isExplicit) => {
			if (source === "null" || isExplicit && source === "") return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	NULL_VALUES = [
		"",
		"~",
		"null",
		"Null",
		"NULL"
	];
	nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
		implicit: true,
		implicitFirstChars: [
			"",
			"~",
			"n",
			"N"
		],
		resolve: (source) => {
			if (NULL_VALUES.indexOf(source) !== -1) return null;
			return NOT_RESOLVED;
		},
		identify: (object) => object === null,
		represent: () => "null"
	});
	TRUE_VALUES$2 = [
		"true",
		"True",
		"TRUE"
	];
	FALSE_VALUES$2 = [
		"false",
		"False",
		"FALSE"
	];
	boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: [
			"t",
			"T",
			"f",
			"F"
		],
		resolve: (source) => {
			if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
			if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	TRUE_VALUES$1 = ["true"];
	FALSE_VALUES$1 = ["false"];
	boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: ["t", "f"],
		resolve: (source) => {
			if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
			if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	TRUE_VALUES = [
		"true",
		"True",
		"TRUE",
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON"
	];
	FALSE_VALUES = [
		"false",
		"False",
		"FALSE",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
		implicit: true,
		implicitFirstChars: [
			"y",
			"Y",
			"n",
			"N",
			"t",
			"T",
			"f",
			"F",
			"o",
			"O"
		],
		resolve: (source) => {
			if (TRUE_VALUES.indexOf(source) !== -1) return true;
			if (FALSE_VALUES.indexOf(source) !== -1) return false;
			return NOT_RESOLVED;
		},
		identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
		represent: (object) => object ? "true" : "false"
	});
	YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger$2,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
	YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
	intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlInteger$1,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
	intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			..."0123456789"
		],
		resolve: resolveYamlInteger,
		identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
		represent: (object) => object.toString(10)
	});
	YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat$2,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$2
	});
	YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
	YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: ["-", ..."0123456789"],
		resolve: resolveYamlFloat$1,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat$1
	});
	YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
		implicit: true,
		implicitFirstChars: [
			"-",
			"+",
			".",
			..."0123456789"
		],
		resolve: resolveYamlFloat,
		identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
		represent: representYamlFloat
	});
	mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
		implicit: true,
		implicitFirstChars: ["<"],
		resolve: (source, isExplicit) => {
			if (source === "<<" || isExplicit && source === "") return "<<";
			return NOT_RESOLVED;
		},
		identify: () => false
	});
	BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
	binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
		resolve: resolveYamlBinary,
		identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
		represent: representYamlBinary
	});
	YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
		implicit: true,
		implicitFirstChars: [..."0123456789"],
		resolve: resolveYamlTimestamp,
		identify: (object) => object instanceof Date,
		represent: (object) => object.toISOString()
	});
	seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
		create: () => [],
		addItem: (container, item) => {
			container.push(item);
		},
		identify: Array.isArray
	});
	omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
		create: () => ({
			list: [],
			seen: /* @__PURE__ */ new Set()
		}),
		addItem: (carrier, item) => {
			let key;
			if (item instanceof Map) {
				if (item.size !== 1) return "cannot resolve an ordered map item";
				key = item.keys().next().value;
			} else if (isPlainObject(item)) {
				const itemKeys = Object.keys(item);
				if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
				key = itemKeys[0];
			} else return "cannot resolve an ordered map item";
			if (carrier.seen.has(key)) return "duplicate key in ordered map";
			carrier.seen.add(key);
			carrier.list.push(item);
			return "";
		},
		finalize: (carrier) => carrier.list,
		identify: () => false
	});
	pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
		create: () => [],
		addItem: (container, item) => {
			if (item instanceof Map) {
				if (item.size !== 1) return "cannot resolve a pairs item";
				container.push(item.entries().next().value);
				return "";
			}
			if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
			const object = item;
			const keys = Object.keys(object);
			if (keys.length !== 1) return "cannot resolve a pairs item";
			container.push([keys[0], object[keys[0]]]);
			return "";
		},
		identify: () => false
	});
	mapTag = defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (o) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of Object.keys(o)) map.set(key, o[key]);
			return map;
		},
		addPair: (container, key, value) => {
			if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
			const normalizedKey = String(key);
			if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
			else container[normalizedKey] = value;
			return "";
		},
		has: (container, key) => {
			if (key !== null && typeof key === "object") return false;
			return Object.prototype.hasOwnProperty.call(container, String(key));
		},
		keys: (container) => Object.keys(container),
		get: (container, key) => {
			const normalizedKey = String(key);
			if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
			return container[normalizedKey];
		}
	});
	setTag = defineMappingTag("tag:yaml.org,2002:set", {
		create: () => /* @__PURE__ */ new Set(),
		identify: (data) => data instanceof Set,
		represent: (data) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of data) map.set(key, null);
			return map;
		},
		addPair: (container, key, value) => {
			if (value !== null) return "cannot resolve a set item";
			container.add(key);
			return "";
		},
		has: (container, key) => container.has(key),
		keys: (container) => container.keys(),
		get: () => null
	});
	Schema = class Schema {
		tags;
		/** @internal */
		implicitScalarTags;
		/**
		* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
		* the resolvers that may match that key, in schema order; a key absent from
		* the map uses
		* {@link Schema.implicitScalarAnyFirstChar}
		* (resolvers that declared no first-char constraint, so they apply to any
		* first character).
		*/
		implicitScalarByFirstChar;
		implicitScalarAnyFirstChar;
		/**
		* The default scalar tag (`!!str`), resolved once so the composer's fallback
		* for unresolved plain scalars avoids a keyed lookup per scalar.
		*
		* @internal
		*/
		defaultScalarTag;
		/**
		* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
		* value is identified by its default tag, the tag is implicit and not
		* printed. Undefined if the schema does not define them (then such values
		* can't be dumped).
		*
		* @internal
		*/
		defaultSequenceTag;
		/** @internal */
		defaultMappingTag;
		exact;
		prefix;
		constructor(tags) {
			const compiledTags = compileTags(tags);
			const implicitScalarTags = [];
			const exact = createTagDefinitionMap();
			const prefix = createTagDefinitionListMap();
			for (const tag of compiledTags) {
				if (tag.nodeKind === "scalar" && tag.implicit) {
					if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
					implicitScalarTags.push(tag);
				}
				switch (tag.nodeKind) {
					case "scalar":
						if (tag.matchByTagPrefix) prefix.scalar.push(tag);
						else exact.scalar[tag.tagName] = tag;
						break;
					case "sequence":
						if (tag.matchByTagPrefix) prefix.sequence.push(tag);
						else exact.sequence[tag.tagName] = tag;
						break;
					case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
					else exact.mapping[tag.tagName] = tag;
				}
			}
			const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
			const keys = /* @__PURE__ */ new Set();
			for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
			const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
			for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
			const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
			if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
			this.tags = compiledTags;
			this.implicitScalarTags = implicitScalarTags;
			this.implicitScalarByFirstChar = implicitScalarByFirstChar;
			this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
			this.defaultScalarTag = defaultScalarTag;
			this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
			this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
			this.exact = exact;
			this.prefix = prefix;
		}
		/** @internal */
		lookupScalarTag(tagName) {
			const exactTag = this.exact.scalar[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		lookupSequenceTag(tagName) {
			const exactTag = this.exact.sequence[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		lookupMappingTag(tagName) {
			const exactTag = this.exact.mapping[tagName];
			if (exactTag) return exactTag;
			for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
		}
		/** @internal */
		resolveImplicitScalarTag(source) {
			const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
			for (const tag of candidates) {
				const value = tag.resolve(source, false, tag.tagName);
				if (value !== NOT_RESOLVED) return {
					value,
					tag
				};
			}
			const tag = this.defaultScalarTag;
			return {
				value: tag.resolve(source, false, tag.tagName),
				tag
			};
		}
		/**
		* Creates a new schema with the specified tags added. If a tag already
		* exists, it is replaced by the specified tag.
		*
		* @example
		*
		* ```javascript
		* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
		*
		* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
		* ```
		*/
		withTags(...tags) {
			let flatTags = [];
			for (const tag of tags) flatTags = flatTags.concat(tag);
			return new Schema([...this.tags, ...flatTags]);
		}
	};
	FAILSAFE_SCHEMA = new Schema([
		strTag,
		seqTag,
		mapTag
	]);
	JSON_SCHEMA = new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullJsonTag,
		boolJsonTag,
		intJsonTag,
		floatJsonTag
	]);
	CORE_SCHEMA = new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullCoreTag,
		boolCoreTag,
		intCoreTag,
		floatCoreTag
	]);
	YAML11_SCHEMA = new Schema([
		...FAILSAFE_SCHEMA.tags,
		nullYaml11Tag,
		boolYaml11Tag,
		intYaml11Tag,
		floatYaml11Tag,
		timestampTag,
		mergeTag,
		binaryTag,
		omapTag,
		pairsTag,
		setTag
	]);
	DUMP_SCHEMA = YAML11_SCHEMA.withTags({
		...intYaml11Tag,
		resolve: (source, isExplicit, tagName) => {
			const result = intYaml11Tag.resolve(source, isExplicit, tagName);
			return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
		}
	}, {
		...floatYaml11Tag,
		resolve: (source, isExplicit, tagName) => {
			const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
			return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
		}
	});
	realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
		create: () => /* @__PURE__ */ new Map(),
		addPair: (container, key, value) => {
			container.set(key, value);
			return "";
		},
		has: (container, key) => container.has(key),
		keys: (container) => container.keys(),
		get: (container, key) => container.get(key),
		identify: (data) => data instanceof Map || isPlainObject(data),
		represent: (data) => {
			if (data instanceof Map) return data;
			const map = /* @__PURE__ */ new Map();
			const obj = data;
			for (const key of Object.keys(obj)) map.set(key, obj[key]);
			return map;
		}
	});
	legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
		create: () => ({}),
		identify: isPlainObject,
		represent: (o) => {
			const map = /* @__PURE__ */ new Map();
			for (const key of Object.keys(o)) map.set(key, o[key]);
			return map;
		},
		addPair: (container, key, value) => {
			const normalizedKey = normalizeKey(key);
			if (normalizedKey === null) return "nested arrays are not supported inside keys";
			if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
			else container[normalizedKey] = value;
			return "";
		},
		has: (container, key) => {
			const normalizedKey = normalizeKey(key);
			return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
		},
		keys: (container) => Object.keys(container),
		get: (container, key) => {
			const normalizedKey = String(key);
			if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
			return container[normalizedKey];
		}
	});
	DEFAULT_SNIPPET_OPTIONS = {
		maxLength: 79,
		indent: 1,
		linesBefore: 3,
		linesAfter: 2
	};
	YAMLException = class YAMLException extends Error {
		reason;
		mark;
		/**
		* Optional `mark` contains source snippet data. Usually, use
		* {@link YAMLException.throwAt} instead of passing it directly.
		*/
		constructor(reason, mark) {
			super();
			this.name = "YAMLException";
			this.reason = reason;
			this.mark = mark;
			this.message = formatError(this, false);
			if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		}
		/**
		* Returns the formatted error, omitting the source snippet in compact mode.
		*/
		toString(compact) {
			return `${this.name}: ${formatError(this, compact)}`;
		}
		/**
		* Builds a YAMLException with a source snippet and throws it. `source` is
		* the raw input text; `position` is an offset into it.
		*/
		static throwAt(source, position, message, filename = "") {
			let line = 0;
			let lineStart = 0;
			for (let index = 0; index < position; index++) {
				const ch = source.charCodeAt(index);
				if (ch === 10) {
					line++;
					lineStart = index + 1;
				} else if (ch === 13) {
					line++;
					if (source.charCodeAt(index + 1) === 10) index++;
					lineStart = index + 1;
				}
			}
			const mark = {
				name: filename,
				buffer: source,
				position,
				line,
				column: position - lineStart
			};
			mark.snippet = makeSnippet(mark);
			throw new YAMLException(message, mark);
		}
	};
	EVENT_ID = {
		DOCUMENT: 1,
		SEQUENCE: 2,
		MAPPING: 3,
		SCALAR: 4,
		ALIAS: 5,
		POP: 6
	};
	SCALAR_STYLE = {
		PLAIN: 1,
		SINGLE_QUOTED: 2,
		DOUBLE_QUOTED: 3,
		LITERAL_BLOCK: 4,
		FOLDED_BLOCK: 5
	};
	COLLECTION_STYLE = {
		BLOCK: 1,
		FLOW: 2
	};
	CHOMPING_MODE = {
		CLIP: 1,
		STRIP: 2,
		KEEP: 3
	};
	NO_RANGE$3 = -1;
	simpleEscapeCheck = new Array(256);
	simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
		"!": "!",
		"!!": "tag:yaml.org,2002:"
	});
	TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
	TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
	DEFAULT_CONSTRUCTOR_OPTIONS = {
		filename: "",
		schema: CORE_SCHEMA,
		json: false,
		maxTotalMergeKeys: 1e4,
		maxAliases: -1
	};
	NO_RANGE$1 = -1;
	HAS_OWN = Object.prototype.hasOwnProperty;
	CONTEXT_FLOW_IN = 1;
	CONTEXT_FLOW_OUT = 2;
	CONTEXT_BLOCK_IN = 3;
	CONTEXT_BLOCK_OUT = 4;
	PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
	NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
	PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
	PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
	PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
	DEFAULT_PARSER_OPTIONS = {
		filename: "",
		maxDepth: 100
	};
	DEFAULT_LOAD_OPTIONS = {
		...DEFAULT_PARSER_OPTIONS,
		...DEFAULT_CONSTRUCTOR_OPTIONS
	};
	DEFAULT_SCALAR_STYLE_RULES = {
		applyQuoteFlowKeysOption,
		doubleQuoteForInvisibles,
		doubleQuoteWhitespaceOnly,
		applyForceQuotesOption,
		tryLongOrMultilineAsBlock,
		quoteInvalidPlain,
		fallbackToDoubleQuoted
	};
	SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
	SRC_B_CHAR = "[\\n\\r]";
	SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
	SRC_S_WHITE = "[ \\t]";
	SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
	SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
	SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
	SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
	SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
	SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
	SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
	SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
	SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
	SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
	SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
	SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
	SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
	SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
	SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
	SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
	SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
	SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
	SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
	SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
	SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
	NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
	NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
	NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
	NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
	NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
	NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
	BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
	DEFAULT_PRESENTER_OPTIONS = {
		indent: 2,
		seqNoIndent: false,
		seqInlineFirst: true,
		lineWidth: 80,
		flowBracketPadding: false,
		flowSkipCommaSpace: false,
		flowSkipColonSpace: false,
		quoteFlowKeys: false,
		quoteStyle: "single",
		forceQuotes: false,
		scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
		tagBeforeAnchor: false
	};
	DEFAULT_DUMP_OPTIONS = {
		...DEFAULT_PRESENTER_OPTIONS,
		schema: DUMP_SCHEMA,
		skipInvalid: false,
		noRefs: false,
		flowLevel: -1,
		sortKeys: false,
		transform: () => {}
	};
	EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
	EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
	EVENT_MAPPING = EVENT_ID.MAPPING;
	EVENT_SCALAR = EVENT_ID.SCALAR;
	EVENT_ALIAS = EVENT_ID.ALIAS;
	EVENT_POP = EVENT_ID.POP;
	SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
	SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
	SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
	SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
	SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
	COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
	COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
	CHOMPING_CLIP = CHOMPING_MODE.CLIP;
	CHOMPING_STRIP = CHOMPING_MODE.STRIP;
	CHOMPING_KEEP = CHOMPING_MODE.KEEP;
}));

//#endregion
//#region src/yaml/seek.ts
function isBlank$1(code) {
	return code === space$3 || code === lineFeed$2 || code === carriageReturn$1 || code === tab$1;
}
function lineEnd(text, from) {
	let at = from;
	while (at < text.length && text.charCodeAt(at) !== lineFeed$2 && text.charCodeAt(at) !== carriageReturn$1) at++;
	return at;
}
/** The first offset at or after `from` that is neither white space, line end nor comment. */
function skipBlank(text, from) {
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === hash$2) at = lineEnd(text, at);
		else if (isBlank$1(code)) at++;
		else break;
	}
	return at;
}
/** The offset right after the indicator that comes next, or `from` where something else does. */
function afterIndicator(text, from, indicator) {
	const at = skipBlank(text, from);
	return text.charCodeAt(at) === indicator ? at + 1 : from;
}
/** The `|` or `>` of a block scalar, which may follow a colon, a dash or a question mark. */
function blockHeader(text, from) {
	let at = skipBlank(text, from);
	while (at < text.length && text.charCodeAt(at) !== verticalBar && text.charCodeAt(at) !== greaterThan) at = skipBlank(text, at + 1);
	return at;
}
/** The offset after the bracket that closes a flow collection; between its last child and it are only commas, `:` and `?`. */
function afterBracket(text, from, bracket) {
	let at = skipBlank(text, from);
	while (at < text.length && text.charCodeAt(at) !== bracket) at = skipBlank(text, at + 1);
	return Math.min(at + 1, text.length);
}
/** The end of a block scalar's last line with content, or of its header where it has none. */
function blockEnd(text, header, contentStart, contentEnd) {
	let at = contentEnd;
	while (at > contentStart && isBlank$1(text.charCodeAt(at - 1))) at--;
	if (at > contentStart) return at;
	at = header + 1;
	while (/[-+0-9]/.test(text.charAt(at))) at++;
	return at;
}
var tab$1, lineFeed$2, carriageReturn$1, space$3, hash$2, verticalBar, greaterThan;
var init_seek = __esmMin((() => {
	tab$1 = 9;
	lineFeed$2 = 10;
	carriageReturn$1 = 13;
	space$3 = 32;
	hash$2 = 35;
	verticalBar = 124;
	greaterThan = 62;
}));

//#endregion
//#region src/yaml/comments.ts
/** A `#` after white space or at a line's start, outside every scalar, begins a comment. */
function readComments(source, base, events) {
	let hash = source.indexOf("#");
	if (hash < 0) return none$1;
	const comments = [];
	let index = 0;
	while (hash >= 0) {
		index = skipScalars(events, index, hash);
		const end = scalarEnd(events[index], hash) ?? commentEnd(source, hash);
		if (end === void 0) hash = source.indexOf("#", hash + 1);
		else {
			if (scalarEnd(events[index], hash) === void 0) comments.push(comment(source, base, hash, end));
			hash = source.indexOf("#", end);
		}
	}
	return comments;
}
/** What can be said of a document that does not parse: its whole-line comments. */
function lineComments(source, base) {
	return Array.from(source.matchAll(/^[ \t]*#/gm), (match) => {
		const start = match.index + match[0].length - 1;
		return comment(source, base, start, lineEnd(source, start));
	});
}
function comment(source, base, start, end) {
	return {
		text: source.slice(start, end),
		span: {
			start: base + start,
			end: base + end
		}
	};
}
/** The first event that is a scalar which ends after the offset. */
function skipScalars(events, from, offset) {
	let index = from;
	for (; index < events.length; index++) {
		const event = events[index];
		if (event?.type === EVENT_ID.SCALAR && event.valueEnd > offset) break;
	}
	return index;
}
function scalarEnd(event, offset) {
	if (event?.type !== EVENT_ID.SCALAR || event.valueStart > offset) return void 0;
	return event.valueEnd;
}
function commentEnd(source, hash) {
	if (hash > 0 && !isBlank$1(source.charCodeAt(hash - 1))) return void 0;
	return lineEnd(source, hash);
}
var none$1;
var init_comments = __esmMin((() => {
	init_js_yaml();
	init_seek();
	none$1 = [];
}));

//#endregion
//#region src/yaml/adapt.ts
/** To Go, a colon ends a plain scalar only before white space: `[fd00::]` has an address. */
function adaptColons(source) {
	return /:[,[\]{}]/.test(source) ? source.replace(colonBeforeIndicator, "$1x") : source;
}
/** Adapts the source after an error, or returns it as it is. */
function adaptTo(reason, source, at) {
	if (reason === "deficient indentation") return joinLine(source, at);
	if (reason === "unknown escape sequence" && source[at] === "'") return `${source.slice(0, at)}"${source.slice(at + 1)}`;
	return source;
}
/**
* Joins the line at an offset to the one before it by writing blanks over the line end, so that all offsets stay. Go's
* parser lets the lines of a flow collection or quoted scalar begin at any column; js-yaml does not.
*/
function joinLine(source, at) {
	let start = at;
	if (source.slice(lineBefore(source, at), at).includes("	")) return source;
	for (let line = lineBefore(source, at); line > 0; line = lineBefore(source, line - 1)) {
		const previous = lineBefore(source, line - 1);
		start = previous + commentStart(source.slice(previous, line - 1));
		if (source.slice(previous, start).trim() !== "") break;
	}
	return source.slice(0, start) + " ".repeat(at - start) + source.slice(at);
}
/** The start of the line that holds the characters before an offset. */
function lineBefore(source, offset) {
	return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}
/** Where a comment begins in a line, or the line's end; a `#` in quotes begins none. */
function commentStart(line) {
	let quote = "";
	for (let at = 0; at < line.length; at++) {
		const character = line.charAt(at);
		if (quote === "\"" && character === "\\") at++;
		else if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === "#" && (at === 0 || /\s/.test(line.charAt(at - 1)))) return at;
	}
	return line.endsWith("\r") ? line.length - 1 : line.length;
}
var colonBeforeIndicator;
var init_adapt = __esmMin((() => {
	colonBeforeIndicator = /([^\s"'[\]{},]):(?=[,[\]{}])/g;
}));

//#endregion
//#region src/yaml/problem.ts
var Problem;
var init_problem = __esmMin((() => {
	Problem = class {
		message;
		span;
		constructor(message, span) {
			this.message = message;
			this.span = span;
		}
	};
}));

//#endregion
//#region src/yaml/events.ts
/** The events of a document that begins at `base` in its file; throws a `Problem`. */
function eventsOf(source, base) {
	let read = adaptColons(source);
	for (let retries = 0;; retries++) {
		const result = attempt(read);
		if (!(result instanceof YAMLException)) return {
			events: result,
			read
		};
		const at = Math.min(result.mark?.position ?? 0, source.length);
		const adapted = retries < mostRetries && retries * source.length < mostReparsed ? adaptTo(result.reason, read, at) : read;
		if (adapted === read) throw problem(result.reason, source, base, at);
		read = adapted;
	}
}
function attempt(source) {
	try {
		return parseEvents(source, { maxDepth: deepest$1 });
	} catch (error) {
		if (error instanceof YAMLException) return error;
		throw error;
	}
}
function problem(reason, source, base, at) {
	return new Problem(reason.startsWith("nesting exceeded") ? `nested more than ${deepest$1} levels deep` : reason, {
		start: base + at,
		end: base + Math.min(at + 1, source.length)
	});
}
var deepest$1, mostRetries, mostReparsed;
var init_events = __esmMin((() => {
	init_js_yaml();
	init_adapt();
	init_problem();
	deepest$1 = 200;
	mostRetries = 100;
	mostReparsed = 1e7;
}));

//#endregion
//#region src/yaml/merge.ts
/** Makes keys unique as go-yaml does: the last one wins, whether it was written or came by a merge key. */
function settle$1(entries, merged) {
	if (!merged && !hasDuplicate(entries)) return {
		entries,
		overridden: none
	};
	const last = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Map();
	const overridden = [];
	for (const entry of entries) {
		last.delete(entry.key);
		last.set(entry.key, entry);
		if (merged?.has(entry)) continue;
		const earlier = written.get(entry.key);
		if (earlier) overridden.push(earlier);
		written.set(entry.key, entry);
	}
	return {
		entries: [...last.values()],
		overridden
	};
}
function hasDuplicate(entries) {
	if (entries.length > fewEntries) return new Set(entries.map((entry) => entry.key)).size < entries.length;
	for (let later = 1; later < entries.length; later++) {
		const key = entries[later]?.key;
		for (let earlier = 0; earlier < later; earlier++) if (entries[earlier]?.key === key) return true;
	}
	return false;
}
var fewEntries, none;
var init_merge$1 = __esmMin((() => {
	fewEntries = 8;
	none = [];
}));

//#endregion
//#region src/yaml/reader.ts
function span(reader, start, end) {
	return {
		start: reader.base + start,
		end: reader.base + end
	};
}
function openAnchor(reader, event) {
	if (event.anchorStart < 0) return void 0;
	const name = reader.source.slice(event.anchorStart, event.anchorEnd);
	if (!anchorName.test(name)) throw new Problem(`"${name}" is no name for an anchor`, span(reader, event.anchorStart, event.anchorEnd));
	const anchor = {
		node: void 0,
		height: 0,
		weight: reader.decoded - 1
	};
	reader.anchors.set(name, anchor);
	return anchor;
}
function closeAnchor(reader, anchor, node) {
	if (!anchor) return;
	anchor.node = node;
	anchor.height = reader.height;
	anchor.weight = reader.decoded - anchor.weight;
}
/** The limit of go-yaml v2: 99 % of a small document may come from aliases, falling to 10 % of a large one. */
function isExcessive(reader) {
	if (reader.aliased <= 100 || reader.decoded <= 1e3) return false;
	const share = Math.min(1, Math.max(0, (reader.decoded - 4e5) / 36e5));
	return reader.aliased / reader.decoded > .99 - .89 * share;
}
var anchorName;
var init_reader = __esmMin((() => {
	init_problem();
	anchorName = /^[0-9A-Za-z_-]+$/;
}));

//#endregion
//#region src/yaml/scalar.ts
function spellings(value, text) {
	return text.split(" ").map((word) => [word, value]);
}
/** The value of an untagged plain scalar by the rules of go-yaml v2, which are neither those of YAML 1.1 nor of 1.2. */
function resolvePlain(text) {
	if (text === "") return null;
	const first = text.charCodeAt(0);
	if (isDigit(first) || first === 43 || first === 45) return words.get(text) ?? resolveNumber(text);
	if (first === 46) return words.get(text) ?? resolveDotted(text);
	if (text.length > longestWord) return text;
	const word = words.get(text);
	return word === void 0 ? text : word;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function resolveDotted(text) {
	return dottedFloat.test(text) ? finiteOr(text.replaceAll("_", ""), text) : text;
}
function resolveNumber(text) {
	const digits = text.includes("_") ? text.replaceAll("_", "") : text;
	if (decimal.test(digits)) {
		if (digits.length < 16) return Number(digits) + 0;
		if (digits.length > longestInteger$1) return finiteOr(digits, text);
		return resolveInteger(digits, BigInt(digits.replace("+", ""))) ?? finiteOr(digits, text);
	}
	const match = prefixed.exec(digits);
	if (match) return resolveInteger(digits, prefixedInteger(match)) ?? (float.test(digits) ? finiteOr(digits, text) : text);
	return float.test(digits) ? finiteOr(digits, text) : text;
}
function prefixedInteger(match) {
	const [, sign, hexadecimal, binary, octal] = match;
	const magnitude = BigInt(hexadecimal === void 0 ? binary === void 0 ? `0o${octal}` : `0b${binary}` : `0x${hexadecimal}`);
	return sign === "-" ? -magnitude : magnitude;
}
function resolveInteger(digits, value) {
	const isSigned = digits.startsWith("+") || digits.startsWith("-");
	if (value < smallestSigned || value > (isSigned ? largestSigned : largestUnsigned)) return void 0;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value;
}
function finiteOr(digits, text) {
	const number = Number.parseFloat(digits);
	return Number.isFinite(number) ? number : text;
}
/** The tag as go-yaml compares it: `!!int` for both `!!int` and `!<tag:yaml.org,2002:int>`. */
function shortTag(written) {
	const match = longTag.exec(written);
	return match ? `!!${match[1]}` : written;
}
/** The value of a scalar with a tag; other tags than the ones of YAML are ignored, as `kubectl` does. */
function resolveTagged(tag, text) {
	switch (tag) {
		case "!!binary": return resolveBinary(text);
		case "!!timestamp": return timestamp.test(text) ? { value: text } : { failure: "not a !!timestamp" };
		case "!!int":
		case "!!float":
		case "!!bool":
		case "!!null": return resolveAs(tag, text);
		default: return { value: text };
	}
}
function resolveAs(tag, text) {
	const value = resolvePlain(text);
	const actual = tagOf(value, text);
	if (actual === tag) return { value };
	if (tag === "!!float" && actual === "!!int" && !(typeof value === "bigint" && value > largestSigned)) return { value: Number(value) };
	return { failure: `cannot read ${actual} as ${tag}` };
}
function tagOf(value, text) {
	if (value === null) return "!!null";
	if (typeof value === "boolean") return "!!bool";
	if (typeof value === "string") return "!!str";
	if (typeof value === "bigint") return "!!int";
	const digits = text.replaceAll("_", "");
	return Number.isSafeInteger(value) && (decimal.test(digits) || prefixed.test(digits)) ? "!!int" : "!!float";
}
function resolveBinary(text) {
	const compact = text.replace(/[\r\n]/g, "");
	if (compact.length % 4 !== 0 || !base64.test(compact)) return { failure: "!!binary value is not base64" };
	const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
	return { value: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
}
/** A map's key as it is written in JSON; undefined where JSON has none. */
function keyText(value, text) {
	if (typeof value === "string") return value;
	if (value === null) return void 0;
	if (typeof value === "number") return tagOf(value, text) === "!!int" ? String(value) : floatKey(value);
	if (typeof value === "bigint" && value > largestSigned) return void 0;
	return String(value);
}
/** Go writes a float key with the digits that a 32-bit float needs. */
function floatKey(value) {
	if (Number.isNaN(value)) return ".nan";
	const single = Math.fround(value);
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	for (let digits = 0; digits < 8; digits++) {
		const shorter = single.toExponential(digits);
		if (Math.fround(Number(shorter)) === single) return goFloat(shorter);
	}
	return goFloat(single.toExponential(8));
}
function goFloat(exponential) {
	const [mantissa = "", exponent = ""] = exponential.split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 6) return String(Number(exponential));
	return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
var words, longestWord, longestInteger$1, decimal, prefixed, float, dottedFloat, largestSigned, smallestSigned, largestUnsigned, timestamp, base64, longTag;
var init_scalar = __esmMin((() => {
	words = new Map([
		...spellings(true, "y Y yes Yes YES true True TRUE on On ON"),
		...spellings(false, "n N no No NO false False FALSE off Off OFF"),
		...spellings(null, "~ null Null NULL"),
		...spellings(NaN, ".nan .NaN .NAN"),
		...spellings(Number.POSITIVE_INFINITY, ".inf .Inf .INF +.inf +.Inf +.INF"),
		...spellings(Number.NEGATIVE_INFINITY, "-.inf -.Inf -.INF")
	]);
	longestWord = 5;
	longestInteger$1 = 21;
	decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
	prefixed = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;
	float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
	dottedFloat = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;
	largestSigned = 2n ** 63n - 1n;
	smallestSigned = -(2n ** 63n);
	largestUnsigned = 2n ** 64n - 1n;
	timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;
	base64 = /^[A-Za-z0-9+/]*={0,2}$/;
	longTag = /^!<tag:yaml\.org,2002:(.*)>$/;
}));

//#endregion
//#region src/yaml/scalar-node.ts
function readScalar(reader, event) {
	const anchor = openAnchor(reader, event);
	const text = reader.isAdapted ? adaptedText(reader.source, event) : getScalarValue(reader.source, event);
	const place = scalarSpan(reader, event);
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED && (!event.fast || reader.isAdapted)) checkEscapes(reader, event);
	const node = {
		kind: "scalar",
		value: scalarValue(reader, event, text, place),
		text,
		style: styleOf(event),
		span: place
	};
	reader.height = 0;
	reader.cursor = place.end - reader.base;
	closeAnchor(reader, anchor, node);
	return node;
}
/** The value by the source itself, whatever was adapted for js-yaml within it. */
function adaptedText(source, event) {
	if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return getScalarValue(source, slowly(event, event.valueStart, event.valueEnd));
	let text = "";
	let start = event.valueStart;
	for (let at = source.indexOf("\\", start); at >= 0 && at < event.valueEnd; at = source.indexOf("\\", at + 2)) {
		if (source.charCodeAt(at + 1) !== singleQuote$1) continue;
		text += `${getScalarValue(source, slowly(event, start, at))}'`;
		start = at + 2;
	}
	return text + getScalarValue(source, slowly(event, start, event.valueEnd));
}
function slowly(event, valueStart, valueEnd) {
	const { type, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping, indent } = event;
	return {
		type,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast: false
	};
}
function styleOf(event) {
	if (event.style === SCALAR_STYLE.PLAIN) return "plain";
	if (event.style === SCALAR_STYLE.DOUBLE_QUOTED) return "double-quoted";
	return event.style === SCALAR_STYLE.SINGLE_QUOTED ? "single-quoted" : "block";
}
function scalarValue(reader, event, text, place) {
	if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text;
	const resolution = resolveTagged(shortTag(reader.source.slice(event.tagStart, event.tagEnd)), text);
	if ("failure" in resolution) throw new Problem(resolution.failure, place);
	return resolution.value;
}
function scalarSpan(reader, event) {
	const { valueStart, valueEnd, style } = event;
	if (style === SCALAR_STYLE.PLAIN) return valueStart < 0 ? absentSpan(reader, event) : span(reader, valueStart, valueEnd);
	if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return span(reader, valueStart - 1, valueEnd + 1);
	const header = blockHeader(reader.source, Math.max(reader.cursor, event.tagEnd, event.anchorEnd));
	return span(reader, header, blockEnd(reader.source, header, valueStart, valueEnd));
}
function absentSpan(reader, event) {
	const properties = Math.max(event.tagEnd, event.anchorEnd);
	const at = properties >= 0 ? properties : afterSeparator(reader);
	return span(reader, at, at);
}
function afterSeparator(reader) {
	const afterColon = afterIndicator(reader.source, reader.cursor, colon$2);
	return afterColon > reader.cursor ? afterColon : afterIndicator(reader.source, reader.cursor, dash$1);
}
/** Escapes that js-yaml knows and go-yaml v2 does not. */
function checkEscapes(reader, event) {
	for (let at = reader.source.indexOf("\\", event.valueStart); at >= 0 && at < event.valueEnd; at = reader.source.indexOf("\\", at + 2)) {
		const written = reader.source.slice(at, at + 10);
		const match = /^\\(?:\/|u[dD][89a-fA-F]|U(?!000[0-9a-fA-F]|0010)|U0000[dD][89a-fA-F])/.exec(written);
		if (match) throw new Problem("unknown escape sequence", span(reader, at, at + match[0].length));
	}
}
var colon$2, dash$1, singleQuote$1;
var init_scalar_node = __esmMin((() => {
	init_js_yaml();
	init_problem();
	init_reader();
	init_scalar();
	init_seek();
	colon$2 = 58;
	dash$1 = 45;
	singleQuote$1 = 39;
}));

//#endregion
//#region src/yaml/tabs.ts
/** The first tab that Go's parser does not take at a line's front, where js-yaml does: on blank and comment lines. */
function misplacedTab(source, events, flows) {
	if (!source.includes("	")) return void 0;
	const scalars = events.filter((event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0);
	const scalarStarts = scalars.map((scalar) => scalar.valueStart);
	const flowStarts = flows.map((flow) => flow.start);
	let previous = 0;
	let contentEnd = 0;
	for (const match of source.matchAll(/(?:^|[\r\n])( *)\t/g)) {
		const at = match.index + match[0].length - 1;
		const end = endOfContent(source, at, previous);
		if (end > previous) contentEnd = end;
		previous = at;
		const scalar = scalars[lastAtMost(scalarStarts, at)];
		const flow = flows[lastAtMost(flowStarts, at)];
		if (isMisplaced({
			at,
			isFirst: match[1] === "",
			contentEnd,
			scalar,
			flow: flow && flow.end > at ? flow : void 0
		})) return at;
	}
}
function isMisplaced({ at, isFirst, contentEnd, scalar, flow }) {
	const isPlain = scalar?.style === SCALAR_STYLE.PLAIN;
	if (scalar && at < scalar.valueEnd) return isPlain && isFirst;
	const followsPlain = isPlain && scalar.valueEnd === contentEnd;
	if (flow) return flow.start > 0 && followsPlain && isFirst;
	return isFirst || !followsPlain;
}
function endOfContent(source, at, limit) {
	let end = at;
	while (end > limit && isBlank$1(source.charCodeAt(end - 1))) end--;
	return end;
}
function lastAtMost(starts, offset) {
	let low = -1;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
var init_tabs = __esmMin((() => {
	init_js_yaml();
	init_seek();
}));

//#endregion
//#region src/yaml/parse.ts
/** Reads one document, which begins at `base` in its file; throws a `Problem`. */
function parse(source, base) {
	const { events, read } = eventsOf(source, base);
	const isAdapted = read !== source;
	const anchors = /* @__PURE__ */ new Map();
	const start = {
		index: 1,
		cursor: 0,
		depth: 0,
		height: 0,
		decoded: 1,
		aliased: 0,
		flowDepth: 0
	};
	const flows = [];
	const reader = {
		source,
		base,
		isAdapted,
		events,
		flows,
		anchors,
		...start
	};
	const root = events.length === 0 || isAbsent(events[1]) ? void 0 : readValue$1(reader);
	const tab = misplacedTab(source, events, flows);
	if (tab !== void 0) throw new Problem("a tab is no indentation", span(reader, tab, tab + 1));
	return {
		root,
		events
	};
}
function isAbsent(event) {
	return event?.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.tagStart < 0 && event.anchorStart < 0;
}
function readValue$1(reader) {
	const node = readNode(reader);
	if (node.kind === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value)) throw new Problem(`"${node.text}" has no form in JSON`, node.span);
	return node;
}
function readNode(reader) {
	const event = reader.events[reader.index++];
	reader.decoded++;
	switch (event?.type) {
		case EVENT_ID.SCALAR: return readScalar(reader, event);
		case EVENT_ID.SEQUENCE: return readList$1(reader, event);
		case EVENT_ID.MAPPING: return readMap$1(reader, event);
		case EVENT_ID.ALIAS: return readAlias(reader, event);
		default: throw new Error("js-yaml told of no node where there must be one");
	}
}
function isAtPop(reader) {
	return reader.events[reader.index]?.type === EVENT_ID.POP;
}
function readAlias(reader, event) {
	const name = reader.source.slice(event.anchorStart, event.anchorEnd);
	const place = span(reader, event.anchorStart - 1, event.anchorEnd);
	const anchor = reader.anchors.get(name);
	if (!anchor) throw new Problem(`no anchor "${name}" comes before this alias`, place);
	if (!anchor.node) throw new Problem(`the value of anchor "${name}" contains itself`, place);
	if (reader.depth + anchor.height > deepest$1) throw new Problem(`nested more than ${deepest$1} levels deep`, place);
	reader.decoded += anchor.weight;
	reader.aliased += anchor.weight;
	if (isExcessive(reader)) throw new Problem("excessive aliasing", place);
	reader.height = anchor.height;
	reader.cursor = event.anchorEnd;
	return withSpan(anchor.node, place);
}
function openFlow(reader, start) {
	reader.cursor = start + 1;
	reader.flowDepth++;
}
function closeFlow(reader, start, bracket) {
	reader.cursor = afterBracket(reader.source, reader.cursor, bracket);
	reader.flowDepth--;
	if (reader.flowDepth === 0) reader.flows.push({
		start,
		end: reader.cursor
	});
}
/** Go's parser takes no tab between a dash and its item. */
function checkDash(reader) {
	let at = afterIndicator(reader.source, reader.cursor, dash);
	while (reader.source.charCodeAt(at) === space$2) at++;
	if (reader.source.charCodeAt(at) === tabulator) throw new Problem("a tab is no indentation", span(reader, at, at + 1));
}
function withSpan(node, place) {
	if (node.kind === "scalar") return {
		kind: "scalar",
		value: node.value,
		text: node.text,
		style: node.style,
		span: place
	};
	if (node.kind === "list") return {
		kind: "list",
		items: node.items,
		isFlow: node.isFlow,
		span: place
	};
	return {
		kind: "map",
		entries: node.entries,
		overridden: node.overridden,
		isFlow: node.isFlow,
		span: place
	};
}
function readList$1(reader, event) {
	const anchor = openAnchor(reader, event);
	const isFlow = event.style === COLLECTION_STYLE.FLOW;
	const items = [];
	let height = 0;
	reader.depth++;
	if (isFlow) openFlow(reader, event.start);
	else reader.cursor = event.start;
	while (!isAtPop(reader)) {
		if (!isFlow) checkDash(reader);
		items.push(readValue$1(reader));
		height = Math.max(height, reader.height);
	}
	if (isFlow) closeFlow(reader, event.start, closeSquare);
	const node = {
		kind: "list",
		items,
		isFlow,
		span: span(reader, event.start, reader.cursor)
	};
	return close(reader, anchor, height, node);
}
function close(reader, anchor, height, node) {
	reader.index++;
	reader.depth--;
	reader.height = height + 1;
	closeAnchor(reader, anchor, node);
	return node;
}
function readMap$1(reader, event) {
	const anchor = openAnchor(reader, event);
	const isFlow = event.style === COLLECTION_STYLE.FLOW;
	const hasBraces = isFlow && reader.source.charCodeAt(event.start) === openBrace;
	const entries = [];
	let merged;
	let height = 0;
	reader.depth++;
	if (hasBraces) openFlow(reader, event.start);
	else reader.cursor = event.start;
	while (!isAtPop(reader)) {
		if (isMergeKey(reader)) {
			merged ??= /* @__PURE__ */ new Set();
			readMerge(reader, entries, merged);
		} else entries.push(readEntry$1(reader));
		height = Math.max(height, reader.height);
	}
	if (hasBraces) closeFlow(reader, event.start, closeBrace);
	const settled = settle$1(entries, merged);
	const place = span(reader, event.start, reader.cursor);
	const node = {
		kind: "map",
		entries: settled.entries,
		overridden: settled.overridden,
		isFlow,
		span: place
	};
	return close(reader, anchor, height, node);
}
function readEntry$1(reader) {
	const key = readNode(reader);
	if (key.kind !== "scalar") throw new Problem(`a ${key.kind} cannot be a key`, key.span);
	checkImplicit(reader, key);
	const text = keyText(key.value, key.text);
	if (text === void 0) throw new Problem(key.value === null ? "a key cannot be null" : "a key cannot be this large", key.span);
	const value = readValue$1(reader);
	if (value.kind === "map" && !value.isFlow) checkOwnLine(reader, key, value);
	return {
		key: text,
		keySpan: key.span,
		value
	};
}
/** js-yaml takes `a: &x b: c` for two maps; Go's parser does not. */
function checkOwnLine(reader, key, value) {
	const start = value.span.start - reader.base;
	const between = reader.source.slice(key.span.end - reader.base, start);
	if (/[\r\n]/.test(between) || reader.source[start] === "*") return;
	throw new Problem("a map inside a map begins on its own line", value.span);
}
/** A key without `?` stands on one line, its colon at most 1024 characters after its start. */
function checkImplicit(reader, key) {
	const start = key.span.start - reader.base;
	const isShort = key.span.end - key.span.start <= longestImplicitKey;
	if (isShort && reader.flowDepth === 0) return;
	const after = afterIndicator(reader.source, reader.cursor, colon$1);
	const isOneLine = after === reader.cursor || !/[\r\n]/.test(reader.source.slice(start, after));
	if (isShort && isOneLine || isExplicit(reader.source, start)) return;
	throw new Problem(isShort ? "a key and its colon stand on one line" : "a key has at most 1024 characters", key.span);
}
function isExplicit(source, key) {
	let at = key - 1;
	while (at >= 0 && isBlank$1(source.charCodeAt(at))) at--;
	return source.charCodeAt(at) === questionMark;
}
function isMergeKey(reader) {
	const event = reader.events[reader.index];
	if (event?.type !== EVENT_ID.SCALAR || event.valueEnd - event.valueStart !== 2) return false;
	if (!reader.source.startsWith("<<", event.valueStart)) return false;
	if (event.tagStart < 0) return event.style === SCALAR_STYLE.PLAIN;
	const tag = shortTag(reader.source.slice(event.tagStart, event.tagEnd));
	return tag === "!!merge" || tag === "!";
}
/** Adds the entries of what `<<` names; of several maps the first has precedence, so it is added last. */
function readMerge(reader, entries, merged) {
	readNode(reader);
	reader.decoded--;
	const isList = reader.events[reader.index]?.type === EVENT_ID.SEQUENCE;
	const value = readValue$1(reader);
	if (isList) reader.decoded--;
	reader.height = Math.max(0, reader.height - (isList ? 2 : 1));
	const maps = isList && value.kind === "list" ? value.items.toReversed() : [value];
	for (const map of maps) {
		if (map.kind !== "map") throw new Problem("a merge key takes a map or a list of maps", map.span);
		for (const entry of map.entries) {
			entries.push(entry);
			merged.add(entry);
		}
	}
}
var longestImplicitKey, openBrace, closeBrace, closeSquare, questionMark, colon$1, dash, tabulator, space$2;
var init_parse = __esmMin((() => {
	init_js_yaml();
	init_events();
	init_merge$1();
	init_problem();
	init_reader();
	init_scalar();
	init_scalar_node();
	init_seek();
	init_tabs();
	longestImplicitKey = 1024;
	[openBrace, closeBrace, closeSquare, questionMark, colon$1, dash] = [
		123,
		125,
		93,
		63,
		58,
		45
	];
	[tabulator, space$2] = [9, 32];
}));

//#endregion
//#region src/yaml/document.ts
/** Reads the part of a file's text between two separators; what is wrong with it is told in `errors`. */
function readDocument(text, span) {
	const source = untilEnd(text.slice(span.start, span.end));
	try {
		checkPrintable(source, span.start);
		const { root, events } = parse(source, span.start);
		return {
			span,
			root,
			comments: readComments(source, span.start, events),
			errors: noErrors
		};
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return broken(span, lineComments(source, span.start), error.message, error.span);
	}
}
function broken(span, comments, message, place) {
	return {
		span,
		root: void 0,
		comments,
		errors: [{
			message: sentence(message),
			span: place
		}]
	};
}
/** Lower case at the front, one line, no full stop. */
function sentence(message) {
	const [line = ""] = message.split("\n", 1);
	const trimmed = line.trim().replace(/[.:\s]+$/, "");
	return trimmed.charAt(0).toLowerCase() + trimmed.slice(1);
}
function checkPrintable(source, base) {
	const at = Math.max(source.search(unprintable), source.search(loneSurrogate$1));
	if (at >= 0) throw new Problem("control characters are not allowed", {
		start: base + at,
		end: base + at + 1
	});
}
/** What follows a line `...` is ignored by `kubectl`. */
function untilEnd(source) {
	if (endsAt(source, 0)) return "";
	for (let at = source.indexOf("\n..."); at >= 0; at = source.indexOf("\n...", at + 4)) if (endsAt(source, at + 1)) return source.slice(0, at + 1);
	return source;
}
function endsAt(source, line) {
	return source.startsWith("...", line) && /^\s?$/.test(source.charAt(line + 3));
}
var noErrors, unprintable, loneSurrogate$1;
var init_document = __esmMin((() => {
	init_comments();
	init_parse();
	init_problem();
	noErrors = [];
	unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
	loneSurrogate$1 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
}));

//#endregion
//#region src/yaml/json.ts
/** Reads the JSON value that stands at `from`, if it is one: `kubectl` tries a file that begins with `{` as JSON first. */
function readJson(text, from) {
	const reader = {
		text,
		at: skipSpace(text, from),
		depth: 0
	};
	try {
		return {
			root: readValue(reader),
			end: reader.at
		};
	} catch (error) {
		if (error instanceof Problem) return void 0;
		throw error;
	}
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && isBlank$1(text.charCodeAt(at))) at++;
	return at;
}
function fail(reader) {
	throw new Problem("not JSON", {
		start: reader.at,
		end: reader.at
	});
}
function readValue(reader) {
	switch (reader.text[reader.at]) {
		case "{": return readMap(reader);
		case "[": return readList(reader);
		case "\"": return readString(reader);
		default: return readWord(reader) ?? readNumber(reader);
	}
}
function take(reader, pattern) {
	pattern.lastIndex = reader.at;
	const match = pattern.exec(reader.text);
	if (match) reader.at += match[0].length;
	return match ?? void 0;
}
function scalar(reader, value, text, style, start) {
	return {
		kind: "scalar",
		value,
		text,
		style,
		span: {
			start,
			end: reader.at
		}
	};
}
function readString(reader) {
	const start = reader.at;
	if (reader.text[start] !== "\"") fail(reader);
	const isEscaped = skipString(reader);
	const written = reader.text.slice(start, reader.at);
	const value = isEscaped ? unquoted(reader, written) : written.slice(1, -1);
	return scalar(reader, value, value, "double-quoted", start);
}
/** Moves behind the closing quote; whether there is an escape before it. */
function skipString(reader) {
	let isEscaped = false;
	for (let at = reader.at + 1; at < reader.text.length; at++) {
		const code = reader.text.charCodeAt(at);
		if (code === quote) {
			reader.at = at + 1;
			return isEscaped;
		}
		if (code < space$1) break;
		if (code !== backslash$1) continue;
		isEscaped = true;
		at++;
	}
	return fail(reader);
}
function unquoted(reader, written) {
	try {
		const value = JSON.parse(written);
		return typeof value === "string" ? value.replace(loneSurrogate, "�") : fail(reader);
	} catch {
		return fail(reader);
	}
}
function readWord(reader) {
	const start = reader.at;
	const written = take(reader, word)?.[0];
	if (written === void 0) return void 0;
	return scalar(reader, written === "null" ? null : written === "true", written, "plain", start);
}
function readNumber(reader) {
	const start = reader.at;
	const match = take(reader, number) ?? fail(reader);
	const isWhole = match[1] === void 0 && match[2] === void 0;
	const value = Number(match[0]);
	if (!Number.isFinite(value)) fail(reader);
	return scalar(reader, isWhole && !Number.isSafeInteger(value) && match[0].length <= longestInteger ? BigInt(match[0]) : value, match[0], "plain", start);
}
function open(reader) {
	if (++reader.depth > deepest$1) fail(reader);
	const start = reader.at++;
	reader.at = skipSpace(reader.text, reader.at);
	return start;
}
/** After an item: a comma, then another item must come, or the closing bracket. */
function hasNext(reader, bracket) {
	reader.at = skipSpace(reader.text, reader.at);
	const next = reader.text[reader.at++];
	if (next !== "," && next !== bracket) fail(reader);
	if (next === ",") reader.at = skipSpace(reader.text, reader.at);
	return next === ",";
}
function isEmpty$1(reader, bracket) {
	if (reader.text[reader.at] !== bracket) return false;
	reader.at++;
	return true;
}
function readList(reader) {
	const start = open(reader);
	const items = [];
	if (!isEmpty$1(reader, "]")) do
		items.push(readValue(reader));
	while (hasNext(reader, "]"));
	reader.depth--;
	return {
		kind: "list",
		items,
		isFlow: true,
		span: {
			start,
			end: reader.at
		}
	};
}
function readMap(reader) {
	const start = open(reader);
	const entries = [];
	if (!isEmpty$1(reader, "}")) do
		entries.push(readEntry(reader));
	while (hasNext(reader, "}"));
	reader.depth--;
	const settled = settle$1(entries, void 0);
	return {
		kind: "map",
		entries: settled.entries,
		overridden: settled.overridden,
		isFlow: true,
		span: {
			start,
			end: reader.at
		}
	};
}
function readEntry(reader) {
	const key = readString(reader);
	reader.at = skipSpace(reader.text, reader.at);
	if (reader.text[reader.at++] !== ":") fail(reader);
	reader.at = skipSpace(reader.text, reader.at);
	return {
		key: key.text,
		keySpan: key.span,
		value: readValue(reader)
	};
}
var number, longestInteger, space$1, quote, backslash$1, loneSurrogate, word;
var init_json = __esmMin((() => {
	init_events();
	init_merge$1();
	init_problem();
	init_seek();
	number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
	longestInteger = 20;
	[space$1, quote, backslash$1] = [
		32,
		34,
		92
	];
	loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
	word = /true|false|null/y;
}));

//#endregion
//#region src/yaml/find.ts
/** Node's `Buffer` searches for sequences natively; the `Uint8Array` of a browser only for single bytes. */
function findIn(bytes) {
	if (isBuffer(bytes)) return (needle, from) => bytes.indexOf(needle, from);
	return (needle, from) => findSequence(bytes, needle, from);
}
function isBuffer(bytes) {
	return "latin1Slice" in bytes;
}
function findSequence(bytes, needle, from) {
	const first = needle[0] ?? 0;
	for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, needle, at)) return at;
	return -1;
}
function startsWith(bytes, needle, at) {
	for (let index = 0; index < needle.length; index++) if (bytes[at + index] !== needle[index]) return false;
	return true;
}
var init_find = __esmMin((() => {}));

//#endregion
//#region src/yaml/spelling.ts
function isSpace(byte) {
	return byte === space || byte === tab;
}
function isBlank(byte) {
	return byte === space || byte === lineFeed$1 || byte === carriageReturn || byte === tab;
}
/** White space, a quote, `{`, `[` or `,` comes before the first character of a scalar; or the file begins with it. */
function startsToken(before, at) {
	if (before === void 0 || isBlank(before) || before === lastOfByteOrderMark && at === byteOrderMarkLength) return true;
	return before === 34 || before === 39 || before === 123 || before === 91 || before === 44;
}
/** Line end, file end, `,`, `]`, `}` or `#` after a word (and white space) ends a scalar. */
function endsWord(byte) {
	if (byte === void 0 || byte === lineFeed$1 || byte === carriageReturn) return true;
	return byte === 44 || byte === 93 || byte === 125 || byte === hash$1;
}
/** `\x`, `\u`, `\U` or `\` at a line's end. */
function continuesEscape(byte) {
	return byte === 120 || byte === 117 || byte === 85 || byte === lineFeed$1 || byte === carriageReturn;
}
/** The next byte that is neither white space nor line end nor comment. */
function nextContent(bytes, from) {
	const limit = from + reach;
	let at = from;
	while (at < limit) if (isBlank(bytes[at])) at++;
	else if (bytes[at] === hash$1) while (at < limit && at < bytes.length && bytes[at] !== lineFeed$1 && bytes[at] !== carriageReturn) at++;
	else return at;
	return tooFar;
}
/** Whether `?`, an anchor, a tag or a block scalar's header may come before the word. */
function hasPropertyBefore(bytes, word) {
	const limit = Math.max(0, word - reach);
	let at = word - 1;
	if (bytes[at] === 34 || bytes[at] === 39) at--;
	const hasCrossedLine = (byte) => byte === lineFeed$1 || byte === carriageReturn;
	let isOtherLine = false;
	while (at >= limit && isBlank(bytes[at])) isOtherLine = hasCrossedLine(bytes[at--]) || isOtherLine;
	for (; at >= limit && !(isOtherLine ? hasCrossedLine(bytes[at]) : isBlank(bytes[at])); at--) if (isProperty(bytes[at]) || isOtherLine && bytes[at] === hash$1) return true;
	return at < limit && limit > 0;
}
function isProperty(byte) {
	return byte === 38 || byte === 33 || byte === 124 || byte === 62 || byte === 63;
}
var tab, lineFeed$1, carriageReturn, space, hash$1, byteOrderMarkLength, lastOfByteOrderMark, reach, tooFar;
var init_spelling = __esmMin((() => {
	tab = 9;
	lineFeed$1 = 10;
	carriageReturn = 13;
	space = 32;
	hash$1 = 35;
	byteOrderMarkLength = 3;
	lastOfByteOrderMark = 191;
	reach = 512;
	tooFar = -1;
}));

//#endregion
//#region src/yaml/scan.ts
/**
* A scan that is never wrong in leaving a document out. It looks at every `kind` that may be a key (and at every escape
* that may begin a part of one); a spelling that it does not understand counts as a find.
*/
function createScan(kinds) {
	const names = Array.from(kinds, (kind) => encoder.encode(kind));
	const target = {
		names,
		longest: Math.max(0, ...names.map((name) => name.length))
	};
	return (bytes) => {
		const find = findIn(bytes);
		const hits = scanFor(find, kindWord, (at) => isCandidate(bytes, at, target));
		const plainHits = hits.length;
		for (const tag of binaryTags) hits.push(...scanFor(find, tag, always));
		hits.push(...escapedKeys(bytes));
		return hits.length === plainHits ? hits : hits.sort((left, right) => left - right);
	};
}
function scanFor(find, needle, accept) {
	const hits = [];
	for (let at = find(needle, 0); at >= 0; at = find(needle, at)) if (accept(at)) {
		hits.push(at);
		at = find(separator$1, at);
		if (at < 0) break;
	} else at += needle.length;
	return hits;
}
/** Double-quoted keys such as `"\x6bind"` or, after `?`, ones that are broken by `\` at a line's end. */
function escapedKeys(bytes) {
	const hits = [];
	for (let at = bytes.indexOf(backslash); at >= 0; at = bytes.indexOf(backslash, at + 2)) if (continuesEscape(bytes[at + 1]) && followsPartOfKind(bytes, at)) hits.push(at);
	return hits;
}
function followsPartOfKind(bytes, at) {
	for (let length = 0; length <= kindWord.length; length++) {
		const quote = at - length - 1;
		if (bytes[quote] === doubleQuote && startsWith(bytes, kindWord.subarray(0, length), quote + 1)) return true;
	}
	return false;
}
function isCandidate(bytes, at, target) {
	const before = at === 0 ? void 0 : bytes[at - 1];
	if (!startsToken(before, at)) return false;
	let next = at + kindWord.length;
	if (before === doubleQuote || before === singleQuote) {
		if (bytes[next] !== before) return false;
		next++;
	}
	while (isSpace(bytes[next])) next++;
	if (bytes[next] === colon) return mayNameKind(bytes, next + 1, target);
	return endsWord(bytes[next]) && mayBeKeyElsewhere(bytes, at, next);
}
/** A colon on a later line (in flow, or after `?`), or an anchor that an alias elsewhere uses as a key. */
function mayBeKeyElsewhere(bytes, at, next) {
	const content = nextContent(bytes, next);
	return content === tooFar || bytes[content] === colon || hasPropertyBefore(bytes, at);
}
function mayNameKind(bytes, from, target) {
	const at = nextContent(bytes, from);
	if (at === tooFar) return true;
	const first = bytes[at];
	if (first === doubleQuote) return isName(bytes, at + 1, target) || hasEscape(bytes, at + 1, target.longest);
	if (first === singleQuote) return isName(bytes, at + 1, target);
	return isUnusual(first) || isName(bytes, at, target);
}
/** Alias, anchor, tag, block scalar. */
function isUnusual(byte) {
	return byte === 42 || byte === 38 || byte === 33 || byte === 124 || byte === 62;
}
function isName(bytes, at, target) {
	for (const name of target.names) if (bytes[at] === name[0] && startsWith(bytes, name, at) && !isWordByte(bytes[at + name.length])) return true;
	return false;
}
function isWordByte(byte) {
	if (byte === void 0) return false;
	return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 48 && byte <= 57 || byte === 95;
}
/** A backslash among the characters of a double-quoted value that decide. */
function hasEscape(bytes, from, longest) {
	for (let at = from; at <= from + longest; at++) {
		if (bytes[at] === backslash) return true;
		if (bytes[at] === doubleQuote || isBlank(bytes[at])) return false;
	}
	return false;
}
var encoder, kindWord, separator$1, binaryTags, backslash, colon, doubleQuote, singleQuote, always;
var init_scan = __esmMin((() => {
	init_find();
	init_spelling();
	encoder = new TextEncoder();
	kindWord = encoder.encode("kind");
	separator$1 = encoder.encode("\n---");
	binaryTags = [encoder.encode("!!binary"), encoder.encode("!<tag:")];
	backslash = 92;
	colon = 58;
	doubleQuote = 34;
	singleQuote = 39;
	always = () => true;
}));

//#endregion
//#region src/yaml/split.ts
/**
* Splits as `kubectl` does: at lines that begin with `---`, whatever YAML makes of them. A separator that follows another
* one (or begins the file) opens a document and so does not end an empty one.
*/
function split(text, from) {
	const parts = [];
	let start = from;
	let isOpen = false;
	for (let line = firstSeparator(text, from); line >= 0; line = nextSeparator(text, line)) {
		const end = endOfLine(text, line);
		const rest = text.slice(line + 3, end).trim();
		const isBad = rest !== "" && !rest.startsWith("#");
		if (isOpen || line > start) parts.push({
			span: {
				start,
				end: line
			},
			problem: void 0
		});
		if (isBad) parts.push({
			span: {
				start: line,
				end
			},
			problem: `"${brief(rest)}" follows a document separator`
		});
		isOpen = !isBad && !isOpen && line === start;
		start = isOpen && rest !== "" && text.startsWith(rest, line + 3) ? line : Math.min(end + 1, text.length);
	}
	if (isOpen || start < text.length) parts.push({
		span: {
			start,
			end: text.length
		},
		problem: void 0
	});
	return parts;
}
function firstSeparator(text, from) {
	return text.startsWith(separator, from) ? from : nextSeparator(text, from);
}
function nextSeparator(text, from) {
	const at = text.indexOf(`\n${separator}`, from);
	return at < 0 ? at : at + 1;
}
function endOfLine(text, from) {
	const at = text.indexOf("\n", from);
	return at < 0 ? text.length : at;
}
function brief(text) {
	return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
var separator;
var init_split = __esmMin((() => {
	separator = "---";
}));

//#endregion
//#region src/yaml/read.ts
/** Reads every document of a text. */
function readText(text) {
	return {
		text,
		documents: find$1(text).map((found) => read(text, found))
	};
}
/**
* A reader that parses only documents which have a `kind` key whose value is, or may be, one of `kinds`; undefined for a
* file without one.
*/
function documentReader(kinds) {
	const scan = createScan(kinds);
	return (bytes) => {
		const decoded = decode(bytes, scan);
		if (!decoded) return void 0;
		const { text, hits, isUtf8 } = decoded;
		return {
			text,
			documents: candidates(find$1(text), hits).map((each) => (isUtf8 ? void 0 : undecodable(text, each)) ?? read(text, each))
		};
	};
}
/** A refused separator is kept beside a candidate: `kubectl` stops there. */
function candidates(all, hits) {
	if (hits === "all") return all;
	let index = 0;
	const isCandidate = all.map(({ span }) => {
		while (index < hits.length && (hits[index] ?? 0) < span.start) index++;
		return index < hits.length && (hits[index] ?? 0) < span.end;
	});
	return all.filter(({ problem }, at) => isCandidate[at] || problem && (isCandidate[at - 1] || isCandidate[at + 1]));
}
function find$1(text) {
	const start = skipSpace(text, 0);
	if (text[start] !== "{" || text[start + 1] === "{") return split(text, 0);
	const values = jsonValues(text);
	const end = values.at(-1)?.span.end ?? 0;
	if (skipSpace(text, end) === text.length) return values;
	return [...values, ...split(text, values.length === 0 ? 0 : afterLine(text, end))];
}
/** As many JSON values as stand one after another at the text's front. */
function jsonValues(text) {
	const values = [];
	for (let value = readJson(text, 0); value; value = readJson(text, value.end)) values.push({
		span: {
			start: value.root.span.start,
			end: value.end
		},
		json: value.root
	});
	return values;
}
/** Past white space up to and including the first line end, as `kubectl` goes on after JSON. */
function afterLine(text, from) {
	let at = from;
	while (at < text.length && /\s/.test(text.charAt(at))) if (text[at++] === "\n") break;
	return at;
}
function read(text, found) {
	if (found.json) return {
		span: found.span,
		root: found.json,
		comments: [],
		errors: []
	};
	if (found.problem) return broken(found.span, [], found.problem, found.span);
	return readDocument(text, found.span);
}
function undecodable(text, found) {
	const offset = text.slice(found.span.start, found.span.end).indexOf(replacement);
	if (offset < 0) return void 0;
	const at = found.span.start + offset;
	return broken(found.span, [], "not valid UTF-8", {
		start: at,
		end: at + 1
	});
}
var init_read = __esmMin((() => {
	init_decode();
	init_document();
	init_json();
	init_scan();
	init_split();
}));

//#endregion
//#region src/lint/chart.ts
init_read();
init_compare();
init_paths();
/** Whether a path lies among the templates of a Helm chart, which are not YAML until they are rendered. */
function isTemplateOfChart(path, charts) {
	for (let at = path.indexOf("templates/"); at >= 0; at = path.indexOf("templates/", at + 1)) if (charts.has(path.slice(0, at))) return true;
	return false;
}
/** The folder of a chart with its `/` ("" at the top), where the path is that of its description. */
function chartOf(path) {
	const start = path.lastIndexOf("/") + 1;
	const name = path.slice(start);
	return name === "Chart.yaml" || name === "Chart.yml" ? path.slice(0, start) : void 0;
}

//#endregion
//#region src/project/distance.ts
/** `sameBranch`: one folder holds the other. */
function distanceBetween(one, other) {
	if (one === other) return distance$1.sameFile;
	const [here, there] = [folderOf(one), folderOf(other)];
	if (here === there) return distance$1.sameFolder;
	return isBelow(here, there) || isBelow(there, here) ? distance$1.sameBranch : distance$1.elsewhere;
}
var distance$1, folderOf, isBelow;
var init_distance = __esmMin((() => {
	distance$1 = {
		sameFile: 0,
		sameFolder: 1,
		sameBranch: 2,
		elsewhere: 3
	};
	folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
	isBelow = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);
}));

//#endregion
//#region src/project/lookup.ts
init_distance();
/** Items by key, in their order. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
/** The same function, which works each answer out once. */
function remember(answer) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key) ?? { value: answer(key) };
		known.set(key, found);
		return found.value;
	};
}
/** A value that is worked out when it is first asked for. */
function lazily(make) {
	const once = remember(make);
	return () => once(void 0);
}

//#endregion
//#region src/lint/tree-files.ts
init_resources();
/** The files of a tree as kustomizations ask for them; nothing is parsed before it is asked for. */
function treeFiles({ paths, manifests, kustomizations, textOf }) {
	const byFolder = new Map(kustomizations.map((path) => [folderOf(path), path]));
	const folders = lazily(() => foldersOf(paths));
	const knownTextOf = (path) => paths.has(path) ? textOf(path) : void 0;
	return {
		readManifest: (path) => {
			const manifest = manifests.get(path);
			if (!manifest) return paths.has(path) ? new FileWithoutManifests(() => textOf(path)) : void 0;
			return {
				text: manifest.text,
				documents: manifest.documents.filter(mayMap)
			};
		},
		readAll: remember((path) => {
			const text = knownTextOf(path);
			return text === void 0 ? void 0 : readText(text);
		}),
		textOf: knownTextOf,
		kustomizationIn: (folder) => byFolder.get(folder),
		isFolder: (path) => folders().has(path)
	};
}
/** Few ask for the text of a file without manifests, and it is not kept. */
var FileWithoutManifests = class {
	documents = [];
	textOf;
	constructor(textOf) {
		this.textOf = textOf;
	}
	get text() {
		return this.textOf() ?? "";
	}
};
function mayMap({ root }) {
	const kind = root?.kind === "map" ? root.entries.find(({ key }) => key === "kind")?.value : void 0;
	return kind?.kind !== "scalar" || kindsOfMapping.has(String(kind.value));
}
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Set();
	for (const path of paths) for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
	return folders;
}

//#endregion
//#region src/lint/intake.ts
init_resources();
init_read();
/** `reread` gives the text of a file once more, where a kustomization names it as a patch: few are, and none is kept. */
function createIntake(reread = () => void 0) {
	const read = documentReader(kindsOfAll);
	const utf8 = new TextDecoder();
	const kustomizations = [];
	const paths = /* @__PURE__ */ new Set();
	const manifests = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const charts = /* @__PURE__ */ new Set();
	const documents = [];
	const keep = (path, yaml) => {
		paths.add(path);
		if (isKustomizationFile(path)) kustomizations.push(path);
		const chart = chartOf(path);
		if (chart !== void 0) charts.add(chart);
		if (!yaml) return;
		manifests.set(path, yaml);
		documents.push(...readDocuments({
			path,
			text: yaml.text
		}, yaml));
	};
	return {
		add: (path, bytes) => {
			if (isKustomizationFile(path)) texts.set(path, utf8.decode(bytes));
			keep(path, read(bytes));
		},
		addText: (path, text) => {
			texts.set(path, text);
			keep(path, readText(text));
		},
		done: () => ({
			files: paths.size,
			kustomizations,
			tree: treeFiles({
				paths,
				manifests,
				kustomizations,
				textOf: (path) => texts.get(path) ?? reread(path)
			}),
			...sortOut(documents.sort(byPlace$1), charts)
		})
	};
}
/** Whatever order the files were read in. */
const byPlace$1 = (one, other) => compareText(one.file.path, other.file.path) || one.document.span.start - other.document.span.start;
const readDocuments = (file, { documents }) => documents.map((document) => ({
	file,
	document,
	resources: document.root ? resourcesOf(document.root, file) : []
}));
function sortOut(all, charts) {
	const byFate = {
		documents: [],
		broken: [],
		templates: [],
		encrypted: []
	};
	for (const it of all) byFate[fateOf(it, charts)].push(it);
	return byFate;
}
function fateOf({ file, document }, charts) {
	if (isTemplateOfChart(file.path, charts)) return "templates";
	const isBroken = document.errors.length > 0;
	if (isBroken && file.text.slice(document.span.start, document.span.end).includes("{{")) return "templates";
	if (isBroken) return "broken";
	return isEncrypted(document) ? "encrypted" : "documents";
}
const isEncrypted = ({ root }) => root?.kind === "map" && root.entries.some(({ key, value }) => key === "sops" && value.kind === "map");

//#endregion
//#region src/project/relation.ts
init_spelled();
/** Whether the cluster ties a source to a Service, from what is written. */
function relate(service, source) {
	const owner = ownerName(source);
	const name = owner ? compareSpelled(spelled(service.metadata.name, ""), owner) : "different";
	const namespace = compareNamespaces(service, source);
	if (name === "different" || namespace === "different") return "different";
	return name === "equal" && namespace === "equal" ? "equal" : "unknown";
}
/** A namespace that is not written comes from the context, so it may be any. */
function compareNamespaces(one, other) {
	const [here, there] = [one.metadata.namespace, other.metadata.namespace];
	if (here.state === "absent" || there.state === "absent") return "equal";
	return compareSpelled(spelled(here, ""), spelled(there, ""));
}
/** The Service name that a source is for: its own name, or the label. Undefined where it names none. */
function ownerName(source) {
	const field = source.kind === "Endpoints" ? source.metadata.name : source.metadata.labels.entries.get(label.serviceName);
	return field === void 0 || field.state === "absent" ? void 0 : spelled(field, "");
}

//#endregion
//#region src/project/consumers.ts
init_resources();
init_distance();
const ingressClassAnnotation = "kubernetes.io/ingress.class";
function consumersOf(service, context) {
	return context.filter((it) => backendNames(it).some((name) => isNameOf(service, name))).filter((it) => compareNamespaces(it, service) !== "different" && isWithinReach(it, service)).map((resource) => ({
		kind: kindOf(resource),
		resource
	}));
}
function backendNames(resource) {
	switch (resource.kind) {
		case "Ingress": {
			const { defaultBackend, rules } = resource.spec;
			return [defaultBackend, ...rules.items.flatMap(({ http }) => http.paths.items.map(({ backend }) => backend))].map((backend) => backend.service.name);
		}
		case "IngressRoute":
		case "IngressRouteTCP":
		case "IngressRouteUDP": return resource.spec.routes.items.flatMap(({ services }) => services.items.map(({ name }) => name));
		default: return [];
	}
}
function kindOf(resource) {
	if (resource.kind !== "Ingress") return "Traefik";
	const name = resource.spec.ingressClassName.value ?? resource.metadata.annotations.entries.get(ingressClassAnnotation)?.value;
	if (name?.includes("traefik")) return "Traefik";
	return name?.includes("nginx") ? "ingress-nginx" : "Ingress";
}
const isNameOf = (service, name) => name.state === "present" && name.value === service.metadata.name.value;
/** Without namespaces, the same name at the other end of the tree is another Service. */
const isWithinReach = (resource, service) => resource.metadata.namespace.state === "present" || distanceBetween(fileOf(resource).path, fileOf(service).path) < distance$1.elsewhere;

//#endregion
//#region src/project/hidden.ts
/** Kinds that bring Services of their own, which nobody sees before they are rendered. */
const charts = /^kind:\s*["']?(HelmRelease|HelmChart|Application|ApplicationSet)\b/m;
/** Whether a root installs charts, so that a Service that it lacks may come with one of them. */
const bringsServices = ({ files }, listed) => [...listed].some((path) => charts.test(files.textOf(path) ?? ""));

//#endregion
//#region src/project/nearness.ts
/** Whether one name was probably meant for the other: off by case, by `-` for `_` or `.`, or by one or two letters. */
function isSimilarName(one, other) {
	if (one === other || withoutDigits(one) === withoutDigits(other)) return false;
	if (plain$1(one) === plain$1(other)) return true;
	const shorter = Math.min(one.length, other.length);
	const allowed = shorter > 5 ? 2 : shorter > 3 ? 1 : 0;
	return editDistance(one, other) <= allowed;
}
/**
* Two names that share no key are not similar: equal but for case and punctuation, or each within one letter of a third.
* That finds a letter too many, too few, swapped or wrong, and one of those on each side.
*/
function nameKeys(name) {
	const whole = plain$1(name);
	const keys = new Set([whole]);
	for (let at = 0; at < whole.length; at++) keys.add(whole.slice(0, at) + whole.slice(at + 1));
	return [...keys];
}
/** `mysql-1` and `mysql-2` are two databases, not a slip. */
const withoutDigits = (name) => name.replace(/\d+/g, "#");
const plain$1 = (name) => name.toLowerCase().replace(/[-_.]/g, "");

//#endregion
//#region src/project/lonely.ts
init_resources();
init_compare();
init_distance();
/** What Services and sources without a partner may have meant. Nothing is compared with everything: names are looked up. */
function lonelyAmong(mappings, isMissing) {
	const orphans = lazily(() => mappings.filter(isService).filter((it) => isSelectorless(it) && isMissing(it)));
	const isOrphan = lazily(() => new Set(orphans()));
	const strays = lazily(() => mappings.filter(isSource).filter((it) => ownerName(it)?.isKnown && isMissing(it)));
	const isStray = lazily(() => new Set(strays()));
	const orphansByKey = lazily(() => indexByKeys(orphans()));
	const nearMissOf = remember((source) => isStray().has(source) ? nearMiss(source, orphansByKey()) : void 0);
	const straysByService = lazily(() => groupBy(strays(), (source) => nearMissOf(source)?.service));
	const unlabelled = groupBy(mappings.filter(isSource).filter((source) => ownerName(source) === void 0), (source) => folderOf(fileOf(source).path));
	const orphansByFolder = lazily(() => groupBy(orphans(), (service) => folderOf(fileOf(service).path)));
	return {
		nearMissOf,
		straysOf: (service) => {
			const beside = isOrphan().has(service) ? unlabelled.get(folderOf(fileOf(service).path)) ?? [] : [];
			return [...straysByService().get(service) ?? [], ...beside.filter((slice) => mayHaveMeant(slice, service))];
		},
		orphansNear: (slice) => (orphansByFolder().get(folderOf(fileOf(slice).path)) ?? []).filter((service) => mayHaveMeant(slice, service))
	};
}
function indexByKeys(orphans) {
	const byKey = /* @__PURE__ */ new Map();
	for (const service of orphans) for (const key of nameKeys(service.metadata.name.value ?? "")) {
		const others = byKey.get(key);
		if (others) others.push(service);
		else byKey.set(key, [service]);
	}
	return byKey;
}
/** The first by path that fits, the same name elsewhere before a similar one here. */
function nearMiss(source, orphansByKey) {
	const written = ownerName(source)?.text ?? "";
	const candidates = [...new Set(nameKeys(written).flatMap((key) => orphansByKey.get(key) ?? []))].sort(byPath);
	const elsewhere = candidates.find((it) => it.metadata.name.value === written && !isTogether(it, source));
	if (elsewhere) return {
		service: elsewhere,
		how: "elsewhere"
	};
	const similar = candidates.find((it) => isSimilarName(it.metadata.name.value ?? "", written) && isTogether(it, source));
	return similar && {
		service: similar,
		how: "similar"
	};
}
const byPath = (one, other) => compareText(fileOf(one).path, fileOf(other).path);
const isTogether = (service, source) => compareNamespaces(service, source) === "equal";
const mayHaveMeant = (slice, service) => isTogether(service, slice) && distanceBetween(fileOf(slice).path, fileOf(service).path) <= distance$1.sameFolder;

//#endregion
//#region src/project/mentions.ts
init_resources();
init_distance();
init_paths();
/** Whether a template or broken document in the same branch of the tree names a resource: it may be the missing half. */
function mentionsIn(unread) {
	const inFolder = /* @__PURE__ */ new Map();
	const below = /* @__PURE__ */ new Map();
	for (const file of unread) {
		const folder = folderOf(file.path);
		add(inFolder, folder, file);
		for (const each of lineage(folder)) add(below, each, file);
	}
	return remember((resource) => {
		const folder = folderOf(fileOf(resource).path);
		const near = [...below.get(folder) ?? [], ...lineage(folder).flatMap((each) => inFolder.get(each) ?? [])];
		const name = resource.kind === "Service" ? nameOf(resource) : ownerName(resource)?.text ?? "";
		return near.some(({ text }) => text.includes(name));
	});
}
function add(files, folder, file) {
	const others = files.get(folder);
	if (others) others.push(file);
	else files.set(folder, [file]);
}

//#endregion
//#region src/project/names.ts
init_resources();
init_spelled();
init_distance();
function namesOf(services, { resources, unread, isWhole }) {
	const namedServices = lazily(() => groupBy(services, ({ metadata }) => metadata.name.value));
	const all = lazily(() => resources.filter((it) => it.kind === "Service"));
	return {
		isWhole,
		servicesCalled: (name, namespace) => (namedServices().get(name) ?? []).filter(({ metadata }) => metadata.namespace.value === namespace),
		serviceMeantBy(name, namespace) {
			const mayBeThere = all().some((it) => mayBeCalled(it, name)) || unread.some(({ text }) => text.includes(name));
			if (!isWhole || mayBeThere) return void 0;
			return services.filter((it) => it.metadata.namespace.value === namespace && exposureOf(it) !== "external name").find(({ metadata }) => isSimilarName(metadata.name.value ?? "", name));
		},
		overriddenBy(service) {
			const { value } = service.metadata.name;
			const last = (value === void 0 ? [] : namedServices().get(value) ?? []).filter((other) => isSameIdentity(service, other)).at(-1);
			return last === service ? void 0 : last;
		},
		isCalledByApiServer: (service) => resources.flatMap(servicesOfApiServer).some((reference) => isReferenceTo(service, reference)) || unread.some((document) => mayCall(document, service)),
		isBeside: (one, other) => distanceBetween(fileOf(one).path, fileOf(other).path) <= distance$1.sameFolder
	};
}
const mayBeCalled = ({ metadata }, name) => metadata.name.state === "substituted" || metadata.name.value === name;
const isSameIdentity = (one, other) => fileOf(one) === fileOf(other) && one.metadata.namespace.state === other.metadata.namespace.state && compareSpelled(spelled(one.metadata.namespace, ""), spelled(other.metadata.namespace, "")) === "equal";
/** A template of an APIService or a webhook nearby. */
const mayCall = ({ path, text }, service) => /\b(APIService|(Valid|Mut)atingWebhookConfiguration)\b/.test(text) && text.includes(service.metadata.name.value ?? "") && distanceBetween(path, fileOf(service).path) < distance$1.elsewhere;
function servicesOfApiServer(resource) {
	switch (resource.kind) {
		case "APIService": return [resource.spec.service];
		case "ValidatingWebhookConfiguration":
		case "MutatingWebhookConfiguration": return resource.webhooks.items.map(({ clientConfig }) => clientConfig.service);
		default: return [];
	}
}
const isReferenceTo = (service, { name, namespace }) => compareSpelled(spelled(name, ""), spelled(service.metadata.name, "")) === "equal" && compareNamespaces({ metadata: { namespace } }, service) === "equal";

//#endregion
//#region src/project/operators.ts
init_resources();
init_distance();
const writeVerbs = [
	"create",
	"update",
	"patch"
];
const endpointResources = ["endpoints", "endpointslices"];
/**
* What lets something write the endpoints of `subject`'s namespace: an operator or a leader election keeps them, so their
* absence from the tree means nothing. A role for everything (`*`) or for named objects says nothing.
*/
function endpointsWriterNear(subject, context) {
	const bindings = context.filter((it) => it.kind === "RoleBinding" || it.kind === "ClusterRoleBinding");
	return context.filter((it) => rulesOf(it).some(writesEndpoints)).find((it) => isNear$1(it, subject) || isRole(it) && reaches(it, subject, bindings));
}
const isRole = (resource) => resource.kind === "Role" || resource.kind === "ClusterRole";
function rulesOf(resource) {
	if (isRole(resource)) return resource.rules.items;
	if (resource.kind !== "ClusterServiceVersion") return [];
	const { permissions, clusterPermissions } = resource.spec.install.spec;
	return [...permissions, ...clusterPermissions].flatMap(({ rules }) => rules.items);
}
const writesEndpoints = ({ resources, verbs, resourceNames }) => resources.items.some((resource) => endpointResources.includes(resource.value ?? "")) && verbs.items.some((verb) => writeVerbs.includes(verb.value ?? "")) && resourceNames.items.length === 0;
const reaches = (role, subject, bindings) => isInNamespaceOf(role, subject) || bindings.some((it) => binds(it, role, subject));
const isNear$1 = (role, subject) => distanceBetween(fileOf(role).path, fileOf(subject).path) <= distance$1.sameFolder;
const isInNamespaceOf = (role, subject) => role.kind === "Role" && role.metadata.namespace.state === "present" && namespaceOf(role) === namespaceOf(subject);
function binds({ metadata, roleRef, subjects }, role, subject) {
	if (roleRef.kind.value !== role.kind || roleRef.name.value !== role.metadata.name.value) return false;
	return [metadata.namespace.value, ...subjects.items.map((it) => it.namespace.value)].some((namespace) => namespace !== void 0 && namespace === namespaceOf(subject));
}
const namespaceOf = (resource) => resource.metadata.namespace.value;

//#endregion
//#region src/project/pairing.ts
init_resources();
init_spelled();
init_distance();
/** More alternatives than anyone keeps on purpose; nothing is concluded from them. */
const mostAlternatives = 8;
function pairByCloseness(services, sources) {
	const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources);
	const nearestServices = remember((source) => nearest$1(source, servicesFor(source)));
	const partnersOf = remember((service) => {
		const own = sourcesFor(service).filter((source) => nearestServices(source).includes(service));
		const close = nearest$1(service, sourcesFor(service)).filter((source) => own.includes(source));
		return [...close, ...own.filter((source) => isAddition(service, source, close))];
	});
	return {
		setsOf: remember((service) => alternativesOf(partnersOf(service))),
		ownersOf: remember((source) => nearestServices(source).filter((service) => partnersOf(service).includes(source))),
		hasCandidate
	};
}
/** Where it is known what is deployed together, whatever the cluster ties together belongs together. */
function pairByName(services, sources) {
	const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources);
	return {
		setsOf: remember((service) => alternativesOf(sourcesFor(service))),
		ownersOf: servicesFor,
		hasCandidate
	};
}
/** What the cluster would tie together by names and namespaces, however far apart it is written. */
function candidatesAmong(services, sources) {
	const servicesNamed = groupBy(services, (service) => spelled(service.metadata.name, "").text);
	const sourcesNamed = groupBy(sources, (source) => ownerName(source)?.text);
	const servicesOfName = (source) => servicesNamed.get(ownerName(source)?.text ?? "") ?? [];
	const sourcesOfName = (service) => sourcesNamed.get(spelled(service.metadata.name, "").text) ?? [];
	const servicesOfAnyName = services.filter((service) => service.metadata.name.state === "substituted");
	const sourcesOfAnyName = sources.filter((source) => ownerName(source)?.isKnown === false);
	const sourcesThatMayBelongTo = (service) => service.metadata.name.state === "substituted" ? sources : [...sourcesOfName(service), ...sourcesOfAnyName];
	const servicesThatMayOwn = (source) => ownerName(source)?.isKnown === false ? services : [...servicesOfName(source), ...servicesOfAnyName];
	return {
		sourcesFor: remember((service) => sourcesOfName(service).filter((it) => relate(service, it) === "equal")),
		servicesFor: remember((source) => servicesOfName(source).filter((it) => relate(it, source) === "equal")),
		hasCandidate: (resource) => resource.kind === "Service" ? sourcesThatMayBelongTo(resource).some((source) => mayBelong(resource, source)) : servicesThatMayOwn(resource).some((service) => mayBelong(service, resource))
	};
}
/** A name that is filled in later may be any name, but hardly of something at the other end of the tree. */
function mayBelong(service, source) {
	const likeness = relate(service, source);
	if (likeness !== "unknown") return likeness === "equal";
	return distanceBetween(fileOf(service).path, fileOf(source).path) < distance$1.elsewhere;
}
/** A source a little farther off than the nearest, that does not compete with one of those. */
function isAddition(service, source, close) {
	const isOnBranch = distanceBetween(fileOf(service).path, fileOf(source).path) < distance$1.elsewhere;
	return close.length > 0 && isOnBranch && !close.includes(source) && !close.some((other) => identityOf$1(other) === identityOf$1(source));
}
function nearest$1(from, candidates) {
	const distances = candidates.map((candidate) => distanceBetween(fileOf(from).path, fileOf(candidate).path));
	const least = Math.min(...distances);
	return candidates.filter((_, index) => distances[index] === least);
}
function alternativesOf(sources) {
	if (sources.length < 2) return sources.length === 0 ? [] : [sources];
	const sets = [...groupBy(sources, identityOf$1).values()].reduce((chosen, group) => chosen.flatMap((set) => group.map((source) => [...set, source])).slice(0, mostAlternatives + 1), [[]]);
	return sets.length > mostAlternatives ? [] : sets;
}
const identityOf$1 = ({ kind, metadata }) => JSON.stringify([
	kind,
	spelled(metadata.namespace, ""),
	spelled(metadata.name, "")
]);

//#endregion
//#region src/project/renamed.ts
init_view();
function renamedAmong(resources) {
	const byWrittenName = lazily(() => groupBy(resources.filter(isRenamed), writtenName));
	const serviceOf = (source) => (byWrittenName().get(ownerName(source)?.text ?? "") ?? []).find((it) => compareNamespaces(it, source) === "equal");
	const bySource = lazily(() => groupBy(resources.filter(isSlice), serviceOf));
	return {
		serviceOf,
		sourcesOf: (service) => bySource().get(service) ?? []
	};
}
const isSlice = (resource) => resource.kind === "EndpointSlice";
const isRenamed = (resource) => resource.kind === "Service" && writtenName(resource) !== resource.metadata.name.value;
/** A new name keeps the place of the old one. */
function writtenName({ metadata }) {
	const { file, span } = metadata.name[origin];
	return file.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, "$2");
}

//#endregion
//#region src/project/kustomize/nodes.ts
/** The text of a string that is written and not empty. */
function stringOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : void 0;
}
/** The node with the file that it stands in said by itself, so that it may be put below a node of another file. */
function stamped(node, file) {
	return node.from ? node : {
		...node,
		from: file
	};
}
function withEntries(map, entries) {
	return {
		...map,
		entries
	};
}
function withItems(list, items) {
	return {
		...list,
		items
	};
}
/** The map with an entry in the place of that with the same key, else after all others. */
function withEntry(map, entry) {
	const at = map.entries.findIndex(({ key }) => key === entry.key);
	return withEntries(map, at < 0 ? [...map.entries, entry] : map.entries.with(at, entry));
}
function withoutKey(map, key) {
	if (!entryOf(map, key)) return map;
	return withEntries(map, map.entries.filter((entry) => entry.key !== key));
}
/** The same scalar with another value: it stands where it stood. */
function withText(node, text) {
	return {
		...node,
		value: text,
		text
	};
}
/** A map or list that nobody wrote, at a place. */
function emptyMap({ file, span }) {
	return {
		kind: "map",
		entries: [],
		overridden: [],
		isFlow: false,
		span,
		from: file
	};
}
function isSame$1(one, other) {
	if (one === other) return true;
	if (one.kind === "scalar") return other.kind === "scalar" && one.value === other.value;
	if (one.kind === "list") {
		if (other.kind !== "list" || other.items.length !== one.items.length) return false;
		return one.items.every((item, at) => isSameAs(item, other.items[at]));
	}
	if (other.kind !== "map" || other.entries.length !== one.entries.length) return false;
	return one.entries.every(({ key, value }) => isSameAs(value, fieldOf(other, key)));
}
var entryOf, fieldOf, isTrue, isNull, valueText, isSameAs;
var init_nodes = __esmMin((() => {
	entryOf = (map, key) => map.entries.find((entry) => entry.key === key);
	fieldOf = (node, key) => node?.kind === "map" ? entryOf(node, key)?.value : void 0;
	isTrue = (node) => node?.kind === "scalar" && node.value === true;
	isNull = (node) => node.kind === "scalar" && node.value === null;
	valueText = (node) => node.kind === "scalar" ? node.text : "";
	isSameAs = (one, other) => other !== void 0 && isSame$1(one, other);
}));

//#endregion
//#region src/project/kustomize/field-spec.ts
function readFieldSpec(map) {
	const text = (key) => valueText(fieldOf(map, key) ?? map);
	const path = text("path").split(/(?<!\\)\//).map((part) => part.replaceAll("\\/", "/"));
	return {
		group: text("group"),
		version: text("version"),
		kind: text("kind"),
		path: path[0] === "" ? path.slice(1) : path,
		isCreated: isTrue(fieldOf(map, "create"))
	};
}
/** Whether the second selects all that the first does, at the same path. */
function covers(one, other) {
	return [
		"group",
		"version",
		"kind"
	].every((key) => other[key] === "" || one[key] === other[key]) && one.path.join("/") === other.path.join("/");
}
function isFor(spec, { apiVersion, kind }) {
	const slash = apiVersion.indexOf("/");
	const group = slash < 0 ? "" : apiVersion.slice(0, slash);
	if (spec.kind !== "" && spec.kind !== kind) return false;
	return (spec.group === "" || spec.group === group) && (spec.version === "" || spec.version === apiVersion.slice(slash + 1));
}
/** The node with an entry in the map at a path; a message where the path leads to no map. */
function setAt(node, spec, entry, place, depth = 0) {
	if (node.kind === "list") return setInItems(node, spec, entry, place, depth);
	if (node.kind !== "map") return isNull(node) ? node : `"${spec.path.slice(0, depth).join("/")}" is no map`;
	const written = spec.path[depth];
	if (written === void 0) return set(node, entry);
	const key = written.replace(/\[\]$/, "");
	const isCreated = spec.isCreated && key === written;
	const found = entryOf(node, key);
	if (!found && !isCreated) return node;
	const result = setAt(!found || isCreated && isNull(found.value) ? emptyMap(place) : found.value, spec, entry, place, depth + 1);
	if (typeof result === "string") return result;
	return result === found?.value ? node : withEntry(node, {
		key,
		keySpan: keySpanOf(found, result, place.span),
		value: result
	});
}
function setInItems(list, spec, entry, place, depth) {
	if (list.kind !== "list") return list;
	const items = [];
	for (const item of list.items) {
		const result = setAt(item, spec, entry, place, depth);
		if (typeof result === "string") return result;
		items.push(result);
	}
	return items.every((item, at) => item === list.items[at]) ? list : withItems(list, items);
}
function set(map, entry) {
	const old = entryOf(map, entry.key)?.value;
	if (old?.kind === "scalar" && entry.value.kind === "scalar" && old.value === entry.value.value) return map;
	return withEntry(map, old ? {
		...entry,
		value: { ...entry.value }
	} : entry);
}
var metadataLabels, metadataAnnotations, serviceSelector, keySpanOf;
var init_field_spec = __esmMin((() => {
	init_nodes();
	metadataLabels = {
		group: "",
		version: "",
		kind: "",
		path: ["metadata", "labels"],
		isCreated: true
	};
	metadataAnnotations = {
		...metadataLabels,
		path: ["metadata", "annotations"]
	};
	serviceSelector = {
		...metadataLabels,
		version: "v1",
		kind: "Service",
		path: ["spec", "selector"]
	};
	keySpanOf = (found, value, span) => found && found.value.from === value.from ? found.keySpan : span;
}));

//#endregion
//#region src/project/kustomize/item.ts
function isMapping(kind, apiVersion) {
	return kind !== void 0 && Object.hasOwn(groups, kind) && groups[kind]?.test(apiVersion ?? "") === true;
}
function identityOf(node) {
	const metadata = fieldOf(node, "metadata");
	const apiVersion = stringOf(fieldOf(node, "apiVersion")) ?? "";
	const kind = stringOf(fieldOf(node, "kind")) ?? "";
	const namespace = stringOf(fieldOf(metadata, "namespace")) ?? "default";
	const nameNode = fieldOf(metadata, "name");
	const name = nameNode?.kind === "scalar" ? nameNode.text : "";
	return {
		apiVersion,
		kind,
		namespace,
		name,
		key: `${apiVersion}\n${kind}\n${namespace}\n${name}`
	};
}
function itemOf(node, file) {
	return {
		node,
		file,
		id: identityOf(node),
		past: void 0
	};
}
/** The item with another node; where it keeps its old identity in mind, patches find it by that too. */
function changed(item, node, { isRemembered }) {
	if (node === item.node && !isRemembered) return item;
	const past = isRemembered ? {
		id: item.id,
		before: item.past,
		oldest: oldest(item)
	} : item.past;
	return {
		node,
		file: item.file,
		id: identityOf(node),
		past
	};
}
/** The present identity, and each that the resource had. */
function* identitiesOf(item) {
	yield item.id;
	for (let past = item.past; past; past = past.before) yield past.id;
}
function isKnownAs(item, matches) {
	for (const identity of identitiesOf(item)) if (matches(identity)) return true;
	return false;
}
var groups, isMappingKindName, oldest;
var init_item = __esmMin((() => {
	init_nodes();
	groups = {
		Service: /^v1$/,
		Endpoints: /^v1$/,
		EndpointSlice: /^discovery\.k8s\.io\//
	};
	isMappingKindName = (kind) => kind !== void 0 && Object.hasOwn(groups, kind);
	oldest = (item) => item.past?.oldest ?? item.id;
}));

//#endregion
//#region src/project/kustomize/scope.ts
function createShelf(files) {
	const sources = /* @__PURE__ */ new Map();
	const open = (path, yaml) => {
		if (!yaml) return void 0;
		const file = sources.get(path) ?? new RarelyReadFile(path, yaml);
		sources.set(path, file);
		return new OpenedFile(file, yaml);
	};
	return {
		manifest: (path) => open(path, files.readManifest(path)),
		all: (path) => open(path, files.readAll(path)),
		files
	};
}
function fault(scope, message, span, file = scope.kustomization.file) {
	scope.notes.faults.push({
		message,
		file,
		span
	});
}
function blindSpot(scope, reason, span) {
	scope.notes.blindSpots.push({
		reason,
		file: scope.kustomization.file,
		span
	});
}
var RarelyReadFile, OpenedFile, emptyNotes;
var init_scope = __esmMin((() => {
	RarelyReadFile = class {
		path;
		yaml;
		constructor(path, yaml) {
			this.path = path;
			this.yaml = yaml;
		}
		get text() {
			return this.yaml.text;
		}
	};
	OpenedFile = class {
		file;
		documents;
		constructor(file, { documents }) {
			this.file = file;
			this.documents = documents;
		}
		get text() {
			return this.file.text;
		}
	};
	emptyNotes = () => ({
		faults: [],
		blindSpots: [],
		listed: [],
		bases: [],
		components: [],
		references: []
	});
}));

//#endregion
//#region src/project/kustomize/shared.ts
function partsOf$1(node) {
	const [metadata, spec] = [fieldOf(node, "metadata"), fieldOf(node, "spec")];
	const [labels, selector] = [fieldOf(metadata, "labels"), fieldOf(spec, "selector")];
	if (metadata?.kind !== "map" || labels?.kind !== "map") return void 0;
	return spec?.kind === "map" && selector?.kind === "map" ? {
		metadata,
		labels,
		spec,
		selector
	} : void 0;
}
/** The keys whose value a kustomization put into both the labels and the selector: what others wrote is not shared. */
function sharedKeys({ labels, selector }) {
	return selector.entries.filter(({ key, value }) => value.from !== void 0 && value === fieldOf(labels, key)).map(({ key }) => key);
}
/**
* Kustomize puts one and the same node into the labels and the selector, so that who changes the one later changes the
* other: they are kept the same here too, by what comes last.
*/
function together$1(before, after) {
	const [old, now] = before === after ? [] : [partsOf$1(before), partsOf$1(after)];
	if (!old || !now) return after;
	let { labels, selector } = now;
	for (const key of sharedKeys(old)) {
		const [label, selected] = [entryOf(now.labels, key), entryOf(now.selector, key)];
		if (!label || !selected || label.value === selected.value) continue;
		const entry = selected.value === fieldOf(old.selector, key) ? label : selected;
		labels = withEntry(labels, entry);
		selector = withEntry(selector, entry);
	}
	if (labels === now.labels) return after;
	return inside(inside(after, "metadata", now.metadata, "labels", labels), "spec", now.spec, "selector", selector);
}
/** A JSON patch makes all nodes anew: from then on each goes its own way. */
function apart(node) {
	const parts = partsOf$1(node);
	const keys = parts ? sharedKeys(parts) : [];
	if (!parts || keys.length === 0) return node;
	const entries = parts.labels.entries.map((entry) => keys.includes(entry.key) ? {
		...entry,
		value: { ...entry.value }
	} : entry);
	return inside(node, "metadata", parts.metadata, "labels", withEntries(parts.labels, entries));
}
function inside(root, field, map, key, value) {
	const [outer, inner] = [entryOf(root, field), entryOf(map, key)];
	return outer && inner ? withEntry(root, {
		...outer,
		value: withEntry(map, {
			...inner,
			value
		})
	}) : root;
}
var init_shared = __esmMin((() => {
	init_nodes();
}));

//#endregion
//#region src/project/kustomize/labels.ts
function setLabels(scope, items, injected) {
	if (items.length === 0) return items;
	let result = items;
	for (const label of scope.kustomization.labels) {
		const specs = specsOf(scope, label);
		if (specs) result = result.map((item) => labelled(scope, item, label.pairs, specs, injected));
	}
	return result;
}
function setAnnotations(scope, items, injected) {
	const { annotations } = scope.kustomization;
	if (!annotations) return items;
	return items.map((item) => labelled(scope, item, annotations, [metadataAnnotations], injected));
}
/** The fields that a label goes to: those that it names, and the usual ones. */
function specsOf(scope, label) {
	const specs = label.fields.map(readFieldSpec);
	for (const usual of label.isSelector ? [serviceSelector, metadataLabels] : [metadataLabels]) {
		const same = specs.find((spec) => covers(spec, usual));
		if (same && same.isCreated !== usual.isCreated) {
			fault(scope, `"${usual.path.join("/")}" is created by kustomize itself, and here it is not`, label.span);
			return;
		}
		if (!same) specs.push(usual);
	}
	return specs;
}
function labelled(scope, item, pairs, specs, injected) {
	const { file } = scope.kustomization;
	const hasSelector = isWritten(fieldOf(fieldOf(item.node, "spec"), "selector")) && !injectedSelectorOf(item.node, injected);
	let node = item.node;
	for (const pair of pairs.entries) {
		const entry = {
			...pair,
			value: stamped(pair.value, file)
		};
		const place = {
			file,
			span: pair.keySpan
		};
		for (const spec of specs) {
			if (!isFor(spec, item.id)) continue;
			const result = setAt(node, spec, entry, place);
			if (typeof result === "string") fault(scope, `the label "${pair.key}" has no place: ${result}`, pair.keySpan);
			else if (result.kind === "map") node = result;
		}
	}
	if (!hasSelector) note(node, pairs, {
		file,
		span: pairs.span
	}, injected);
	return changed(item, together$1(item.node, node), { isRemembered: false });
}
function note(node, pairs, { file }, injected) {
	const selector = fieldOf(fieldOf(node, "spec"), "selector");
	if (selector?.kind !== "map") return;
	for (const pair of pairs.entries) {
		const value = entryOf(selector, pair.key)?.value;
		if (value) injected.set(value, {
			file,
			span: pair.keySpan
		});
	}
}
/** Where the selector of a Service comes from, if nobody wrote any of it. */
function injectedSelectorOf(node, injected) {
	const selector = fieldOf(fieldOf(node, "spec"), "selector");
	if (selector?.kind !== "map" || selector.entries.length === 0) return void 0;
	const places = selector.entries.map(({ value }) => injected.get(value));
	return places.includes(void 0) ? void 0 : places[0];
}
var isWritten;
var init_labels = __esmMin((() => {
	init_field_spec();
	init_item();
	init_nodes();
	init_scope();
	init_shared();
	isWritten = (node) => node !== void 0 && !isNull(node) && (node.kind !== "map" || node.entries.length > 0);
}));

//#endregion
//#region src/project/kustomize/name-references.ts
/** Those that a mapping kind has for a mapping kind: kustomize itself has none. */
function nameReferencesIn(scope, text) {
	const path = resolve$2(scope.folder, text);
	return itemsOf$2(fieldOf(path === void 0 ? void 0 : scope.shelf.all(path)?.documents[0]?.root, "nameReference")).flatMap((reference) => {
		const kind = stringOf(fieldOf(reference, "kind"));
		if (kind === void 0 || !isMappingKindName(kind)) return [];
		return itemsOf$2(fieldOf(reference, "fieldSpecs")).flatMap((spec) => spec.kind === "map" ? [readFieldSpec(spec)] : []).filter((spec) => spec.kind === "" || isMappingKindName(spec.kind)).map((spec) => ({
			kind,
			spec
		}));
	});
}
function withNewNames(items, references) {
	if (references.length === 0) return items;
	return items.map((item) => references.reduce((now, reference) => renamedIn(now, reference, items), item));
}
function renamedIn(item, { kind, spec }, items) {
	if (!isFor(spec, item.id)) return item;
	const rename = (old) => {
		const found = items.filter((each) => each.id.kind === kind && each.id.namespace === item.id.namespace && isKnownAs(each, ({ name }) => name === old));
		const names = new Set(found.map(({ id }) => id.name));
		return names.size === 1 ? [...names][0] ?? old : old;
	};
	const node = replaceAt(item.node, spec.path, rename);
	return node.kind === "map" ? changed(item, node, { isRemembered: false }) : item;
}
function replaceAt(node, path, rename) {
	const [key, ...rest] = path;
	if (node.kind === "list") return withItems(node, node.items.map((item) => replaceAt(item, path, rename)));
	if (node.kind === "scalar") {
		const name = key === void 0 ? rename(node.text) : node.text;
		return name === node.text ? node : withText(node, name);
	}
	return key === void 0 ? node : replaceBelow(node, key, rest, rename);
}
function replaceBelow(node, key, rest, rename) {
	const entry = entryOf(node, key);
	const value = entry && replaceAt(entry.value, rest, rename);
	return entry && value && value !== entry.value ? withEntry(node, {
		...entry,
		value
	}) : node;
}
var itemsOf$2;
var init_name_references = __esmMin((() => {
	init_field_spec();
	init_item();
	init_nodes();
	init_paths();
	itemsOf$2 = (node) => node?.kind === "list" ? node.items : [];
}));

//#endregion
//#region src/project/kustomize/json-patch.ts
function readOperations(list, file) {
	return list.items.map((item) => {
		const value = fieldOf(item, "value");
		return {
			kind: textOf$1(item, "op") ?? "",
			path: pointer(textOf$1(item, "path")),
			from: pointer(textOf$1(item, "from")),
			value: value && stamped(value, file),
			span: item.span,
			pathSpan: (fieldOf(item, "path") ?? item).span,
			file
		};
	});
}
function textOf$1(node, key) {
	const value = fieldOf(node, key);
	return value?.kind === "scalar" && !isNull(value) ? value.text : void 0;
}
/** What stands before the first slash is not looked at. */
function pointer(text) {
	return text?.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** One operation on a resource that stands in `file`, as evanphx/json-patch v4 does it. */
function operate(root, operation, file) {
	const { kind, path, value } = operation;
	if (!path) return { problem: `"${kind}" has no path` };
	switch (kind) {
		case "add": return edit(root, path, (at, key) => insert(at, key, brought(operation)));
		case "remove": return edit(root, path, remove);
		case "replace":
			if (path.length === 0) return value && value.kind !== "scalar" ? { node: value } : { problem: "a resource is no scalar" };
			return edit(root, path, (at, key) => substitute(at, key, brought(operation)));
		case "move":
		case "copy": return transfer(root, operation, path, file);
		case "test": return test(root, path, value);
		default: return { problem: kind === "" ? "an operation has no \"op\"" : `"${kind}" is no operation` };
	}
}
function brought({ value, span, pathSpan, file }) {
	const nothing = {
		kind: "scalar",
		value: null,
		text: "null",
		style: "plain",
		span: {
			start: span.end,
			end: span.end
		},
		from: file
	};
	return {
		node: value ?? nothing,
		keySpan: pathSpan
	};
}
function transfer(root, operation, path, file) {
	const { kind, from } = operation;
	const found = from && (lookUp(root, from, file) ?? (kind === "copy" ? nothingIn(root, operation) : void 0));
	if (!from || !found) return { problem: `"${kind}" finds nothing to take` };
	const node = stamped(found.node, found.file);
	const rest = kind === "move" ? edit(root, from, remove) : { node: root };
	return "problem" in rest ? rest : edit(rest.node, path, (at, key) => insert(at, key, {
		node,
		keySpan: node.span
	}));
}
/** A key that a map lacks is copied as null. */
function nothingIn(root, operation) {
	return (operation.from && lookUp(root, operation.from.slice(0, -1))?.node)?.kind === "map" ? {
		node: brought({
			...operation,
			value: void 0
		}).node,
		file: operation.file
	} : void 0;
}
function test(root, path, value) {
	const found = path.length === 0 ? root : lookUp(root, path)?.node;
	const isEmpty = !value || isNull(value);
	if (found && !isNull(found) ? value !== void 0 && isSame$1(found, value) : isEmpty && hasParent(root, path)) return { node: root };
	return { problem: found ? "the test finds another value" : "the test finds nothing" };
}
function lookUp(root, path, file) {
	let at = root;
	let from = root.from ?? file;
	for (const key of path) {
		at = at && child(at, key);
		if (!at) return void 0;
		from = at.from ?? from;
	}
	return {
		node: at,
		file: from
	};
}
function child(node, key) {
	if (node.kind === "map") return fieldOf(node, key);
	return node.kind === "list" ? node.items[indexIn(node, key) ?? -1] : void 0;
}
/** The place of an item; a negative one counts from the end. */
function indexIn({ items }, key, size = items.length) {
	if (!/^[+-]?\d+$/.test(key)) return void 0;
	const index = Number(key);
	const at = index < 0 ? index + size : index;
	return at >= 0 && at < size ? at : void 0;
}
function edit(node, path, change, depth = 0) {
	const key = path[depth];
	if (key === void 0 || node.kind === "scalar") return { problem: `there is no "/${path.slice(0, depth + 1).join("/")}"` };
	if (depth === path.length - 1) {
		const result = change(node, key);
		return typeof result === "string" ? { problem: result } : { node: result };
	}
	const below = child(node, key);
	if (!below || isNull(below)) return { problem: `there is no "/${path.slice(0, depth + 1).join("/")}"` };
	const outcome = edit(below, path, change, depth + 1);
	return "problem" in outcome ? outcome : { node: exchange(node, key, {
		node: outcome.node,
		keySpan: outcome.node.span
	}) };
}
/** A value that stands where the old one stood keeps the key of that. */
function exchange(container, key, { node, keySpan }) {
	if (container.kind === "list") return withItems(container, container.items.with(indexIn(container, key) ?? 0, node));
	const entry = entryOf(container, key);
	return withEntry(container, {
		key,
		keySpan: entry && entry.value.from === node.from && entry.value.span === node.span ? entry.keySpan : keySpan,
		value: node
	});
}
function insert(container, key, brought) {
	if (container.kind === "map") return exchange(container, key, brought);
	if (key === "-") return withItems(container, [...container.items, brought.node]);
	const at = indexIn(container, key, container.items.length + 1);
	return at === void 0 ? noItem(container, key) : withItems(container, container.items.toSpliced(at, 0, brought.node));
}
/** A key of a map need not be there. */
function substitute(container, key, brought) {
	if (container.kind === "list" && indexIn(container, key) === void 0) return noItem(container, key);
	return exchange(container, key, brought);
}
function remove(container, key) {
	if (container.kind === "map") return entryOf(container, key) ? withoutKey(container, key) : `there is no key "${key}" to remove`;
	const at = indexIn(container, key);
	return at === void 0 ? noItem(container, key) : withItems(container, container.items.toSpliced(at, 1));
}
var hasParent, noItem;
var init_json_patch = __esmMin((() => {
	init_nodes();
	hasParent = (root, path) => {
		const parent = path.length < 2 ? root : lookUp(root, path.slice(0, -1))?.node;
		return parent?.kind === "map" || parent?.kind === "list" && indexIn(parent, path.at(-1) ?? "") !== void 0;
	};
	noItem = ({ items }, key) => `there is no item "${key}" in a list of ${items.length}`;
}));

//#endregion
//#region src/project/kustomize/merge-lists.ts
/**
* Merges two lists whose items are the same where their keys are equal, step by step as kyaml's
* `setAssociativeSequenceElements` does, whose oddities with missing keys are what a user gets.
*/
function mergeByKeys(list, patch, keys, mergeItems) {
	if (keys.length === 0) return unite(list, patch);
	const found = valuesOf(patch ? [patch, list] : [list], keys);
	if (found.length === 0) return list;
	if (found.length > longest) return patch ?? list;
	const values = keys.length > 1 ? pairUp(found) : found;
	let own = list.items;
	let added = [];
	const used = keys.filter((_, at) => values.some((each) => each[at] !== ""));
	const valid = used.length === 0 ? keys : used;
	for (const each of values) {
		const wanted = used.length === 0 ? each : each.filter((_, at) => used.includes(keys[at] ?? ""));
		const value = find(own, valid, wanted);
		const { node, isKept } = mergeItems(value, patch === list ? value : patch && find(patch.items, valid, wanted));
		if (!node || isEmpty(node)) {
			if (node && value && isKept) own = own.map((item) => item === value ? node : item);
			own = put(own, valid, wanted, void 0);
			continue;
		}
		const full = withKeys(node, valid, wanted);
		if (value && isKept) own = own.map((item) => item === value ? full : item);
		added = put(added, valid, wanted, full);
	}
	const items = append$1(added, own, valid);
	return isEqual(items, list.items) ? list : withItems(list, items);
}
/** Scalars: those of the patch first, each once. */
function unite(list, patch) {
	const items = [...patch?.items ?? [], ...list.items];
	const united = [...new Map(items.map((item) => [valueText(item), item])).values()];
	return isEqual(united, list.items) ? list : withItems(list, united);
}
function valuesOf(lists, keys) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of lists.flatMap(({ items }) => items)) {
		const values = keys.map((key) => textAt(item, key));
		const name = values.join("\n");
		if (!seen.has(name)) seen.set(name, values);
	}
	return [...seen.values()];
}
function textAt(item, key) {
	const value = fieldOf(item, key);
	return value && !isNull(value) ? valueText(value) : "";
}
/** Values of which one has a key that the other lacks count as the same; each is compared as it was at first. */
function pairUp(all) {
	const values = [...all];
	for (let one = 0; one < values.length; one++) {
		const before = values[one] ?? [];
		for (let other = 0; other < values.length; other++) {
			const both = together(before, values[other] ?? []);
			if (!both) continue;
			values[one] = both;
			values[other] = both;
		}
	}
	return values;
}
function together(one, other) {
	if (one.some((text, at) => text !== other[at] && text !== "" && other[at] !== "")) return void 0;
	if (!one.some((text, at) => text === other[at])) return void 0;
	return one.map((text, at) => text !== "" ? text : other[at] ?? "");
}
/** The value of a key, if it is the wanted one; any will do where none is wanted. */
function matching(item, key, wanted) {
	const value = fieldOf(item, key);
	return value && (wanted === "" || valueText(value) === wanted) ? value : void 0;
}
function find(items, keys, values) {
	const isWritten = values.some((text) => text !== "");
	return items.find((item) => item.kind === "map" && keys.every((key, at) => isWritten && values[at] === "" || matching(item, key, values[at] ?? "") !== void 0));
}
/** An item in the place of each that has these keys, else at the end; without an item those are taken out. */
function put(items, keys, values, node) {
	const isForMaps = keys[0] !== "" && (values[0] ?? "") !== "";
	const result = [];
	let isFound = false;
	for (const item of items) {
		if (isEmpty(item)) continue;
		if (item.kind !== "map") {
			if (isForMaps) result.push(item);
			continue;
		}
		let match;
		if (!keys.every((key, at) => {
			if (at < values.length) match = matching(item, key, values[at] ?? "");
			return match !== void 0;
		})) {
			if (values.length > 0) result.push(item);
			continue;
		}
		isFound = true;
		if (node) result.push(node);
	}
	if (node && !isFound) result.push(node);
	return result;
}
function append$1(to, items, keys) {
	let result = to;
	for (const item of items) {
		const values = [];
		for (const key of keys) {
			const value = fieldOf(item, key);
			if (!value || isNull(value)) result = [...result, item];
			else values.push(valueText(value));
		}
		if (keys.length > 1) result = put(result, keys, values, void 0);
		result = put(result, keys, values, item);
	}
	return result;
}
/** Keys that only the other item has are written out. */
function withKeys(node, keys, values) {
	if (node.kind !== "map") return node;
	const missing = keys.flatMap((key, at) => {
		const text = values[at] ?? "";
		if (text === "" || entryOf(node, key)) return [];
		const span = {
			start: node.span.start,
			end: node.span.start
		};
		return [{
			key,
			keySpan: span,
			value: {
				kind: "scalar",
				value: /^\d+$/.test(text) ? Number(text) : text,
				text,
				style: "plain",
				span
			}
		}];
	});
	return missing.length === 0 ? node : withEntries(node, [...node.entries, ...missing]);
}
var longest, isEqual, isEmpty;
var init_merge_lists = __esmMin((() => {
	init_nodes();
	longest = 1e3;
	isEqual = (one, other) => one.length === other.length && one.every((item, at) => item === other[at]);
	isEmpty = (node) => isNull(node) || node.kind === "map" && node.entries.length === 0;
}));

//#endregion
//#region src/project/kustomize/merge.ts
/** What a strategic merge makes of a value and a patch for it; undefined where nothing is left. */
function merge(merging, value, patch, schema) {
	if (!patch) return value && settle(merging, value, schema);
	if (!value || isNull(value)) return isNull(patch) ? void 0 : added(merging, patch, schema);
	if (isNull(patch)) return void 0;
	if (value.kind !== patch.kind) {
		merging.problems.push({
			message: `the patch has a ${patch.kind} where there is a ${value.kind}`,
			span: patch.span
		});
		return value;
	}
	if (value.kind === "map" && patch.kind === "map") return mergeMaps(merging, value, patch, schema);
	if (value.kind === "list" && patch.kind === "list" && schema?.keys) return mergeLists(merging, value, patch, schema.keys);
	return isSame$1(value, patch) ? value : stamped(patch, merging.from);
}
function mergeMaps(merging, value, patch, schema) {
	const directive = directiveOf(merging, patch);
	if (directive === "delete") return void 0;
	const brought = directive ? withoutKey(patch, "$patch") : patch;
	if (directive === "replace") return stamped(cleanMap(merging, brought, schema), merging.from);
	const entries = value.entries.flatMap((entry) => {
		const by = entryOf(brought, entry.key);
		return entryWith(by ?? entry, merge(merging, entry.value, by?.value, schema?.fields?.[entry.key]), entry);
	});
	for (const entry of brought.entries) {
		if (entryOf(value, entry.key)) continue;
		entries.push(...entryWith(entry, merge(merging, void 0, entry.value, schema?.fields?.[entry.key]), entry));
	}
	return isUnchanged(value, entries) ? value : withEntries(value, entries);
}
/** The entry with its value, its key beside that: a value that stayed where it was keeps its own key. */
function entryWith(by, value, own) {
	if (!value) return [];
	if (value === own.value) return [own];
	const isStill = value.from === own.value.from && value.span === own.value.span;
	return [{
		key: own.key,
		keySpan: isStill ? own.keySpan : by.keySpan,
		value
	}];
}
/** What a patch says nothing about is walked too: keys without a value go, and equal items of a list become one. */
function settle(merging, value, schema) {
	if (isNull(value)) return valueText(value) === "" ? void 0 : value;
	if (value.kind === "list" && schema?.keys) return mergeLists(merging, value, void 0, schema.keys);
	if (value.kind !== "map") return value;
	const entries = value.entries.flatMap((entry) => entryWith(entry, settle(merging, entry.value, schema?.fields?.[entry.key]), entry));
	return isUnchanged(value, entries) ? value : withEntries(value, entries);
}
/** In a list that is added itself, and not with a map around it, kustomize overlooks directives. */
function added(merging, patch, schema) {
	const clean = patch.kind === "list" && schema?.keys !== void 0 ? mergeByKeys(patch, patch, schema.keys, itemMerge(merging)) : cleaned(merging, patch, schema);
	return clean && stamped(clean, merging.from);
}
/** What a patch adds is merged with itself: directives and nulls in it are gone after that. */
function cleaned(merging, patch, schema) {
	if (isNull(patch)) return void 0;
	if (patch.kind === "list" && schema?.keys) return cleanList(merging, patch, schema.keys);
	if (patch.kind !== "map") return patch;
	const directive = directiveOf(merging, patch);
	if (directive === "delete") return void 0;
	return cleanMap(merging, directive ? withoutKey(patch, "$patch") : patch, schema);
}
function cleanMap(merging, patch, schema) {
	const entries = patch.entries.flatMap((entry) => entryWith(entry, cleaned(merging, entry.value, schema?.fields?.[entry.key]), entry));
	return isUnchanged(patch, entries) ? patch : withEntries(patch, entries);
}
function cleanList(merging, patch, keys) {
	const directive = listDirectiveOf(merging, patch);
	if (directive === "delete") return void 0;
	const items = directive ? withoutDirective(patch, directive) : patch;
	return mergeByKeys(items, items, keys, itemMerge(merging));
}
function withoutDirective(patch, directive) {
	const items = patch.items.filter((item) => stringOf(fieldOf(item, "$patch")) !== directive);
	return {
		...patch,
		items
	};
}
function mergeLists(merging, value, patch, keys) {
	const directive = patch ? listDirectiveOf(merging, patch) : void 0;
	if (directive === "delete") return void 0;
	const brought = patch && directive ? withoutDirective(patch, directive) : patch;
	if (brought && directive === "replace") return stamped(mergeByKeys(brought, brought, keys, itemMerge(merging)), merging.from);
	return mergeByKeys(value, brought, keys, itemMerge(merging));
}
/** How two items of a list are merged, of which either may be missing; `isKept` where the first one lives on. */
function itemMerge(merging) {
	return (value, patch) => {
		const isSelf = value === patch;
		const isReplaced = !isSelf && patch?.kind === "map" && valueText(fieldOf(patch, "$patch") ?? patch) === "replace";
		return {
			node: isSelf && patch ? cleaned(merging, patch, void 0) : merge(merging, value, patch),
			isKept: value !== void 0 && !isReplaced
		};
	};
}
function directiveOf(merging, patch) {
	const node = fieldOf(patch, "$patch");
	if (!node || isNull(node)) return void 0;
	const text = valueText(node);
	if (isDirectiveName(text)) return text;
	merging.problems.push({
		message: `"${text}" is no patch strategy`,
		span: node.span
	});
}
function listDirectiveOf(merging, patch) {
	const item = patch.items.find((each) => fieldOf(each, "$patch"));
	return item?.kind === "map" && isDirective(item) ? directiveOf(merging, item) : void 0;
}
var metadata, service, other, schemaOf, isUnchanged, isDirectiveName, isDirective;
var init_merge = __esmMin((() => {
	init_merge_lists();
	init_nodes();
	metadata = { fields: {
		finalizers: { keys: [] },
		ownerReferences: { keys: ["uid"] }
	} };
	service = { fields: {
		metadata,
		spec: { fields: { ports: { keys: ["port", "protocol"] } } }
	} };
	other = { fields: { metadata } };
	schemaOf = (kind) => kind === "Service" ? service : other;
	isUnchanged = (map, entries) => entries.length === map.entries.length && entries.every((entry, at) => entry === map.entries[at]);
	isDirectiveName = (text) => text === "delete" || text === "replace" || text === "merge";
	isDirective = (item) => item.kind === "map" && item.entries.length === 1 && !!entryOf(item, "$patch");
}));

//#endregion
//#region src/project/kustomize/apply.ts
/** The resource after a strategic merge; nothing if the patch deletes it. */
function mergePatch(scope, item, { patch, file, entry, isLegacy }) {
	if (isReplacement(patch)) return [item];
	const merging = {
		from: file,
		problems: []
	};
	const merged = merge(merging, item.node, entry.target || isLegacy ? withTexts(patch) : patch, schemaOf(item.id.kind));
	const [problem] = merging.problems;
	if (problem) {
		fault(scope, `the patch does not fit ${item.id.kind} "${item.id.name}": ${problem.message}`, problem.span, file);
		return [item];
	}
	if (merged?.kind !== "map" || merged.entries.length === 0) return [];
	const isRemembered = entry.isNameChangeAllowed || entry.isKindChangeAllowed;
	return onlyMapping(changed(item, together$1(item.node, restored(item, merged, entry)), { isRemembered }));
}
/** Kustomize copies labels and annotations of such a patch as texts, and so null deletes none: it is the text "null". */
function withTexts(patch) {
	const metadata = fieldOf(patch, "metadata");
	if (metadata?.kind !== "map") return patch;
	const entries = metadata.entries.flatMap((entry) => {
		if (entry.key !== "labels" && entry.key !== "annotations") return [entry];
		if (entry.value.kind !== "map" || entry.value.entries.length === 0) return [];
		const texts = entry.value.entries.map((each) => {
			return each.value.kind === "scalar" ? {
				...each,
				value: withText(each.value, each.value.text)
			} : each;
		});
		return [{
			...entry,
			value: withEntries(entry.value, texts)
		}];
	});
	const root = entryOf(patch, "metadata");
	return root ? withEntry(patch, {
		...root,
		value: withEntries(metadata, entries)
	}) : patch;
}
function isReplacement(patch) {
	return stringOf(fieldOf(patch, "$patch")) === "replace";
}
/** Something that is no longer of a mapping kind is not followed further. */
function onlyMapping(item) {
	return isMapping(item.id.kind, item.id.apiVersion) ? [item] : [];
}
/** What a merge cannot change: the kind and the name unless that is allowed, and the namespace. */
function restored(item, merged, entry) {
	const root = (entry.isKindChangeAllowed ? ["apiVersion"] : ["apiVersion", "kind"]).reduce((node, key) => keep(node, item.node, key, item.node.from ?? item.file), merged);
	const old = fieldOf(item.node, "metadata");
	const metadata = entryOf(root, "metadata");
	if (old?.kind !== "map" || metadata?.value.kind !== "map") return root;
	const names = entry.isNameChangeAllowed ? ["namespace"] : ["namespace", "name"];
	const from = old.from ?? item.node.from ?? item.file;
	const value = names.reduce((node, key) => keep(node, old, key, from), metadata.value);
	return value === metadata.value ? root : withEntry(root, {
		...metadata,
		value
	});
}
function keep(node, old, key, from) {
	const entry = entryOf(old, key);
	if (!entry) return withoutKey(node, key);
	if (entryOf(node, key) === entry) return node;
	return withEntry(node, {
		...entry,
		value: stamped(entry.value, from)
	});
}
/** The resources after a JSON patch, which is for all that match its target. */
function operatePatch(scope, patch, items, target, isRemembered) {
	return items.flatMap((item) => {
		if (!target.isFor(item)) return [item];
		const node = operated(scope, patch, item);
		return node === item.node ? [item] : onlyMapping(changed(item, node, { isRemembered }));
	});
}
function operated(scope, { operations, file }, item) {
	let node = item.node;
	for (const operation of operations) {
		const outcome = operate(node, operation, item.file);
		if ("problem" in outcome) {
			const { kind, name } = item.id;
			fault(scope, `the patch does not fit ${kind} "${name}": ${outcome.problem}`, operation.span, file);
			return item.node;
		}
		node = outcome.node;
	}
	return node.kind === "map" && stringOf(fieldOf(node, "kind")) !== void 0 ? apart(node) : item.node;
}
var init_apply = __esmMin((() => {
	init_item();
	init_json_patch();
	init_merge();
	init_nodes();
	init_scope();
	init_shared();
}));

//#endregion
//#region src/project/kustomize/inline.ts
/** The documents inside a scalar, each node at its place in the file; at that of the scalar where this is not exact. */
function readInline(scalar, file) {
	const { text, documents } = readText(scalar.text);
	const mapping = mappingOf(scalar, file.text);
	const move = ({ start, end }) => mapping ? {
		start: mapping(start),
		end: endOf(mapping, start, end)
	} : scalar.span;
	return {
		text,
		documents: documents.map((document) => ({
			span: move(document.span),
			root: document.root && moved(document.root, move),
			comments: [],
			errors: document.errors.map(({ message, span }) => ({
				message,
				span: move(span)
			}))
		}))
	};
}
function moved(node, move) {
	const span = move(node.span);
	if (node.kind === "scalar") return {
		...node,
		span
	};
	if (node.kind === "list") return withItems({
		...node,
		span
	}, node.items.map((item) => moved(item, move)));
	const entry = ({ key, keySpan, value }) => ({
		key,
		keySpan: move(keySpan),
		value: moved(value, move)
	});
	return withEntries({
		...node,
		span,
		overridden: node.overridden.map(entry)
	}, node.entries.map(entry));
}
function mappingOf(scalar, text) {
	const { start, end } = scalar.span;
	const written = text.slice(start, end);
	if (scalar.style === "block") return written.startsWith("|") ? literal(scalar.text, text, start) : void 0;
	const quote = scalar.style === "plain" ? 0 : 1;
	return written.slice(quote, written.length - quote) === scalar.text ? (offset) => start + quote + offset : void 0;
}
/** Each line of a literal block stands on a line of the file, behind an indentation that they share. */
function literal(content, text, start) {
	const lines = content.replace(/\n+$/, "").split("\n");
	const starts = [];
	let indent;
	let inside = 0;
	let outside = text.indexOf("\n", start) + 1;
	for (const line of lines) {
		const after = text.indexOf("\n", outside);
		const written = text.slice(outside, after < 0 ? text.length : after).replace(/\r$/, "");
		if (line !== "") indent ??= written.length - line.length;
		if (line !== "" && (indent === void 0 || indent < 0 || written.slice(indent) !== line)) return void 0;
		starts.push({
			inside,
			outside: outside + (line === "" ? 0 : indent ?? 0)
		});
		inside += line.length + 1;
		outside = after < 0 ? text.length : after + 1;
	}
	return (offset) => {
		const at = lastBefore(starts, offset);
		return at ? Math.min(at.outside + offset - at.inside, text.length) : start;
	};
}
function lastBefore(lines, offset) {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((lines[middle]?.inside ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return lines[low];
}
var endOf;
var init_inline = __esmMin((() => {
	init_read();
	init_nodes();
	endOf = (mapping, start, end) => end > start ? mapping(end - 1) + 1 : mapping(start);
}));

//#endregion
//#region src/project/kustomize/manifest.ts
/** The mapping resources of a file, those inside lists too. */
function readManifest({ file, documents }) {
	const items = [];
	const keys = /* @__PURE__ */ new Set();
	let problem = documents.flatMap(({ errors }) => errors)[0]?.message;
	const roots = documents.flatMap(({ root }) => root?.kind === "map" ? [root] : []);
	for (const node of resourcesIn(roots)) {
		const kind = stringOf(fieldOf(node, "kind"));
		if (kind === void 0) problem ??= "an item of a list has no kind";
		if (!isMapping(kind, stringOf(fieldOf(node, "apiVersion")))) continue;
		const item = itemOf(node, file);
		problem ??= problemOf(item, keys);
		if (item.id.name !== "" && !keys.has(item.id.key)) items.push(item);
		keys.add(item.id.key);
	}
	return {
		items,
		problem
	};
}
function problemOf({ node, id }, keys) {
	if (id.name === "") return `a ${id.kind} has no name`;
	if (keys.has(id.key)) return `the ${id.kind} "${id.name}" is there twice`;
	const key = keyTwice(node);
	return key === void 0 ? void 0 : `the ${id.kind} "${id.name}" has the key "${key}" twice`;
}
function keyTwice(node) {
	if (node.kind === "scalar") return void 0;
	if (node.kind === "map" && node.overridden[0]) return node.overridden[0].key;
	const below = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
	for (const each of below) {
		const key = keyTwice(each);
		if (key !== void 0) return key;
	}
}
/** Lists are replaced by their items, which come after everything else, as kustomize puts them. */
function resourcesIn(roots) {
	const queue = [...roots];
	const resources = [];
	for (let at = 0; at < queue.length; at++) {
		const node = queue[at];
		if (!node) continue;
		const items = stringOf(fieldOf(node, "kind"))?.endsWith("List") ? fieldOf(node, "items") : void 0;
		if (!items) resources.push(node);
		else if (items.kind === "list") queue.push(...items.items.flatMap(mapIn$1));
	}
	return resources;
}
var mapIn$1;
var init_manifest = __esmMin((() => {
	init_item();
	init_nodes();
	mapIn$1 = (node) => node.kind === "map" ? [node] : [];
}));

//#endregion
//#region src/project/kustomize/obscure.ts
/** A resource of which any value may be another; equal ones stay equal, so that what belongs together is still found. */
function obscured(item, what) {
	const entries = item.node.entries.map((entry) => entry.key === "kind" || entry.key === "apiVersion" ? entry : {
		...entry,
		value: hidden(entry.value, what)
	});
	return changed(item, withEntries(item.node, entries), { isRemembered: false });
}
function hidden(node, what) {
	if (node.kind === "scalar") return hiddenScalar(node, what);
	if (node.kind === "list") return withItems(node, node.items.map((item) => hidden(item, what)));
	return hiddenMap(node, what);
}
function hiddenMap(node, what) {
	return withEntries(node, node.entries.map((entry) => ({
		...entry,
		value: hidden(entry.value, what)
	})));
}
function hiddenScalar(node, what) {
	return withText(node, unknownText(`${what} ${node.text.replaceAll(/[()\s]/g, "_").slice(0, 253)}`));
}
var unknownText;
var init_obscure = __esmMin((() => {
	init_item();
	init_nodes();
	unknownText = (what) => `$(${what})`;
}));

//#endregion
//#region src/project/kustomize/target.ts
function readTarget(map) {
	const nodeOf = (name) => map.entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
	const read = (name) => expression(nodeOf(name));
	const [group, version, kind, name, namespace] = fields$1.map(read);
	const labels = selector(nodeOf("labelSelector"));
	const annotations = selector(nodeOf("annotationSelector"));
	const isForKind = (apiVersion, kindName) => {
		const slash = apiVersion.indexOf("/");
		return matches(group, slash < 0 ? "" : apiVersion.slice(0, slash)) && matches(version, apiVersion.slice(slash + 1)) && matches(kind, kindName);
	};
	const isFor = (item) => {
		const old = oldest(item);
		const metadata = fieldOf(item.node, "metadata");
		return (matches(namespace, old.namespace) || matches(namespace, item.id.namespace)) && (matches(name, old.name) || matches(name, item.id.name)) && isForKind(item.id.apiVersion, item.id.kind) && labels?.(fieldOf(metadata, "labels")) !== false && annotations?.(fieldOf(metadata, "annotations")) !== false;
	};
	const isForIdentity = (identity) => matches(namespace, identity.namespace) && matches(name, identity.name) && isForKind(identity.apiVersion, identity.kind);
	return {
		isForKind,
		isFor,
		isForIdentity,
		unreadable: unreadableIn(nodeOf),
		hasName: valueText(nodeOf("name") ?? map) !== ""
	};
}
function unreadableIn(nodeOf) {
	const costly = fields$1.map(nodeOf).find((node) => node && !expression(node));
	if (costly) return {
		span: costly.span,
		isInvalid: !isCostly(valueText(costly)) && !valueText(costly).includes("(?")
	};
	const odd = ["labelSelector", "annotationSelector"].map(nodeOf).find((node) => node && !selector(node));
	return odd && {
		span: odd.span,
		isInvalid: true
	};
}
function mayBeForMapping(target) {
	return kinds.some((name) => {
		const slash = name.lastIndexOf("/");
		return target.isForKind(name.slice(0, slash), name.slice(slash + 1));
	});
}
/** An anchored regular expression; undefined for one that is not read here. */
function expression(node) {
	const pattern = node ? valueText(node) : "";
	if (pattern === "") return anything;
	if (plain.test(pattern)) return (text) => text === pattern;
	if (isCostly(pattern)) return void 0;
	const anchored = compiled(pattern, "u") ?? compiled(pattern, "");
	return anchored && ((text) => anchored.test(text));
}
function compiled(pattern, flags) {
	try {
		return new RegExp(`^(?:${pattern})$`, flags);
	} catch {
		return;
	}
}
/** A selector of labels or annotations; undefined for one that is not read here. */
function selector(node) {
	const text = node ? valueText(node).trim() : "";
	if (text === "") return anything;
	const requirements = text.split(/,(?![^(]*\))/).map((part) => requirement(part.trim()));
	if (requirements.includes(void 0)) return void 0;
	return (map) => {
		const labels = new Map(map?.kind === "map" ? map.entries.map(({ key, value }) => [key, valueText(value)]) : []);
		return requirements.every((each) => each?.(labels));
	};
}
function requirement(part) {
	const [, inKey, operator, list] = setBased.exec(part) ?? [];
	if (inKey !== void 0) {
		const values = (list ?? "").split(",").map((value) => value.trim());
		const isIn = (labels) => values.includes(labels.get(inKey) ?? "") && labels.has(inKey);
		return operator === "in" ? isIn : (labels) => !isIn(labels);
	}
	const [, key, sign, value] = equality.exec(part) ?? [];
	if (key !== void 0) return sign === "!=" ? (labels) => labels.get(key) !== value : (labels) => labels.get(key) === value;
	const [, not, name] = existence.exec(part) ?? [];
	return name === void 0 ? void 0 : (labels) => labels.has(name) === (not === "");
}
var fields$1, anything, kinds, matches, plain, isCostly, setBased, equality, existence;
var init_target = __esmMin((() => {
	init_item();
	init_nodes();
	fields$1 = [
		"group",
		"version",
		"kind",
		"name",
		"namespace"
	];
	anything = () => true;
	kinds = [
		"v1/Service",
		"v1/Endpoints",
		"discovery.k8s.io/v1/EndpointSlice",
		"discovery.k8s.io/v1beta1/EndpointSlice"
	];
	matches = (read, text) => read?.(text) ?? false;
	plain = /^[\w/-]*$/;
	isCostly = (pattern) => pattern.length > 256 || /\)[*+{]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 4;
	setBased = /^([^\s!=,()]+)\s+(in|notin)\s*\(([^()]*)\)$/;
	equality = /^([^\s!=,()]+)\s*(==|=|!=)\s*([^\s!=,()]*)$/;
	existence = /^(!?)\s*([^\s!=,()]+)$/;
}));

//#endregion
//#region src/project/kustomize/patches.ts
function applyPatches(scope, entries, items, manner) {
	return entries.reduce((now, entry) => applyPatch(scope, entry, now, manner), items);
}
function applyPatch(scope, entry, items, manner) {
	const target = entry.target && readTarget(entry.target);
	if (target?.unreadable) {
		if (target.unreadable.isInvalid) fault(scope, "the expression is not valid", target.unreadable.span);
		else blindSpot(scope, "transformer", target.unreadable.span);
		return target.unreadable.isInvalid ? items : items.map((item) => obscured(item, "patch"));
	}
	if (manner.only === "operations" && target && !target.hasName) {
		fault(scope, "this field takes targets with a name only", entry.span);
		return items;
	}
	const content = contentOf$1(scope, entry, target);
	if (!content) return items;
	if (content.operations) {
		const { operations } = content;
		if (target) return operatePatch(scope, {
			operations,
			file: content.file
		}, items, target, manner.isRemembered);
		fault(scope, "a JSON patch does not say by itself what it is for, and here is no target", entry.span);
		return items;
	}
	if (manner.only === "operations" && content.merges.length > 0) {
		fault(scope, "this field takes JSON patches, and this patch is none", entry.span);
		return items;
	}
	return target ? mergeSelected(scope, entry, content, items, target) : mergeNamed(scope, entry, content, items, manner);
}
function mergeSelected(scope, entry, content, items, target) {
	const [patch] = content.merges;
	if (content.merges.length > 1) {
		fault(scope, "a target goes with one patch, and here are several", entry.span);
		return items;
	}
	if (!patch) return items;
	return items.flatMap((item) => target.isFor(item) ? mergePatch(scope, item, {
		patch,
		file: content.file,
		entry,
		isLegacy: false
	}) : [item]);
}
/** Patches that name their resource, by its present name or any that it had. */
function mergeNamed(scope, entry, content, items, manner) {
	let result = items;
	for (const patch of content.merges) {
		const id = identityOf(patch);
		if (!isMappingKindName(id.kind) || id.apiVersion !== "" && !isMapping(id.kind, id.apiVersion)) continue;
		const found = result.filter((item) => isKnownAs(item, ({ key }) => key === id.key));
		const [only] = found;
		if (only && found.length === 1) result = result.flatMap((item) => item === only ? mergePatch(scope, item, {
			patch,
			file: content.file,
			entry,
			isLegacy: manner.only === "merges"
		}) : [item]);
		else if (found.length > 1 || !scope.isPartial) {
			const count = found.length === 0 ? "no" : `${found.length}`;
			fault(scope, `the patch is for ${id.kind} "${id.name}", and there ${count === "no" ? "is" : "are"} ${count} of that name`, entry.span);
		}
	}
	return result;
}
function contentOf$1(scope, entry, target) {
	const { path, inline } = entry;
	if (path && inline) return refuse(scope, "a patch has either a path or a text, and this has both", entry.span);
	if (inline) return readContent(scope, readInline(inline, scope.kustomization.file), scope.kustomization.file, entry);
	if (!path) return refuse(scope, "a patch has either a path or a text, and this has neither", entry.span);
	const at = resolve$2(scope.folder, path.text);
	if (isRemote(path.text) || at === void 0) {
		blindSpot(scope, at === void 0 ? "missing file" : "transformer", path.span);
		return;
	}
	scope.notes.listed.push(at);
	const isForOthers = target && !mayBeForMapping(target);
	const opened = target && !isForOthers ? scope.shelf.all(at) : scope.shelf.manifest(at);
	if (!opened) return refuse(scope, `there is no file "${path.text}"`, path.span);
	if (isForOthers) return void 0;
	if (!target && opened.documents.length === 0) return startsAsList(opened.text) ? {
		file: opened.file,
		merges: [],
		operations: []
	} : void 0;
	return readContent(scope, opened, opened.file, entry);
}
function refuse(scope, message, span) {
	fault(scope, message, span);
}
function readContent(scope, { documents }, file, entry) {
	const error = documents.flatMap(({ errors }) => errors)[0];
	if (error) return refuse(scope, `the patch cannot be read: ${error.message}`, entry.span);
	const roots = documents.flatMap(({ root }) => root && !isNull(root) ? [root] : []);
	const [first] = roots;
	if (first?.kind === "list") return {
		file,
		merges: [],
		operations: readOperations(first, file)
	};
	const merges = resourcesIn(roots.flatMap((root) => root.kind === "map" ? [root] : []));
	const isWhole = merges.every((node) => stringOf(fieldOf(node, "kind")) && stringOf(fieldOf(fieldOf(node, "metadata"), "name")));
	if (merges.length < roots.length || !isWhole) return refuse(scope, "the patch is neither a resource with a kind and a name nor a list of operations", entry.span);
	return {
		file,
		merges,
		operations: void 0
	};
}
var startsAsList;
var init_patches = __esmMin((() => {
	init_apply();
	init_inline();
	init_item();
	init_json_patch();
	init_manifest();
	init_nodes();
	init_obscure();
	init_paths();
	init_scope();
	init_target();
	startsAsList = (text) => /^(\s|#[^\n]*(\n|$)|---[^\n]*\n)*(-\s|\[)/.test(text.slice(0, 4096));
}));

//#endregion
//#region src/project/kustomize/rename.ts
/** `namespace:` of the kustomization for every resource, whatever is written there. */
function setNamespace(scope, items) {
	const { namespace, file } = scope.kustomization;
	if (!namespace || items.length === 0) return items;
	const value = stamped(namespace, file);
	const results = items.map((item) => {
		const metadata = fieldOf(item.node, "metadata");
		const old = fieldOf(metadata, "namespace");
		const isKept = old?.kind === "scalar" && old.value === value.value;
		return changed(item, metadata?.kind === "map" && !isKept ? inMetadata(item.node, metadata, value) : item.node, { isRemembered: true });
	});
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of results) {
		if (seen.has(id.key)) fault(scope, `in this namespace there are two resources ${id.kind} "${id.name}"`, namespace.span);
		seen.add(id.key);
	}
	return results;
}
function inMetadata(node, metadata, value) {
	return withMetadata(node, withEntry(metadata, {
		key: "namespace",
		keySpan: value.span,
		value
	}));
}
function withMetadata(node, metadata) {
	const entry = entryOf(node, "metadata");
	return entry ? withEntry(node, {
		...entry,
		value: metadata
	}) : node;
}
function setAffixes(scope, items) {
	const { namePrefix, nameSuffix } = scope.kustomization;
	const prefixed = namePrefix ? items.map((item) => renamed(item, (name) => namePrefix.text + name)) : items;
	return nameSuffix ? prefixed.map((item) => renamed(item, (name) => name + nameSuffix.text)) : prefixed;
}
/** A name with something before or behind it stands where the name stands. */
function renamed(item, change) {
	const metadata = fieldOf(item.node, "metadata");
	const entry = metadata?.kind === "map" ? entryOf(metadata, "name") : void 0;
	if (metadata?.kind !== "map" || entry?.value.kind !== "scalar") return item;
	const value = withText(entry.value, change(entry.value.text));
	return changed(item, withMetadata(item.node, withEntry(metadata, {
		...entry,
		value
	})), { isRemembered: true });
}
var init_rename = __esmMin((() => {
	init_item();
	init_nodes();
	init_scope();
}));

//#endregion
//#region src/project/kustomize/field-path.ts
/** `spec.ports.[name=web].port`: names, items by a field or a number, `*` for each, names with dots in brackets. */
function partsOf(path) {
	const parts = [];
	for (const [part] of path.matchAll(/\[[^\]]*\]|(?:\\.|[^.[\\]|\[(?![^\]]*\]))+/g)) {
		const bare = /^\[([^=]*)\]$/.exec(part)?.[1] ?? part;
		parts.push(bare.replaceAll("\\.", "."));
	}
	return parts;
}
/** The node with another value at a path; undefined where the path leads nowhere. */
function changeAt(node, parts, change, depth = 0) {
	const part = parts[depth];
	if (part === void 0) return change.set(node);
	if (node.kind === "scalar") return change.set(node);
	if (node.kind === "list") return changeItems(node, parts, change, depth);
	if (part === "*") return changeAll(node, parts, change, depth);
	const entry = entryOf(node, part);
	if (!entry && !change.isCreating) return void 0;
	const isLast = depth === parts.length - 1;
	const below = entry?.value ?? (isLast ? void 0 : change.parent(node));
	const value = below ? changeAt(below, parts, change, depth + 1) : change.set(void 0);
	return value && withEntry(node, {
		key: part,
		keySpan: entry?.keySpan ?? value.span,
		value
	});
}
function changeItems(node, parts, change, depth) {
	if (node.kind !== "list") return void 0;
	const part = parts[depth] ?? "";
	const [, key, wanted] = /^\[([^=]*)=(.*)\]$/.exec(part) ?? [];
	const isMeant = (item, at) => {
		if (part === "*") return true;
		if (key === void 0) return String(at) === part;
		return valueText((key === "" ? item : fieldOf(item, key)) ?? node) === wanted;
	};
	let isFound = false;
	const items = node.items.map((item, at) => {
		const changed = isMeant(item, at) ? changeAt(item, parts, change, depth + 1) : void 0;
		isFound ||= changed !== void 0;
		return changed ?? item;
	});
	return isFound ? withItems(node, items) : void 0;
}
function changeAll(node, parts, change, depth) {
	const entries = node.entries.map((entry) => ({
		entry,
		value: changeAt(entry.value, parts, change, depth + 1)
	}));
	if (entries.every(({ value }) => value === void 0)) return void 0;
	return {
		...node,
		entries: entries.map(({ entry, value }) => value ? {
			...entry,
			value
		} : entry)
	};
}
var init_field_path = __esmMin((() => {
	init_nodes();
}));

//#endregion
//#region src/project/kustomize/replacements.ts
/** The fields that replacements write to become unknown: where the value comes from is not followed. */
function applyReplacements(scope, items) {
	const { file } = scope.kustomization;
	return scope.kustomization.replacements.reduce((now, entry) => {
		const path = fieldOf(entry, "path");
		return path?.kind === "scalar" ? fromFile(scope, path, now) : replaced(scope, entry, now, file);
	}, items);
}
function fromFile(scope, path, items) {
	const at = resolve$2(scope.folder, path.text);
	const opened = at === void 0 ? void 0 : scope.shelf.all(at);
	if (at !== void 0) scope.notes.listed.push(at);
	if (!opened) {
		fault(scope, `there is no file "${path.text}"`, path.span);
		return items;
	}
	return opened.documents.flatMap(({ root }) => root ? itemsOf$1(root) : []).reduce((now, root) => replaced(scope, root, now, opened.file), items);
}
function replaced(scope, replacement, items, file) {
	return itemsOf$1(fieldOf(replacement, "targets")).reduce((now, target) => {
		const select = fieldOf(target, "select");
		if (select?.kind !== "map") return now;
		const chosen = readTarget(select);
		const rejected = itemsOf$1(fieldOf(target, "reject")).flatMap((each) => each.kind === "map" ? [readTarget(each)] : []);
		return now.map((item) => {
			return (chosen.isFor(item) || chosen.hasName && isKnownAs(item, chosen.isForIdentity)) && !rejected.some((each) => each.isFor(item)) ? written(scope, item, target, file) : item;
		});
	}, items);
}
function written(scope, item, target, file) {
	const paths = itemsOf$1(fieldOf(target, "fieldPaths")).flatMap((path) => path.kind === "scalar" ? [path] : []);
	const isCreating = isTrue(fieldOf(fieldOf(target, "options"), "create"));
	let node = item.node;
	for (const path of paths.length > 0 ? paths : [void 0]) {
		const span = (path ?? target).span;
		const made = {
			kind: "scalar",
			value: text,
			text,
			style: "plain",
			span,
			from: file
		};
		const result = changeAt(node, partsOf(path?.text ?? "metadata.name"), {
			set: (old) => old?.kind === "scalar" ? withText(old, text) : made,
			isCreating,
			parent: () => emptyMap({
				file,
				span
			})
		});
		if (result) node = result;
		else fault(scope, `${item.id.kind} "${item.id.name}" has no field "${valueText(path ?? made)}" to write to`, span, file);
	}
	return node.kind === "map" ? changed(item, node, { isRemembered: false }) : item;
}
var text, itemsOf$1;
var init_replacements = __esmMin((() => {
	init_field_path();
	init_item();
	init_nodes();
	init_obscure();
	init_paths();
	init_scope();
	init_target();
	text = unknownText("replacement");
	itemsOf$1 = (node) => node?.kind === "list" ? node.items : node ? [node] : [];
}));

//#endregion
//#region src/project/kustomize/schema.ts
/** The first key below a field that kustomize does not know. */
function unknownBelow(field, value) {
	const known = inner[field];
	return known && known !== true ? unknownIn(value, known) : void 0;
}
function unknownIn(node, known) {
	if (node.kind === "list") return firstOf(node.items, (item) => unknownIn(item, known));
	if (node.kind !== "map") return void 0;
	return firstOf(node.entries, (entry) => {
		const below = Object.entries(known).find(([name]) => name.toLowerCase() === entry.key.toLowerCase())?.[1];
		if (below === void 0) return entry;
		return below === true ? void 0 : unknownIn(entry.value, below);
	});
}
function firstOf(all, find) {
	for (const each of all) {
		const found = find(each);
		if (found) return found;
	}
}
/** The known field that a misspelled one is closest to. */
function nearest(key) {
	if (key.length > 40) return void 0;
	const best = Object.keys(fields).map((name) => ({
		name,
		distance: distance(key.toLowerCase(), name.toLowerCase())
	})).reduce((one, other) => other.distance < one.distance ? other : one);
	return best.distance <= 2 ? best.name : void 0;
}
function distance(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let at = 1; at <= one.length; at++) {
		const next = [at];
		for (let to = 1; to <= other.length; to++) {
			const isEqual = one[at - 1] === other[to - 1];
			const changed = (row[to - 1] ?? 0) + (isEqual ? 0 : 1);
			next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
var fields, resourceId, target, patch, fieldSpec, options, inner, byLowerCase, shapeOf;
var init_schema = __esmMin((() => {
	fields = {
		kind: "string",
		apiVersion: "string",
		metadata: "map",
		openapi: "map of strings",
		namePrefix: "string",
		nameSuffix: "string",
		namespace: "string",
		commonLabels: "map of strings",
		labels: "list of maps",
		commonAnnotations: "map of strings",
		patchesStrategicMerge: "list of strings",
		patchesJson6902: "list of maps",
		patches: "list of maps",
		images: "list of maps",
		imageTags: "list of maps",
		replacements: "list of maps",
		replicas: "list of maps",
		vars: "list of maps",
		sortOptions: "map",
		resources: "list of strings",
		components: "list of strings",
		crds: "list of strings",
		bases: "list of strings",
		configMapGenerator: "list of maps",
		secretGenerator: "list of maps",
		helmGlobals: "map",
		helmCharts: "list of maps",
		helmChartInflationGenerator: "list of maps",
		generatorOptions: "map",
		configurations: "list of strings",
		generators: "list of strings",
		transformers: "list of strings",
		validators: "list of strings",
		buildMetadata: "list of strings"
	};
	resourceId = {
		group: true,
		version: true,
		kind: true,
		name: true,
		namespace: true
	};
	target = {
		...resourceId,
		annotationSelector: true,
		labelSelector: true
	};
	patch = {
		path: true,
		patch: true,
		target,
		options: {
			allowNameChange: true,
			allowKindChange: true
		}
	};
	fieldSpec = {
		group: true,
		version: true,
		kind: true,
		path: true,
		create: true
	};
	options = {
		delimiter: true,
		index: true,
		encoding: true,
		create: true
	};
	inner = {
		patches: patch,
		patchesJson6902: patch,
		labels: {
			pairs: true,
			includeSelectors: true,
			includeTemplates: true,
			includeVolumeClaimTemplates: true,
			fields: fieldSpec
		},
		replacements: {
			path: true,
			source: {
				...resourceId,
				fieldPath: true,
				options
			},
			sourceValue: true,
			targets: {
				select: target,
				reject: target,
				fieldPaths: true,
				options
			}
		}
	};
	byLowerCase = new Map(Object.entries(fields).map(([name, shape]) => [name.toLowerCase(), {
		name,
		shape
	}]));
	shapeOf = (key) => byLowerCase.get(key.toLowerCase());
}));

//#endregion
//#region src/project/kustomize/kustomization.ts
/** The kustomization that the first document of a file holds; what is wrong with it is told in `faults`. */
function readKustomization(file, { documents }) {
	const first = documents.find(({ root, errors }) => root || errors.length > 0) ?? documents[0];
	const faults = [];
	const fault = (message, span) => faults.push({
		message,
		file,
		span
	});
	for (const { message, span } of first?.errors ?? []) fault(`not a valid kustomization: ${message}`, span);
	const root = first?.root;
	if (first?.errors.length === 0 && (!root || isNull(root))) fault("the kustomization is empty", lineOf(file, 0));
	else if (root && root.kind !== "map") fault(`a kustomization is a map, and this is a ${root.kind}`, root.span);
	const fields = root?.kind === "map" ? knownFields(root, fault) : /* @__PURE__ */ new Map();
	if (root?.kind === "map" && faults.length === 0) checkContent(root, fields, fault);
	return fromFields(file, fields, faults);
}
function lineOf({ text }, start) {
	const end = text.indexOf("\n", start);
	return {
		start,
		end: end < 0 ? text.length : end
	};
}
/** The fields by their real names: kustomize takes them in any case. Null counts as not written. */
function knownFields(root, fault) {
	const fields = /* @__PURE__ */ new Map();
	for (const { key, keySpan, value } of root.entries) {
		const found = shapeOf(key);
		if (!found) {
			const near = nearest(key);
			fault(`unknown field "${key}"${near ? `: did you mean "${near}"` : ""}`, keySpan);
		} else if (!isNull(value)) {
			const unknown = unknownBelow(found.name, value);
			if (unknown) fault(`unknown field "${unknown.key}" in "${found.name}"`, unknown.keySpan);
			if (fits(value, found.shape)) fields.set(found.name, value);
			else fault(`"${found.name}" is not a ${found.shape}`, value.span);
		}
	}
	return fields;
}
function fits(value, shape) {
	if (shape === "string") return value.kind === "scalar" && typeof value.value === "string";
	if (shape === "list of strings") return value.kind === "list" && value.items.every((item) => isNull(item) || fits(item, "string"));
	if (shape === "map of strings") return value.kind === "map" && value.entries.every((each) => fits(each.value, "string"));
	if (shape === "list of maps") return value.kind === "list" && value.items.every((item) => item.kind === "map" || isNull(item));
	return value.kind === shape;
}
function checkContent(root, fields, fault) {
	if ([...fields.keys()].filter((name) => name !== "kind" && name !== "apiVersion").length === 0) fault("the kustomization is empty", entryOf(root, "kind")?.keySpan ?? root.span);
	const kind = fields.get("kind");
	const name = stringOf(kind) ?? "Kustomization";
	if (kind && name !== "Kustomization" && name !== "Component") {
		fault(`the kind is "${name}", and kustomize takes "Kustomization" and "Component"`, kind.span);
		return;
	}
	const wanted = `kustomize.config.k8s.io/${name === "Component" ? "v1alpha1" : "v1beta1"}`;
	const version = fields.get("apiVersion");
	if (version && stringOf(version) && stringOf(version) !== wanted) fault(`the apiVersion of a ${name} is "${wanted}"`, version.span);
}
function fromFields(file, fields, faults) {
	const scalar = (name) => scalarIn(fields.get(name));
	return {
		file,
		isComponent: stringOf(fields.get("kind")) === "Component",
		resources: [...references(fields.get("resources")), ...references(fields.get("bases"))],
		components: references(fields.get("components")),
		patches: {
			patchesStrategicMerge: itemsOf(fields.get("patchesStrategicMerge")).map(legacyMerge),
			patches: itemsOf(fields.get("patches")).flatMap(patchEntry),
			patchesJson6902: itemsOf(fields.get("patchesJson6902")).flatMap(patchEntry)
		},
		namespace: scalar("namespace"),
		namePrefix: scalar("namePrefix"),
		nameSuffix: scalar("nameSuffix"),
		labels: [...itemsOf(fields.get("labels")).flatMap(labelEntry), ...commonLabels(fields.get("commonLabels"))],
		annotations: mapIn(fields.get("commonAnnotations")),
		replacements: itemsOf(fields.get("replacements")),
		unfollowed: unfollowedIn(fields),
		transformers: scalars(fields.get("transformers")),
		configurations: scalars(fields.get("configurations")),
		others: scalars(fields.get("crds")),
		faults
	};
}
/** A text that is a path or the patch itself. */
function legacyMerge(node) {
	const text = node.kind === "scalar" ? node : void 0;
	const isInline = text !== void 0 && /\n|^\s*\{|:\s/.test(text.text);
	const common = {
		target: void 0,
		isNameChangeAllowed: false,
		isKindChangeAllowed: false,
		span: node.span
	};
	return {
		path: isInline ? void 0 : text,
		inline: isInline ? text : void 0,
		...common
	};
}
function patchEntry(node) {
	if (node.kind !== "map") return [];
	const field = (name) => node.entries.find(({ key }) => key.toLowerCase() === name)?.value;
	const options = mapIn(field("options"));
	const inline = scalarIn(field("patch"));
	return [{
		path: scalarIn(field("path")),
		inline: inline && inline.text.trim() !== "" ? inline : void 0,
		target: mapIn(field("target")),
		isNameChangeAllowed: isTrue(options && entryOf(options, "allowNameChange")?.value),
		isKindChangeAllowed: isTrue(options && entryOf(options, "allowKindChange")?.value),
		span: node.span
	}];
}
function labelEntry(node) {
	if (node.kind !== "map") return [];
	const pairs = mapIn(entryOf(node, "pairs")?.value);
	if (!pairs) return [];
	const fields = itemsOf(entryOf(node, "fields")?.value).flatMap((field) => mapIn(field) ?? []);
	return [{
		pairs,
		isSelector: isTrue(entryOf(node, "includeSelectors")?.value),
		fields,
		span: node.span
	}];
}
function commonLabels(node) {
	return node?.kind === "map" ? [{
		pairs: node,
		isSelector: true,
		fields: [],
		span: node.span
	}] : [];
}
function unfollowedIn(fields) {
	const charts = [...itemsOf(fields.get("helmCharts")), ...itemsOf(fields.get("helmChartInflationGenerator"))];
	const generators = itemsOf(fields.get("generators"));
	return [...charts.map(({ span }) => ({
		reason: "Helm chart",
		span
	})), ...generators.map(({ span }) => ({
		reason: "generator",
		span
	}))];
}
var itemsOf, mapIn, scalarIn, scalars, references;
var init_kustomization = __esmMin((() => {
	init_nodes();
	init_schema();
	itemsOf = (node) => node?.kind === "list" ? node.items : [];
	mapIn = (node) => node?.kind === "map" ? node : void 0;
	scalarIn = (node) => node?.kind === "scalar" && valueText(node) !== "" ? node : void 0;
	scalars = (node) => itemsOf(node).flatMap((item) => item.kind === "scalar" && item.text !== "" ? [item] : []);
	references = (node) => itemsOf(node).flatMap((item) => item.kind === "scalar" ? [{
		text: valueText(item),
		span: item.span
	}] : []);
}));

//#endregion
//#region src/project/kustomize/transformers.ts
function applyTransformers(scope, items) {
	return scope.kustomization.transformers.reduce((now, entry) => applyEntry(scope, entry, now), items);
}
function applyEntry(scope, entry, items) {
	const opened = contentOf(scope, entry);
	if (!opened) return items;
	const { file, content } = opened;
	const configs = content?.documents.flatMap(({ root }) => root?.kind === "map" ? [root] : []);
	if (!configs || content?.documents.some(({ errors }) => errors.length > 0)) return unfollowed(scope, entry, items);
	return configs.reduce((now, config) => transformed(scope, entry, config, file, now), items);
}
function contentOf(scope, entry) {
	const { file } = scope.kustomization;
	if (entry.text.includes("\n")) return {
		file,
		content: readInline(entry, file)
	};
	const path = resolve$2(scope.folder, entry.text);
	const opened = path === void 0 ? void 0 : scope.shelf.all(path);
	if (path !== void 0 && opened) {
		scope.notes.listed.push(path);
		return {
			file: opened.file,
			content: opened
		};
	}
	if (path !== void 0 && scope.shelf.files.kustomizationIn(path) !== void 0) return {
		file,
		content: void 0
	};
	blindSpot(scope, "missing file", entry.span);
	if (path !== void 0) fault(scope, `there is no file or folder "${entry.text}"`, entry.span);
}
function unfollowed(scope, entry, items) {
	blindSpot(scope, "transformer", entry.span);
	return items.map((item) => obscured(item, "transformer"));
}
function transformed(scope, entry, config, file, items) {
	const kind = stringOf(fieldOf(config, "kind")) ?? "";
	const isBuiltIn = stringOf(fieldOf(config, "apiVersion")) === "builtin";
	if (isBuiltIn && harmless.has(kind)) return items;
	const none = {
		namespace: void 0,
		namePrefix: void 0,
		nameSuffix: void 0,
		labels: [],
		annotations: void 0
	};
	const within = (change) => {
		const kustomization = {
			...scope.kustomization,
			...none,
			file,
			...change
		};
		return {
			...scope,
			kustomization
		};
	};
	const scalar = (node) => node?.kind === "scalar" && valueText(node) !== "" ? node : void 0;
	if (isBuiltIn && kind === "PatchTransformer") return applyPatches(within({}), patchEntry(config), items, { isRemembered: true });
	if (isBuiltIn && kind === "NamespaceTransformer" && !isTrue(fieldOf(config, "unsetOnly"))) return setNamespace(within({ namespace: scalar(fieldOf(fieldOf(config, "metadata"), "namespace")) }), items);
	if (isBuiltIn && isOfNames(config)) {
		if (kind === "PrefixTransformer") return setAffixes(within({ namePrefix: scalar(fieldOf(config, "prefix")) }), items);
		if (kind === "SuffixTransformer") return setAffixes(within({ nameSuffix: scalar(fieldOf(config, "suffix")) }), items);
	}
	return unfollowed(scope, entry, items);
}
/** The only field that it changes is the name, in every kind. */
function isOfNames(config) {
	const specs = fieldOf(config, "fieldSpecs");
	const [only] = specs?.kind === "list" ? specs.items : [];
	if (specs?.kind !== "list" || specs.items.length !== 1 || only?.kind !== "map") return false;
	return only.entries.length === 1 && stringOf(fieldOf(only, "path")) === "metadata/name";
}
var harmless;
var init_transformers = __esmMin((() => {
	init_inline();
	init_kustomization();
	init_nodes();
	init_obscure();
	init_patches();
	init_paths();
	init_rename();
	init_scope();
	harmless = new Set([
		"ReplicaCountTransformer",
		"ImageTagTransformer",
		"HashTransformer"
	]);
}));

//#endregion
//#region src/project/kustomize/accumulate.ts
/** Builds a kustomization upon what is there already: nothing, or the resources of the one that uses a component. */
function accumulate(around, folder, before, notes, depth = 0) {
	const kustomization = around.kustomizationOf(folder);
	if (!kustomization) return before;
	notes.faults.push(...kustomization.faults);
	notes.listed.push(kustomization.file.path);
	const scope = {
		shelf: around.shelf,
		folder,
		kustomization,
		notes,
		isPartial: before.isPartial
	};
	let base = kustomization.resources.reduce((now, reference) => addResource(around, scope, reference, now), before);
	for (const { reason, span } of kustomization.unfollowed) blindSpot(scope, reason, span);
	if (kustomization.unfollowed.length > 0) base = {
		...base,
		isPartial: true
	};
	for (const reference of kustomization.components) base = addComponent(around, scope, reference, base, depth);
	for (const { text } of [...kustomization.others, ...kustomization.configurations]) {
		const path = resolve$2(folder, text);
		if (path !== void 0) notes.listed.push(path);
	}
	for (const { text } of kustomization.configurations) notes.references.push(...nameReferencesIn(scope, text));
	return {
		items: transform({
			...scope,
			isPartial: base.isPartial
		}, base.items, around.injected),
		isPartial: base.isPartial
	};
}
/** In kustomize's order. */
function transform(scope, items, injected) {
	const { patchesStrategicMerge, patches, patchesJson6902 } = scope.kustomization.patches;
	let result = applyPatches(scope, patchesStrategicMerge, items, {
		isRemembered: false,
		only: "merges"
	});
	result = applyPatches(scope, patches, result, { isRemembered: true });
	result = setNamespace(scope, result);
	result = setAffixes(scope, result);
	result = setLabels(scope, result, injected);
	result = setAnnotations(scope, result, injected);
	result = applyPatches(scope, patchesJson6902, result, {
		isRemembered: false,
		only: "operations"
	});
	result = applyReplacements(scope, result);
	return applyTransformers(scope, result);
}
function addResource(around, scope, reference, before) {
	const { text, span } = reference;
	const path = resolve$2(scope.folder, text);
	if (path !== void 0 && around.kustomizationOf(path)) return addBase(around, scope, reference, path, before);
	const manifest = path === void 0 ? void 0 : around.manifestOf(path);
	if (path !== void 0 && manifest) {
		scope.notes.listed.push(path);
		if (manifest.problem === void 0 && !isKustomizationFile(path)) return append(scope, reference, before, manifest.items);
		fault(scope, `"${text}" is refused: ${manifest.problem ?? "it is a kustomization, and its folder is what can be included"}`, span);
		blindSpot(scope, "broken file", span);
		return append(scope, reference, {
			...before,
			isPartial: true
		}, manifest.items);
	}
	if (isRemote(text)) blindSpot(scope, "remote base", span);
	else missing(scope, reference, path);
	return {
		...before,
		isPartial: true
	};
}
function missing(scope, { text, span }, path) {
	blindSpot(scope, "missing file", span);
	if (path === void 0) return;
	fault(scope, scope.shelf.files.isFolder(path) ? `the folder "${text}" has no kustomization` : `there is no file or folder "${text}"`, span);
}
function addBase(around, scope, reference, path, before) {
	scope.notes.bases.push(path);
	if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
	if (around.isTooDeep(reference)) return refuseSize(scope, reference.span, before);
	if (around.kustomizationOf(path)?.isComponent) {
		fault(scope, `"${reference.text}" is a component, and those are listed under "components"`, reference.span);
		return before;
	}
	const base = around.baseOf(path);
	if (!base) return before;
	return append(scope, reference, {
		...before,
		isPartial: before.isPartial || base.isPartial
	}, base.items);
}
function refuseCycle(scope, { text, span }, before) {
	fault(scope, `"${text}" leads back to a folder that includes this one`, span);
	return before;
}
function addComponent(around, scope, reference, before, depth) {
	const { text, span } = reference;
	const path = resolve$2(scope.folder, text);
	const kustomization = path === void 0 ? void 0 : around.kustomizationOf(path);
	if (path === void 0 || !kustomization) {
		if (isRemote(text)) blindSpot(scope, "remote base", span);
		else missing(scope, reference, path);
		return {
			...before,
			isPartial: true
		};
	}
	scope.notes.components.push(path);
	if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
	if (depth >= deepestComponent || scope.notes.components.length > mostComponents) return refuseSize(scope, span, before);
	if (kustomization.isComponent) return accumulate(around, path, before, scope.notes, depth + 1);
	fault(scope, `"${text}" is no component, and those are listed under "resources"`, span);
	return before;
}
function refuseSize(scope, span, before) {
	blindSpot(scope, "too large", span);
	return {
		...before,
		isPartial: true
	};
}
/** Adds resources, of which none may be there already. */
function append(scope, { text, span }, before, items) {
	if (before.items.length === 0) return {
		...before,
		items
	};
	if (items.length === 0) return before;
	if (before.items.length + items.length > mostItems) return refuseSize(scope, span, before);
	const keys = new Set(before.items.map(({ id }) => id.key));
	const fresh = items.filter(({ id }) => !keys.has(id.key));
	const known = items.find(({ id }) => keys.has(id.key))?.id;
	const more = items.length - fresh.length - 1;
	if (known) {
		const rest = more > 0 ? ` and ${more} more` : "";
		fault(scope, `"${text}" brings the ${known.kind} "${known.name}"${rest}, and that is there already`, span);
	}
	return {
		...before,
		items: [...before.items, ...fresh]
	};
}
var deepestComponent, mostComponents, mostItems;
var init_accumulate = __esmMin((() => {
	init_labels();
	init_name_references();
	init_patches();
	init_paths();
	init_rename();
	init_replacements();
	init_scope();
	init_transformers();
	deepestComponent = 200;
	mostComponents = 5e3;
	mostItems = 1e4;
}));

//#endregion
//#region src/project/kustomize/build.ts
/** Gives for a folder with a kustomization what `kustomize build` would, for the mapping kinds; each folder is built once. */
function createBuilder(files) {
	const shelf = createShelf(files);
	const folders = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	const injected = /* @__PURE__ */ new WeakMap();
	const kustomizationOf = remembered((folder) => {
		const path = files.kustomizationIn(folder);
		const opened = path === void 0 ? void 0 : shelf.all(path);
		return opened && readKustomization(opened.file, opened);
	});
	const around = {
		shelf,
		kustomizationOf,
		baseOf: (folder) => folders.get(folder),
		manifestOf: remembered((path) => {
			const opened = shelf.manifest(path);
			return opened && readManifest(opened);
		}),
		isCycle: (reference) => refused.get(reference) === "cycle",
		isTooDeep: (reference) => refused.get(reference) === "too deep",
		injected
	};
	const build = (folder) => {
		for (const each of inOrder(folder, kustomizationOf, folders, refused)) {
			if (each !== folder && kustomizationOf(each)?.isComponent) continue;
			const notes = emptyNotes();
			folders.set(each, {
				...accumulate(around, each, nothing, notes),
				notes
			});
		}
		return gather(folder, folders, injected);
	};
	return { build };
}
function remembered(make) {
	const values = /* @__PURE__ */ new Map();
	return (key) => {
		const value = values.get(key);
		if (value !== void 0 || values.has(key)) return value ?? make(key);
		const made = make(key);
		values.set(key, made);
		return made;
	};
}
/** The folders that a folder needs and that are not built yet, what is needed first, and itself at the end. */
function inOrder(top, kustomizationOf, built, refused) {
	const order = [];
	const seen = /* @__PURE__ */ new Set();
	const above = /* @__PURE__ */ new Map();
	const steps = [];
	const open = (folder) => {
		const kustomization = kustomizationOf(folder);
		if (!kustomization || seen.has(folder) || built.has(folder)) return;
		seen.add(folder);
		for (const each of lineage(folder)) above.set(each, (above.get(each) ?? 0) + 1);
		steps.push({
			folder,
			references: [...kustomization.resources, ...kustomization.components].values()
		});
	};
	open(top);
	for (let step = steps.at(-1); step; step = steps.at(-1)) {
		const next = step.references.next();
		if (next.done) {
			for (const each of lineage(step.folder)) above.set(each, (above.get(each) ?? 0) - 1);
			order.push(step.folder);
			steps.pop();
			continue;
		}
		const path = resolve$2(step.folder, next.value.text);
		if (path === void 0 || !kustomizationOf(path)) continue;
		if ((above.get(path) ?? 0) > 0) refused.set(next.value, "cycle");
		else if (steps.length >= deepest && !built.has(path)) refused.set(next.value, "too deep");
		else open(path);
	}
	return order;
}
/** What the folder and all that it includes have noted, and its resources. */
function gather(top, folders, injected) {
	const included = /* @__PURE__ */ new Set();
	const listed = /* @__PURE__ */ new Set();
	const faults = /* @__PURE__ */ new Map();
	const blindSpots = /* @__PURE__ */ new Map();
	const references = [];
	const queue = [top];
	const seen = new Set(queue);
	for (const folder of queue) {
		const notes = folders.get(folder)?.notes ?? emptyNotes();
		for (const path of notes.listed) listed.add(path);
		for (const fault of notes.faults) faults.set(`${fault.file.path}\n${fault.span.start}\n${fault.message}`, fault);
		for (const spot of notes.blindSpots) blindSpots.set(`${spot.file.path}\n${spot.span.start}\n${spot.reason}`, spot);
		references.push(...notes.references);
		for (const component of notes.components) included.add(component);
		for (const base of notes.bases) {
			included.add(base);
			if (seen.has(base)) continue;
			seen.add(base);
			queue.push(base);
		}
	}
	return {
		resources: withNewNames(folders.get(top)?.items ?? [], references).flatMap((item) => finished(item, injected)),
		listed,
		included,
		blindSpots: [...blindSpots.values()],
		faults: [...faults.values()]
	};
}
/** Resources that are only meant for kustomize itself are left out at the very end. */
function finished({ node, file }, injected) {
	const local = stringOf(fieldOf(fieldOf(fieldOf(node, "metadata"), "annotations"), "config.kubernetes.io/local-config"));
	if (local !== void 0 && local !== "false") return [];
	return [{
		node,
		file,
		injectedSelector: injectedSelectorOf(node, injected)
	}];
}
var deepest, nothing;
var init_build = __esmMin((() => {
	init_accumulate();
	init_kustomization();
	init_labels();
	init_manifest();
	init_name_references();
	init_nodes();
	init_paths();
	init_scope();
	deepest = 300;
	nothing = {
		items: [],
		isPartial: false
	};
}));

//#endregion
//#region src/project/relevant.ts
/**
* The kustomizations that may bring one of `paths`, directly or through others. Decided by the words of their texts, which
* costs a fraction of reading them as YAML; a spelling that hides a path counts as if it brought one.
*/
function relevantKustomizations(kustomizations, paths, files) {
	const usersOf = /* @__PURE__ */ new Map();
	const relevant = /* @__PURE__ */ new Set();
	for (const path of kustomizations) {
		const text = files.textOf(path) ?? "";
		const named = namesIn(text).map((name) => resolve$2(folderOf(path), name));
		if (mayHide.test(text) || named.some((it) => it !== void 0 && paths.has(it))) relevant.add(path);
		for (const folder of named) {
			const base = folder === void 0 ? void 0 : files.kustomizationIn(folder);
			if (base !== void 0) usersOf.set(base, [...usersOf.get(base) ?? [], path]);
		}
	}
	for (const path of relevant) for (const user of usersOf.get(path) ?? []) relevant.add(user);
	return kustomizations.filter((path) => relevant.has(path));
}
var mayHide, namesIn;
var init_relevant = __esmMin((() => {
	init_distance();
	init_paths();
	mayHide = /[\\&*]|[|>][-+]?\s*$/m;
	namesIn = (text) => text.split(/[\s,[\]{}"']+/).filter((word) => word !== "" && !word.endsWith(":"));
}));

//#endregion
//#region src/project/kustomized.ts
var kustomized_exports = /* @__PURE__ */ __exportAll({ buildKustomized: () => buildKustomized });
function buildKustomized(kustomizations, files, paths) {
	const builder = createBuilder(files);
	const all = [...relevantKustomizations(kustomizations, paths, files)].sort(compareText).map((kustomization) => {
		const folder = folderOf(kustomization);
		return {
			folder,
			kustomization,
			built: builder.build(folder)
		};
	});
	const included = new Set(all.flatMap(({ built }) => [...built.included]));
	return {
		roots: all.filter(({ folder }) => !included.has(folder)).map(withResources).filter(({ resources }) => resources.length > 0),
		listed: new Set(all.flatMap(({ built }) => [...built.listed]))
	};
}
function withResources(root) {
	const injected = /* @__PURE__ */ new Map();
	const resources = root.built.resources.flatMap(({ node, file, injectedSelector: label }) => {
		const mappings = resourcesOf(node, file).filter(isMappingKind);
		if (label) for (const mapping of mappings) injected.set(mapping, { [origin]: startOf(label.file, label.span) });
		return mappings;
	});
	return {
		...root,
		resources,
		injected
	};
}
var init_kustomized = __esmMin((() => {
	init_resources();
	init_view();
	init_compare();
	init_distance();
	init_build();
	init_relevant();
}));

//#endregion
//#region src/project/project.ts
init_resources();
init_distance();
async function buildProject(tree) {
	const mappings = tree.resources.filter(isMappingKind);
	const kustomized = await kustomize(tree, mappings);
	const isMentioned = mentionsIn(tree.unread);
	const unlisted = unlistedAmong(mappings, tree.files, kustomized);
	const outside = unlisted.map((it) => it.resource);
	const read = {
		...tree,
		isMentioned
	};
	return {
		roots: [plainRoot(read, mappings, kustomized, new Set(outside)), ...kustomized.roots.map((root) => kustomizeRoot(read, root, outside))],
		kustomized: kustomized.roots,
		unlisted
	};
}
/** Most runs on a few files have no kustomization, and need not load what builds them. */
async function kustomize({ kustomizations, files }, mappings) {
	if (kustomizations.length === 0) return {
		roots: [],
		listed: /* @__PURE__ */ new Set()
	};
	const { buildKustomized } = await Promise.resolve().then(() => (init_kustomized(), kustomized_exports));
	return buildKustomized(kustomizations, files, new Set(mappings.map((resource) => fileOf(resource).path)));
}
function unlistedAmong(mappings, files, { listed }) {
	return mappings.flatMap((resource) => {
		const { path } = fileOf(resource);
		const kustomization = listed.has(path) ? void 0 : outermost(files, folderOf(path));
		return kustomization === void 0 ? [] : [{
			resource,
			kustomization
		}];
	});
}
/** What no kustomization lists. Where one lies above, nothing is known of what is deployed with it. */
function plainRoot(tree, mappings, { listed }, unlisted) {
	const own = mappings.filter((resource) => !listed.has(fileOf(resource).path));
	const plain = own.filter((resource) => !unlisted.has(resource));
	const pairing = pairByCloseness(plain.filter(isService), plain.filter(isSource));
	const everywhere = pairByCloseness(mappings.filter(isService), mappings.filter(isSource));
	const isMissing = (resource) => tree.isWhole && !everywhere.hasCandidate(resource) && !tree.isMentioned(resource);
	const world = worldOf(tree, plain, pairing, isMissing);
	const isSubject = (resource) => !unlisted.has(resource) && resource.metadata.name.state !== "absent";
	return {
		folder: void 0,
		resources: own,
		worldsOf: (resource) => isSubject(resource) ? worldsFor(resource, world, pairing) : []
	};
}
/** A kustomization says exactly what is deployed together, but for what it takes from where it cannot be seen. */
function kustomizeRoot(tree, { folder, resources, built, injected }, unlisted) {
	const pairing = pairByName(resources.filter(isService), resources.filter(isSource));
	const reasons = built.blindSpots.map(({ reason }) => reason);
	const hidesServices = lazily(() => reasons.length > 0 || bringsServices(tree, built.listed));
	const hidesSources = reasons.some((reason) => reason !== "remote base" && reason !== "Helm chart");
	const isMissing = (resource) => {
		return tree.isWhole && !pairing.hasCandidate(resource) && !tree.isMentioned(resource) && !(isService(resource) ? hidesSources : hidesServices());
	};
	const plain = worldOf(tree, resources, pairing, isMissing);
	const renamed = renamedAmong(resources);
	const world = {
		...plain,
		renamedServiceOf: renamed.serviceOf,
		straysOf: (service) => [...plain.straysOf(service), ...renamed.sourcesOf(service)],
		unlistedHalfOf: (resource) => unlisted.find((other) => isHalfBeside(resource, other)),
		injectedSelectorOf: (service) => injected.get(service)
	};
	return {
		folder,
		resources,
		worldsOf: (resource) => resource.metadata.name.state === "absent" ? [] : [world]
	};
}
const isHalfBeside = (resource, other) => distanceBetween(fileOf(resource).path, fileOf(other).path) <= distance$1.sameFolder && (isService(resource) && isSource(other) && relate(resource, other) === "equal" || isService(other) && isSource(resource) && relate(other, resource) === "equal");
/** The file in the folder itself or, before that, in one above it. */
function outermost(files, folder) {
	return (folder === "" ? void 0 : outermost(files, folderOf(folder))) ?? files.kustomizationIn(folder);
}
/** The alternatives of one resource, each with the same answers for all others. */
function worldsFor(resource, world, pairing) {
	if (isService(resource)) {
		const sets = pairing.setsOf(resource);
		if (sets.length < 2) return [world];
		return sets.map((sources) => ({
			...world,
			sourcesOf: (service) => service === resource ? {
				state: "found",
				sources
			} : world.sourcesOf(service)
		}));
	}
	const owners = pairing.ownersOf(resource);
	if (owners.length < 2) return [world];
	return owners.map((service) => ({
		...world,
		ownerOf: (source) => source === resource ? {
			state: "found",
			service
		} : world.ownerOf(source)
	}));
}
function worldOf(tree, plain, pairing, isMissing) {
	const sourcesOf = (service) => {
		const [sources, ...others] = pairing.setsOf(service);
		if (sources && others.length === 0) return {
			state: "found",
			sources
		};
		return isMissing(service) ? { state: "none" } : { state: "unclear" };
	};
	const ownerOf = (source) => {
		const [service, ...others] = pairing.ownersOf(source);
		if (service && others.length === 0) return {
			state: "found",
			service
		};
		return isMissing(source) ? { state: "none" } : { state: "unclear" };
	};
	const lonely = lonelyAmong(plain, isMissing);
	return {
		...namesOf(plain.filter(isService), tree),
		sourcesOf,
		ownerOf,
		...lonely,
		unlistedHalfOf: () => void 0,
		renamedServiceOf: () => void 0,
		injectedSelectorOf: () => void 0,
		endpointsWriterNear: (resource) => endpointsWriterNear(resource, tree.resources),
		consumersOf: (service) => consumersOf(service, tree.resources)
	};
}

//#endregion
//#region src/lint/fingerprint.ts
init_view();
const fingerprintOf = ({ rule, messageId, path, resource, pointer }) => hash(JSON.stringify([
	rule,
	messageId,
	path,
	resource,
	pointer
]));
function writtenIdentity({ kind, metadata, [origin]: at }) {
	const written = (field) => field[origin].file === at.file ? field.value : void 0;
	return [
		kind,
		written(metadata.namespace),
		metadata.name.value
	];
}
/** `ports[mysql]` and not `ports/0`. */
function keyedPointer(resource, at) {
	let here = resource;
	return pathOf(at).map((step) => {
		here = below(here, step);
		return typeof step === "number" ? `[${keyOf(here) ?? step}]` : step;
	});
}
/** Findings that cannot be told apart are numbered in their order. */
function withOrdinals(findings) {
	const counts = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (counts.get(finding.fingerprint) ?? 0) + 1;
		counts.set(finding.fingerprint, count);
		return count === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}-${count}`
		};
	});
}
function below(view, step) {
	if (typeof view !== "object" || view === null) return void 0;
	if ("items" in view && Array.isArray(view.items)) return view.items[Number(step)];
	if ("entries" in view && view.entries instanceof Map) return view.entries.get(step);
	return Object.entries(view).find(([key]) => key === step)?.[1];
}
function keyOf(item) {
	if (typeof item !== "object" || item === null) return void 0;
	if ("value" in item && item.value !== void 0) return String(item.value);
	const key = [
		fieldValue(item, "name"),
		fieldValue(item, "port"),
		fieldValue(item, "ip")
	].find((candidate) => candidate !== void 0);
	return key === void 0 ? void 0 : String(key);
}
function fieldValue(item, name) {
	const field = Object.entries(item).find(([key]) => key === name)?.[1];
	return typeof field === "object" && field !== null && "value" in field ? field.value : void 0;
}
/** 64 bits in two halves, by the mixing of cyrb53 (public domain); no secret hangs on it. */
function hash(text) {
	let [high, low] = [3735928559, 1103547991];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

//#endregion
//#region src/lint/identity.ts
const resourceIdOf = ({ apiVersion, kind, metadata }) => ({
	apiVersion,
	kind,
	namespace: metadata.namespace.value,
	name: metadata.name.value
});

//#endregion
//#region src/rule/own.ts
/** What the linter itself finds while it reads; no file in `rules/` stands behind these ids. */
const ownRules = {
	"yaml-syntax": {
		summary: "A document that cannot be read as YAML reaches no cluster",
		messages: { broken: error("{problem}") }
	},
	"kustomization-invalid": {
		summary: "A kustomization that `kustomize build` refuses deploys nothing",
		messages: { refused: error("{problem}") }
	},
	"duplicate-key": {
		summary: "Of two equal keys in one map, kubectl keeps the last",
		messages: { overridden: warning("\"{key}\" is written again below: kubectl keeps the last one and drops this") }
	},
	"malformed-field": {
		summary: "A value of a type that the API server cannot decode",
		messages: { type: error("\"{field}\" takes {expected} and this is {actual}: the API server rejects the manifest") }
	}
};

//#endregion
//#region node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

//#endregion
//#region node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) if (key === "key") parent.key = node;
		else parent.value = node;
		else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

//#endregion
//#region node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
					break;
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

//#endregion
//#region node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

//#endregion
//#region node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

//#endregion
//#region node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === FOLD_QUOTED) {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = /* @__PURE__ */ new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

//#endregion
//#region node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process$2 = __require$1("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") if (typeof node_process$2.emitWarning === "function") node_process$2.emitWarning(warning);
		else console.warn(warning);
	}
	exports.debug = debug;
	exports.warn = warn;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

//#endregion
//#region node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

//#endregion
//#region node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

//#endregion
//#region node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

//#endregion
//#region node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

//#endregion
//#region node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

//#endregion
//#region node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

//#endregion
//#region node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

//#endregion
//#region node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

//#endregion
//#region node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

//#endregion
//#region node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require$1("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16:
					str = `0x${str}`;
					break;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
			else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

//#endregion
//#region node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

//#endregion
//#region node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

//#endregion
//#region node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

//#endregion
//#region node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(stringifyComment.indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
		else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

//#endregion
//#region node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

//#endregion
//#region node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

//#endregion
//#region node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

//#endregion
//#region node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

//#endregion
//#region node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new (tag?.nodeClass ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new (tag?.nodeClass ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) if (props.anchor || props.tag || value) if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
			else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

//#endregion
//#region node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") if (sep === "\n") value += "\n";
			else sep = "\n";
			else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

//#endregion
//#region node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`":
				badChar = `reserved character ${source[0]}`;
				break;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = /* @__PURE__ */ new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = /* @__PURE__ */ new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") if (sep === "\n") res += sep;
			else sep = "\n";
			else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

//#endregion
//#region node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

//#endregion
//#region node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

//#endregion
//#region node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

//#endregion
//#region node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

//#endregion
//#region node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process$1 = __require$1("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process$1.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

//#endregion
//#region node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

//#endregion
//#region node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

//#endregion
//#region node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

//#endregion
//#region node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

//#endregion
//#region node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

//#endregion
//#region node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

//#endregion
//#region node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require$1("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
				else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) if (!it.sep) if (includesToken(it.start, "newline")) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else {
							const start = getFirstKeyStartProps(it.start);
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
						}
						else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
						else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

//#endregion
//#region node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) if (doc.options.logLevel !== "silent") throw doc.errors[0];
		else doc.errors = [];
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

//#endregion
//#region node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.CST = cst;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

//#endregion
//#region src/yaml/explain.ts
init_document();
init_events();
const mostErrors = 20;
/** Beyond it, only the first error is told: the slow parser is for documents that a person wrote. */
const longestDocument = 1e6;
/** All errors of a document that did not parse, by a slower parser that goes on after the first one. */
async function explainErrors(text, document) {
	if (document.errors.length === 0) return [];
	const source = text.slice(document.span.start, document.span.end);
	if (source.length > longestDocument) return document.errors;
	const found = await errorsOf(source, document.span.start);
	return found.length === 0 ? document.errors : found;
}
async function errorsOf(source, base) {
	const { Lexer, parseAllDocuments } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require_dist(), 1));
	if (mayBeDeep(source, new Lexer().lex(source))) return [];
	const options = {
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent",
		version: "1.1",
		merge: true
	};
	try {
		return Array.from(parseAllDocuments(source, options)).flatMap((each) => each.errors).map(({ message, pos: [start, end] }) => placedError(source, base, message, start, end)).sort((left, right) => left.span.start - right.span.start).slice(0, mostErrors);
	} catch {
		return [];
	}
}
function placedError(source, base, message, from, to) {
	const start = Math.min(Math.max(from, 0), source.length);
	const end = Math.min(Math.max(to, start), source.length);
	return {
		message: sentence(message),
		span: {
			start: base + start,
			end: base + end
		}
	};
}
/** An upper bound of the nesting: that parser ends the whole process on a very deep document. */
function mayBeDeep(source, tokens) {
	if (source.split(/[\n\r]/).some((line) => blockFront(line) > deepest$1)) return true;
	let depth = 0;
	for (const token of tokens) {
		if (token === "[" || token === "{") depth++;
		else if ((token === "]" || token === "}") && depth > 0) depth--;
		if (depth > deepest$1) return true;
	}
	return false;
}
/** Each block collection begins at a column of its own (lists may share their parent's), among these characters. */
function blockFront(line) {
	return /^[-?: \t]*/.exec(line)?.[0].length ?? 0;
}

//#endregion
//#region src/text/lines.ts
const lineFeed = "\n";
/** The offsets at which lines begin; the first is 0. */
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf(lineFeed); at >= 0; at = text.indexOf(lineFeed, at + 1)) starts.push(at + 1);
	return starts;
}
function positionAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1,
		offset
	};
}

//#endregion
//#region src/lint/place.ts
init_view();
/** Turns spans into lines and columns; the lines of each file are counted once. `sources`: the texts of those files. */
function createLocate() {
	const starts = /* @__PURE__ */ new Map();
	const locate = (file, span) => {
		const known = starts.get(file) ?? lineStarts(file.text);
		starts.set(file, known);
		return {
			path: file.path,
			start: positionAt(known, span.start),
			end: positionAt(known, span.end)
		};
	};
	return {
		locate,
		sources: () => new Map([...starts.keys()].map(({ path, text }) => [path, text]))
	};
}
/** As RFC 6901 writes it, from the resource downwards. */
const pointerOf = (at) => pathOf(at).map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

//#endregion
//#region src/lint/own.ts
init_resources();
init_view();
/** Every error of a broken document. */
async function syntaxFindings({ file, document }, locate) {
	return (await explainErrors(file.text, document)).map(({ message, span }) => ({
		rule: "yaml-syntax",
		messageId: "broken",
		...say(ownRules["yaml-syntax"].messages.broken, { problem: message }),
		...locate(file, span),
		resource: void 0,
		pointer: "",
		related: [],
		fingerprint: fingerprintOf({
			rule: "yaml-syntax",
			messageId: "broken",
			path: file.path,
			resource: [],
			pointer: []
		}),
		roots: []
	}));
}
/** Keys that a later one overrides, in documents that hold a mapping resource. */
function duplicateKeyFindings({ file, document, resources }, locate) {
	const [resource] = resources.filter(isMappingKind);
	if (!resource || !document.root) return [];
	return overriddenIn(document.root).map(({ first, last }) => ({
		rule: "duplicate-key",
		messageId: "overridden",
		...say(ownRules["duplicate-key"].messages.overridden, { key: first.key }),
		...locate(file, first.keySpan),
		resource: resourceIdOf(resource),
		pointer: "",
		related: last ? [{
			...locate(file, last.keySpan),
			message: "this one counts"
		}] : [],
		fingerprint: fingerprintOf({
			rule: "duplicate-key",
			messageId: "overridden",
			path: file.path,
			resource: writtenIdentity(resource),
			pointer: [first.key]
		}),
		roots: []
	}));
}
/** Fields of a resource that the API server cannot decode. */
function malformedFindings(resource, locate) {
	if (!isMappingKind(resource)) return [];
	return problemsOf(resource).map((at) => ({
		rule: "malformed-field",
		messageId: "type",
		...say(ownRules["malformed-field"].messages.type, {
			field: fieldName(at),
			...problemAt(at)
		}),
		...locate(at[origin].file, at[origin].span),
		resource: resourceIdOf(resource),
		pointer: pointerOf(at),
		related: [],
		fingerprint: fingerprintOf({
			rule: "malformed-field",
			messageId: "type",
			path: at[origin].file.path,
			resource: writtenIdentity(resource),
			pointer: keyedPointer(resource, at)
		}),
		roots: []
	}));
}
/** What `kustomize build` refuses, in kustomizations that bring something of ours. */
function kustomizationFindings(roots, locate) {
	return [...groupBy(roots.flatMap(({ folder, built }) => built.faults.map((fault) => ({
		...fault,
		folder
	}))), ({ file, span, message }) => JSON.stringify([
		file.path,
		span,
		message
	])).values()].flatMap(([fault, ...others]) => fault === void 0 ? [] : [{
		rule: "kustomization-invalid",
		messageId: "refused",
		...say(ownRules["kustomization-invalid"].messages.refused, { problem: fault.message }),
		...locate(fault.file, fault.span),
		resource: void 0,
		pointer: "",
		related: [],
		fingerprint: fingerprintOf({
			rule: "kustomization-invalid",
			messageId: "refused",
			path: fault.file.path,
			resource: [],
			pointer: [fault.file.text.slice(fault.span.start, fault.span.end)]
		}),
		roots: [fault, ...others].map(({ folder }) => folder || ".")
	}]);
}
const say = ({ severity, template }, data) => ({
	severity,
	message: fillIn(template, data)
});
const problemAt = (at) => ({
	expected: at[origin].problem?.expected ?? "",
	actual: at[origin].problem?.actual ?? ""
});
/** `ports[0].port`, the last three steps of the path. */
function fieldName(at) {
	return pathOf(at).map((part) => typeof part === "number" ? `[${part}]` : `.${part}`).slice(-3).join("").replace(/^\./, "") || "the resource";
}
/** Visits each node once, however often it is aliased. */
function overriddenIn(root) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const content = node.kind === "map" ? node.entries : node.kind === "list" ? node.items : void 0;
		if (content === void 0 || seen.has(content)) continue;
		seen.add(content);
		if (node.kind === "map") {
			const { entries } = node;
			for (const first of node.overridden) found.push({
				first,
				last: entries.find(({ key }) => key === first.key)
			});
			waiting.push(...entries.map(({ value }) => value));
		} else if (node.kind === "list") waiting.push(...node.items);
	}
	return found;
}

//#endregion
//#region src/lint/run.ts
init_view();
/** Asks each rule about each resource of each root. A rule that throws is noted, and everything else goes on. */
function runRules(project, rules, settings) {
	const crashes = [];
	const asked = remember((kind) => rulesFor(kind, rules, settings));
	return {
		spoken: project.roots.flatMap((root) => {
			return yieldToPrecise(yieldToRejection(root.resources.flatMap((resource) => askAll(root, resource, asked(resource.kind), crashes)), rules), rules);
		}),
		crashes
	};
}
const rulesFor = (kind, rules, settings) => Object.entries(rules).flatMap(([rule, definition]) => {
	const setting = settings.rules.get(rule);
	return setting === "off" || !definition.on.includes(kind) ? [] : [{
		rule,
		definition,
		setting
	}];
});
function askAll(root, resource, asked, crashes) {
	const spoken = [];
	const worlds = root.worldsOf(resource);
	for (const { rule, definition, setting } of asked) try {
		for (const remark of ask(definition, resource, worlds)) spoken.push({
			rule,
			resource,
			remark,
			severity: setting ?? remark.severity,
			root: root.folder
		});
	} catch (error) {
		crashes.push({
			rule,
			path: resource[origin].file.path,
			resource: resourceIdOf(resource),
			error: toError(error)
		});
	}
	return spoken;
}
/** In several readings of a tree, what holds in all of them. */
function ask(rule, resource, worlds) {
	if (rule.scope === "resource") return rule.run(resource, nowhere);
	const [only] = worlds;
	if (worlds.length === 1 && only) return rule.run(resource, only);
	const [first = [], ...others] = worlds.map((world) => rule.run(resource, world));
	return first.filter((remark) => others.every((remarks) => remarks.some((other) => isSame(remark, other))));
}
const isSame = (one, other) => one.messageId === other.messageId && placeKey(one) === placeKey(other);
const placeKey = ({ at }) => JSON.stringify([
	at[origin].file.path,
	at[origin].span,
	pathOf(at)
]);
/** What never reaches the cluster has no other fault there. */
function yieldToRejection(spoken, rules) {
	const isRejection = ({ rule, remark }) => {
		const rejects = rules[rule]?.rejects ?? [];
		return rejects === true || rejects.includes(remark.messageId);
	};
	const rejected = new Set(spoken.filter(isRejection).map(({ resource }) => resource));
	return spoken.filter((it) => isRejection(it) || !rejected.has(it.resource));
}
/** A finding of a less precise rule is left out where a more precise one spoke about the same field or list item. */
function yieldToPrecise(spoken, rules) {
	const heard = new Set(spoken.map((it) => `${it.rule} ${subjectKey(it)}`));
	return spoken.filter((it) => {
		return !(rules[it.rule]?.yieldsTo ?? []).some((other) => heard.has(`${other} ${subjectKey(it)}`));
	});
}
/** `/spec/ports/0` for its `port` and its `targetPort`: one port, one fault. */
function subjectKey({ resource, remark }) {
	const path = pathOf(remark.at);
	const lastIndex = path.findLastIndex((part) => typeof part === "number");
	const { file, span } = resource[origin];
	return JSON.stringify([
		file.path,
		span.start,
		lastIndex < 0 ? path : path.slice(0, lastIndex + 1)
	]);
}
const toError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
/** For rules that decide from one resource alone. */
const nowhere = {
	sourcesOf: () => ({ state: "unclear" }),
	ownerOf: () => ({ state: "unclear" }),
	nearMissOf: () => void 0,
	straysOf: () => [],
	orphansNear: () => [],
	unlistedHalfOf: () => void 0,
	renamedServiceOf: () => void 0,
	injectedSelectorOf: () => void 0,
	endpointsWriterNear: () => void 0,
	consumersOf: () => [],
	isWhole: false,
	servicesCalled: () => [],
	serviceMeantBy: () => void 0,
	overriddenBy: () => void 0,
	isCalledByApiServer: () => false,
	isBeside: () => false
};

//#endregion
//#region src/lint/lint.ts
init_resources();
init_view();
init_distance();
init_compare();
/** Pure: the same files and rules give the same result, whatever order the files come in. */
async function lint(gathered, rules, settings, scope) {
	const { locate, sources } = createLocate();
	const { documents, broken, templates, encrypted, kustomizations, tree } = gathered;
	const resources = documents.flatMap((it) => it.resources);
	const project = await buildProject({
		resources,
		kustomizations,
		files: tree,
		unread: [
			...broken,
			...templates,
			...encrypted
		].map(({ file, document }) => ({
			path: file.path,
			text: file.text.slice(document.span.start, document.span.end)
		})),
		isWhole: scope.isWhole
	});
	const run = runRules(project, rules, settings);
	const findings = withOrdinals([...adjust([
		...(await Promise.all(broken.map((it) => syntaxFindings(it, locate)))).flat(),
		...documents.flatMap((it) => duplicateKeyFindings(it, locate)),
		...resources.flatMap((it) => malformedFindings(it, locate)),
		...kustomizationFindings(project.kustomized, locate)
	], settings), ...mergeRoots(run.spoken.map((it) => findingOf(it, locate)))].sort(byPlace));
	return {
		findings,
		summary: summarize$1(gathered, findings),
		incomplete: gapsOf(project, rules, scope),
		skippedFiles: [...scope.skippedFiles].sort((one, other) => compareText(one.path, other.path)),
		crashes: run.crashes,
		sources: sources()
	};
}
const adjust = (findings, { rules }) => findings.flatMap((finding) => {
	const severity = rules.get(finding.rule) ?? finding.severity;
	return severity === "off" ? [] : [{
		...finding,
		severity
	}];
});
/** The same finding in several overlays of a base is one. */
function mergeRoots(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, messageId, path, start, end, pointer, message } = finding;
		const key = JSON.stringify([
			rule,
			messageId,
			path,
			start.offset,
			end.offset,
			pointer,
			message
		]);
		const other = merged.get(key);
		merged.set(key, other ? {
			...other,
			roots: [...other.roots, ...finding.roots]
		} : finding);
	}
	return [...merged.values()];
}
function findingOf({ rule, resource, remark, severity, root }, locate) {
	const place = ({ [origin]: { file, span } }) => locate(file, span);
	return {
		rule,
		messageId: remark.messageId,
		severity,
		message: remark.message,
		...place(remark.at),
		resource: resourceIdOf(resource),
		pointer: pointerOf(remark.at),
		related: remark.also.map(({ at, message }) => ({
			...place(at),
			message
		})),
		fingerprint: fingerprintOf({
			rule,
			messageId: remark.messageId,
			path: remark.at[origin].file.path,
			resource: writtenIdentity(resource),
			pointer: keyedPointer(resource, remark.at)
		}),
		roots: root === void 0 ? [] : [root || "."]
	};
}
function byPlace(one, other) {
	return compareText(one.path, other.path) || one.start.offset - other.start.offset || compareText(one.rule, other.rule) || compareText(one.message, other.message);
}
function summarize$1({ files, documents, broken, templates, encrypted }, findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		files,
		documents: documents.length + broken.length,
		resources: documents.flatMap((it) => it.resources).filter(isMappingKind).length,
		skipped: {
			templates: templates.length,
			encrypted: encrypted.length
		},
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info")
	};
}
function gapsOf({ kustomized, unlisted, roots }, rules, scope) {
	const silent = (isSilent) => Object.keys(rules).filter((id) => rules[id] && isSilent(rules[id]));
	const absence = silent((rule) => rule.claimsAbsence === true);
	const blind = kustomized.flatMap(({ folder, built }) => built.blindSpots.map(({ reason, file }) => ({
		root: folder || ".",
		reason,
		path: file.path,
		silences: absence
	})));
	const outside = [...new Set(unlisted.map(({ kustomization }) => kustomization))].sort(compareText).map((path) => ({
		root: folderOf(path) || ".",
		reason: "manifests that the kustomization above them does not list",
		path,
		silences: silent((rule) => rule.scope === "project")
	}));
	const hasSubjects = roots.some(({ resources }) => resources.length > 0);
	const named = {
		root: ".",
		reason: "only named files were read",
		path: ".",
		silences: absence
	};
	return [
		...scope.isWhole || !hasSubjects ? [] : [named],
		...blind,
		...outside
	];
}

//#endregion
//#region src/library/linter.ts
/** An option that names nothing. `known` are the names that it could have been. */
var UnknownRuleError = class extends Error {
	rule;
	known;
	constructor(rule, known) {
		super(`there is no rule "${rule}"`);
		this.name = "UnknownRuleError";
		this.rule = rule;
		this.known = known;
	}
};
const ruleIds = [...Object.keys(rules), ...Object.keys(ownRules)];
/** Lints trees and texts. Holds settings alone: calls do not know of one another, and several linters may run at once. */
var ExtmapLint = class {
	#cwd;
	#settings;
	/** @throws {UnknownRuleError} */
	constructor(options = {}) {
		this.#cwd = resolve$1(options.cwd ?? process$1.cwd());
		this.#settings = { rules: new Map(Object.entries(options.rules ?? {})) };
		for (const rule of this.#settings.rules.keys()) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
	}
	/**
	* Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
	* is not there, is told in `skippedFiles`.
	*/
	async lintFiles(paths) {
		const intake = createIntake((path) => readAgain(path, this.#cwd));
		const skippedFiles = [];
		const { unmatched, isWhole } = await readTree(paths, this.#cwd, {
			file: intake.add,
			skipped: (path, reason, detail) => skippedFiles.push({
				path,
				reason,
				detail
			})
		});
		skippedFiles.push(...unmatched.map((path) => ({
			path,
			reason: "not found",
			detail: "no such file, and no YAML or JSON file below it"
		})));
		return this.#lint(intake, {
			isWhole,
			skippedFiles
		});
	}
	/** Lints one text, such as rendered output: without a `filePath` it is all that is deployed. */
	async lintText(text, { filePath } = {}) {
		const intake = createIntake();
		intake.addText(filePath ?? "<text>", text);
		return this.#lint(intake, {
			isWhole: filePath === void 0,
			skippedFiles: []
		});
	}
	#lint(intake, scope) {
		return lint(intake.done(), rules, this.#settings, scope);
	}
};

//#endregion
//#region src/report/counts.ts
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The numbers of a run in one sentence; holds no text from the files. */
function verdict(summary) {
	const counts = [
		{
			count: summary.errors,
			noun: "error"
		},
		{
			count: summary.warnings,
			noun: "warning"
		},
		{
			count: summary.infos,
			noun: "info"
		}
	].filter(({ count }) => count > 0);
	const files = plural(summary.files, "file");
	if (counts.length > 0) return `${counts.map(({ count, noun }) => plural(count, noun)).join(", ")} in ${files} (${plural(summary.resources, "resource")})`;
	if (summary.resources === 0) return `no Services, Endpoints or EndpointSlices in ${files}`;
	return `no faults in ${plural(summary.resources, "resource")} of ${files}`;
}
/** Undefined when nothing was left out. */
function leftOut({ skipped }) {
	const parts = [];
	if (skipped.templates > 0) parts.push(plural(skipped.templates, "template"));
	if (skipped.encrypted > 0) parts.push(plural(skipped.encrypted, "encrypted document"));
	return parts.length === 0 ? void 0 : `not linted: ${parts.join(", ")}`;
}
function groupGaps(gaps) {
	const groups = /* @__PURE__ */ new Map();
	for (const gap of gaps) {
		const group = groups.get(gap.reason) ?? {
			roots: /* @__PURE__ */ new Set(),
			silences: /* @__PURE__ */ new Set()
		};
		groups.set(gap.reason, group);
		group.roots.add(gap.root);
		for (const rule of gap.silences) group.silences.add(rule);
	}
	return [...groups].map(([reason, { roots, silences }]) => ({
		reason,
		roots: [...roots],
		silences: [...silences]
	}));
}
/** The first of `items`, and how many more there are. */
function few(items, limit) {
	if (items.length <= limit) return items.join(", ");
	return `${items.slice(0, limit).join(", ")} and ${items.length - limit} more`;
}
/** `quiet` takes warnings and infos out of the listing, never out of the counts. */
function listed(findings, quiet) {
	return quiet ? findings.filter((finding) => finding.severity === "error") : findings;
}

//#endregion
//#region src/report/safe.ts
const TAB_STOP = 4;
/**
* Group 1: what must not reach a terminal or a log as it is. `##[` is in it because GitHub's runner takes it for a command
* anywhere in a line. Group 2: emoji sequences, the only place where a joiner or a variation selector may stay.
*/
const CELL = /(##\[)|(\p{RI}\p{RI}|[0-9#*]\uFE0F\u20E3|\p{ExtPict}(?:\uFE0F|\uFE0E|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)|([\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]|(?![ \u3000])\p{Zs})|.(?:(?!\p{DI})\p{M})*/gsu;
const WIDE = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const WIDE_EMOJI = /\p{Emoji_Presentation}|\p{RI}|\uFE0F|\u200D/u;
/** Marks without a base, and the vowels and finals that join a Hangul syllable. */
const ZERO_WIDTH = /^[\p{M}\u1161-\u11FF\uD7B0-\uD7FF]/u;
const PLAIN = /^[\x20-\x7e]*$/;
/** `text` on one line of a terminal or a log: what is invisible or acts on the terminal is shown as an escape. */
function safeText(text) {
	if (isPlain(text)) return text;
	return text.replace(CELL, (cell, command, _emoji, unsafe) => shown(cell, command, unsafe));
}
/** For text at the start of an output line, where GitHub's runner takes `::` for a command, indented or not. */
function safeStart(text) {
	return safeText(text).replace(/^(\s*):(?=:)/u, "$1\\u{3a}");
}
/** At most `length` UTF-16 units, with `…` for what is cut; never half a surrogate pair. */
function clip(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** A line of source, or the part of one from `offset`, with tabs expanded. */
function cellsOf(line, offset = 0) {
	if (isPlain(line)) return Array.from(line, (text, index) => ({
		text,
		width: 1,
		start: offset + index,
		end: offset + index + 1
	}));
	const cells = [];
	let column = 0;
	for (const match of line.matchAll(CELL)) {
		const [raw, command, emoji, unsafe] = match;
		const text = raw === "	" ? " ".repeat(TAB_STOP - column % TAB_STOP) : shown(raw, command, unsafe);
		const width = text === raw ? widthOf(text, emoji !== void 0) : text.length;
		const start = offset + match.index;
		cells.push({
			text,
			width,
			start,
			end: start + raw.length
		});
		column += width;
	}
	return cells;
}
/** Nearly every line is, and the expression for the others is slow. */
function isPlain(text) {
	return PLAIN.test(text) && !text.includes("##[");
}
function shown(raw, command, unsafe) {
	if (command !== void 0) return "##\\u{5b}";
	return unsafe === void 0 ? raw : escaped$1(unsafe);
}
function escaped$1(character) {
	if (character === "	") return "\\t";
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function widthOf(cell, isEmoji) {
	if (isEmoji) return WIDE_EMOJI.test(cell) || WIDE.test(cell) ? 2 : 1;
	if (ZERO_WIDTH.test(cell)) return 0;
	return WIDE.test(cell) ? 2 : 1;
}

//#endregion
//#region src/report/markdown.ts
/**
* Text as inline code, the one thing in Markdown in which mentions, links, HTML and images mean nothing. A `|` is written
* as an entity outside the code: inside, a table takes `\|` for a pipe but `\\|` for the end of the cell.
*/
function inlineCode(text) {
	return safeText(text).split("|").map(codeSpan).join("&#124;");
}
/** `text` must be Markdown already. Undefined when `address` is not one of the web. */
function linkTo(text, address) {
	if (!/^https?:\/\//i.test(address)) return void 0;
	return `[${text}](${address.replace(/[^\w%:/?#&=+,.~-]/gu, percentEncoded)})`;
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`;
}
function codeSpan(text) {
	if (text === "") return "";
	const fence = "`".repeat(longestRun(text) + 1);
	const edge = /^[` ]|[` ]$/.test(text) ? " " : "";
	return `${fence}${edge}${text}${edge}${fence}`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function percentEncoded(character) {
	if (/\p{Cs}/u.test(character)) return "%EF%BF%BD";
	return encodeURIComponent(character).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

//#endregion
//#region src/report/summary.ts
const LIMIT = 9e5;
/** Longer than any line that says how many are left out. */
const RESERVE = 100;
const MESSAGE_LENGTH$3 = 1e3;
const SHOWN_NAMES$1 = 5;
const SHOWN_SKIPPED$1 = 10;
const SEVERITIES$1 = [
	"error",
	"warning",
	"info"
];
function markdownSummary(result, options = {}) {
	const limit = options.limit ?? LIMIT;
	const head = [
		"## extmap-lint",
		"",
		`**${verdict(result.summary)}**`,
		"",
		...notes(result)
	];
	const rows = result.findings.map((finding) => findingRow(finding, options));
	const rules = rows.length === 0 ? [] : [...ruleTable(result.findings), ""];
	const findingsHead = rows.length === 0 ? [] : [tableRow([
		"Severity",
		"Rule",
		"Place",
		"Message"
	]), "| --- | --- | --- | --- |"];
	const fixed = fitting([
		...head,
		...rules,
		...findingsHead
	], limit - RESERVE);
	const shown = fixed.isWhole ? fitting(rows, limit - RESERVE - fixed.bytes) : {
		lines: [],
		bytes: 0,
		isWhole: false
	};
	const hidden = rows.length - shown.lines.length;
	const more = hidden > 0 ? ["", `${hidden} more`] : [];
	const text = `${[
		...fixed.lines,
		...shown.lines,
		...more
	].join("\n").trimEnd()}\n`;
	return byteLength(text) <= limit ? text : "";
}
/** Whole lines from the start, as many as go into `limit` bytes. */
function fitting(lines, limit) {
	const kept = [];
	let bytes = 0;
	for (const line of lines) {
		const withLine = bytes + byteLength(line) + 1;
		if (withLine > limit) return {
			lines: kept,
			bytes,
			isWhole: false
		};
		bytes = withLine;
		kept.push(line);
	}
	return {
		lines: kept,
		bytes,
		isWhole: true
	};
}
/** GitHub counts bytes, and a Chinese letter has three. */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
function notes(result) {
	const left = leftOut(result.summary);
	const gaps = groupGaps(result.incomplete).map(({ reason, roots }) => {
		return `incomplete: ${code(reason)} (${roots.length}): ${few(roots.map(inlineCode), SHOWN_NAMES$1)}`;
	});
	const skipped = result.skippedFiles.slice(0, SHOWN_SKIPPED$1).map(({ path, reason }) => `skipped ${inlineCode(path)}: ${reason}`);
	const hidden = result.skippedFiles.length - skipped.length;
	const crashes = result.crashes.slice(0, SHOWN_SKIPPED$1).map(({ rule, path, error }) => {
		return `crash: rule ${inlineCode(rule)} failed on ${inlineCode(path)}: ${code(error.message)}`;
	});
	const items = [
		...left === void 0 ? [] : [left],
		...gaps,
		...skipped,
		...crashes
	];
	if (hidden > 0) items.push(`skipped ${plural(hidden, "more file")}`);
	return items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ""];
}
/** The rules with the most findings first: where many have one cause, it is seen here. */
function ruleTable(findings) {
	const rows = SEVERITIES$1.flatMap((severity) => {
		const counts = /* @__PURE__ */ new Map();
		for (const { rule } of findings.filter((finding) => finding.severity === severity)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		return [...counts].sort(([, one], [, other]) => other - one).map(([rule, count]) => tableRow([
			severity,
			inlineCode(rule),
			String(count)
		]));
	});
	return [
		tableRow([
			"Severity",
			"Rule",
			"Findings"
		]),
		"| --- | --- | ---: |",
		...rows
	];
}
function findingRow(finding, options) {
	const place = inlineCode(`${finding.path}:${finding.start.line}:${finding.start.column}`);
	const address = options.link?.(finding);
	const linked = address === void 0 ? void 0 : linkTo(place, address);
	return tableRow([
		finding.severity,
		inlineCode(finding.rule),
		linked ?? place,
		code(finding.message)
	]);
}
function code(text) {
	return inlineCode(clip(text, MESSAGE_LENGTH$3));
}

//#endregion
//#region src/action/inputs.ts
/** @throws {UsageError} */
function readInputs() {
	const maxWarnings = getInput("max-warnings");
	return {
		paths: readPaths(wordOf("working-directory", ".")),
		failOn: choose("the input fail-on", severityWord(wordOf("fail-on", "error")), failingSeverities),
		maxWarnings: maxWarnings === "" ? void 0 : readCount("the input max-warnings", maxWarnings),
		hasSummary: choose("the input summary", wordOf("summary", "true").toLowerCase(), ["true", "false"]) === "true",
		hasAnnotations: choose("the input annotations", wordOf("annotations", "auto"), ["auto", "off"]) === "auto"
	};
}
function readPaths(workingDirectory) {
	const paths = getInput("paths").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
	if (paths.length === 0) throw new UsageError("the input paths is empty: leave it out, or write \".\", for the whole tree");
	return paths.map((path) => isAbsolute(path) ? path : join(workingDirectory, path));
}
/** An empty value stands for the default, so that a workflow can pass its own inputs on. */
function wordOf(name, standard) {
	return getInput(name) || standard;
}

//#endregion
//#region src/action/links.ts
/** Where a place can be read on GitHub; undefined where that is not known. */
function linkOf({ path, start }) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	if (!server || !repository || !commit || isAbsolute(path) || path.startsWith("../")) return void 0;
	return `${server}/${repository}/blob/${commit}/${path.split("/").map(encoded).join("/")}#L${start.line}`;
}
/** Half a surrogate pair has no code, and `encodeURIComponent` throws on it. */
function encoded(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"));
}

//#endregion
//#region src/report/github.ts
const stepLimits = {
	error: 10,
	warning: 10,
	info: 10
};
/** GitHub cuts a longer message, counted after unescaping. */
const MESSAGE_LENGTH$2 = 4096;
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
/** Workflow commands, errors first. A level with more findings than its limit ends with one that sums up the rest. */
function annotations(result, limits = stepLimits) {
	return SEVERITIES.flatMap((severity) => {
		const findings = result.findings.filter((finding) => finding.severity === severity);
		const limit = limits[severity];
		if (findings.length <= limit) return findings.map(annotation);
		if (limit < 1) return [];
		return [...findings.slice(0, limit - 1).map(annotation), rollUp(severity, findings.slice(limit - 1))];
	});
}
function annotation(finding) {
	const { start, end, related } = finding;
	const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
	const columns = end.line === start.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
	const properties = [
		`file=${property(fileValue(finding.path))}`,
		`line=${start.line}`,
		`endLine=${endLine}`,
		...columns,
		`title=${property(finding.rule)}`
	];
	const places = related.map((place) => `${place.path}:${place.start.line}:${place.start.column} ${place.message}`);
	return `::${LEVELS[finding.severity]} ${properties.join(",")}::${data([finding.message, ...places])}`;
}
/** Without a file, because it is about several. */
function rollUp(severity, findings) {
	const head = `${plural(findings.length, `more ${severity}`)}:`;
	const rows = findings.map(({ path, start, rule, message }) => `${path}:${start.line}:${start.column} ${rule}: ${message}`);
	return `::${LEVELS[severity]} title=extmap-lint::${data([head, ...rows])}`;
}
/** The runner drops `=` at the start of a value. */
function fileValue(path) {
	return path.startsWith("=") ? `./${path}` : path;
}
/** After `safeText` the only line breaks are those between `rows`, and no `##[` is left. */
function data(rows) {
	return escaped(clip(rows.map(safeText).join("\n"), MESSAGE_LENGTH$2));
}
function property(text) {
	return escaped(safeText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function escaped(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

//#endregion
//#region src/report/ansi.ts
const SGR = {
	error: "1;31",
	warning: "1;33",
	info: "1;34",
	bold: "1",
	related: "1;36",
	dim: "2",
	good: "1;32"
};
function painter(color) {
	if (!color) return (_style, text) => text;
	return (style, text) => text === "" ? "" : `\u001b[${SGR[style]}m${text}\u001b[0m`;
}

//#endregion
//#region src/report/frame.ts
/** With the gutter, a line takes at most 120 columns. */
const SHOWN_COLUMNS = 110;
/** How much of a cut line is shown before the place. */
const COLUMNS_BEFORE = 40;
/** Of a line of a megabyte, only so much around the place is looked at. */
const REACH = 4 * SHOWN_COLUMNS;
/** `marks` must lie in `lines`. The lines between the first and the last mark are shown too, and `context` lines around. */
function codeFrame(lines, marks, context, paint) {
	const starts = marks.map((mark) => mark.place.start.line);
	const first = Math.max(1, Math.min(...starts) - context);
	const last = Math.max(...starts, Math.min(lineCount(lines), Math.max(...starts) + context));
	const numberWidth = Math.max(4, String(last).length);
	const rows = [];
	for (let number = first; number <= last; number++) {
		const onLine = marks.filter((mark) => mark.place.start.line === number);
		const gutter = paint("dim", `  ${String(number).padStart(numberWidth)} |`);
		const blankGutter = paint("dim", `  ${" ".repeat(numberWidth)} |`);
		const [code, ...underlines] = lineRows(lines[number - 1] ?? "", onLine, paint);
		rows.push(code === "" ? gutter : `${gutter} ${code}`, ...underlines.map((row) => `${blankGutter} ${row}`));
	}
	return rows;
}
/** The text after the last line break is a line only when there is some. */
function lineCount(lines) {
	return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}
function lineRows(line, marks, paint) {
	const ranges = marks.map((mark) => ({
		mark,
		...rangeOn(line, mark.place)
	}));
	const cut = cutAround(line, ranges[0]?.start ?? 0, ranges[0]?.end ?? 0);
	return [textOf(cut), ...ranges.map(({ mark, start, end }) => underline(cut, start, end, mark, paint))];
}
/** Of a place of several lines, the part on its first line. */
function rangeOn(line, place) {
	const start = Math.min(place.start.column - 1, line.length);
	if (place.end.line === place.start.line) return {
		start,
		end: Math.min(place.end.column - 1, line.length)
	};
	return {
		start,
		end: line.trimEnd().length
	};
}
function cutAround(line, start, end) {
	const base = Math.max(0, start - REACH);
	const nearby = cellsOf(line.slice(base, start + REACH), base);
	const left = leftColumn(nearby, start, end);
	const cells = [];
	let column = 0;
	for (const cell of nearby) {
		if (column >= left && column + cell.width <= left + SHOWN_COLUMNS) cells.push(cell);
		column += cell.width;
	}
	return {
		cells,
		isCutLeft: base > 0 || left > 0,
		isCutRight: (cells.at(-1)?.end ?? line.length) < line.length
	};
}
/** Shows a line from its start where the place allows it, since the indentation tells where in the YAML it stands. */
function leftColumn(cells, start, end) {
	const total = columnAt(cells, Number.POSITIVE_INFINITY);
	if (total <= SHOWN_COLUMNS || columnAt(cells, end) <= SHOWN_COLUMNS) return 0;
	return Math.max(0, Math.min(columnAt(cells, start) - COLUMNS_BEFORE, total - SHOWN_COLUMNS));
}
function columnAt(cells, offset) {
	return cells.filter((cell) => cell.end <= offset).reduce((sum, cell) => sum + cell.width, 0);
}
function textOf({ cells, isCutLeft, isCutRight }) {
	const text = cells.map((cell) => cell.text).join("");
	return `${isCutLeft ? "…" : ""}${isCutRight ? `${text}…` : text.trimEnd()}`;
}
/** At least one sign, also for an empty place and for one behind the shown part. */
function underline(cut, start, end, mark, paint) {
	const before = columnAt(cut.cells, start) + (cut.isCutLeft ? 1 : 0);
	const under = cut.cells.filter((cell) => cell.start < end && cell.end > start);
	const width = Math.max(1, under.reduce((sum, cell) => sum + cell.width, 0));
	const label = mark.label === "" ? "" : ` ${safeText(mark.label)}`;
	return `${" ".repeat(before)}${paint(mark.style, `${mark.sign.repeat(width)}${label}`)}`;
}

//#endregion
//#region src/report/pretty.ts
const SHARED_FRAME_LINES = 3;
const SHOWN_RELATED = 5;
const SHOWN_NAMES = 3;
const SHOWN_SKIPPED = 10;
/** Rules keep messages short; a value of a megabyte must still not fill the screen. */
const MESSAGE_LENGTH$1 = 1e3;
function pretty(result, options) {
	const context = {
		paint: painter(options.color),
		linesOf: lineCache(result.sources)
	};
	const blocks = listed(result.findings, options.quiet).map((finding) => findingBlock(finding, context));
	const crashes = result.crashes.map((crash) => crashLine(crash, context.paint));
	if (crashes.length > 0) blocks.push(crashes.join("\n"));
	blocks.push(closing(result, options, context.paint).join("\n"));
	return `${blocks.join("\n\n")}\n`;
}
/** A file with many findings is split once. */
function lineCache(sources) {
	const cache = /* @__PURE__ */ new Map();
	return (path) => {
		const text = sources.get(path);
		if (text === void 0) return void 0;
		const lines = cache.get(path) ?? text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
		cache.set(path, lines);
		return lines;
	};
}
/** What is wrong, where, what it disagrees with, and the next step: in this order, so that one can stop reading early. */
function findingBlock(finding, context) {
	const { paint } = context;
	const lineCount = context.linesOf(finding.path)?.length ?? 0;
	const near = finding.related.filter((place) => isNear(finding, place, lineCount));
	const apart = finding.related.filter((place) => !near.includes(place));
	const rows = [
		`${paint(finding.severity, finding.severity)}  ${paint("bold", safeText(finding.rule))}  ${placeText(finding)}`,
		`  ${paint("bold", safeStart(clip(finding.message, MESSAGE_LENGTH$1)))}`,
		...frameAt([primaryMark(finding), ...near.slice(0, SHOWN_RELATED).map((place) => relatedMark(place, place.message))], 1, context),
		...apart.slice(0, SHOWN_RELATED).flatMap((place) => relatedRows(place, context))
	];
	const hidden = Math.max(0, near.length - SHOWN_RELATED) + Math.max(0, apart.length - SHOWN_RELATED);
	if (hidden > 0) rows.push(paint("dim", `  and ${plural(hidden, "more place")}`));
	const roots = finding.roots.length === 0 ? "" : `  in ${few(finding.roots.map(safeText), SHOWN_NAMES)}`;
	rows.push(paint("dim", `  extmap-lint explain ${safeText(finding.rule)}${roots}`));
	return rows.join("\n");
}
/** Only a place that a frame can show may do without a line of its own. */
function isNear(finding, related, lineCount) {
	return finding.start.line <= lineCount && related.start.line <= lineCount && related.path === finding.path && Math.abs(related.start.line - finding.start.line) <= SHARED_FRAME_LINES;
}
function relatedRows(place, context) {
	return [`  ${safeStart(placeText(place))}  ${context.paint("related", safeText(clip(place.message, MESSAGE_LENGTH$1)))}`, ...frameAt([relatedMark(place, "")], 0, context)];
}
function primaryMark(finding) {
	return {
		place: finding,
		sign: "^",
		style: finding.severity,
		label: ""
	};
}
function relatedMark(place, message) {
	return {
		place,
		sign: "-",
		style: "related",
		label: clip(message, MESSAGE_LENGTH$1)
	};
}
/** All marks are in one file. */
function frameAt(marks, lineContext, { paint, linesOf }) {
	const lines = linesOf(marks[0]?.place.path ?? "");
	if (lines === void 0) return [];
	const inside = marks.filter((mark) => mark.place.start.line >= 1 && mark.place.start.line <= lines.length);
	return inside.length === 0 ? [] : codeFrame(lines, inside, lineContext, paint);
}
function placeText(place) {
	return `${safeText(place.path)}:${place.start.line}:${place.start.column}`;
}
function crashLine({ rule, path, resource, error }, paint) {
	const name = safeText(`${resource.kind} ${resource.name ?? ""}`.trim());
	const what = `rule ${safeText(rule)} failed on ${name} in ${safeText(path)}: ${safeText(clip(error.message, MESSAGE_LENGTH$1))}`;
	return `${paint("error", "crash")}  ${what}\n  this is a bug in the rule, not in your files; please report it`;
}
/** Last, because the end of the output is what is left on the screen. */
function closing(result, options, paint) {
	const { summary } = result;
	const style = summary.errors > 0 ? "error" : summary.warnings > 0 ? "warning" : summary.infos > 0 ? "info" : "good";
	const hidden = result.findings.length - listed(result.findings, options.quiet).length;
	const quietNote = hidden > 0 ? `; ${hidden} not listed (quiet)` : "";
	const rows = [`${paint(style, verdict(summary))}${quietNote}`];
	if (options.exit.code === 1 && summary.errors === 0) rows.push(`exit code 1: ${safeText(options.exit.reason)}`);
	const left = leftOut(summary);
	const notes = [
		...left === void 0 ? [] : [left],
		...groupGaps(result.incomplete).map(gapLine),
		...skippedLines(result.skippedFiles)
	];
	return [...rows, ...notes.map((note) => paint("dim", note))];
}
/** One line for a reason: a tree with a hundred overlays would otherwise bury its findings. */
function gapLine({ reason, roots, silences }) {
	const where = roots.length === 1 && roots[0] === "." ? "" : ` (${roots.length}: ${few(roots.map(safeText), SHOWN_NAMES)})`;
	const silent = silences.length === 0 ? "" : `; silent: ${few(silences.map(safeText), SHOWN_NAMES)}`;
	return `incomplete: ${safeText(reason)}${where}${silent}`;
}
function skippedLines(files) {
	const shown = files.slice(0, SHOWN_SKIPPED).map(({ path, reason, detail }) => {
		return `skipped ${safeText(path)}: ${safeText(reason)}${detail === "" ? "" : ` (${safeText(clip(detail, MESSAGE_LENGTH$1))})`}`;
	});
	return files.length > SHOWN_SKIPPED ? [...shown, `skipped ${files.length - SHOWN_SKIPPED} more`] : shown;
}

//#endregion
//#region src/action/log.ts
/** GitHub cuts a longer message. */
const MESSAGE_LENGTH = 4096;
/** The report comes last, because a log is read from its end. */
function tell(result, exit, hasAnnotations) {
	const cause = causeOf(result, exit);
	if (hasAnnotations) annotate(result, cause === void 0 ? stepLimits.error : stepLimits.error - 1);
	print(pretty(result, {
		color: !env.NO_COLOR,
		quiet: false,
		exit
	}));
	if (cause !== void 0 && (hasAnnotations || exit.code === 2)) complain(cause);
}
/** An error that stands at no line. */
function complain(rows) {
	error$1(clip(rows.map(safeText).join("\n"), MESSAGE_LENGTH), { title: "extmap-lint" });
}
/** Text in which the runner obeys no command. It is safe already; this holds where a format forgets something. */
function print(text) {
	const token = crypto.randomUUID();
	stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}
function annotate(result, errorLimit) {
	const lines = annotations(result, {
		...stepLimits,
		error: errorLimit
	});
	if (lines.length === 0) return;
	startGroup("annotations");
	stdout.write(lines.map((line) => `${line}\n`).join(""));
	endGroup();
}
/** What a red step could not be understood without. */
function causeOf({ summary, skippedFiles, crashes }, exit) {
	if (exit.code === 1) return summary.errors > 0 ? void 0 : [`this step fails: ${exit.reason}`];
	if (exit.code === 0) return void 0;
	return [...skippedFiles.filter(({ reason }) => reason === "not found" || reason === "unreadable").map(({ path, reason, detail }) => `${path}: ${reason}${detail === "" ? "" : `: ${detail}`}`), ...crashes.map(({ rule, path, error: { message } }) => `rule ${rule} crashed on ${path}, please report this: ${message}`)];
}

//#endregion
//#region src/action/main.ts
async function run() {
	const inputs = readInputs();
	const result = await new ExtmapLint({ cwd: env.GITHUB_WORKSPACE || process$1.cwd() }).lintFiles(inputs.paths);
	const exit = verdictOf$1(result, inputs);
	tell(result, exit, inputs.hasAnnotations);
	if (inputs.hasSummary) await summarize(result);
	return {
		code: exit.code,
		result
	};
}
/** A summary that cannot be written takes nothing from the verdict. */
async function summarize(result) {
	if (!env.GITHUB_STEP_SUMMARY) return;
	try {
		await summary.addRaw(markdownSummary(result, { link: linkOf })).write();
	} catch (error) {
		warning$1(`the job summary could not be written: ${messageOf(error)}`, { title: "extmap-lint" });
	}
}
function refusal(error) {
	if (error instanceof UsageError) complain([error.message]);
	else {
		if (error instanceof Error && error.stack !== void 0) print(error.stack);
		complain([`this is a bug in extmap-lint, please report it: ${messageOf(error)}`]);
	}
	return {
		code: 2,
		result: void 0
	};
}
/** Numbers and words of our own alone: a workflow may put an output into a script. */
function setOutputs({ code, result }) {
	setOutput("outcome", code === 0 ? "success" : "failure");
	setOutput("exit-code", code);
	if (result === void 0) return;
	setOutput("findings", result.findings.length);
	setOutput("errors", result.summary.errors);
	setOutput("warnings", result.summary.warnings);
	setOutput("infos", result.summary.infos);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** The exit code is set and not forced: output that waits in a pipe would be lost. */
run().catch(refusal).then((ended) => {
	process$1.exitCode = ended.code;
	setOutputs(ended);
}).catch((error) => {
	process$1.exitCode = 2;
	complain([`the outputs could not be set: ${messageOf(error)}`]);
});

//#endregion
export {  };