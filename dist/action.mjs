import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./action/commonjs.mjs";
import { i as lastLineOf, o as stepLimits, t as annotations } from "./action/github2.mjs";
import { t as pretty } from "./action/pretty.mjs";
import { t as markdownSummary } from "./action/summary.mjs";
import process$1, { cwd, env, execPath, stdout } from "node:process";
import * as os from "os";
import { EOL } from "os";
import * as crypto$1 from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { dirname as dirname$1, isAbsolute, join, relative as relative$1, resolve as resolve$1, sep as sep$1 } from "node:path";
import { accessSync, closeSync, constants as constants$1, existsSync as existsSync$1, fstatSync, lstatSync, mkdirSync, openSync, readSync, realpathSync, statSync, writeFileSync } from "node:fs";

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
const { access, appendFile, writeFile: writeFile$1 } = promises;
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
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
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
function nearest$1(word, candidates) {
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
/** Goes on behind a message about `word`; empty where nothing is near enough. */
function didYouMean(word, known) {
	const near = nearest$1(word, known);
	return near === void 0 ? "" : `; did you mean "${near}"?`;
}

//#endregion
//#region src/rule/level.ts
/** `warn` and `notice` are what other tools call them. */
const severityWord = (word) => ({
	warn: "warning",
	notice: "info"
})[word] ?? word;
/** `recommended` has no advice. The others have all messages of all rules; `all` is there for rules that `strict` may leave out. */
const isInPresets = (presets, { isAdvice }) => presets.some((preset) => preset !== "recommended" || !isAdvice);

//#endregion
//#region src/cli/usage.ts
/** What was asked cannot be understood; the message is for the person who asked. Exit code 2. */
var UsageError = class extends Error {};
/** One of the words that a flag or an input (`label`) takes. @throws {UsageError} */
function choose(label, word, known) {
	const chosen = known.find((candidate) => candidate === word);
	if (chosen === void 0) throw new UsageError(`${label} takes ${known.join(", ")}, not "${word}"${didYouMean(word, known)}`);
	return chosen;
}
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
//#region src/library/config-error.ts
/** A config that cannot be used. Its message has a line for each problem, with file, line and column. */
var ConfigError = class extends Error {
	problems;
	/** The message by problem: text from a config may hold line breaks. */
	lines;
	constructor(lines, problems = []) {
		super(lines.join("\n"));
		this.name = "ConfigError";
		this.problems = problems;
		this.lines = lines;
	}
};

//#endregion
//#region src/report/counts.ts
/** The severities, the worst first. */
const severities = [
	"error",
	"warning",
	"info"
];
/** The worst first, each severity in the order in which it comes. */
const bySeverity = (findings) => severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
/** As git shortens ids. */
const shortId = (commit) => commit.slice(0, 7);
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** The numbers of a run in one sentence; holds no text from the files. */
function verdict({ summary, comparison }) {
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
	return `no ${comparison === void 0 ? "" : "new "}faults in ${plural(summary.resources, "resource")} of ${files}`;
}
/** Undefined when nothing was suppressed. */
function suppressedNote({ suppressed }) {
	if (suppressed.length === 0) return void 0;
	const known = suppressed.filter((it) => it.suppressed.kind === "baseline").length;
	return `${suppressed.length} suppressed${known === 0 ? "" : `, ${known} by the baseline`}`;
}
/** Undefined when nothing was left out. */
function leftOut({ skipped }) {
	const parts = [];
	if (skipped.templates > 0) parts.push(plural(skipped.templates, "template"));
	if (skipped.encrypted > 0) parts.push(plural(skipped.encrypted, "encrypted document"));
	return parts.length === 0 ? void 0 : `not linted: ${parts.join(", ")}`;
}
/** What the findings were compared with, and how many that leaves out; holds text of the user. */
function comparedWith({ since, commit, older }) {
	return `compared with ${since}${commit === void 0 || commit.startsWith(since) ? "" : ` (${shortId(commit)})`}: ${older.length === 0 ? "no older findings" : `${plural(older.length, "older finding")} not shown`}`;
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
function few$1(items, limit) {
	if (items.length <= limit) return items.join(", ");
	return `${items.slice(0, limit).join(", ")} and ${items.length - limit} more`;
}
/** `quiet` takes warnings and infos out of the listing, never out of the counts. */
function listed$1(findings, quiet) {
	return quiet ? findings.filter((finding) => finding.severity === "error") : findings;
}
const byPath$1 = (findings) => grouped(findings, ({ path }) => path);
/** In the order in which a key comes first. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups];
}

//#endregion
//#region src/report/place.ts
/** As editors and terminals take it. It still needs to be made safe for its medium. */
const placeText = ({ path, start }) => `${path}:${start.line}:${start.column}`;

//#endregion
//#region src/report/safe.ts
const TAB_STOP = 4;
/**
* Group 1: what must not reach a terminal or a log as it is. `##[` is in it because GitHub's runner takes it for a command
* anywhere in a line. Group 2: emoji sequences, the only place where a joiner or a variation selector may stay. A function,
* because such an expression takes a millisecond to make, and nearly every text is plain.
*/
const cellPattern = () => /(##\[)|(\p{RI}\p{RI}|[0-9#*]\uFE0F\u20E3|\p{ExtPict}(?:\uFE0F|\uFE0E|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)|([\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]|(?![ \u3000])\p{Zs})|.(?:(?!\p{DI})\p{M})*/gsu;
const PLAIN = /^[\x20-\x7e]*$/;
/** `text` on one line of a terminal or a log: what is invisible or acts on the terminal is shown as an escape. */
function safeText(text) {
	if (isPlain(text)) return text;
	return text.replace(cellPattern(), (cell, command, _emoji, unsafe) => shown(cell, command, unsafe));
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
	for (const match of line.matchAll(cellPattern())) {
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
	return unsafe === void 0 ? raw : escaped(unsafe);
}
function escaped(character) {
	if (character === "	") return "\\t";
	if (character === "\n") return "\\n";
	if (character === "\r") return "\\r";
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function widthOf(cell, isEmoji) {
	if (isEmoji) return /\p{Emoji_Presentation}|\p{RI}|\uFE0F|\u200D/u.test(cell) || isWide(cell) ? 2 : 1;
	if (hasNoWidth(cell)) return 0;
	return isWide(cell) ? 2 : 1;
}
const isWide = (cell) => /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u.test(cell);
/** Marks without a base, and the vowels and finals that join a Hangul syllable. */
const hasNoWidth = (cell) => /^[\p{M}\u1161-\u11FF\uD7B0-\uD7FF]/u.test(cell);

//#endregion
//#region src/report/message.ts
/** Rules keep messages short; a value of a megabyte must still not fill a screen. */
const MESSAGE_LENGTH$1 = 1e3;
const SHOWN_PLACES = 5;
/** For formats that have one text and one place a finding. It still needs to be made safe for its medium. */
function messageWithPlaces({ message, related }) {
	const places = related.slice(0, SHOWN_PLACES).map((place) => `${place.message}: ${placeText(place)}`);
	const text = clip(message, MESSAGE_LENGTH$1);
	return places.length === 0 ? text : clip(`${text} (${places.join(", ")})`, 2 * MESSAGE_LENGTH$1);
}

//#endregion
//#region src/report/source-lines.ts
/** The lines of a file without their ends; undefined where its text is not known. A file with many findings is split once. */
function sourceLines(sources) {
	const cache = /* @__PURE__ */ new Map();
	return (path) => {
		const text = sources.get(path);
		if (text === void 0) return void 0;
		const lines = cache.get(path) ?? text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
		cache.set(path, lines);
		return lines;
	};
}
/** In UTF-8. */
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}

//#endregion
//#region src/report/verdict.ts
/** A file that was asked for and could not be linted; others are left out on purpose. */
const isUnread = ({ reason }) => reason === "not found" || reason === "unreadable";
/** The exit code of a run and why, the same for each format and for the Action. */
function verdictOf$1({ summary, skippedFiles, crashes }, { failOn, maxWarnings }) {
	if (crashes.length > 0) return {
		code: 2,
		reason: `${plural(crashes.length, "rule")} crashed`
	};
	const unread = skippedFiles.filter(isUnread);
	if (unread.length > 0) return {
		code: 2,
		reason: `${plural(unread.length, "path")} could not be read`
	};
	const { errors, warnings, infos } = summary;
	const failing = {
		never: [],
		error: [plural(errors, "error")],
		warning: [plural(errors, "error"), plural(warnings, "warning")],
		info: [
			plural(errors, "error"),
			plural(warnings, "warning"),
			plural(infos, "info")
		]
	}[failOn].filter((it) => !it.startsWith("0 "));
	if (failing.length > 0) return {
		code: 1,
		reason: failing.join(", ")
	};
	if (maxWarnings !== void 0 && warnings > maxWarnings) return {
		code: 1,
		reason: `${plural(warnings, "warning")}, more than ${maxWarnings}`
	};
	return {
		code: 0,
		reason: "no findings that fail"
	};
}

//#endregion
//#region src/action/log.ts
/** GitHub cuts a longer message. */
const MESSAGE_LENGTH = 4096;
/** `shown` has its places at the lines that GitHub shows. The report comes last, because a log is read from its end. */
function tell(result, shown, exit, telling) {
	const { hasAnnotations, maxAnnotations, troubles, notes } = telling;
	const cause = causeOf(result, exit);
	if (hasAnnotations) annotate(shown, limitsOf(shown, maxAnnotations, cause !== void 0, troubles.length > 0));
	if (troubles.length > 0) warn(troubles);
	print([pretty(result, {
		color: !env.NO_COLOR,
		quiet: false,
		exit
	}).trimEnd(), ...notes.map(safeText)].join("\n"));
	if (cause !== void 0 && (hasAnnotations || exit.code === 2)) complain(cause);
}
/** An error that stands at no line. */
function complain(rows) {
	error$1(message(rows), { title: "extmap-lint" });
}
/** Text in which the runner obeys no command. It is safe already; this holds where a format forgets something. */
function print(text) {
	const token = crypto.randomUUID();
	stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}
function warn(rows) {
	warning$1(message(rows), { title: "extmap-lint" });
}
function message(rows) {
	return clip(rows.map(safeText).join("\n"), MESSAGE_LENGTH);
}
/** What findings have room for beside our own error and warning; the room that a severity does not need is the next one's. */
function limitsOf({ findings }, max, hasCause, hasTroubles) {
	let left = max ?? Number.POSITIVE_INFINITY;
	const limit = (severity, isTaken) => {
		const room = Math.min(left, stepLimits[severity] - (isTaken ? 1 : 0));
		left -= Math.min(room, findings.filter((finding) => finding.severity === severity).length);
		return room;
	};
	return {
		error: limit("error", hasCause),
		warning: limit("warning", hasTroubles),
		info: limit("info", false)
	};
}
function annotate(shown, limits) {
	const lines = annotations(shown, limits);
	if (lines.length === 0) return;
	startGroup("annotations");
	stdout.write(lines.map((line) => `${line}\n`).join(""));
	endGroup();
}
/** What a red step could not be understood without. */
function causeOf({ summary, skippedFiles, crashes }, exit) {
	if (exit.code === 1) return summary.errors > 0 ? void 0 : [`this step fails: ${exit.reason}`];
	if (exit.code === 0) return void 0;
	return [...skippedFiles.filter(isUnread).map(({ path, reason, detail }) => `${path}: ${reason}${detail === "" ? "" : `: ${detail}`}`), ...crashes.map(({ rule, path, error: { message } }) => `rule ${rule} crashed on ${path}, please report this: ${message}`)];
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
function linkTo$1(text, address) {
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
//#region src/action/channels.ts
const none$5 = {
	checkRun: false,
	comment: false,
	review: false
};
const help = "https://github.com/org/extmap-lint/blob/main/docs/action.md#pull-requests-from-forks";
/** Without a pull request there is nothing to comment on, and that is no trouble: a workflow may run on several events. */
function channelsFor(inputs, event) {
	const isAboutPull = event.kind === "pull request" || event.kind === "workflow run" && inputs.fromReport !== void 0;
	return {
		checkRun: inputs.annotations === "check-run",
		comment: isAboutPull && inputs.comment !== "off",
		review: isAboutPull && inputs.hasReviewComments
	};
}
/** The channels that may be tried, and a line on those that may not: a token that only reads is not even tried. */
function allowedChannels(wanted, inputs, event) {
	const names = namesOf$2(wanted);
	if (names.length === 0) return { channels: none$5 };
	if (inputs.token === "") return {
		channels: none$5,
		trouble: `${listed(names)} left out: the input token is empty`
	};
	if (event.kind !== "pull request" || event.readOnly === void 0) return { channels: wanted };
	const reason = `the token of a pull request ${event.readOnly} may not write`;
	return {
		channels: none$5,
		trouble: `${listed(names)} left out: ${reason}; ${help} tells how to post them from a second workflow`
	};
}
function namesOf$2({ checkRun, comment, review }) {
	return [
		...checkRun ? ["check run"] : [],
		...comment ? ["comment"] : [],
		...review ? ["review comments"] : []
	];
}
function listed(names) {
	return `${names.join(" and ")} ${names.length > 1 || names[0] === "review comments" ? "are" : "is"}`;
}

//#endregion
//#region node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean$1(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean$1,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number$2(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number$2,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object$2(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object$2,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string$1(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string$1,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse$1(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

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
function readContent(location, buffer) {
	try {
		const descriptor = openSync(location, OPEN_FLAGS);
		try {
			return contentOf(descriptor, buffer);
		} finally {
			closeSync(descriptor);
		}
	} catch (error) {
		return contentOfError(error);
	}
}
function contentOf(descriptor, buffer) {
	const length = fill(descriptor, buffer);
	if ((length === 0 || length > SIZE_LIMIT) && !fstatSync(descriptor).isFile()) return irregular();
	return contentOfBytes(buffer.subarray(0, length));
}
function contentOfBytes(bytes) {
	if (bytes.length > SIZE_LIMIT) return tooLarge();
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
function tooLarge() {
	return skip("too large", "larger than 4 MiB");
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
/** The text of a file that was read before; undefined where it is gone or no text any more. `buffer`: to use it again. */
function readAgain(path, cwd, buffer = createReadBuffer()) {
	const content = readContent(resolve$1(cwd, path), buffer);
	return content.kind === "bytes" ? new TextDecoder().decode(content.bytes) : void 0;
}

//#endregion
//#region src/action/event.ts
const commit = pipe(string$1(), regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const repository$1 = object$2({ id: number$2() });
const pullRequest = object$2({
	pull_request: object$2({
		number: number$2(),
		changed_files: optional(number$2(), 0),
		base: object$2({ sha: commit }),
		head: object$2({
			sha: commit,
			repo: nullish(repository$1)
		})
	}),
	repository: repository$1
});
const mergeGroup = object$2({ merge_group: object$2({ base_sha: commit }) });
const push = object$2({ before: commit });
const workflowRun = object$2({ workflow_run: object$2({
	head_sha: commit,
	head_branch: string$1(),
	head_repository: object$2({ owner: object$2({ login: string$1() }) })
}) });
function readEvent() {
	const name = env.GITHUB_EVENT_NAME ?? "";
	if (!/^(pull_request(_target)?|merge_group|push|workflow_run)$/.test(name)) return { kind: "other" };
	try {
		return eventOf(name, JSON.parse(readAgain(env.GITHUB_EVENT_PATH ?? "", ".") ?? ""));
	} catch {
		return {
			kind: "unknown",
			reason: `the description of the event ${name} cannot be read`
		};
	}
}
/** @throws {v.ValiError} for a payload that is not one of `name` */
function eventOf(name, payload) {
	if (name === "merge_group") return {
		kind: "merge group",
		base: parse$1(mergeGroup, payload).merge_group.base_sha
	};
	if (name === "push") return {
		kind: "push",
		before: beforeOf(parse$1(push, payload).before)
	};
	if (name === "workflow_run") {
		const { head_sha, head_branch, head_repository } = parse$1(workflowRun, payload).workflow_run;
		return {
			kind: "workflow run",
			commit: head_sha,
			owner: head_repository.owner.login,
			branch: head_branch
		};
	}
	const isTarget = name === "pull_request_target";
	const parsed = parse$1(pullRequest, payload);
	const { number, base, head, changed_files: changedFiles } = parsed.pull_request;
	const readOnly = readOnlyFor(isTarget, head.repo?.id !== parsed.repository.id);
	return {
		kind: "pull request",
		isTarget,
		number,
		base: base.sha,
		head: head.sha,
		changedFiles,
		readOnly
	};
}
/** What a token of GitHub's may do, whatever the workflow's `permissions` are. */
function readOnlyFor(isTarget, isFork) {
	if (env.GITHUB_ACTOR === "dependabot[bot]") return "by Dependabot";
	return isFork && !isTarget ? "from a fork" : void 0;
}
/** A branch that is new was nothing before. */
function beforeOf(sha) {
	return /^0+$/.test(sha) ? void 0 : sha;
}

//#endregion
//#region src/action/filter.ts
/** Which findings are reported; from the fewest to all. */
const filterModes = [
	"new",
	"added",
	"diff-context",
	"file",
	"nofilter"
];
/** A finding counts for its related places too: the fault may be on a line that nobody touched. */
function findingsIn(changes, findings) {
	return findings.filter((finding) => [finding, ...finding.related].some((place) => isTouched(place, changes)));
}
const wholeFilesOf = (changes) => new Map([...changes.keys()].map((path) => [path, "every line"]));
/** GitHub keeps few annotations, and shows those in the diff beside the lines that a reviewer reads. */
function inDiffFirst(changes, findings) {
	const isInDiff = (finding) => changes !== void 0 && isTouched(finding, changes);
	return [...findings.filter(isInDiff), ...findings.filter((finding) => !isInDiff(finding))];
}
function isTouched(place, changes) {
	const lines = changes.get(place.path);
	if (lines === void 0 || lines === "every line") return lines !== void 0;
	const [first, last] = [place.start.line, lastLineOf(place)];
	return lines.some(({ start, count }) => first < start + count && last >= start);
}

//#endregion
//#region src/report/formats.ts
/** A run loads only the format that it uses. */
const formats = {
	pretty: async () => (await import("./action/pretty.mjs").then((n) => n.n)).pretty,
	compact: async () => (await import("./action/compact.mjs")).compact,
	json: async () => (await import("./action/json-report.mjs")).json,
	sarif: async () => (await import("./action/sarif.mjs")).sarif,
	github: async () => (await import("./action/github2.mjs").then((n) => n.n)).github,
	gitlab: async () => (await import("./action/gitlab.mjs")).gitlab,
	junit: async () => (await import("./action/junit.mjs")).junit,
	checkstyle: async () => (await import("./action/checkstyle.mjs")).checkstyle,
	rdjson: async () => (await import("./action/rdjson.mjs")).rdjson,
	markdown: async () => (await import("./action/summary.mjs").then((n) => n.n)).markdown
};

//#endregion
//#region src/cli/reports.ts
const formatNames = Object.keys(formats);

//#endregion
//#region src/action/inputs.ts
/** @throws {UsageError} */
function readInputs() {
	const maxAnnotations = getInput("max-annotations");
	const maxWarnings = getInput("max-warnings");
	const annotations = choice("annotations", [
		"auto",
		"workflow",
		"check-run",
		"off"
	]);
	return {
		paths: readPaths(wordOf("working-directory", ".")),
		failOn: choose("the input fail-on", severityWord(wordOf("fail-on", "error")), failingSeverities),
		maxWarnings: maxWarnings === "" ? void 0 : readCount("the input max-warnings", maxWarnings),
		config: getInput("config") || void 0,
		filterMode: choice("filter-mode", ["auto", ...filterModes]),
		annotations: annotations === "auto" ? "workflow" : annotations,
		maxAnnotations: maxAnnotations === "" ? void 0 : readCount("the input max-annotations", maxAnnotations),
		hasSummary: choice("summary", ["true", "false"]) === "true",
		comment: choice("comment", [
			"off",
			"on-findings",
			"always"
		]),
		hasReviewComments: choice("review-comments", ["off", "all"]) === "all",
		reports: [...sarifFile(), ...linesOf("report").map(readReport)],
		fromReport: getInput("from-report") || void 0,
		id: readId(wordOf("id", "default")),
		token: getInput("token")
	};
}
function readPaths(workingDirectory) {
	const paths = linesOf("paths");
	if (paths.length === 0) throw new UsageError("the input paths is empty: leave it out, or write \".\", for the whole tree");
	return paths.map((path) => isAbsolute(path) ? path : join(workingDirectory, path));
}
function sarifFile() {
	const path = getInput("sarif-file");
	return path === "" ? [] : [{
		format: "sarif",
		path
	}];
}
function readReport(line) {
	const [, name = line, path = ""] = /^([^=]*)=(.*)$/.exec(line) ?? [];
	if (path === "") throw new UsageError(`the input report takes lines such as "json=extmap-lint.json", not "${line}"`);
	return {
		format: choose("the input report", name.trim(), formatNames),
		path: path.trim()
	};
}
/** It becomes part of a comment in HTML. */
function readId(word) {
	if (!/^[\w.-]+$/.test(word)) throw new UsageError(`the input id takes letters, digits, ".", "_" and "-", not "${word}"`);
	return word;
}
function choice(name, known) {
	return choose(`the input ${name}`, wordOf(name, known[0]).toLowerCase(), known);
}
function linesOf(name) {
	return getInput(name).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
/** An empty value stands for the default, so that a workflow can pass its own inputs on. */
function wordOf(name, standard) {
	return getInput(name) || standard;
}

//#endregion
//#region src/action/links.ts
/** Where a place of `commit` can be read on GitHub; undefined where that is not known. */
function linkTo(commit) {
	const repository = repositoryUrl();
	return ({ path, start }) => {
		if (repository === void 0 || !commit || isAbsolute(path) || path.startsWith("../")) return void 0;
		return `${repository}/blob/${commit}/${path.split("/").map(encoded).join("/")}#L${start.line}`;
	};
}
/** The page of this run, with the summaries of its jobs. */
function runUrl() {
	const repository = repositoryUrl();
	return repository === void 0 || !env.GITHUB_RUN_ID ? void 0 : `${repository}/actions/runs/${env.GITHUB_RUN_ID}`;
}
function repositoryUrl() {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
	return server && repository ? `${server}/${repository}` : void 0;
}
/** Half a surrogate pair has no code, and `encodeURIComponent` throws on it. */
function encoded(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"));
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
/** From a name below `folder` to the path that is reported. */
function reporterOf(folder, workingDirectory) {
	const prefix = prefixOf(folder, workingDirectory);
	if (!isInside(workingDirectory, folder)) return (name) => prefix + name;
	const inner = prefixOf(workingDirectory, folder);
	return (name) => name.startsWith(inner) ? name.slice(inner.length) : prefix + name;
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
/** A path that is relative to one folder as one that is relative to another; absolute only outside it. */
const rebased = (path, from, to) => reportedPath(resolve$1(from, path), to);

//#endregion
//#region src/files/write-file.ts
/** Writes a whole file and the folders that it lies in; `reason` says why it could not be. */
function writeFile(path, text) {
	return write(path, text, "w");
}
/**
* Writes a file that lies in `folder` as {@link writeFile} does, unless a symlink there leads out of it: the files of a
* pull request are somebody else's. A path that is outside as it is written is nobody's trap.
*/
function writeFileWithin(folder, path, text) {
	return isInside(path, folder) && leadsOut(path, realFolder(folder)) ? {
		state: "refused",
		reason: "a symlink is in its place"
	} : writeFile(path, text);
}
function leadsOut(path, folder) {
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) return true;
	return !isInside(realAncestor(dirname$1(path)), folder);
}
/** The first folder on the way up that is there. */
function realAncestor(folder) {
	try {
		return realpathSync.native(folder);
	} catch {
		return dirname$1(folder) === folder ? folder : realAncestor(dirname$1(folder));
	}
}
function write(path, text, flag) {
	try {
		mkdirSync(dirname$1(path), { recursive: true });
		writeFileSync(path, text, { flag });
		return { state: "written" };
	} catch (error) {
		if (flag === "wx" && codeOf(error) === "EEXIST") return { state: "exists" };
		return {
			state: "refused",
			reason: error instanceof Error ? error.message : String(error)
		};
	}
}

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
	if (fourParts.test(text)) return "IPv4";
	return text.includes(":") && !text.includes("%") && !zeroBefore.test(text) && import_ipaddr.default.IPv6.isValid(text) ? "IPv6" : void 0;
}
/** A leading zero of a decimal part. */
const zeroBefore = /(?:^|:)0\d+\.|\.0\d/;
/** Most of what is asked about: ipaddr.js makes an object, and takes leading zeros. */
const fourParts = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
/**
* As Go's `netutils.ParseIPSloppy` reads an address, by which the API server and the controllers go on with what was
* accepted: the parts of `010.20.0.11` are decimal, and `::ffff:10.20.0.11` is an IPv4 address.
*/
function parseIp(text) {
	if (fourParts.test(text)) return {
		family: "IPv4",
		text
	};
	const plain = withoutZeros(text.includes(":") ? withoutDots(text) : text);
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
const withoutZeros = (text) => zeroBefore.test(text) ? text.replace(/(^|:|\.)0+(?=\d+(\.|$))/g, "$1") : text;
/** `::10.20.0.11` is an IPv6 address of its own, which ipaddr.js takes for `::ffff:10.20.0.11`. */
const withoutDots = (text) => text.replace(/^::(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts) => {
	const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
	return `::${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
});
/** What no server in a network has as its address, as Go's `net.IP` tells it apart; undefined for every other address. */
function specialUseOf(text) {
	const { family, text: ip } = parseIp(text) ?? { text };
	if (family === void 0 || family === "IPv4" && !/^(0|127|169|22[4-9]|23\d|255)\./.test(ip)) return void 0;
	if (ip === "0.0.0.0" || ip === "::") return "unspecified";
	if (/^224\.0\.0\.|^ff.2:/.test(ip)) return "link-local multicast";
	const range = import_ipaddr.default.parse(ip).range();
	if (range === "linkLocal") return "link-local";
	return range === "loopback" || range === "multicast" || range === "broadcast" ? range : void 0;
}
/** Whether an address is in one of some ranges in CIDR form; a range that is none holds nothing. */
function isInRange(text, cidrs) {
	const ip = cidrs.length > 0 ? parseIp(text) : void 0;
	return ip !== void 0 && cidrs.some((cidr) => import_ipaddr.default.isValidCIDR(cidr) && holds(cidr, ip));
}
function holds(cidr, { family, text }) {
	const [range, bits] = import_ipaddr.default.parseCIDR(cidr);
	const address = import_ipaddr.default.parse(text);
	return range.kind() === "ipv4" === (family === "IPv4") && address.match(range, bits);
}
/** Whether a Service may get an address of one of some ranges: the first one is never given out, nor the last of IPv4. */
function isAssignableIn(text, cidrs) {
	const edges = cidrs.flatMap((cidr) => {
		const { network, bits } = parseRange(cidr) ?? {};
		if (network === void 0 || network.includes(":")) return [network];
		return [network, import_ipaddr.default.IPv4.broadcastAddressFromCIDR(`${network}/${bits}`).toString()];
	});
	return isInRange(text, cidrs) && !edges.includes(parseIp(text)?.text);
}
/** As Go's `netutils.ParseCIDRSloppy` reads it. */
function parseRange(text) {
	const [address = "", length = "", ...more] = text.split("/");
	const ip = parseIp(address);
	const isMapped = ip?.family === "IPv4" && address.includes(":");
	const bits = Number(length) - (isMapped ? 96 : 0);
	if (ip === void 0 || more.length > 0 || !/^\d+$/.test(length) || bits < 0) return void 0;
	if (bits > (ip.family === "IPv4" ? 32 : 128)) return void 0;
	const network = parseIp((ip.family === "IPv4" ? import_ipaddr.default.IPv4 : import_ipaddr.default.IPv6).networkAddressFromCIDR(`${ip.text}/${bits}`).toString())?.text ?? ip.text;
	return {
		text: ip.text,
		network,
		bits,
		isStandard: familyOf(address) !== void 0 && !isMapped && !/^0\d/.test(length)
	};
}

//#endregion
//#region src/yaml/node.ts
/** A string that is written nowhere as it is, at the place that it comes from. */
const plainScalar = (text, { span, from }) => ({
	kind: "scalar",
	value: text,
	text,
	style: "plain",
	span,
	...from && { from }
});
/** An entry that is written nowhere as it is. */
const plainEntry = (key, text, span) => ({
	key,
	keySpan: span,
	value: plainScalar(text, { span })
});

//#endregion
//#region src/model/meant.ts
/** The kinds that findings are about, with the apiVersions under which a cluster serves or served them. */
const mappingVersions = {
	Service: ["v1"],
	Endpoints: ["v1"],
	EndpointSlice: ["discovery.k8s.io/v1", "discovery.k8s.io/v1beta1"]
};
const discovery = "discovery.k8s.io";
/** By the word in lower case, in the singular and the plural. */
const kindsByWord = new Map([
	["service", "Service"],
	["services", "Service"],
	["endpoint", "Endpoints"],
	["endpoints", "Endpoints"],
	["endpointslice", "EndpointSlice"],
	["endpointslices", "EndpointSlice"]
]);
/** Values of `kind` that mean a mapping kind and are none. */
const misspeltKinds = [...kindsByWord].flatMap(([word, kind]) => [
	word,
	word.charAt(0).toUpperCase() + word.slice(1),
	word.replace("slice", "Slice"),
	`${kind}s`
].filter((it) => !(it in mappingVersions)));
/**
* The mapping kind that a manifest is meant to be. Its kind may be written in another case or number where the apiVersion
* is that of a mapping kind, and its apiVersion may be that of another API of Kubernetes itself: the Service of Knative is
* none of ours, and what has no apiVersion is a fragment.
*/
function kindMeantBy(kind, apiVersion) {
	const meant = kindsByWord.get(kind.toLowerCase());
	if (meant === void 0) return void 0;
	if (kind !== meant) return apiVersion === "v1" || apiVersion.startsWith(`${discovery}/`) ? meant : void 0;
	return isGroupOfKubernetes(apiVersion) ? meant : void 0;
}
/** The API server takes no custom group without a dot, and none of its own under `k8s.io` has kinds of these names. */
function isGroupOfKubernetes(apiVersion) {
	const slash = apiVersion.indexOf("/");
	const group = apiVersion.slice(0, Math.max(0, slash));
	return !group.includes(".") || group.endsWith(".k8s.io") || nearest$1(group, [discovery]) !== void 0;
}

//#endregion
//#region src/model/origin.ts
/** Hidden behind a symbol so that no Kubernetes key can ever clash with it. */
const origin = Symbol("origin");
/** An origin in the file of the one above it. A tree holds a million of them: what they share is looked up. */
var Place = class {
	constructor(parent, step, start, end) {
		this.parent = parent;
		this.step = step;
		this.start = start;
		this.end = end;
	}
	get span() {
		return {
			start: this.start,
			end: this.end
		};
	}
	get file() {
		return this.parent.file;
	}
	get problem() {}
	get malformed() {
		return this.parent.malformed;
	}
};
/** The origin of a whole resource. */
var Start = class {
	constructor(file, { start, end }) {
		this.file = file;
		this.start = start;
		this.end = end;
		this.malformed = [];
	}
	get span() {
		return {
			start: this.start,
			end: this.end
		};
	}
	get parent() {}
	get step() {
		return "";
	}
	get problem() {}
};
/** Where a resource begins; a finding about the whole of it underlines `span`. */
const startOf = (file, span) => new Start(file, span);
/** What a patch or a kustomization brought stands in another file than the rest. */
const below$1 = (parent, step, span, from) => from === void 0 || from === parent.file ? new Place(parent, step, span.start, span.end) : {
	file: from,
	span,
	parent,
	step,
	problem: void 0,
	malformed: parent.malformed
};
/** The same place with something else of it underlined. */
function withSpan$1({ file, parent, step, problem, malformed }, span) {
	return {
		file,
		span,
		parent,
		step,
		problem,
		malformed
	};
}
function withProblem(at, problem) {
	const { file, span, parent, step, malformed } = at;
	return {
		file,
		span,
		parent,
		step,
		problem,
		malformed
	};
}
/** Whether two views show one place. One that is not written is another object each time that it is looked at. */
function isSamePlace(one, other) {
	let [here, there] = [one[origin], other[origin]];
	while (here !== there && here.parent && there.parent && here.step === there.step) [here, there] = [here.parent, there.parent];
	return here === there;
}
/** The keys and indexes that lead from the resource to a place. */
function pathOf(at) {
	const steps = [];
	for (let here = at[origin]; here.parent; here = here.parent) steps.unshift(here.step);
	return steps;
}

//#endregion
//#region src/model/written.ts
/** What is written and read as it should be is its own place. */
var Written = class extends Place {
	constructor({ parent, step, start, end }) {
		super(parent, step, start, end);
	}
	get [origin]() {
		return this;
	}
	get state() {
		return "present";
	}
};
var WrittenField = class extends Written {
	constructor(at, value) {
		super(at);
		this.value = value;
	}
};
var WrittenList = class extends Written {
	constructor(at, items) {
		super(at);
		this.items = items;
	}
	[Symbol.iterator]() {
		return this.items[Symbol.iterator]();
	}
};
var WrittenMap = class extends Written {
	constructor(at, entries) {
		super(at);
		this.entries = entries;
	}
};
const fields = Symbol("fields");
/** A map of the shape that its class has. Fields that are not written are made when something looks at them. */
var WrittenObject = class {
	constructor(at, written) {
		this[origin] = at;
		this[fields] = written;
	}
};
/** `children`: the view of each field where it is not written, made for a parent. */
function writtenObject(children) {
	class View extends WrittenObject {}
	for (const [index, [key, makeAbsent]] of children.entries()) Object.defineProperty(View.prototype, key, {
		enumerable: true,
		get() {
			return this[fields][index] ?? makeAbsent(this[origin], key);
		}
	});
	return View;
}
/** Most maps have a label or two: to look through those is no slower than a `Map`, which takes six times the room. */
const few = 8;
const entriesOf$1 = (written) => written.length > few ? new Map(written.map((field) => [keyOf$4(field), field])) : new FewEntries(written);
const keyOf$4 = (field) => String(field[origin].step);
var FewEntries = class {
	constructor(written) {
		this.fields = written;
	}
	get size() {
		return this.fields.length;
	}
	get(key) {
		return this.fields.find((field) => field[origin].step === key);
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	keys() {
		return this.fields.map(keyOf$4).values();
	}
	[Symbol.iterator]() {
		return this.fields.map((field) => [keyOf$4(field), field]).values();
	}
};

//#endregion
//#region src/model/absent.ts
/**
* Most fields of most resources are not written. Their views hold no more than what they are missing from; the rest,
* and all below them, is made when something looks at it.
*/
var Absent = class {
	constructor(parent, step) {
		this.parent = parent;
		this.step = step;
	}
	get [origin]() {
		const { start, end } = this.parent.span;
		return new Place(this.parent, this.step, start, end);
	}
};
var AbsentField = class extends Absent {
	get state() {
		return "absent";
	}
	get value() {}
};
const nothing$3 = [];
var AbsentList = class extends AbsentField {
	get items() {
		return nothing$3;
	}
	[Symbol.iterator]() {
		return nothing$3[Symbol.iterator]();
	}
};
const noEntries = entriesOf$1([]);
var AbsentMap = class extends AbsentField {
	get entries() {
		return noEntries;
	}
};
/** `children`: the view of each field below, made for a parent. */
function absentObject(children) {
	class AbsentObject extends Absent {}
	for (const [key, make] of children) Object.defineProperty(AbsentObject.prototype, key, {
		enumerable: true,
		get() {
			return make(this[origin], key);
		}
	});
	return AbsentObject;
}

//#endregion
//#region src/model/substitution.ts
const spellings$1 = [
	/\$\{[^}]*\}/,
	/\$\([^)]*\)/,
	/\$[A-Za-z_]\w*/,
	/\{\{.*?\}\}/s,
	/@@[^@]+@@/,
	/__[A-Z][A-Z0-9_]*/,
	/<[A-Za-z][\w .:/-]*>/
];
/** One of these is in each, and in few other texts. */
const marks = /[$@_<{]/;
/** Whether a value is filled in by something else before it reaches the cluster, decided by its spelling alone. */
function isSubstitution(text) {
	return marks.test(text) && spellings$1.some((spelling) => spelling.test(text));
}

//#endregion
//#region src/model/view.ts
function scalar$1(expected, accept) {
	return {
		absent: (parent, step) => new AbsentField(parent, step),
		read(node, at) {
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
				[origin]: malformedAt(at, expected, node),
				state: "malformed",
				value: void 0
			});
			return at instanceof Place ? new WrittenField(at, value) : {
				[origin]: at,
				state: "present",
				value
			};
		}
	};
}
const isInt32 = (value) => typeof value === "number" && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
const string = scalar$1("a string", (value) => typeof value === "string" ? value : void 0);
const integer = scalar$1("a whole number", (value) => isInt32(value) ? value : void 0);
const boolean = scalar$1("true or false", (value) => typeof value === "boolean" ? value : void 0);
const integerOrString = scalar$1("a whole number or a string", (value) => isInt32(value) || typeof value === "string" ? value : void 0);
function object(shapes) {
	let AbsentObject;
	let written;
	return {
		absent(parent, step) {
			AbsentObject ??= absentObject(childrenOf(shapes));
			return new AbsentObject(parent, step);
		},
		read(node, at) {
			written ??= writtenOf(shapes);
			const { keys, fields, WrittenObject } = written;
			const map = node?.kind === "map" ? node : void 0;
			const here = map || isNothing(node) ? at : malformedAt(at, "a map", node);
			return note$1(new WrittenObject(here, (map ? inOrderOf(written, map.entries) : []).map((entry, index) => entry && fields[index]?.read(entry.value, entryOrigin(here, entry, keys[index])))));
		}
	};
}
/** Most runs need few of the shapes: what reads and shows one is made when something of it is read. */
function writtenOf(shapes) {
	const [keys, fields] = [Object.keys(shapes), Object.values(shapes)];
	return {
		keys,
		fields,
		indexes: new Map(keys.map((key, index) => [key, index])),
		nothing: fields.map(() => void 0),
		WrittenObject: writtenObject(childrenOf(shapes))
	};
}
const childrenOf = (shapes) => Object.entries(shapes).map(([key, { absent }]) => [key, absent]);
/** Each entry at the index of its key, up to the last that has one. */
function inOrderOf({ indexes, nothing }, entries) {
	const ordered = nothing.slice();
	let length = 0;
	for (const entry of entries) {
		const index = indexes.get(entry.key);
		if (index === void 0) continue;
		ordered[index] = entry;
		length = Math.max(length, index + 1);
	}
	ordered.length = length;
	return ordered;
}
function list(item) {
	return {
		absent: (parent, step) => new AbsentList(parent, step),
		read(node, at) {
			const items = (node?.kind === "list" ? node.items : []).map((child, index) => item.read(child, below$1(at, index, child.span, child.from)));
			if (items.length > 0 && at instanceof Place) return new WrittenList(at, items);
			const state = node?.kind === "list" ? items.length > 0 ? "present" : "absent" : stateWithout(node);
			return note$1(new List(state === "malformed" ? malformedAt(at, "a list", node) : at, state, items));
		}
	};
}
const stringMap = {
	absent: (parent, step) => new AbsentMap(parent, step),
	read(node, at) {
		const map = node?.kind === "map" && node.entries.length > 0 ? node : void 0;
		const entries = map ? entriesOf$1(map.entries.map((entry) => string.read(entry.value, entryOrigin(at, entry)))) : noEntries;
		if (map && at instanceof Place) return new WrittenMap(at, entries);
		const state = map ? "present" : node?.kind === "map" ? "absent" : stateWithout(node);
		return note$1({
			[origin]: state === "malformed" ? malformedAt(at, "a map", node) : at,
			state,
			entries
		});
	}
};
const subtree = {
	absent: (parent, step) => ({
		[origin]: below$1(parent, step, parent.span, void 0),
		node: void 0
	}),
	read: (node, at) => ({
		[origin]: at,
		node: isNothing(node) ? void 0 : node
	})
};
/** A field with another value, at its place. Fields are no records: `{ ...field }` has not all that they have. */
const withValue = (field, value) => ({
	[origin]: field[origin],
	state: "present",
	value
});
/** Every place in a resource that the API server could not decode, itself included. */
const problemsOf = (resource) => resource[origin].malformed;
function note$1(view) {
	if (view[origin].problem) view[origin].malformed.push(view);
	return view;
}
const isNothing = (node) => node === void 0 || node.kind === "scalar" && node.value === null;
const substitutionIn = (node) => node.kind === "scalar" && typeof node.value === "string" && isSubstitution(node.text) ? node.text : void 0;
function stateWithout(node) {
	if (isNothing(node)) return "absent";
	return substitutionIn(node) === void 0 ? "malformed" : "substituted";
}
function malformedAt(at, expected, node) {
	return node !== void 0 && substitutionIn(node) !== void 0 ? at : withProblem(at, {
		expected,
		actual: describe$2(node)
	});
}
function describe$2(node) {
	if (node === void 0 || node.kind !== "scalar") return node?.kind === "list" ? "a list" : "a map";
	if (typeof node.value === "string") return `the string "${node.value}"`;
	return typeof node.value === "boolean" ? `the boolean ${node.text}` : `the number ${node.text}`;
}
/** `step`: the key, where a shape has it too, so that the one in the file takes no room. */
const entryOrigin = (at, entry, step = entry.key) => below$1(at, step, spanOf(entry), entry.value.from);
/** Where the value of a key stands, or would. */
const childOrigin = (at, entry, key) => entry ? entryOrigin(at, entry) : below$1(at, key, at.span, void 0);
function spanOf({ keySpan, value }) {
	return value.kind === "scalar" && value.span.end > value.span.start ? value.span : keySpan;
}
var List = class {
	constructor(at, state, items) {
		this[origin] = at;
		this.state = state;
		this.items = items;
	}
	[Symbol.iterator]() {
		return this.items[Symbol.iterator]();
	}
};

//#endregion
//#region src/model/second-line.ts
const metadataFields = {
	name: string,
	generateName: string,
	namespace: string,
	labels: stringMap,
	annotations: stringMap,
	ownerReferences: list(object({
		apiVersion: string,
		kind: string,
		name: string,
		uid: string,
		controller: boolean
	}))
};
const metadata = object(metadataFields);
const rules$1 = list(object({
	apiGroups: list(string),
	resources: list(string),
	verbs: list(string),
	resourceNames: list(string)
}));
/** What the Operator Lifecycle Manager grants to an operator. */
const permissions = list(object({ rules: rules$1 }));
const binding = object({
	metadata,
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
/** How the API server finds what it calls. */
const webhooks = object({
	metadata,
	webhooks: list(object({ clientConfig: object({ service: object({
		name: string,
		namespace: string
	}) }) }))
});
const ingressBackend = object({ service: object({ name: string }) });
/** Something that names a Service; `kind` may name another kind. */
const reference = object({
	kind: string,
	name: string,
	namespace: string
});
const references = list(reference);
const traefikRoute = object({
	metadata,
	spec: object({ routes: list(object({ services: references })) })
});
const gatewayRoute = object({
	metadata,
	spec: object({ rules: list(object({
		backendRefs: references,
		filters: list(object({ requestMirror: object({ backendRef: reference }) }))
	})) })
});
const contourServices = object({ services: references });
const meshRoutes = list(object({ route: list(object({ destination: object({ host: string }) })) }));
/** Where a GitOps controller gets files from. */
const repository = object({
	metadata,
	spec: object({ url: string })
});
const argoSource = object({
	repoURL: string,
	path: string,
	chart: string,
	ref: string,
	directory: object({
		recurse: boolean,
		include: string,
		exclude: string
	}),
	kustomize: object({
		namespace: string,
		namePrefix: string,
		nameSuffix: string,
		components: list(string),
		ignoreMissingComponents: boolean,
		patches: subtree,
		commonLabels: subtree,
		forceCommonLabels: boolean,
		labelWithoutSelector: boolean,
		labelIncludeTemplates: boolean,
		commonAnnotations: subtree,
		forceCommonAnnotations: boolean
	}),
	helm: subtree,
	plugin: subtree
});
const argoSpec = object({
	source: argoSource,
	sources: list(argoSource),
	destination: object({
		namespace: string,
		server: string,
		name: string
	}),
	syncPolicy: object({ automated: subtree })
});
/** Kinds that no finding is about: they explain what is missing. They are read when something asks for them. */
const secondLineShapes = {
	Role: object({
		metadata,
		rules: rules$1
	}),
	ClusterRole: object({
		metadata,
		rules: rules$1
	}),
	RoleBinding: binding,
	ClusterRoleBinding: binding,
	ClusterServiceVersion: object({
		metadata,
		spec: object({ install: object({ spec: object({
			clusterPermissions: permissions,
			permissions
		}) }) })
	}),
	APIService: object({
		metadata,
		spec: object({ service: object({
			name: string,
			namespace: string
		}) })
	}),
	ValidatingWebhookConfiguration: webhooks,
	MutatingWebhookConfiguration: webhooks,
	Ingress: object({
		metadata,
		spec: object({
			ingressClassName: string,
			defaultBackend: ingressBackend,
			rules: list(object({ http: object({ paths: list(object({ backend: ingressBackend })) }) }))
		})
	}),
	IngressRoute: traefikRoute,
	IngressRouteTCP: traefikRoute,
	IngressRouteUDP: traefikRoute,
	TraefikService: object({
		metadata,
		spec: object({
			weighted: object({ services: references }),
			mirroring: object({
				kind: string,
				name: string,
				namespace: string,
				mirrors: references
			})
		})
	}),
	HTTPRoute: gatewayRoute,
	GRPCRoute: gatewayRoute,
	TLSRoute: gatewayRoute,
	TCPRoute: gatewayRoute,
	UDPRoute: gatewayRoute,
	HTTPProxy: object({
		metadata,
		spec: object({
			routes: list(contourServices),
			tcpproxy: contourServices
		})
	}),
	Route: object({
		metadata,
		spec: object({
			to: reference,
			alternateBackends: references
		})
	}),
	VirtualService: object({
		metadata,
		spec: object({
			http: meshRoutes,
			tls: meshRoutes,
			tcp: meshRoutes
		})
	}),
	ServiceEntry: object({
		metadata,
		spec: object({ hosts: list(string) })
	}),
	ServiceMonitor: object({
		metadata,
		spec: object({
			selector: object({
				matchLabels: stringMap,
				matchExpressions: subtree
			}),
			namespaceSelector: object({
				any: boolean,
				matchNames: list(string)
			}),
			endpoints: list(object({ port: string }))
		})
	}),
	Kustomization: object({
		metadata,
		spec: object({
			path: string,
			targetNamespace: string,
			namePrefix: string,
			nameSuffix: string,
			components: list(string),
			ignoreMissingComponents: boolean,
			patches: subtree,
			commonMetadata: object({
				labels: subtree,
				annotations: subtree
			}),
			sourceRef: object({
				kind: string,
				name: string
			}),
			kubeConfig: subtree,
			suspend: boolean,
			postBuild: object({
				substitute: stringMap,
				substituteFrom: list(object({
					kind: string,
					name: string
				}))
			})
		})
	}),
	FluxInstance: object({
		metadata,
		spec: object({
			sync: object({
				kind: string,
				url: string,
				path: string
			}),
			kustomize: object({ patches: subtree })
		})
	}),
	GitRepository: repository,
	ConfigMap: object({
		metadata,
		data: stringMap
	}),
	Secret: object({
		metadata,
		data: stringMap,
		stringData: stringMap
	}),
	Application: object({
		metadata,
		spec: argoSpec
	}),
	ApplicationSet: object({
		metadata,
		spec: object({
			generators: subtree,
			template: subtree,
			templatePatch: subtree
		})
	})
};
const rbac = ["rbac.authorization.k8s.io/v1"];
const admission = ["admissionregistration.k8s.io/v1"];
const traefik = ["traefik.io/v1alpha1", "traefik.containo.us/v1alpha1"];
const gateway = [
	"v1",
	"v1beta1",
	"v1alpha3",
	"v1alpha2"
].map((version) => `gateway.networking.k8s.io/${version}`);
const istio = [
	"v1",
	"v1beta1",
	"v1alpha3"
].map((version) => `networking.istio.io/${version}`);
const argo = ["argoproj.io/v1alpha1"];
const secondLineVersions = {
	Role: rbac,
	ClusterRole: rbac,
	RoleBinding: rbac,
	ClusterRoleBinding: rbac,
	ClusterServiceVersion: ["operators.coreos.com/v1alpha1"],
	APIService: ["apiregistration.k8s.io/v1"],
	ValidatingWebhookConfiguration: admission,
	MutatingWebhookConfiguration: admission,
	Ingress: ["networking.k8s.io/v1"],
	IngressRoute: traefik,
	IngressRouteTCP: traefik,
	IngressRouteUDP: traefik,
	TraefikService: traefik,
	HTTPRoute: gateway,
	GRPCRoute: gateway,
	TLSRoute: gateway,
	TCPRoute: gateway,
	UDPRoute: gateway,
	HTTPProxy: ["projectcontour.io/v1"],
	Route: ["route.openshift.io/v1"],
	VirtualService: istio,
	ServiceEntry: istio,
	ServiceMonitor: ["monitoring.coreos.com/v1"],
	Kustomization: [
		"v1",
		"v1beta2",
		"v1beta1"
	].map((version) => `kustomize.toolkit.fluxcd.io/${version}`),
	FluxInstance: ["fluxcd.controlplane.io/v1"],
	GitRepository: [
		"v1",
		"v1beta2",
		"v1beta1"
	].map((version) => `source.toolkit.fluxcd.io/${version}`),
	ConfigMap: ["v1"],
	Secret: ["v1"],
	Application: argo,
	ApplicationSet: argo
};

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

//#endregion
//#region src/model/resources.ts
const endpointPort = object({
	name: string,
	port: integer,
	protocol: string,
	appProtocol: string
});
const endpointAddress = object({
	ip: string,
	hostname: string,
	nodeName: string,
	targetRef: object({ kind: string })
});
const hint = object({ name: string });
/** One entry a kind. A rule's `on` is a key of this table, and its view is inferred from it. */
const shapes = {
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
			sessionAffinityConfig: object({ clientIP: object({ timeoutSeconds: integer }) }),
			publishNotReadyAddresses: boolean,
			internalTrafficPolicy: string,
			externalTrafficPolicy: string,
			healthCheckNodePort: integer,
			allocateLoadBalancerNodePorts: boolean,
			loadBalancerClass: string,
			loadBalancerIP: string,
			loadBalancerSourceRanges: list(string),
			externalIPs: list(string),
			trafficDistribution: string,
			ports: list(object({
				name: string,
				port: integer,
				targetPort: integerOrString,
				protocol: string,
				nodePort: integer,
				appProtocol: string
			}))
		})
	}),
	Endpoints: object({
		metadata,
		subsets: list(object({
			addresses: list(endpointAddress),
			notReadyAddresses: list(endpointAddress),
			ports: list(endpointPort)
		}))
	}),
	EndpointSlice: object({
		metadata,
		addressType: string,
		endpoints: list(object({
			addresses: list(string),
			conditions: object({
				ready: boolean,
				serving: boolean,
				terminating: boolean
			}),
			hostname: string,
			nodeName: string,
			hints: object({
				forZones: list(hint),
				forNodes: list(hint)
			})
		})),
		ports: list(endpointPort)
	}),
	...secondLineShapes
};
/** What a resource was read from. */
const manifest = Symbol("manifest");
const apiVersions = {
	...mappingVersions,
	...secondLineVersions
};
const mappingKinds = Object.keys(mappingVersions);
const isMappingKindName = (kind) => mappingKinds.includes(kind);
const isMappingKind = (resource) => isMappingKindName(resource.kind);
const withLists = (names) => new Set([
	...names,
	...names.map((name) => `${name}List`),
	"List"
]);
/** Each value of `kind` that may bring a mapping resource: the kinds themselves, and lists of them. */
const kindsOfMapping = withLists([...mappingKinds, ...misspeltKinds]);
/** What a chart brings is not seen before it is rendered; these kinds install one. */
const chartKinds = ["HelmRelease", "HelmChart"];
/** Each value of `kind` that may bring one of those, but for the `List` of everything. */
const kindsOfSecondLine = new Set([...Object.keys(secondLineShapes), ...chartKinds].flatMap((name) => [name, `${name}List`]));
/** The resources of one document, those inside a `List` too. */
function resourcesOf(node, file, from = { root: node }) {
	if (node.kind !== "map") return [];
	const kind = textOf$1(node, "kind");
	const items = node.entries.find((entry) => entry.key === "items")?.value;
	if (kind?.endsWith("List") && items?.kind === "list") {
		const itemKind = kind === "List" ? void 0 : kind.slice(0, -4);
		return items.items.flatMap((item) => resourcesOf(withKind(item, itemKind, textOf$1(node, "apiVersion")), file));
	}
	const apiVersion = textOf$1(node, "apiVersion");
	if (kind === void 0 || apiVersion === void 0) return [];
	const known = kinds.get(kind);
	const meant = known && apiVersions[known].includes(apiVersion) ? known : kindMeantBy(kind, apiVersion);
	if (meant === void 0) return [];
	const words = {
		kind: meant,
		apiVersion: apiVersions[meant].find((version) => version === apiVersion) ?? apiVersion,
		writtenKind: kind === meant ? meant : kind
	};
	return [Object.assign(readResource(meant, node, file), words, { [manifest]: from })];
}
/** A single resource built from a node, as `kubectl` would read it. */
function readResource(kind, node, file) {
	const kindNode = node.entries.find((entry) => entry.key === "kind")?.value;
	return shapes[kind].read(node, startOf(file, kindNode?.span ?? node.span));
}
/** Items of a typed list, such as `ServiceList`, need not say their kind again. */
function withKind(item, kind, apiVersion) {
	if (item.kind !== "map" || kind === void 0 || textOf$1(item, "kind") !== void 0) return item;
	const start = {
		start: item.span.start,
		end: item.span.start
	};
	return {
		kind: "map",
		entries: [...[plainEntry("kind", kind, start), plainEntry("apiVersion", apiVersion ?? "", start)], ...item.entries],
		overridden: item.overridden,
		isFlow: item.isFlow,
		span: item.span
	};
}
const kinds = new Map(Object.keys(shapes).map((kind) => [kind, kind]));
function textOf$1(node, key) {
	const value = node.entries.find((entry) => entry.key === key)?.value;
	return value?.kind === "scalar" && typeof value.value === "string" ? value.value : void 0;
}
const isService = (resource) => resource.kind === "Service";
const isSource = (resource) => resource.kind === "Endpoints" || resource.kind === "EndpointSlice";
/** The name as written; a substituted one by its spelling. */
const nameOf$1 = ({ metadata }) => spelled(metadata.name, "").text;
/** Without its folder. */
const fileNameOf = (located) => fileOf(located).path.replace(/^.*\//, "");
const fileOf = (located) => located[origin].file;

//#endregion
//#region src/model/service.ts
function exposureOf({ spec }) {
	if (isOpaque$1(spec.type)) return "unknown";
	if (spec.type.value === "ExternalName") return "external name";
	if (isOpaque$1(spec.clusterIP)) return "unknown";
	return spec.clusterIP.value === "None" ? "headless" : "virtual IP";
}
/** The API server stores `selector: {}` and `selector: null` as no selector. */
const isSelectorless = ({ spec }) => spec.selector.state === "absent";
const portName$1 = (port) => spelled(port.name, "");
/** An empty text is a missing one to the API server's defaults; in a slice it is refused before that matters. */
const portProtocol = ({ protocol }) => protocol.value === "" ? {
	text: "TCP",
	isKnown: true
} : spelled(protocol, "TCP");
/** The API server fills in `port` where `targetPort` is left out, 0 or empty, on every type of Service. */
function targetPortOf({ port, targetPort }) {
	if (targetPort.state === "absent" || targetPort.value === 0 || targetPort.value === "") return port.value;
	return targetPort.value;
}
const isOpaque$1 = (field) => field.state === "malformed" || field.state === "substituted";

//#endregion
//#region src/model/names.ts
/** Labels and annotations that decide what the parts of a cluster do. */
const label$1 = {
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
const annotation = {
	topologyMode: "service.kubernetes.io/topology-mode",
	topologyHints: "service.kubernetes.io/topology-aware-hints",
	sourceRanges: "service.beta.kubernetes.io/load-balancer-source-ranges",
	leader: "control-plane.alpha.kubernetes.io/leader",
	endpointsManagedBy: "extmap-lint/endpoints-managed-by",
	ignore: "extmap-lint/ignore",
	externalDns: ["external-dns.kubernetes.io/", "external-dns.alpha.kubernetes.io/"]
};

//#endregion
//#region src/model/source.ts
/** Each address that a source lists, whether ready or not. */
const addressesOf$3 = (source) => source.kind === "Endpoints" ? source.subsets.items.flatMap((subset) => [...subset.addresses, ...subset.notReadyAddresses].map(({ ip }) => ip)) : source.endpoints.items.flatMap(({ addresses }) => addresses.items);
const endpointPortsOf = (source) => source.kind === "Endpoints" ? source.subsets.items.flatMap(({ ports }) => ports.items) : source.ports.items;
/** Another controller's slices are not written by hand; a person's or a tool's value names no controller. */
const isOfController = ({ metadata }) => /controller/i.test(metadata.labels.entries.get(label$1.managedBy)?.value ?? "");
/** False for a number that no port has; one that is not known may be one. */
const isPossiblePort = ({ value }) => value === void 0 || value >= 1 && value <= 65535;

//#endregion
//#region src/rule/define.ts
const error = (template, witness) => ({
	severity: "error",
	template,
	witness
});
const warning = (template) => ({
	severity: "warning",
	template
});
const info = (template) => ({
	severity: "info",
	template
});
const advice = (template) => ({
	severity: "info",
	template,
	isAdvice: true
});
const rejected = { shows: "rejection" };
const warned = { shows: "warning" };
const noTraffic = {
	shows: "no traffic",
	to: "place"
};
const noTrafficToEndpoints = {
	shows: "no traffic",
	to: "Endpoints"
};
const gets = (...outcomes) => ({
	shows: "connection",
	from: "Pod",
	gets: outcomes
});
const getsFromOutside = (...outcomes) => ({
	shows: "connection",
	from: "outside",
	gets: outcomes
});
const later = (reason) => ({
	shows: "later",
	reason
});
/** A rule that decides from one resource alone; it may run on a single file, and its result may be kept by file. */
function resourceRule(rule) {
	return define({
		...rule,
		check: (resource, report, { cluster }) => rule.check(resource, report, cluster)
	}, "resource");
}
/** The same with something that takes long to load, and that few resources need: then the check gets it for all of their kind. */
function loadingRule(rule) {
	const { needs, check, ...meta } = rule;
	const run = (resource, report, { cluster }, needed) => check(resource, report, cluster, needed);
	return {
		...define({
			...meta,
			check: run
		}, "resource"),
		needs: (resources, cluster) => needs(resources, cluster)
	};
}
/** A rule that asks what else reaches the cluster with the resource. */
function projectRule(rule) {
	return define(rule, "project");
}
function define(rule, scope) {
	const { check, on, ...meta } = rule;
	const kinds = typeof on === "string" ? [on] : on;
	let newReporter;
	return {
		...meta,
		on: kinds,
		scope,
		run(resource, world, needed) {
			if (!kinds.includes(resource.kind)) return nothing$2;
			newReporter ??= reporters(rule.messages);
			const report = newReporter();
			check(resource, report, world, needed);
			return report.remarks ?? nothing$2;
		}
	};
}
const nothing$2 = [];
/** The template with each `{placeholder}` filled in. */
const fillIn = (template, data) => template.replace(/\{(\w+)\}/g, (_, key) => String(data[key]));
/** Makes reporters whose methods are built once a rule: a rule is asked thousands of times and speaks rarely. */
function reporters(messages) {
	class RuleSink {
		/** A field with a value is defined slowly by the older JavaScript that is published. */
		constructor() {
			this.remarks = void 0;
		}
	}
	for (const [messageId, { severity, template }] of Object.entries(messages)) {
		const takesData = template.includes("{");
		Object.defineProperty(RuleSink.prototype, messageId, { value(at, ...rest) {
			const data = takesData ? rest[0] : {};
			const { also = [], inPlaceOf } = rest[takesData ? 1 : 0] ?? {};
			this.remarks ??= [];
			this.remarks.push({
				messageId,
				severity,
				message: fillIn(template, data),
				at,
				also,
				inPlaceOf
			});
		} });
	}
	return () => new RuleSink();
}

//#endregion
//#region rules/endpoint-address-cluster-ip.ts
var endpoint_address_cluster_ip_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "addresses",
	summary: "An endpoint of a Service with a cluster IP is not the cluster IP of another",
	messages: {
		service: error("\"{address}\" is the cluster IP of \"{service}\", and kube-proxy does not translate twice: refused, or timed out", noTraffic),
		range: error("\"{address}\" lies in the range of cluster IPs, and kube-proxy does not translate twice: timed out", noTraffic)
	},
	check(source, report, world) {
		const owner = world.ownerOf(source);
		if (owner.state !== "found" || exposureOf(owner.service) !== "virtual IP") return;
		for (const field of addressesOf$3(source)) {
			const address = field.value ?? "";
			const other = world.serviceAt(address, source);
			if (other) {
				const also = [{
					at: other.spec.clusterIP,
					message: "the cluster IP"
				}];
				report.service(field, {
					address,
					service: nameOf$1(other)
				}, { also });
			} else if (isInRange(address, world.cluster.serviceCidrs)) report.range(field, { address });
		}
	}
});

//#endregion
//#region rules/endpoint-address-duplicate.ts
var endpoint_address_duplicate_default = resourceRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "addresses",
	summary: "An address stands once among the endpoints of some ports",
	messages: {
		repeated: info("\"{address}\" stands among these endpoints already: it counts once"),
		slice: warning("\"{address}\" is {earlier} above and {later} here: kube-proxy takes the last one, up to Kubernetes 1.35 the first"),
		endpoints: warning("\"{address}\" is among the ready addresses of the subset too: it counts as not ready")
	},
	check(source, report) {
		for (const [{ field, isReady }, first] of groupsIn(source).flatMap(repeatedIn$1)) {
			const address = field.value ?? "";
			const also = [{
				at: first.field,
				message: "the first time"
			}];
			const data = {
				address,
				earlier: readiness(first),
				later: readiness({
					field,
					isReady
				})
			};
			if (isReady === first.isReady) report.repeated(field, { address }, { also });
			else if (source.kind === "EndpointSlice") report.slice(field, data, { also });
			else report.endpoints(field, { address }, { also });
		}
	}
});
/** Addresses that have the same ports. */
function groupsIn(source) {
	if (source.kind === "Endpoints") return source.subsets.items.map(({ addresses, notReadyAddresses }) => [...addresses.items.map(({ ip }) => ({
		field: ip,
		isReady: true
	})), ...notReadyAddresses.items.map(({ ip }) => ({
		field: ip,
		isReady: false
	}))]);
	return [source.endpoints.items.flatMap(({ addresses, conditions }) => addresses.items.map((field) => ({
		field,
		isReady: conditions.ready.value ?? true
	})))];
}
const readiness = ({ isReady }) => isReady ? "ready" : "not ready";
/** Each entry whose address an earlier one has, in whatever spelling, with the first that has it. */
function repeatedIn$1(entries) {
	const firsts = /* @__PURE__ */ new Map();
	return entries.flatMap((entry) => {
		const text = parseIp(entry.field.value ?? "")?.text;
		if (text === void 0) return [];
		const first = firsts.get(text);
		if (first) return [[entry, first]];
		firsts.set(text, entry);
		return [];
	});
}

//#endregion
//#region rules/endpoint-address-in-cluster.ts
var endpoint_address_in_cluster_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "addresses",
	summary: "An endpoint that is written by hand is outside of the cluster",
	messages: { pod: warning("\"{address}\" is an address of Pods: whichever Pod has it next gets the connections to \"{service}\"") },
	check(source, report, world) {
		if (source.kind === "EndpointSlice" && isOfController(source)) return;
		const owner = world.ownerOf(source);
		if (owner.state !== "found" || !isSelectorless(owner.service)) return;
		const also = [{
			at: owner.service.metadata.name,
			message: "the Service"
		}];
		for (const field of addressesOf$3(source)) {
			const address = field.value ?? "";
			if (!isInRange(address, world.cluster.podCidrs)) continue;
			report.pod(field, {
				address,
				service: nameOf$1(owner.service)
			}, { also });
		}
	}
});

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
		"syntax",
		"spelling"
	],
	yieldsTo: ["endpoint-address-special"],
	messages: {
		hostname: error("\"{address}\" is a name: the API server rejects it where an endpoint needs an IP address", rejected),
		placeholder: error("\"{address}\" stands for an IP address: the API server rejects it as it is", rejected),
		cidr: error("\"{address}\" is a range: the API server rejects it where an endpoint needs one IP address", rejected),
		port: error("\"{address}\" has a port: the API server rejects it, ports stand beside the addresses", rejected),
		syntax: error("\"{address}\" is not an IP address, and the API server rejects it", rejected),
		"leading-zero": error("\"{address}\" has leading zeros: rejected from Kubernetes 1.36, and kube-proxy of 1.30 reads it as octal or fails on it", rejected),
		mapped: error("\"{address}\" is an IPv4 address as IPv6: rejected from Kubernetes 1.36, and kube-proxy of 1.30 fails on it", rejected),
		spelling: error("\"{address}\" is an IPv4 address that the API server rejects: the canonical form is \"{canonical}\"", rejected),
		later: warning("\"{address}\" is taken for \"{canonical}\" by this version, and rejected by Kubernetes from {from} on"),
		"non-canonical": error("\"{address}\" is rejected in an EndpointSlice by Kubernetes 1.35 and later: the canonical form is \"{canonical}\"", rejected),
		"non-canonical-endpoints": warning("\"{address}\" is not in canonical form: the API server warns of it, and reads it as \"{canonical}\"")
	},
	check(source, report, { kubernetesMinor = NaN }) {
		if (source.kind === "EndpointSlice" && !isIpType(source.addressType.value)) return;
		for (const field of addressesOf$3(source)) {
			const address = field.value;
			if (address === void 0) continue;
			const canonical = parseIp(address)?.text;
			if (canonical === void 0) report[faultOf$3(address)](field, { address });
			else if (canonical !== address) {
				const from = canonical.includes(":") ? "1.35" : "1.36";
				report[spellingOf$1(address, canonical, source.kind, kubernetesMinor)](field, {
					address,
					canonical,
					from
				});
			}
		}
	}
});
/** Where versions differ, only what was recorded with one is said of it. */
function spellingOf$1(address, canonical, kind, minor) {
	if (canonical.includes(":")) {
		if (kind === "Endpoints") return "non-canonical-endpoints";
		return minor <= 30 ? "later" : "non-canonical";
	}
	if (minor >= 36) return "spelling";
	if (minor === 35 && kind === "Endpoints") return "later";
	return familyOf(address) === void 0 ? "leading-zero" : "mapped";
}
/** Of a slice with names for addresses, or without a known type, nothing is said here. */
const isIpType = (type) => type === "IPv4" || type === "IPv6";
/** The first that applies names the fault best. */
function faultOf$3(address) {
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
		unspecified: error("\"{address}\" is no server's address: the API server rejects it", rejected),
		loopback: error("\"{address}\" is each host's own address: the API server rejects it", rejected),
		"link-local": error("\"{address}\" holds within one network link only: the API server rejects it", rejected),
		multicast: error("\"{address}\" is a multicast address: the API server takes it, and nothing answers there", noTraffic),
		broadcast: error("\"{address}\" is the broadcast address: the API server takes it, and connections time out", noTraffic)
	},
	check(source, report) {
		for (const field of addressesOf$3(source)) {
			const address = field.value ?? "";
			const use = specialUseOf(address);
			if (use) report[use === "link-local multicast" ? "link-local" : use](field, { address });
		}
	}
});

//#endregion
//#region src/cluster/families.ts
const both = ["IPv4", "IPv6"];
/**
* The families of a Service's addresses in a cluster of some, the cluster's first one first. Undefined where a field that
* decides is not known. Source: kubernetes pkg/registry/core/service/storage/alloc.go initIPFamilyFields.
*/
function familiesOf(service, cluster) {
	const { ipFamilyPolicy, ipFamilies, clusterIP } = service.spec;
	const exposure = exposureOf(service);
	if (exposure === "external name") return [];
	const deciding = [
		ipFamilyPolicy,
		ipFamilies,
		clusterIP,
		...ipFamilies.items
	];
	if (exposure === "unknown" || deciding.some(({ state }) => state === "substituted" || state === "malformed")) return void 0;
	const isLenient = exposure === "headless" && isSelectorless(service);
	const policy = ipFamilyPolicy.value ?? (isLenient ? "RequireDualStack" : "SingleStack");
	const first = ipFamilies.items.flatMap(({ value }) => both.filter((family) => family === value))[0] ?? parseIp(clusterIP.value ?? "")?.family ?? cluster[0] ?? "IPv4";
	if (policy === "SingleStack") return [first];
	return [first, ...both.filter((family) => family !== first && (isLenient || cluster.includes(family)))];
}

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
/** Of a cluster of which nothing else is said. */
const usualDomain = "cluster.local";
/** What a name in the zone of cluster DNS means. */
function clusterNameOf(name, domain = usualDomain) {
	const zone = `.svc.${domain}`;
	const text = withoutDot(name);
	if (!text.endsWith(zone)) return void 0;
	const parts = text.slice(0, -zone.length).split(".");
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
//#region src/cluster/version.ts
/** The newest one whose recordings are held against this folder. */
const newestMinor = 37;
/** The oldest one that the linter speaks of. */
const oldestMinor = 25;

//#endregion
//#region src/cluster/setup.ts
const bothFamilies = ["IPv4", "IPv6"];
/** A cluster as it is known. What is not, is taken to be as kubeadm sets up the newest version, with both families. */
const setupOf = (settings) => ({
	minor: settings.kubernetesMinor ?? newestMinor,
	domain: settings.domain ?? "cluster.local",
	dns: settings.dns === "kube-dns" ? "kube-dns" : "coredns",
	families: settings.ipFamilies.length > 0 ? settings.ipFamilies : bothFamilies,
	proxyMode: "iptables",
	serviceRanges: settings.serviceCidrs,
	loadBalancerAddressesOf: ({ spec: { loadBalancerIP } }) => loadBalancerIP.value ? [loadBalancerIP.value] : [],
	askOutside
});
const nobody = {
	aliases: [],
	addresses: []
};
/** No public top-level domain is a number or `svc`; of any other name nothing is known without asking. */
function askOutside(name) {
	const last = withoutDot(name).split(".").at(-1) ?? "";
	return /^\d+$/.test(last) || last === "svc" ? nobody : void 0;
}

//#endregion
//#region rules/endpoint-family-mismatch.ts
var endpoint_family_mismatch_default = projectRule({
	on: "Service",
	group: "addresses",
	summary: "A Service with a cluster IP has a family of its endpoints",
	messages: {
		family: error("the Service has {families} only, and its endpoints {offered}: connections are refused", gets("refused")),
		assumed: warning("its endpoints are IPv6 only, and a Service that names no family is IPv4 in most clusters: refused there")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) !== "virtual IP" || found.state !== "found") return;
		const families = familiesOf(service, setupOf(world.cluster).families) ?? [];
		const slices = world.slicesOf(found.sources).filter(isFilled);
		const offered = [...new Set(slices.map(({ addressType }) => addressType))];
		const [first] = slices;
		if (families.length === 0 || first === void 0 || offered.some((type) => isReadBy(families, type))) return;
		const also = [{
			at: first.endpoints[0]?.at ?? first.source,
			message: "an endpoint of the other family"
		}];
		const written = familyWrittenIn(service);
		const data = {
			families: families.join(" and "),
			offered: offered.join(" and ")
		};
		if (written) report.family(written, data, { also });
		else if (world.cluster.ipFamilies.length > 0) report.family(service.metadata.name, data, { also });
		else report.assumed(service.metadata.name, { also });
	}
});
/** Names are another fault. */
const isFilled = ({ addressType, endpoints }) => addressType !== "FQDN" && endpoints.length > 0;
const isReadBy = (families, type) => type === "unknown" || families.includes(type);
const familyWrittenIn = ({ spec: { ipFamilies, clusterIP } }) => ipFamilies.items[0] ?? (parseIp(clusterIP.value ?? "") && clusterIP);

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
			hostname: endpoint.hostname,
			nodeName: endpoint.nodeName,
			zoneHints: namesIn(endpoint.hints.forZones),
			nodeHints: namesIn(endpoint.hints.forNodes),
			at: endpoint
		}))
	};
}
const slicePort = (port) => ({
	name: portName$1(port),
	protocol: portProtocol(port),
	number: port.port,
	at: port
});
const namesIn = (hints) => [...hints].flatMap(({ name }) => name.value ?? []);
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
		const addresses = unite(listing);
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
function unite(subsets) {
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
//#region src/cluster/mirroring.ts
function mirroringObstacle({ metadata }) {
	if (metadata.labels.entries.get(label$1.skipMirror)?.value === "true") return "skip-mirror label";
	return metadata.annotations.entries.has(annotation.leader) ? "leader annotation" : void 0;
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
/**
* Ports whose name another port of the same addresses has, once the subsets are packed, with the first of that name. Of
* such addresses no slice is made at all.
*/
const namesakesIn = (endpoints) => repack(endpoints.subsets.items).flatMap(({ ports }) => {
	const known = ports.filter(({ name }) => name.isKnown);
	const firsts = new Map(known.toReversed().map((port) => [port.name.text, port]));
	return known.flatMap((port) => {
		const first = firsts.get(port.name.text) ?? port;
		return first === port ? [] : [[port, first]];
	});
});
/** A slice with one port name twice is refused by the API server, whatever the protocols; the controller then gives up. */
const hasUniqueNames = (ports) => new Set(ports.map((port) => port.name.text)).size === ports.length;
/** All labels are copied, but the two by which the controller finds its slices are its own. */
function labelsOfMirror({ metadata }) {
	const copied = [...metadata.labels.entries].filter(([name]) => name !== label$1.managedBy);
	return new Map([...copied, [label$1.serviceName, metadata.name]]);
}
const most$1 = 1e3;
/** The rest of a packed subset is dropped: ready addresses come first, then the order is that of the texts. */
function firstThousand(addresses) {
	const valid = addresses.filter(isMirrored);
	if (valid.length <= most$1) return valid;
	return valid.sort((one, other) => Number(other.isReady) - Number(one.isReady) || compareIps(one, other)).slice(0, most$1);
}
const isMirrored = ({ address }) => typeOf$1(address.ip) !== void 0;
function compareIps(one, other) {
	const [left, right] = [spellingOf(one.address.ip), spellingOf(other.address.ip)];
	return left < right ? -1 : Number(left > right);
}
/** A substituted address may be of either family. One that is not an IP is skipped. */
function typeOf$1(ip) {
	if (ip.state === "substituted") return "unknown";
	return ip.state === "present" ? parseIp(ip.value)?.family : void 0;
}
/** Of one address in several spellings the last stays, so a ready one gives way to one that is not ready. */
function byAddressType(addresses, minor) {
	const found = /* @__PURE__ */ new Map();
	const readyFirst = [...addresses.filter((it) => it.isReady), ...addresses.filter((it) => !it.isReady)];
	for (const { address, isReady } of readyFirst) {
		const type = typeOf$1(address.ip);
		if (type === void 0) continue;
		const ip = mirroredIp(address.ip, minor);
		const endpoints = found.get(type) ?? /* @__PURE__ */ new Map();
		endpoints.set(spellingOf(ip), {
			addresses: [ip],
			isReady,
			isServing: true,
			isTerminating: false,
			hostname: address.hostname,
			nodeName: address.nodeName,
			zoneHints: [],
			nodeHints: [],
			at: address
		});
		found.set(type, endpoints);
	}
	return found;
}
/** Canonical since KEP-4858 in v1.33, copied as written before. */
function mirroredIp(ip, minor) {
	const canonical = ip.state === "present" && minor >= 33 ? parseIp(ip.value) : void 0;
	return ip.state === "present" && canonical ? withValue(ip, canonical.text) : ip;
}

//#endregion
//#region rules/endpoint-port-duplicate.ts
var endpoint_port_duplicate_default = resourceRule({
	on: "Endpoints",
	group: "ports",
	summary: "Of the ports of an address each has a name of its own",
	messages: {
		name: error("another port of these addresses is called \"{name}\" too: no EndpointSlice can be made, and none of them gets traffic", noTraffic),
		unnamed: error("another port of these addresses has no name either: no EndpointSlice can be made, and none of them gets traffic", noTraffic)
	},
	check(endpoints, report) {
		for (const [{ name, at }, first] of namesakesIn(endpoints)) {
			const also = [{
				at: first.at,
				message: "the other port"
			}];
			if (name.text === "") report.unnamed(at, { also });
			else report.name(at.name, { name: name.text }, { also });
		}
	}
});

//#endregion
//#region src/cluster/proxy.ts
/**
* Where kube-proxy sends a connection to one port of a Service with a virtual IP of a family: to every pair of an address
* and a port here. What may be reached, because a text is filled in later, is among them, so that none means: refused.
* Source: kubernetes pkg/proxy/endpointslicecache.go and topology.go CategorizeEndpoints.
*/
function backendsOf$1(port, slices, family, minor = newestMinor) {
	return usable(pairedWith(port, slices, family, minor));
}
/** All that a port is paired with, whether it takes connections now or not. */
const pairedWith = (port, slices, family, minor) => distinct$1(slices.filter(({ addressType }) => addressType === family || addressType === "unknown").filter((slice) => !isHiddenFromProxy(slice, minor)).flatMap((slice) => slice.ports.flatMap((candidate) => pair(port, candidate, slice, family))));
/** The ready ones; where there is none, those that still answer while they end. */
function usable(backends) {
	const ready = backends.filter(({ endpoint }) => endpoint.isReady);
	return ready.length > 0 ? ready : backends.filter(({ endpoint }) => endpoint.isServing && endpoint.isTerminating);
}
/** Ports are paired by name and protocol; the numbers play no part. */
function comparePorts(port, candidate) {
	const protocol = compareSpelled(portProtocol(port), candidate.protocol);
	const name = compareSpelled(portName$1(port), candidate.name);
	if (name === "different" || protocol === "different") return "different";
	return name === "unknown" || protocol === "unknown" ? "unknown" : "equal";
}
/** The distinct port names that sources offer, in their order; an unnamed port is "". */
const portsOffered = (slices) => [...new Map(slices.flatMap((slice) => slice.ports).map((port) => [port.at, port])).values()];
/** Only the first address of an endpoint is used. */
function pair(port, candidate, slice, family) {
	if (!isProgrammed$1(candidate) || comparePorts(port, candidate) === "different") return [];
	return slice.endpoints.flatMap((endpoint) => {
		const [address] = endpoint.addresses;
		return address && isMaybeOf(family, address) ? [{
			address,
			port: candidate,
			endpoint
		}] : [];
	});
}
/** A port without a number, or 0, is skipped. */
const isProgrammed$1 = ({ number }) => number.state === "substituted" || (number.value ?? 0) !== 0;
const isMaybeOf = (family, address) => address.state === "substituted" || parseIp(address.value ?? "")?.family === family;
/** A slice for headless Services, and until v1.35 one for another proxy. Mirrored slices have the labels of their Endpoints. */
const isHiddenFromProxy = ({ labels }, minor) => labels.has(label$1.headless) || minor <= 35 && labels.has(label$1.serviceProxyName);
/** Of one address and port the last counts that is not ending. */
function distinct$1(backends) {
	const byAddressAndPort = /* @__PURE__ */ new Map();
	for (const backend of backends) {
		const address = parseIp(backend.address.value ?? "")?.text ?? spellingOf(backend.address);
		const key = JSON.stringify([address, spellingOf(backend.port.number)]);
		if (!byAddressAndPort.has(key) || !backend.endpoint.isTerminating) byAddressAndPort.set(key, backend);
	}
	return [...byAddressAndPort.values()];
}

//#endregion
//#region rules/endpoint-port-invalid.ts
var endpoint_port_invalid_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "ports",
	summary: "The port of an endpoint is a number from 1 to 65535",
	rejects: ["rejected"],
	messages: {
		rejected: error("{port} in place of a port from 1 to 65535: the API server rejects the Endpoints", rejected),
		"stops-proxy": error("port {port} is stored, and kube-proxy then fails on every node: no Service is updated until this slice is gone", gets("timeout")),
		skipped: error("kube-proxy skips an endpoint port without a number: nothing is reached through it", noTraffic),
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
var endpoint_several_addresses_default = projectRule({
	on: "EndpointSlice",
	group: "addresses",
	summary: "An endpoint of an EndpointSlice has one address",
	messages: {
		unused: error("kube-proxy uses the first address of an endpoint only: nothing is sent to {unused}", noTraffic),
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
//#region src/model/managed.ts
/** By an annotation of ours, or shared over the clusters of a mesh, whose other members may have the endpoints. */
const managedAnnotations = [
	annotation.endpointsManagedBy,
	"service.cilium.io/global",
	"io.cilium/global-service"
];
/** Whether something that no manifest shows may give a Service endpoints. */
const hasEndpointsElsewhere = ({ metadata }) => managedAnnotations.some((key) => metadata.annotations.entries.has(key));

//#endregion
//#region rules/endpoints-none-ready.ts
var endpoints_none_ready_default = projectRule({
	on: "Service",
	group: "addresses",
	summary: "Of the endpoints of a Service one at least is ready",
	messages: {
		none: warning("no endpoint of \"{service}\" is ready: {outcome}"),
		port: warning("no endpoint of port \"{port}\" is ready: connections to it are refused"),
		empty: warning("the endpoints of \"{service}\" are there and hold no address: {outcome}")
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown" || found.state !== "found") return;
		if (hasEndpointsElsewhere(service) || found.sources.some(isUncertain)) return;
		const data = {
			service: nameOf$1(service),
			outcome: outcomes$1[exposure]
		};
		for (const fault of faultsOf$1(service, exposure, found.sources, world)) {
			if (world.endpointsWriterNear(service)) return;
			if (fault.is === "port") report.port(fault.port, { port: portName$1(fault.port).text }, { also: fault.also });
			else report[fault.is](service.metadata.name, data, { also: fault.also });
		}
	}
});
function faultsOf$1(service, exposure, sources, { slicesOf }) {
	if (sources.every((source) => addressesOf$3(source).length === 0)) return [{
		is: "empty",
		also: sources.map(({ metadata }) => ({
			at: metadata.name,
			message: "empty"
		}))
	}];
	const slices = slicesOf(sources);
	const isUsed = exposure === "headless" ? ({ isReady }) => isReady : isReachable;
	const unready = unreadyIn(slices, isUsed);
	if (unready.length > 0) return [{
		is: "none",
		also: marked(unready)
	}];
	if (exposure === "headless") return [];
	return service.spec.ports.items.flatMap((port) => {
		const own = unreadyIn(slices.filter(({ ports }) => ports.some((it) => comparePorts(port, it) !== "different")), isUsed);
		return own.length > 0 ? [{
			is: "port",
			port,
			also: marked(own)
		}] : [];
	});
}
/** All endpoints, where none of them is used. */
function unreadyIn(slices, isUsed) {
	const endpoints = slices.flatMap((slice) => slice.endpoints);
	return endpoints.some(isUsed) ? [] : endpoints;
}
const marked = (endpoints) => endpoints.slice(0, 3).map(({ at }) => ({
	at,
	message: "not ready"
}));
const outcomes$1 = {
	headless: "its name does not resolve (NXDOMAIN)",
	"virtual IP": "connections are refused"
};
/** Filled in later, or not mirrored at all, which is another fault. */
function isUncertain(source) {
	if (source.kind === "Endpoints") {
		const lists = source.subsets.items.flatMap(({ addresses, notReadyAddresses }) => [addresses, notReadyAddresses]);
		return mirroringObstacle(source) !== void 0 || [source.subsets, ...lists].some(({ state }) => state === "substituted");
	}
	return [source.endpoints, ...source.endpoints.items.map(({ addresses }) => addresses)].some(({ state }) => state === "substituted");
}
/** kube-proxy falls back to what still serves while it ends; cluster DNS does not. */
const isReachable = ({ isReady, isServing, isTerminating }) => isReady || isServing && isTerminating;

//#endregion
//#region rules/endpoints-not-mirrored.ts
var endpoints_not_mirrored_default = projectRule({
	on: "Endpoints",
	group: "pairing",
	summary: "Endpoints count only when they are mirrored to an EndpointSlice",
	claimsAbsence: true,
	messages: {
		skipped: error("skip-mirror is \"true\": no EndpointSlice is made of these Endpoints, and \"{service}\" has no other", gets("refused", "nxdomain")),
		leader: error("a leader annotation: no EndpointSlice is made of these Endpoints, and \"{service}\" has no other", gets("refused", "nxdomain"))
	},
	check(endpoints, report, world) {
		const owner = world.ownerOf(endpoints);
		if (owner.state !== "found" || !world.isWhole) return;
		const { service } = owner;
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) === "external name" || found.state !== "found") return;
		if (found.sources.some(({ kind }) => kind === "EndpointSlice")) return;
		const { labels, annotations } = endpoints.metadata;
		const [skip, leader] = [labels.entries.get(label$1.skipMirror), annotations.entries.get(annotation.leader)];
		const data = { service: nameOf$1(service) };
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
		split: error("these ports are an item of their own, apart from the addresses above: the API server rejects the Endpoints", rejected),
		"no-addresses": error("a subset without addresses: the API server rejects the Endpoints", rejected)
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
//#region src/cluster/upkeep.ts
/**
* A written reference to an owner has the identity of one that is long gone, so the garbage collector takes the source. A
* slice with the label of a controller is taken for its own, by the one for Pods only where there is a selector. Endpoints
* without a Service wait for the sweep with which the endpoints controller begins; slices wait for a Service.
* Source: kubernetes pkg/controller/{garbagecollector,endpoint,endpointslice,endpointslicemirroring}; recorded.
*/
function upkeepOf(source, owner) {
	const { labels, annotations } = source.metadata;
	const isSelecting = owner !== void 0 && !isSelectorless(owner);
	if (writtenOwnerIn(source)) return "deleted";
	if (source.kind === "EndpointSlice") {
		const manager = labels.entries.get(label$1.managedBy)?.value;
		return manager === managedBy.mirroring || manager === managedBy.controller && isSelecting ? "deleted" : "kept";
	}
	if (isSelecting) return "overwritten";
	return owner || annotations.entries.has(annotation.leader) ? "kept" : "deleted when the controllers restart";
}
/** The owner whose identity in a cluster is written in a manifest. */
const writtenOwnerIn = ({ metadata }) => metadata.ownerReferences.items.find(({ uid }) => uid.state === "present");

//#endregion
//#region src/cluster/behind.ts
/** The slices that a cluster keeps for sources, whichever way they were written. */
const slicesOf = (sources, minor = newestMinor) => sources.flatMap((source) => source.kind === "Endpoints" ? mirror(source, minor) : [sliceOf(source)]);
/** Whether a list that decides what is behind it is filled in later. */
function isFilledIn(source) {
	return (source.kind === "Endpoints" ? [source.subsets, ...source.subsets.items.flatMap((it) => [
		it.addresses,
		it.notReadyAddresses,
		it.ports
	])] : [
		source.addressType,
		source.endpoints,
		source.ports,
		...source.endpoints.items.map(({ addresses }) => addresses)
	]).some(({ state }) => state === "substituted");
}
/** The slices that kube-proxy and CoreDNS find behind a Service. */
function slicesBehind(service, cluster) {
	const found = cluster.sourcesOf(service);
	if (found.state !== "found") return found;
	if (found.value.some(isFilledIn)) return { state: "unclear" };
	const isThere = (source) => cluster.verdictOn(source).result === "accepted" && upkeepOf(source, service) === "kept";
	return {
		state: "found",
		value: slicesOf(found.value.filter(isThere), cluster.minor)
	};
}

//#endregion
//#region rules/endpoints-twice.ts
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
		const [mirrored, written] = [addressesOf$2([endpoints]), addressesOf$2(slices)];
		const single = [...onlyIn(mirrored, written), ...onlyIn(written, mirrored)];
		const data = {
			service: nameOf$1(service),
			slice: nameOf$1(slice)
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
const addressesOf$2 = (sources) => new Map(slicesOf(sources).flatMap(({ endpoints }) => endpoints.flatMap(({ addresses }) => addresses.map((it) => [canonical$1(it), it]))));
const canonical$1 = (address) => parseIp(address.value ?? "")?.text ?? spelled(address, "").text;
const onlyIn = (one, other) => [...one].filter(([address]) => !other.has(address)).map(([, at]) => at);

//#endregion
//#region rules/endpoints-without-ports.ts
var endpoints_without_ports_default = projectRule({
	on: ["Endpoints", "EndpointSlice"],
	group: "ports",
	summary: "Endpoints of a Service with a cluster IP need ports",
	messages: {
		"virtual-ip": error("no ports beside these addresses: kube-proxy sends nothing to them, whatever ports the Service has", noTraffic),
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
	const offered = new Set(source.subsets.items.filter(({ ports }) => ports.state !== "absent").flatMap(addressesIn$1));
	return source.subsets.items.filter((subset) => addressesIn$1(subset).some((address) => !offered.has(address))).map(({ ports }) => ports);
}
/** An address that stands in another subset with ports too is offered on those. */
const addressesIn$1 = ({ addresses, notReadyAddresses }) => [...addresses, ...notReadyAddresses].map(({ ip }) => spelled(ip, "").text);

//#endregion
//#region src/model/api-server.ts
/** The API server keeps the Service `default/kubernetes` and its endpoints itself. `name` is that of the Service. */
const isOfApiServer = ({ metadata }, name) => name === "kubernetes" && (metadata.namespace.value ?? "default") === "default";

//#endregion
//#region rules/endpoints-without-service.ts
var endpoints_without_service_default = projectRule({
	on: "Endpoints",
	group: "pairing",
	summary: "Endpoints need a Service of the same name and namespace",
	claimsAbsence: true,
	messages: {
		none: error("no Service \"{name}\" in this tree: these Endpoints serve nothing, and the next controller restart deletes them", noTraffic),
		similar: error("no Service is called \"{name}\": these Endpoints serve nothing, and \"{service}\" has no endpoints", noTraffic),
		elsewhere: error("these Endpoints are in namespace \"{namespace}\" and their Service is in \"{other}\": it gets none of them", noTraffic),
		unlisted: error("\"{file}\" has the Service \"{name}\", and the kustomization does not list it: these Endpoints serve nothing", noTraffic),
		unmatchable: error("no Service can be called \"{name}\", because Service names have no dot: these Endpoints serve nothing", noTraffic)
	},
	check(endpoints, report, world) {
		if (world.ownerOf(endpoints).state !== "none" || isElection(endpoints) || isOfApiServer(endpoints, nameOf$1(endpoints))) return;
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
			service: nameOf$1(service)
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
const isElection = ({ metadata }) => metadata.annotations.entries.has(annotation.leader);

//#endregion
//#region rules/external-name-forbidden-field.ts
var external_name_forbidden_field_default = resourceRule({
	on: "Service",
	group: "external-name",
	rejects: true,
	summary: "Fields that a Service of type ExternalName may not have",
	messages: { forbidden: error("\"{field}\" with type ExternalName: the API server rejects the Service", rejected) },
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
//#region src/cluster/admission/grammar.ts
const count$1 = (...faults) => faults.reduce((sum, isFault) => sum + Number(isFault), 0);
const letters = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const joined = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
/** RFC 1123, lower case. */
const label = (text) => count$1(text.length > 63, !letters.test(text));
/** RFC 1035: begins with a letter. */
const labelWithLetter = (text) => count$1(text.length > 63, !letters.test(text) || !/^[a-z]/.test(text));
/** Labels joined by dots, whose length is not looked at. */
const subdomain = (text) => count$1(text.length > 253, !joined.test(text));
const isLabel = (text) => label(text) === 0;
const isSubdomain = (text) => subdomain(text) === 0;
/** A subdomain of two labels or more, each of 63 characters at most; it may end with a dot. */
const fullyQualified = (text) => {
	const parts = text.replace(/\.$/, "").split(".");
	return count$1(subdomain(parts.join(".")) > 0 || parts.length < 2 || !parts.every(isLabel));
};
/** The name of a container's port, as IANA has it. */
const portName = (text) => count$1(text.length > 15, !/^[-a-z0-9]+$/.test(text), !/[a-z]/.test(text), text.includes("--"), text.startsWith("-") || text.endsWith("-"));
const word$1 = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** A key of a label: `name`, or `prefix/name` with a subdomain before it. */
const qualifiedName = (text) => {
	const [first = "", second, ...more] = text.split("/");
	if (more.length > 0) return 1;
	const name = second ?? first;
	return (second === void 0 ? 0 : first === "" ? 1 : subdomain(first)) + count$1(name === "" || name.length > 63, !word$1.test(name));
};
const labelValue = (text) => count$1(text.length > 63, text !== "" && !word$1.test(text));
/** A name in the path of a request. */
const isPathSegment = (text) => text !== "." && text !== ".." && !/[/%]/.test(text);

//#endregion
//#region rules/external-name-invalid.ts
var external_name_invalid_default = resourceRule({
	on: "Service",
	group: "external-name",
	rejects: true,
	summary: "An `externalName` is a lower-case DNS name and nothing else",
	messages: {
		scheme: error("\"{name}\" is a URL: the API server rejects an externalName that is more than a DNS name", rejected),
		port: error("\"{name}\" has a port: the API server rejects it, and a CNAME cannot carry one", rejected),
		path: error("\"{name}\" has a path: the API server rejects an externalName that is more than a DNS name", rejected),
		uppercase: error("\"{name}\" has upper-case letters: the API server rejects it", rejected),
		underscore: error("\"{name}\" has an underscore: the API server rejects it", rejected),
		wildcard: error("\"{name}\" has a wildcard: the API server rejects it", rejected),
		ipv6: error("\"{name}\" is an IPv6 address: the API server rejects it as externalName", rejected),
		space: error("\"{name}\" has white space: the API server rejects it", rejected),
		"empty-label": error("\"{name}\" has an empty part between its dots: the API server rejects it", rejected),
		"too-long": error("this externalName has {length} characters: the API server rejects more than 253", rejected),
		syntax: error("\"{name}\" is not a DNS name, and the API server rejects it: parts of a-z, 0-9 and inner \"-\", joined by dots", rejected)
	},
	check(service, report) {
		const { externalName } = service.spec;
		const name = externalName.value;
		if (exposureOf(service) !== "external name" || name === void 0 || name === "") return;
		const fault = faultOf$2(name);
		if (fault === "too-long") report["too-long"](externalName, { length: name.length });
		else if (fault) report[fault](externalName, { name });
	}
});
/** The first that applies names the fault best. One trailing dot is allowed; a part may be over 63 characters. */
function faultOf$2(written) {
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

//#endregion
//#region src/cluster/dialling.ts
/** Recorded with Traefik 3.7, its Gateway API provider and Contour 1.33; ingress-nginx from its source and change logs. */
function diallingOf(kind, { consumers }) {
	switch (kind) {
		case "Traefik": return traefikDialling(consumers?.traefik);
		case "ingress-nginx": return nginxDialling(consumers?.ingressNginx?.version);
		case "Contour": return {
			dials: true,
			words: "Contour dials the address, where it is told to take an ExternalName"
		};
		case "Gateway API": return {
			dials: false,
			words: "a Gateway API route takes no ExternalName"
		};
		default: return {
			dials: false,
			words: `${kind} uses the Service here`
		};
	}
}
function traefikDialling(traefik) {
	if (traefik?.allowsExternalNames === true) return {
		dials: true,
		words: "Traefik dials the address"
	};
	if (traefik?.allowsExternalNames === false) return {
		dials: false,
		words: "Traefik refuses an ExternalName, and answers 404"
	};
	return {
		dials: true,
		words: "Traefik dials the address, where allowExternalNameServices is set"
	};
}
function nginxDialling(version) {
	if (version === void 0) return {
		dials: false,
		words: "ingress-nginx answers 503, but for old versions, which dial the address"
	};
	const dials = isDialling(version);
	return {
		dials,
		words: `ingress-nginx ${version} ${dials ? "dials the address" : "answers 503"}`
	};
}
/** Up to 1.11.4, and 1.12.0. */
function isDialling(version) {
	const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, "").split(".").map(Number);
	if (major !== 1) return major < 1;
	return minor < 11 || minor === 11 && patch <= 4 || minor === 12 && patch === 0;
}

//#endregion
//#region rules/external-name-ip.ts
var external_name_ip_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` that is an IP address does not resolve",
	messages: {
		literal: error("\"{address}\" is an IP address: cluster DNS answers NXDOMAIN for \"{service}\", not the address", gets("nxdomain")),
		proxied: warning("\"{address}\" is an IP address: {proxies} dials it, but cluster DNS answers NXDOMAIN for \"{service}\""),
		"kube-dns": warning("\"{address}\" is an IP address: kube-dns answers with it, and CoreDNS would answer NXDOMAIN for \"{service}\""),
		"external-dns": info("\"{address}\" is an IP address: external-dns publishes it, cluster DNS answers NXDOMAIN for \"{service}\"")
	},
	check(service, report, world) {
		const { externalName } = service.spec;
		const address = externalName.value;
		if (exposureOf(service) !== "external name" || address === void 0 || familyOf(address) !== "IPv4") return;
		const data = {
			address,
			service: nameOf$1(service)
		};
		const consumers = world.consumersOf(service).map((it) => ({
			...it,
			...diallingOf(it.kind, world.cluster)
		}));
		const also = consumers.map(({ words, resource }) => ({
			at: resource,
			message: words
		}));
		const isDialled = consumers.length > 0 && consumers.every(({ dials }) => dials);
		const proxies = [...new Set(consumers.map(({ kind }) => kind))].join(" or ");
		if (world.cluster.dns === "kube-dns") report["kube-dns"](externalName, data, { also });
		else if (isDialled) report.proxied(externalName, {
			...data,
			proxies
		}, { also });
		else if (isPublished(service) && consumers.length === 0) report["external-dns"](externalName, data);
		else report.literal(externalName, data, { also });
	}
});
const isPublished = ({ metadata }) => [...metadata.annotations.entries.keys()].some((key) => annotation.externalDns.some((prefix) => key.startsWith(prefix)));

//#endregion
//#region rules/external-name-localhost.ts
var external_name_localhost_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` of `localhost` means whichever host asks",
	messages: { localhost: error("\"{name}\" means whoever asks: a Pod reaches itself, and a proxy that follows it its own admin port", gets("outside")) },
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
		loop: error("\"{name}\" leads back to this Service: cluster DNS answers without any record, and clients get no address", gets("no address")),
		"api-server": warning("\"{name}\" leads back to this Service: the API server dials it all the same, and Pods get no address")
	},
	check(service, report, world) {
		const { externalName } = service.spec;
		const name = aliasOf(service);
		if (name === void 0) return;
		const stations = loopFrom(service, name, world);
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
function loopFrom(start, alias, world, passed = []) {
	const target = clusterNameOf(alias, world.cluster.domain);
	if (target === void 0 || target.host !== "") return void 0;
	const { name, namespace } = start.metadata;
	if (target.service === name.value && target.namespace === namespace.value) return passed;
	const [next, ...others] = world.servicesCalled(target.service, target.namespace);
	if (next === void 0 || others.length > 0 || passed.includes(next)) return void 0;
	const onward = aliasOf(next);
	return onward === void 0 ? void 0 : loopFrom(start, onward, world, [...passed, next]);
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
		missing: error("a Service of type ExternalName without externalName: the API server rejects it", rejected),
		empty: error("this externalName is empty: the API server rejects a Service of type ExternalName without a name", rejected)
	},
	check(service, report) {
		const { externalName } = service.spec;
		if (exposureOf(service) !== "external name") return;
		if (externalName.state === "absent") report.missing(externalName);
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
		svc: error("\"{name}\" is taken as \"{name}.\", without search domains: clients get a CNAME and no address", gets("no address")),
		service: error("\"{name}\" is taken as \"{name}.\" and not as the Service of that namespace: clients get a CNAME and no address", gets("no address")),
		label: warning("\"{name}\" is taken as \"{name}.\", without search domains: neither a Service nor a short host name is found")
	},
	check(service, report, world) {
		const name = aliasOf(service);
		if (name === void 0 || nameFaultOf(name) !== void 0) return;
		const { externalName } = service.spec;
		const [first = "", second, ...more] = name.split(".");
		if (second === void 0) return report.label(externalName, { name });
		if (withoutDot(name).endsWith(".svc")) return report.svc(externalName, { name });
		const [target] = more.length > 0 ? [] : world.servicesCalled(first, second);
		if (!target) return;
		report.service(externalName, { name }, { also: [{
			at: target.metadata.name,
			message: "the Service that is not reached"
		}] });
	}
});

//#endregion
//#region src/cluster/dns-records.ts
const nothing$1 = (rcode) => ({
	rcode,
	records: [],
	additional: [],
	openEnds: []
});
const addressesIn = (records) => records.flatMap((record) => record.type === "address" ? [record.address] : []);
/** `db.example.com` -> `db.example.com.`, as Go's `dns.Fqdn`. */
const absolute = (name) => name.endsWith(".") ? name : `${name}.`;
/** Whether a name is another, or below it; both are absolute. */
const isWithin = (name, parent) => name === parent || name.endsWith(`.${parent}`);

//#endregion
//#region src/cluster/dns-entries.ts
const unclear$1 = { state: "unclear" };
const none$4 = { state: "none" };
/** Source: coredns plugin/kubernetes/kubernetes.go findServices. */
function entriesFor(request, cluster) {
	const found = cluster.serviceCalled(request.service, request.namespace);
	if (found.state !== "found") return found.state === "none" ? none$4 : unclear$1;
	const service = found.value;
	switch (exposureOf(service)) {
		case "external name": return request.endpoint === void 0 && request.port === void 0 ? entriesOfAlias(service, cluster) : none$4;
		case "unknown": return unclear$1;
		case "headless": return entriesOfEndpoints(service, request, cluster);
		case "virtual IP": return request.endpoint === void 0 ? entriesOfVirtualIp(service, request, cluster) : entriesOfEndpoints(service, request, cluster);
	}
}
/** An alias of what Go parses as an IP is skipped, and the name then does not exist; kube-dns answers with the address. */
function entriesOfAlias(service, cluster) {
	const { externalName } = service.spec;
	if (externalName.state !== "present") return unclear$1;
	const name = absoluteNameOf(service, cluster);
	const family = familyOf(externalName.value);
	const entry = {
		name,
		port: void 0,
		at: externalName
	};
	if (family === void 0) return {
		state: "exists",
		entries: [{
			...entry,
			host: {
				kind: "name",
				text: externalName.value,
				at: externalName
			}
		}]
	};
	const host = {
		kind: "outside",
		family,
		text: externalName.value
	};
	return cluster.dns === "kube-dns" ? {
		state: "exists",
		entries: [{
			...entry,
			host
		}]
	} : none$4;
}
/** A Service with a virtual IP has one whether anything stands behind it or not. Ports are those of the Service. */
function entriesOfVirtualIp(service, request, cluster) {
	const families = familiesOf(service, cluster.families);
	if (families === void 0 || service.spec.ports.state === "substituted") return unclear$1;
	const name = absoluteNameOf(service, cluster);
	const entries = service.spec.ports.items.filter((port) => isAskedFor(request, portName$1(port), portProtocol(port))).flatMap((port) => families.map((family) => ({
		name,
		host: virtualIpOf(service, family),
		port: port.port,
		at: port
	})));
	return entries.length > 0 ? {
		state: "exists",
		entries
	} : none$4;
}
/** One that is written in a way that Go's `net.ParseIP` does not read is taken for a name. */
function virtualIpOf(service, family) {
	const { clusterIP } = service.spec;
	const isWritten = clusterIP.value !== void 0 && parseIp(clusterIP.value)?.family === family;
	if (isWritten && familyOf(clusterIP.value) === void 0) return {
		kind: "name",
		text: clusterIP.value,
		at: clusterIP
	};
	return {
		kind: "virtual IP",
		service,
		family,
		text: isWritten ? parseIp(clusterIP.value)?.text : void 0
	};
}
/** Set up as by kubeadm (`pods insecure`), it does not look whether there is such a Pod, but for its namespace. */
function entriesOfPod({ pod, namespace }, cluster) {
	const dotted = pod.replaceAll("-", ".");
	const text = familyOf(dotted) ? dotted : pod.replaceAll("-", ":");
	const family = familyOf(text);
	const where = cluster.namespaceCalled(namespace);
	if (family === void 0 || where.state === "none") return none$4;
	if (where.state === "unclear") return unclear$1;
	return {
		state: "exists",
		entries: [{
			name: absolute(`${pod}.${namespace}.pod.${cluster.domain}`),
			host: {
				kind: "outside",
				family,
				text
			},
			port: void 0,
			at: void 0
		}]
	};
}
/** Every ready address on every port of its slice; ports are those of the slice, and none at all hide no address. */
function entriesOfEndpoints(service, request, cluster) {
	const found = slicesBehind(service, cluster);
	if (found.state === "unclear") return unclear$1;
	const slices = (found.state === "found" ? found.value : []).filter(({ source }) => isSeen(source.kind, cluster));
	const parent = absoluteNameOf(service, cluster);
	const entries = slices.flatMap((slice) => slice.endpoints.filter(({ isReady }) => isReady).flatMap((endpoint) => entriesOfEndpoint(slice, endpoint, request, parent)));
	return entries.length > 0 ? {
		state: "exists",
		entries
	} : none$4;
}
/** kube-dns watches Endpoints alone. Source: kubernetes/dns pkg/dns/dns.go. */
const isSeen = (kind, { dns }) => dns === "coredns" || kind === "Endpoints";
function entriesOfEndpoint(slice, endpoint, request, parent) {
	const asked = (slice.ports.length > 0 ? slice.ports : [void 0]).filter((port) => port ? isAskedFor(request, port.name, port.protocol) : isAskedFor(request, nameless, nameless));
	return endpoint.addresses.flatMap((address) => {
		const label = labelOf$2(endpoint, address);
		if (request.endpoint !== void 0 && request.endpoint.toLowerCase() !== label.toLowerCase()) return [];
		return asked.flatMap((port) => {
			const number = port && hasNumber(port) ? port.number : void 0;
			const name = label === "" ? parent : `${label}.${parent}`;
			return hostsOf(slice, endpoint, address).map((host) => ({
				name,
				host,
				port: number,
				at: address
			}));
		});
	});
}
const nameless = {
	text: "",
	isKnown: true
};
/** CoreDNS takes -1 for none. */
const hasNumber = ({ number }) => number.state !== "absent" && number.value !== -1;
/** One that is filled in later may be of either family, where its slice does not say which. */
function hostsOf({ addressType }, endpoint, at) {
	if (at.state === "substituted") return (addressType === "IPv4" || addressType === "IPv6" ? [addressType] : ["IPv4", "IPv6"]).map((family) => ({
		kind: "endpoint",
		family,
		text: at.spelling,
		isKnown: false,
		at,
		endpoint
	}));
	const text = at.value ?? "";
	const ip = familyOf(text) && parseIp(text);
	return [ip ? {
		kind: "endpoint",
		family: ip.family,
		text: ip.text,
		isKnown: true,
		at,
		endpoint
	} : {
		kind: "name",
		text,
		at
	}];
}
/** Source: coredns plugin/kubernetes/kubernetes.go endpointHostname. */
function labelOf$2({ hostname }, { value = "" }) {
	if (hostname.value) return hostname.value;
	if (value.includes(".")) return value.replaceAll(".", "-");
	return value.includes(":") ? value.replaceAll(":", "-").replace(/-$/, "-0") : "";
}
/** A port that is not asked for by name leaves out none. */
function isAskedFor({ port }, name, protocol) {
	if (port === void 0) return true;
	return isSameWord(port.name, name.text) && (port.protocol === "" || isSameWord(port.protocol, protocol.text));
}
const isSameWord = (one, other) => one.toLowerCase() === other.toLowerCase();
const absoluteNameOf = (service, cluster) => absolute(`${nameOf$1(service)}.${cluster.namespaceOf(service)}.svc.${cluster.domain}`);

//#endregion
//#region src/cluster/dns.ts
/**
* What cluster DNS, set up as by kubeadm, answers to a question for the addresses of one family of a name.
* Source: coredns plugin/backend_lookup.go A and AAAA, plugin/kubernetes/handler.go ServeDNS; recorded with CoreDNS 1.15.
*/
function askForAddresses(name, family, cluster) {
	const question = absolute(name);
	if (!isEncodable(question)) return nothing$1("TIMEOUT");
	if (!isWithin(question.toLowerCase(), zoneOf(cluster))) return outsideAnswer(question, family, cluster);
	const answer = addressesOf$1(question, family, cluster, []);
	return answer.records.every(isEncodableRecord) ? answer : nothing$1("TIMEOUT");
}
/** The most CNAMEs that are followed inside the cluster. */
const longestChain = 10;
function addressesOf$1(name, family, cluster, passed) {
	const found = entriesOf(name, cluster);
	if (found.state !== "exists") return nothing$1(found.state === "none" ? "NXDOMAIN" : "unknown");
	const answers = found.entries.map(({ host }) => host.kind === "name" ? follow(name, host, family, cluster, passed) : {
		...nothing$1("NOERROR"),
		records: host.family === family ? [addressRecord(name, host)] : []
	});
	return {
		rcode: answers.some(({ rcode }) => rcode === "unknown") ? "unknown" : "NOERROR",
		records: distinct(answers.flatMap(({ records }) => records), keyOf$3),
		additional: [],
		openEnds: answers.flatMap(({ openEnds }) => openEnds)
	};
}
/** An alias that leads nowhere inside the cluster is left out; one that leads outside is given whatever stands there. */
function follow(name, { text, at }, family, cluster, passed) {
	const target = absolute(text).toLowerCase();
	if (isWithin(target, name.toLowerCase()) || passed.length > longestChain || passed.includes(target)) return nothing$1("NOERROR");
	const alias = {
		type: "CNAME",
		name,
		target: absolute(text),
		at
	};
	if (!isWithin(target, zoneOf(cluster))) {
		const beyond = outsideAnswer(target, family, cluster);
		return {
			...beyond,
			rcode: "NOERROR",
			records: [alias, ...beyond.records]
		};
	}
	const next = addressesOf$1(target, family, cluster, [...passed, target]);
	if (next.rcode === "unknown") return {
		...next,
		records: [alias, ...next.records]
	};
	return {
		...next,
		rcode: "NOERROR",
		records: next.records.length > 0 ? [alias, ...next.records] : []
	};
}
/** A name with an alias but no address still exists. */
function outsideAnswer(name, family, cluster) {
	const answer = isEncodable(name) ? cluster.askOutside(name, family) : {
		aliases: [],
		addresses: []
	};
	if (answer === void 0) return {
		...nothing$1("unknown"),
		openEnds: [name]
	};
	const names = [name, ...answer.aliases];
	const aliases = answer.aliases.map((target, index) => ({
		type: "CNAME",
		name: names[index] ?? name,
		target,
		at: void 0
	}));
	const addresses = answer.addresses.map((text) => addressRecord(names.at(-1) ?? name, {
		kind: "outside",
		family,
		text
	}));
	const records = [...aliases, ...addresses];
	return {
		...nothing$1(records.length > 0 ? "NOERROR" : "NXDOMAIN"),
		records
	};
}
function entriesOf(name, cluster) {
	const request = requestIn(name.toLowerCase(), cluster);
	if (request !== "none" && request !== "zone" && "pod" in request) return entriesOfPod(request, cluster);
	if (request === "zone") return {
		state: "exists",
		entries: []
	};
	return request === "none" ? { state: "none" } : entriesFor(request, cluster);
}
/** The Service whose own name this is, one that is rejected too. */
function serviceIn(name, cluster) {
	const question = absolute(name).toLowerCase();
	const request = isWithin(question, zoneOf(cluster)) ? requestIn(question, cluster) : "none";
	if (request === "none" || request === "zone" || "pod" in request || request.endpoint !== void 0 || request.port !== void 0) return void 0;
	const found = cluster.serviceWritten(request.service, request.namespace);
	return found.state === "found" ? found.value : void 0;
}
/** Whether a name lies in the zone of a cluster of some domain, and neither a Service nor a Pod can have it. */
function isOfNothing(name, domain) {
	const question = absolute(name).toLowerCase();
	const request = isWithin(question, absolute(domain)) ? requestIn(question, { domain }) : void 0;
	return request === "none" || request === "zone";
}
/** Source: coredns plugin/kubernetes/parse.go parseRequest. `zone`: the name holds others and has no record itself. */
function requestIn(name, cluster) {
	const zone = zoneOf(cluster);
	const [kind, namespace, service, ...below] = (name === zone ? [] : name.slice(0, -zone.length - 1).split(".")).reverse();
	if (kind === void 0) return "zone";
	if (kind === "pod" && namespace !== void 0 && service !== void 0) return {
		pod: service,
		namespace
	};
	if (kind !== "svc" && kind !== "pod" || below.length > 2) return "none";
	if (namespace === void 0 || service === void 0) return "zone";
	const [first, second] = below;
	if (second === void 0) return {
		service,
		namespace,
		endpoint: first,
		port: void 0
	};
	return {
		service,
		namespace,
		endpoint: void 0,
		port: {
			name: second.replace(/^_/, ""),
			protocol: (first ?? "").replace(/^_/, "")
		}
	};
}
const zoneOf = ({ domain }) => absolute(domain);
/** Between two dots a name has at most 63 bytes. */
const isEncodable = (name) => name.split(".").every((part) => part.length <= 63);
const isEncodableRecord = (record) => record.type !== "CNAME" || isEncodable(record.target);
const addressRecord = (name, address) => ({
	type: "address",
	name,
	address
});
function distinct(items, keyOfItem) {
	return [...new Map([...items].reverse().map((item) => [keyOfItem(item), item])).values()].reverse();
}
const keyOf$3 = (record) => {
	if (record.type !== "address") return JSON.stringify([record.name, record.target]);
	const { kind, family, text } = record.address;
	return JSON.stringify([
		record.name,
		kind,
		family,
		text
	]);
};

//#endregion
//#region rules/external-name-target-missing.ts
var external_name_target_missing_default = projectRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` in the zone of cluster DNS names a Service that exists",
	claimsAbsence: true,
	messages: {
		similar: warning("namespace \"{namespace}\" has no Service \"{target}\" in this tree but \"{similar}\": the alias leads to no address"),
		zone: warning("\"{name}\" lies in the zone of cluster DNS, and no Service can have that name: the alias leads to no address"),
		part: warning("\"{target}\" is an alias and has neither Pods nor ports of its own: \"{name}\" leads to no address"),
		domain: warning("\"{name}\" lies in the zone of another cluster: the one of this cluster is \"{domain}\", and nothing is found"),
		renamed: warning("the kustomization turns \"{target}\" into \"{now}\" and leaves this name: the alias does not lead there")
	},
	check(service, report, world) {
		const { externalName } = service.spec;
		const name = aliasOf(service) ?? "";
		const { domain = usualDomain } = world.cluster;
		const target = clusterNameOf(name, domain);
		if (target === void 0 && clusterNameOf(name, usualDomain) !== void 0) report.domain(externalName, {
			name,
			domain
		});
		if (isOfNothing(name, domain)) report.zone(externalName, { name });
		if (target === void 0) return;
		const [there, ...others] = world.servicesCalled(target.service, target.namespace);
		if (target.host !== "" && there && others.length === 0 && aliasOf(there) !== void 0) {
			const also = [{
				at: there.metadata.name,
				message: "the alias"
			}];
			report.part(externalName, {
				name,
				target: target.service
			}, { also });
		}
		const renamed = world.renamedTargetOf(service, target);
		if (renamed) {
			const also = [...renamed.places.map((at) => ({
				at,
				message: "renamed here"
			})), {
				at: renamed.service.metadata.name,
				message: "the Service as it is written"
			}];
			const data = {
				target: `${target.service}.${target.namespace}`,
				now: dotted$1(renamed.service)
			};
			return report.renamed(externalName, data, { also });
		}
		const similar = world.serviceMeantBy(target.service, target.namespace);
		if (similar === void 0) return;
		const also = [{
			at: similar.metadata.name,
			message: "the Service of a similar name"
		}];
		const data = {
			namespace: target.namespace,
			target: target.service,
			similar: nameOf$1(similar)
		};
		report.similar(externalName, data, { also });
	}
});
const dotted$1 = (service) => `${nameOf$1(service)}.${spelled(service.metadata.namespace, "").text}`;

//#endregion
//#region rules/external-name-unresolvable.ts
var external_name_unresolvable_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` that the API server takes and no DNS server can resolve",
	messages: {
		"long-part": error("a part of this externalName is over 63 characters: DNS cannot carry it, and each lookup waits for its time-out", gets("timeout")),
		number: error("\"{name}\" ends in a number, which no top-level domain does: clients get a CNAME without an address", gets("no address"))
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
var external_name_without_type_default = resourceRule({
	on: "Service",
	group: "external-name",
	summary: "An `externalName` counts only where `type` is ExternalName",
	messages: {
		ignored: error("the type of this Service is {type}: the API server ignores externalName, and DNS knows no CNAME for it", warned),
		nested: error("\"{field}\" stands under \"{parent}\" in place of \"spec\": this makes no ExternalName Service", later("a strict API server rejects the unknown field, an older kubectl drops it"))
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
var headless_port_remap_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A headless Service does not translate ports",
	messages: {
		untranslated: warning("clients of \"{service}\" dial {port}, the endpoints listen on {offered}: a headless Service does not translate ports"),
		"slices-read": info("port {port} of \"{service}\" becomes {offered} behind its Ingress, route or monitor only: a client of the name dials {port} itself")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (exposureOf(service) !== "headless" || !isSelectorless(service) || found.state !== "found") return;
		const offered = portsOffered(world.slicesOf(found.sources));
		for (const port of service.spec.ports) {
			const reachable = offered.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) !== "different").filter(({ number }) => isPossiblePort(number));
			const numbers = reachable.map(({ number }) => number.value);
			if (port.port.value === void 0 || numbers.length === 0 || numbers.includes(void 0) || numbers.includes(port.port.value)) continue;
			const consumers = world.consumersOf(service);
			const isReadAsSlices = consumers.length > 0 && consumers.every(({ kind }) => !byName.includes(kind));
			const data = {
				service: nameOf$1(service),
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
/** An Ingress of an unknown controller and a mesh: they may dial the port of the Service. */
const byName = ["Ingress", "Istio"];

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
//#region rules/kube-dns-slice-only.ts
var kube_dns_slice_only_default = projectRule({
	on: "Service",
	group: "consumers",
	summary: "kube-dns does not see the EndpointSlices of a headless Service",
	messages: { unseen: error("kube-dns reads Endpoints alone, and \"{service}\" has only EndpointSlices: its name does not resolve", later("kube-dns is not simulated")) },
	check(service, report, world) {
		if (world.cluster.dns !== "kube-dns" || exposureOf(service) !== "headless" || !isSelectorless(service)) return;
		const found = world.sourcesOf(service);
		if (found.state !== "found" || found.sources.some(({ kind }) => kind === "Endpoints")) return;
		const also = found.sources.map((source) => ({
			at: source,
			message: "not seen by kube-dns"
		}));
		report.unseen(service.metadata.name, { service: nameOf$1(service) }, { also });
	}
});

//#endregion
//#region src/model/manifest.ts
/** The nodes that a resource was read from; they are read again where they were let go. */
function nodeOf(resource) {
	const { root } = resource[manifest];
	if (root?.kind !== "map") throw new Error("a resource was read from what is no map");
	return root;
}
/**
* All of a resource as JSON, what no view shows too. What something fills in before it reaches the cluster is `null`, and
* the directives of patches, such as `$patch`, are left out.
*/
const jsonOf = (resource) => jsonOfNode(nodeOf(resource));
/** Whether no API server ever knew its kind and apiVersion together; what it is meant to be is clear all the same. */
const isMisnamed = ({ kind, writtenKind, apiVersion }) => writtenKind !== kind || !mappingVersions[kind].some((version) => version === apiVersion);
/** Whether the API servers of Kubernetes 1.25 and later take its kind with its apiVersion, the first of `mappingVersions`. */
const isServed = ({ kind, writtenKind, apiVersion }) => writtenKind === kind && apiVersion === mappingVersions[kind][0];
/** The place of a value, whether a view shows it or not. */
const valueIn = (resource, steps) => ({ [origin]: walk$1(resource, steps).at });
/** The key in place of its value. */
function keyIn(resource, steps) {
	const { at, entry } = walk$1(resource, steps);
	return { [origin]: entry ? withSpan$1(at, entry.keySpan) : at };
}
function jsonOfNode(node) {
	if (node.kind === "list") return node.items.map(jsonOfNode);
	if (node.kind === "map") return Object.fromEntries(node.entries.filter(isWritten).map(({ key, value }) => [key, jsonOfNode(value)]));
	if (typeof node.value === "bigint") return Number(node.value);
	return typeof node.value === "string" && isSubstitution(node.text) ? null : node.value;
}
/** Whether an entry is more than a directive of a patch, and its key known. */
const isWritten = ({ key }) => !key.startsWith("$") && !isSubstitution(key);
function walk$1(resource, steps) {
	let node = nodeOf(resource);
	let at = resource[origin];
	let entry;
	for (const step of steps) {
		const item = node?.kind === "list" ? node.items[Number(step)] : void 0;
		entry = node?.kind === "map" ? node.entries.find(({ key }) => key === step) : void 0;
		at = item ? below$1(at, Number(step), item.span, item.from) : childOrigin(at, entry, step);
		node = item ?? entry?.value;
	}
	return {
		at,
		entry
	};
}

//#endregion
//#region src/cluster/admission/fault.ts
const faultOf$1 = (reason) => (at, field = fieldOf(at), detail) => ({
	field,
	reason,
	at,
	...detail !== void 0 && { detail }
});
const invalid = faultOf$1("FieldValueInvalid");
const required = faultOf$1("FieldValueRequired");
const forbidden = faultOf$1("FieldValueForbidden");
const duplicate = faultOf$1("FieldValueDuplicate");
const notSupported = faultOf$1("FieldValueNotSupported");
const tooMany = faultOf$1("FieldValueTooMany");
const tooLong = faultOf$1("FieldValueTooLong");
const internal = faultOf$1("InternalError");
/** The same where the API server says what would be right. */
const invalidFor = (at, detail) => invalid(at, fieldOf(at), detail);
const forbiddenFor = (at, detail) => forbidden(at, fieldOf(at), detail);
/** `['spec', 'ports', 0, 'name']` -> `spec.ports[0].name`. */
const fieldOf = (at) => pathOf(at).map((step, index) => typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`).join("");
const none$3 = [];
/** All faults in their order. Nearly always there are none, and then no list is made. */
const together = (...lists) => lists.some(({ length }) => length > 0) ? lists.flat() : none$3;
/** Of a value that is known; one that is filled in later has none. */
function unless(field, isRight, fault = invalid) {
	return field.state === "present" && !isRight(field.value) ? [fault(field)] : none$3;
}
/** Each fault of a text that is known. */
const against = (field, grammar) => field.state === "present" ? times(grammar(field.value), () => invalid(field)) : none$3;
const times = (count, fault) => count === 0 ? none$3 : new Array(count).fill(fault());
/** What the API server takes an item of a list for, where it is `null` or left out too. Undefined where it is filled in later. */
const itemText = ({ state, value }) => state === "absent" ? "" : value;
function itemAgainst(item, grammar) {
	const text = itemText(item);
	return text === void 0 ? none$3 : times(grammar(text), () => invalid(item));
}
/** The items whose key another one before them has. */
function repeated(list, keyOf) {
	if (list.items.length < 2) return [];
	const seen = /* @__PURE__ */ new Set();
	return list.items.filter((item) => {
		const key = keyOf(item);
		if (key === void 0) return false;
		const isThere = seen.has(key);
		seen.add(key);
		return isThere;
	});
}

//#endregion
//#region src/cluster/admission/addresses.ts
/**
* Of a field that took any spelling before v1.36, when the gate StrictIPCIDRValidation came on.
* Source: apimachinery pkg/util/validation/ip.go IsValidIPForLegacyField.
*/
function spellingFaults(field, minor, name) {
	const text = itemText(field);
	if (text === void 0) return [];
	return parseIp(text) !== void 0 && (minor < 36 || isStandard(text)) ? [] : [invalid(field, name)];
}
/** Neither with leading zeros nor an IPv4 address in the form of IPv6. */
const isStandard = (text) => familyOf(text) !== void 0 && !isMapped(text);
const isMapped = (text) => text.includes(":") && parseIp(text)?.family === "IPv4";
/** Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpointIP. */
function endpointIpFaults(field) {
	const text = itemText(field);
	if (text === void 0) return [];
	const use = specialUseOf(text);
	const isRejected = use === "unspecified" || use === "loopback" || use === "link-local" || use === "link-local multicast";
	return parseIp(text) === void 0 || isRejected ? [invalid(field)] : [];
}
/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForIP; the texts up to v1.32 from pkg/api/service/warnings.go. */
function spellingWarnings(field, minor) {
	const text = field.value ?? "";
	const canonical = parseIp(text)?.text;
	if (canonical === void 0) return [];
	const where = fieldOf(field);
	if (minor < 33) return oldSpellingWarnings(where, text, canonical);
	if (!isStandard(text)) return [`${where}: non-standard IP address "${text}" ${minor >= 36 ? "is invalid" : "will be considered invalid in a future Kubernetes release"}: use "${canonical}"`];
	if (text === canonical) return [];
	return [`${where}: IPv6 address "${text}" should be in RFC 5952 canonical format ("${canonical}")`];
}
function oldSpellingWarnings(where, text, canonical) {
	if (familyOf(text) === void 0) return [`${where}: IP address was accepted, but will be invalid in a future Kubernetes release: ${`ParseAddr("${text}"): IPv4 field has octet with leading zero`}`];
	const form = isMapped(text) ? `::ffff:${canonical}` : canonical;
	if (text === form) return [];
	return [`${where}: IPv6 address "${text}" is not in RFC 5952 canonical format ("${form}"), which may cause controller apply-loops`];
}

//#endregion
//#region src/cluster/admission/metadata.ts
/** In characters; the API server counts bytes, of which there are never fewer. */
const longestAnnotations = 262144;
/** Source: apimachinery pkg/api/validation/objectmeta.go, kubernetes pkg/apis/core/validation/validation.go ValidateObjectMeta. */
const metadataFaults = ({ metadata }, grammar, minor) => together(nameFaults(metadata, grammar), labelFaults(metadata.labels), annotationFaults(metadata.annotations), ownersFaults(metadata.ownerReferences, minor));
function annotationFaults(annotations) {
	const faults = [];
	let length = 0;
	for (const [key, { value = "" }] of annotations.entries) {
		length += key.length + value.length;
		faults.push(...times(qualifiedName(key.toLowerCase()), () => invalid(annotations)));
	}
	return length > longestAnnotations ? [...faults, tooLong(annotations)] : faults;
}
function nameFaults({ name, generateName }, grammar) {
	const prefix = generateName.value ?? "";
	const isNamed = name.state !== "absent" && name.value !== "";
	const ofPrefix = prefix === "" ? [] : times(grammar(prefix.replace(/(?<!^).-$/, "a")), () => invalid(generateName));
	if (isNamed) return together(ofPrefix, against(name, grammar));
	if (prefix !== "") return together(ofPrefix, times(grammar(generatedName(prefix)), () => invalid(name)));
	return generateName.state === "substituted" ? [] : [required(name)];
}
/** With five random letters in place of these. Source: apiserver pkg/storage/names/generate.go. */
const generatedName = (prefix) => `${prefix.slice(0, 58)}bcdfg`;
function ownersFaults(owners, minor) {
	if (owners.items.length === 0) return [];
	const controllers = owners.items.filter(({ controller }) => controller.value === true);
	return together(owners.items.flatMap((owner) => ownerFaults(owner, minor)), controllers.slice(1).map(() => invalid(owners)));
}
/** Up to v1.36 the API server does not say which one it is, and calls what is missing invalid. */
function ownerFaults(owner, minor) {
	const { apiVersion, kind, name, uid } = owner;
	const place = (at) => minor >= 37 ? fieldOf(at) : fieldOf(at).replace(/\[\d+\]/, "");
	const isVersion = (text) => /^([^/]*\/)?[^/]+$/.test(text);
	return together([
		apiVersion,
		kind,
		name,
		uid
	].filter((field) => itemText(field) === "").map((field) => (minor >= 37 ? required : invalid)(field, place(field))), apiVersion.value && !isVersion(apiVersion.value) ? [invalid(apiVersion, place(apiVersion))] : [], /^\/?v1$/.test(apiVersion.value ?? "") && kind.value === "Event" ? [invalid(owner, place(owner))] : []);
}
/** All faults of a map of labels are faults of the map. */
function labelFaults(labels) {
	const faults = [];
	for (const [key, { value = "" }] of labels.entries) faults.push(...times(qualifiedName(key) + labelValue(value), () => invalid(labels)));
	return faults;
}

//#endregion
//#region src/cluster/admission/ports.ts
const protocols = [
	"TCP",
	"UDP",
	"SCTP"
];
const isProtocol$1 = (text) => protocols.includes(text);
const isPortNumber = (number) => number >= 1 && number <= 65535;
/** A number that has to be there. */
const numberFaults = (field) => field.state === "absent" ? [invalid(field)] : unless(field, isPortNumber);
/**
* What ports of Services and Endpoints have in common. A name has to be there where there are several; the default has
* taken the place of an empty protocol before it is looked at.
*/
function portFaults$1(port, isNameRequired) {
	const { name, protocol, appProtocol } = port;
	const isUnnamed = name.state === "absent" || name.value === "";
	return together(isUnnamed && isNameRequired ? [required(name)] : [], isUnnamed ? [] : against(name, label), unless(protocol, (text) => text === "" || isProtocol$1(text), notSupported), against(appProtocol, qualifiedName));
}

//#endregion
//#region src/cluster/admission/endpoints.ts
/** Why the API server rejects Endpoints. Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpoints. */
const endpointsFaults = (endpoints, minor) => together(metadataFaults(endpoints, subdomain, minor), endpoints.subsets.items.flatMap((subset) => subsetFaults(subset, minor)));
function subsetFaults(subset, minor) {
	const { addresses, notReadyAddresses, ports } = subset;
	return together(addresses.state === "absent" && notReadyAddresses.state === "absent" ? [required(subset)] : [], [...addresses, ...notReadyAddresses].flatMap((address) => addressFaults$2(address, minor)), ports.items.flatMap((port) => together(portFaults$1(port, ports.items.length > 1), numberFaults(port.port))));
}
/** What cannot be read as an address is found twice. */
function addressFaults$2({ ip, hostname, nodeName }, minor) {
	return together(spellingFaults(ip, minor), hostname.value === "" ? [] : against(hostname, label), against(nodeName, subdomain), endpointIpFaults(ip));
}

//#endregion
//#region src/cluster/admission/service-type.ts
/** Undefined where it is filled in later. */
const typeOf = ({ spec: { type } }) => type.state === "absent" || type.value === "" ? "ClusterIP" : type.value;
const isHeadless = ({ spec }) => spec.clusterIP.value === "None" || spec.clusterIPs.items[0]?.value === "None";
/** What is filled in later may be `None`. */
const mayBeHeadless = (service) => isHeadless(service) || [service.spec.clusterIP, ...service.spec.clusterIPs.items].some(({ state }) => state === "substituted");
/** What is filled in later may be `LoadBalancer`. */
const mayBeBalanced = (service) => typeOf(service) === "LoadBalancer" || typeOf(service) === void 0;
/** Whether each of its ports may have a node port. */
const isOpen = (service) => typeOf(service) === "NodePort" || typeOf(service) === "LoadBalancer";
/** Whether each of its ports is given a node port where none is written. */
const allocatesPorts = (service) => isOpen(service) && (typeOf(service) === "NodePort" || service.spec.allocateLoadBalancerNodePorts.value !== false);
/** Whether it is reached at an address that is not only the cluster's. */
const isExternal = (service) => isOpen(service) || typeOf(service) === "ClusterIP" && service.spec.externalIPs.state !== "absent";
/** Whether a node port is opened at which a load balancer asks for the health of a node. */
const isCheckedForHealth = (service) => typeOf(service) === "LoadBalancer" && service.spec.externalTrafficPolicy.value === "Local";

//#endregion
//#region src/cluster/admission/allocation.ts
/**
* Why no addresses or node ports can be handed out to a Service, which is done one step after the other before anything else
* is looked at. Source: kubernetes pkg/registry/core/service/storage/alloc.go allocateCreate.
*/
function allocationFaults(service, setup, others) {
	const steps = [
		() => clusterIpFaults(service, setup),
		() => policyFaults$1(service, setup),
		() => mayBeHeadless(service) && isSelectorless(service) ? [] : clusterFaults(service, setup),
		() => mayBeHeadless(service) ? [] : addressFaults$1(service, setup, others),
		() => portFaults(service, others)
	];
	for (const step of steps) {
		const faults = step();
		if (faults.length > 0) return faults;
	}
	return [];
}
const families = ["IPv4", "IPv6"];
const policies = [
	"SingleStack",
	"PreferDualStack",
	"RequireDualStack"
];
/** Source: kubernetes pkg/apis/core/validation/validation.go ValidateServiceClusterIPsRelatedFields. */
function clusterIpFaults({ spec }, { minor }) {
	const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy } = spec;
	const [first] = clusterIPs.items;
	const [alone, listed] = [itemText(clusterIP), first && itemText(first)];
	const isAtOdds = first && (alone === "" || alone !== void 0 && listed !== void 0 && alone !== listed);
	const addresses = addressesOf(spec);
	const isNoneBeside = addresses.length > 1 && listed === "None";
	const misspelt = addresses.flatMap((address, index) => index === 0 && itemText(address) === "None" ? [] : spellingFaults(address, minor, `spec.clusterIPs[${index}]`));
	return together(isAtOdds ? [invalid(clusterIPs)] : [], ipFamilies.items.filter((family) => !families.includes(itemText(family) ?? "IPv4")).map((family) => notSupported(family)), repeated(ipFamilies, itemText).map((family) => duplicate(family)), unless(ipFamilyPolicy, (text) => policies.includes(text), notSupported), isNoneBeside ? [invalid(clusterIPs)] : [], misspelt, addresses.length > 2 ? [invalid(clusterIPs)] : [], isNoneBeside || misspelt.length > 0 ? [] : familyFaults(addresses, spec));
}
/** A `clusterIP` alone is copied to `clusterIPs`. */
function addressesOf({ clusterIP, clusterIPs }) {
	if (clusterIPs.items.length > 0) return clusterIPs.items;
	return itemText(clusterIP) === "" ? [] : [clusterIP];
}
/** What is filled in later has no family. */
function familyFaults(addresses, { clusterIPs, ipFamilies }) {
	const found = addresses.map(({ value = "" }) => parseIp(value)?.family);
	const isOneFamily = found.length > 1 && found[0] !== void 0 && found.every((family) => family === found[0]);
	const others = addresses.filter((_, index) => {
		const [written, actual] = [ipFamilies.items[index]?.value, found[index]];
		return written !== void 0 && families.includes(written) && actual !== void 0 && written !== actual;
	});
	return together(isOneFamily ? [invalid(clusterIPs)] : [], others.map((address) => invalid(address, `spec.clusterIPs[${addresses.indexOf(address)}]`)));
}
const mustStack = (several) => `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${several} are specified`;
/** Whose family is not written gets that of its address. Source: alloc.go initIPFamilyFields, as of those below. */
function policyFaults$1(service, { families: ofCluster }) {
	const { ipFamilyPolicy, ipFamilies, clusterIPs } = service.spec;
	const isSingle = policyOf$1(service) === "SingleStack";
	const unknown = addressesOf(service.spec).flatMap((address, index) => {
		const family = parseIp(address.value ?? "")?.family;
		return family !== void 0 && index >= ipFamilies.items.length && !ofCluster.includes(family) ? [invalid(address, `spec.clusterIPs[${index}]`)] : [];
	});
	return together(isSingle && clusterIPs.items.length === 2 ? [invalidFor(ipFamilyPolicy, mustStack("cluster IPs"))] : [], isSingle && ipFamilies.items.length === 2 ? [invalidFor(ipFamilyPolicy, mustStack("IP families"))] : [], unknown);
}
function policyOf$1(service) {
	const { ipFamilyPolicy } = service.spec;
	if (ipFamilyPolicy.state !== "absent") return ipFamilyPolicy.value;
	return mayBeHeadless(service) && isSelectorless(service) ? "RequireDualStack" : "SingleStack";
}
/** What the cluster has no addresses for. */
function clusterFaults(service, { families: ofCluster }) {
	const { ipFamilyPolicy, ipFamilies } = service.spec;
	const isTooFew = policyOf$1(service) === "RequireDualStack" && ofCluster.length < 2;
	const isUnknown = (family) => family !== void 0 && ofCluster.every((it) => it !== family);
	const unknown = ipFamilies.items.filter(({ value }) => isUnknown(value));
	return together(isTooFew ? [invalid(ipFamilyPolicy)] : [], unknown.map((family) => invalid(family)));
}
/**
* The first address that is not to be had. Since v1.33 one is a resource that bears the name of its Service, which has to
* be one in a path. Source: alloc.go allocIPs, pkg/registry/core/service/ipallocator/ipallocator.go createIPAddress.
*/
function addressFaults$1(service, { serviceRanges, minor }, others) {
	const { spec } = service;
	if (minor >= 33 && !mayBearAddress(service)) return [invalid(spec.clusterIPs)];
	const taken = new Set(others.flatMap((other) => addressesOf(other.spec)).map(({ value = "" }) => parseIp(value)?.text));
	const isLost = (text) => text !== void 0 && (taken.has(text) || serviceRanges.length > 0 && !isAssignableIn(text, serviceRanges));
	const lost = addressesOf(spec).find(({ value = "" }) => isLost(parseIp(value)?.text));
	return lost ? [invalid(lost, "spec.clusterIPs")] : [];
}
function mayBearAddress({ metadata: { name, generateName } }) {
	const text = itemText(name) === "" ? itemText(generateName) : itemText(name);
	return text !== "" && isPathSegment(text ?? "");
}
/** The range is kube-apiserver's default. */
const isNodePort = (port) => port >= 3e4 && port <= 32767;
const isGivenOut = "provided port is already allocated";
/**
* The first node port that is not to be had; one number is given out once, whatever the protocol, but for ports of one
* number in one Service. Source: alloc.go initNodePorts, allocHealthCheckNodePort.
*/
function portFaults(service, others) {
	const { ports, healthCheckNodePort } = service.spec;
	const taken = new Set(others.flatMap(nodePortsOf));
	const detailOf = (port) => isNodePort(port) ? isGivenOut : void 0;
	const isLost = (port) => !isNodePort(port) || taken.has(port);
	const given = /* @__PURE__ */ new Map();
	for (const port of isOpen(service) ? ports.items : []) {
		const [own, number] = [numberOf$1(port.nodePort), numberOf$1(port.port)];
		if (own === 0 && !allocatesPorts(service)) continue;
		const asked = given.has(number) ? own : writtenNodePort(number, ports.items) ?? own;
		if (asked === 0 || asked === void 0 || asked === given.get(number)) continue;
		if (isLost(asked)) return [invalid(port.nodePort, fieldOf(port.nodePort), detailOf(asked))];
		taken.add(asked);
		if (!given.has(number)) given.set(number, asked);
	}
	const check = isCheckedForHealth(service) ? numberOf$1(healthCheckNodePort) : 0;
	return check !== 0 && check !== void 0 && isLost(check) ? [internal(healthCheckNodePort, fieldOf(healthCheckNodePort), detailOf(check))] : [];
}
/**
* Which node port a port is given, as a text that is the same for those that are given the same one; undefined where it is
* given none, or none that is known.
*/
function givenNodePort(service, port) {
	const [own, number] = [numberOf$1(port.nodePort), numberOf$1(port.port)];
	if (own !== 0) return own === void 0 ? void 0 : String(own);
	if (!allocatesPorts(service) || number === void 0) return void 0;
	return String(writtenNodePort(number, service.spec.ports.items) ?? `of ${number}`);
}
/** 0 where none is written, and undefined where it is filled in later. */
const numberOf$1 = ({ state, value }) => state === "absent" ? 0 : value;
/** The first node port that is written for a port of some number. */
const writtenNodePort = (number, all) => number === void 0 ? void 0 : all.find((other) => numberOf$1(other.port) === number && other.nodePort.value)?.nodePort.value;
const nodePortsOf = (service) => [...isOpen(service) ? service.spec.ports.items.map(({ nodePort }) => nodePort.value ?? 0) : [], ...isCheckedForHealth(service) ? [service.spec.healthCheckNodePort.value ?? 0] : []];

//#endregion
//#region src/cluster/admission/source-ranges.ts
const onlyBalanced = "may only be used when `type` is 'LoadBalancer'";
/**
* Of the ranges from which a load balancer takes packets. The annotation is looked at where the field is empty. Blanks around
* a range are left out. Source: kubernetes pkg/apis/core/validation/validation.go validateService.
*/
function sourceRangeFaults(service, minor) {
	const { metadata, spec } = service;
	const isBalanced = mayBeBalanced(service);
	const isRange = (text) => isFit(text.trim(), minor);
	const list = spec.loadBalancerSourceRanges;
	if (list.items.length > 0) {
		const field = "spec.LoadBalancerSourceRanges";
		const unfit = list.items.flatMap((item, index) => isRange(itemText(item) ?? "::/0") ? [] : [{
			item,
			index
		}]);
		return together(isBalanced ? [] : [forbidden(list, field, onlyBalanced)], unfit.map(({ item, index }) => invalid(item, `${field}[${index}]`)));
	}
	const written = metadata.annotations.entries.get(annotation.sourceRanges);
	if (written === void 0) return [];
	const field = `metadata.annotations[${annotation.sourceRanges}]`;
	const text = written.value?.trim() ?? "";
	return together(isBalanced ? [] : [forbidden(written, field, onlyBalanced)], (text === "" ? [] : text.split(",")).filter((range) => !isRange(range)).map(() => invalid(written, field)));
}
/** Before v1.36, when the gate StrictIPCIDRValidation came on, any spelling was. Source: apimachinery pkg/util/validation/ip.go parseCIDR. */
function isFit(text, minor) {
	const range = parseRange(text);
	return range !== void 0 && (minor < 36 || range.isStandard && range.text === range.network);
}
/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForCIDR; up to v1.32 kubernetes pkg/api/service/warnings.go. */
const sourceRangeWarnings = ({ spec }, minor) => spec.loadBalancerSourceRanges.items.flatMap((item) => {
	const text = item.value ?? "";
	const range = parseRange(text);
	return (range === void 0 ? [] : minor < 33 ? oldWarnings(text, range) : warningsFor(text, range, minor)).map((warning) => `${fieldOf(item)}: ${warning}`);
});
function warningsFor(text, { text: address, network, bits, isStandard }, minor) {
	const right = `${network}/${bits}`;
	const alone = `${address}/${address.includes(":") ? 128 : 32}`;
	const fate = minor >= 36 ? "is invalid" : "will be considered invalid in a future Kubernetes release";
	if (address === network && isStandard) return !text.includes(":") || text === right ? [] : [`IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${right}")`];
	return [...address === network ? [] : [`CIDR value "${text}" is ambiguous in this context (should be "${right}" or "${alone}"?)`], ...isStandard ? [] : [`non-standard CIDR value "${text}" ${fate}: use "${right}"`]];
}
function oldWarnings(text, { text: address, bits }) {
	const [written = "", length = ""] = text.split("/");
	const error = parseIp(written) && !familyOf(written) ? `ParseAddr("${written}"): IPv4 field has octet with leading zero` : length === String(Number(length)) ? void 0 : `bad bits after slash: "${length}"`;
	if (error) return [`IP prefix was accepted, but will be invalid in a future Kubernetes release: netip.ParsePrefix("${text}"): ${error}`];
	const right = isMapped(written) ? `::ffff:${address}/${bits + 96}` : `${address}/${bits}`;
	if (text === right) return [];
	return [`IPv6 prefix "${text}" is not in RFC 5952 canonical format ("${right}"), which may cause controller apply-loops`];
}

//#endregion
//#region src/cluster/admission/service.ts
/**
* Why the API server rejects a new Service. Addresses are handed out before anything else is looked at, so a fault of those
* hides all others. Source: kubernetes pkg/registry/core/service/storage/alloc.go, pkg/apis/core/validation/validation.go
* validateService.
*/
function serviceFaults(service, setup, others) {
	const early = typeOf(service) === "ExternalName" ? [] : allocationFaults(service, setup, others);
	return early.length > 0 ? early : validationFaults(service, setup);
}
const types = [
	"ClusterIP",
	"ExternalName",
	"LoadBalancer",
	"NodePort"
];
function validationFaults(service, setup) {
	const { spec } = service;
	const type = typeOf(service);
	const isAlias = type === "ExternalName";
	const isPortless = spec.ports.state === "absent" && !mayBeHeadless(service) && type !== void 0 && !isAlias;
	return together(metadataFaults(service, setup.minor >= 36 ? label : labelWithLetter, setup.minor), topologyFaults(service), isPortless ? [required(spec.ports)] : [], isOpen(service) && isHeadless(service) ? [invalid(spec.clusterIP, "spec.clusterIPs[0]")] : [], isAlias ? aliasFaults(service) : [], portsFaults$1(service), labelFaults(spec.selector), affinityFaults(service), spec.externalIPs.items.flatMap((address) => {
		const faults = spellingFaults(address, setup.minor);
		return faults.length > 0 ? faults : endpointIpFaults(address);
	}), type === void 0 || types.includes(type) ? [] : [notSupported(spec.type)], policyFaults(service, setup));
}
/** The two annotations say the same, or only one is there. */
function topologyFaults({ metadata: { annotations } }) {
	const [mode, hints] = [annotation.topologyMode, annotation.topologyHints].map((key) => annotations.entries.get(key));
	if (!mode || !hints || [mode, hints].some(({ state }) => state === "substituted")) return [];
	const detail = `must match annotations[${annotation.topologyHints}] when both are specified`;
	return (mode.value ?? "") === (hints.value ?? "") ? [] : [invalid(mode, `metadata.annotations[${annotation.topologyMode}]`, detail)];
}
const longestAffinity = 86400;
/** The default takes the place of a configuration that says no time, and none stays without affinity. */
function affinityFaults({ spec: { sessionAffinity, sessionAffinityConfig } }) {
	const isTime = (seconds) => seconds > 0 && seconds <= longestAffinity;
	const { timeoutSeconds } = sessionAffinityConfig.clientIP;
	return together(unless(sessionAffinity, (text) => [
		"",
		"ClientIP",
		"None"
	].includes(text), notSupported), sessionAffinity.value === "ClientIP" ? unless(timeoutSeconds, isTime) : []);
}
function aliasFaults({ spec }) {
	const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy, externalName } = spec;
	const isSet = clusterIPs.state === "present" || clusterIP.state === "present" && clusterIP.value !== "";
	const name = externalName.value?.replace(/\.$/, "");
	return together(isSet ? [forbidden(clusterIPs.state === "present" ? clusterIPs : clusterIP, "spec.clusterIPs")] : [], ipFamilies.state === "present" ? [forbidden(ipFamilies)] : [], ipFamilyPolicy.state === "present" ? [forbidden(ipFamilyPolicy)] : [], externalName.state === "absent" || name === "" ? [required(externalName)] : [], name ? times(subdomain(name), () => invalid(externalName)) : []);
}
function portsFaults$1(service) {
	const { ports } = service.spec;
	const isSeveral = ports.items.length > 1;
	return together(ports.items.flatMap((port) => together(portFaults$1(port, isSeveral), numberFaults(port.port), targetFaults(port))), repeated(ports, (port) => portName$1(port).text || void 0).map(({ name }) => duplicate(name)), typeOf(service) === "ClusterIP" ? ports.items.filter(hasNodePort).map(nodePortFault) : [], repeated(ports, (port) => keyOf$2(port, givenNodePort(service, port))).map(({ nodePort }) => duplicate(nodePort)), repeated(ports, (port) => keyOf$2(port, port.port.state === "absent" ? 0 : port.port.value)).map((port) => duplicate(port)));
}
const nodePortFault = ({ nodePort }) => forbiddenFor(nodePort, "may not be used when `type` is 'ClusterIP'");
const hasNodePort = ({ nodePort }) => (nodePort.value ?? 0) !== 0;
const keyOf$2 = (port, value) => value === void 0 || !portProtocol(port).isKnown ? void 0 : `${value}/${portProtocol(port).text}`;
function targetFaults(port) {
	const target = targetPortOf(port);
	if (target === void 0) return port.port.state === "absent" ? [invalid(port.targetPort)] : [];
	if (typeof target === "number") return isPortNumber(target) ? [] : [invalid(port.targetPort)];
	return times(portName(target), () => invalid(port.targetPort));
}
const onlyLocal = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";
/** trafficDistribution is kept since v1.31, when its gate came on, and takes two values more since v1.34. */
function policyFaults(service, { minor }) {
	const { spec } = service;
	const type = typeOf(service);
	const isBalanced = mayBeBalanced(service);
	const external = spec.externalTrafficPolicy;
	const isPolicy = (text) => text === "Cluster" || text === "Local";
	const isUnfit = type !== void 0 && !isExternal(service) && external.state === "present" && external.value !== "";
	const isCheckNeeded = isBalanced && (external.value === "Local" || external.state === "substituted");
	const hasCheck = spec.healthCheckNodePort.state === "present" && spec.healthCheckNodePort.value !== 0;
	const distributions = ["PreferClose", ...minor >= 34 ? ["PreferSameZone", "PreferSameNode"] : []];
	return together(sourceRangeFaults(service, minor), spec.allocateLoadBalancerNodePorts.state === "present" && !isBalanced ? [forbiddenFor(spec.allocateLoadBalancerNodePorts, onlyBalanced)] : [], spec.loadBalancerClass.state === "present" && !isBalanced ? [forbiddenFor(spec.loadBalancerClass, onlyBalanced)] : [], isBalanced ? against(spec.loadBalancerClass, qualifiedName) : [], isUnfit ? [invalidFor(external, "may only be set for externally-accessible services")] : unless(external, (text) => text === "" || isPolicy(text), notSupported), hasCheck && !isCheckNeeded ? [invalidFor(spec.healthCheckNodePort, onlyLocal)] : [], unless(spec.internalTrafficPolicy, isPolicy, notSupported), minor >= 31 ? unless(spec.trafficDistribution, (text) => distributions.includes(text), notSupported) : []);
}

//#endregion
//#region src/cluster/admission/slice.ts
const addressTypes = [
	"IPv4",
	"IPv6",
	"FQDN"
];
const most = {
	endpoints: 1e3,
	addresses: 100,
	ports: 2e4,
	hints: 8
};
/** Why the API server rejects an EndpointSlice. Source: kubernetes pkg/apis/discovery/validation/validation.go. */
function sliceFaults(slice, minor) {
	const { addressType, endpoints, ports } = slice;
	const isTypeless = addressType.state === "absent" || addressType.value === "";
	return together(metadataFaults(slice, subdomain, minor), isTypeless ? [required(addressType)] : unless(addressType, (text) => addressTypes.includes(text), notSupported), ports.items.length > most.ports ? [tooMany(ports)] : portsFaults(ports), endpoints.items.length > most.endpoints ? [tooMany(endpoints)] : endpoints.items.flatMap((endpoint) => endpointFaults(endpoint, addressType.value, minor)));
}
/** The number is not looked at. An unnamed port is one of the name "". */
const portsFaults = (ports) => together(ports.items.flatMap(({ name, protocol, appProtocol }) => together(name.value === "" ? [] : against(name, label), unless(protocol, isProtocol$1, notSupported), against(appProtocol, qualifiedName))), repeated(ports, ({ name }) => name.state === "absent" ? "" : name.value).map(({ name }) => duplicate(name)));
function endpointFaults({ addresses, nodeName, hostname, hints }, type, minor) {
	return together(addresses.state === "absent" ? [required(addresses)] : [], addresses.items.length > most.addresses ? [tooMany(addresses)] : [], addresses.items.flatMap((address) => addressFaults(address, addresses, type, minor)), against(nodeName, subdomain), against(hostname, label), hintsFaults(hints, minor));
}
/** Hints for nodes are kept since v1.34, when their gate came on. */
function hintsFaults({ forZones, forNodes }, minor) {
	if (forZones.items.length > most.hints) return [tooMany(forZones)];
	return together(hintFaults(forZones, labelValue), minor >= 34 ? hintFaults(forNodes, subdomain) : []);
}
function hintFaults(hints, grammar) {
	if (hints.items.length > most.hints) return [tooMany(hints)];
	return together(repeated(hints, ({ name }) => itemText(name)).map(({ name }) => duplicate(name)), hints.items.flatMap(({ name }) => itemAgainst(name, grammar)));
}
function addressFaults(address, list, type, minor) {
	const text = itemText(address);
	if (text === void 0) return [];
	if (type === "FQDN") {
		if (text === "") return [required(address)];
		return itemAgainst(address, fullyQualified);
	}
	if (type !== "IPv4" && type !== "IPv6") return [];
	const family = parseIp(text)?.family;
	if (minor < 33) return together(family === type ? [] : [invalid(address)], endpointIpFaults(address));
	const faults = type === "IPv4" ? spellingFaults(address, minor) : strictFaults(address, text);
	if (faults.length > 0) return faults;
	return together(family === type ? [] : [invalid(address, fieldOf(list))], endpointIpFaults(address));
}
/** IPv6 addresses in slices have to be in canonical form since v1.33. */
function strictFaults(address, text) {
	return isStandard(text) && parseIp(text)?.text === text ? [] : [invalid(address)];
}

//#endregion
//#region src/cluster/admission/warnings.ts
/** What the API server says, word for word, about a resource that it accepts. */
function warningsOf(resource, minor) {
	switch (resource.kind) {
		case "Service": return serviceWarnings(resource, minor);
		case "Endpoints": return endpointsWarnings(resource, minor);
		case "EndpointSlice": return sliceWarnings(resource, minor);
	}
}
/** What it says about every request for a resource, one that it rejects included. */
const requestWarningsOf = ({ kind }, minor) => kind === "Endpoints" && minor >= 33 ? ["v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice"] : [];
/** Source: kubernetes pkg/api/service/warnings.go of v1.33, v1.36 and v1.37; v1.34 from source. */
function serviceWarnings(service, minor) {
	const { metadata, spec } = service;
	const isAlias = typeOf(service) === "ExternalName";
	const isOther = !isAlias && typeOf(service) !== void 0;
	const isHeadless = spec.clusterIP.value === "None";
	const hasExternalIps = spec.externalIPs.state === "present";
	const clusterIps = spec.clusterIPs.items.length > 0 ? spec.clusterIPs.items : [];
	return [
		...metadata.annotations.entries.has(annotation.topologyHints) ? [`annotation ${annotation.topologyHints} is deprecated, please use ${annotation.topologyMode} instead`] : [],
		...clusterIps.length > 0 ? clusterIps.flatMap((it) => spellingWarnings(it, minor)) : clusterIpWarnings(service, minor),
		...isHeadless && minor >= 34 ? headlessWarnings(service, minor) : [],
		...spec.externalIPs.items.flatMap((address) => spellingWarnings(address, minor)),
		...hasExternalIps && !isHeadless && isOther && minor >= 36 ? ["spec.externalIPs is deprecated and may no longer be implemented in some clusters"] : [],
		...spellingWarnings(spec.loadBalancerIP, minor),
		...sourceRangeWarnings(service, minor),
		...hasExternalIps && isAlias ? ["spec.externalIPs is ignored when spec.type is \"ExternalName\""] : [],
		...(spec.externalName.value || spec.externalName.state === "substituted") && isOther ? ["spec.externalName is ignored when spec.type is not \"ExternalName\""] : [],
		...spec.trafficDistribution.value === "PreferClose" && minor >= 34 ? ["spec.trafficDistribution: \"PreferClose\" is deprecated; use \"PreferSameZone\""] : []
	];
}
/** It is spoken of as the list into which it is copied. */
const clusterIpWarnings = ({ spec }, minor) => spellingWarnings(spec.clusterIP, minor).map((text) => text.replace("spec.clusterIP:", "spec.clusterIPs[0]:"));
/** v1.34 speaks of sessionAffinity always, because the default counted too. */
function headlessWarnings({ spec }, minor) {
	const isSticky = spec.sessionAffinity.value === "ClientIP" || minor === 34;
	return [
		...spec.loadBalancerIP.value ? ["spec.loadBalancerIP is ignored for headless services"] : [],
		...spec.externalIPs.state === "present" ? ["spec.externalIPs is ignored for headless services"] : [],
		...isSticky ? ["spec.SessionAffinity is ignored for headless services"] : []
	];
}
/** Source: kubernetes pkg/registry/core/endpoint/strategy.go, since v1.33. */
function endpointsWarnings(endpoints, minor) {
	const isOfController = endpoints.metadata.labels.entries.get("endpoints.kubernetes.io/managed-by")?.value === "endpoint-controller";
	return minor < 33 || isOfController ? [] : addressesOf$3(endpoints).flatMap((address) => spellingWarnings(address, minor));
}
/** Source: kubernetes pkg/registry/discovery/endpointslice/strategy.go. */
function sliceWarnings(slice, minor) {
	const manager = slice.metadata.labels.entries.get(label$1.managedBy)?.value;
	const isOfController = manager === managedBy.controller || manager === managedBy.mirroring;
	return [...slice.addressType.value === "FQDN" ? ["spec.addressType: FQDN endpoints are deprecated"] : [], ...minor < 33 || isOfController ? [] : addressesOf$3(slice).flatMap((address) => spellingWarnings(address, minor))];
}

//#endregion
//#region src/cluster/admission/admit.ts
/** What becomes of a resource in a cluster where some other Services are, and what the API server says to that. */
function admit(resource, setup, others = []) {
	const rejection = rejectionOf(resource, setup, others);
	const warnings = isServed(resource) || isFoundByKubectl(resource) ? requestWarningsOf(resource, setup.minor) : [];
	if (rejection) return {
		result: "rejected",
		...rejection,
		warnings
	};
	return {
		result: "accepted",
		warnings: [...warnings, ...warningsOf(resource, setup.minor)]
	};
}
/**
* Why a resource does not come to be in a cluster where some other Services are; undefined where it does. What is filled in
* later is taken to be right. Fields that the API does not know, and keys that are written twice, are not looked at.
*/
function rejectionOf(resource, setup, others = []) {
	if (!isServed(resource)) return {
		code: isFoundByKubectl(resource) ? 400 : 404,
		faults: [],
		at: resource
	};
	const [problem] = problemsOf(resource);
	if (problem) return {
		code: 400,
		faults: [],
		at: problem
	};
	const { namespace } = resource.metadata;
	if (namespace.value && !isLabel(namespace.value)) return {
		code: 404,
		faults: [],
		at: namespace
	};
	const faults = faultsOf(resource, setup, others);
	const [first] = faults;
	return first && {
		code: first.reason === "InternalError" ? 500 : 422,
		faults,
		at: first.at
	};
}
/** kubectl finds the API of a kind in lower case too, and the API server then does not know the kind of what it gets. */
const isFoundByKubectl = ({ kind, writtenKind, apiVersion }) => writtenKind === kind.toLowerCase() && apiVersion === mappingVersions[kind][0];
function faultsOf(resource, setup, others) {
	switch (resource.kind) {
		case "Service": return serviceFaults(resource, setup, others);
		case "Endpoints": return endpointsFaults(resource, setup.minor);
		case "EndpointSlice": return sliceFaults(resource, setup.minor);
	}
}

//#endregion
//#region src/cluster/admission/since.ts
/** The version that brought a fault which a cluster of another one finds. Most are as old as the API. */
function firstWith({ at, reason }, resource, setup) {
	const isIn = (minor) => {
		const { faults = [] } = rejectionOf(resource, {
			...setup,
			minor
		}) ?? {};
		return faults.some((it) => it.reason === reason && isSamePlace(it.at, at));
	};
	if (isIn(oldestMinor)) return oldestMinor;
	return Array.from({ length: setup.minor - oldestMinor }, (_, index) => oldestMinor + index).find(isIn) ?? setup.minor;
}

//#endregion
//#region rules/manifest-invalid.ts
/** A project rule, because of a patch it need not hold. */
var manifest_invalid_default = projectRule({
	on: [
		"Service",
		"Endpoints",
		"EndpointSlice"
	],
	group: "versions",
	summary: "A manifest that the API server finds invalid is rejected",
	messages: {
		fault: error("the API server rejects \"{field}\" ({fault})", rejected),
		newer: error("from Kubernetes 1.{since} on the API server rejects \"{field}\" ({fault})", rejected),
		namespace: error("no namespace can be called \"{namespace}\": the API server answers that there is none", rejected),
		"node-port": warning("node port {port} is outside 30000-32767: the API server rejects it unless it is given another range")
	},
	yieldsTo: ["all", "manifest-schema"],
	rejects: [
		"fault",
		"newer",
		"namespace"
	],
	check(resource, report, { cluster }) {
		const { namespace } = resource.metadata;
		const setup = setupOf(cluster);
		const rejection = rejectionOf(resource, setup);
		if (!rejection) return;
		if (isSamePlace(rejection.at, namespace)) report.namespace(namespace, { namespace: namespace.value ?? "" });
		for (const fault of rejection.faults) {
			const { at, field } = fault;
			const nodePorts = nodePortsBeyond(resource, fault);
			const since = cluster.kubernetesMinor === void 0 ? firstWith(fault, resource, setup) : oldestMinor;
			for (const port of nodePorts) report["node-port"](port, { port: port.value ?? 0 });
			if (nodePorts.length > 0) continue;
			if (since > oldestMinor) report.newer(at, {
				field,
				fault: describe$1(fault),
				since
			});
			else report.fault(at, {
				field,
				fault: describe$1(fault)
			});
		}
	}
});
/** Those out of a range which kube-apiserver can be given, where it speaks of the first of them. */
function nodePortsBeyond(resource, { at, reason }) {
	if (resource.kind !== "Service") return [];
	const { ports, healthCheckNodePort } = resource.spec;
	const beyond = (reason === "InternalError" ? [healthCheckNodePort] : ports.items.map(({ nodePort }) => nodePort)).filter(({ value }) => value && !isNodePort(value));
	return reason !== "FieldValueForbidden" && beyond.some((field) => field === at) ? beyond : [];
}
/** What the API server says would be right, or else what it calls the fault. */
const describe$1 = ({ at, reason, detail }) => detail ?? `${words$1[reason]}${at.value === void 0 ? "" : ` "${String(at.value)}"`}`;
const words$1 = {
	FieldValueInvalid: "Invalid value",
	FieldValueRequired: "Required value",
	FieldValueDuplicate: "Duplicate value",
	FieldValueForbidden: "Forbidden",
	FieldValueNotSupported: "Unsupported value",
	FieldValueTooMany: "Too many",
	FieldValueTooLong: "Too long",
	InternalError: "Internal error"
};

//#endregion
//#region src/schema/kubernetes.json
var kubernetes_default = {
	$id: "kubernetes",
	sources: [
		{
			"version": "v1.25.0",
			"sum": "h1:NwTRyLrdXTORd5V7DLlUltxDbl/KZjYDiRgwI+pBYGE="
		},
		{
			"version": "v1.26.0",
			"sum": "h1:fL8VMr4xlfTazPORLhz5fsvO5I3bsFpmynVxZTH1ItQ="
		},
		{
			"version": "v1.27.0",
			"sum": "h1:VCI2Qoksx2cv6mHu9g9KVH30ZHNtWSB/+9BtKLSqduM="
		},
		{
			"version": "v1.28.0",
			"sum": "h1:p8qq/VoNHnBWinLEi5LO2IvCfzFouN7Jhdz8+L++V+U="
		},
		{
			"version": "v1.29.0",
			"sum": "h1:DOLN7g8+nnAYBi8JHoW0+/MCrZKDPIqAxzLCXDXd0cg="
		},
		{
			"version": "v1.30.0",
			"sum": "h1:u3Yw8rNlo2NDSGaDpoxoHXLPQnEu1tfqHATKOJe94HY="
		},
		{
			"version": "v1.31.0",
			"sum": "h1:sYAB12TTWexXKp4RxqJMm/7EC+P0mNOgn4Xdj5eu7HM="
		},
		{
			"version": "v1.32.0",
			"sum": "h1:4BDBWSolqPrv8GC3YfZw0CJvh5kA1TPnoX0FxDVd+qc="
		},
		{
			"version": "v1.33.0",
			"sum": "h1:BP5Y5yIzUZVeBuE/ESZvnw6TNxjXbLsCckIkljE+R0U="
		},
		{
			"version": "v1.34.0",
			"sum": "h1:NvUrwPAVB4W3mSOpJ/RtNGHWWYyUP/xPaX5rUSpzA0w="
		},
		{
			"version": "v1.35.0",
			"sum": "h1:PUOojD8c8E3csMP5NX+nLLne6SGqZjrYCscptyBfWMY="
		},
		{
			"version": "v1.36.0",
			"sum": "h1:JKaAkgSzI4+ZvNWrNJg56jAkUaOiqgBaJstmi6ycyoU="
		},
		{
			"version": "v1.37.0",
			"sum": "h1:TDSD+Izz9inqs7SmtJCAu7L5/DuYW9hAZ3GBdF6Ddkw="
		}
	],
	$defs: {
		"apis.meta.v1.Condition": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"lastTransitionTime": { "type": "string" },
				"message": { "type": "string" },
				"observedGeneration": { "type": "integer" },
				"reason": { "type": "string" },
				"status": { "type": "string" },
				"type": { "type": "string" }
			}
		},
		"apis.meta.v1.ManagedFieldsEntry": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"apiVersion": { "type": "string" },
				"fieldsType": { "type": "string" },
				"fieldsV1": { "type": "object" },
				"manager": { "type": "string" },
				"operation": { "type": "string" },
				"subresource": { "type": "string" },
				"time": { "type": "string" }
			}
		},
		"apis.meta.v1.ObjectMeta": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"annotations": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"creationTimestamp": { "type": "string" },
				"deletionGracePeriodSeconds": { "type": "integer" },
				"deletionTimestamp": { "type": "string" },
				"finalizers": {
					"type": "array",
					"items": { "type": "string" }
				},
				"generateName": { "type": "string" },
				"generation": { "type": "integer" },
				"labels": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"managedFields": {
					"type": "array",
					"items": { "$ref": "#/$defs/apis.meta.v1.ManagedFieldsEntry" }
				},
				"name": { "type": "string" },
				"namespace": { "type": "string" },
				"ownerReferences": {
					"type": "array",
					"items": { "$ref": "#/$defs/apis.meta.v1.OwnerReference" }
				},
				"resourceVersion": { "type": "string" },
				"selfLink": { "type": "string" },
				"uid": { "type": "string" }
			}
		},
		"apis.meta.v1.OwnerReference": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"apiVersion": { "type": "string" },
				"blockOwnerDeletion": { "type": "boolean" },
				"controller": { "type": "boolean" },
				"kind": { "type": "string" },
				"name": { "type": "string" },
				"uid": { "type": "string" }
			}
		},
		"core.v1.ClientIPConfig": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "timeoutSeconds": { "type": "integer" } }
		},
		"core.v1.EndpointAddress": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"hostname": { "type": "string" },
				"ip": { "type": "string" },
				"nodeName": { "type": "string" },
				"targetRef": { "$ref": "#/$defs/core.v1.ObjectReference" }
			}
		},
		"core.v1.EndpointPort": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"appProtocol": { "type": "string" },
				"name": {
					"type": "string",
					"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
					"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
				},
				"port": { "type": "integer" },
				"protocol": {
					"type": "string",
					"enum": [
						"",
						"TCP",
						"UDP",
						"SCTP"
					],
					"expects": "\"TCP\", \"UDP\" or \"SCTP\""
				}
			}
		},
		"core.v1.EndpointSubset": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"addresses": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.EndpointAddress" }
				},
				"notReadyAddresses": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.EndpointAddress" }
				},
				"ports": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.EndpointPort" }
				}
			}
		},
		"core.v1.Endpoints": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"apiVersion": { "type": "string" },
				"kind": { "type": "string" },
				"metadata": { "$ref": "#/$defs/apis.meta.v1.ObjectMeta" },
				"subsets": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.EndpointSubset" }
				}
			}
		},
		"core.v1.LoadBalancerIngress": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"hostname": { "type": "string" },
				"ip": { "type": "string" },
				"ipMode": {
					"type": "string",
					"since": 29
				},
				"ports": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.PortStatus" }
				}
			}
		},
		"core.v1.LoadBalancerStatus": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "ingress": {
				"type": "array",
				"items": { "$ref": "#/$defs/core.v1.LoadBalancerIngress" }
			} }
		},
		"core.v1.ObjectReference": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"apiVersion": { "type": "string" },
				"fieldPath": { "type": "string" },
				"kind": { "type": "string" },
				"name": { "type": "string" },
				"namespace": { "type": "string" },
				"resourceVersion": { "type": "string" },
				"uid": { "type": "string" }
			}
		},
		"core.v1.PortStatus": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"error": { "type": "string" },
				"port": { "type": "integer" },
				"protocol": { "type": "string" }
			}
		},
		"core.v1.Service": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"apiVersion": { "type": "string" },
				"kind": { "type": "string" },
				"metadata": { "$ref": "#/$defs/apis.meta.v1.ObjectMeta" },
				"spec": { "$ref": "#/$defs/core.v1.ServiceSpec" },
				"status": { "$ref": "#/$defs/core.v1.ServiceStatus" }
			}
		},
		"core.v1.ServicePort": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"appProtocol": {
					"type": "string",
					"pattern": "^([a-z0-9.-]+/)?[A-Za-z0-9][-A-Za-z0-9_.]*$",
					"expects": "a name, with or without a domain and \"/\" before it"
				},
				"name": {
					"type": "string",
					"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
					"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
				},
				"nodePort": { "type": "integer" },
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535,
					"expects": "a number from 1 to 65535"
				},
				"protocol": {
					"type": "string",
					"enum": [
						"",
						"TCP",
						"UDP",
						"SCTP"
					],
					"expects": "\"TCP\", \"UDP\" or \"SCTP\""
				},
				"targetPort": { "type": ["integer", "string"] }
			},
			"required": ["port"]
		},
		"core.v1.ServiceSpec": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"allocateLoadBalancerNodePorts": { "type": "boolean" },
				"clusterIP": {
					"type": "string",
					"pattern": "^(None|[0-9A-Fa-f:.]*)$",
					"expects": "an IP address or \"None\""
				},
				"clusterIPs": {
					"type": "array",
					"items": { "type": "string" }
				},
				"externalIPs": {
					"type": "array",
					"items": { "type": "string" }
				},
				"externalName": { "type": "string" },
				"externalTrafficPolicy": { "type": "string" },
				"healthCheckNodePort": { "type": "integer" },
				"internalTrafficPolicy": { "type": "string" },
				"ipFamilies": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": ["IPv4", "IPv6"],
						"expects": "\"IPv4\" or \"IPv6\""
					}
				},
				"ipFamilyPolicy": { "type": "string" },
				"loadBalancerClass": { "type": "string" },
				"loadBalancerIP": { "type": "string" },
				"loadBalancerSourceRanges": {
					"type": "array",
					"items": { "type": "string" }
				},
				"ports": {
					"type": "array",
					"items": { "$ref": "#/$defs/core.v1.ServicePort" }
				},
				"publishNotReadyAddresses": { "type": "boolean" },
				"selector": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"sessionAffinity": { "type": "string" },
				"sessionAffinityConfig": { "$ref": "#/$defs/core.v1.SessionAffinityConfig" },
				"trafficDistribution": {
					"type": "string",
					"since": 30
				},
				"type": {
					"type": "string",
					"enum": [
						"",
						"ClusterIP",
						"NodePort",
						"LoadBalancer",
						"ExternalName"
					],
					"expects": "\"ClusterIP\", \"NodePort\", \"LoadBalancer\" or \"ExternalName\""
				}
			}
		},
		"core.v1.ServiceStatus": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"conditions": {
					"type": "array",
					"items": { "$ref": "#/$defs/apis.meta.v1.Condition" }
				},
				"loadBalancer": { "$ref": "#/$defs/core.v1.LoadBalancerStatus" }
			}
		},
		"core.v1.SessionAffinityConfig": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "clientIP": { "$ref": "#/$defs/core.v1.ClientIPConfig" } }
		},
		"discovery.v1.Endpoint": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"addresses": {
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"maxItems": 100,
					"expects": "1 to 100 addresses"
				},
				"conditions": { "$ref": "#/$defs/discovery.v1.EndpointConditions" },
				"deprecatedTopology": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"hints": { "$ref": "#/$defs/discovery.v1.EndpointHints" },
				"hostname": { "type": "string" },
				"nodeName": { "type": "string" },
				"targetRef": { "$ref": "#/$defs/core.v1.ObjectReference" },
				"zone": { "type": "string" }
			},
			"required": ["addresses"]
		},
		"discovery.v1.EndpointConditions": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"ready": { "type": "boolean" },
				"serving": { "type": "boolean" },
				"terminating": { "type": "boolean" }
			}
		},
		"discovery.v1.EndpointHints": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"forNodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/discovery.v1.ForNode" },
					"since": 33
				},
				"forZones": {
					"type": "array",
					"items": { "$ref": "#/$defs/discovery.v1.ForZone" },
					"maxItems": 8,
					"expects": "at most 8 zones"
				}
			}
		},
		"discovery.v1.EndpointPort": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"appProtocol": { "type": "string" },
				"name": {
					"type": "string",
					"pattern": "^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)?$",
					"expects": "at most 63 of \"a-z\", \"0-9\" and \"-\" between"
				},
				"port": { "type": "integer" },
				"protocol": {
					"type": "string",
					"enum": [
						"TCP",
						"UDP",
						"SCTP"
					],
					"expects": "\"TCP\", \"UDP\" or \"SCTP\""
				}
			}
		},
		"discovery.v1.EndpointSlice": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"addressType": { "type": "string" },
				"apiVersion": { "type": "string" },
				"endpoints": {
					"type": "array",
					"items": { "$ref": "#/$defs/discovery.v1.Endpoint" },
					"maxItems": 1e3,
					"expects": "at most 1000 endpoints"
				},
				"kind": { "type": "string" },
				"metadata": { "$ref": "#/$defs/apis.meta.v1.ObjectMeta" },
				"ports": {
					"type": "array",
					"items": { "$ref": "#/$defs/discovery.v1.EndpointPort" }
				}
			}
		},
		"discovery.v1.ForNode": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "name": { "type": "string" } }
		},
		"discovery.v1.ForZone": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "name": { "type": "string" } }
		}
	}
};

//#endregion
//#region src/schema/fields.ts
const schema = kubernetes_default;
/** By what refers to them. */
const definitions = new Map(Object.entries(schema.$defs).map(([name, definition]) => [`#/$defs/${name}`, indexed(definition)]));
function indexed(definition) {
	return {
		...definition,
		fields: new Map(Object.entries(definition.properties))
	};
}
/** The type of the value to which the steps lead from a manifest of a kind. */
function valueAt$1(kind, steps) {
	return steps.reduce((value, step) => definitionOf(value)?.properties[step] ?? value.items ?? value.additionalProperties ?? {}, rootOf(kind));
}
/** The fields that the map has to which the steps lead. */
const fieldsOf = (kind, steps) => Object.keys(definitionOf(valueAt$1(kind, steps))?.properties ?? {});
/** What the API server writes itself, and nobody misplaces a field of. */
const ofServer = [
	"status",
	"managedFields",
	"ownerReferences"
];
/** Where a manifest of the kind has a field of that name, the nearest place to its top: "spec", "spec.ports[]". */
function placeOf$1(kind, field) {
	const waiting = [{
		value: rootOf(kind),
		place: ""
	}];
	for (const { value, place } of waiting) {
		const properties = definitionOf(value)?.properties ?? {};
		if (Object.hasOwn(properties, field)) return place || kind;
		for (const [name, below] of Object.entries(properties)) {
			const at = place === "" ? name : `${place}.${name}`;
			if (!ofServer.includes(name)) waiting.push({
				value: below.items ?? below,
				place: below.items ? `${at}[]` : at
			});
		}
	}
}
const definitionOf = ({ $ref }) => $ref === void 0 ? void 0 : definitions.get($ref);
const roots = {
	Service: { $ref: "#/$defs/core.v1.Service" },
	Endpoints: { $ref: "#/$defs/core.v1.Endpoints" },
	EndpointSlice: { $ref: "#/$defs/discovery.v1.EndpointSlice" }
};
const rootOf = (kind) => roots[kind];

//#endregion
//#region src/schema/fits.ts
/**
* Whether a manifest fits the schema of its kind, as the validator decides: nearly every one does, and then what says why
* not need not be loaded, which takes longer than all else that is done with one file.
*/
const fits = (kind, manifest, minor) => isOf(rootOf(kind), manifest, minor ?? Number.POSITIVE_INFINITY);
/** Loads what says why a manifest does not fit; undefined where all of them do. */
const loadMisfits = (manifests, minor) => manifests.every(({ kind, node }) => fits(kind, node, minor)) ? void 0 : import("./action/misfits.mjs");
function isOf(type, node, minor) {
	if (node.kind === "scalar") return isScalarOf(type, node) || isUnknown(node);
	if (node.kind === "list") return hasLength(type, node.items) && node.items.every((item) => isOf(type.items ?? {}, item, minor));
	const definition = definitionOf(type);
	if (definition) return hasFieldsOf(definition, node, minor);
	const { additionalProperties } = type;
	return type.type === "object" && (!additionalProperties || node.entries.every(({ value }) => isOf(additionalProperties, value, minor)));
}
function hasFieldsOf({ fields, required }, { entries }, minor) {
	for (const entry of entries) {
		const field = fields.get(entry.key);
		if (!field && !isWritten(entry)) continue;
		if (!field || (field.since ?? 0) > minor && !isUnknown(entry.value)) return false;
		if (!isOf(field, entry.value, minor)) return false;
	}
	return !required || required.every((key) => entries.some((entry) => entry.key === key));
}
function hasLength({ type, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, { length }) {
	return type === "array" && length >= minItems && length <= maxItems;
}
function isScalarOf({ type = [], enum: values, pattern, minimum, maximum }, node) {
	const value = typeof node.value === "bigint" ? Number(node.value) : node.value;
	if (typeof value === "string") return type.includes("string") && (values?.includes(value) ?? true) && (pattern === void 0 || new RegExp(pattern).test(value));
	if (typeof value === "boolean") return type === "boolean";
	return typeof value === "number" && Number.isInteger(value) && type.includes("integer") && value >= (minimum ?? value) && value <= (maximum ?? value);
}
/** Nothing, or filled in later. */
const isUnknown = (node) => node.kind === "scalar" && (node.value === null || typeof node.value === "string" && isSubstitution(node.text));

//#endregion
//#region rules/manifest-schema.ts
/** Strict validation comes before anything that the simulation plays. */
const refused = later("kubectl asks the API server to refuse what it cannot decode");
const messages = {
	unserved: error("no API server knows a kind \"{kind}\" of \"{apiVersion}\": this is \"{meant}\" of \"{served}\"", refused),
	removed: error("\"{apiVersion}\" is served no more since Kubernetes 1.25: \"{kind}\" is of \"{served}\"", refused),
	unknown: error("\"{field}\" is no field of {owner}: kubectl refuses the manifest", refused),
	misspelt: error("\"{field}\" is no field of {owner}, but \"{meant}\" is: kubectl refuses the manifest", refused),
	misplaced: error("\"{field}\" is no field of {owner} but of \"{place}\": kubectl refuses the manifest", refused),
	newer: error("\"{field}\" came with Kubernetes 1.{since}: for a cluster of 1.{minor} kubectl refuses the manifest", refused),
	value: error("\"{field}\" takes {expected}: the API server rejects the manifest", rejected),
	missing: error("\"{field}\" is missing in {owner}: the API server rejects the manifest", rejected)
};
var manifest_schema_default = loadingRule({
	on: [
		"Service",
		"Endpoints",
		"EndpointSlice"
	],
	group: "versions",
	summary: "A manifest that does not fit the schema of the Kubernetes API is refused",
	messages,
	yieldsTo: ["all"],
	rejects: true,
	needs: (resources, { kubernetesMinor }) => loadMisfits(resources.filter((it) => !it[manifest].isSound).map((it) => ({
		kind: it.kind,
		node: nodeOf(it)
	})), kubernetesMinor),
	check(resource, report, { kubernetesMinor }, schema) {
		if (resource.metadata.name.state === "absent") return;
		if (!isServed(resource)) return reportVersion(resource, report, kubernetesMinor);
		if (resource[manifest].isSound) return;
		for (const misfit of schema?.misfitsOf(resource.kind, jsonOf(resource), kubernetesMinor) ?? []) reportMisfit(resource, misfit, report, kubernetesMinor);
	}
});
function reportVersion(resource, report, minor) {
	const { apiVersion, kind: meant, writtenKind: kind } = resource;
	const served = mappingVersions[meant][0];
	const at = valueIn(resource, [kind === meant ? "apiVersion" : "kind"]);
	if (isMisnamed(resource)) report.unserved(at, {
		kind,
		apiVersion,
		meant,
		served
	});
	else if (minor === void 0 || minor >= 25) report.removed(at, {
		kind,
		apiVersion,
		served
	});
}
function reportMisfit(resource, misfit, report, minor) {
	const { path } = misfit;
	const field = path.at(-1) ?? "";
	const above = path.slice(0, -1);
	const owner = above.length === 0 ? resource.kind : `"${dotted(above)}"`;
	const key = keyIn(resource, path);
	const value = valueIn(resource, path);
	switch (misfit.fault) {
		case "unknown":
			report.unknown(key, {
				field,
				owner
			});
			break;
		case "misspelt":
			report.misspelt(key, {
				field,
				owner,
				meant: misfit.meant
			}, { inPlaceOf: keyIn(resource, [...above, misfit.meant]) });
			break;
		case "misplaced":
			report.misplaced(key, {
				field,
				owner,
				place: misfit.place
			});
			break;
		case "newer":
			report.newer(key, {
				field,
				since: misfit.since,
				minor: minor ?? ""
			});
			break;
		case "value":
			report.value(value, {
				field: dotted(path),
				expected: misfit.expected
			});
			break;
		case "missing": report.missing(value, {
			field,
			owner
		});
	}
}
/** `spec.ports[0].name` */
const dotted = (path) => path.map((step) => /^\d+$/.test(step) ? `[${step}]` : `.${step}`).join("").slice(1);

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
//#region rules/owner-reference-copied.ts
var owner_reference_copied_default = resourceRule({
	on: [
		"Service",
		"Endpoints",
		"EndpointSlice"
	],
	group: "pairing",
	summary: "A manifest does not name an owner by the identity that it has in one cluster",
	messages: {
		source: error("its owner is {owner} of another cluster or time: the garbage collector deletes these endpoints", noTraffic),
		service: error("its owner is {owner} of another cluster or time: the garbage collector deletes the Service", later("the garbage collector does not find the owner"))
	},
	check(resource, report) {
		const owner = writtenOwnerIn(resource);
		if (!owner) return;
		const data = { owner: `${owner.kind.value ?? "an object"} "${owner.name.value ?? ""}"` };
		report[resource.kind === "Service" ? "service" : "source"](owner.uid, data);
	}
});

//#endregion
//#region rules/port-duplicate.ts
/** A project rule, because of a patch it need not hold. */
var port_duplicate_default = projectRule({
	on: ["Service", "EndpointSlice"],
	group: "ports",
	summary: "Two ports have one name, or one number and protocol",
	rejects: true,
	messages: {
		name: error("an earlier port is called \"{name}\" too: the API server rejects the manifest", rejected),
		number: error("an earlier port is {number}/{protocol} too: the API server rejects the Service", rejected)
	},
	check(resource, report) {
		for (const [{ name }, first] of repeatedIn(portsOf(resource), portName$1)) report.name(name, { name: portName$1(first).text }, earlier(first.name));
		if (resource.kind !== "Service") return;
		for (const [port, first] of repeatedIn(resource.spec.ports.items, numberOf)) report.number(port.port, {
			number: port.port.value ?? "",
			protocol: portProtocol(port).text
		}, earlier(first.port));
	}
});
/** Of several unnamed ports of a Service none counts: `port-unnamed` reports each. */
const portsOf = (resource) => resource.kind === "Service" ? resource.spec.ports.items.filter(({ name }) => name.value) : resource.ports.items;
function numberOf(port) {
	const { text, isKnown } = portProtocol(port);
	return {
		text: `${port.port.value} ${text}`,
		isKnown: isKnown && port.port.value !== void 0
	};
}
const earlier = (at) => ({ also: [{
	at,
	message: "the earlier port"
}] });
/** Each item whose key an earlier one has, with the first that has it. */
function repeatedIn(items, keyOf) {
	const known = items.filter((item) => keyOf(item).isKnown);
	const firsts = new Map(known.toReversed().map((item) => [keyOf(item).text, item]));
	return known.map((item) => [item, firsts.get(keyOf(item).text) ?? item]).filter(([item, first]) => item !== first);
}

//#endregion
//#region rules/port-name-mismatch.ts
var port_name_mismatch_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A port of a selector-less Service needs an endpoint port of the same name",
	messages: {
		renamed: error("port \"{port}\" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it \"{offered}\"", gets("refused")),
		unnamed: error("port {port} reaches nothing, because kube-proxy pairs ports by name: {why}", gets("refused")),
		missing: error("port {port} reaches nothing, because kube-proxy pairs ports by name: {why}", gets("refused")),
		headless: warning("SRV records and clients that go by port names miss port {port} of this headless Service: {why}"),
		consumer: error("port {port} of this headless Service has no server for {consumer}, which pairs ports by name: {why}", later("only kube-proxy and cluster DNS are simulated")),
		"unused-source": error("no port of the Service has the name of a port here: these addresses get no traffic", noTraffic)
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown" || found.state !== "found") return;
		const slices = world.slicesOf(found.sources);
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
			const reader = exposure === "headless" ? readerOf(port, ports, world.consumersOf(service)) : void 0;
			if (reader) {
				const readBy = {
					at: reader.resource,
					message: "goes by the name of the port"
				};
				report.consumer(port.name, {
					...data,
					consumer: reader.kind
				}, { also: [...also, readBy] });
			} else if (exposure === "headless") report.headless(port.name, data, { also });
			else if (!partner) report.missing(port.name, data, { also });
			else if (isUnnamed$1(port) || isUnnamed$1(partner)) report.unnamed(port.name, data, { also });
			else report.renamed(port.name, {
				port: portName$1(port).text,
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
const isUnmatched = (port, offered) => offered.every((candidate) => compareSpelled(portName$1(port), candidate.name) === "different");
/** Which of several ports Traefik is asked for is not looked at; a monitor says the name. */
const readerOf = (port, ports, consumers) => consumers.find(({ kind, resource }) => resource.kind === "ServiceMonitor" ? resource.spec.endpoints.items.some((endpoint) => compareSpelled(portName$1(port), spelled(endpoint.port, "")) === "equal") : kind === "Traefik" && ports.length === 1);
/** The one port that it was probably meant for: the only one left on both sides, or one with the same number. */
function partnerOf(port, left, unmatched) {
	const fitting = left.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === "equal");
	if (fitting.length === 1 && unmatched === 1) return fitting[0];
	const numbers = [port.port.value, port.targetPort.value];
	return fitting.find(({ number }) => number.state === "present" && numbers.includes(number.value));
}
const isUnused = (candidate, ports) => ports.every((port) => compareSpelled(portName$1(port), candidate.name) === "different");
function whyNot(port, partner) {
	if (isUnnamed$1(port)) return partner ? `it has no name, and the endpoints call it "${partner.name.text}"` : "it has no name, and each endpoint port has one";
	if (!partner) return "no endpoint port has that name";
	return isUnnamed$1(partner) ? "the endpoint port has no name" : `the endpoints call it "${partner.name.text}"`;
}
const isUnnamed$1 = (port) => ("at" in port ? port.name : portName$1(port)).text === "";
/** A quoted name, or the number of a port without one. */
const labelOf$1 = (port) => isUnnamed$1(port) ? spelled(port.port, "").text : `"${portName$1(port).text}"`;

//#endregion
//#region rules/port-protocol-mismatch.ts
var port_protocol_mismatch_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A port of a selector-less Service needs an endpoint port of the same protocol",
	messages: {
		refused: error("port {port} reaches nothing: it is {protocol} here and {offered} at the endpoints, and kube-proxy pairs by both", gets("refused")),
		headless: warning("SRV lookups of port {port} over {protocol} find nothing: the endpoints of this headless Service say {offered}")
	},
	check(service, report, world) {
		const exposure = exposureOf(service);
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposure === "external name" || exposure === "unknown" || found.state !== "found") return;
		const offered = portsOffered(world.slicesOf(found.sources));
		for (const port of service.spec.ports) {
			const protocol = portProtocol(port).text;
			const namesakes = offered.filter((candidate) => compareSpelled(portName$1(port), candidate.name) === "equal");
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
const hasMaybe = (port, offered) => offered.some((candidate) => compareSpelled(portName$1(port), candidate.name) === "unknown");
const labelOf = (port) => portName$1(port).text === "" ? spelled(port.port, "").text : `"${portName$1(port).text}"`;

//#endregion
//#region rules/port-unnamed.ts
var port_unnamed_default = projectRule({
	on: ["Service", "Endpoints"],
	group: "ports",
	summary: "Of several ports each needs a name",
	rejects: true,
	messages: {
		service: error("one of {count} ports without a name: the API server rejects a Service where not each has one", rejected),
		endpoints: error("one of {count} ports of a subset without a name: the API server rejects the Endpoints", rejected)
	},
	check(resource, report) {
		for (const ports of portListsOf(resource)) for (const { name } of ports.filter(isUnnamed)) if (ports.length > 1) report[resource.kind === "Service" ? "service" : "endpoints"](name, { count: ports.length });
	}
});
const portListsOf = (resource) => resource.kind === "Service" ? [resource.spec.ports.items] : resource.subsets.items.map(({ ports }) => ports.items);
const isUnnamed = (port) => portName$1(port).isKnown && portName$1(port).text === "";

//#endregion
//#region rules/selector-injected.ts
var selector_injected_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "A label of a kustomization that becomes the selector of a Service cuts it off from its endpoints",
	messages: {
		endpoints: error("this label becomes the selector of \"{service}\": its endpoints are made from Pods, and its Endpoints get no traffic", noTrafficToEndpoints),
		slices: warning("this label becomes the selector of \"{service}\": Pods that have it get traffic beside the addresses of its slices"),
		alias: info("this label becomes the selector of \"{service}\", which is an ExternalName and ignores it")
	},
	check(service, report, world) {
		const label = world.injectedSelectorOf(service);
		if (!label) return;
		const data = { service: nameOf$1(service) };
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
var selector_with_endpoints_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "Endpoints of a Service with a selector are not used",
	messages: {
		overwritten: error("\"{service}\" has a selector: its endpoints are made from Pods, and the Endpoints of its name get no traffic", noTrafficToEndpoints),
		beside: advice("\"{service}\" has a selector: the addresses of EndpointSlice \"{slice}\" get traffic beside its Pods")
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
			report.overwritten(selector, { service: nameOf$1(service) }, { also });
		}
		const slice = found.sources.find(isByHand);
		if (!slice) return;
		const also = [{
			at: slice.metadata.name,
			message: "written by hand"
		}];
		report.beside(selector, {
			service: nameOf$1(service),
			slice: nameOf$1(slice)
		}, { also });
	}
});
const hasEndpoints = ["virtual IP", "headless"];
const isByHand = (source) => source.kind === "EndpointSlice" && !isOfController(source);
/** The controller's own, in a record of a cluster, refer to their Pods. */
const hasAddressByHand = ({ subsets }) => subsets.items.some(({ addresses }) => addresses.items.some(({ targetRef }) => targetRef.kind.value !== "Pod"));

//#endregion
//#region rules/service-duplicate.ts
var service_duplicate_default = projectRule({
	on: "Service",
	group: "pairing",
	summary: "A Service is written once",
	messages: {
		overridden: warning("\"{name}\" is written again further down: with kubectl apply the last one wins, and this one is lost"),
		elsewhere: warning("\"{name}\" is written again in \"{file}\", which is applied with this file: that one wins, and this one is lost"),
		contested: warning("\"{name}\" is applied with another spec too, from \"{file}\", by another GitOps object: the two undo one another")
	},
	check(service, report, world) {
		const { name } = service.metadata;
		const last = world.overriddenBy(service);
		if (last && (isMapping(service) || isMapping(last))) {
			const also = [{
				at: last.metadata.name,
				message: "the last one"
			}];
			const file = fileNameOf(last);
			if (fileOf(last).path === fileOf(service).path) report.overridden(name, { name: nameOf$1(service) }, { also });
			else report.elsewhere(name, {
				name: nameOf$1(service),
				file
			}, { also });
		}
		const rival = world.contestedBy(service);
		if (rival && (isMapping(service) || isMapping(rival))) report.contested(name, {
			name: nameOf$1(service),
			file: fileOf(rival).path
		});
	}
});
const isMapping = (service) => exposureOf(service) === "external name" || isSelectorless(service);

//#endregion
//#region rules/service-without-endpoints.ts
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
		if (hasEndpointsElsewhere(service) || isOfApiServer(service, nameOf$1(service)) || world.endpointsWriterNear(service)) return;
		const beside = world.unlistedHalfOf(service);
		if (beside) {
			const data = {
				service: nameOf$1(service),
				file: fileNameOf(beside)
			};
			return report.unlisted(service.metadata.name, data, { also: [{
				at: beside.metadata.name,
				message: "not listed"
			}] });
		}
		const hasPorts = service.spec.ports.state !== "absent";
		if (exposure === "headless" && !hasPorts) report.placeholder(service.metadata.name, { service: nameOf$1(service) });
		else if (hasPorts) report.none(service.metadata.name, {
			service: nameOf$1(service),
			outcome: outcomes[exposure]
		});
	}
});
const outcomes = {
	headless: "its name does not resolve (NXDOMAIN)",
	"virtual IP": "connections are refused"
};

//#endregion
//#region rules/service-without-ports.ts
var service_without_ports_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A Service that has a cluster IP needs ports",
	rejects: true,
	messages: { missing: error("no ports: the API server rejects a Service without them, unless it is headless or an ExternalName", rejected) },
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
		missing: error("no \"addressType\": the API server rejects an EndpointSlice without it", rejected),
		unknown: error("\"{type}\" is no addressType: the API server takes \"IPv4\", \"IPv6\" and \"FQDN\" only", rejected),
		family: error("\"{address}\" is an {family} address in a slice of {type}: the API server rejects the EndpointSlice", rejected)
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
		for (const field of addressesOf$3(slice)) {
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
		"virtual-ip": error("kube-proxy drops a slice of \"FQDN\": connections to the Service never reach these names", noTraffic),
		headless: warning("a slice of \"FQDN\" is deprecated, and that cluster DNS answers with a CNAME for it is an accident"),
		read: info("a slice of \"FQDN\" is deprecated: {readers} reads it, kube-proxy drops it, and cluster DNS answers for it by accident")
	},
	check(slice, report, world) {
		const owner = world.ownerOf(slice);
		if (slice.addressType.value !== "FQDN" || owner.state !== "found") return;
		const exposure = exposureOf(owner.service);
		if (exposure !== "virtual IP" && exposure !== "headless") return;
		const also = [{
			at: owner.service.metadata.name,
			message: "the Service"
		}];
		const consumers = world.consumersOf(owner.service);
		if (consumers.length > 0 && consumers.every(({ kind }) => reading.includes(kind))) {
			const users = consumers.map(({ resource }) => ({
				at: resource,
				message: "uses the Service"
			}));
			const readers = [...new Set(consumers.map(({ kind }) => kind))].join(" or ");
			report.read(slice.addressType, { readers }, { also: [...also, ...users] });
		} else report[exposure === "headless" ? "headless" : "virtual-ip"](slice.addressType, { also });
	}
});
/** What reads the slice itself and dials a name; recorded of Traefik, also behind the Gateway API. */
const reading = [
	"Traefik",
	"Gateway API",
	"Istio"
];

//#endregion
//#region rules/slice-hidden-from-proxy.ts
var slice_hidden_from_proxy_default = projectRule({
	on: [
		"Service",
		"Endpoints",
		"EndpointSlice"
	],
	group: "pairing",
	summary: "Labels that hide a Service or its endpoints from kube-proxy",
	messages: {
		headless: error("this label hides the addresses from kube-proxy, and \"{service}\" has a cluster IP: connections are refused", noTraffic),
		"proxy-name": error("kube-proxy {version} leaves out what has this label, and \"{service}\" has a cluster IP: connections are refused", noTraffic),
		"headless-service": error("kube-proxy {version} leaves out a Service with this label: connections to \"{service}\" time out", gets("timeout")),
		"other-proxy": warning("this label takes \"{service}\" away from kube-proxy: without the proxy \"{proxy}\" connections time out")
	},
	check(resource, report, world) {
		const { entries } = resource.metadata.labels;
		const [headless, proxy] = [entries.get(label$1.headless), entries.get(label$1.serviceProxyName)];
		const version = oldVersion(world.cluster);
		if (resource.kind === "Service") {
			const service = nameOf$1(resource);
			if (!isProxied(resource)) return;
			if (proxy) report["other-proxy"](proxy, {
				service,
				proxy: proxy.value ?? ""
			});
			else if (headless && version !== void 0) report["headless-service"](headless, {
				service,
				version
			});
			return;
		}
		const owner = world.ownerOf(resource);
		if (owner.state !== "found" || !isProxied(owner.service)) return;
		if (resource.kind === "Endpoints" && mirroringObstacle(resource)) return;
		const also = [{
			at: owner.service.metadata.name,
			message: "the Service"
		}];
		const service = nameOf$1(owner.service);
		if (headless) report.headless(headless, { service }, { also });
		else if (proxy && version !== void 0) report["proxy-name"](proxy, {
			service,
			version
		}, { also });
	}
});
/** Recorded up to 1.35, and no longer so in 1.37: of 1.36 nothing is known. */
const oldVersion = ({ kubernetesMinor = NaN }) => kubernetesMinor < 36 ? `1.${kubernetesMinor}` : void 0;
const isProxied = (service) => isSelectorless(service) && exposureOf(service) === "virtual IP";

//#endregion
//#region rules/slice-managed-by-controller.ts
var slice_managed_by_controller_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "The label `endpointslice.kubernetes.io/managed-by` does not name a controller of Kubernetes",
	messages: {
		mirroring: error("this label gives the slice to the mirroring controller, which deletes it or writes the Endpoints over it", noTraffic),
		controller: error("this label gives the slice to the EndpointSlice controller, which deletes it: \"{service}\" has a selector", noTraffic),
		reserved: warning("this label gives the slice to the EndpointSlice controller, which deletes it once the Service has a selector")
	},
	check(slice, report, world) {
		const at = slice.metadata.labels.entries.get(label$1.managedBy);
		if (at?.value === managedBy.mirroring) report.mirroring(at);
		if (at?.value !== managedBy.controller) return;
		const owner = world.ownerOf(slice);
		if (owner.state === "found" && owner.service.spec.selector.state === "present") report.controller(at, { service: nameOf$1(owner.service) });
		else report.reserved(at);
	}
});

//#endregion
//#region rules/slice-without-service.ts
var slice_without_service_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "The label `kubernetes.io/service-name` names a Service that exists",
	claimsAbsence: true,
	messages: {
		none: error("no Service \"{name}\" in this tree: this slice serves nothing, and stays to join any later Service of that name", noTraffic),
		renamed: error("the kustomization renames the Service \"{name}\" to \"{service}\" and leaves this label: the slice serves nothing", noTraffic),
		unlisted: error("\"{file}\" has the Service \"{name}\", and the kustomization does not list it: this slice serves nothing", noTraffic),
		similar: error("no Service is called \"{name}\": this slice serves nothing, and \"{service}\" has no endpoints", noTraffic),
		elsewhere: error("this slice is in namespace \"{namespace}\" and its Service is in \"{other}\": it gets none of the addresses", noTraffic)
	},
	check(slice, report, world) {
		const at = slice.metadata.labels.entries.get(label$1.serviceName);
		if (!at?.value) return;
		const name = at.value;
		if (world.ownerOf(slice).state !== "none" || isOfController(slice) || isOfApiServer(slice, name)) return;
		const renamed = world.renamedServiceOf(slice);
		const beside = world.unlistedHalfOf(slice);
		if (renamed) {
			const { service, places } = renamed;
			const also = [{
				at: service.metadata.name,
				message: "the Service as it is written"
			}, ...places.map((place) => ({
				at: place,
				message: "renamed here"
			}))];
			return report.renamed(at, {
				name,
				service: nameOf$1(service)
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
				service: nameOf$1(service)
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
var slice_without_service_label_default = projectRule({
	on: "EndpointSlice",
	group: "pairing",
	summary: "An EndpointSlice needs the label `kubernetes.io/service-name`",
	messages: {
		missing: error("no label \"kubernetes.io/service-name\": kube-proxy and cluster DNS ignore this EndpointSlice", noTraffic),
		annotation: error("\"kubernetes.io/service-name\" is an annotation here: kube-proxy and cluster DNS read the label and ignore this slice", noTraffic),
		typo: error("\"{key}\" is not \"kubernetes.io/service-name\": kube-proxy and cluster DNS ignore this EndpointSlice", noTraffic)
	},
	check(slice, report, world) {
		const { labels, annotations } = slice.metadata;
		const own = labels.entries.get(label$1.serviceName);
		if (isOpaque(labels.state) || own && own.value !== "" && own.state !== "absent" || isOfController(slice)) return;
		const also = world.orphansNear(slice).map((service) => ({
			at: service.metadata.name,
			message: `"${nameOf$1(service)}" has no endpoints`
		}));
		const misplaced = annotations.entries.get(label$1.serviceName);
		const typo = [...labels.entries].find(([key]) => editDistance(key.toLowerCase(), label$1.serviceName) <= 2 && key !== label$1.serviceName);
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
	messages: {
		windows: error("kube-proxy {version} on Windows connects to {target}, from the Service, and not to {offered}, as the endpoints say", later("only kube-proxy on Linux is simulated")),
		"ingress-nginx": warning("no endpoint port is called \"{name}\": ingress-nginx connects to {target}, from the Service, and not to {offered}"),
		unread: info("\"targetPort: {target}\" is not read for a Service without a selector: connections go to {offered}, as the endpoints say")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (exposureOf(service) !== "virtual IP" || !isSelectorless(service) || found.state !== "found") return;
		const offered = portsOffered(world.slicesOf(found.sources)).filter(({ number }) => isPossiblePort(number));
		const version = oldWindows(world.cluster);
		for (const port of service.spec.ports) {
			const target = targetPortOf(port);
			const isWritten = port.targetPort.value === target;
			const at = isWritten ? port.targetPort : port.port;
			const paired = offered.filter((candidate) => comparePorts(port, candidate) !== "different");
			const reader = paired.length === 0 ? nginxAmong(world.consumersOf(service)) : void 0;
			const partners = reader ? namedOtherwise(port, offered) : paired;
			const numbers = partners.map(({ number }) => number.value);
			if (typeof target !== "number" || numbers.length === 0) continue;
			if (numbers.includes(void 0) || numbers.includes(target)) continue;
			const also = partners.map(({ number }) => ({
				at: number,
				message: "where connections go"
			}));
			const data = {
				target,
				offered: [...new Set(numbers)].join(", ")
			};
			if (reader) {
				const user = {
					at: reader.resource,
					message: "uses the Service"
				};
				report["ingress-nginx"](at, {
					...data,
					name: portName$1(port).text
				}, { also: [...also, user] });
			} else if (version !== void 0) report.windows(at, {
				...data,
				version
			}, { also });
			else if (isWritten) report.unread(port.targetPort, data, { also });
		}
	}
});
const nginxAmong = (consumers) => consumers.find(({ kind }) => kind === "ingress-nginx");
/** Where nothing pairs, these have another name. A Service port without a name gets all that there are. */
const namedOtherwise = (port, offered) => portName$1(port).text === "" ? [] : offered.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === "equal");
/** Linux reads the endpoints alone in every version; kube-proxy on Windows does so from 1.34 on. */
const oldWindows = ({ hasWindowsNodes, kubernetesMinor = NaN }) => hasWindowsNodes && kubernetesMinor < 34 ? `1.${kubernetesMinor}` : void 0;

//#endregion
//#region rules/target-port-named.ts
var target_port_named_default = projectRule({
	on: "Service",
	group: "ports",
	summary: "A `targetPort` that is a name needs Pods, and a Service without a selector has none",
	rejects: ["grammar"],
	messages: {
		grammar: error("\"{target}\" is no name of a port: the API server takes 15 of a-z, 0-9 and inner single \"-\", and one letter at least", rejected),
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
		internal: error("no endpoint is on a node of the cluster: with \"Local\" connections from inside it are dropped and time out", gets("timeout")),
		external: error("no endpoint is on a node of the cluster: with \"Local\" connections from outside it are dropped and time out", getsFromOutside("timeout")),
		some: warning("with \"Local\" an endpoint without \"nodeName\" gets no connections: {without} of {count} have none")
	},
	check(service, report, world) {
		const found = world.sourcesOf(service);
		if (!isSelectorless(service) || exposureOf(service) !== "virtual IP" || found.state !== "found") return;
		for (const where of ["internal", "external"]) {
			const policy = policyOf(service, where);
			if (policy.value !== "Local" || where === "external" && !isReachedFromOutside(service)) continue;
			const endpoints = world.slicesOf(found.sources).flatMap((slice) => slice.endpoints.filter(isUsable));
			const without = endpoints.filter(isNowhere);
			if (without.length === 0) return;
			const also = without.slice(0, 3).map(({ at }) => ({
				at,
				message: "on no node"
			}));
			if (without.length === endpoints.length) report[where](policy, { also });
			else report.some(policy, {
				without: without.length,
				count: endpoints.length
			}, { also });
		}
	}
});
/** Where no endpoint is, connections are refused whatever the policy. */
const isUsable = ({ isReady, isServing, isTerminating }) => isReady || isServing && isTerminating;
const isNowhere = ({ nodeName }) => nodeName.state === "absent";
const policyOf = ({ spec }, where) => where === "internal" ? spec.internalTrafficPolicy : spec.externalTrafficPolicy;
const isReachedFromOutside = ({ spec }) => spec.type.value === "NodePort" || spec.type.value === "LoadBalancer";

//#endregion
//#region rules/index.ts
const rules = {
	"endpoint-address-cluster-ip": endpoint_address_cluster_ip_default,
	"endpoint-address-duplicate": endpoint_address_duplicate_default,
	"endpoint-address-in-cluster": endpoint_address_in_cluster_default,
	"endpoint-address-invalid": endpoint_address_invalid_default,
	"endpoint-address-special": endpoint_address_special_default,
	"endpoint-family-mismatch": endpoint_family_mismatch_default,
	"endpoint-port-duplicate": endpoint_port_duplicate_default,
	"endpoint-port-invalid": endpoint_port_invalid_default,
	"endpoint-several-addresses": endpoint_several_addresses_default,
	"endpoints-none-ready": endpoints_none_ready_default,
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
	"kube-dns-slice-only": kube_dns_slice_only_default,
	"manifest-invalid": manifest_invalid_default,
	"manifest-schema": manifest_schema_default,
	"namespace-half-written": namespace_half_written_default,
	"owner-reference-copied": owner_reference_copied_default,
	"port-duplicate": port_duplicate_default,
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
//#region src/rule/own.ts
/** What the linter itself finds; those about suppressions have their pages in `rules/own`. */
const ownRules = {
	"yaml-syntax": {
		summary: "A document that cannot be read as YAML reaches no cluster",
		messages: { broken: error("{problem}", rejected) }
	},
	"kustomization-invalid": {
		summary: "A kustomization that `kustomize build` refuses deploys nothing",
		messages: { refused: error("{problem}", rejected) }
	},
	"duplicate-key": {
		summary: "Of two equal keys in one map, kubectl keeps the last",
		messages: { overridden: warning("\"{key}\" is written again below: kubectl keeps the last one and drops this") }
	},
	"malformed-field": {
		summary: "A value of a type that the API server cannot decode",
		messages: { type: error("\"{field}\" takes {expected} and this is {actual}: the API server rejects the manifest", rejected) }
	},
	"suppression-unused": {
		summary: "A suppression names a rule that reports nothing there",
		messages: {
			unused: warning("\"{rule}\" reports nothing here: this suppression is not needed"),
			"nothing-to-end": warning("no suppression is open here that this would end")
		}
	},
	"suppression-expired": {
		summary: "A suppression whose date has passed suppresses nothing",
		messages: { expired: warning("this suppression held until {date} (UTC), and suppresses nothing since then") }
	},
	"suppression-unreasoned": {
		summary: "A suppression says why it is there",
		messages: { silent: advice("this suppression gives no reason: one stands behind \" -- \"") }
	},
	"suppression-unknown-rule": {
		summary: "A suppression names a rule that exists",
		messages: { unknown: warning("there is no rule \"{rule}\"{hint}: nothing is suppressed by that name") }
	},
	"suppression-malformed": {
		summary: "A suppression that cannot be read suppresses nothing",
		messages: {
			form: warning("\"{form}\" is no form of suppression{hint}"),
			date: warning("\"{date}\" is no date: \"until=\" takes one such as 2027-03-31, and this suppresses nothing"),
			empty: warning("no rule is named here: nothing is suppressed")
		}
	}
};

//#endregion
//#region package.json
var version$1 = "0.1.0";
var homepage$1 = "https://github.com/org/extmap-lint#readme";

//#endregion
//#region src/library/version.ts
const version = version$1;
const homepage = homepage$1;

//#endregion
//#region src/library/tool.ts
/** What writes a format, with all that it may say about the linter. */
async function loadFormat(format) {
	const [write, tool] = await Promise.all([formats[format](), toolFor(format)]);
	return (result, options) => write(result, {
		...options,
		tool
	});
}
/** What `format` may say about the linter. The pages are long, so they are loaded only for a format that holds them. */
async function toolFor(format) {
	const pages = format === "sarif" ? (await import("./action/pages.mjs")).pages : {};
	const docs = `${homepage.replace(/#.*/, "")}/blob/v${version}/rules`;
	const paired = Object.entries(rules).map(([id, { summary, messages }]) => ({
		...describe(id, summary, messages),
		docs: `${docs}/${id}.md`,
		page: pages[id]
	}));
	const own = Object.entries(ownRules).map(([id, { summary, messages }]) => ({
		...describe(id, summary, messages),
		docs: id.startsWith("suppression-") ? `${docs}/own/${id}.md` : void 0,
		page: pages[id]
	}));
	return {
		version,
		homepage,
		rules: [...paired, ...own]
	};
}
function describe(id, summary, messages) {
	const said = new Set(Object.values(messages).map((message) => message.severity));
	return {
		id,
		summary,
		severity: severities.find((severity) => said.has(severity)) ?? "info"
	};
}

//#endregion
//#region src/action/report-files.ts
/** A report that cannot be written is told, and takes nothing from the verdict. */
async function writeReportFiles(reports, report) {
	const troubles = [];
	const written = [];
	for (const file of reports) {
		const text = await textOf(file, report);
		const answer = writeFileWithin(report.workspace, resolve$1(report.workspace, file.path), text);
		if (answer.state === "written") written.push(file);
		else troubles.push(`the report ${file.path} could not be written: ${answer.state === "refused" ? answer.reason : ""}`);
	}
	const pathsOf = (isSarif) => written.filter(({ format }) => format === "sarif" === isSarif).map(({ path }) => path).join("\n") || void 0;
	return {
		outputs: {
			"sarif-file": pathsOf(true),
			"report-file": pathsOf(false)
		},
		troubles
	};
}
/**
* GitHub keeps two results of one workflow apart by their category, and makes an open alert of a suppressed result:
* https://github.com/github/codeql-action/issues/1230
*/
async function textOf({ format }, { result, exit, id }) {
	const shown = format === "sarif" ? {
		...result,
		suppressed: []
	} : result;
	return (await loadFormat(format))(shown, {
		color: false,
		quiet: false,
		exit,
		category: id === "default" ? void 0 : id
	});
}

//#endregion
//#region src/lint/fingerprint.ts
const faultLength = 16;
/** What the fault is, and in 8 letters more the file that it is in. */
const fingerprintOf = ({ rule, messageId, path, resource, pointer }) => hash$2(JSON.stringify([
	rule,
	messageId,
	resource,
	pointer
])) + pathPart(path);
const pathPart = (path) => hash$2(path).slice(0, 8);
/** That of the same fault where its file goes by another path. */
const fingerprintAt = (fingerprint, path) => faultOf(fingerprint) + pathPart(path) + fingerprint.slice(faultLength + 8);
/** The same for the same fault in a file of another name. */
const faultOf = (fingerprint) => fingerprint.slice(0, faultLength);
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
		return typeof step === "number" ? `[${keyOf$1(here) ?? step}]` : step;
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
	return isMapView(view) ? view.entries.get(String(step)) : fieldIn(view, String(step));
}
function keyOf$1(item) {
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
	const field = fieldIn(item, name);
	return typeof field === "object" && field !== null && "value" in field ? field.value : void 0;
}
const isMapView = (view) => "entries" in view && "state" in view;
/** Views have their fields by their class. */
function fieldIn(view, name) {
	for (const key in view) if (key === name) return Reflect.get(view, key);
}
/** 64 bits in two halves, by the mixing of cyrb53 (public domain); no secret hangs on it. */
function hash$2(text) {
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
//#region src/lint/known.ts
/** The findings that were known: by fingerprint, and then as the same fault in another file where the known one is gone. */
function knownAmong(findings, known, { isGone, isNew }) {
	const exact = new Set(known.map(({ fingerprint }) => fingerprint));
	const moved = countFaults(known.filter(({ path }) => isGone(path)));
	const isKnown = (finding) => {
		if (exact.has(finding.fingerprint)) return true;
		if (finding.resource === void 0 && !isNew(finding.path)) return false;
		const fault = faultOf(finding.fingerprint);
		const left = moved.get(fault) ?? 0;
		moved.set(fault, left - 1);
		return left > 0;
	};
	return new Set(findings.filter(isKnown));
}
function countFaults(known) {
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of known) counts.set(faultOf(fingerprint), (counts.get(faultOf(fingerprint)) ?? 0) + 1);
	return counts;
}
/** The result without the findings that are known. */
function withoutKnown(result, known, asked) {
	const older = result.findings.filter((finding) => known.has(finding));
	return {
		...withFindings(result, result.findings.filter((finding) => !known.has(finding))),
		comparison: {
			...asked,
			older
		}
	};
}
/** The result with other findings, and the counts that they make. */
const withFindings = (result, findings) => ({
	...result,
	findings,
	summary: {
		...result.summary,
		...countsOf(findings)
	}
});
/** How many findings there are of each severity. */
function countsOf(findings) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info")
	};
}

//#endregion
//#region src/lint/about-files.ts
/** What a result says about some files: the findings that have one as their place or as a related one. */
function aboutFiles(result, isMeant) {
	const isAbout = (finding) => isMeant(finding.path) || finding.related.some(({ path }) => isMeant(path));
	return {
		...withFindings(result, result.findings.filter(isAbout)),
		suppressed: result.suppressed.filter(isAbout)
	};
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
//#region src/project/distance.ts
const distance = {
	sameFile: 0,
	sameFolder: 1,
	sameBranch: 2,
	elsewhere: 3
};
/** `sameBranch`: one folder holds the other. */
function distanceBetween(one, other) {
	if (one === other) return distance.sameFile;
	const [here, there] = [folderOf$1(one), folderOf$1(other)];
	if (here === there) return distance.sameFolder;
	return isBelow(here, there) || isBelow(there, here) ? distance.sameBranch : distance.elsewhere;
}
/** The last step of a path. */
const lastStepOf = (path) => path.slice(path.lastIndexOf("/") + 1);
/** The folder of a path, "" at the top. */
const folderOf$1 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Whether `path` is `folder` or lies in it. */
const isBelow = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);

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
/** The same, as the file or folder is called that it leads to: kustomize goes on from there. */
function locate$1(files, folder, text) {
	const path = resolve$2(folder, text);
	if (path === void 0 || files.paths.has(path) || files.kustomizationIn(path) !== void 0) return path;
	return (isRemote(text) ? void 0 : files.follow(path)) ?? path;
}
/** The same for a word that may be a path. The disk is not asked about each: that takes its time. */
const locateWord = (files, folder, word) => /\/|\.ya?ml$/.test(word) && !apiVersion.test(word) ? locate$1(files, folder, word) : resolve$2(folder, word);
/** Of kustomize and of Flux: it is in each text that is looked at. */
const apiVersion = /^kustomize\.[\w.]+\/v\d\w*$/;
/** Whether somebody else wrote it: such files are not read, be they there or not. */
const isVendored = (path) => /(^|\/)(vendor|node_modules)(\/|$)/.test(path);
/** The folder and all that lie above it, up to the top. */
function lineage(folder) {
	const folders = [folder];
	for (let at = folder.lastIndexOf("/"); at > 0; at = folder.lastIndexOf("/", at - 1)) folders.push(folder.slice(0, at));
	if (folder !== "") folders.push("");
	return folders;
}
const remote = /^(git::)?(https?:\/\/|ssh:\/\/|file:\/\/|[\w.-]+@|(www\.)?github\.com[:/])/i;
/** Whether kustomize would fetch it: an address of a file or of a git repository. */
const isRemote = (text) => remote.test(text);
const kustomizationNames = [
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
];
const isKustomizationFile = (path) => kustomizationNames.includes(lastStepOf(path));

//#endregion
//#region src/project/lookup.ts
/** Items by key, in their order. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
/** The same function, which works each answer out once, but for those that are `undefined`. */
function remember(answer) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		const found = known.get(key);
		if (found !== void 0) return found;
		const value = answer(key);
		known.set(key, value);
		return value;
	};
}
/** The same function, which works an answer out once where one question follows another. */
function lastly(answer) {
	let last;
	return (key) => {
		if (last?.key !== key) last = {
			key,
			value: answer(key)
		};
		return last.value;
	};
}
/** A value that is worked out when it is first asked for. */
function lazily(make) {
	let known;
	return () => {
		known ??= { value: make() };
		return known.value;
	};
}

//#endregion
//#region src/text/compare.ts
/** By code unit, the same on every machine. */
const compareText = (one, other) => one < other ? -1 : one > other ? 1 : 0;

//#endregion
//#region src/yaml/decode.ts
/** Making one costs more than decoding a small file; between whole decodings it keeps nothing. */
const utf8 = new TextDecoder();
const replacement = "�";
/** Decodes a file if the scan finds a wanted kind in it. Bytes that are not UTF-8 become U+FFFD. */
function decode(bytes, scan) {
	const utf16 = utf16Label(bytes);
	if (utf16) return decodeUtf16(bytes, utf16, scan);
	const { hits, noted } = scan(bytes);
	return {
		decoded: hits.length === 0 ? void 0 : decodeUtf8(bytes, hits),
		noted
	};
}
function decodeUtf8(bytes, hits) {
	const text = utf8.decode(bytes);
	const isUtf8 = !text.includes(replacement) || isWellFormed(bytes);
	if (!isUtf8 || isJsonLike$1(text)) return {
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
	const { hits, noted } = scan(new TextEncoder().encode(text));
	return {
		decoded: hits.length === 0 ? void 0 : {
			text,
			hits: "all",
			isUtf8: true
		},
		noted
	};
}
/** JSON values follow one another without separators, which the scan does not know. */
function isJsonLike$1(text) {
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

//#endregion
//#region node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
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
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
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
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
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
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
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
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
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
var TRUE_VALUES = [
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
var FALSE_VALUES = [
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
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
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
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
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
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
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
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
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
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
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
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
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
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
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
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
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
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
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
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
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
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
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
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
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
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
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
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
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
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
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
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
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
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
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
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
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
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
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
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
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
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
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
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
var NO_RANGE$3 = -1;
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
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
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
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
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
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
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
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
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
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

//#endregion
//#region src/yaml/seek.ts
const tab$1 = 9;
const lineFeed$2 = 10;
const carriageReturn$1 = 13;
const space$3 = 32;
const hash$1 = 35;
const verticalBar = 124;
const greaterThan = 62;
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
		if (code === hash$1) at = lineEnd(text, at);
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

//#endregion
//#region src/yaml/comments.ts
const none$2 = [];
/** A `#` after white space or at a line's start, outside every scalar, begins a comment. */
function readComments(source, base, events) {
	let hash = source.indexOf("#");
	if (hash < 0) return none$2;
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

//#endregion
//#region src/yaml/adapt.ts
const colonBeforeIndicator = /([^\s"'[\]{},]):(?=[,[\]{}])/g;
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
	if (source.slice(lineBefore$1(source, at), at).includes("	")) return source;
	for (let line = lineBefore$1(source, at); line > 0; line = lineBefore$1(source, line - 1)) {
		const previous = lineBefore$1(source, line - 1);
		start = previous + commentStart(source.slice(previous, line - 1));
		if (source.slice(previous, start).trim() !== "") break;
	}
	return source.slice(0, start) + " ".repeat(at - start) + source.slice(at);
}
/** The start of the line that holds the characters before an offset. */
function lineBefore$1(source, offset) {
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

//#endregion
//#region src/yaml/problem.ts
/**
* Thrown and caught within this folder only: what stops the reading of one document, at a place in it. No `Error`, because
* a tree may hold thousands of templates that are not YAML, and a stack costs more than the reading.
*/
var Problem = class {
	message;
	span;
	constructor(message, span) {
		this.message = message;
		this.span = span;
	}
};

//#endregion
//#region src/yaml/events.ts
/** Deeper nesting is an error, by whatever way it comes about. */
const deepest = 200;
const mostRetries = 100;
const mostReparsed = 1e7;
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
		return parseEvents(source, { maxDepth: deepest });
	} catch (error) {
		if (error instanceof YAMLException) return error;
		throw error;
	}
}
function problem(reason, source, base, at) {
	return new Problem(reason.startsWith("nesting exceeded") ? `nested more than ${deepest} levels deep` : reason, {
		start: base + at,
		end: base + Math.min(at + 1, source.length)
	});
}

//#endregion
//#region src/yaml/merge.ts
const fewEntries = 8;
const none$1 = [];
/** Makes keys unique as go-yaml does: the last one wins, whether it was written or came by a merge key. */
function settle$1(entries, merged) {
	if (!merged && !hasDuplicate(entries)) return {
		entries,
		overridden: none$1
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

//#endregion
//#region src/yaml/reader.ts
const anchorName = /^[0-9A-Za-z_-]+$/;
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

//#endregion
//#region src/yaml/scalar.ts
const words = new Map([
	...spellings(true, "y Y yes Yes YES true True TRUE on On ON"),
	...spellings(false, "n N no No NO false False FALSE off Off OFF"),
	...spellings(null, "~ null Null NULL"),
	...spellings(NaN, ".nan .NaN .NAN"),
	...spellings(Number.POSITIVE_INFINITY, ".inf .Inf .INF +.inf +.Inf +.INF"),
	...spellings(Number.NEGATIVE_INFINITY, "-.inf -.Inf -.INF")
]);
const longestWord = 5;
/** 64 bits and a sign. */
const longestInteger$1 = 21;
const decimal = /^[-+]?(?:0|[1-9][0-9]*)$/;
const prefixed = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+))$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const dottedFloat = /^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/;
const largestSigned = 2n ** 63n - 1n;
const smallestSigned = -(2n ** 63n);
const largestUnsigned = 2n ** 64n - 1n;
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
const timestamp = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;
const longTag = /^!<tag:yaml\.org,2002:(.*)>$/;
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

//#endregion
//#region src/yaml/scalar-node.ts
const colon$2 = 58;
const dash$1 = 45;
const singleQuote$1 = 39;
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

//#endregion
//#region src/yaml/parse.ts
const longestImplicitKey = 1024;
const [openBrace, closeBrace, closeSquare, questionMark, colon$1, dash] = [
	123,
	125,
	93,
	63,
	58,
	45
];
const [tabulator, space$2] = [9, 32];
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
	if (reader.depth + anchor.height > deepest) throw new Problem(`nested more than ${deepest} levels deep`, place);
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

//#endregion
//#region src/yaml/document.ts
const noErrors$1 = [];
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const loneSurrogate$1 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
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
			errors: noErrors$1
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

//#endregion
//#region src/yaml/json.ts
const number = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
/** With more digits it is a float to Go. */
const longestInteger = 20;
const [space$1, quote, backslash$1] = [
	32,
	34,
	92
];
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const word = /true|false|null/y;
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
	if (++reader.depth > deepest) fail(reader);
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
function isEmpty(reader, bracket) {
	if (reader.text[reader.at] !== bracket) return false;
	reader.at++;
	return true;
}
function readList(reader) {
	const start = open(reader);
	const items = [];
	if (!isEmpty(reader, "]")) do
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
	if (!isEmpty(reader, "}")) do
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

//#endregion
//#region src/yaml/spelling.ts
const tab = 9;
const lineFeed$1 = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const byteOrderMarkLength = 3;
const lastOfByteOrderMark = 191;
/** How far is looked for what comes before or after a word; a bound, so that no file makes the scan slow. */
const reach = 512;
/** Nothing was found within reach: the document is parsed to be sure. */
const tooFar = -1;
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
	return byte === 44 || byte === 93 || byte === 125 || byte === hash;
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
	else if (bytes[at] === hash) while (at < limit && at < bytes.length && bytes[at] !== lineFeed$1 && bytes[at] !== carriageReturn) at++;
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
	for (; at >= limit && !(isOtherLine ? hasCrossedLine(bytes[at]) : isBlank(bytes[at])); at--) if (isProperty(bytes[at]) || isOtherLine && bytes[at] === hash) return true;
	return at < limit && limit > 0;
}
function isProperty(byte) {
	return byte === 38 || byte === 33 || byte === 124 || byte === 62 || byte === 63;
}

//#endregion
//#region src/yaml/scan.ts
const encoder = new TextEncoder();
const kindWord = encoder.encode("kind");
const separator$1 = encoder.encode("\n---");
/** Tags by which a key may be written in base64. */
const binaryTags = [encoder.encode("!!binary"), encoder.encode("!<tag:")];
const exclamationMark = 33;
const backslash = 92;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;
const nothing = /* @__PURE__ */ new Set();
/**
* A scan that is never wrong in leaving a document out. It looks at every `kind` that may be a key (and at every escape
* that may begin a part of one); a spelling that it does not understand counts as a find.
*/
function createScan(wanted, toNote = nothing) {
	const target = targetOf$1(wanted, toNote);
	return (bytes) => {
		const find = findIn(bytes);
		let noted = nothing;
		const hits = scanFor(find, kindWord, (at) => {
			const found = kindAt(bytes, at, target);
			if (found === void 0 || found === unclear || found.isWanted) return found !== void 0;
			if (noted.size === 0) noted = found.alone;
			else if (!noted.has(found.kind)) noted = new Set([...noted, found.kind]);
			return false;
		});
		const plainHits = hits.length;
		hits.push(...taggedKeys(bytes), ...escapedKeys(bytes));
		if (hits.length > plainHits) hits.sort((left, right) => left - right);
		return {
			hits,
			noted
		};
	};
}
function targetOf$1(wanted, toNote) {
	const names = [...wanted, ...toNote].map((kind) => {
		return {
			kind,
			alone: new Set([kind]),
			bytes: encoder.encode(kind),
			isWanted: wanted.has(kind)
		};
	});
	const byFirst = Array.from({ length: 256 }, () => []);
	for (const name of names) byFirst[name.bytes[0] ?? 0]?.push(name);
	return {
		names: byFirst,
		longest: Math.max(0, ...names.map(({ bytes }) => bytes.length))
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
/** Keys that may be written in base64. */
function taggedKeys(bytes) {
	const hits = [];
	for (let at = bytes.indexOf(exclamationMark); at >= 0; at = bytes.indexOf(exclamationMark, at + 1)) if (binaryTags.some((tag) => startsWith(bytes, tag, at))) hits.push(at);
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
/** A spelling that the scan does not understand: the value may be any kind. */
const unclear = "unclear";
function kindAt(bytes, at, target) {
	const before = at === 0 ? void 0 : bytes[at - 1];
	if (!startsToken(before, at)) return void 0;
	let next = at + kindWord.length;
	if (before === doubleQuote || before === singleQuote) {
		if (bytes[next] !== before) return void 0;
		next++;
	}
	while (isSpace(bytes[next])) next++;
	if (bytes[next] === colon) return valueAt(bytes, next + 1, target);
	return endsWord(bytes[next]) && mayBeKeyElsewhere(bytes, at, next) ? unclear : void 0;
}
/** A colon on a later line (in flow, or after `?`), or an anchor that an alias elsewhere uses as a key. */
function mayBeKeyElsewhere(bytes, at, next) {
	const content = nextContent(bytes, next);
	return content === tooFar || bytes[content] === colon || hasPropertyBefore(bytes, at);
}
function valueAt(bytes, from, target) {
	const at = nextContent(bytes, from);
	if (at === tooFar) return unclear;
	const first = bytes[at];
	if (first === doubleQuote) return nameAt(bytes, at + 1, target) ?? (hasEscape(bytes, at + 1, target.longest) ? unclear : void 0);
	if (first === singleQuote) return nameAt(bytes, at + 1, target);
	return isUnusual(first) ? unclear : nameAt(bytes, at, target);
}
/** Alias, anchor, tag, block scalar. */
function isUnusual(byte) {
	return byte === 42 || byte === 38 || byte === 33 || byte === 124 || byte === 62;
}
function nameAt(bytes, at, { names }) {
	for (const name of names[bytes[at] ?? 0] ?? []) if (startsWith(bytes, name.bytes, at) && !isWordByte(bytes[at + name.bytes.length])) return name;
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

//#endregion
//#region src/yaml/split.ts
const separator = "---";
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

//#endregion
//#region src/yaml/read.ts
/** Reads every document of a text. */
function readText(text) {
	return {
		text,
		documents: find(text).map((found) => read(text, found))
	};
}
function fileReader(wanted, toNote) {
	const scan = createScan(wanted, toNote);
	return (bytes) => {
		const { decoded, noted } = decode(bytes, scan);
		return {
			yaml: decoded && parseHits(decoded),
			noted
		};
	};
}
function parseHits({ text, hits, isUtf8 }) {
	return {
		text,
		documents: candidates(find(text), hits).map((each) => (isUtf8 ? void 0 : undecodable(text, each)) ?? read(text, each))
	};
}
/** Reads the documents of some kinds, and notes none. */
function documentReader(kinds) {
	const reader = fileReader(kinds, /* @__PURE__ */ new Set());
	return (bytes) => reader(bytes).yaml;
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
function find(text) {
	if (!isJsonLike(text)) return split(text, 0);
	const values = jsonValues(text);
	const end = values.at(-1)?.span.end ?? 0;
	if (skipSpace(text, end) === text.length) return values;
	return [...values, ...split(text, values.length === 0 ? 0 : afterLine(text, end))];
}
function isJsonLike(text) {
	const start = skipSpace(text, 0);
	return text[start] === "{" && text[start + 1] !== "{";
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

//#endregion
//#region src/lint/chart.ts
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
//#region src/lint/overridden.ts
/** Most documents have none, and share the list. */
const none = [];
/** Visits each node once, however often it is aliased. */
function overriddenIn(root) {
	let found = none;
	const seen = /* @__PURE__ */ new Set();
	const waiting = [root];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		const content = node.kind === "map" ? node.entries : node.kind === "list" ? node.items : void 0;
		if (content === void 0 || seen.has(content)) continue;
		seen.add(content);
		if (node.kind === "map") {
			const { entries } = node;
			for (const first of node.overridden) found = [...found, {
				first,
				last: entries.find(({ key }) => key === first.key)
			}];
			waiting.push(...entries.map(({ value }) => value));
		} else if (node.kind === "list") waiting.push(...node.items);
	}
	return found;
}

//#endregion
//#region src/lint/sort-out.ts
/** `kept`: the document as it is held from now on. */
function readDocumentOf({ root }, file, kept) {
	if (!root) return {
		file,
		document: kept,
		resources: [],
		overridden: [],
		isEncrypted: false
	};
	return {
		file,
		document: kept,
		resources: resourcesOf(root, file, kept),
		overridden: overriddenIn(root),
		isEncrypted: isEncrypted(root)
	};
}
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
/** What could not be read as YAML: a name in it may be the missing half of something. */
const unreadOf = ({ broken, templates, encrypted }) => [
	...broken,
	...templates,
	...encrypted
].map(({ file, document }) => ({
	path: file.path,
	text: file.text.slice(document.span.start, document.span.end)
}));
function fateOf({ file, document, isEncrypted }, charts) {
	if (isTemplateOfChart(file.path, charts)) return "templates";
	const isBroken = document.errors.length > 0;
	if (isBroken && file.text.slice(document.span.start, document.span.end).includes("{{")) return "templates";
	if (isBroken) return "broken";
	return isEncrypted ? "encrypted" : "documents";
}
const isEncrypted = (root) => root.kind === "map" && root.entries.some(({ key, value }) => key === "sops" && value.kind === "map");

//#endregion
//#region src/lint/explaining.ts
/** Reads files once more, for the documents that were left unparsed. */
function explainingFrom({ noted, parsed, charts, textOf }) {
	const places = lazily(() => new Set(Object.values(parsed).flatMap((all) => all.map(placeOf))));
	const encoder = new TextEncoder();
	const readWhere = (kinds, passes) => {
		const read = documentReader(new Set(kinds.flatMap((kind) => [kind, `${kind}List`])));
		const sorted = sortOut([...new Set(kinds.flatMap((kind) => [...noted.get(kind) ?? []]))].sort(compareText).flatMap((path) => {
			const text = textOf(path) ?? "";
			const yaml = passes(text) ? read(encoder.encode(text)) : void 0;
			const file = {
				path,
				text: yaml?.text ?? ""
			};
			return yaml?.documents.map((document) => readDocumentOf(document, file, document)) ?? [];
		}).filter((it) => !places().has(placeOf(it))), charts);
		return {
			resources: [...parsed.documents, ...sorted.documents].flatMap(({ resources }) => resources).filter(isAmong(kinds)),
			unread: [...unreadOf(parsed), ...unreadOf(sorted)]
		};
	};
	return {
		read: remember((kinds) => readWhere(kinds, () => true)),
		readWhere,
		isAnywhere: (kinds) => kinds.some((kind) => noted.has(kind)),
		mayHold: (path, kinds) => kinds.some((kind) => noted.get(kind)?.has(path))
	};
}
const placeOf = ({ file, document }) => `${file.path}\n${document.span.start}`;
const isAmong = (kinds) => ({ kind }) => kinds.includes(kind);

//#endregion
//#region src/lint/read-again.ts
/**
* The nodes of a document take many times the room of its text, and hardly anything but a kustomization asks for them once
* its views are made. They are let go, and a file of which they are asked for all the same is read once more.
*/
var FileReadAgain = class {
	constructor(path, text) {
		this.path = path;
		this.text = text;
		this.roots = void 0;
	}
	rootAt(start) {
		this.roots ??= new Map(readText(this.text).documents.map(({ span, root }) => [span.start, root]));
		return this.roots.get(start);
	}
};
/** A document of one sound manifest, without its nodes. */
var SoundDocument = class {
	constructor({ span, comments }, file) {
		this.file = file;
		this.span = span;
		this.comments = comments;
	}
	get root() {
		return this.file.rootAt(this.span.start);
	}
	get errors() {
		return noErrors;
	}
	get isSound() {
		return true;
	}
};
const noErrors = [];
/** The same document, without its nodes where it is known that no rule will ask for them. */
const lettingGo = (document, file) => document.root && isSound(document.root) ? new SoundDocument(document, file) : document;
/** Whether a manifest fits the schema of every version of Kubernetes: that of the first has no field that came later. */
function isSound(root) {
	const kind = root.kind === "map" ? textOf$1(root, "kind") : void 0;
	return kind !== void 0 && isMappingKindName(kind) && fits(kind, root, 0);
}

//#endregion
//#region src/lint/tree-files.ts
/** The files of a tree as kustomizations ask for them; nothing is parsed before it is asked for. */
function treeFiles({ paths, hasFile, manifestIn, kustomizations, textOf, readWhole, follow }) {
	const byFolder = new Map(kustomizations.map((path) => [folderOf$1(path), path]));
	const folders = lazily(() => foldersOf(paths));
	const knownTextOf = (path) => hasFile(path) ? textOf(path) : void 0;
	return {
		readManifest: (path) => {
			const manifest = manifestIn(path);
			if (!manifest) return hasFile(path) ? new FileWithoutManifests(() => textOf(path)) : void 0;
			return {
				text: manifest.text,
				documents: manifest.documents.filter(mayMap)
			};
		},
		readAll: (path) => hasFile(path) ? readWhole(path) : void 0,
		textOf: knownTextOf,
		kustomizationIn: (folder) => byFolder.get(folder),
		follow: remember(follow),
		isFolder: (path) => folders().has(path),
		paths: new Set(paths)
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
	for (const path of paths) for (let folder = folderOf$1(path); !folders.has(folder); folder = folderOf$1(folder)) folders.add(folder);
	return folders;
}

//#endregion
//#region src/lint/intake.ts
function createIntake(reread = () => void 0, follow = () => void 0) {
	return intakeOf({
		read: fileReader(kindsOfMapping, kindsOfSecondLine),
		files: /* @__PURE__ */ new Map(),
		texts: /* @__PURE__ */ new Map(),
		follow
	}, reread, () => void 0);
}
/** `readElsewhere` has all documents of a file that another tree holds too. */
function intakeOf(held, reread, readElsewhere) {
	const { read, files, texts, follow } = held;
	const utf8 = new TextDecoder();
	const textOf = (path) => texts.get(path) ?? reread(path);
	const readWhole = remember((path) => readElsewhere(path) ?? readWholeText(textOf(path)));
	return {
		add: (path, bytes) => {
			if (isKustomizationFile(path)) texts.set(path, utf8.decode(bytes));
			files.set(path, readFile(path, read(bytes)));
		},
		addText: (path, text) => {
			texts.set(path, text);
			files.set(path, readFile(path, {
				yaml: readText(text),
				noted: nothingNoted
			}));
		},
		branch: (isKept, rereadThere) => {
			const kept = (all) => new Map([...all].filter(([path]) => isKept(path)));
			return intakeOf({
				read,
				files: kept(files),
				texts: kept(texts),
				follow
			}, rereadThere, (path) => isKept(path) ? readWhole(path) : void 0);
		},
		paths: () => new Set(files.keys()),
		outlineOf: (path) => {
			const file = files.get(path);
			return file === void 0 || file.file || isKustomizationFile(path) || chartOf(path) !== void 0 ? void 0 : [...file.noted].sort().join();
		},
		done: () => gather(held, textOf, readWhole)
	};
}
const nothingNoted = /* @__PURE__ */ new Set();
const nothingOfOurs = {
	file: void 0,
	documents: [],
	noted: nothingNoted
};
function readFile(path, { yaml, noted }) {
	if (!yaml) return noted.size > 0 ? {
		file: void 0,
		documents: [],
		noted
	} : nothingOfOurs;
	const file = new FileReadAgain(path, yaml.text);
	return {
		file,
		documents: yaml.documents.map((it) => readDocumentOf(it, file, lettingGo(it, file))),
		noted
	};
}
const manifestOf = ({ file, documents }) => file && {
	text: file.text,
	documents: documents.map(({ document }) => document)
};
const readWholeText = (text) => text === void 0 ? void 0 : readText(text);
function gather({ files, texts, follow }, textOf, readWhole) {
	const paths = [...files.keys()];
	const kustomizations = [...texts.keys()].filter(isKustomizationFile);
	const charts = new Set(paths.map(chartOf).filter((chart) => chart !== void 0));
	const sorted = sortOut([...files.values()].flatMap((file) => file.documents).sort(byPlace$1), charts);
	return {
		files: files.size,
		kustomizations,
		tree: treeFiles({
			hasFile: (path) => files.has(path),
			paths,
			manifestIn: (path) => manifestOf(files.get(path) ?? nothingOfOurs),
			kustomizations,
			textOf,
			readWhole,
			follow
		}),
		explaining: explainingFrom({
			noted: notedIn(files),
			parsed: sorted,
			charts,
			textOf
		}),
		...sorted
	};
}
/** Files by kind. That of a kustomization is no object of a cluster. */
function notedIn(files) {
	const byKind = /* @__PURE__ */ new Map();
	const itemKindOf = remember((kind) => kind.replace(/List$/, ""));
	for (const [path, { noted }] of files) if (noted.size > 0 && !isKustomizationFile(path)) for (const kind of noted) note(byKind, itemKindOf(kind), path);
	return byKind;
}
function note(noted, kind, path) {
	const others = noted.get(kind);
	if (others) others.add(path);
	else noted.set(kind, new Set([path]));
}
/** Whatever order the files were read in. */
const byPlace$1 = (one, other) => compareText(one.file.path, other.file.path) || one.document.span.start - other.document.span.start;

//#endregion
//#region src/project/relation.ts
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
	const field = source.kind === "Endpoints" ? source.metadata.name : source.metadata.labels.entries.get(label$1.serviceName);
	return field === void 0 || field.state === "absent" ? void 0 : spelled(field, "");
}

//#endregion
//#region src/project/api-server-calls.ts
const callingKinds = [
	"APIService",
	"ValidatingWebhookConfiguration",
	"MutatingWebhookConfiguration"
];
/** Whether an APIService or a webhook leads the API server to a Service. */
function apiServerCalls(explain) {
	const references = lazily(() => explain().resources.flatMap(servicesOfApiServer));
	return (service) => references().some((reference) => isReferenceTo(service, reference)) || explain().unread.some((document) => mayCall(document, service));
}
/** A template of an APIService or a webhook nearby. */
const mayCall = ({ path, text }, service) => /\b(APIService|(Valid|Mut)atingWebhookConfiguration)\b/.test(text) && text.includes(service.metadata.name.value ?? "") && distanceBetween(path, fileOf(service).path) < distance.elsewhere;
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
//#region src/project/cluster-ips.ts
/** Finds the Services whose written cluster IP an address is, in whatever spelling. */
function servicesByClusterIp(services) {
	const byClusterIp = lazily(() => groupBy(services, ({ spec }) => canonical(spec.clusterIP.value ?? "")));
	return (address) => {
		const text = canonical(address);
		return text === void 0 ? [] : byClusterIp().get(text) ?? [];
	};
}
const canonical = (address) => address === "" || address === "None" ? void 0 : parseIp(address)?.text;

//#endregion
//#region src/project/backends.ts
/** The Services that a route, an Ingress or the like names. */
function backendsOf(resource) {
	switch (resource.kind) {
		case "Ingress": return ingressBackends(resource);
		case "IngressRoute":
		case "IngressRouteTCP":
		case "IngressRouteUDP": return resource.spec.routes.items.flatMap(({ services }) => backendsIn(services.items));
		case "TraefikService": {
			const { weighted, mirroring } = resource.spec;
			return backendsIn([
				...weighted.services,
				mirroring,
				...mirroring.mirrors
			]);
		}
		case "HTTPRoute":
		case "GRPCRoute":
		case "TLSRoute":
		case "TCPRoute":
		case "UDPRoute": return resource.spec.rules.items.flatMap(({ backendRefs, filters }) => backendsIn([...backendRefs, ...filters.items.map(({ requestMirror }) => requestMirror.backendRef)]));
		case "HTTPProxy": return [...resource.spec.routes, resource.spec.tcpproxy].flatMap(({ services }) => backendsIn(services.items));
		case "Route": return backendsIn([resource.spec.to, ...resource.spec.alternateBackends]);
		case "VirtualService": {
			const { http, tls, tcp } = resource.spec;
			return [
				...http,
				...tls,
				...tcp
			].flatMap(({ route }) => route.items.map(({ destination }) => destination.host)).flatMap(backendsOfHost);
		}
		case "ServiceEntry": return resource.spec.hosts.items.flatMap(backendsOfHost);
		default: return [];
	}
}
function ingressBackends({ spec }) {
	const paths = spec.rules.items.flatMap(({ http }) => http.paths.items);
	return [spec.defaultBackend, ...paths.map(({ backend }) => backend)].flatMap(({ service }) => service.name.value === void 0 ? [] : [{
		name: service.name.value,
		namespace: void 0
	}]);
}
const backendsIn = (references) => references.flatMap(({ kind, name, namespace }) => name.value === void 0 || spelled(kind, "Service").text !== "Service" ? [] : [{
	name: name.value,
	namespace: namespace.value
}]);
/** A mesh completes a name without a dot by the namespace of the resource that says it. */
function backendsOfHost({ value }) {
	if (value === void 0) return [];
	if (!value.includes(".")) return [{
		name: value,
		namespace: void 0
	}];
	const name = clusterNameOf(value);
	return name ? [{
		name: name.service,
		namespace: name.namespace
	}] : [];
}

//#endregion
//#region src/project/consumers.ts
const consumerKinds = [
	...[
		"Ingress",
		"IngressRoute",
		"IngressRouteTCP",
		"IngressRouteUDP",
		"TraefikService"
	],
	...[
		"HTTPRoute",
		"GRPCRoute",
		"TLSRoute",
		"TCPRoute",
		"UDPRoute"
	],
	...[
		"HTTPProxy",
		"Route",
		"VirtualService",
		"ServiceEntry",
		"ServiceMonitor"
	]
];
const ingressClassAnnotation = "kubernetes.io/ingress.class";
/** Routes are looked up by the Services that they name; monitors select by labels, and few trees have many. */
function consumersAmong(context, settings) {
	const uses = lazily(() => context().flatMap((resource) => backendsOf(resource).map((backend) => ({
		resource,
		backend
	}))));
	const byName = lazily(() => groupBy(uses(), ({ backend }) => backend.name));
	const monitors = lazily(() => context().filter((it) => it.kind === "ServiceMonitor"));
	return (service) => {
		const routes = (byName().get(service.metadata.name.value ?? "") ?? []).filter((use) => isFor(service, use));
		const scraping = monitors().filter((it) => selects(it, service) && isWithinReach(it, service));
		return [...new Set([...routes.map(({ resource }) => resource), ...scraping])].map((resource) => ({
			kind: kindOf(resource, settings),
			resource
		}));
	};
}
function isFor(service, { resource, backend }) {
	const { namespace } = service.metadata;
	if (backend.namespace !== void 0) return namespace.value === void 0 || namespace.value === backend.namespace;
	return compareNamespaces(resource, service) !== "different" && isWithinReach(resource, service);
}
function kindOf(resource, settings) {
	switch (resource.kind) {
		case "Ingress": return controllerOf(resource, settings);
		case "HTTPProxy": return "Contour";
		case "Route": return "OpenShift";
		case "VirtualService":
		case "ServiceEntry": return "Istio";
		case "ServiceMonitor": return "Prometheus";
		default: return resource.apiVersion.startsWith("gateway.networking.k8s.io/") ? "Gateway API" : "Traefik";
	}
}
/** An Ingress that names no class is for the one controller that there is. */
function controllerOf({ metadata, spec }, settings) {
	const annotated = metadata.annotations.entries.get(ingressClassAnnotation);
	if (spec.ingressClassName.state === "absent" && annotated === void 0) return onlyController(settings);
	const name = spec.ingressClassName.value ?? annotated?.value;
	if (name?.includes("traefik")) return "Traefik";
	return name?.includes("nginx") ? "ingress-nginx" : "Ingress";
}
function onlyController({ ingressNginx, traefik } = {}) {
	if (ingressNginx && !traefik) return "ingress-nginx";
	return traefik && !ingressNginx ? "Traefik" : "Ingress";
}
/** A selector without labels, or with expressions, may mean anything: it is taken for none. */
function selects({ metadata, spec }, service) {
	const { matchLabels, matchExpressions } = spec.selector;
	if (matchLabels.entries.size === 0 || matchExpressions.node !== void 0) return false;
	const labels = service.metadata.labels.entries;
	const hasAll = [...matchLabels.entries].every(([key, { value }]) => value !== void 0 && labels.get(key)?.value === value);
	if (!hasAll || spec.namespaceSelector.any.value === true) return hasAll;
	const names = spec.namespaceSelector.matchNames.items;
	if (names.length === 0) return compareNamespaces({ metadata }, service) !== "different";
	return service.metadata.namespace.value === void 0 || names.some(({ value }) => value === service.metadata.namespace.value);
}
/** Without namespaces, the same name at the other end of the tree is another Service. */
const isWithinReach = (resource, service) => resource.metadata.namespace.state === "present" || distanceBetween(fileOf(resource).path, fileOf(service).path) < distance.elsewhere;

//#endregion
//#region src/project/environments.ts
/** Two environments are never deployed together; what belongs to none may go with each. */
function mayMeetBy(environmentOf) {
	const known = remember((path) => environmentOf(path) ?? null);
	return (one, other) => {
		const here = known(fileOf(one).path);
		const there = known(fileOf(other).path);
		return here === null || there === null || here === there;
	};
}
/** Those that may be deployed together, for each environment among them; those of none are in each. */
function byEnvironment(resources, environmentOf) {
	const known = resources.map((resource) => environmentOf(fileOf(resource).path));
	const environments = new Set(known.filter((environment) => environment !== void 0));
	if (environments.size < 2) return [resources];
	return [...environments].map((environment) => resources.filter((_, index) => (known[index] ?? environment) === environment));
}

//#endregion
//#region src/project/explanation.ts
/** The objects of GitOps controllers, which say what is deployed together. */
const deployingKinds = [
	"Kustomization",
	"Application",
	"ApplicationSet",
	"FluxInstance"
];

//#endregion
//#region src/project/hidden.ts
/** Kinds that bring Services of their own, which nobody sees before they are rendered. */
const installing = [
	...chartKinds,
	"Application",
	"ApplicationSet"
];
/** A file with which a root installs charts, so that a Service that it lacks may come with one of them. */
const chartAmong = ({ explaining }, listed) => [...listed].find((path) => explaining.mayHold(path, installing));

//#endregion
//#region src/project/mentions.ts
/** Whether a template or broken document in the same branch of the tree names a resource: it may be the missing half. */
function mentionsIn(unread) {
	const inFolder = /* @__PURE__ */ new Map();
	const below = /* @__PURE__ */ new Map();
	for (const file of unread) {
		const folder = folderOf$1(file.path);
		add(inFolder, folder, file);
		for (const each of lineage(folder)) add(below, each, file);
	}
	return remember((resource) => {
		const folder = folderOf$1(fileOf(resource).path);
		const near = [...below.get(folder) ?? [], ...lineage(folder).flatMap((each) => inFolder.get(each) ?? [])];
		const name = resource.kind === "Service" ? nameOf$1(resource) : ownerName(resource)?.text ?? "";
		return near.some(({ text }) => text.includes(name));
	});
}
function add(files, folder, file) {
	const others = files.get(folder);
	if (others) others.push(file);
	else files.set(folder, [file]);
}

//#endregion
//#region src/project/nearness.ts
/** Whether one name was probably meant for the other: off by case, by `-` for `_` or `.`, or by one or two letters. */
function isSimilarName(one, other) {
	if (one === other || withoutDigits(one) === withoutDigits(other)) return false;
	if (plain(one) === plain(other)) return true;
	const shorter = Math.min(one.length, other.length);
	const allowed = shorter > 5 ? 2 : shorter > 3 ? 1 : 0;
	return editDistance(one, other) <= allowed;
}
/**
* Two names that share no key are not similar: equal but for case and punctuation, or each within one letter of a third.
* That finds a letter too many, too few, swapped or wrong, and one of those on each side.
*/
function nameKeys(name) {
	const whole = plain(name);
	const keys = new Set([whole]);
	for (let at = 0; at < whole.length; at++) keys.add(whole.slice(0, at) + whole.slice(at + 1));
	return [...keys];
}
/** `mysql-1` and `mysql-2` are two databases, not a slip. */
const withoutDigits = (name) => name.replace(/\d+/g, "#");
const plain = (name) => name.toLowerCase().replace(/[-_.]/g, "");

//#endregion
//#region src/project/names.ts
function namesOf$1(services, { resources, unread, isWhole }) {
	const namedServices = lazily(() => groupBy(services, ({ metadata }) => metadata.name.value));
	const all = lazily(() => resources.filter((it) => it.kind === "Service"));
	const atAddress = servicesByClusterIp(services);
	return {
		isWhole,
		servicesCalled: (name, namespace) => (namedServices().get(name) ?? []).filter(({ metadata }) => metadata.namespace.value === namespace),
		serviceMeantBy(name, namespace) {
			const mayBeThere = all().some((it) => mayBeCalled(it, name)) || unread.some(({ text }) => text.includes(name));
			if (!isWhole || mayBeThere) return void 0;
			return services.filter((it) => it.metadata.namespace.value === namespace && exposureOf(it) !== "external name").find(({ metadata }) => isSimilarName(metadata.name.value ?? "", name));
		},
		serviceAt: (address, from) => atAddress(address).find((service) => fileOf(service) === fileOf(from)),
		overriddenBy: overriddenAmong(services, (one, other) => fileOf(one) === fileOf(other)),
		contestedBy: () => void 0,
		isBeside: (one, other) => distanceBetween(fileOf(one).path, fileOf(other).path) <= distance.sameFolder
	};
}
const mayBeCalled = ({ metadata }, name) => metadata.name.state === "substituted" || metadata.name.value === name;
/** `areTogether`: whether both are certain to be applied, in their order. */
function overriddenAmong(services, areTogether) {
	const byName = lazily(() => groupBy(services, ({ metadata }) => metadata.name.value));
	return (service) => {
		const { value } = service.metadata.name;
		const last = (value === void 0 ? [] : byName().get(value) ?? []).findLast((other) => isSameIdentity(service, other) && areTogether(service, other));
		return last === service ? void 0 : last;
	};
}
const isSameIdentity = (one, other) => one.metadata.namespace.state === other.metadata.namespace.state && compareSpelled(spelled(one.metadata.namespace, ""), spelled(other.metadata.namespace, "")) === "equal";

//#endregion
//#region src/project/operators.ts
const grantingKinds = [
	"Role",
	"ClusterRole",
	"RoleBinding",
	"ClusterRoleBinding",
	"ClusterServiceVersion"
];
const writeVerbs = [
	"create",
	"update",
	"patch"
];
const endpointResources = ["endpoints", "endpointslices"];
/**
* What lets something write the endpoints of a resource's namespace: an operator or a leader election keeps them, so their
* absence from the tree means nothing. A role for everything (`*`) or for named objects says nothing.
*/
function endpointsWritersAmong(context) {
	const bindings = lazily(() => context().filter((it) => it.kind === "RoleBinding" || it.kind === "ClusterRoleBinding"));
	const writers = lazily(() => context().filter((it) => rulesOf(it).some(writesEndpoints)));
	return (subject) => writers().find((it) => isNear(it, subject) || isRole(it) && reaches(it, subject, bindings()));
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
const isNear = (role, subject) => distanceBetween(fileOf(role).path, fileOf(subject).path) <= distance.sameFolder;
const isInNamespaceOf = (role, subject) => role.kind === "Role" && role.metadata.namespace.state === "present" && namespaceOf(role) === namespaceOf(subject);
function binds({ metadata, roleRef, subjects }, role, subject) {
	if (roleRef.kind.value !== role.kind || roleRef.name.value !== role.metadata.name.value) return false;
	return [metadata.namespace.value, ...subjects.items.map((it) => it.namespace.value)].some((namespace) => namespace !== void 0 && namespace === namespaceOf(subject));
}
const namespaceOf = (resource) => resource.metadata.namespace.value;

//#endregion
//#region src/project/outlook.ts
/** Notes the questions that lead out of a root. */
function watched({ isMentioned, endpointsWriterNear }) {
	let hasAskedMore = false;
	const mentioned = /* @__PURE__ */ new Map();
	const writers = /* @__PURE__ */ new Map();
	return {
		isMentioned: noted(isMentioned, mentioned),
		endpointsWriterNear: noted(endpointsWriterNear, writers),
		outward: (answer) => (...asked) => {
			hasAskedMore = true;
			return answer(...asked);
		},
		outlook: () => ({
			mentioned,
			writers,
			hasAskedMore
		})
	};
}
/** Whether it would have been told the same here. */
const isSameOutside = ({ isMentioned, endpointsWriterNear }, { mentioned, writers, hasAskedMore }) => !hasAskedMore && [...mentioned].every(([resource, answer]) => isMentioned(resource) === answer) && [...writers].every(([resource, answer]) => endpointsWriterNear(resource) === answer);
function noted(answer, answers) {
	return (question) => {
		const given = answer(question);
		answers.set(question, given);
		return given;
	};
}

//#endregion
//#region src/project/pairing.ts
/** More alternatives than anyone keeps on purpose; nothing is concluded from them. */
const mostAlternatives = 8;
function pairByCloseness(services, sources, environmentOf) {
	const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources, mayMeetBy(environmentOf));
	const nearestServices = remember((source) => nearest(source, servicesFor(source)));
	const partnersOf = remember((service) => {
		const candidates = sourcesFor(service);
		const own = candidates.filter((source) => nearestServices(source).includes(service));
		if (candidates.length < 2) return own;
		const close = nearest(service, candidates).filter((source) => own.includes(source));
		return [...close, ...own.filter((source) => isAddition(service, source, close))];
	});
	return {
		setsOf: lastly((service) => alternativesIn(byEnvironment(partnersOf(service), environmentOf))),
		ownersOf: lastly((source) => nearestServices(source).filter((service) => partnersOf(service).includes(source))),
		hasCandidate
	};
}
/** Where it is known what is deployed together, whatever the cluster ties together belongs together. */
function pairByName(services, sources) {
	const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources, () => true);
	return {
		setsOf: lastly((service) => alternativesOf(sourcesFor(service))),
		ownersOf: lastly(servicesFor),
		hasCandidate
	};
}
/** What the cluster would tie together by names and namespaces, however far apart it is written. */
function candidatesAmong(services, sources, mayMeet) {
	const servicesNamed = groupBy(services, (service) => spelled(service.metadata.name, "").text);
	const sourcesNamed = groupBy(sources, (source) => ownerName(source)?.text);
	const servicesOfName = (source) => servicesNamed.get(ownerName(source)?.text ?? "") ?? [];
	const sourcesOfName = (service) => sourcesNamed.get(spelled(service.metadata.name, "").text) ?? [];
	const servicesOfAnyName = services.filter((service) => service.metadata.name.state === "substituted");
	const sourcesOfAnyName = sources.filter((source) => ownerName(source)?.isKnown === false);
	const sourcesThatMayBelongTo = (service) => service.metadata.name.state === "substituted" ? sources : [...sourcesOfName(service), ...sourcesOfAnyName];
	const servicesThatMayOwn = (source) => ownerName(source)?.isKnown === false ? services : [...servicesOfName(source), ...servicesOfAnyName];
	const isPair = (service, source) => relate(service, source) === "equal" && mayMeet(service, source);
	return {
		sourcesFor: (service) => sourcesOfName(service).filter((it) => isPair(service, it)),
		servicesFor: (source) => servicesOfName(source).filter((it) => isPair(it, source)),
		hasCandidate: (resource) => resource.kind === "Service" ? sourcesThatMayBelongTo(resource).some((source) => mayMeet(resource, source) && mayBelong(resource, source)) : servicesThatMayOwn(resource).some((service) => mayMeet(service, resource) && mayBelong(service, resource))
	};
}
/** A name that is filled in later may be any name, but hardly of something at the other end of the tree. */
function mayBelong(service, source) {
	const likeness = relate(service, source);
	if (likeness !== "unknown") return likeness === "equal";
	return distanceBetween(fileOf(service).path, fileOf(source).path) < distance.elsewhere;
}
/** A source a little farther off than the nearest, that does not compete with one of those. */
function isAddition(service, source, close) {
	const isOnBranch = distanceBetween(fileOf(service).path, fileOf(source).path) < distance.elsewhere;
	return close.length > 0 && isOnBranch && !close.includes(source) && !close.some((other) => identityOf(other) === identityOf(source));
}
function nearest(from, candidates) {
	if (candidates.length < 2) return candidates;
	const distances = candidates.map((candidate) => distanceBetween(fileOf(from).path, fileOf(candidate).path));
	const least = Math.min(...distances);
	return candidates.filter((_, index) => distances[index] === least);
}
function alternativesOf(sources) {
	if (sources.length < 2) return sources.length === 0 ? [] : [sources];
	const sets = [...groupBy(sources, identityOf).values()].reduce((chosen, group) => chosen.flatMap((set) => group.map((source) => [...set, source])).slice(0, mostAlternatives + 1), [[]]);
	return sets.length > mostAlternatives ? [] : sets;
}
/** Those of each group; none where one has too many. */
function alternativesIn(groups) {
	const sets = groups.map(alternativesOf);
	return sets.some((those) => those.length === 0) ? [] : sets.flat();
}
const identityOf = ({ kind, metadata }) => JSON.stringify([
	kind,
	spelled(metadata.namespace, ""),
	spelled(metadata.name, "")
]);

//#endregion
//#region src/project/renamed.ts
function renamedAmong(resources, formerNames) {
	const byFormerName = lazily(() => groupBy([...formerNames].flatMap(([it, names]) => it.kind === "Service" ? names.map((former) => ({
		service: it,
		former
	})) : []), ({ former }) => former.name));
	const ownerOf = (source) => {
		return renamingOf((byFormerName().get(ownerName(source)?.text ?? "") ?? []).find(({ service, former }) => former.name !== nameOf$1(service) && compareNamespaces(service, source) === "equal"));
	};
	const bySource = lazily(() => groupBy(resources.filter(isSlice), (source) => ownerOf(source)?.service));
	return {
		ownerOf,
		targetOf: (alias, target) => renamingOf((byFormerName().get(target.service) ?? []).find((it) => it.service !== alias && isMeant(it, alias, target))),
		sourcesOf: (service) => bySource().get(service) ?? []
	};
}
/**
* In its own namespace the old name is gone. Into a namespace that it left, it may be deployed in another way too, so that
* only an alias that was written beside it means this one.
*/
function isMeant({ service, former }, alias, { namespace }) {
	if (service.metadata.namespace.value === namespace) return true;
	return former.namespace === namespace && namespace !== "default" && distanceBetween(fileOf(service).path, fileOf(alias).path) <= distance.sameFolder;
}
function renamingOf(known) {
	const by = known?.former.by;
	return known && {
		service: known.service,
		places: by ? [{ [origin]: startOf(by.file, by.span) }] : []
	};
}
const isSlice = (resource) => resource.kind === "EndpointSlice";

//#endregion
//#region src/project/lonely.ts
/** What Services and sources without a partner may have meant. Nothing is compared with everything: names are looked up. */
function lonelyAmong(mappings, isMissing, mayMeet) {
	const orphans = lazily(() => mappings.filter(isService).filter((it) => isSelectorless(it) && isMissing(it)));
	const isOrphan = lazily(() => new Set(orphans()));
	const strays = lazily(() => mappings.filter(isSource).filter((it) => ownerName(it)?.isKnown && isMissing(it)));
	const isStray = lazily(() => new Set(strays()));
	const keysOfStrays = lazily(() => new Set(strays().flatMap((source) => nameKeys(ownerName(source)?.text ?? ""))));
	const orphansByKey = lazily(() => indexByKeys(orphans(), keysOfStrays()));
	const nearMissOf = remember((source) => isStray().has(source) ? nearMiss(source, orphansByKey(), mayMeet) : void 0);
	const straysByService = lazily(() => groupBy(strays(), (source) => nearMissOf(source)?.service));
	const unlabelled = groupBy(mappings.filter(isSource).filter((source) => ownerName(source) === void 0), (source) => folderOf$1(fileOf(source).path));
	const orphansByFolder = lazily(() => groupBy(orphans(), (service) => folderOf$1(fileOf(service).path)));
	return {
		nearMissOf,
		straysOf: (service) => {
			const beside = isOrphan().has(service) ? unlabelled.get(folderOf$1(fileOf(service).path)) ?? [] : [];
			return [...straysByService().get(service) ?? [], ...beside.filter((slice) => mayHaveMeant(slice, service) && mayMeet(slice, service))];
		},
		orphansNear: (slice) => (orphansByFolder().get(folderOf$1(fileOf(slice).path)) ?? []).filter((service) => mayHaveMeant(slice, service) && mayMeet(slice, service))
	};
}
/** By those of their keys that will be looked for. */
function indexByKeys(orphans, wanted) {
	const byKey = /* @__PURE__ */ new Map();
	for (const service of orphans) for (const key of nameKeys(service.metadata.name.value ?? "")) {
		if (!wanted.has(key)) continue;
		const others = byKey.get(key);
		if (others) others.push(service);
		else byKey.set(key, [service]);
	}
	return byKey;
}
/** The first by path that fits, the same name elsewhere before a similar one here. */
function nearMiss(source, orphansByKey, mayMeet) {
	const written = ownerName(source)?.text ?? "";
	const candidates = [...new Set(nameKeys(written).flatMap((key) => orphansByKey.get(key) ?? []))].filter((service) => mayMeet(service, source)).sort(byPath);
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
const mayHaveMeant = (slice, service) => isTogether(service, slice) && distanceBetween(fileOf(slice).path, fileOf(service).path) <= distance.sameFolder;

//#endregion
//#region src/project/worlds.ts
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
function worldOf(tree, plain, pairing, isMissing, mayMeet) {
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
	const lonely = lonelyAmong(plain, isMissing, mayMeet);
	return {
		cluster: tree.cluster,
		...namesOf$1(plain.filter(isService), tree),
		sourcesOf,
		ownerOf,
		...lonely,
		unlistedHalfOf: () => void 0,
		renamedServiceOf: () => void 0,
		renamedTargetOf: () => void 0,
		injectedSelectorOf: () => void 0,
		...tree.explained
	};
}

//#endregion
//#region src/project/project.ts
async function buildProject(tree, sibling) {
	const mappings = tree.resources.filter(isMappingKind);
	const built = await build(tree, mappings, sibling);
	const isMentioned = mentionsIn(tree.unread);
	const unlisted = unlistedAmong(mappings, tree.files, built);
	const outside = unlisted.map((it) => it.resource);
	const read = {
		...tree,
		isMentioned,
		explained: explainedBy(tree)
	};
	const plain = plainRoot(read, mappings, built, new Set(outside));
	const elsewhere = elsewhereIn(plain, built);
	return {
		roots: [plain, ...built.roots.map((root) => builtRoot(read, root, outside, elsewhere))],
		built: built.roots,
		unlisted,
		builder: built.builder
	};
}
const explainedBy = ({ explaining: { read }, cluster }) => ({
	endpointsWriterNear: endpointsWritersAmong(() => read(grantingKinds).resources),
	consumersOf: consumersAmong(() => read(consumerKinds).resources, cluster.consumers),
	isCalledByApiServer: apiServerCalls(() => read(callingKinds))
});
/** Most runs on a few files have no kustomization and no GitOps object, and need not load what builds them. */
async function build(tree, mappings, sibling) {
	if (!(tree.kustomizations.length > 0 || tree.explaining.isAnywhere(deployingKinds)) || mappings.length === 0) return {
		roots: [],
		listed: /* @__PURE__ */ new Set(),
		isOpen: false,
		contested: /* @__PURE__ */ new Map(),
		builder: void 0
	};
	const { buildRoots } = await import("./action/built-roots.mjs");
	const builder = sibling?.project.builder;
	const other = builder && {
		builder,
		roots: sibling.project.built,
		differing: sibling.differing
	};
	return buildRoots(tree, new Set(mappings.map((resource) => fileOf(resource).path)), other);
}
function unlistedAmong(mappings, files, { listed }) {
	return mappings.flatMap((resource) => {
		const { path } = fileOf(resource);
		const kustomization = listed.has(path) ? void 0 : outermost(files, folderOf$1(path));
		return kustomization === void 0 ? [] : [{
			resource,
			kustomization
		}];
	});
}
/**
* What no kustomization lists, and what none takes for a mapping resource though it is meant as one. Where one lies above,
* nothing is known of what is deployed with it.
*/
function plainRoot(tree, mappings, { listed }, unlisted) {
	const isListed = (resource) => listed.has(fileOf(resource).path);
	const own = mappings.filter((resource) => !isListed(resource) || isMisnamed(resource));
	const plain = own.filter((resource) => !unlisted.has(resource) && !isListed(resource));
	const { environmentOf } = tree;
	const pairing = pairByCloseness(plain.filter(isService), plain.filter(isSource), environmentOf);
	const everywhere = plain.length === mappings.length ? pairing : pairByCloseness(mappings.filter(isService), mappings.filter(isSource), environmentOf);
	const isMissing = (resource) => tree.isWhole && !everywhere.hasCandidate(resource) && !tree.isMentioned(resource);
	const world = worldOf(tree, plain, pairing, isMissing, mayMeetBy(environmentOf));
	const isSubject = (resource) => !unlisted.has(resource) && resource.metadata.name.state !== "absent";
	return {
		folder: void 0,
		resources: own,
		environmentOf: (resource) => environmentOf(fileOf(resource).path),
		worldsOf: (resource) => isSubject(resource) ? worldsFor(resource, world, pairing) : [],
		silencedBy: () => void 0,
		built: void 0,
		outlook: () => ({
			mentioned: /* @__PURE__ */ new Map(),
			writers: /* @__PURE__ */ new Map(),
			hasAskedMore: true
		}),
		isSameOutside: () => false
	};
}
const pairingOf = (resources) => pairByName(resources.filter(isService), resources.filter(isSource));
function elsewhereIn(plain, { roots, isOpen, contested }) {
	const deployed = isOpen ? [plain, ...roots] : roots.filter(({ isDeployed }) => isDeployed);
	const services = lazily(() => [plain, ...roots].flatMap(({ resources }) => resources.filter(isService)));
	const byName = lazily(() => groupBy(services(), ({ metadata }) => metadata.name.value));
	return {
		contested,
		deployed: lazily(() => pairingOf(deployed.flatMap(({ resources }) => resources))),
		mayHold: ({ service, namespace }) => (byName().get(service) ?? []).some(({ metadata: { namespace: it } }) => it.state !== "present" || it.value === namespace)
	};
}
/**
* A kustomization or a GitOps object says exactly what is deployed together, but for what it takes from where it cannot be
* seen. Several GitOps objects may lead to one cluster (`elsewhere`): a half that another one deploys is not missing.
*/
function builtRoot(tree, root, unlisted, elsewhere) {
	const { folder, isDeployed, resources, built, injected, formerNames } = root;
	const pairing = pairingOf(resources);
	const reasons = built.blindSpots.map(({ reason }) => reason);
	const outside = {
		isMentioned: tree.isMentioned,
		endpointsWriterNear: tree.explained.endpointsWriterNear
	};
	const { outward, isMentioned, endpointsWriterNear, outlook } = watched(outside);
	const chart = outward(lazily(() => chartAmong(tree, built.listed)));
	const hidesSources = reasons.some((reason) => reason !== "remote base" && reason !== "Helm chart");
	const isAlone = (resource) => {
		const isElsewhere = () => isDeployed && elsewhere.deployed().hasCandidate(resource);
		return tree.isWhole && !pairing.hasCandidate(resource) && !isMentioned(resource) && !isElsewhere();
	};
	const hidesServices = () => reasons.length > 0 || chart() !== void 0;
	const isHidden = (resource) => isService(resource) ? hidesSources : hidesServices();
	const isMissing = (resource) => isAlone(resource) && !isHidden(resource);
	const plain = worldOf(tree, resources, pairing, isMissing, () => true);
	const renamed = renamedAmong(resources, formerNames);
	const atAddress = servicesByClusterIp(resources.filter(isService));
	const world = {
		...plain,
		contestedBy: (service) => elsewhere.contested.get(service),
		overriddenBy: overriddenAmong(resources.filter(isService), () => true),
		renamedServiceOf: renamed.ownerOf,
		renamedTargetOf: outward((alias, target) => !tree.isWhole || hidesServices() || elsewhere.mayHold(target) ? void 0 : renamed.targetOf(alias, target)),
		straysOf: (service) => [...plain.straysOf(service), ...renamed.sourcesOf(service)],
		injectedSelectorOf: (service) => injected.get(service),
		unlistedHalfOf: outward((resource) => unlisted.find((other) => isHalfBeside(resource, other))),
		serviceMeantBy: outward(plain.serviceMeantBy),
		endpointsWriterNear,
		consumersOf: outward(plain.consumersOf),
		isCalledByApiServer: outward(plain.isCalledByApiServer),
		serviceAt: (address) => atAddress(address)[0]
	};
	return {
		folder,
		resources,
		environmentOf: (resource) => tree.environmentOf(folder) ?? tree.environmentOf(fileOf(resource).path),
		built: root,
		outlook,
		isSameOutside: (seen) => isSameOutside(outside, seen),
		worldsOf: (resource) => resource.metadata.name.state === "absent" ? [] : [world],
		silencedBy: () => resources.some((it) => isSource(it) && isAlone(it)) ? chart() : void 0
	};
}
const isHalfBeside = (resource, other) => distanceBetween(fileOf(resource).path, fileOf(other).path) <= distance.sameFolder && (isService(resource) && isSource(other) && relate(resource, other) === "equal" || isService(other) && isSource(resource) && relate(other, resource) === "equal");
/** The file in the folder itself or, before that, in one above it. */
function outermost(files, folder) {
	return (folder === "" ? void 0 : outermost(files, folderOf$1(folder))) ?? files.kustomizationIn(folder);
}

//#endregion
//#region src/lint/levels.ts
function levelsOf(rules, { presets, rules: set, overrides }) {
	const messagesOf = (rule) => rules[rule]?.messages ?? own.get(rule)?.messages ?? {};
	const isOn = (message) => message !== void 0 && isInPresets(presets, message);
	return {
		mayRun: (rule) => (set.get(rule) ?? (Object.values(messagesOf(rule)).some(isOn) ? "info" : "off")) !== "off" || overrides.some((override) => (override.rules.get(rule) ?? "off") !== "off"),
		levelOf({ rule, messageId, severity, path, resource }) {
			return overrides.findLast((it) => it.rules.has(rule) && it.appliesTo(path, resource))?.rules.get(rule) ?? set.get(rule) ?? (isOn(messagesOf(rule)[messageId]) ? severity : "off");
		}
	};
}
const own = new Map(Object.entries(ownRules));

//#endregion
//#region src/lint/mappings.ts
/** Those of which the tree proves where they lead; a Service that is mapped in the same way by several overlays once. */
function mappingsOf({ roots }) {
	const all = roots.flatMap((root) => root.resources.filter(isService).flatMap((service) => mappingOf(service, root)));
	const namesakes = groupBy(all, ({ service }) => service);
	const isAlone = ({ service }) => namesakes.get(service)?.length === 1;
	return [...new Map(all.map((mapping) => [isAlone(mapping) ? mapping : JSON.stringify(mapping), mapping])).values()];
}
function mappingOf(service, root) {
	const way = exposureOf(service);
	const { name, namespace } = service.metadata;
	if (way === "unknown" || name.value === void 0) return [];
	const named = {
		service: namespace.value === void 0 ? name.value : `${namespace.value}/${name.value}`,
		way,
		environment: root.environmentOf(service)
	};
	const own = fileOf(service).path;
	if (way === "external name") {
		const target = service.spec.externalName.value;
		return target === void 0 ? [] : [{
			...named,
			targets: [target],
			paths: [own]
		}];
	}
	const [world, ...others] = root.worldsOf(service);
	const found = isSelectorless(service) && others.length === 0 ? world?.sourcesOf(service) : void 0;
	if (found?.state !== "found") return [];
	const targets = found.sources.flatMap((source) => addressesOf$3(source).map(({ value }) => value ?? ""));
	const paths = [...new Set([own, ...found.sources.map((source) => fileOf(source).path)])];
	return [{
		...named,
		targets: [...new Set(targets)].filter((target) => target !== ""),
		paths
	}];
}

//#endregion
//#region src/lint/order.ts
/** The order of a report: by path, place and rule. */
function byPlace(one, other) {
	return compareText(one.path, other.path) || one.start.offset - other.start.offset || compareText(one.rule, other.rule) || compareText(one.message, other.message);
}
/** Those that count and those that do not, in one order. */
const withSuppressed = ({ findings, suppressed }) => suppressed.length === 0 ? findings : [...findings, ...suppressed].sort(byPlace);

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
//#region src/rule/world.ts
const inCluster = (reading) => ({
	...reading,
	slicesOf: lastly((sources) => slicesOf(sources))
});

//#endregion
//#region src/lint/run.ts
/** Asks each rule about each resource of each root. A rule that throws is noted, and everything else goes on. */
async function runRules({ roots }, rules, cluster, { mayRun, pause, known = /* @__PURE__ */ new Map() }) {
	const crashes = [];
	const alike = new Map(roots.map((root) => [root, knownIn(root, known)]));
	const byKind = groupBy(roots.flatMap((root) => alike.get(root) ? [] : root.resources), ({ kind }) => kind);
	const running = Object.entries(rules).filter(([rule]) => mayRun(rule));
	const asked = /* @__PURE__ */ new Map();
	for (const [kind, resources] of byKind) asked.set(kind, await rulesFor(kind, resources, running, cluster));
	const nowhere = [inCluster(nowhereOn(cluster))];
	const settled = /* @__PURE__ */ new Map();
	const byRoot = [];
	for (const root of roots) {
		const before = crashes.length;
		const heard = alike.get(root) ?? await askRoot(root, {
			asked,
			nowhere,
			rules,
			pause
		}, crashes);
		byRoot.push(heard);
		if (root.built && !alike.get(root) && crashes.length === before) settled.set(root.built, {
			spoken: heard,
			outlook: root.outlook()
		});
	}
	return {
		spoken: byRoot.flat(),
		crashes,
		settled
	};
}
async function askRoot(root, { asked, nowhere, rules, pause }, crashes) {
	const own = [];
	const worldOf = lastly(inCluster);
	for (const resource of root.resources) {
		const worlds = root.worldsOf(resource).map(worldOf);
		own.push(...askAll(root, resource, {
			asked: asked.get(resource.kind) ?? [],
			worlds,
			nowhere
		}, crashes));
		const wait = pause?.();
		if (wait) await wait;
	}
	return yieldToPrecise(yieldToRejection(yieldToAll(own, rules), rules), rules);
}
function knownIn(root, settled) {
	const known = root.built && settled.get(root.built);
	return known && root.isSameOutside(known.outlook) ? known.spoken : void 0;
}
async function rulesFor(kind, resources, running, cluster) {
	const asked = running.filter(([, { on }]) => on.includes(kind));
	return Promise.all(asked.map(async ([rule, definition]) => ({
		rule,
		definition,
		needed: await definition.needs?.(resources, cluster)
	})));
}
function askAll(root, resource, { asked, worlds, nowhere }, crashes) {
	const spoken = [];
	for (const { rule, definition, needed } of asked) try {
		for (const remark of ask(definition, resource, definition.scope === "resource" ? nowhere : worlds, needed)) spoken.push({
			rule,
			resource,
			remark,
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
function ask(rule, resource, worlds, needed) {
	const [only] = worlds;
	if (worlds.length === 1 && only) return rule.run(resource, only, needed);
	const [first = [], ...others] = worlds.map((world) => rule.run(resource, world, needed));
	return first.filter((remark) => others.every((remarks) => remarks.some((other) => isSame(remark, other))));
}
const isSame = (one, other) => one.messageId === other.messageId && placeKey(one) === placeKey(other);
const placeKey = ({ at }) => JSON.stringify([
	at[origin].file.path,
	at[origin].span,
	pathOf(at)
]);
/** A rule that yields to all is left out where another, or the linter itself, spoke about the same field. */
function yieldToAll(spoken, rules) {
	const yields = ({ rule }) => rules[rule]?.yieldsTo?.includes("all") === true;
	const modest = spoken.filter(yields);
	if (modest.length === 0) return spoken;
	const meant = new Set(modest.flatMap(({ resource, remark }) => remark.inPlaceOf ? [fieldKey(resource, remark.inPlaceOf)] : []));
	const isMeant = ({ resource, remark }) => meant.has(fieldKey(resource, remark.at));
	const others = spoken.filter((it) => !yields(it) && !isMeant(it));
	const heard = new Set(others.map(({ resource, remark }) => fieldKey(resource, remark.at)));
	for (const { resource } of modest) for (const at of problemsOf(resource)) heard.add(fieldKey(resource, at));
	return [...others, ...modest.filter((it) => !isMeant(it) && !heard.has(fieldKey(it.resource, it.remark.at)))];
}
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
	return keyOf(resource, lastIndex < 0 ? path : path.slice(0, lastIndex + 1));
}
const fieldKey = (resource, at) => keyOf(resource, pathOf(at));
const keyOf = ({ [origin]: { file, span } }, path) => JSON.stringify([
	file.path,
	span.start,
	path
]);
const toError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
const nowhereOn = (cluster) => ({
	cluster,
	sourcesOf: () => ({ state: "unclear" }),
	ownerOf: () => ({ state: "unclear" }),
	nearMissOf: () => void 0,
	straysOf: () => [],
	orphansNear: () => [],
	unlistedHalfOf: () => void 0,
	renamedServiceOf: () => void 0,
	renamedTargetOf: () => void 0,
	injectedSelectorOf: () => void 0,
	endpointsWriterNear: () => void 0,
	consumersOf: () => [],
	isWhole: false,
	servicesCalled: () => [],
	serviceMeantBy: () => void 0,
	overriddenBy: () => void 0,
	contestedBy: () => void 0,
	serviceAt: () => void 0,
	isCalledByApiServer: () => false,
	isBeside: () => false
});

//#endregion
//#region src/yaml/explain.ts
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
	const { Lexer, parseAllDocuments } = await import("./action/yaml.mjs");
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
	if (source.split(/[\n\r]/).some((line) => blockFront(line) > deepest)) return true;
	let depth = 0;
	for (const token of tokens) {
		if (token === "[" || token === "{") depth++;
		else if ((token === "]" || token === "}") && depth > 0) depth--;
		if (depth > deepest) return true;
	}
	return false;
}
/** Each block collection begins at a column of its own (lists may share their parent's), among these characters. */
function blockFront(line) {
	return /^[-?: \t]*/.exec(line)?.[0].length ?? 0;
}

//#endregion
//#region src/lint/in-file.ts
/** One that is about no resource. */
function findingInFile(saying, { file, span, key }, locate) {
	const { rule, messageId } = saying;
	return {
		...saying,
		...locate(file, span),
		resource: void 0,
		pointer: "",
		related: [],
		fingerprint: fingerprintOf({
			rule,
			messageId,
			path: file.path,
			resource: [],
			pointer: key
		}),
		roots: []
	};
}

//#endregion
//#region src/lint/own.ts
/** Every error of a broken document. */
async function syntaxFindings({ file, document }, locate) {
	return (await explainErrors(file.text, document)).map(({ message, span }) => {
		return findingInFile({
			rule: "yaml-syntax",
			messageId: "broken",
			...say(ownRules["yaml-syntax"].messages.broken, { problem: message })
		}, {
			file,
			span,
			key: []
		}, locate);
	});
}
/** Keys that a later one overrides, in documents that hold a mapping resource. */
function duplicateKeyFindings({ file, overridden, resources }, locate) {
	const resource = resources.find(isMappingKind);
	if (!resource) return [];
	return overridden.map(({ first, last }) => ({
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
	])).values()].flatMap((alike) => {
		const [fault] = alike;
		if (fault === void 0) return [];
		const { file, span, message } = fault;
		const said = say(ownRules["kustomization-invalid"].messages.refused, { problem: message });
		const spot = {
			file,
			span,
			key: [file.text.slice(span.start, span.end)]
		};
		return [{
			...findingInFile({
				rule: "kustomization-invalid",
				messageId: "refused",
				...said
			}, spot, locate),
			roots: [...new Set(alike.map(({ folder }) => folder || "."))]
		}];
	});
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

//#endregion
//#region src/lint/said.ts
/** What a rule said. */
function saidBy({ rule, resource, remark, root }, locate) {
	const { messageId, severity, message, at, also } = remark;
	const place = ({ [origin]: { file, span } }) => locate(file, span);
	return {
		finding: {
			rule,
			messageId,
			severity,
			message,
			...place(at),
			resource: resourceIdOf(resource),
			pointer: pointerOf(at),
			related: also.map((it) => ({
				...place(it.at),
				message: it.message
			})),
			fingerprint: fingerprintOf({
				rule,
				messageId,
				path: at[origin].file.path,
				resource: writtenIdentity(resource),
				pointer: keyedPointer(resource, at)
			}),
			roots: root === void 0 ? [] : [root || "."]
		},
		subject: resource
	};
}
/** What the linter itself found while it read. */
async function saidByReading(gathered, { built }, locate) {
	const { broken, documents } = gathered;
	const about = (subject) => (finding) => ({
		finding,
		subject
	});
	return [
		...[...(await Promise.all(broken.map((it) => syntaxFindings(it, locate)))).flat(), ...kustomizationFindings(built, locate)].map(about(void 0)),
		...documents.flatMap((it) => duplicateKeyFindings(it, locate).map(about(it.resources.find(isMappingKind)))),
		...documents.flatMap((it) => it.resources.filter(isMappingKind)).flatMap((it) => malformedFindings(it, locate).map(about(it)))
	];
}

//#endregion
//#region src/lint/suppression/markers.ts
/** Suppresses what comments and annotations say; most trees have none, and load nothing of this. */
async function suppressInline(ground, said) {
	if (!ground.settings.isInlineHeeded || !hasMarker(ground)) return said.map(({ finding }) => finding);
	return (await import("./action/inline.mjs")).suppress(ground, said);
}
const hasMarker = ({ files, subjects }) => files.some(({ text }) => text.includes("extmap-lint-")) || subjects.some(({ metadata }) => metadata.annotations.entries.has(annotation.ignore));

//#endregion
//#region src/lint/lint.ts
/** What does not depend on how a sibling differs is taken from there; it was linted by the same rules and settings. */
async function analyze(gathered, rules, settings, scope, sibling) {
	const { locate, sources } = createLocate();
	const project = await projectOf(gathered, settings, scope, sibling);
	const levels = levelsOf(rules, settings);
	const course = {
		...levels,
		pause: scope.pause,
		known: sibling?.analysis.settled
	};
	const { spoken, crashes, settled } = await runRules(project, rules, settings.cluster, course);
	const incomplete = gapsOf(project, rules, scope);
	const shown = [...await saidByReading(gathered, project, locate), ...spoken.map((it) => saidBy(it, locate))].filter(({ finding }) => !settings.isIgnored(finding.path));
	const isConclusive = conclusive(rules, levels, scope, {
		incomplete,
		crashes
	});
	const numbered = withOrdinals([...mergeRoots(await suppressInline({
		settings,
		files: filesOf(gathered, sources(), scope.isWhole ? project.built : []),
		...subjectsOf(project, rules),
		isConclusive,
		locate
	}, shown))].sort(byPlace));
	const isAsked = scope.isSelected ?? (() => true);
	const isGone = (path) => scope.isWhole && isAsked(path) && gathered.tree.readManifest(path) === void 0;
	const findings = setLevels(await suppressKnown(numbered, settings, isGone), levels).map((finding) => placed(finding, settings));
	const live = findings.filter((it) => !isSuppressed(it));
	return {
		result: {
			findings: live,
			suppressed: findings.filter(isSuppressed),
			summary: summarize$1(gathered, live),
			incomplete,
			skippedFiles: [...scope.skippedFiles].sort((one, other) => compareText(one.path, other.path)),
			crashes,
			mappings: mappingsOf(project),
			sources: sources()
		},
		project,
		locate,
		sources,
		settled
	};
}
/** What is deployed together, of all that was gathered. */
function projectOf(gathered, { cluster, environmentOf }, { isWhole }, sibling) {
	const { documents, kustomizations, tree, explaining } = gathered;
	return buildProject({
		resources: documents.flatMap((it) => it.resources),
		kustomizations,
		files: tree,
		explaining,
		unread: unreadOf(gathered),
		isWhole,
		cluster,
		environmentOf
	}, sibling && {
		project: sibling.analysis.project,
		differing: sibling.differing
	});
}
const subjectsOf = ({ roots }, rules) => ({
	subjects: roots.flatMap(({ resources }) => resources),
	ruleIds: [...Object.keys(rules), ...Object.keys(ownRules)]
});
const isSuppressed = (finding) => "suppressed" in finding;
/** One object a path. Of kustomizations those that were judged; the text of each was kept. */
function filesOf(gathered, sources, built) {
	const { documents, broken, kustomizations, tree } = gathered;
	const listed = new Set(built.flatMap((root) => [...root.built.listed]));
	const judged = kustomizations.filter((path) => listed.has(path)).map((path) => ({
		path,
		text: tree.textOf(path) ?? ""
	}));
	const pointedAt = [...sources].map(([path, text]) => ({
		path,
		text
	}));
	const files = [
		...judged,
		...pointedAt,
		...[...documents, ...broken].map(({ file }) => file)
	];
	return [...new Map(files.map((file) => [file.path, file])).values()];
}
/** Whether a rule that reported nothing was asked, and saw enough. */
function conclusive(rules, { mayRun }, { isWhole }, { incomplete, crashes }) {
	const silent = new Set([...incomplete.flatMap(({ silences }) => silences), ...crashes.map(({ rule }) => rule)]);
	return (rule) => mayRun(rule) && !silent.has(rule) && (isWhole || rules[rule]?.scope !== "project");
}
async function suppressKnown(findings, { baseline }, isGone) {
	if (baseline.length === 0) return findings;
	return (await import("./action/known-findings.mjs")).suppressByBaseline(findings, baseline, isGone);
}
const setLevels = (findings, { levelOf }) => findings.flatMap((finding) => {
	const severity = levelOf(finding);
	return severity === "off" ? [] : [{
		...finding,
		severity
	}];
});
/** With the environments that it is about. */
function placed(finding, { environmentOf }) {
	const ofRoots = finding.roots.map(environmentOf);
	const named = [...ofRoots, ...ofRoots.some(isDefined) ? [] : [environmentOf(finding.path)]].filter(isDefined);
	return named.length === 0 ? finding : {
		...finding,
		environments: [...new Set(named)]
	};
}
const isDefined = (value) => value !== void 0;
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
			message,
			isSuppressed(finding)
		]);
		const other = merged.get(key);
		merged.set(key, other ? {
			...other,
			roots: [...new Set([...other.roots, ...finding.roots])]
		} : finding);
	}
	return [...merged.values()];
}
function summarize$1({ files, documents, broken, templates, encrypted }, findings) {
	return {
		files,
		documents: documents.length + broken.length,
		resources: documents.flatMap((it) => it.resources).filter(isMappingKind).length,
		skipped: {
			templates: templates.length,
			encrypted: encrypted.length
		},
		...countsOf(findings)
	};
}
function gapsOf({ built, unlisted, roots }, rules, scope) {
	const silent = (isSilent) => Object.keys(rules).filter((id) => rules[id] && isSilent(rules[id]));
	const absence = silent((rule) => rule.claimsAbsence === true);
	const blind = built.flatMap(({ folder, built: { blindSpots } }) => blindSpots.map(({ reason, file }) => ({
		root: folder || ".",
		reason,
		path: file.path,
		silences: absence
	})));
	const charts = roots.flatMap(({ folder, silencedBy }) => {
		const path = silencedBy();
		return path === void 0 ? [] : [{
			root: folder || ".",
			reason: "installs a chart",
			path,
			silences: absence
		}];
	});
	const outside = [...new Set(unlisted.map(({ kustomization }) => kustomization))].sort(compareText).map((path) => ({
		root: folderOf$1(path) || ".",
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
		...charts,
		...outside
	].filter(({ silences }) => silences.length > 0);
}

//#endregion
//#region src/library/abort.ts
/** Between two steps of a call: gives timers and other events a turn, and ends the call where one of them aborted it. */
async function checkpoint(signal) {
	if (signal === void 0) return;
	signal.throwIfAborted();
	await new Promise((resolve) => setTimeout(resolve, 0));
	signal.throwIfAborted();
}
const BATCH = 256;
/** The same between two of many equal parts of a step: it costs next to nothing, and waits once in a batch of them. */
function pauseFor(signal) {
	if (signal === void 0) return void 0;
	let parts = 0;
	return () => ++parts % BATCH === 0 ? checkpoint(signal) : void 0;
}

//#endregion
//#region src/files/git/work-tree.ts
/** The work tree that `folder` lies in, found without asking git. */
function findWorkTree(folder) {
	for (let candidate = folder;; candidate = dirname$1(candidate)) {
		if (existsSync$1(join(candidate, ".git"))) return candidate;
		if (candidate === dirname$1(candidate)) return void 0;
	}
}

//#endregion
//#region src/files/find-settings.ts
const configNames = [
	".extmap-lint.yaml",
	".extmap-lint.yml",
	".extmap-lint.json"
];
const scriptNames = [
	"extmap-lint.config.js",
	"extmap-lint.config.mjs",
	"extmap-lint.config.ts"
];
const ignoreName = ".extmap-lintignore";
/** Outside of a repository, only the working directory itself is looked into. `hasScripts`: also for JavaScript. */
function findSettings(workingDirectory, hasScripts) {
	const root = findWorkTree(workingDirectory) ?? workingDirectory;
	const folders = foldersUpTo(root, workingDirectory);
	const names = hasScripts ? [...configNames, ...scriptNames] : configNames;
	return {
		root,
		configs: folders.map((folder) => namedIn(folder, names)).find((found) => found.length > 0) ?? [],
		ignoreFile: folders.flatMap((folder) => namedIn(folder, [ignoreName]))[0]
	};
}
const namedIn = (folder, names) => names.map((name) => join(folder, name)).filter((location) => existsSync$1(location));
const foldersUpTo = (top, folder) => folder === top || folder === dirname$1(folder) ? [folder] : [folder, ...foldersUpTo(top, dirname$1(folder))];

//#endregion
//#region src/files/ignore-patterns.ts
/** Whether patterns, written as in `.gitignore`, leave out a path below their folder. */
async function ignoredBy(patterns) {
	const { default: ignore } = await import("./action/ignore.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const rules = ignore({ ignorecase: false }).add([...patterns]);
	return (path) => ignore.isPathValid(path) && rules.ignores(path);
}

//#endregion
//#region src/files/follow-link.ts
/** The path, relative to `top`, of what one with symlinks in it leads to; undefined for one without, or that leads out. */
function withoutLinks(path, top) {
	const location = resolve$1(top, path);
	try {
		if (statSync(location, { throwIfNoEntry: false }) === void 0) return void 0;
		const real = realpathSync.native(location);
		return real !== location && isInside(real, top) ? reportedPath(real, top) : void 0;
	} catch {
		return;
	}
}
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
//#region src/files/read-text-file.ts
/** Reads a file by its name; a link must not lead out of `root`, unless there is none. */
function readTextFile(path, cwd, root) {
	const target = followLink(resolve$1(cwd, path), root);
	if (target.kind === "skipped") return failed(/^ENO(ENT|TDIR)/.test(target.detail) ? "there is no such file" : target.detail);
	if (target.kind === "folder") return failed("it is a folder");
	const content = readContent(target.location, createReadBuffer());
	if (content.kind === "bytes") return {
		state: "read",
		text: new TextDecoder().decode(content.bytes)
	};
	return failed(content.kind === "skipped" ? content.detail : "it cannot be read");
}
const failed = (problem) => ({
	state: "failed",
	problem
});

//#endregion
//#region src/library/configure.ts
const nothingIgnored = () => false;
/** Finds and reads what a run is configured by; most trees have nothing, and load nothing for it. @throws {ConfigError} */
async function configure(options, cwd, ruleIds) {
	const workingDirectory = realFolder(cwd);
	const found = findSettings(workingDirectory, options.safe !== true);
	const location = locate(options, cwd, found, workingDirectory);
	const used = location && await readUsed(location, workingDirectory, ruleIds);
	return {
		used,
		isIgnored: await ignoredFiles(options, found, used, workingDirectory)
	};
}
function locate({ config }, cwd, { configs, root }, workingDirectory) {
	if (config === false) return void 0;
	if (config !== void 0) return {
		path: resolve$1(cwd, config),
		folder: workingDirectory,
		root: void 0
	};
	const [first, second] = configs;
	const [name, other] = [first, second].map((path) => path && reportedPath(path, workingDirectory));
	if (second !== void 0) throw new ConfigError([`${name} and ${other} are two configs for one folder: keep one`]);
	return first === void 0 ? void 0 : {
		path: first,
		folder: dirname$1(first),
		root
	};
}
async function readUsed({ path, folder, root }, cwd, ruleIds) {
	const name = reportedPath(path, cwd);
	if (/\.[cm]?[jt]s$/.test(path)) throw new ConfigError([`${name}: configs in JavaScript and TypeScript are not supported yet; write .extmap-lint.yaml`]);
	const content = readTextFile(path, cwd, root);
	if (content.state === "failed") throw new ConfigError([`${name}: the config cannot be read: ${content.problem}`]);
	const loaded = await (await import("./action/config.mjs").then((n) => n.t)).loadConfig({
		path: name,
		text: content.text
	}, ruleIds);
	if (!("input" in loaded)) throw new ConfigError(loaded.map(problemLine), loaded);
	return {
		...loaded,
		folder
	};
}
const problemLine = ({ path, start, message }) => `${path}:${start.line}:${start.column}: ${message}`;
async function ignoredFiles({ ignore, ignorePatterns = [] }, { ignoreFile, root }, used, cwd) {
	const listed = ignoreFile === void 0 ? [] : ignoreLines(ignoreFile, cwd, root);
	const sources = [
		{
			patterns: used?.config.ignores ?? [],
			folder: used?.folder ?? cwd
		},
		{
			patterns: listed,
			folder: dirname$1(ignoreFile ?? cwd)
		},
		{
			patterns: ignorePatterns,
			folder: cwd
		}
	].filter(({ patterns }) => patterns.length > 0);
	if (ignore === false || sources.length === 0) return nothingIgnored;
	const checks = await Promise.all(sources.map(async ({ patterns, folder }) => {
		const isIgnored = await ignoredBy(patterns);
		return (path) => isIgnored(rebased(path, cwd, folder));
	}));
	return (path) => checks.some((isIgnored) => isIgnored(path));
}
function ignoreLines(path, cwd, root) {
	const content = readTextFile(path, cwd, root);
	if (content.state === "failed") throw new ConfigError([`${reportedPath(path, cwd)}: cannot be read: ${content.problem}`]);
	return content.text.split(/\r?\n/);
}
/** A config for paths that are relative to the working directory. */
function configHere({ config, folder }, cwd) {
	const workingDirectory = realFolder(cwd);
	const pathOf = (path) => rebased(path, workingDirectory, folder);
	const { overrides, environmentOf } = config;
	return {
		...config,
		overrides: overrides.map(({ rules, appliesTo }) => ({
			rules,
			appliesTo: (path, resource) => appliesTo(pathOf(path), resource)
		})),
		environmentOf: environmentOf && ((path) => environmentOf(pathOf(path)))
	};
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
	const { default: picomatch } = await import("./action/picomatch.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (withSlashes(input).endsWith("\\")) return { kind: "nothing" };
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
	const deliver = (path, content, source = path) => {
		if (content.kind === "bytes") receiver.file(path, content.bytes, source);
		if (content.kind === "skipped") receiver.skipped(path, content.reason, content.detail);
	};
	const refuse = (path, skipped) => {
		if (isNew(path)) deliver(path, skipped);
	};
	const readTarget = (target, path) => {
		if (isNew(path)) deliver(path, readContent(target, buffer), reportedPath(target, workingDirectory));
	};
	const readLink = ({ location, path, root }) => {
		const target = followLink(location, root);
		if (target.kind === "skipped") return deliver(path, target);
		if (target.kind === "folder") return;
		const targetPath = reportedPath(target.location, workingDirectory);
		if (isNew(targetPath)) deliver(path, readContent(target.location, buffer), targetPath);
	};
	const read = (location, path, root) => {
		if (!isNew(path)) return true;
		const content = readContent(location, buffer);
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
		readLinks: () => links.forEach(readLink),
		pause: () => receiver.pause?.()
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
//#region src/files/git/error.ts
/** A tree cannot be compared. The message is for the person who asked; it holds text of theirs and of git. */
var GitError = class extends Error {
	reason;
	/** The command that mends it. */
	remedy;
	constructor(reason, message, remedy) {
		super(message);
		this.name = "GitError";
		this.reason = reason;
		this.remedy = remedy;
	}
};

//#endregion
//#region src/files/git/run.ts
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
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
/** Set by git for its hooks, or by a user for pathspecs: with them our question would mean something else. */
const MISLEADING = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|EXTERNAL_DIFF|DIFF_OPTS|\w+_PATHSPECS)$/;
/** Asks git about the repository that `folder` lies in. */
async function askGit(folder, words, question = {}) {
	const { execFile } = await import("node:child_process");
	const options = {
		cwd: dirname$1(execPath),
		env: environmentFor(question),
		encoding: "buffer",
		maxBuffer: Infinity
	};
	return new Promise((resolve) => {
		const child = execFile("git", [
			...SAFETY,
			"-C",
			folder,
			...words
		], options, (error, output, complaint) => {
			if (error === null) return resolve({
				state: "done",
				output
			});
			const code = typeof error.code === "number" ? error.code : void 0;
			resolve({
				state: "failed",
				code,
				message: code === void 0 ? error.message : complaint.toString("utf8").trim()
			});
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(question.input ?? "");
	});
}
function environmentFor({ isOfHook = false, settings = [], isRemote = false }) {
	const kept = Object.entries(env).filter(([name]) => !MISLEADING.test(name));
	const count = Number(env.GIT_CONFIG_COUNT ?? 0);
	const pairs = settings.flatMap(([name, value], index) => [[`GIT_CONFIG_KEY_${count + index}`, name], [`GIT_CONFIG_VALUE_${count + index}`, value]]);
	return {
		...Object.fromEntries(kept),
		...SAFE_ENVIRONMENT,
		...Object.fromEntries(pairs),
		...settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(count + settings.length) },
		GIT_ALLOW_PROTOCOL: isRemote ? "file:git:http:https:ssh" : "none",
		...isOfHook && env.GIT_INDEX_FILE ? { GIT_INDEX_FILE: resolve$1(env.GIT_INDEX_FILE) } : {}
	};
}

//#endregion
//#region src/files/git/list.ts
const MANIFEST_PATTERNS = [
	":(icase)*.yaml",
	":(icase)*.yml",
	":(icase)*.json"
];
/** With `icase` git does not go down from a folder all of which is untracked; an index is faster to search with it. */
const UNTRACKED_PATTERNS = [
	"*.[yY][aA][mM][lL]",
	"*.[yY][mM][lL]",
	"*.[jJ][sS][oO][nN]"
];
/** Both questions are asked at once: the untracked files take git longer, and the tracked ones are read in the meantime. */
function listWithGit(folder, isVendored, heedsGitignore) {
	const excludes = isVendored ? [] : EXCLUDED_FOLDERS.map((name) => `--exclude=${name}/`);
	const list = async (patterns, ...kind) => {
		const answer = await askGit(folder, [
			"ls-files",
			"-z",
			...kind,
			"--",
			...patterns
		]);
		return answer.state === "done" ? namesOf(answer.output) : void 0;
	};
	const standard = heedsGitignore ? ["--exclude-standard"] : [];
	return {
		tracked: list(MANIFEST_PATTERNS),
		untracked: list(UNTRACKED_PATTERNS, "--others", ...standard, ...excludes)
	};
}
/** The names that an index holds. @throws {GitError} */
async function listTracked(top, patterns, isOfHook) {
	const answer = await askGit(top, [
		"ls-files",
		"-z",
		"--",
		...patterns
	], { isOfHook });
	if (answer.state === "failed") throw new GitError("git failed", answer.message);
	return new Set(namesOf(answer.output));
}
/** The last one is empty, and a file in conflict is listed once for each side: the reader passes over both. */
function namesOf(output) {
	return output.toString("utf8").split("\0");
}

//#endregion
//#region src/files/gitignore.ts
async function readGitignores(root) {
	const { default: ignore } = await import("./action/ignore.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const buffer = createReadBuffer();
	const known = /* @__PURE__ */ new Map();
	const rulesOf = (folder) => {
		const found = known.get(folder);
		if (found !== void 0) return found;
		const content = readContent(join(root, folder, ".gitignore"), buffer);
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
//#region src/files/walk.ts
/** Finds files where git cannot: names relative to `folder`, without what the `.gitignore` files leave out. */
async function walk(request) {
	const isIgnored = request.heedsGitignore ? await readGitignores(request.root) : () => false;
	const outer = slashed(relative$1(request.root, request.folder));
	if (isAnyFolderIgnored(outer, isIgnored)) return [];
	const { fdir } = await import("./action/fdir.mjs");
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
async function readSelections(selections, workingDirectory, reader, heedsGitignore) {
	const matched = /* @__PURE__ */ new Set();
	for (const group of groupsOf(selections, heedsGitignore)) await readGroup(group, workingDirectory, reader, matched);
	return matched;
}
/** One group a work tree, so that many folders do not start many processes. */
function groupsOf(selections, heedsGitignore) {
	const groups = /* @__PURE__ */ new Map();
	for (const selection of selections) {
		const workTree = findWorkTree(selection.folder);
		const key = workTree ?? selection.folder;
		const group = groups.get(key);
		const folder = group === void 0 ? selection.folder : commonFolder(group.folder, selection.folder);
		groups.set(key, {
			workTree,
			folder,
			selections: [...group?.selections ?? [], selection],
			heedsGitignore
		});
	}
	return [...groups.values()];
}
function commonFolder(first, second) {
	return isInside(second, first) ? first : commonFolder(dirname$1(first), second);
}
async function readGroup(group, workingDirectory, reader, matched) {
	const readNames = createNameReader(group, workingDirectory, reader, matched);
	if (group.workTree !== void 0 && await readListing(listGroup(group, group.workTree), readNames)) return;
	const pathOf = reporterOf(group.folder, workingDirectory);
	const scopes = scopesOf(group);
	const isInWorkingDirectory = isInside(group.folder, workingDirectory);
	await readNames(await walk({
		folder: group.folder,
		root: group.workTree ?? (isInWorkingDirectory ? workingDirectory : group.folder),
		heedsGitignore: group.heedsGitignore,
		isWanted: (name) => scopes.some((scope) => takes(scope, name)),
		onUnreadable: (name, skipped) => reader.refuse(pathOf(name), skipped)
	}));
}
/** False where git could not list the folder: it is missing, or it does not trust the owner of the tree. */
async function readListing(listing, readNames) {
	const tracked = await listing.tracked;
	if (tracked !== void 0) await readNames(tracked);
	const untracked = await listing.untracked;
	if (untracked !== void 0) await readNames(untracked);
	return tracked !== void 0 && untracked !== void 0;
}
function listGroup({ folder, selections, heedsGitignore }, workTree) {
	return listWithGit(folder, selections.some((selection) => isInExcludedFolder(`${withSlashes(relative$1(workTree, selection.folder))}/`)), heedsGitignore);
}
/** Reads what is selected of the names below the group's folder. */
function createNameReader(group, workingDirectory, reader, matched) {
	const pathOf = reporterOf(group.folder, workingDirectory);
	const root = group.workTree ?? group.folder;
	const scopes = scopesOf(group);
	const isFolder = createFolderCheck(group.folder);
	return async (names) => {
		for (const name of names) {
			const takers = scopes.filter((scope) => takes(scope, name));
			if (!(takers.length > 0 && isFolder(folderOf(name)) && reader.read(`${group.folder}/${name}`, pathOf(name), root))) continue;
			for (const { selection } of takers) matched.add(selection);
			const wait = reader.pause();
			if (wait) await wait;
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
function folderOf(name) {
	return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

//#endregion
//#region src/files/read-tree.ts
/** Reads every file that the inputs (files, folders, globs) ask for, once. What cannot be read is told to the receiver. */
async function readTree(inputs, cwd, receiver, heedsGitignore = true) {
	const workingDirectory = realFolder(resolve$1(cwd));
	const reader = createEntryReader(workingDirectory, receiver);
	const requests = await Promise.all(inputs.map((input) => requestOf(withinFolder(input, resolve$1(cwd)), workingDirectory)));
	const answers = requests.map((request) => readNamed(request, workingDirectory, reader));
	const selections = answers.filter((answer) => typeof answer === "object");
	const matched = await readSelections(selections, workingDirectory, reader, heedsGitignore);
	reader.readLinks();
	const isUnmatched = (answer) => answer === "nothing" || typeof answer === "object" && !matched.has(answer);
	return {
		unmatched: inputs.filter((_, index) => isUnmatched(answers[index])),
		isWhole: selections.some((selection) => selection.isWhole),
		named: new Set(requests.flatMap((it) => "location" in it ? [reportedPath(it.location, workingDirectory)] : [])),
		isSelected: (path) => isSelectedBy(selections, resolve$1(workingDirectory, path))
	};
}
function isSelectedBy(selections, location) {
	return selections.some(({ folder, isMatch }) => isInside(location, folder) && isMatch(withSlashes(relative$1(folder, location))));
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
//#region src/library/disk-files.ts
async function readDisk({ inputs, cwd, heedsGitignore, signal }) {
	const asked = /* @__PURE__ */ new Set();
	const top = realFolder(resolve$1(cwd));
	let buffer;
	const reread = (path) => {
		asked.add(path);
		buffer ??= createReadBuffer();
		return readAgain(path, cwd, buffer);
	};
	const intake = createIntake(reread, (path) => withoutLinks(path, top));
	const sources = /* @__PURE__ */ new Map();
	const skipped = [];
	const { unmatched, isWhole, isSelected, named } = await readTree(inputs, cwd, {
		file: (path, bytes, source) => {
			intake.add(path, bytes);
			if (source !== path) sources.set(path, source);
		},
		skipped: (path, reason, detail) => skipped.push({
			path,
			reason,
			detail
		}),
		pause: pauseFor(signal)
	}, heedsGitignore);
	const detail = "no such file, and no YAML or JSON file below it";
	const missing = unmatched.map((path) => ({
		path,
		reason: "not found",
		detail
	}));
	return {
		intake,
		sources,
		skippedFiles: [...skipped, ...missing],
		isWhole,
		isSelected,
		named,
		reread,
		asked
	};
}

//#endregion
//#region src/model/cluster-settings.ts
const unknownCluster = {
	kubernetesMinor: void 0,
	domain: void 0,
	dns: void 0,
	ipFamilies: [],
	hasWindowsNodes: void 0,
	podCidrs: [],
	serviceCidrs: [],
	consumers: void 0
};

//#endregion
//#region src/lint/settings.ts
const defaultSettings = {
	presets: ["recommended"],
	rules: /* @__PURE__ */ new Map(),
	overrides: [],
	cluster: unknownCluster,
	isIgnored: () => false,
	isInlineHeeded: true,
	today: "",
	baseline: [],
	environmentOf: () => void 0
};

//#endregion
//#region src/library/settings.ts
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
/** What was asked for goes before every other setting. @throws {UnknownRuleError} */
function settingsOf({ rules: asked = {}, cluster, inlineConfig, now = /* @__PURE__ */ new Date() }) {
	const wanted = new Map(Object.entries(asked));
	for (const rule of wanted.keys()) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
	return {
		...defaultSettings,
		overrides: [{
			rules: wanted,
			appliesTo: () => true
		}],
		cluster: {
			...unknownCluster,
			...cluster
		},
		isInlineHeeded: inlineConfig !== false,
		today: now.toISOString().slice(0, 10)
	};
}
/** What was asked for on top of a config whose paths are those of the files. */
const onTopOf = (config, asked, cluster) => ({
	...asked,
	presets: config.presets,
	rules: config.rules,
	overrides: [...config.overrides, ...asked.overrides],
	cluster: {
		...config.cluster,
		...cluster
	},
	environmentOf: config.environmentOf ?? asked.environmentOf
});

//#endregion
//#region src/library/settle.ts
/** What was asked for, on top of what a config says. @throws {ConfigError} */
async function settle(options, { used, isIgnored }, cwd) {
	const asked = settingsOf(options);
	const { baseline } = options;
	return {
		...used ? onTopOf(configHere(used, cwd), asked, options.cluster) : asked,
		isIgnored,
		baseline: baseline === void 0 ? [] : await (await import("./action/known-file.mjs")).readBaselineFile(baseline, cwd)
	};
}

//#endregion
//#region src/library/linter.ts
/** Lints trees and texts. Holds options alone: calls do not know of one another, and several linters may run at once. */
var ExtmapLint = class {
	#cwd;
	#options;
	#rules;
	/** @throws {UnknownRuleError} */
	constructor(options = {}) {
		this.#cwd = resolve$1(options.cwd ?? cwd());
		this.#options = options;
		this.#rules = options.filesOnly === true ? rulesOfOneResource() : rules;
		settingsOf(options);
	}
	/**
	* Lints files, folders and globs together; a folder's ignored files are left out. What cannot be read, and a path that
	* is not there, is told in `skippedFiles`.
	*
	* @throws {ConfigError}
	* @throws {GitError} with `changedSince`, where there is no repository or no such commit
	*/
	async lintFiles(paths, { changedSince, tree = "work tree", signal } = {}) {
		await checkpoint(signal);
		const settings = await this.#settings();
		const request = this.#request(paths, signal);
		if (changedSince !== void 0) {
			const { lintChanges } = await import("./action/changed.mjs");
			return lintChanges({
				...request,
				tree,
				since: changedSince
			}, (intake, scope, named, sibling) => this.#analyze(intake, this.#sparing(named, settings), scope, signal, sibling));
		}
		const { intake, isWhole, skippedFiles, isSelected, named } = await readDisk(request);
		const scope = {
			isWhole,
			skippedFiles,
			isSelected
		};
		return (await this.#analyze(intake, this.#sparing(named, settings), scope, signal)).result;
	}
	/**
	* Lints one text, such as rendered output: without a `filePath` it is all that is deployed.
	*
	* @throws {ConfigError}
	*/
	async lintText(text, { filePath, workspace, signal } = {}) {
		const settings = await this.#settings();
		const path = filePath ?? "<text>";
		const intake = createIntake();
		intake.addText(path, text);
		for (const other of workspace ?? []) if (other.path !== path) intake.addText(other.path, other.text);
		const isWhole = filePath === void 0 || workspace !== void 0;
		const { result } = await this.#analyze(intake, settings, {
			isWhole,
			skippedFiles: []
		}, signal);
		return workspace === void 0 ? result : aboutFiles(result, (other) => other === path);
	}
	/** What holds for a file, whether it is there or not, and where each setting comes from. @throws {ConfigError} */
	async calculateConfigForFile(path) {
		const [{ fileConfig }, configured] = await Promise.all([import("./action/file-config.mjs"), this.#configured()]);
		return fileConfig(path, configured, this.#options, this.#cwd);
	}
	/** What `--format` prints, as a function of a result. @throws {UnknownFormatError} */
	async loadFormatter(name) {
		return (await Promise.resolve().then(() => formatter_exports)).loadFormatter(name);
	}
	/**
	* Follows connections from Pods to the external services of a tree: each of them, or those that are wanted.
	*
	* @throws {ConfigError}
	*/
	async trace(paths, wanted, { signal } = {}) {
		await checkpoint(signal);
		const settings = await this.#settings();
		const { intake, isWhole, skippedFiles } = await readDisk(this.#request(paths, signal));
		await checkpoint(signal);
		const scope = {
			isWhole,
			skippedFiles,
			pause: pauseFor(signal)
		};
		const { project, locate, result, sources } = await analyze(intake.done(), this.#rules, settings, scope);
		const { traceAll, servicesIn } = await import("./action/follow.mjs");
		const traces = traceAll({
			project,
			locate,
			findings: result.findings,
			cluster: settings.cluster
		}, wanted);
		const services = servicesIn(project).map(resourceIdOf);
		return {
			...result,
			traces,
			services,
			sources: sources()
		};
	}
	#request(inputs, signal) {
		return {
			cwd: this.#cwd,
			inputs,
			heedsGitignore: this.#options.ignore !== false,
			signal
		};
	}
	async #analyze(intake, settings, scope, signal, sibling) {
		await checkpoint(signal);
		const course = {
			...scope,
			pause: pauseFor(signal)
		};
		const analysis = await analyze(intake.done(), this.#rules, settings, course, sibling);
		await checkpoint(signal);
		return analysis;
	}
	/** Files that were named one by one are linted though they are ignored. */
	#sparing(named, settings) {
		if (this.#options.forceExclude) return settings;
		return {
			...settings,
			isIgnored: (path) => !named.has(path) && settings.isIgnored(path)
		};
	}
	async #settings() {
		return settle(this.#options, await this.#configured(), this.#cwd);
	}
	#configured() {
		return configure(this.#options, this.#cwd, ruleIds);
	}
};
const rulesOfOneResource = () => Object.fromEntries(Object.entries(rules).filter(([, { scope }]) => scope === "resource"));

//#endregion
//#region src/files/git/commit.ts
/** The full id of a commit that is in the repository. @throws {GitError} */
async function findCommit(folder, revision) {
	const commit = await askForCommit(folder, revision);
	if (commit.state === "done") return commit.output.toString().trim();
	if (commit.code === void 0) throw new GitError("git failed", `git did not run: ${commit.message}`);
	throw new GitError("unknown revision", `there is no commit "${revision}" here${commit.message === "" ? "" : `: ${commit.message.replace(/^fatal: /, "")}`}`, await commandThatBrings(folder, revision));
}
async function hasCommit(folder, revision) {
	return (await askForCommit(folder, revision)).state === "done";
}
const askForCommit = (folder, revision) => askGit(folder, [
	"rev-parse",
	"--verify",
	"--quiet",
	"--end-of-options",
	`${revision}^{commit}`
]);
/** Undefined where histories have nothing in common, or the clone is too shallow to tell. */
async function mergeBaseOf(folder, one, other) {
	const answer = await askGit(folder, [
		"merge-base",
		one,
		other
	]);
	return answer.state === "done" ? answer.output.toString().trim() : void 0;
}
/** Whether `HEAD` names a branch that has no commit yet. */
async function isUnborn(folder) {
	const [branch, commit] = await Promise.all([askGit(folder, [
		"symbolic-ref",
		"--quiet",
		"HEAD"
	]), askGit(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	])]);
	return branch.state === "done" && commit.state === "failed" && commit.code === 1;
}
async function isShallow(folder) {
	const answer = await askGit(folder, ["rev-parse", "--is-shallow-repository"]);
	return answer.state === "done" && answer.output.toString().trim() === "true";
}
const isFullId = (revision) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(revision);
/** For the person to run: a linter does not ask a remote by itself. */
async function commandThatBrings(folder, revision) {
	const [remotes, isPartial] = await Promise.all([askGit(folder, ["remote"]), isShallow(folder)]);
	const remote = (remotes.state === "done" ? remotes.output.toString().split("\n") : []).find((name) => name !== "" && revision.startsWith(`${name}/`));
	const fetch = `git fetch --no-tags${isPartial ? " --depth=1" : ""}`;
	if (isFullId(revision)) return `${fetch} origin ${revision}`;
	if (!/^[\w./-]+$/.test(revision) || revision.startsWith("-") || /^[0-9a-f]+$|^HEAD$/.test(revision)) return isPartial ? "git fetch --unshallow" : "git fetch --all";
	if (remote === void 0) return `${fetch} origin ${revision}:${revision}`;
	return `${fetch} ${remote} ${revision.slice(remote.length + 1)}:refs/remotes/${revision}`;
}
/** The id of a tree without files, which git knows without having it. */
async function emptyTree(folder) {
	const answer = await askGit(folder, [
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	]);
	if (answer.state === "failed") throw new GitError("git failed", answer.message);
	return answer.output.toString().trim();
}

//#endregion
//#region src/files/git/fetch.ts
/**
* Brings one commit from a remote, without its history where the clone is shallow: in a whole one that would cut history
* off. Asks nobody for a password.
*/
async function fetchCommit(folder, id, remote) {
	if (!isFullId(id)) return {
		state: "failed",
		message: `"${id}" is not the full id of a commit`
	};
	const depth = await isShallow(folder) ? ["--depth=1"] : [];
	const answer = await askGit(folder, [
		...[
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--no-auto-maintenance"
		],
		...depth,
		"--end-of-options",
		remote,
		id
	], { isRemote: true });
	return answer.state === "done" ? { state: "fetched" } : {
		state: "failed",
		message: answer.message
	};
}

//#endregion
//#region src/files/git/difference.ts
const FILE_MODE = "100";
/** With the plumbing of git: `git diff` would write a fresh index. @throws {GitError} */
async function differenceOf({ top, treeish, isOfHook, patterns, settings }) {
	const words = treeish === void 0 ? ["diff-files"] : ["diff-index", treeish];
	const flags = [
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=all",
		"--",
		...patterns
	];
	const answer = await askGit(top, [...words, ...flags], {
		isOfHook,
		settings
	});
	if (answer.state === "failed") throw new GitError("git failed", answer.message);
	return withoutEqual(top, readEntries(answer.output.toString("utf8")));
}
/**
* Alternately `:100644 100644 <id> <id> M` and a name. What a symlink leads to is read under a name of its own. A file in
* conflict has a second entry, which holds.
*/
function readEntries(output) {
	const fields = output.split("\0");
	const entries = [];
	for (let index = 0; index + 1 < fields.length; index += 2) {
		const [mode = "", , id, otherId = "", status] = fields[index]?.slice(1).split(" ") ?? [];
		const isFile = mode.startsWith(FILE_MODE);
		entries.push({
			name: fields[index + 1] ?? "",
			id: isFile ? id : void 0,
			isDoubtful: status === "M" && isFile && /^0+$/.test(otherId)
		});
	}
	return entries;
}
/** After a copy of the tree all files are of another age, and reading each twice would take long. */
async function withoutEqual(top, entries) {
	const doubtful = entries.filter(({ isDoubtful, name }) => isDoubtful && !/^"|\n/.test(name));
	const ids = await hashesOf(top, doubtful);
	const equal = new Set(doubtful.filter(({ id }, index) => id === ids[index]));
	return new Map(entries.filter((entry) => !equal.has(entry)).map(({ name, id }) => [name, id]));
}
/** As they are, without what filters make of them. None where git cannot read one: then all count as different. */
async function hashesOf(top, entries) {
	if (entries.length === 0) return [];
	const answer = await askGit(top, [
		"hash-object",
		"--no-filters",
		"--stdin-paths"
	], { input: entries.map(({ name }) => `${name}\n`).join("") });
	return answer.state === "done" ? answer.output.toString().split("\n") : [];
}
/**
* Git compares a file of doubtful age by its content, as filters make it, and those that the repository itself brings are
* command lines of somebody else. With these settings it does without; the user's own filters stay.
*/
async function withoutFilters(top) {
	const answer = await askGit(top, [
		"config",
		"--show-scope",
		"--name-only",
		"-z",
		"--get-regexp",
		"^filter\\..*\\.(clean|process)$"
	]);
	if (answer.state === "failed") return [];
	const fields = answer.output.toString("utf8").split("\0");
	return fields.flatMap((name, index) => {
		const scope = fields[index - 1];
		if (index % 2 === 0 || scope !== "local" && scope !== "worktree") return [];
		const filter = name.slice(0, name.lastIndexOf("."));
		return [
			[`${filter}.clean`, ""],
			[`${filter}.process`, ""],
			[`${filter}.required`, "false"]
		];
	});
}

//#endregion
//#region src/files/git/hunks.ts
const FLAGS = [
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=all",
	"--find-renames"
];
/**
* What differs between two commits, with `context` lines around it as part of a hunk. Renamed files are found out. Undefined
* for `to`: the files on the disk that git knows.
*
* @throws {GitError}
*/
async function diffBetween(top, from, to, context) {
	const commits = [
		"--end-of-options",
		from,
		...to === void 0 ? [] : [to],
		"--"
	];
	const words = to === void 0 ? ["diff-index", ...FLAGS] : [
		"diff-tree",
		"-r",
		...FLAGS
	];
	const settings = [...await withoutFilters(top), ["core.quotePath", "true"]];
	const [names, patch] = await Promise.all([askGit(top, [
		...words,
		"--raw",
		"-z",
		...commits
	], { settings }), askGit(top, [
		...words,
		"--patch",
		`--unified=${context}`,
		"--src-prefix=a/",
		"--dst-prefix=b/",
		"--inter-hunk-context=0",
		...commits
	], { settings })]);
	if (names.state === "failed") throw new GitError("git failed", names.message);
	if (patch.state === "failed") throw new GitError("git failed", patch.message);
	const hunks = readPatch(patch.output.toString("latin1"));
	const hunksOf = (name) => name === void 0 ? void 0 : hunks.get(name);
	return readNames(names.output.toString("utf8")).map((file) => ({
		...file,
		hunks: hunksOf(file.path ?? file.previousPath) ?? []
	}));
}
/** Alternately `:100644 100644 <id> <id> R087` and one name, or two where it was renamed. */
function readNames(output) {
	const fields = output.split("\0");
	const files = [];
	for (let index = 0; index + 1 < fields.length;) {
		const status = fields[index]?.split(" ")[4]?.[0];
		const isMoved = status === "R" || status === "C";
		const [name, newName] = [fields[index + 1], fields[index + 2]];
		files.push({
			path: status === "D" ? void 0 : isMoved ? newName : name,
			previousPath: status === "A" ? void 0 : name
		});
		index += isMoved ? 3 : 2;
	}
	return files;
}
/** Where a file begins, its names, and its hunks. Content may look like a name, so names count before the first hunk alone. */
const HEADS = /\n(?:(diff --git )|(?:---|\+\+\+) (?:[ab]\/|(?="))([^\n]*)|@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@)/g;
/** Hunks by the name of their file; a file that became a link has two sections, and so has one hunk of each. */
function readPatch(patch) {
	const files = /* @__PURE__ */ new Map();
	let isHead = false;
	let name = "";
	for (const [, start, spelled, beforeStart, beforeCount, afterStart, afterCount] of `\n${patch}`.matchAll(HEADS)) if (start !== void 0) isHead = true;
	else if (spelled === void 0) {
		const hunk = {
			before: rangeOf(beforeStart, beforeCount),
			after: rangeOf(afterStart, afterCount)
		};
		const hunks = files.get(name) ?? [];
		hunks.push(hunk);
		files.set(name, hunks);
		isHead = false;
	} else if (isHead) name = nameOf(spelled);
	return files;
}
const rangeOf = (start, count) => ({
	start: Number(start),
	count: Number(count ?? 1)
});
/** Git quotes an unusual name as C does, byte by byte, and ends one with spaces in a tab. */
function nameOf(spelled) {
	if (!spelled.startsWith("\"")) return spelled.replace(/\t$/, "");
	const bytes = spelled.slice(1, spelled.lastIndexOf("\"")).replace(/\\([0-7]{3}|.)/g, (_, code) => unescaped(code));
	return new TextDecoder().decode(Buffer.from(bytes.slice(2), "latin1"));
}
const ESCAPES = new Map([..."abtnvfr"].map((letter, index) => [letter, String.fromCharCode(7 + index)]));
const unescaped = (code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : ESCAPES.get(code) ?? code;

//#endregion
//#region src/library/history.ts
/** Whether a commit's objects are in the clone that `cwd` lies in. */
const isCommitHere = (cwd, revision) => hasCommit(cwd, revision);
/** Brings the commit of that full id from a remote; at depth 1 into a shallow clone. */
const bringCommit = (cwd, id, remote = "origin") => fetchCommit(cwd, id, remote);
/** Where two commits went apart; undefined where the clone does not tell. */
const findMergeBase = (cwd, one, other) => mergeBaseOf(cwd, one, other);
/** Whether the clone leaves history out. */
const isShallowClone = (cwd) => isShallow(cwd);
/** The files that differ between two commits, with paths relative to `cwd`, as those of findings are. */
async function filesChanged({ cwd, from, to, context }) {
	const workingDirectory = realFolder(resolve$1(cwd));
	const top = findWorkTree(workingDirectory);
	if (top === void 0) return new GitError("no repository", `"${workingDirectory}" is in no git repository`);
	const pathOf = (name) => name && reportedPath(resolve$1(top, name), workingDirectory);
	try {
		return (await diffBetween(top, from, to, context)).map(({ path, previousPath, hunks }) => ({
			path: pathOf(path),
			previousPath: pathOf(previousPath),
			hunks
		}));
	} catch (error) {
		if (error instanceof GitError) return error;
		throw error;
	}
}
/** The lines of the newer file that its hunks show: with a context of 0 those that were added or changed. */
const linesShown = ({ hunks }) => hunks.map(({ after }) => after).filter(({ count }) => count > 0);
/** Where a line of the newer file was in the older one, by hunks without context; undefined for one that is new. */
function lineBefore({ hunks }, line) {
	let shift = 0;
	for (const { before, after } of hunks) {
		if (line < after.start || after.count === 0 && line === after.start) break;
		if (line < after.start + after.count) return void 0;
		shift += before.count - after.count;
	}
	return line + shift;
}

//#endregion
//#region src/action/base.ts
function isFailure(answer) {
	return typeof answer === "object" && "failure" in answer;
}
/** What the linted tree is to a pull request. */
function relationTo({ head, isTarget }, { git }) {
	if (git === void 0) return "unknown";
	if (git.commit === head) return "head";
	return !isTarget && git.commit === env.GITHUB_SHA || git.parents.includes(head) ? "merge" : "other";
}
async function baseOf(event, checkout, askApi) {
	if (checkout.isForeign) return {
		commit: void 0,
		reason: `the files are not those of ${env.GITHUB_REPOSITORY ?? ""}`
	};
	if (event.kind === "merge group") return { commit: event.base };
	if (event.kind === "pull request") return { commit: await baseOfPull(event, checkout, askApi) };
	if (event.kind === "unknown") return {
		commit: void 0,
		reason: event.reason
	};
	if (event.kind === "push" && event.before !== void 0) return { commit: event.before };
	return {
		commit: void 0,
		reason: `${event.kind === "push" ? "a new branch" : `the event ${env.GITHUB_EVENT_NAME ?? ""}`} has nothing to compare with`
	};
}
/**
* A merge commit says itself what the head was merged into, and the event may be older. For the head it is where the two
* went apart, which a clone without history does not know: what the base repaired since then is not the pull request's.
*/
async function baseOfPull(event, checkout, askApi) {
	const { git, root } = checkout;
	const [first] = git?.parents ?? [];
	if (relationTo(event, checkout) === "merge" && git?.parents.length === 2 && first !== void 0) return first;
	if (git === void 0) return event.base;
	const known = await findMergeBase(root, event.base, git.commit);
	if (known !== void 0 || !await isShallowClone(root)) return known ?? event.base;
	const { mergeBaseOf } = await import("./action/changed-files.mjs");
	const asked = await askApi((api) => mergeBaseOf(api, event.base, event.head));
	return typeof asked === "string" ? asked : event.base;
}

//#endregion
//#region src/files/git/checkout.ts
/** Undefined where git knows of no commit there, or will not say. */
async function readCheckout(top) {
	const [commit, content, remote] = await Promise.all([
		askGit(top, [
			"rev-parse",
			"--verify",
			"--quiet",
			"HEAD"
		]),
		askGit(top, [
			"cat-file",
			"commit",
			"HEAD"
		]),
		askGit(top, [
			"config",
			"--get",
			"remote.origin.url"
		])
	]);
	if (commit.state === "failed" || content.state === "failed") return void 0;
	const [head = ""] = content.output.toString().split("\n\n", 1);
	return {
		commit: commit.output.toString().trim(),
		parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent),
		remote: remote.state === "done" ? remote.output.toString().trim() : void 0
	};
}

//#endregion
//#region src/action/checkout.ts
/** Finds a repository that was checked out into a folder of the workspace too. `paths` are relative to the workspace. */
async function findCheckout(workspace, paths) {
	const tops = new Set(paths.map((path) => findWorkTree(resolve$1(workspace, dirname$1(`${path}/.`)))));
	let isForeign = false;
	for (const top of tops) {
		const git = top === void 0 || !isInside(top, workspace) ? void 0 : await readCheckout(top);
		if (top === void 0 || git === void 0) continue;
		if (isOurs(git, top === workspace)) return {
			root: top,
			git,
			isForeign: false,
			paths: paths.map((path) => relative$1(top, resolve$1(workspace, path)) || ".")
		};
		isForeign = true;
	}
	return {
		root: workspace,
		paths,
		git: void 0,
		isForeign
	};
}
/** A workflow may check out other repositories beside its own. */
function isOurs({ remote }, isWorkspace) {
	if (remote === void 0) return isWorkspace;
	return (/([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote)?.[1])?.toLowerCase() === env.GITHUB_REPOSITORY?.toLowerCase();
}

//#endregion
//#region src/library/formatter.ts
var formatter_exports = /* @__PURE__ */ __exportAll({
	UnknownFormatError: () => UnknownFormatError,
	loadFormatter: () => loadFormatter
});
/** A format that is not there. `known` are the names that it could have been. */
var UnknownFormatError = class extends Error {
	format;
	known;
	constructor(format, known) {
		super(`there is no format "${format}"`);
		this.name = "UnknownFormatError";
		this.format = format;
		this.known = known;
	}
};
/** Loads what a format needs, once, so that the formatter itself need not wait. @throws {UnknownFormatError} */
async function loadFormatter(name) {
	if (!Object.hasOwn(formats, name)) throw new UnknownFormatError(name, Object.keys(formats));
	const write = await loadFormat(name);
	return (result, { color = false, quiet = false, category, failOn = "error", maxWarnings } = {}) => write(result, {
		color,
		quiet,
		category,
		exit: verdictOf$1(result, {
			failOn,
			maxWarnings
		})
	});
}

//#endregion
//#region src/action/compare.ts
/** Lints a tree, and leaves out what `mode` does; where that cannot be told, less is left out, and the troubles say so. */
async function lintCompared(question) {
	const { checkout, event, mode, askApi } = question;
	if (mode === "nofilter") return everything(question, []);
	const base = await baseOf(event, checkout, askApi);
	if (base.commit === void 0) return everything(question, [`${base.reason}: all findings are reported`]);
	if (mode !== "new") return lintChanged(question, mode, base.commit, []);
	const fromGit = await lintNew(question, base.commit);
	if (!isFailure(fromGit)) return fromGit;
	const fromApi = await lintNewByApi(question, base.commit);
	if (!isFailure(fromApi)) return fromApi;
	const reasons = `git: ${fromGit.failure}; API: ${fromApi.failure}`;
	return lintChanged(question, "file", base.commit, [`the base ${shortId(base.commit)} could not be read, so what is in changed files counts as new (${reasons})`]);
}
async function everything({ linter, checkout }, troubles) {
	return {
		result: await linter.lintFiles(checkout.paths),
		mode: "nofilter",
		hidden: 0,
		changes: void 0,
		notes: [],
		troubles
	};
}
async function lintNew({ linter, checkout }, base) {
	const failure = await bring(checkout, base);
	if (failure !== void 0) return { failure };
	try {
		const [result, diff] = await Promise.all([linter.lintFiles(checkout.paths, { changedSince: base }), filesChanged({
			cwd: checkout.root,
			from: base,
			context: 0
		})]);
		return newOnly(result, base, diff instanceof GitError ? /* @__PURE__ */ new Map() : changesOf(diff));
	} catch (error) {
		if (error instanceof GitError) return { failure: error.message };
		throw error;
	}
}
async function lintNewByApi({ linter, checkout, event, askApi }, base) {
	const { filesAt } = await import("./action/base-files.mjs");
	const { changedFilesOf } = await import("./action/changed-files.mjs");
	const read = await askApi(async (api) => {
		const changed = await changedFilesOf(api, event, base, checkout.git?.commit);
		return {
			before: await filesAt(api, base, changed),
			changes: changesIn(changed, "added")
		};
	});
	if (isFailure(read)) return read;
	return newOnly(await linter.lintFiles(checkout.paths, { changedSince: read.before }), base, read.changes);
}
function newOnly(result, base, changes) {
	const older = result.comparison?.older ?? [];
	const comparison = {
		since: shortId(base),
		commit: base,
		older
	};
	return {
		result: {
			...result,
			comparison
		},
		mode: "new",
		hidden: older.length,
		changes,
		notes: [],
		troubles: []
	};
}
async function lintChanged(question, mode, base, troubles) {
	const changes = await changesSince(question, mode, base);
	if (isFailure(changes)) return everything(question, [...troubles, `what was changed is not known: all findings are reported (${changes.failure})`]);
	const whole = await question.linter.lintFiles(question.checkout.paths);
	const result = withFindings(whole, findingsIn(mode === "file" ? wholeFilesOf(changes) : changes, whole.findings));
	const hidden = whole.findings.length - result.findings.length;
	const note = `${plural(hidden, "finding")} not reported: filter-mode is ${mode}`;
	return {
		result,
		mode,
		hidden,
		changes,
		notes: hidden === 0 ? [] : [note],
		troubles
	};
}
async function changesSince({ checkout, event, askApi }, mode, base) {
	const failure = await bring(checkout, base);
	if (failure === void 0) {
		const context = mode === "diff-context" ? 3 : 0;
		const diff = await filesChanged({
			cwd: checkout.root,
			from: base,
			context
		});
		if (!(diff instanceof GitError)) return changesOf(diff);
	}
	const { changedFilesOf } = await import("./action/changed-files.mjs");
	const listed = await askApi((api) => changedFilesOf(api, event, base, checkout.git?.commit));
	if (isFailure(listed)) return { failure: `git: ${failure ?? "no diff"}; API: ${listed.failure}` };
	return listed.isComplete ? changesIn(listed, mode) : { failure: "GitHub does not list all changed files" };
}
const changesOf = (diff) => new Map(diff.map((file) => [file.path ?? "", linesShown(file)]));
function changesIn({ files }, mode) {
	const linesIn = ({ hunks }) => {
		if (hunks === void 0) return "every line";
		if (mode === "diff-context") return hunks.map(({ start, lines }) => ({
			start,
			count: lines.length
		}));
		return hunks.flatMap(({ added }) => [...added].map((start) => ({
			start,
			count: 1
		})));
	};
	return new Map(files.map((file) => [file.path, linesIn(file)]));
}
/** Makes sure that a commit is in the clone; else the reason why it is not. */
async function bring({ git, root }, commit) {
	if (git === void 0) return "the files are in no clone of this repository";
	if (await isCommitHere(root, commit)) return void 0;
	const brought = await bringCommit(root, commit);
	return brought.state === "failed" ? brought.message : void 0;
}

//#endregion
//#region src/action/thrown.ts
/** What a caught value says for itself. */
const messageOf = (thrown) => thrown instanceof Error ? thrown.message : String(thrown);

//#endregion
//#region src/action/earlier-report.ts
const position = object$2({
	line: number$2(),
	column: number$2(),
	offset: number$2()
});
const place = {
	path: string$1(),
	start: position,
	end: position
};
const severity = picklist([
	"error",
	"warning",
	"info"
]);
const count = number$2();
const suppression = object$2({
	kind: picklist([
		"comment",
		"annotation",
		"baseline"
	]),
	reason: nullable(string$1()),
	until: nullable(string$1()),
	place: nullable(object$2(place))
});
const finding = object$2({
	...place,
	rule: string$1(),
	messageId: string$1(),
	severity,
	message: string$1(),
	pointer: string$1(),
	related: array(object$2({
		...place,
		message: string$1()
	})),
	fingerprint: pipe(string$1(), regex(/^[\w-]+$/)),
	roots: array(string$1()),
	environments: optional(array(string$1()), []),
	suppressed: nullable(suppression)
});
const report = object$2({
	schemaVersion: literal(1),
	summary: object$2({
		files: count,
		documents: count,
		resources: count,
		errors: count,
		warnings: count,
		infos: count,
		skipped: object$2({
			templates: count,
			encrypted: count
		})
	}),
	findings: array(finding),
	incomplete: array(object$2({
		root: string$1(),
		reason: string$1(),
		path: string$1(),
		silences: array(string$1())
	}))
});
/**
* What an earlier workflow wrote with `report: json=...`. That workflow may have run code of a fork, so nothing in it is
* believed but that these are findings: their texts are made safe like those of any tree. @throws {UsageError}
*/
function resultFromReport(path, text) {
	if (text === void 0) throw new UsageError(`the input from-report names ${path}, and there is no such file`);
	const { findings, summary, incomplete } = parsed(path, text);
	const rest = {
		skippedFiles: [],
		crashes: [],
		mappings: [],
		sources: /* @__PURE__ */ new Map()
	};
	const read = findings.map(({ suppressed: by, ...it }) => ({
		finding: {
			...it,
			resource: void 0
		},
		by
	}));
	const suppressed = read.flatMap(({ finding: it, by }) => by ? [{
		...it,
		suppressed: withoutNull(by)
	}] : []);
	const live = read.flatMap(({ finding: it, by }) => by ? [] : [it]);
	return withFindings({
		findings: [],
		suppressed,
		summary,
		incomplete,
		...rest
	}, live);
}
const withoutNull = ({ kind, reason, until, place: at }) => ({
	kind,
	reason: reason ?? void 0,
	until: until ?? void 0,
	place: at ?? void 0
});
function parsed(path, text) {
	try {
		return parse$1(report, JSON.parse(text));
	} catch (error) {
		throw new UsageError(`the input from-report names ${path}, which is no JSON report of extmap-lint: ${messageOf(error)}`);
	}
}

//#endregion
//#region src/action/head-lines.ts
/**
* What is linted for a pull request is its merge into the base, and GitHub shows lines of its head: where the base has
* moved on, they have other numbers.
*/
async function linesAtHead(event, checkout, result) {
	const unmoved = (_path, line) => line;
	if (event.kind !== "pull request" || result.findings.length === 0) return unmoved;
	if (relationTo(event, checkout) !== "merge" || await bring(checkout, event.head) !== void 0) return unmoved;
	const diff = await filesChanged({
		cwd: checkout.root,
		from: event.head,
		to: "HEAD",
		context: 0
	});
	if (diff instanceof GitError) return unmoved;
	const byPath = new Map(diff.map((file) => [file.path ?? "", file]));
	return (path, line) => {
		const file = byPath.get(path);
		return file === void 0 ? line : lineBefore(file, line);
	};
}

//#endregion
//#region src/action/reported.ts
/** Lints the tree, or takes what an earlier workflow found, and chooses what is reported. @throws {UsageError} */
async function reportedFindings(inputs, event, workspace) {
	if (inputs.fromReport !== void 0) return earlierFindings(inputs, inputs.fromReport, event, workspace);
	const checkout = await findCheckout(workspace, inputs.paths);
	const isTrusted = isConfigTrusted(event, checkout);
	const config = isTrusted ? configIn(inputs, workspace) : { config: false };
	const linter = new ExtmapLint({
		cwd: checkout.root,
		safe: true,
		...config
	});
	const isStray = event.kind === "pull request" && relationTo(event, checkout) === "other";
	const compared = await lintCompared({
		linter,
		checkout,
		event,
		mode: isStray ? "nofilter" : wantedMode(inputs, event),
		askApi: askerOf(inputs)
	});
	const linted = checkout.git?.commit ?? env.GITHUB_SHA;
	const stray = `the linted tree is ${linted && shortId(linted)} and not the pull request: check that out, or run on "pull_request"`;
	return {
		...compared,
		newCount: compared.mode === "new" ? compared.result.findings.length : void 0,
		linted,
		target: isStray ? void 0 : targetOf(event),
		lineAtTarget: await linesAtHead(event, checkout, compared.result),
		troubles: [
			...isStray ? [stray] : [],
			...isTrusted ? [] : [untrusted],
			...compared.troubles
		]
	};
}
/** On `pull_request_target` a pull request must not turn its own findings off; a tree of the base may say what it likes. */
function isConfigTrusted(event, checkout) {
	if (event.kind === "pull request") return !event.isTarget || relationTo(event, checkout) === "other";
	return event.kind !== "unknown" || env.GITHUB_EVENT_NAME !== "pull_request_target";
}
const untrusted = "no config is read: on \"pull_request_target\" the pull request could turn its own findings off";
const configIn = ({ config }, workspace) => config === void 0 ? {} : { config: resolve$1(workspace, config) };
/** An old tree must be adoptable: a pull request answers for what it brings. */
function wantedMode({ filterMode }, event) {
	if (filterMode !== "auto") return filterMode;
	if (event.kind === "unknown" && /^pull_request|^merge_group/.test(env.GITHUB_EVENT_NAME ?? "")) return "new";
	return event.kind === "pull request" || event.kind === "merge group" ? "new" : "nofilter";
}
function askerOf({ token }) {
	return async (question) => {
		if (token === "") return { failure: "the input token is empty" };
		const { connect, reasonOf } = await import("./action/client.mjs");
		try {
			return await question(connect(token, env.GITHUB_REPOSITORY ?? ""));
		} catch (error) {
			return { failure: reasonOf(error) };
		}
	};
}
function targetOf(event) {
	if (event.kind === "pull request") return {
		commit: event.head,
		pull: event.number
	};
	return env.GITHUB_SHA ? {
		commit: env.GITHUB_SHA,
		pull: void 0
	} : void 0;
}
async function earlierFindings(inputs, path, event, workspace) {
	const result = resultFromReport(path, readAgain(resolve$1(workspace, path), workspace));
	const found = event.kind === "workflow run" ? await pullOfRun(inputs, event) : void 0;
	const commit = event.kind === "workflow run" ? event.commit : env.GITHUB_SHA;
	return {
		result,
		mode: "nofilter",
		hidden: 0,
		changes: void 0,
		newCount: void 0,
		linted: commit,
		lineAtTarget: (_, line) => line,
		notes: [],
		target: found?.pull === void 0 || commit === void 0 ? void 0 : {
			commit,
			pull: found.pull
		},
		troubles: found?.trouble === void 0 ? [] : [found.trouble]
	};
}
/** Asked of GitHub and not of the report: whoever wrote that could name any pull request. */
async function pullOfRun(inputs, run) {
	const { pullsWithHead } = await import("./action/pulls.mjs");
	const pulls = await askerOf(inputs)((api) => pullsWithHead(api, run));
	if (isFailure(pulls)) return { trouble: `nothing is posted: the pull request of ${run.commit} was not found: ${pulls.failure}` };
	const [pull] = pulls;
	return pull === void 0 ? { trouble: `nothing is posted: no open pull request has ${run.commit} as its head` } : { pull };
}

//#endregion
//#region src/action/step.ts
/** GitHub drops a summary of more than a mebibyte whole. */
const SUMMARY_LIMIT = 9e5;
/** Posting comes first, because what cannot be posted is annotated, and the log last, because it is read from its end. */
async function runStep() {
	const inputs = readInputs();
	const event = readEvent();
	const workspace = env.GITHUB_WORKSPACE || process$1.cwd();
	const reported = await reportedFindings(inputs, event, workspace);
	const { result, notes } = reported;
	const exit = verdictOf$1(result, inputs);
	const files = await writeReportFiles(inputs.reports, {
		result,
		exit,
		workspace,
		id: inputs.id
	});
	const posted = await postReport(inputs, event, reported, exit);
	const troubles = [
		...reported.troubles,
		...files.troubles,
		...posted.troubles
	];
	if (inputs.hasSummary) troubles.push(...await summarize(summaryOf(reported, SUMMARY_LIMIT, troubles)));
	const hasAnnotations = inputs.annotations !== "off" && inputs.fromReport === void 0 && !posted.hasCheckRun;
	tell(result, shownOf(reported), exit, {
		...inputs,
		hasAnnotations,
		troubles,
		notes
	});
	return {
		code: exit.code,
		outputs: {
			...outputsOf(reported),
			...files.outputs,
			"comment-url": posted.commentUrl
		}
	};
}
/** The client for GitHub's API is large, and most steps need none. */
async function postReport(inputs, event, reported, exit) {
	const nothing = {
		hasCheckRun: false,
		commentUrl: void 0,
		troubles: []
	};
	const { channels, trouble } = allowedChannels(channelsFor(inputs, event), inputs, event);
	if (trouble !== void 0) return {
		...nothing,
		troubles: [trouble]
	};
	if (reported.target === void 0 || !Object.values(channels).includes(true)) return nothing;
	const [{ post }, { connect }] = await Promise.all([import("./action/post.mjs"), import("./action/client.mjs")]);
	return post(connect(inputs.token, env.GITHUB_REPOSITORY ?? ""), {
		...reported.target,
		channels,
		id: inputs.id,
		result: reported.result,
		shown: shownOf(reported),
		exit,
		runUrl: runUrl(),
		maxAnnotations: inputs.maxAnnotations,
		isCommentedWhenClean: inputs.comment === "always",
		lineAtHead: reported.lineAtTarget,
		summaryOf: (limit) => summaryOf(reported, limit, reported.troubles)
	});
}
function summaryOf({ result, linted, changes, notes }, limit, troubles) {
	const changedMappings = result.mappings.filter(({ paths }) => paths.some((path) => changes?.has(path)));
	return markdownSummary(result, {
		link: linkTo(linted),
		limit,
		notes: [...notes, ...troubles],
		changedMappings
	});
}
/** A summary that cannot be written takes nothing from the verdict. */
async function summarize(markdown) {
	if (!env.GITHUB_STEP_SUMMARY) return [];
	try {
		await summary.addRaw(markdown).write();
		return [];
	} catch (error) {
		return [`the job summary could not be written: ${messageOf(error)}`];
	}
}
/** The best first. GitHub shows places in the commit that the report is about, which the linted tree may differ from. */
function shownOf({ result, changes, lineAtTarget }) {
	const findings = inDiffFirst(changes, result.findings).map((finding) => {
		return movedBy(finding, (lineAtTarget(finding.path, finding.start.line) ?? finding.start.line) - finding.start.line);
	});
	return {
		...result,
		findings
	};
}
function movedBy(finding, distance) {
	const { start, end } = finding;
	if (distance === 0) return finding;
	return {
		...finding,
		start: {
			...start,
			line: start.line + distance
		},
		end: {
			...end,
			line: end.line + distance
		}
	};
}
function outputsOf({ result, hidden, newCount, mode }) {
	const { errors, warnings, infos } = result.summary;
	return {
		findings: result.findings.length,
		errors,
		warnings,
		infos,
		"new-findings": newCount,
		"hidden-findings": hidden,
		"filter-mode": mode
	};
}

//#endregion
//#region src/action/main.ts
function refusal(error) {
	if (error instanceof UsageError || error instanceof ConfigError) complain(error instanceof ConfigError ? error.lines : [error.message]);
	else {
		if (error instanceof Error && error.stack !== void 0) print(error.stack);
		complain([`this is a bug in extmap-lint, please report it: ${messageOf(error)}`]);
	}
	return {
		code: 2,
		outputs: {}
	};
}
function setOutputs({ code, outputs }) {
	setOutput("outcome", code === 0 ? "success" : "failure");
	setOutput("exit-code", code);
	for (const [name, value] of Object.entries(outputs)) if (value !== void 0) setOutput(name, value);
}
/** The exit code is set and not forced: output that waits in a pipe would be lost. */
runStep().catch(refusal).then((ended) => {
	process$1.exitCode = ended.code;
	setOutputs(ended);
}).catch((error) => {
	process$1.exitCode = 2;
	complain([`the outputs could not be set: ${messageOf(error)}`]);
});

//#endregion
export { serviceIn as $, safeParse as $t, remember as A, severityWord as An, specialUseOf as At, lastStepOf as B, tooLarge as Bt, withSuppressed as C, listed$1 as Cn, origin as Ct, compareText as D, verdict as Dn, familyOf as Dt, resolvePlain as E, suppressedNote as En, plainScalar as Et, locate$1 as F, SIZE_LIMIT as Ft, ownRules as G, literal as Gt, knownAmong as H, boolean$1 as Ht, locateWord as I, contentOfBytes as It, placeOf$1 as J, optional as Jt, rules as K, maxLength as Kt, resolve$2 as L, createReadBuffer as Lt, isRemote as M, nearest$1 as Mn, realFolder as Mt, isVendored as N, rebased as Nt, groupBy as O, ConfigError as On, isInRange as Ot, lineage as P, reportedPath as Pt, askForAddresses as Q, regex as Qt, folderOf$1 as R, readContent as Rt, byPlace as S, leftOut as Sn, compareSpelled as St, readText as T, severities as Tn, plainEntry as Tt, withoutKnown as U, description as Ut, resourceIdOf as V, array as Vt, fingerprintAt as W, getDotPath as Wt, admit as X, pipe as Xt, valueAt$1 as Y, picklist as Yt, nodeOf as Z, record as Zt, findWorkTree as _, byPath$1 as _n, fileOf as _t, findCommit as a, linkTo$1 as an, isHiddenFromProxy as at, lineStarts as b, few$1 as bn, nameOf$1 as bt, settle as c, byteLength as cn, setupOf as ct, MANIFEST_PATTERNS as d, messageWithPlaces as dn, annotation as dt, strictObject as en, absolute as et, listTracked as f, cellsOf as fn, label$1 as ft, readTextFile as g, placeText as gn, portProtocol as gt, isManifestName as h, safeText as hn, portName$1 as ht, emptyTree as i, inlineCode as in, comparePorts as it, isKustomizationFile as j, didYouMean as jn, prefixOf as jt, lazily as k, isInPresets as kn, parseIp as kt, unknownCluster as l, sourceLines as ln, familiesOf as lt, GitError as m, safeStart as mn, isSelectorless as mt, differenceOf as n, title as nn, slicesBehind as nt, isUnborn as o, tableRow as on, pairedWith as ot, askGit as p, clip as pn, exposureOf as pt, fieldsOf as q, minLength as qt, withoutFilters as r, union as rn, backendsOf$1 as rt, mergeBaseOf as s, isUnread as sn, usable as st, messageOf as t, string$1 as tn, addressesIn as tt, readDisk as u, MESSAGE_LENGTH$1 as un, fillIn as ut, findingInFile as v, bySeverity as vn, isMappingKind as vt, deployingKinds as w, plural as wn, startOf as wt, positionAt as x, groupGaps as xn, resourcesOf as xt, explainErrors as y, comparedWith as yn, isService as yt, isBelow as z, skip as zt };