import { i as __toESM, n as __exportAll } from "./commonjs.mjs";
import { $t as safeParse, An as severityWord, Gt as literal, Ht as boolean, Jt as optional, Kt as maxLength, Qt as regex, T as readText, Ut as description, Vt as array, Wt as getDotPath, Xt as pipe, Yt as picklist, Zt as record, b as lineStarts, en as strictObject, jn as didYouMean, l as unknownCluster, nn as title, qt as minLength, rn as union, tn as string, x as positionAt, y as explainErrors } from "../action.mjs";

//#region src/config/globs.ts
/** Whether a path matches one of the globs, or lies in a folder that does, as in `ignores`. */
async function globs$1(patterns) {
	const { default: picomatch } = await import("./picomatch.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return picomatch(patterns.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, "")}/**`]), { dot: true });
}
/** For a name that holds no `/`. */
async function nameGlob(pattern) {
	const { default: picomatch } = await import("./picomatch.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return picomatch(pattern);
}

//#endregion
//#region src/config/version.ts
/** A version of Kubernetes: `1.34`, `v1.34.2`, `1.34.2-gke.100`. */
const versionPattern = /^v?1\.\d{1,2}(?:\.\d+[-+.\w]*)?$/;
/** 34 for `1.34`; undefined for what is no version. */
const minorOf = (version) => versionPattern.test(version) ? Number(version.split(".")[1]) : void 0;

//#endregion
//#region src/config/config.ts
const configOf = async (input) => ({
	presets: input.extends ?? ["recommended"],
	rules: levelsOf(input.rules ?? {}),
	overrides: await Promise.all((input.overrides ?? []).map(overrideOf)),
	cluster: clusterOf(input.cluster ?? {}),
	ignores: input.ignores ?? [],
	environmentOf: await environmentsOf(Object.entries(input.environments ?? {}))
});
async function environmentsOf(environments) {
	if (environments.length === 0) return void 0;
	const named = await Promise.all(environments.map(async ([name, glob]) => ({
		name,
		isIn: await globs$1([glob])
	})));
	return (path) => named.findLast(({ isIn }) => isIn(path))?.name;
}
/** An override with both needs both, and one with neither holds everywhere. */
async function overrideOf({ rules, files, resources }) {
	const isFile = files && await globs$1(files);
	const isResource = resources && await Promise.all(resources.map(resourceMatcher));
	return {
		rules: levelsOf(rules),
		appliesTo: (path, resource) => (isFile?.(path) ?? true) && (isResource?.some((matches) => resource !== void 0 && matches(resource)) ?? true)
	};
}
/** A namespace that is not written may be any, so that no pattern can be said to match it. */
async function resourceMatcher({ kind, namespace, name }) {
	const [isKind, isNamespace, isName] = await Promise.all([
		kind,
		namespace,
		name
	].map((pattern) => pattern === void 0 ? () => true : nameGlob(pattern)));
	const fits = (matcher, pattern, text) => pattern === void 0 || text !== void 0 && matcher?.(text) === true;
	return (it) => fits(isKind, kind, it.kind) && fits(isNamespace, namespace, it.namespace) && fits(isName, name, it.name);
}
const levelsOf = (rules) => new Map(Object.entries(rules).flatMap(([rule, word]) => word === void 0 ? [] : [[rule, levelOf(word)]]));
const levels = [
	"off",
	"info",
	"warning",
	"error"
];
const levelOf = (word) => levels.find((level) => level === severityWord(word)) ?? "off";
function clusterOf(cluster) {
	return {
		kubernetesMinor: cluster.kubernetesVersion === void 0 ? void 0 : minorOf(cluster.kubernetesVersion),
		domain: cluster.domain,
		dns: cluster.dns,
		ipFamilies: cluster.ipFamilies ?? unknownCluster.ipFamilies,
		hasWindowsNodes: cluster.windowsNodes,
		podCidrs: cluster.cidrs?.pods ?? unknownCluster.podCidrs,
		serviceCidrs: cluster.cidrs?.services ?? unknownCluster.serviceCidrs,
		consumers: consumersOf(cluster.consumers)
	};
}
function consumersOf(consumers) {
	if (consumers === void 0 || consumers === "auto") return void 0;
	const { "ingress-nginx": nginx, traefik } = consumers;
	return {
		ingressNginx: nginx && { version: nginx.version },
		traefik: traefik && { allowsExternalNames: traefik.allowExternalNameServices }
	};
}

//#endregion
//#region src/config/plain.ts
/** What a config says by a node. To `kubectl`, whose rules the reader has, an unquoted `off` is false; here it is a word. */
function plainOf(node) {
	if (node.kind === "list") return node.items.map(plainOf);
	if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
	if (typeof node.value === "boolean" && !/^(true|false)$/i.test(node.text)) return node.text;
	return typeof node.value === "bigint" ? Number(node.value) : node.value;
}

//#endregion
//#region src/config/messages.ts
/** What is wrong with the value of a key; goes on after the key and a colon. */
const takes = (what) => `takes ${what}`;
const notOneOf = (words, input) => `${takes(words.join(", "))}, not ${shown(input)}${typeof input === "string" ? didYouMean(input, words) : ""}`;
const shown = (input) => {
	if (Array.isArray(input)) return "a list";
	return typeof input === "object" && input !== null ? "a map" : JSON.stringify(input ?? null);
};

//#endregion
//#region src/config/schema.ts
/** A map with these keys and no others; `noun` is what a key is. */
const map = (entries, noun = "key") => {
	const known = Object.keys(entries);
	return withoutLists(strictObject(Object.assign(Object.create(null), entries), ({ expected, path }) => {
		if (expected === "Object") return takes("a map");
		return expected === "never" ? `unknown ${noun}${didYouMean(String(path?.[0].key), known)}` : `lacks the ${noun} ${expected}`;
	}));
};
/** To valibot a list is a map like any other; here it is as wrong as nothing at all. */
const withoutLists = (schema) => ({
	...schema,
	"~run": (dataset, config) => schema["~run"](Array.isArray(dataset.value) ? {
		...dataset,
		value: null
	} : dataset, config)
});
const word = (words) => picklist(words, ({ input }) => notOneOf(words, input));
const text = string(takes("a text"));
const pattern = (form, what) => pipe(string(takes(what)), regex(form, takes(what)));
const many = (item) => array(item, takes("a list"));
/** Nothing, or a book, is no glob. */
const what = "a glob of 1 to 1000 characters";
/** picomatch never comes back from one that ends in several backslashes, and none means anything at the end. */
const noBackslash = regex(/(?:^|[^\\])$/, takes("a glob that does not end in a backslash"));
const glob = pipe(string(takes(what)), minLength(1, takes(what)), maxLength(1e3, takes(what)), noBackslash);
const globs = many(glob);
const byte = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const cidr = pattern(new RegExp(`^(?:(?:${byte}\\.){3}${byte}/(?:3[0-2]|[12]?\\d)|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$`), "a range of addresses such as 10.96.0.0/12");
const domain = pattern(/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)*$/, "a domain in lower case without a dot at its end, such as cluster.local");
const version = pattern(versionPattern, "a version in quotes, such as \"1.34\"");
const nginxVersion = pattern(/^v?\d+\.\d+\.\d+$/, "a version in quotes, such as \"1.12.1\"");
const levelSchema = word([
	"off",
	"info",
	"warning",
	"error",
	"notice",
	"warn"
]);
const rulesOf = (ruleIds) => pipe(map(Object.fromEntries(ruleIds.map((id) => [id, optional(levelSchema)])), "rule"), description("By rule: a severity in place of the one that each of its messages has, or off."));
const consumers = union([literal("auto"), map({
	"ingress-nginx": optional(map({ version: optional(nginxVersion) })),
	traefik: optional(map({ allowExternalNameServices: optional(boolean(takes("true or false"))) }))
})], takes("\"auto\", or a map with the keys \"ingress-nginx\" and \"traefik\""));
const cluster = pipe(map({
	kubernetesVersion: optional(version),
	domain: optional(domain),
	dns: optional(word([
		"coredns",
		"kube-dns",
		"cloud-dns"
	])),
	ipFamilies: optional(many(word(["IPv4", "IPv6"]))),
	windowsNodes: optional(boolean(takes("true or false"))),
	consumers: optional(consumers),
	cidrs: optional(map({
		pods: optional(many(cidr)),
		services: optional(many(cidr))
	}))
}), description("What is known of the cluster that the manifests go to. What is left out is unknown, and no rule assumes it."));
/** For a linter with these rules. */
const partsOf = (ruleIds) => ({
	level: levelSchema,
	rules: rulesOf(ruleIds)
});
/** A config. */
const configSchema = ({ rules }) => pipe(map({
	$schema: optional(text),
	extends: optional(many(word([
		"recommended",
		"strict",
		"all"
	]))),
	cluster: optional(cluster),
	environments: optional(withoutLists(record(string(), glob, takes("a map from environments to globs")))),
	ignores: optional(globs),
	rules: optional(rules),
	overrides: optional(many(map({
		files: optional(globs),
		resources: optional(many(map({
			kind: optional(glob),
			namespace: optional(glob),
			name: optional(glob)
		}))),
		rules
	})))
}), title("extmap-lint"), description("The config of extmap-lint, as .extmap-lint.yaml, .extmap-lint.yml or .extmap-lint.json."));

//#endregion
//#region src/config/read.ts
/** Reads a config for a linter with these rules; all that is wrong with it is told. */
async function readConfig(file, ruleIds) {
	const { documents } = readText(file.text);
	const written = documents.filter(({ root, errors }) => root !== void 0 || errors.length > 0);
	const broken = (await Promise.all(written.map((document) => explainErrors(file.text, document)))).flat();
	if (broken.length > 0) return broken.map(({ message, span }) => problemAt(file, span, message));
	const [first, second] = written;
	if (second) return [problemAt(file, second.span, "a config is one document, and this is a second one")];
	const root = first?.root;
	const overridden = root ? repeatedKeys(root) : [];
	const parsed = safeParse(configSchema(partsOf(ruleIds)), root === void 0 ? {} : plainOf(root));
	const wrong = parsed.success ? [] : parsed.issues.map((issue) => problemOf(issue, root, file));
	const problems = [...overridden.map(({ keySpan, key }) => problemAt(file, keySpan, `${key}: is written twice`)), ...wrong];
	if (problems.length > 0 || !parsed.success) return problems.sort((one, other) => one.start.offset - other.start.offset);
	return {
		file,
		input: parsed.output,
		root
	};
}
function messageOf(issue) {
	const key = getDotPath(issue);
	return key === null ? issue.message : `${key}: ${issue.message}`;
}
function problemOf(issue, root, file) {
	return problemAt(file, spanAt(root, (issue.path ?? []).map(({ key }) => typeof key === "number" ? key : String(key)), issue.expected === "never"), messageOf(issue));
}
/** Where a key of a config stands or its value; for what is missing, the nearest thing above it. */
function spanAt(root, keys, isKey) {
	let node = root;
	let span = startOf(root);
	for (const key of keys) {
		const entry = node?.kind === "map" ? node.entries.find((it) => it.key === key) : void 0;
		const item = node?.kind === "list" ? node.items[Number(key)] : void 0;
		node = entry?.value ?? item;
		if (!node) return span;
		const isWritten = node.kind === "scalar" && node.span.end > node.span.start && !isKey;
		span = entry && !isWritten ? entry.keySpan : startOf(node);
	}
	return span;
}
/** A map or list is pointed at where it begins. */
const startOf = (node) => node?.span ?? {
	start: 0,
	end: 0
};
function problemAt({ path, text }, { start }, message) {
	return {
		path,
		start: positionAt(lineStarts(text), start),
		message
	};
}
function repeatedKeys(node) {
	if (node.kind === "list") return node.items.flatMap(repeatedKeys);
	if (node.kind === "scalar") return [];
	return [...node.overridden, ...node.entries.flatMap(({ value }) => repeatedKeys(value))];
}

//#endregion
//#region src/config/load.ts
var load_exports = /* @__PURE__ */ __exportAll({ loadConfig: () => loadConfig });
async function loadConfig(file, ruleIds) {
	const read = await readConfig(file, ruleIds);
	return "input" in read ? {
		...read,
		config: await configOf(read.input)
	} : read;
}

//#endregion
export { spanAt as n, globs$1 as r, load_exports as t };