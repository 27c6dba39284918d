import { A as remember, B as lastStepOf, Ct as origin, D as compareText, E as resolvePlain, Et as plainScalar, F as locate, I as locateWord, L as resolve, M as isRemote, N as isVendored, O as groupBy, P as lineage, R as folderOf, T as readText, Tt as plainEntry, Z as nodeOf, _t as fileOf, bt as nameOf$1, j as isKustomizationFile, vt as isMappingKind, w as deployingKinds, wt as startOf, xt as resourcesOf, yt as isService, z as isBelow } from "../action.mjs";

//#region src/project/kustomize/nodes.ts
const entryOf = (map, key) => map.entries.find((entry) => entry.key === key);
const fieldOf = (node, key) => node?.kind === "map" ? entryOf(node, key)?.value : void 0;
/** The text of a string that is written and not empty. */
function stringOf(node) {
	return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : void 0;
}
const isTrue = (node) => node?.kind === "scalar" && node.value === true;
const isNull = (node) => node.kind === "scalar" && node.value === null;
/** What go-yaml calls the value of a node: the text of a scalar, nothing for anything else. */
const valueText = (node) => node.kind === "scalar" ? node.text : "";
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
/** All scalars in a node, but for keys. */
function scalarsIn(node) {
	if (node.kind === "scalar") return [node];
	return (node.kind === "list" ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsIn);
}
function withScalars(node, change) {
	if (node.kind === "scalar") return change(node);
	if (node.kind === "list") return withItems(node, node.items.map((item) => withScalars(item, change)));
	return withEntries(node, node.entries.map((entry) => ({
		...entry,
		value: withScalars(entry.value, change)
	})));
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
function isSame(one, other) {
	if (one === other) return true;
	if (one.kind === "scalar") return other.kind === "scalar" && one.value === other.value;
	if (one.kind === "list") {
		if (other.kind !== "list" || other.items.length !== one.items.length) return false;
		return one.items.every((item, at) => isSameAs(item, other.items[at]));
	}
	if (other.kind !== "map" || other.entries.length !== one.entries.length) return false;
	return one.entries.every(({ key, value }) => isSameAs(value, fieldOf(other, key)));
}
const isSameAs = (one, other) => other !== void 0 && isSame(one, other);

//#endregion
//#region src/project/deployment/contested.ts
/**
* Services that two objects apply with different specs. Flux applies by force and under one name for all of its objects, so
* that each takes away what the other one wrote (fluxcd/pkg/ssa, manager_apply.go); Argo CD does so too, and says "is part of
* applications" (argo-cd 3.5, controller/state.go).
*/
function contestedAmong(all) {
	const claims = all.filter(({ target }) => target !== void 0).flatMap((by) => by.resources.filter(isService).map((service) => ({
		by,
		service
	})));
	const contested = /* @__PURE__ */ new Map();
	for (const [key, rivals] of groupBy(claims, keyOf)) {
		if (key === void 0 || rivals.length < 2) continue;
		const usual = rivals.filter(({ service }) => !isSpecial(service));
		for (const { by, service } of usual) {
			const rival = usual.find((it) => it.by !== by && isOther(it.service, service));
			if (rival) contested.set(service, rival.service);
		}
	}
	return contested;
}
/** Undefined where the place in the cluster is not certain. */
function keyOf({ by: { target }, service: { metadata } }) {
	const [name, namespace] = [metadata.name.value, metadata.namespace.value];
	return name === void 0 || namespace === void 0 ? void 0 : JSON.stringify([
		target,
		namespace,
		name
	]);
}
/** Whether the resource says how it wants to be applied. */
const isSpecial = ({ metadata: { annotations, labels } }) => [...annotations.entries.keys(), ...labels.entries.keys()].some((key) => special.test(key));
const special = /^(kustomize\.toolkit\.fluxcd\.io|argocd\.argoproj\.io)\//;
function isOther(one, other) {
	const [spec, rival] = [fieldOf(nodeOf(one), "spec"), fieldOf(nodeOf(other), "spec")];
	if (!spec || !rival || isSame(spec, rival)) return false;
	return [...scalarsIn(spec), ...scalarsIn(rival)].every(({ text }) => !/\$\{|\$\(|\{\{/.test(text));
}

//#endregion
//#region src/project/kustomize/field-spec.ts
const metadataLabels = {
	group: "",
	version: "",
	kind: "",
	path: ["metadata", "labels"],
	isCreated: true
};
const metadataAnnotations = {
	...metadataLabels,
	path: ["metadata", "annotations"]
};
const serviceSelector = {
	...metadataLabels,
	version: "v1",
	kind: "Service",
	path: ["spec", "selector"]
};
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
const keySpanOf = (found, value, span) => found && found.value.from === value.from ? found.keySpan : span;
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

//#endregion
//#region src/project/kustomize/item.ts
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
function changed(item, node, { isRemembered, by }) {
	if (node === item.node && !isRemembered) return item;
	const past = isRemembered ? {
		id: item.id,
		by,
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
const oldest = (item) => item.past?.oldest ?? item.id;
/** The present identity, and each that the resource had. */
function* identitiesOf(item) {
	yield item.id;
	for (let past = item.past; past; past = past.before) yield past.id;
}
function isKnownAs(item, matches) {
	for (const identity of identitiesOf(item)) if (matches(identity)) return true;
	return false;
}
/** The last first. */
function formerNamesOf(item) {
	const former = [];
	for (let past = item.past; past; past = past.before) {
		const { name, namespace, key } = past.id;
		if (key !== item.id.key) former.push({
			name,
			namespace,
			by: past.by
		});
	}
	return former;
}

//#endregion
//#region src/project/kustomize/obscure.ts
/** A value that something sets which is not followed: it reads as one that is substituted. */
const unknownText = (what) => `$(${what})`;
/** A resource of which any value may be another; equal ones stay equal, so that what belongs together is still found. */
const obscured = (item, what) => changed(item, obscuredNode(item.node, what), { isRemembered: false });
function obscuredNode(node, what) {
	return withEntries(node, node.entries.map((entry) => entry.key === "kind" || entry.key === "apiVersion" ? entry : {
		...entry,
		value: withScalars(entry.value, (scalar) => hiddenScalar(scalar, what))
	}));
}
function hiddenScalar(node, what) {
	return withText(node, unknownText(`${what} ${node.text.replaceAll(/[()\s]/g, "_").slice(0, 253)}`));
}

//#endregion
//#region src/project/kustomize/scope.ts
/** `knownFile` is what stands for a file already. */
function createShelf(files, followed, knownFile) {
	const sources = /* @__PURE__ */ new Map();
	const open = (path, yaml) => {
		if (!yaml) return void 0;
		const file = sources.get(path) ?? knownFile(path) ?? new RarelyReadFile(path, yaml);
		sources.set(path, file);
		return new OpenedFile(file, yaml);
	};
	return {
		manifest: (path) => open(path, files.readManifest(path)),
		all: (path) => open(path, files.readAll(path)),
		fileOf: (path) => sources.get(path) ?? knownFile(path),
		files,
		followed
	};
}
/** The text is asked for rarely, and may have to be read again. */
var RarelyReadFile = class {
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
var OpenedFile = class {
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
const emptyNotes = () => ({
	faults: [],
	blindSpots: [],
	listed: [],
	bases: [],
	components: [],
	references: []
});
function fault(scope, message, span, file = scope.kustomization.file) {
	scope.notes.faults.push({
		message,
		file,
		span
	});
}
function blindSpot(scope, reason, span, file = scope.kustomization.file) {
	scope.notes.blindSpots.push({
		reason,
		file,
		span
	});
}

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
		return changed(item, metadata?.kind === "map" && !isKept ? inMetadata(item.node, metadata, value) : item.node, {
			isRemembered: true,
			by: {
				file: value.from ?? file,
				span: namespace.span
			}
		});
	});
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of results) {
		if (seen.has(id.key)) fault(scope, `in this namespace there are two resources ${id.kind} "${id.name}"`, namespace.span, value.from);
		seen.add(id.key);
	}
	return results;
}
/** The resource in a namespace, where it says none itself. */
function withDefaultNamespace(node, namespace) {
	const metadata = fieldOf(node, "metadata");
	return metadata?.kind !== "map" || stringOf(fieldOf(metadata, "namespace")) ? node : inMetadata(node, metadata, namespace);
}
function inMetadata(node, metadata, value) {
	return withMetadata$1(node, withEntry(metadata, {
		key: "namespace",
		keySpan: value.span,
		value
	}));
}
function withMetadata$1(node, metadata) {
	const entry = entryOf(node, "metadata");
	return entry ? withEntry(node, {
		...entry,
		value: metadata
	}) : node;
}
function setAffixes(scope, items) {
	const { namePrefix, nameSuffix, file } = scope.kustomization;
	const place = ({ span, from }) => ({
		file: from ?? file,
		span
	});
	const prefixed = namePrefix ? items.map((it) => renamed(it, (name) => namePrefix.text + name, place(namePrefix))) : items;
	return nameSuffix ? prefixed.map((it) => renamed(it, (name) => name + nameSuffix.text, place(nameSuffix))) : prefixed;
}
/** A name with something before or behind it stands where the name stands. */
function renamed(item, change, by) {
	const metadata = fieldOf(item.node, "metadata");
	const entry = metadata?.kind === "map" ? entryOf(metadata, "name") : void 0;
	if (metadata?.kind !== "map" || entry?.value.kind !== "scalar") return item;
	const value = withText(entry.value, change(entry.value.text));
	return changed(item, withMetadata$1(item.node, withEntry(metadata, {
		...entry,
		value
	})), {
		isRemembered: true,
		by
	});
}

//#endregion
//#region src/project/deployment/glob.ts
/** Whether a path fits an expression as Argo CD reads those of `include` and `exclude`: `*` goes past `/`, `{a,b}` is either. */
function matcherOf(expression) {
	return matcher(expression, ".");
}
/** Whether a folder fits an expression as Go's `path.Match` reads it: `*` stays between two `/`. */
function folderMatcherOf(expression) {
	return matcher(expression, "[^/]");
}
/** Whether a file fits an expression of a git generator: `**` goes past `/`, `*` does not. */
function fileMatcherOf(expression) {
	return matcher(expression, "[^/]", ".");
}
function matcher(expression, character, farther = character) {
	let depth = 0;
	const parts = expression.split(/(\*\*|[*?{},])/).map((part) => {
		if (part === "**") return `${farther}*`;
		if (part === "*") return `${character}*`;
		if (part === "?") return character;
		if (part === "{") return depth++ >= 0 ? "(?:" : "";
		if (part === "}" && depth > 0) return depth-- > 0 ? ")" : "";
		if (part === "," && depth > 0) return "|";
		return part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
	});
	const pattern = new RegExp(`^${parts.join("")}${")".repeat(depth)}$`, "s");
	return (text) => pattern.test(text);
}

//#endregion
//#region src/project/deployment/selector.ts
/**
* Whether the selector of a generator lets a set of values pass (argo-cd 3.5, applicationset/utils, `LabelSelectorAsSelector`).
* A value that may be there and is not seen is taken for the one that is meant.
*/
function matcherOfSelector(selector) {
	const labels = fieldOf(selector, "matchLabels");
	const expressions = fieldOf(selector, "matchExpressions");
	const requirements = [...labels?.kind === "map" ? labels.entries.map(({ key, value }) => isIn(key, [valueText(value)])) : [], ...expressions?.kind === "list" ? expressions.items.map(requirement$1) : []];
	return (parameters) => requirements.every((isMet) => isMet(parameters));
}
function requirement$1(expression) {
	const text = (key) => valueText(fieldOf(expression, key) ?? expression);
	const values = fieldOf(expression, "values");
	const meant = values?.kind === "list" ? values.items.map(valueText) : [];
	const key = text("key");
	switch (text("operator")) {
		case "In": return isIn(key, meant);
		case "NotIn": return ({ values: known }) => !meant.includes(known.get(key) ?? "") || !known.has(key);
		case "Exists": return ({ values: known, isComplete }) => known.has(key) || !isComplete;
		default: return ({ values: known }) => !known.has(key);
	}
}
const isIn = (key, meant) => ({ values, isComplete }) => {
	const value = values.get(key);
	return value === void 0 ? !isComplete : meant.includes(value);
};

//#endregion
//#region src/project/deployment/generators.ts
const nothing$1 = {
	values: /* @__PURE__ */ new Map(),
	isComplete: false
};
const complete = (values) => ({
	values: new Map(values),
	isComplete: true
});
/** Bounds that nobody meets who means well. */
const mostSets = 2e3;
/**
* The sets of values that a generator of an ApplicationSet makes of what this tree holds; one that is empty where they come
* from elsewhere, such as the clusters that there are.
*/
function parameterSets(generator, files) {
	const { kind, value } = contentOf$3(generator) ?? {};
	const isMeant = matcherOfSelector(fieldOf(generator, "selector"));
	const setsOf = () => {
		if (value === void 0) return [nothing$1];
		if (kind === "list") return listed(value);
		if (kind === "git") return [...foldersMeant(value, files), ...filesMeant(value, files)];
		if (kind === "matrix") return combined(itemsOf$3(fieldOf(value, "generators")), files);
		if (kind === "merge") return merged(value, files);
		return [nothing$1];
	};
	return setsOf().filter(isMeant);
}
/** What a generator is; undefined where it is several, which Argo CD takes one by one. */
function contentOf$3(generator) {
	const [entry, ...others] = generator.kind === "map" ? generator.entries.filter(({ key }) => key !== "selector") : [];
	return entry && others.length === 0 ? {
		kind: entry.key,
		value: entry.value
	} : void 0;
}
/** The template that a generator has of its own: what it says counts before that of the set. */
const templateIn = (generator) => fieldOf(contentOf$3(generator)?.value, "template");
/** A text with each value that is known in its place, in the words of Go templates and of the older ones. */
function filled(text, parameters) {
	if (!text.includes("{{")) return text;
	return text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, name) => parameters.values.get(nameIn(name)) ?? whole);
}
const filledBelow = (node, parameters) => withScalars(node, (scalar) => {
	const text = filled(scalar.text, parameters);
	return text === scalar.text ? scalar : withText(scalar, text);
});
const nameIn = (expression) => expression.replace(/^index\s+\.?([\w.]+)\s+(\d+)$/, "$1[$2]").replace(/^\./, "").replace("path.segments[", "path[");
const itemsOf$3 = (node) => node?.kind === "list" ? node.items : [];
function listed(list) {
	const elements = itemsOf$3(fieldOf(list, "elements")).map((item) => complete(flattened(item, "")));
	return fieldOf(list, "elementsYaml") ? [...elements, nothing$1] : elements;
}
/** `a.b` and `a[0]` for what lies deeper. */
function flattened(node, name) {
	if (node.kind === "scalar") return [[name, valueText(node)]];
	if (node.kind === "list") return node.items.flatMap((item, at) => flattened(item, `${name}[${at}]`));
	return node.entries.flatMap(({ key, value }) => flattened(value, name === "" ? key : `${name}.${key}`));
}
/** Each set of the first with each of the second, which may name values of the first; of one name the first's counts. */
function combined([first, second], files) {
	if (!first || !second) return [nothing$1];
	const sets = [];
	for (const one of parameterSets(first, files)) for (const other of parameterSets(filledBelow(second, one), files)) {
		if (sets.length >= mostSets) return sets;
		sets.push(together$2([other, one]));
	}
	return sets;
}
/** What comes later counts more. */
const together$2 = (sets) => ({
	values: new Map(sets.flatMap(({ values }) => [...values])),
	isComplete: sets.every(({ isComplete }) => isComplete)
});
/** The sets of the first, with what those of the others say that are equal in some values. */
function merged(merge, files) {
	const keys = itemsOf$3(fieldOf(merge, "mergeKeys")).map(valueText);
	const [base = [], ...others] = itemsOf$3(fieldOf(merge, "generators")).map((each) => parameterSets(each, files));
	const isSame = (one, other) => keys.every((key) => one.values.has(key) && one.values.get(key) === other.values.get(key));
	return base.map((one) => together$2([one, ...others.flat().filter((other) => isSame(one, other))]));
}
function foldersMeant(git, files) {
	const directories = itemsOf$3(fieldOf(git, "directories"));
	if (directories.length === 0) return [];
	const matchers = (isExcluding) => directories.filter((each) => isTrue(fieldOf(each, "exclude")) === isExcluding).map((each) => folderMatcherOf(stringOf(fieldOf(each, "path")) ?? ""));
	const [included, excluded] = [matchers(false), matchers(true)];
	const isHidden = (folder) => /(^|\/)\./.test(folder);
	const isMeant = (folder) => included.some((matches) => matches(folder)) && !excluded.some((matches) => matches(folder));
	return [...new Set([...files.paths].flatMap((path) => lineage(folderOf(path))))].filter((folder) => !isHidden(folder) && isMeant(folder)).sort(compareText).map((folder) => withValues(git, namesOf(git, folder)));
}
function filesMeant(git, files) {
	const matchers = itemsOf$3(fieldOf(git, "files")).map((each) => fileMatcherOf(stringOf(fieldOf(each, "path")) ?? ""));
	if (matchers.length === 0) return [];
	return [...files.paths].filter((path) => matchers.some((matches) => matches(path))).sort(compareText).flatMap((path) => {
		const root = files.readAll(path)?.documents[0]?.root;
		return (root?.kind === "list" ? root.items : root ? [root] : []).map((each) => withValues(git, [...flattened(each, ""), ...namesOf(git, folderOf(path), path)]));
	});
}
function namesOf(git, folder, path = "") {
	const prefix = stringOf(fieldOf(git, "pathParamPrefix"));
	const name = prefix === void 0 ? "path" : `${prefix}.path`;
	return [
		[name, folder],
		[`${name}.path`, folder],
		[`${name}.basename`, lastStepOf(folder)],
		[`${name}.filename`, lastStepOf(path)],
		...folder.split("/").map((segment, at) => [`${name}[${at}]`, segment])
	];
}
/** Values that the generator adds itself may name those that it found. */
function withValues(git, found) {
	const values = fieldOf(git, "values");
	const added = (values?.kind === "map" ? values.entries : []).map(({ key, value }) => [`values.${key}`, filled(valueText(value), complete(found))]);
	return complete([...found, ...added]);
}

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
/** The end of a span is after its last character, which may stand on another line than what comes next. */
const endOf = (mapping, start, end) => end > start ? mapping(end - 1) + 1 : mapping(start);
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

//#endregion
//#region src/project/kustomize/merge-lists.ts
/** Each item is compared with each: nobody writes a list this long, except to keep a linter busy. */
const longest = 1e3;
/**
* Merges two lists whose items are the same where their keys are equal, step by step as kyaml's
* `setAssociativeSequenceElements` does, whose oddities with missing keys are what a user gets.
*/
function mergeByKeys(list, patch, keys, mergeItems) {
	if (keys.length === 0) return unite(list, patch);
	const found = valuesOf$1(patch ? [patch, list] : [list], keys);
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
		if (!node || isEmpty$1(node)) {
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
const isEqual = (one, other) => one.length === other.length && one.every((item, at) => item === other[at]);
const isEmpty$1 = (node) => isNull(node) || node.kind === "map" && node.entries.length === 0;
function valuesOf$1(lists, keys) {
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
			const both = together$1(before, values[other] ?? []);
			if (!both) continue;
			values[one] = both;
			values[other] = both;
		}
	}
	return values;
}
function together$1(one, other) {
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
		if (isEmpty$1(item)) continue;
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

//#endregion
//#region src/project/kustomize/merge.ts
const metadata = { fields: {
	finalizers: { keys: [] },
	ownerReferences: { keys: ["uid"] }
} };
const service = { fields: {
	metadata,
	spec: { fields: { ports: { keys: ["port", "protocol"] } } }
} };
const other = { fields: { metadata } };
const schemaOf = (kind) => kind === "Service" ? service : other;
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
	return isSame(value, patch) ? value : stamped(patch, merging.from);
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
const isUnchanged = (map, entries) => entries.length === map.entries.length && entries.every((entry, at) => entry === map.entries[at]);
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
const isDirectiveName = (text) => text === "delete" || text === "replace" || text === "merge";
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
const isDirective = (item) => item.kind === "map" && item.entries.length === 1 && !!entryOf(item, "$patch");
function listDirectiveOf(merging, patch) {
	const item = patch.items.find((each) => fieldOf(each, "$patch"));
	return item?.kind === "map" && isDirective(item) ? directiveOf(merging, item) : void 0;
}

//#endregion
//#region src/project/deployment/template-patch.ts
/**
* An Application after the `templatePatch` of its set, which is filled in and then merged (argo-cd 3.5,
* applicationset/controllers/template, `applyTemplatePatch`): lists are replaced. Of a patch with more than values to fill in
* it is told only whether it may change what is deployed.
*/
function patchedBy(patch, node, parameters) {
	if (patch.node?.kind !== "scalar") return {
		node,
		isUnclear: false
	};
	const text = filled(patch.node.text, parameters);
	if (text.includes("{{")) return {
		node,
		isUnclear: mayChangeDeployment(text)
	};
	const [document] = readInline(withText(patch.node, text), fileOf(patch)).documents;
	if (document?.root?.kind !== "map") return {
		node,
		isUnclear: false
	};
	const merged = merge({
		from: fileOf(patch),
		problems: []
	}, node, document.root);
	return {
		node: merged?.kind === "map" ? merged : node,
		isUnclear: false
	};
}
const control = /\{\{-?\s*(?:if|else|end|range|with|break|continue|\/\*|\$\w+\s*:?=)[^{}]*\}\}/g;
const deploying = /\b(?:sources?|destination)\b|\bspec["']?:\s*\{\{/;
/** An expression in the place of a key. */
const loose = /^[\s,-]*\{\{/m;
function mayChangeDeployment(template) {
	const rest = template.replace(control, "");
	return deploying.test(rest) || loose.test(rest);
}

//#endregion
//#region src/project/deployment/application-set.ts
/** The Applications of a set, as far as this tree tells what its template is filled in with. */
function applicationsOf(set, files) {
	const { generators, template } = set.spec;
	if (template.node?.kind !== "map" || generators.node?.kind !== "list") return [];
	const common = template.node;
	return generators.node.items.flatMap((generator) => {
		const application = applicationIn(withBase(templateIn(generator), common), nodeOf(set));
		return parameterSets(generator, files).map((parameters) => ({
			application,
			parameters
		}));
	}).slice(0, mostSets).flatMap(({ application, parameters }) => made(application, parameters, set));
}
function made(template, parameters, set) {
	const { node, isUnclear } = patchedBy(set.spec.templatePatch, filledBelow(template, parameters), parameters);
	return resourcesOf(node, fileOf(set)).flatMap((it) => it.kind === "Application" ? [{
		application: it,
		isUnclear
	}] : []);
}
function withBase(own, base) {
	if (own === void 0 || isEmpty(own)) return base;
	if (own.kind !== "map" || base.kind !== "map") return base.kind === "map" ? base : own;
	return withEntries(base, [...base.entries.map((entry) => {
		const written = own.entries.find(({ key }) => key === entry.key);
		return written && !isEmpty(written.value) ? {
			...written,
			value: withBase(written.value, entry.value)
		} : entry;
	}), ...own.entries.filter(({ key }) => !base.entries.some((it) => it.key === key))]);
}
const isEmpty = (node) => {
	if (node.kind === "scalar") return isNull(node) || node.text === "" || node.value === false;
	return (node.kind === "list" ? node.items : node.entries).length === 0;
};
function applicationIn(template, set) {
	return withEntries(template, [
		plainEntry("kind", "Application", template.span),
		...set.entries.filter(({ key }) => key === "apiVersion"),
		...template.entries
	]);
}

//#endregion
//#region src/project/kustomize/schema.ts
/** Every field that kustomize knows, and what it takes. */
const fields$1 = {
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
const resourceId = {
	group: true,
	version: true,
	kind: true,
	name: true,
	namespace: true
};
const target = {
	...resourceId,
	annotationSelector: true,
	labelSelector: true
};
const patch = {
	path: true,
	patch: true,
	target,
	options: {
		allowNameChange: true,
		allowKindChange: true
	}
};
const fieldSpec = {
	group: true,
	version: true,
	kind: true,
	path: true,
	create: true
};
const options = {
	delimiter: true,
	index: true,
	encoding: true,
	create: true
};
/** What stands below the fields whose entries matter here. */
const inner = {
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
const byLowerCase = new Map(Object.entries(fields$1).map(([name, shape]) => [name.toLowerCase(), {
	name,
	shape
}]));
const shapeOf = (key) => byLowerCase.get(key.toLowerCase());
/** The known field that a misspelled one is closest to. */
function nearest(key) {
	if (key.length > 40) return void 0;
	const best = Object.keys(fields$1).map((name) => ({
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

//#endregion
//#region src/project/kustomize/kustomization.ts
/** The kustomization that the first document of a file holds; what is wrong with it is told in `faults`. */
function readKustomization(file, { documents }) {
	const first = documents.find(({ root, errors }) => root || errors.length > 0) ?? documents[0];
	const faults = [];
	const unknown = [];
	const emptiness = [];
	const fault = (message, span) => faults.push({
		message,
		file,
		span
	});
	const lapse = (message, span) => unknown.push({
		message,
		file,
		span
	});
	const empty = (span) => emptiness.push({
		message: "the kustomization is empty",
		file,
		span
	});
	for (const { message, span } of first?.errors ?? []) fault(`not a valid kustomization: ${message}`, span);
	const root = first?.root;
	if (first?.errors.length === 0 && (!root || isNull(root))) empty(lineOf(file, 0));
	else if (root && root.kind !== "map") fault(`a kustomization is a map, and this is a ${root.kind}`, root.span);
	const fields = root?.kind === "map" ? knownFields(root, fault, lapse) : /* @__PURE__ */ new Map();
	if (root?.kind === "map" && faults.length + unknown.length === 0) checkContent(root, fields, fault, empty);
	return fromFields(file, fields, {
		faults,
		unknown,
		emptiness
	});
}
function lineOf({ text }, start) {
	const end = text.indexOf("\n", start);
	return {
		start,
		end: end < 0 ? text.length : end
	};
}
/** The fields by their real names: kustomize takes them in any case. Null counts as not written. */
function knownFields(root, fault, lapse) {
	const fields = /* @__PURE__ */ new Map();
	for (const { key, keySpan, value } of root.entries) {
		const found = shapeOf(key);
		if (!found) {
			const near = nearest(key);
			lapse(`unknown field "${key}"${near ? `: did you mean "${near}"` : ""}`, keySpan);
		} else if (!isNull(value)) {
			const unknown = unknownBelow(found.name, value);
			if (unknown) lapse(`unknown field "${unknown.key}" in "${found.name}"`, unknown.keySpan);
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
function checkContent(root, fields, fault, empty) {
	if ([...fields.keys()].filter((name) => name !== "kind" && name !== "apiVersion").length === 0) empty(entryOf(root, "kind")?.keySpan ?? root.span);
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
function fromFields(file, fields, { faults, unknown, emptiness }) {
	const scalar = (name) => scalarIn(fields.get(name));
	return {
		file,
		isComponent: stringOf(fields.get("kind")) === "Component",
		resources: [...references(fields.get("resources")), ...references(fields.get("bases"))],
		components: references(fields.get("components")),
		patches: {
			patchesStrategicMerge: itemsOf$2(fields.get("patchesStrategicMerge")).map((node) => legacyMerge(node, file)),
			patches: itemsOf$2(fields.get("patches")).flatMap((node) => patchEntry(node, file)),
			patchesJson6902: itemsOf$2(fields.get("patchesJson6902")).flatMap((node) => patchEntry(node, file))
		},
		namespace: scalar("namespace"),
		namePrefix: scalar("namePrefix"),
		nameSuffix: scalar("nameSuffix"),
		labels: [...itemsOf$2(fields.get("labels")).flatMap(labelEntry), ...commonLabels(fields.get("commonLabels"))],
		annotations: mapIn$1(fields.get("commonAnnotations")),
		replacements: itemsOf$2(fields.get("replacements")),
		unfollowed: unfollowedIn(fields),
		transformers: scalars(fields.get("transformers")),
		configurations: scalars(fields.get("configurations")),
		others: scalars(fields.get("crds")),
		faults,
		unknown,
		emptiness
	};
}
const itemsOf$2 = (node) => node?.kind === "list" ? node.items : [];
const mapIn$1 = (node) => node?.kind === "map" ? node : void 0;
const scalarIn = (node) => node?.kind === "scalar" && valueText(node) !== "" ? node : void 0;
const scalars = (node) => itemsOf$2(node).flatMap((item) => item.kind === "scalar" && item.text !== "" ? [item] : []);
const references = (node) => itemsOf$2(node).flatMap((item) => item.kind === "scalar" ? [{
	text: valueText(item),
	span: item.span
}] : []);
/** A text that is a path or the patch itself. */
function legacyMerge(node, file) {
	const text = node.kind === "scalar" ? node : void 0;
	const isInline = text !== void 0 && /\n|^\s*\{|:\s/.test(text.text);
	const common = {
		file,
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
function patchEntry(node, file) {
	if (node.kind !== "map") return [];
	const field = (name) => node.entries.find(({ key }) => key.toLowerCase() === name)?.value;
	const options = mapIn$1(field("options"));
	const inline = scalarIn(field("patch"));
	return [{
		file,
		path: scalarIn(field("path")),
		inline: inline && inline.text.trim() !== "" ? inline : void 0,
		target: mapIn$1(field("target")),
		isNameChangeAllowed: isTrue(options && entryOf(options, "allowNameChange")?.value),
		isKindChangeAllowed: isTrue(options && entryOf(options, "allowKindChange")?.value),
		span: node.span
	}];
}
function labelEntry(node) {
	if (node.kind !== "map") return [];
	const pairs = mapIn$1(entryOf(node, "pairs")?.value);
	if (!pairs) return [];
	const fields = itemsOf$2(entryOf(node, "fields")?.value).flatMap((field) => mapIn$1(field) ?? []);
	const [isSelector, isInTemplates] = [isTrue(fieldOf(node, "includeSelectors")), isTrue(fieldOf(node, "includeTemplates"))];
	return [{
		pairs,
		isSelector,
		isInTemplates,
		isCommon: false,
		fields,
		span: node.span
	}];
}
function commonLabels(node) {
	if (node?.kind !== "map") return [];
	return [{
		pairs: node,
		isSelector: true,
		isInTemplates: true,
		isCommon: true,
		fields: [],
		span: node.span
	}];
}
function unfollowedIn(fields) {
	const charts = [...itemsOf$2(fields.get("helmCharts")), ...itemsOf$2(fields.get("helmChartInflationGenerator"))];
	const generators = itemsOf$2(fields.get("generators"));
	return [...charts.map(({ span }) => ({
		reason: "Helm chart",
		span
	})), ...generators.map(({ span }) => ({
		reason: "generator",
		span
	}))];
}

//#endregion
//#region src/project/deployment/fields.ts
/** What is written, filled in later or not. */
const writtenIn = (field) => field.state === "substituted" ? field.spelling : field.value || void 0;
/** A field as a node at its place. */
function scalarOf(field) {
	const { span, file } = field[origin];
	const text = writtenIn(field);
	return text === void 0 ? void 0 : plainScalar(text, {
		span,
		from: file
	});
}
const patchesIn = (patches) => patches.node?.kind === "list" ? patches.node.items.flatMap((node) => patchEntry(node, fileOf(patches))) : [];
const pairsIn = (map, isForced) => map.node?.kind === "map" && map.node.entries.length > 0 ? {
	pairs: map.node,
	file: fileOf(map),
	isForced
} : void 0;
/** Components of a folder, without those that are missing where an object says so. */
function componentsIn({ components, ignoreMissingComponents }, folder, files) {
	const isThere = (text) => {
		const path = locate(files, folder, text);
		return isRemote(text) || path === void 0 || files.isFolder(path);
	};
	return components.items.flatMap((item) => {
		if (item.value === void 0 || ignoreMissingComponents.value === true && !isThere(item.value)) return [];
		return [{
			text: item.value,
			span: item[origin].span,
			from: fileOf(item)
		}];
	});
}

//#endregion
//#region src/project/deployment/deployment.ts
/** Whether a part is of one of the folders, or takes a component from there. */
const leadsInto = ({ folder, edits }, folders) => folders.has(folder) || (edits.components ?? []).some(({ text }) => folders.has(resolve(folder, text) ?? ""));
/**
* The folder that a controller calls by its path from the top of a repository. It is taken for one of this tree where this
* tree has it; the top itself every repository has.
*/
function folderAt(path, files) {
	const folder = path === void 0 ? void 0 : locate(files, "", path.replace(/^\/+/, ""));
	return folder !== void 0 && folder !== "" && files.isFolder(folder) ? folder : void 0;
}
/** Whether a path has something that is filled in later, and may lead to a folder of this tree. */
function isOpenPath(field, files) {
	const [, start] = /^(?:\.?\/)?(.*?)(?:\{\{|\$\{)/.exec(writtenIn(field) ?? "") ?? [];
	if (start === void 0) return false;
	const above = locate(files, "", folderOf(start)) ?? "";
	return above === "" || files.isFolder(above);
}

//#endregion
//#region src/project/deployment/listing.ts
/** A kustomization that stands in no file: it lists paths below a folder, all at the place that leads to the folder. */
function listingOf(at, paths, folder) {
	return {
		file: fileOf(at),
		isComponent: false,
		resources: paths.map((path) => ({
			text: path.slice(folder.length + 1),
			span: at[origin].span
		})),
		components: [],
		patches: {
			patchesStrategicMerge: [],
			patches: [],
			patchesJson6902: []
		},
		namespace: void 0,
		namePrefix: void 0,
		nameSuffix: void 0,
		labels: [],
		annotations: void 0,
		replacements: [],
		unfollowed: [],
		transformers: [],
		configurations: [],
		others: [],
		faults: [],
		unknown: [],
		emptiness: []
	};
}
/**
* What the kustomization lists that Flux makes for a folder without one: every YAML file below it, and of folders with a
* kustomization of their own the folder in place of its files.
*/
function generatedList(folder, files) {
	const below = [...files.paths].filter((path) => path.startsWith(`${folder}/`) && /\.ya?ml$/.test(path));
	return [...new Set(below.map((path) => folderWithKustomization(path, folder, files) ?? path))].sort(compareText);
}
/** The outermost one between a folder and a file below it. */
function folderWithKustomization(path, folder, files) {
	return lineage(folderOf(path)).filter((it) => it !== folder && isBelow(it, folder)).findLast((it) => files.kustomizationIn(it) !== void 0);
}

//#endregion
//#region src/project/deployment/argo.ts
const sourcesOf = ({ source, sources }) => sources.items.length > 0 ? sources.items : [source];
/** What an Argo CD Application applies from this tree; undefined where that is nothing. */
function argoDeployment(spec, files, mayBeOurs) {
	const read = sourcesOf(spec).flatMap((source) => readSource(source, files, mayBeOurs) ?? []);
	const parts = read.flatMap((it) => "folder" in it ? [it] : []);
	const [first] = parts;
	if (!first) return void 0;
	const blindSpots = read.flatMap((it) => "reason" in it ? [it] : []);
	return {
		folder: first.folder,
		parts,
		blindSpots,
		namespace: scalarOf(spec.destination.namespace),
		variables: void 0,
		target: targetOf(spec),
		labels: void 0,
		annotations: void 0
	};
}
/** The cluster that it syncs to by itself. */
function targetOf({ destination, syncPolicy }) {
	const { automated } = syncPolicy;
	const isAutomated = automated.node !== void 0 && valueText(fieldOf(automated.node, "enabled") ?? automated.node) !== "false";
	const cluster = destination.server.value ?? destination.name.value;
	return isAutomated && cluster !== void 0 ? `Argo CD ${cluster}` : void 0;
}
/** Argo CD looks at what the source says, then at what lies in the folder. */
function readSource(source, files, mayBeOurs) {
	const { repoURL, path, chart, helm, plugin, directory } = source;
	const written = writtenIn(path);
	if (written === void 0) return chart.state === "absent" ? void 0 : blind("Helm chart", chart);
	const folder = mayBeOurs(repoURL.value) ? folderAt(written, files) : void 0;
	if (folder === void 0) return blind("remote base", path);
	if (plugin.node) return blind("plugin", plugin);
	if (helm.node) return blind("Helm chart", helm);
	const isDirectory = [
		directory.recurse,
		directory.include,
		directory.exclude
	].some(({ state }) => state !== "absent");
	if (!isDirectory && files.kustomizationIn(folder) !== void 0) return kustomizePart(source, folder, files);
	if (!isDirectory && files.paths.has(`${folder}/Chart.yaml`)) return blind("Helm chart", path);
	return directoryParts(source, folder, files);
}
const blind = (reason, at) => ({
	reason,
	file: fileOf(at),
	span: at[origin].span
});
/** What Argo CD writes into the kustomization of a folder (argo-cd 3.5, util/kustomize, `Build`). */
function kustomizePart({ kustomize }, folder, files) {
	const { namespace, namePrefix, nameSuffix, patches, commonLabels, commonAnnotations } = kustomize;
	const labels = pairsIn(commonLabels, kustomize.forceCommonLabels.value === true);
	const manner = {
		isSelector: kustomize.labelWithoutSelector.value !== true,
		isInTemplates: kustomize.labelIncludeTemplates.value === true
	};
	return {
		folder,
		made: void 0,
		edits: {
			namespace: scalarOf(namespace),
			namePrefix: scalarOf(namePrefix),
			nameSuffix: scalarOf(nameSuffix),
			labels: labels && {
				...labels,
				...manner
			},
			annotations: pairsIn(commonAnnotations, kustomize.forceCommonAnnotations.value === true),
			patches: patchesIn(patches),
			components: componentsIn(kustomize, folder, files),
			isByKustomize: true
		},
		isKustomize: true
	};
}
/** Every manifest of the folder itself, or of all below it: a part each, because one resource may stand in two of them. */
function directoryParts({ path, directory }, folder, files) {
	const isIncluded = matcherOf(directory.include.value ?? "*");
	const isExcluded = matcherOf(directory.exclude.value ?? "");
	return [...files.paths].filter((file) => {
		if (!file.startsWith(`${folder}/`) || !/\.(ya?ml|json)$/.test(file)) return false;
		const inside = file.slice(folder.length + 1);
		if (folderOf(file) !== folder && directory.recurse.value !== true) return false;
		return isIncluded(inside) && !isExcluded(inside);
	}).sort(compareText).map((file) => {
		return {
			folder,
			made: listingOf(path, [file], folder),
			edits: { isByKustomize: false },
			isKustomize: false
		};
	});
}

//#endregion
//#region src/project/deployment/flux.ts
/**
* What a Flux Kustomization applies: the kustomization of its folder, or one of every YAML file below, into which Flux writes
* the object's namespace, prefix, suffix, patches and components (fluxcd/pkg/kustomize 1.41, `Generator.GenerateManifest`).
* After the build come the values of `postBuild`, and last of all `commonMetadata` (kustomize-controller 1.9, `apply`).
*/
function fluxDeployment(object, files, variables) {
	const { path, targetNamespace, namePrefix, nameSuffix, patches, commonMetadata, kubeConfig, suspend } = object.spec;
	const isRunning = suspend.state === "absent" || suspend.value === false;
	const folder = folderAt(path.value, files);
	if (folder === void 0) return void 0;
	return {
		folder,
		parts: [{
			folder,
			made: files.kustomizationIn(folder) !== void 0 ? void 0 : listingOf(path, generatedList(folder, files), folder),
			edits: {
				namespace: scalarOf(targetNamespace),
				namePrefix: scalarOf(namePrefix),
				nameSuffix: scalarOf(nameSuffix),
				patches: patchesIn(patches),
				components: componentsIn(object.spec, folder, files),
				isByKustomize: false
			},
			isKustomize: true
		}],
		blindSpots: [],
		namespace: void 0,
		variables,
		target: kubeConfig.node === void 0 && isRunning ? "Flux" : void 0,
		labels: pairsIn(commonMetadata.labels, true),
		annotations: pairsIn(commonMetadata.annotations, true)
	};
}

//#endregion
//#region src/project/deployment/flux-instance.ts
/**
* The Kustomization that flux-operator makes of the `sync` of a FluxInstance (flux-operator 0.58, internal/builder,
* `templates.go`). None where a patch of the instance may change it, or where the files come from another kind of source than
* a git repository.
*/
function syncOf(instance) {
	const { sync, kustomize } = instance.spec;
	const patched = kustomize.patches.node ? scalarsIn(kustomize.patches.node) : [];
	if (sync.kind.value !== "GitRepository" || patched.some(({ text }) => /\bKustomization\b/.test(text))) return void 0;
	const [made] = resourcesOf(kustomizationIn(nodeOf(instance)), fileOf(instance));
	return made?.kind === "Kustomization" ? made : void 0;
}
function kustomizationIn(instance) {
	const spec = entryOf(instance, "spec");
	const sync = spec?.value.kind === "map" ? entryOf(spec.value, "sync") : void 0;
	const path = sync?.value.kind === "map" ? entryOf(sync.value, "path") : void 0;
	const metadata = instance.entries.filter(({ key }) => key === "metadata");
	const made = path && sync?.value.kind === "map" ? [{
		...sync,
		key: "spec",
		value: withEntries(sync.value, [path])
	}] : [];
	return withEntries(instance, [
		plainEntry("apiVersion", "kustomize.toolkit.fluxcd.io/v1", instance.span),
		plainEntry("kind", "Kustomization", instance.span),
		...metadata,
		...made
	]);
}

//#endregion
//#region src/project/deployment/overrides.ts
/** What no file beside the manifests changes. */
const fixed = [
	"path",
	"repoURL",
	"chart",
	"targetRevision",
	"ref"
];
/** The Application with what the files beside its manifests say (Argo CD's `mergeSourceParameters`). */
function withOverrides(application, files) {
	const node = nodeOf(application);
	const spec = entryOf(node, "spec");
	if (spec?.value.kind !== "map") return application;
	const overridden = (source) => overriddenSource(source, nameOf$1(application), files);
	const changed = changedSources(spec.value, overridden);
	if (changed === spec.value) return application;
	const [result] = resourcesOf(withEntry(node, {
		...spec,
		value: changed
	}), fileOf(application));
	return result?.kind === "Application" ? result : application;
}
function changedSources(spec, change) {
	const [one, several] = [entryOf(spec, "source"), entryOf(spec, "sources")];
	if (several?.value.kind === "list") {
		const items = several.value.items.map((item) => item.kind === "map" ? change(item) : item);
		return items.every((item, at) => several.value.kind === "list" && item === several.value.items[at]) ? spec : withEntry(spec, {
			...several,
			value: withItems(several.value, items)
		});
	}
	const value = one?.value.kind === "map" ? change(one.value) : one?.value;
	return one && value && value !== one.value ? withEntry(spec, {
		...one,
		value
	}) : spec;
}
function overriddenSource(source, name, files) {
	const folder = folderAt(stringOf(fieldOf(source, "path")), files);
	return (folder === void 0 ? [] : [".argocd-source", `.argocd-source-${name}`].map((it) => `${folder}/${it}.yaml`)).reduce((now, path) => files.paths.has(path) ? overriddenBy(path, now, files) : now, source);
}
function overriddenBy(path, source, files) {
	const read = files.readAll(path);
	const root = read?.documents[0]?.root;
	if (!read || root?.kind !== "map") return source;
	const patch = fixed.reduce(withoutKey, root);
	const merged = merge({
		from: {
			path,
			text: read.text
		},
		problems: []
	}, source, patch);
	return merged?.kind === "map" ? merged : source;
}

//#endregion
//#region src/project/deployment/deploying.ts
const isDeploying = (resource) => deployingKinds.some((kind) => kind === resource.kind);
const flux = "kustomize.toolkit.fluxcd.io";
const argo = {
	group: /^argoproj\.io\//,
	versions: ["argoproj.io/v1alpha1"]
};
const core = {
	group: /^v1$/,
	versions: ["v1"]
};
/** The kinds of those, and of what they take variables from. */
const gitOpsKinds = {
	Kustomization: {
		group: /^kustomize\.toolkit\.fluxcd\.io\//,
		versions: [
			"v1",
			"v1beta2",
			"v1beta1"
		].map((it) => `${flux}/${it}`)
	},
	FluxInstance: {
		group: /^fluxcd\.controlplane\.io\//,
		versions: ["fluxcd.controlplane.io/v1"]
	},
	Application: argo,
	ApplicationSet: argo,
	ConfigMap: core,
	Secret: core
};
/** The same for what is written in one place, whatever changed it on its way to a cluster. */
const writtenAt = (resource) => `${fileOf(resource).path}\n${nodeOf(resource).span.start}`;
/** What an object applies from this tree. */
function deploymentsOf(object, around, variablesOf) {
	const { files, mayBeOurs, addressOf } = around;
	switch (object.kind) {
		case "Kustomization": return mayBeOurs(addressOf(object)) ? asList(fluxDeployment(object, files, variablesOf(object))) : [];
		case "FluxInstance": {
			const sync = mayBeOurs(object.spec.sync.url.value) ? syncOf(object) : void 0;
			return sync ? asList(fluxDeployment(sync, files, void 0)) : [];
		}
		case "Application": return asList(argoDeployment(withOverrides(object, files).spec, files, mayBeOurs));
		case "ApplicationSet": return applicationsOf(object, files).flatMap(({ application, isUnclear }) => {
			const deployments = deploymentsOf(application, around, variablesOf);
			return isUnclear ? deployments.map((it) => withUnclear(it, object.spec.templatePatch)) : deployments;
		});
	}
}
const withUnclear = (deployment, at) => ({
	...deployment,
	blindSpots: [...deployment.blindSpots, {
		reason: "transformer",
		file: fileOf(at),
		span: at[origin].span
	}],
	isUnclear: true
});
/** Whether an object applies something from this tree, and it cannot be told what. */
function isOpen(object, around) {
	const { files, mayBeOurs, addressOf } = around;
	switch (object.kind) {
		case "Kustomization": return mayBeOurs(addressOf(object)) && isOpenPath(object.spec.path, files);
		case "FluxInstance": return mayBeOurs(object.spec.sync.url.value) && isOpenPath(object.spec.sync.path, files);
		case "Application": return sourcesOf(object.spec).some(({ path, repoURL }) => mayBeOurs(repoURL.value) && isOpenPath(path, files));
		case "ApplicationSet": return applicationsOf(object, files).some(({ application }) => isOpen(application, around));
	}
}
const asList = (value) => value === void 0 ? [] : [value];

//#endregion
//#region src/project/deployment/envsubst.ts
const disabling = "kustomize.toolkit.fluxcd.io/substitute";
/**
* A resource as Flux fills in its variables (fluxcd/pkg/kustomize, `SubstituteVariables`). What cannot be told stays as it is
* spelled, and so reads as substituted.
*/
function substituted(node, variables) {
	const metadata = fieldOf(node, "metadata");
	return ["labels", "annotations"].some((key) => stringOf(fieldOf(fieldOf(metadata, key), disabling)) === "disabled") || variables.values.size === 0 ? node : withScalars(node, (scalar) => filledIn(scalar, variables));
}
/** Flux fills in the text that kustomize writes, and reads it again: of quotes that are not needed nothing is left by then. */
function filledIn(scalar, variables) {
	if (typeof scalar.value !== "string" || !unquoted.test(scalar.text)) return scalar;
	const text = evaluate(scalar.text, variables);
	return text !== void 0 && plain$1.test(text) ? {
		...scalar,
		value: resolvePlain(text),
		text
	} : scalar;
}
/** Texts with a variable that any writer of YAML leaves without quotes, and texts that any reader takes for plain ones. */
const unquoted = /^(?=.*\$\{)[\w$/.][\w$/.:@+,={}-]*[\w$/.@+,={}-]$/;
const plain$1 = /^[\w/.+-](?:[\w/.:@+,=-]*[\w/.@+,=-])?$/;
const expression$1 = /\$\{([^{}]*)\}/g;
const variable = /^([A-Za-z_]\w*)(?:(?::[-=?+]|=)([^$]*))?$/;
/**
* A text after Flux's envsubst (fluxcd/pkg/envsubst), to which all of `:-`, `:=`, `:?` and `:+` say a default. Undefined where
* it cannot be told. Nor is it told that a variable without a value becomes nothing: Flux refuses that, if it is set so.
*/
function evaluate(text, { values, isComplete }) {
	if (text.includes("$${")) return void 0;
	let isKnown = true;
	const result = text.replace(expression$1, (whole, inner) => {
		const [, name = "", byDefault] = variable.exec(inner) ?? [];
		const isUnset = values.get(name) === "" || isComplete && !values.has(name);
		const value = values.get(name) || (isUnset && name !== "" ? byDefault : void 0);
		isKnown &&= value !== void 0;
		return value ?? whole;
	});
	return isKnown && !result.includes("${") ? result : void 0;
}

//#endregion
//#region src/project/deployment/variables.ts
const isSettings = (resource) => resource.kind === "ConfigMap" || resource.kind === "Secret";
/** What `postBuild` says, of `settings` and of itself. */
function variablesFrom(settings) {
	const byName = groupBy(settings, nameOf$1);
	const known = /* @__PURE__ */ new Map();
	return (object) => variablesOf(object, (kind, name, namespace) => {
		const key = JSON.stringify([
			kind,
			name,
			namespace
		]);
		if (!known.has(key)) known.set(key, contentOf$2(byName.get(name ?? "") ?? [], kind, namespace));
		return known.get(key);
	});
}
/** As fluxcd/pkg/kustomize, `LoadVariables`: what comes later counts, and what is written in the object itself most. */
function variablesOf({ metadata, spec }, contentOf) {
	const { substitute, substituteFrom } = spec.postBuild;
	const values = /* @__PURE__ */ new Map();
	let isComplete = [substitute.state, substituteFrom.state].every((state) => state === "present" || state === "absent");
	for (const reference of substituteFrom.items) {
		const found = contentOf(reference.kind.value, reference.name.value, metadata.namespace.value);
		for (const [key, value] of found ?? unknownFrom(values)) values.set(key, value);
		isComplete &&= found !== void 0;
	}
	for (const [key, value] of valuesIn(substitute)) values.set(key, value);
	return {
		values,
		isComplete
	};
}
/** What is not seen may set any of them anew. */
const unknownFrom = (values) => new Map([...values.keys()].map((key) => [key, void 0]));
/** What all say that may be meant. */
function contentOf$2(named, kind, namespace) {
	const meant = named.filter((it) => it.kind === kind && mayBeOne(it.metadata.namespace.value, namespace));
	const contents = new Map(meant.map((each) => [...valuesOf(each)]).map((entries) => [JSON.stringify(entries), entries]));
	const [content] = contents.values();
	return content && contents.size === 1 ? new Map(content) : void 0;
}
const mayBeOne = (one, other) => one === void 0 || other === void 0 || one === other;
/** Nothing of a Secret is told but its keys. */
function valuesOf(settings) {
	if (settings.kind === "ConfigMap") return valuesIn(settings.data);
	return unknownFrom(new Map([...valuesIn(settings.data), ...valuesIn(settings.stringData)]));
}
function valuesIn({ entries }) {
	const known = ({ value }) => value?.startsWith("ENC[") ? void 0 : value?.replaceAll("\n", "");
	return new Map([...entries].map(([key, field]) => [key, known(field)]));
}

//#endregion
//#region src/project/deployment/family.ts
/** Bounds that nobody meets who means well. */
const most = 5e3;
function familyOf(group, growing) {
	const first = grow(group.objects.map(unparented), group.settings, growing);
	const roots = rootsAmong(group, first.deployed);
	const { members, stuck, deployed, settings } = isAsGiven(roots, group) ? first : grow(roots, group.settings, growing);
	const { filledIn, variablesOf } = fillingFrom(settings);
	return {
		deployments: members.flatMap((member) => {
			const made = deploymentsOf(filledIn(member), growing, variablesOf);
			return member.parent ? made : made.map(maybeMoreVariables);
		}),
		deployed: new Set([...first.deployed, ...deployed].map(({ object }) => writtenAt(object))),
		isOpen: [...members, ...stuck].some((member) => isOpen(filledIn(member), growing))
	};
}
const isAsGiven = (roots, { objects }) => roots.length === objects.length && roots.every(({ parent }) => parent === void 0);
const unparented = (object) => ({
	object,
	parent: void 0
});
/** What deploys itself too has changed itself by then; of some that deploy one another the first is taken. */
function rootsAmong({ objects }, deployed) {
	const byPlace = groupBy(deployed, ({ object }) => writtenAt(object));
	const roots = objects.flatMap((object) => {
		const others = byPlace.get(writtenAt(object)) ?? [];
		return others.find(({ parent }) => parent && writtenAt(parent.object) === writtenAt(object)) ?? (others.length > 0 ? [] : unparented(object));
	});
	return roots.length > 0 ? roots : objects.slice(0, 1).map(unparented);
}
/** Who deploys the object itself is not seen, and may give it more. */
const maybeMoreVariables = (made) => made.variables ? {
	...made,
	variables: {
		...made.variables,
		isComplete: false
	}
} : made;
/** A path may hold a variable whose value is deployed by a relation, so that those without a folder wait. */
function grow(roots, given, { buildObjects, ...around }) {
	const members = [];
	const deployed = [];
	const settings = [...given];
	let waiting = roots;
	for (let before = -1; members.length > before && members.length < most;) {
		before = members.length;
		const stuck = [];
		const { filledIn, variablesOf } = fillingFrom([...settings]);
		const found = [];
		for (const member of waiting) {
			const deployments = deploymentsOf(filledIn(member), around, variablesOf);
			if (deployments.length === 0) stuck.push(member);
			else members.push(member);
			const built = deployments.flatMap(({ parts }) => parts.flatMap(buildObjects));
			for (const resource of built.flatMap(({ node, file }) => resourcesOf(node, file))) {
				if (isSettings(resource)) settings.push(resource);
				if (isDeploying(resource)) found.push({
					object: resource,
					parent: member
				});
			}
		}
		deployed.push(...found);
		waiting = [...stuck, ...found.filter((it) => !isBelowItself(it))];
	}
	return {
		members,
		stuck: waiting,
		deployed,
		settings
	};
}
function isBelowItself({ object, parent }) {
	for (let above = parent; above; above = above.parent) if (writtenAt(above.object) === writtenAt(object)) return true;
	return false;
}
function fillingFrom(settings) {
	const variablesOf = remember(variablesFrom(settings));
	const filledIn = remember(({ object, parent }) => {
		const above = parent && filledIn(parent);
		if (above?.kind !== "Kustomization") return object;
		const written = nodeOf(object);
		const node = substituted(written, variablesOf(above));
		const [result] = node === written ? [] : resourcesOf(node, fileOf(object));
		return result && isDeploying(result) ? result : object;
	});
	return {
		filledIn,
		variablesOf
	};
}

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
function together(before, after) {
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
	const hasSelector = isWritten(fieldOf(fieldOf(item.node, "spec"), "selector")) && !injectedSelectorOf(item.node, injected);
	let node = item.node;
	for (const pair of pairs.entries) {
		const file = pair.value.from ?? scope.kustomization.file;
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
			if (typeof result === "string") fault(scope, `the label "${pair.key}" has no place: ${result}`, pair.keySpan, file);
			else if (result.kind === "map") node = result;
		}
	}
	if (!hasSelector) note(node, pairs, scope.kustomization.file, injected);
	return changed(item, together(item.node, node), { isRemembered: false });
}
const isWritten = (node) => node !== void 0 && !isNull(node) && (node.kind !== "map" || node.entries.length > 0);
function note(node, pairs, file, injected) {
	const selector = fieldOf(fieldOf(node, "spec"), "selector");
	if (selector?.kind !== "map") return;
	for (const pair of pairs.entries) {
		const value = entryOf(selector, pair.key)?.value;
		if (value && !injected.has(value)) injected.set(value, {
			file: pair.value.from ?? file,
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

//#endregion
//#region src/project/kustomize/followed.ts
const mappingKinds = {
	Service: {
		group: /^v1$/,
		versions: ["v1"]
	},
	Endpoints: {
		group: /^v1$/,
		versions: ["v1"]
	},
	EndpointSlice: {
		group: /^discovery\.k8s\.io\//,
		versions: ["discovery.k8s.io/v1", "discovery.k8s.io/v1beta1"]
	}
};
function isFollowed(followed, kind, apiVersion) {
	return kind !== void 0 && Object.hasOwn(followed, kind) && followed[kind]?.group.test(apiVersion ?? "") === true;
}
const isFollowedKind = (followed, kind) => kind !== void 0 && Object.hasOwn(followed, kind);

//#endregion
//#region src/project/kustomize/name-references.ts
/** Those that a mapping kind has for a mapping kind: kustomize itself has none. */
function nameReferencesIn(scope, text) {
	const path = locate(scope.shelf.files, scope.folder, text);
	return itemsOf$1(fieldOf(path === void 0 ? void 0 : scope.shelf.all(path)?.documents[0]?.root, "nameReference")).flatMap((reference) => {
		const kind = stringOf(fieldOf(reference, "kind"));
		if (kind === void 0 || !isFollowedKind(scope.shelf.followed, kind)) return [];
		return itemsOf$1(fieldOf(reference, "fieldSpecs")).flatMap((spec) => spec.kind === "map" ? [readFieldSpec(spec)] : []).filter((spec) => spec.kind === "" || isFollowedKind(scope.shelf.followed, spec.kind)).map((spec) => ({
			kind,
			spec
		}));
	});
}
const itemsOf$1 = (node) => node?.kind === "list" ? node.items : [];
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

//#endregion
//#region src/project/kustomize/json-patch.ts
function readOperations(list, file) {
	return list.items.map((item) => {
		const value = fieldOf(item, "value");
		return {
			kind: textOf(item, "op") ?? "",
			path: pointer(textOf(item, "path")),
			from: pointer(textOf(item, "from")),
			value: value && stamped(value, file),
			span: item.span,
			pathSpan: (fieldOf(item, "path") ?? item).span,
			file
		};
	});
}
function textOf(node, key) {
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
	if (found && !isNull(found) ? value !== void 0 && isSame(found, value) : isEmpty && hasParent(root, path)) return { node: root };
	return { problem: found ? "the test finds another value" : "the test finds nothing" };
}
const hasParent = (root, path) => {
	const parent = path.length < 2 ? root : lookUp(root, path.slice(0, -1))?.node;
	return parent?.kind === "map" || parent?.kind === "list" && indexIn(parent, path.at(-1) ?? "") !== void 0;
};
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
const noItem = ({ items }, key) => `there is no item "${key}" in a list of ${items.length}`;

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
	return onlyFollowed(scope, changed(item, together(item.node, restored(item, merged, entry)), { isRemembered }));
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
/** Something that is now of another kind is not followed further. */
function onlyFollowed({ shelf }, item) {
	return isFollowed(shelf.followed, item.id.kind, item.id.apiVersion) ? [item] : [];
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
		return node === item.node ? [item] : onlyFollowed(scope, changed(item, node, { isRemembered }));
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

//#endregion
//#region src/project/kustomize/manifest.ts
/** The resources of a file, those inside lists too. */
function readManifest({ file, documents }, followed) {
	const items = [];
	const keys = /* @__PURE__ */ new Set();
	let problem = documents.flatMap(({ errors }) => errors)[0]?.message;
	const roots = documents.flatMap(({ root }) => root?.kind === "map" ? [root] : []);
	for (const node of resourcesIn(roots)) {
		const kind = stringOf(fieldOf(node, "kind"));
		if (kind === void 0) problem ??= "an item of a list has no kind";
		if (!isFollowed(followed, kind, stringOf(fieldOf(node, "apiVersion")))) continue;
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
		else if (items.kind === "list") queue.push(...items.items.flatMap(mapIn));
	}
	return resources;
}
const mapIn = (node) => node.kind === "map" ? [node] : [];

//#endregion
//#region src/project/kustomize/target.ts
const fields = [
	"group",
	"version",
	"kind",
	"name",
	"namespace"
];
const anything = () => true;
function readTarget(map) {
	const nodeOf = (name) => map.entries.find(({ key }) => key.toLowerCase() === name.toLowerCase())?.value;
	const read = (name) => expression(nodeOf(name));
	const [group, version, kind, name, namespace] = fields.map(read);
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
	const costly = fields.map(nodeOf).find((node) => node && !expression(node));
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
function mayBeForFollowed(target, followed) {
	return Object.entries(followed).some(([kind, { versions }]) => versions.some((version) => target.isForKind(version, kind)));
}
const matches = (read, text) => read?.(text) ?? false;
const plain = /^[\w/-]*$/;
/** A group that is repeated, or many repetitions: a text can be made for these that takes for ever. */
const isCostly = (pattern) => pattern.length > 256 || /\)[*+{]/.test(pattern) || (pattern.match(/[*+{]/g) ?? []).length > 4;
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
const setBased = /^([^\s!=,()]+)\s+(in|notin)\s*\(([^()]*)\)$/;
const equality = /^([^\s!=,()]+)\s*(==|=|!=)\s*([^\s!=,()]*)$/;
const existence = /^(!?)\s*([^\s!=,()]+)$/;
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

//#endregion
//#region src/project/kustomize/patches.ts
function applyPatches(scope, entries, items, manner) {
	return entries.reduce((now, entry) => applyPatch(scope, entry, now, manner), items);
}
function applyPatch(scope, entry, items, manner) {
	const target = entry.target && readTarget(entry.target);
	if (target?.unreadable) {
		if (target.unreadable.isInvalid) fault(scope, "the expression is not valid", target.unreadable.span, entry.file);
		else blindSpot(scope, "transformer", target.unreadable.span, entry.file);
		return target.unreadable.isInvalid ? items : items.map((item) => obscured(item, "patch"));
	}
	if (manner.only === "operations" && target && !target.hasName) {
		fault(scope, "this field takes targets with a name only", entry.span, entry.file);
		return items;
	}
	if (items.length === 0 && target && !mayBeForFollowed(target, scope.shelf.followed)) return items;
	if (isUnread(scope, entry)) return items.map((item) => target?.isFor(item) === false ? item : obscured(item, "patch"));
	const content = contentOf$1(scope, entry, target, manner);
	if (!content) return items;
	if (content.operations) {
		const { operations } = content;
		if (target) return operatePatch(scope, {
			operations,
			file: content.file
		}, items, target, manner.isRemembered);
		fault(scope, "a JSON patch does not say by itself what it is for, and here is no target", entry.span, entry.file);
		return items;
	}
	if (manner.only === "operations" && content.merges.length > 0) {
		fault(scope, "this field takes JSON patches, and this patch is none", entry.span, entry.file);
		return items;
	}
	return target ? mergeSelected(scope, entry, content, items, target) : mergeNamed(scope, entry, content, items, manner);
}
function mergeSelected(scope, entry, content, items, target) {
	const [patch] = content.merges;
	if (content.merges.length > 1) {
		fault(scope, "a target goes with one patch, and here are several", entry.span, entry.file);
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
	const { followed } = scope.shelf;
	let result = items;
	for (const patch of content.merges) {
		const id = identityOf(patch);
		if (!isFollowedKind(followed, id.kind) || id.apiVersion !== "" && !isFollowed(followed, id.kind, id.apiVersion)) continue;
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
			fault(scope, `the patch is for ${id.kind} "${id.name}", and there ${count === "no" ? "is" : "are"} ${count} of that name`, entry.span, entry.file);
		}
	}
	return result;
}
/** What is not read may change anything. */
function isUnread(scope, { path, file }) {
	const at = path && locate(scope.shelf.files, scope.folder, path.text);
	if (!path || at === void 0 || scope.shelf.files.paths.has(at) || !isVendored(at)) return false;
	blindSpot(scope, "vendored file", path.span, file);
	return true;
}
function contentOf$1(scope, entry, target, { only }) {
	const { path, inline } = entry;
	if (path && inline) return refuse(scope, "a patch has either a path or a text, and this has both", entry.span, entry.file);
	if (inline) {
		if (isBrokenJson(only === "operations" ? inline.text : inline.text.trim())) return refuse(scope, noJson, entry.span, entry.file);
		return readContent(scope, readInline(inline, entry.file), entry.file, entry);
	}
	if (!path) return refuse(scope, "a patch has either a path or a text, and this has neither", entry.span, entry.file);
	const at = locate(scope.shelf.files, scope.folder, path.text);
	if (isRemote(path.text) || at === void 0) {
		blindSpot(scope, at === void 0 ? "missing file" : "transformer", path.span, entry.file);
		return;
	}
	scope.notes.listed.push(at);
	const isForOthers = target && !mayBeForFollowed(target, scope.shelf.followed);
	const opened = target && !isForOthers ? scope.shelf.all(at) : scope.shelf.manifest(at);
	if (!opened) return refuse(scope, `there is no file "${path.text}"`, path.span, entry.file);
	if (isForOthers) return void 0;
	if (!target && opened.documents.length === 0) return startsAsList(opened.text) ? {
		file: opened.file,
		merges: [],
		operations: []
	} : void 0;
	if (isBrokenJson(opened.text)) return refuse(scope, noJson, entry.span, entry.file);
	return readContent(scope, opened, opened.file, entry);
}
const noJson = "a patch that begins with \"[\" is read as JSON, and this is none";
/** Source: kustomize api/internal/builtins/PatchTransformer.go and PatchJson6902Transformer.go, at `[0] != '['`. */
function isBrokenJson(text) {
	if (!text.startsWith("[")) return false;
	try {
		JSON.parse(text);
		return false;
	} catch {
		return true;
	}
}
function refuse(scope, message, span, file) {
	fault(scope, message, span, file);
}
/** Whether the first thing that is written is a list. */
const startsAsList = (text) => /^(\s|#[^\n]*(\n|$)|---[^\n]*\n)*(-\s|\[)/.test(text.slice(0, 4096));
function readContent(scope, { documents }, file, entry) {
	const error = documents.flatMap(({ errors }) => errors)[0];
	if (error) return refuse(scope, `the patch cannot be read: ${error.message}`, entry.span, entry.file);
	const roots = documents.flatMap(({ root }) => root && !isNull(root) ? [root] : []);
	const [first] = roots;
	if (first?.kind === "list") return {
		file,
		merges: [],
		operations: readOperations(first, file)
	};
	const merges = resourcesIn(roots.flatMap((root) => root.kind === "map" ? [root] : []));
	const isWhole = merges.every((node) => stringOf(fieldOf(node, "kind")) && stringOf(fieldOf(fieldOf(node, "metadata"), "name")));
	if (merges.length < roots.length || !isWhole) return refuse(scope, "the patch is neither a resource with a kind and a name nor a list of operations", entry.span, entry.file);
	return {
		file,
		merges,
		operations: void 0
	};
}

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

//#endregion
//#region src/project/kustomize/replacements.ts
const text = unknownText("replacement");
/** The fields that replacements write to become unknown: where the value comes from is not followed. */
function applyReplacements(scope, items) {
	const { file } = scope.kustomization;
	return scope.kustomization.replacements.reduce((now, entry) => {
		const path = fieldOf(entry, "path");
		return path?.kind === "scalar" ? fromFile(scope, path, now) : replaced(scope, entry, now, file);
	}, items);
}
function fromFile(scope, path, items) {
	const at = locate(scope.shelf.files, scope.folder, path.text);
	const opened = at === void 0 ? void 0 : scope.shelf.all(at);
	if (at !== void 0) scope.notes.listed.push(at);
	if (!opened) {
		if (at !== void 0 && isVendored(at)) blindSpot(scope, "vendored file", path.span);
		else fault(scope, `there is no file "${path.text}"`, path.span);
		return items;
	}
	return opened.documents.flatMap(({ root }) => root ? itemsOf(root) : []).reduce((now, root) => replaced(scope, root, now, opened.file), items);
}
const itemsOf = (node) => node?.kind === "list" ? node.items : node ? [node] : [];
function replaced(scope, replacement, items, file) {
	return itemsOf(fieldOf(replacement, "targets")).reduce((now, target) => {
		const select = fieldOf(target, "select");
		if (select?.kind !== "map") return now;
		const chosen = readTarget(select);
		const rejected = itemsOf(fieldOf(target, "reject")).flatMap((each) => each.kind === "map" ? [readTarget(each)] : []);
		return now.map((item) => {
			return (chosen.isFor(item) || chosen.hasName && isKnownAs(item, chosen.isForIdentity)) && !rejected.some((each) => each.isFor(item)) ? written(scope, item, target, file) : item;
		});
	}, items);
}
function written(scope, item, target, file) {
	const paths = itemsOf(fieldOf(target, "fieldPaths")).flatMap((path) => path.kind === "scalar" ? [path] : []);
	const isCreating = isTrue(fieldOf(fieldOf(target, "options"), "create"));
	let node = item.node;
	for (const path of paths.length > 0 ? paths : [void 0]) {
		const span = (path ?? target).span;
		const made = plainScalar(text, {
			span,
			from: file
		});
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

//#endregion
//#region src/project/kustomize/transformers.ts
/** Transformers of kustomize's own that never touch a mapping kind. */
const harmless = new Set([
	"ReplicaCountTransformer",
	"ImageTagTransformer",
	"HashTransformer"
]);
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
	const path = locate(scope.shelf.files, scope.folder, entry.text);
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
	const isUnread = path !== void 0 && isVendored(path);
	blindSpot(scope, isUnread ? "vendored file" : "missing file", entry.span);
	if (!isUnread && path !== void 0) fault(scope, `there is no file or folder "${entry.text}"`, entry.span);
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
	if (isBuiltIn && kind === "PatchTransformer") return applyPatches(within({}), patchEntry(config, file), items, { isRemembered: true });
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

//#endregion
//#region src/project/kustomize/accumulate.ts
/** Bounds that nobody meets who means well: a build may double with each level. */
const deepestComponent = 200;
const mostComponents = 5e3;
const mostItems = 1e4;
/** Builds a kustomization upon what is there already: nothing, or the resources of the one that uses a component. */
function accumulate(around, { folder, kustomization }, before, notes, depth = 0) {
	notes.faults.push(...kustomization.faults, ...kustomization.unknown, ...kustomization.emptiness);
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
		const path = locate(around.shelf.files, folder, text);
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
	const { text, span, from } = reference;
	const path = locate(scope.shelf.files, scope.folder, text);
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
	if (isRemote(text)) blindSpot(scope, "remote base", span, from);
	else missing(scope, reference, path);
	return {
		...before,
		isPartial: true
	};
}
function missing(scope, { text, span, from }, path) {
	const isUnread = path !== void 0 && isVendored(path);
	blindSpot(scope, isUnread ? "vendored file" : "missing file", span, from);
	if (path === void 0 || isUnread) return;
	fault(scope, scope.shelf.files.isFolder(path) ? `the folder "${text}" has no kustomization` : `there is no file or folder "${text}"`, span, from);
}
function addBase(around, scope, reference, path, before) {
	scope.notes.bases.push(path);
	if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
	if (around.isTooDeep(reference)) return refuseSize(scope, reference, before);
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
function refuseCycle(scope, { text, span, from }, before) {
	fault(scope, `"${text}" leads back to a folder that includes this one`, span, from);
	return before;
}
function addComponent(around, scope, reference, before, depth) {
	const { text, span, from } = reference;
	const path = locate(scope.shelf.files, scope.folder, text);
	const kustomization = path === void 0 ? void 0 : around.kustomizationOf(path);
	if (path === void 0 || !kustomization) {
		if (isRemote(text)) blindSpot(scope, "remote base", span, from);
		else missing(scope, reference, path);
		return {
			...before,
			isPartial: true
		};
	}
	scope.notes.components.push(path);
	if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
	if (depth >= deepestComponent || scope.notes.components.length > mostComponents) return refuseSize(scope, reference, before);
	scope.notes.listed.push(kustomization.file.path);
	if (kustomization.isComponent) return accumulate(around, {
		folder: path,
		kustomization
	}, before, scope.notes, depth + 1);
	fault(scope, `"${text}" is no component, and those are listed under "resources"`, span, from);
	return before;
}
function refuseSize(scope, { span, from }, before) {
	blindSpot(scope, "too large", span, from);
	return {
		...before,
		isPartial: true
	};
}
/** Adds resources, of which none may be there already. */
function append(scope, reference, before, items) {
	if (before.items.length === 0) return {
		...before,
		items
	};
	if (items.length === 0) return before;
	if (before.items.length + items.length > mostItems) return refuseSize(scope, reference, before);
	const keys = new Set(before.items.map(({ id }) => id.key));
	const fresh = items.filter(({ id }) => !keys.has(id.key));
	const known = items.find(({ id }) => keys.has(id.key))?.id;
	const more = items.length - fresh.length - 1;
	if (known) {
		const rest = more > 0 ? ` and ${more} more` : "";
		fault(scope, `"${reference.text}" brings the ${known.kind} "${known.name}"${rest}, and that is there already`, reference.span);
	}
	return {
		...before,
		items: [...before.items, ...fresh]
	};
}

//#endregion
//#region src/project/kustomize/dependencies.ts
/** The same, which notes what it is asked for. */
function noting(around, dependencies) {
	const { shelf, kustomizationOf, manifestOf, isCycle, isTooDeep } = around;
	const noted = (answer) => (path) => {
		dependencies.paths.add(path);
		return answer(path);
	};
	const refused = (isSo) => (question) => {
		const answer = isSo(question);
		dependencies.isRefused ||= answer;
		return answer;
	};
	return {
		...around,
		shelf: {
			...shelf,
			manifest: noted(shelf.manifest),
			all: noted(shelf.all),
			files: {
				...shelf.files,
				follow: noted(shelf.files.follow)
			}
		},
		kustomizationOf: noted(kustomizationOf),
		manifestOf: noted(manifestOf),
		isCycle: refused(isCycle),
		isTooDeep: refused(isTooDeep)
	};
}
/** The files and folders of which two trees may tell different things, given the files that differ. */
function apartIn(one, other, differing) {
	const apart = new Set(differing);
	for (const path of differing) {
		if (isKustomizationFile(path)) apart.add(folderOf(path));
		if (one.paths.has(path) === other.paths.has(path)) continue;
		for (const folder of lineage(folderOf(path))) if (one.isFolder(folder) !== other.isFolder(folder)) apart.add(folder);
	}
	return apart;
}

//#endregion
//#region src/project/kustomize/edits.ts
/** Whether the kustomization is built as it is. */
const isUnedited = ({ unknown, emptiness }, { isByKustomize, ...edits }) => (isByKustomize || unknown.length + emptiness.length === 0) && Object.values(edits).every((edit) => edit === void 0 || Array.isArray(edit) && edit.length === 0);
/**
* As `kustomize edit set` and `kustomize edit add` leave it (kustomize 5.8, commands/edit): a namespace, prefix or suffix takes
* the place of the one that is there, all else is added. What kustomize would refuse is a fault.
*/
function edited(own, edits) {
	const { components = [], patches = [], labels, annotations, isByKustomize } = edits;
	const isNew = ({ text }) => !isByKustomize || own.components.every((it) => it.text !== text);
	const faults = [...own.faults];
	const refuse = (message, file, span) => faults.push({
		message,
		file,
		span
	});
	return {
		...own,
		namespace: edits.namespace ?? own.namespace,
		namePrefix: edits.namePrefix ?? own.namePrefix,
		nameSuffix: edits.nameSuffix ?? own.nameSuffix,
		components: [...own.components, ...components.filter(isNew)],
		patches: {
			...own.patches,
			patches: [...own.patches.patches, ...patches]
		},
		labels: labels ? withLabels(own.labels, labels, refuse) : own.labels,
		annotations: annotations ? withPairs(own.annotations, annotations, "annotation", refuse) : own.annotations,
		faults,
		unknown: isByKustomize ? own.unknown : [],
		emptiness: []
	};
}
/** Labels for selectors go to `commonLabels`, others to the first of `labels` that is for the same fields. */
function withLabels(own, added, refuse) {
	const { pairs, file, isSelector, isInTemplates } = added;
	if (isSelector && isInTemplates) {
		refuse("labels are for templates only where they are not for selectors", file, pairs.span);
		return own;
	}
	const isAlike = (it) => isSelector ? it.isCommon : !it.isCommon && !it.isSelector && it.isInTemplates === isInTemplates;
	const at = own.findIndex(isAlike);
	const found = own[at];
	const merged = withPairs(found?.pairs, added, "label", refuse);
	if (found) return own.with(at, {
		...found,
		pairs: merged
	});
	const entry = {
		pairs: merged,
		isSelector,
		isCommon: isSelector,
		isInTemplates,
		fields: [],
		span: pairs.span
	};
	return [
		...own.filter((it) => !it.isCommon),
		entry,
		...own.filter((it) => it.isCommon)
	];
}
function withPairs(own, { pairs, file, isForced }, what, refuse) {
	const base = own ?? emptyMap({
		file,
		span: pairs.span
	});
	return pairs.entries.reduce((map, pair) => {
		if (isForced || !entryOf(map, pair.key)) return withEntry(map, withFile(pair, file));
		refuse(`the ${what} "${pair.key}" is there already, and nothing forces another one`, file, pair.keySpan);
		return map;
	}, base);
}
const withFile = (pair, file) => ({
	...pair,
	value: {
		...pair.value,
		from: pair.value.from ?? file
	}
});

//#endregion
//#region src/project/kustomize/build.ts
/** Bases upon bases: each level may change all that the levels below have brought. */
const deepest = 300;
const nothing = {
	items: [],
	isPartial: false
};
/** Builds kustomizations as far as some kinds go, the mapping kinds unless given. */
function createBuilder(files, { followed = mappingKinds, sibling } = {}) {
	const made = readerOf(files, followed, sibling);
	const { folders, built, shelf, kustomizationOf, manifestOf, injected } = made;
	const refused = /* @__PURE__ */ new Map();
	const take = takerOf(made, sibling);
	const around = {
		shelf,
		kustomizationOf,
		baseOf: (folder) => folders.get(folder),
		manifestOf,
		isCycle: (reference) => refused.get(reference) === "cycle",
		isTooDeep: (reference) => refused.get(reference) === "too deep",
		injected
	};
	const prepare = (folder) => {
		for (const each of inOrder(folder, {
			files,
			kustomizationOf
		}, take, refused)) {
			const kustomization = kustomizationOf(each);
			if (!kustomization || each !== folder && kustomization.isComponent) continue;
			const notes = {
				...emptyNotes(),
				listed: [kustomization.file.path]
			};
			const dependencies = {
				paths: new Set([each]),
				isRefused: false
			};
			const base = accumulate(noting(around, dependencies), {
				folder: each,
				kustomization
			}, nothing, notes);
			const height = 1 + Math.max(0, ...notes.bases.map((it) => folders.get(it)?.height ?? 0));
			folders.set(each, {
				...base,
				notes,
				dependencies,
				height
			});
		}
	};
	const build = (folder) => {
		prepare(folder);
		const own = folders.get(folder);
		const other = sibling?.builder.made;
		const result = (own !== void 0 && own === other?.folders.get(folder) ? other.built.get(folder) : void 0) ?? gather(own ?? {
			...nothing,
			notes: emptyNotes()
		}, folders, injected);
		built.set(folder, result);
		return result;
	};
	return {
		build,
		buildEdited: ({ folder, made: given, edits }) => {
			const own = given ?? kustomizationOf(folder);
			if (!own || !given && isUnedited(own, edits)) return build(folder);
			const kustomization = edited(own, edits);
			const { resources, components } = kustomization;
			if (!given) prepare(folder);
			for (const { text } of [...resources, ...components]) prepare(locate(files, folder, text) ?? folder);
			const notes = {
				...emptyNotes(),
				listed: given ? [] : [own.file.path]
			};
			return gather({
				...accumulate(around, {
					folder,
					kustomization
				}, nothing, notes),
				notes
			}, folders, injected);
		},
		made
	};
}
/** Reads what is asked for, once; in two trees what is the same in both. */
function readerOf(files, followed, sibling) {
	const other = sibling?.builder.made;
	const apart = other && apartIn(other.files, files, sibling.differing);
	const isAlike = (path) => apart?.has(path) === false;
	const shelf = createShelf(files, followed, (path) => isAlike(path) ? other?.shelf.fileOf(path) : void 0);
	return {
		files,
		folders: /* @__PURE__ */ new Map(),
		built: /* @__PURE__ */ new Map(),
		shelf,
		kustomizationOf: remember((folder) => {
			if (isAlike(folder)) return other?.kustomizationOf(folder);
			const path = files.kustomizationIn(folder);
			const opened = path === void 0 ? void 0 : shelf.all(path);
			return opened && readKustomization(opened.file, opened);
		}),
		manifestOf: remember((path) => {
			if (isAlike(path)) return other?.manifestOf(path);
			const opened = shelf.manifest(path);
			return opened && readManifest(opened, followed);
		}),
		injected: other?.injected ?? /* @__PURE__ */ new WeakMap(),
		isAlike
	};
}
/** Takes a folder with its bases from a sibling, where none of what it asked for differs; says whether it is there now. */
function takerOf({ folders, isAlike }, sibling) {
	const other = sibling?.builder.made.folders;
	const isTheSame = remember((folder) => {
		const known = other?.get(folder);
		if (known === void 0 || known.dependencies.isRefused) return false;
		return [...known.dependencies.paths].every(isAlike) && known.notes.bases.every(isTheSame);
	});
	return function take(folder, room) {
		const known = other?.get(folder);
		if (folders.has(folder)) return true;
		if (known === void 0 || known.height > room || !isTheSame(folder)) return false;
		folders.set(folder, known);
		return known.notes.bases.every((base) => take(base, deepest));
	};
}
/** The folders that a folder needs and that are not built yet, what is needed first, and itself at the end. */
function inOrder(top, { files, kustomizationOf }, isBuilt, refused) {
	const order = [];
	const seen = /* @__PURE__ */ new Set();
	const above = /* @__PURE__ */ new Map();
	const steps = [];
	const open = (folder) => {
		const kustomization = kustomizationOf(folder);
		if (!kustomization || seen.has(folder) || isBuilt(folder, deepest - steps.length)) return;
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
		const path = locate(files, step.folder, next.value.text);
		if (path === void 0 || !kustomizationOf(path)) continue;
		if ((above.get(path) ?? 0) > 0) refused.set(next.value, "cycle");
		else if (steps.length >= deepest && !isBuilt(path, 0)) refused.set(next.value, "too deep");
		else open(path);
	}
	return order;
}
/** What a folder and all that it includes have noted, and its resources. */
function gather(top, folders, injected) {
	const included = /* @__PURE__ */ new Set();
	const listed = /* @__PURE__ */ new Set();
	const faults = /* @__PURE__ */ new Map();
	const blindSpots = /* @__PURE__ */ new Map();
	const references = [];
	const queue = [top.notes];
	const seen = /* @__PURE__ */ new Set();
	for (const notes of queue) {
		for (const path of notes.listed) listed.add(path);
		for (const fault of notes.faults) faults.set(`${fault.file.path}\n${fault.span.start}\n${fault.message}`, fault);
		for (const spot of notes.blindSpots) blindSpots.set(`${spot.file.path}\n${spot.span.start}\n${spot.reason}`, spot);
		references.push(...notes.references);
		for (const component of notes.components) included.add(component);
		for (const base of notes.bases) {
			included.add(base);
			if (seen.has(base)) continue;
			seen.add(base);
			queue.push(folders.get(base)?.notes ?? emptyNotes());
		}
	}
	return {
		resources: withNewNames(top.items, references).flatMap((item) => finished(item, injected)),
		listed,
		included,
		blindSpots: [...blindSpots.values()],
		faults: [...faults.values()]
	};
}
/** Resources that are only meant for kustomize itself are left out at the very end. */
function finished(item, injected) {
	const { node, file } = item;
	const local = stringOf(fieldOf(fieldOf(fieldOf(node, "metadata"), "annotations"), "config.kubernetes.io/local-config"));
	if (local !== void 0 && local !== "false") return [];
	return [{
		node,
		file,
		injectedSelector: injectedSelectorOf(node, injected),
		formerNames: formerNamesOf(item)
	}];
}

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
		const named = wordsIn(text).map((word) => locateWord(files, folderOf(path), word));
		if (mayHide.test(text) || named.some((it) => it !== void 0 && paths.has(it))) relevant.add(path);
		for (const folder of named) {
			const base = folder === void 0 ? void 0 : files.kustomizationIn(folder);
			if (base !== void 0) usersOf.set(base, [...usersOf.get(base) ?? [], path]);
		}
	}
	for (const path of relevant) for (const user of usersOf.get(path) ?? []) relevant.add(user);
	return kustomizations.filter((path) => relevant.has(path));
}
/** Escapes, anchors, aliases and block scalars. */
const mayHide = /[\\&*]|[|>][-+]?\s*$/m;
/** Everything between white space, quotes and brackets that is no key. */
const wordsIn = (text) => text.split(/[\s,[\]{}"']+/).filter((word) => word !== "" && !word.endsWith(":"));

//#endregion
//#region src/project/deployment/groups.ts
/** The objects of a tree that may apply something of some folders, objects that do, or what those take variables from. */
function objectsIn({ files, explaining }, folders) {
	const above = foldersAbove([...files.paths].filter((path) => explaining.mayHold(path, deployingKinds)));
	const readNaming = (more) => {
		const mayName = mayNameAmong(new Set([
			...folders,
			...above,
			...more
		]), files);
		return explaining.readWhere(deployingKinds, mayName).resources.filter(isDeploying);
	};
	const few = readNaming([]);
	const settings = settingsNamedBy(few, files, explaining);
	const objects = settings.length === 0 ? few : readNaming(foldersAbove(settings));
	return {
		objects,
		holding: new Set([...objects.map((object) => fileOf(object).path), ...settings])
	};
}
/** Whether a text may name one of the folders; variables end a word, so that of a path with some the ends are compared. */
function mayNameAmong(folders, files) {
	const all = [...folders];
	const mayBe = (word) => {
		const start = word.replace(/\$$/, "").replace(/^\.\//, "");
		const folder = locateWord(files, "", word.replace(/^\/+/, ""));
		if (word.includes("*") || folders.has(folder ?? "")) return true;
		if (start !== word && start.endsWith("/") && all.some((folder) => folder.startsWith(start))) return true;
		return word.startsWith("/") && all.some((folder) => folder.endsWith(word.replace(/\/+$/, "")));
	};
	return (text) => hiddenPath.test(text) || wordsIn(text).some(mayBe);
}
/** What a generator fills in may come from anywhere. */
const hiddenPath = /kind"?:\s*["']?ApplicationSet|path"?:\s*["']?(\$\{|\{\{)/;
/** The folders that hold something of the paths, but for the top. */
function foldersAbove(paths) {
	const folders = new Set([...paths].flatMap((path) => lineage(folderOf(path))));
	folders.delete("");
	return folders;
}
/** One group a kustomization that no other includes, and of the rest one a file. */
function groupsOf({ objects, holding }, { kustomizations, files }) {
	const builder = objectBuilder(files, holding);
	const relevant = relevantKustomizations(kustomizations, holding, files);
	const built = kustomizationGroups(relevant.map(folderOf), builder);
	const listed = new Set(built.flatMap((group) => group.objects.map(writtenAt)));
	const byFile = [...groupBy(objects.filter((object) => !listed.has(writtenAt(object))), (object) => fileOf(object).path).values()].map((each) => ({
		objects: each,
		settings: []
	}));
	const folders = foldersAbove([...holding, ...relevant]);
	return {
		groups: [...built, ...byFile],
		buildObjects: (part) => leadsInto(part, folders) ? builder.buildEdited(part).resources : []
	};
}
function kustomizationGroups(folders, { build }) {
	const all = folders.map((folder) => ({
		folder,
		built: build(folder)
	}));
	const included = new Set(all.flatMap(({ built }) => [...built.included]));
	return all.filter(({ folder }) => !included.has(folder)).map(({ built }) => groupIn(built)).filter(({ objects }) => objects.length > 0);
}
function groupIn({ resources }) {
	const all = resources.flatMap(({ node, file }) => resourcesOf(node, file));
	return {
		objects: all.filter(isDeploying),
		settings: all.filter(isSettings)
	};
}
/** `holding`: the files that hold what is built. */
function objectBuilder(files, holding) {
	const readManifest = (path) => {
		if (holding.has(path)) return files.readAll(path);
		return files.paths.has(path) ? {
			text: "",
			documents: []
		} : void 0;
	};
	return createBuilder({
		...files,
		readManifest
	}, { followed: gitOpsKinds });
}
/** The files that may hold what objects take variables from: most ConfigMaps are for something else. */
function settingsNamedBy(objects, files, explaining) {
	const names = [...new Set(objects.flatMap(namesOfSettings))];
	const isNamed = (path) => {
		const text = files.textOf(path) ?? "";
		return names.some((name) => text.includes(name));
	};
	return (names.length === 0 ? [] : [...files.paths].filter((path) => explaining.mayHold(path, ["ConfigMap", "Secret"]))).filter(isNamed);
}
/** Also those that patches for other objects bring. */
function namesOfSettings(object) {
	if (object.kind !== "Kustomization") return [];
	const { postBuild, patches } = object.spec;
	const names = postBuild.substituteFrom.items.flatMap(({ name }) => name.value ?? []);
	const inPatches = (patches.node ? scalarsIn(patches.node).map(({ text }) => text) : []).filter((text) => text.includes("substituteFrom"));
	return [...names, ...inPatches.flatMap((text) => Array.from(text.matchAll(/name"?:\s*["']?([\w.-]+)/g), ([, name = ""]) => name))];
}

//#endregion
//#region src/project/deployment/repository.ts
/**
* Every repository has folders of a name like `deploy`, so that a path which this tree has may be meant for another one. Ours
* is the one to which most objects of the tree turn for paths that are here, if it has a name: then one of another name is not.
*/
function repositoryAmong(addresses) {
	const counts = /* @__PURE__ */ new Map();
	for (const address of addresses) counts.set(nameOf(address), (counts.get(nameOf(address)) ?? 0) + 1);
	const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
	const ours = first && first[1] > (second?.[1] ?? 0) ? first[0] : void 0;
	return (address) => ours === void 0 || nameOf(address) === void 0 || nameOf(address) === ours;
}
/** The same repository has many addresses, and mostly one name. */
const nameOf = (address) => /([^/:]+?)(?:\.git)?\/*$/.exec(address ?? "")?.[1]?.toLowerCase();
/** The address behind each path that objects name and this tree has. */
function addressesIn(objects, files, addressOf) {
	return objects.flatMap((object) => {
		switch (object.kind) {
			case "Kustomization": return folderAt(object.spec.path.value, files) === void 0 ? [] : [addressOf(object)];
			case "FluxInstance": {
				const { path, url } = object.spec.sync;
				return folderAt(path.value, files) === void 0 ? [] : [url.value];
			}
			case "Application": return sourcesOf(object.spec).flatMap(({ path, repoURL }) => folderAt(path.value, files) === void 0 ? [] : [repoURL.value]);
			default: return [];
		}
	});
}
/** The address that the source of a Flux Kustomization has, where all of that name have the same. */
function addressesAmong(repositories) {
	return ({ spec: { sourceRef } }) => {
		if (sourceRef.kind.value !== "GitRepository") return void 0;
		const meant = repositories.filter(({ metadata }) => metadata.name.value === sourceRef.name.value);
		const addresses = new Set(meant.map(({ spec }) => spec.url.value));
		return addresses.size === 1 ? [...addresses][0] : void 0;
	};
}

//#endregion
//#region src/project/deployment/deployed.ts
/** Of those that may bring one of `paths`. */
function deploymentsIn(known, paths) {
	const folders = foldersAbove(paths);
	const written = objectsIn(known, folders);
	if (written.objects.length === 0) return {
		deployments: [],
		isOpen: false
	};
	const { files, explaining } = known;
	const addressOf = addressesAmong(explaining.read(repositoryKinds).resources.filter((it) => it.kind === "GitRepository"));
	const mayBeOurs = repositoryAmong(addressesIn(written.objects, files, addressOf));
	const { groups, buildObjects } = groupsOf(written, known);
	const families = familiesOf(groups, {
		files,
		addressOf,
		mayBeOurs,
		buildObjects
	});
	return {
		deployments: families.flatMap((family, at) => family.deployments.map((it) => ({
			...it,
			target: it.target && `${at} ${it.target}`
		}))).filter(({ parts }) => parts.some((part) => leadsInto(part, folders))),
		isOpen: families.some((family) => family.isOpen)
	};
}
const repositoryKinds = ["GitRepository"];
/** Of groups without what another group deploys; of some that deploy one another the first counts. */
function familiesOf(groups, growing) {
	const families = /* @__PURE__ */ new Map();
	const deployed = /* @__PURE__ */ new Set();
	const remaining = (group) => {
		const own = families.get(group)?.deployed;
		return {
			...group,
			objects: group.objects.filter((it) => own?.has(writtenAt(it)) || !deployed.has(writtenAt(it)))
		};
	};
	for (const group of [...groups].sort(byDepth)) {
		const rest = remaining(group);
		if (rest.objects.length === 0) continue;
		const family = familyOf(rest, growing);
		families.set(group, family);
		for (const place of family.deployed) deployed.add(place);
	}
	return [...families].flatMap(([group, family]) => {
		const rest = remaining(group);
		if (rest.objects.length === 0) return [];
		return rest.objects.length < group.objects.length ? familyOf(rest, growing) : family;
	});
}
/** Who deploys others mostly stands above them, if it is no FluxInstance, and what is found there need not be built twice. */
const byDepth = (one, other) => depthOf(one) - depthOf(other);
const depthOf = ({ objects }) => Math.min(...objects.map((object) => object.kind === "FluxInstance" ? 0 : fileOf(object).path.split("/").length));
/** The resources as they reach the cluster. */
function deploy(deployment, builder) {
	const { parts, blindSpots } = deployment;
	const all = parts.map((part) => ({
		part,
		built: builder.buildEdited(part)
	}));
	return {
		resources: all.flatMap(({ built }) => built.resources).map((it) => ({
			...it,
			node: applied(it.node, deployment)
		})),
		listed: new Set(all.flatMap(({ built }) => [...built.listed])),
		included: new Set(all.flatMap(({ part, built }) => [...part.made ? [] : [part.folder], ...built.included])),
		blindSpots: [...blindSpots, ...all.flatMap(({ built }) => built.blindSpots)],
		faults: all.flatMap(({ part, built }) => part.isKustomize ? built.faults : [])
	};
}
/** A resource that was built as the controller sends it to the API server. */
function applied(built, { namespace, variables, labels, annotations, isUnclear }) {
	const node = variables ? substituted(built, variables) : isUnclear ? obscuredNode(built, "patch") : built;
	return withMetadata(withMetadata(namespace ? withDefaultNamespace(node, namespace) : node, metadataLabels, labels), metadataAnnotations, annotations);
}
function withMetadata(node, spec, added) {
	if (!added) return node;
	const { pairs, file } = added;
	return pairs.entries.reduce((now, pair) => {
		const result = setAt(now, spec, {
			...pair,
			value: stamped(pair.value, file)
		}, {
			file,
			span: pair.keySpan
		});
		return typeof result !== "string" && result.kind === "map" ? result : now;
	}, node);
}

//#endregion
//#region src/project/built-roots.ts
/** `paths`: the files that hold mapping resources. A root that is the same as in a sibling is the sibling's. */
function buildRoots({ kustomizations, files, explaining }, paths, sibling) {
	const builder = createBuilder(files, { sibling });
	const relevant = [...relevantKustomizations(kustomizations, paths, files)].sort(compareText);
	const kustomized = relevant.map((kustomization) => {
		const folder = folderOf(kustomization);
		return {
			folder,
			isDeployed: false,
			target: void 0,
			built: builder.build(folder)
		};
	});
	const { deployments, isOpen } = deploymentsIn({
		kustomizations,
		files,
		explaining
	}, [...paths, ...relevant]);
	const deployed = deployments.map((deployment) => {
		return {
			folder: deployment.folder,
			isDeployed: true,
			target: deployment.target,
			built: deploy(deployment, builder)
		};
	});
	const all = [...kustomized, ...deployed];
	const included = new Set(all.flatMap(({ built }) => [...built.included]));
	const roots = all.filter(({ folder, isDeployed }) => isDeployed || !included.has(folder));
	const known = new Map(sibling?.roots.map((root) => [root.built, root]));
	const holding = roots.map((root) => known.get(root.built) ?? withResources(root)).filter(({ resources }) => resources.length > 0);
	return {
		builder,
		roots: holding,
		contested: contestedAmong(holding),
		listed: new Set(all.flatMap(({ built }) => [...built.listed])),
		isOpen
	};
}
function withResources(root) {
	const injected = /* @__PURE__ */ new Map();
	const renamed = /* @__PURE__ */ new Map();
	const resources = root.built.resources.flatMap(({ node, file, injectedSelector: label, formerNames }) => {
		const mappings = resourcesOf(node, file).filter(isMappingKind);
		if (label) for (const mapping of mappings) injected.set(mapping, { [origin]: startOf(label.file, label.span) });
		if (formerNames.length > 0) for (const mapping of mappings) renamed.set(mapping, formerNames);
		return mappings;
	});
	return {
		...root,
		resources,
		injected,
		formerNames: renamed
	};
}

//#endregion
export { buildRoots };