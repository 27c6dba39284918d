import { A as remember, Ct as origin, G as ownRules, Mn as nearest, T as readText, _t as fileOf, b as lineStarts, dt as annotation, ut as fillIn, v as findingInFile, x as positionAt } from "../action.mjs";

//#region src/lint/suppression/directive.ts
/** Names one rule of one directive. */
const useOf = ({ file, span }, rule) => JSON.stringify([
	file.path,
	span.start,
	rule
]);
const forms = [
	"disable-next-line",
	"disable-line",
	"disable-resource",
	"disable-file",
	"disable",
	"enable"
];
const start = /^#+\s*(extmap-lint-([\w-]+))/;
/** Undefined for any other comment. */
function readComment(file, { text, span }) {
	const match = start.exec(text);
	if (!match) return void 0;
	const [whole, name = "", verb = ""] = match;
	const end = span.start + whole.length;
	const at = {
		start: end - name.length,
		end
	};
	const form = forms.find((candidate) => candidate === verb);
	if (form !== void 0) return {
		file,
		span: at,
		form,
		...readWords(text.slice(whole.length), end)
	};
	return {
		file,
		word: {
			text: name,
			span: at
		},
		near: nearest(verb, forms)
	};
}
/** `value` begins at `at` in the file, unless it is written there in another way than it reads. */
function readAnnotation(file, value, span) {
	const at = file.text.slice(span.start, span.end).indexOf(value);
	const words = readWords(value, span.start + Math.max(at, 0));
	if (at >= 0) return {
		file,
		span,
		form: "annotation",
		...words
	};
	const whole = (word) => ({
		text: word.text,
		span
	});
	return {
		file,
		span,
		form: "annotation",
		...words,
		rules: words.rules.map(whole),
		until: words.until && whole(words.until)
	};
}
/** `rule, rule until=2027-03-31 -- reason` */
function readWords(text, at) {
	const dashes = /(^|\s)--(\s|$)/.exec(text);
	const head = text.slice(0, dashes?.index);
	const reason = dashes ? text.slice(dashes.index + dashes[0].length).trim() : "";
	const words = Array.from(head.matchAll(/[^\s,]+/g), (match) => {
		const from = at + match.index;
		return {
			text: match[0],
			span: {
				start: from,
				end: from + match[0].length
			}
		};
	});
	const untils = words.filter((word) => word.text.startsWith("until="));
	return {
		rules: words.filter((word) => !untils.includes(word)),
		until: untils.at(-1),
		reason: reason || void 0
	};
}
/** `YYYY-MM-DD`; undefined for a date that no calendar has. */
function dateOf({ text }) {
	const date = text.slice(6);
	const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, date.length) !== date ? void 0 : date;
}

//#endregion
//#region src/lint/suppression/reach.ts
function reachOf(directive, { file, documents, directives }) {
	const { form, span } = directive;
	switch (form) {
		case "disable-file": return ({ finding }) => finding.path === file.path;
		case "disable-line": return onLine(file, lineOf(file, span.start));
		case "disable-next-line": return onLine(file, nextLine(file, lineOf(file, span.start)));
		case "disable-resource": return inResource(file, extentAround(span, documents));
		case "disable": return (said, rule) => isWithin(said, file, {
			start: span.end,
			end: endOf(directive, rule, directives)
		});
		default: return () => false;
	}
}
const lineOf = (file, offset) => positionAt(lineStarts(file.text), offset).line;
const onLine = ({ path }, line) => ({ finding }) => finding.path === path && finding.start.line === line;
/** Comments may stand one above another: the next line is the next one that holds YAML. */
function nextLine({ text }, line) {
	return text.split("\n").findIndex((it, at) => at >= line && !/^\s*(#.*)?$/.test(it)) + 1;
}
const isWithin = ({ finding }, { path }, { start, end }) => finding.path === path && finding.start.offset >= start && finding.start.offset < end;
/** A finding about a resource counts wherever it stands, such as in a patch. */
const inResource = (file, extent) => (said) => {
	const { subject } = said;
	const at = subject && fileOf(subject).path === file.path ? subject[origin].span.start : -1;
	return isWithin(said, file, extent) || at >= extent.start && at < extent.end;
};
/** An `enable` that names no rule ends all. */
const ends = ({ form, rules }, rule) => form === "enable" && (rules.length === 0 || rules.some(({ text }) => text === rule));
function endOf({ span }, rule, directives) {
	return directives.find((other) => other.span.start > span.start && ends(other, rule))?.span.start ?? Number.POSITIVE_INFINITY;
}
/** The document that holds a comment, or the item of its `List` that follows the comment or holds it. */
function extentAround(comment, documents) {
	const document = documents.find(({ span }) => span.start <= comment.start && comment.end <= span.end);
	const items = itemsOf(document?.root);
	if (!document || !items || comment.start < items.start) return document?.span ?? comment;
	const index = items.ends.findIndex((end) => end > comment.start);
	if (index < 0) return document.span;
	return {
		start: items.ends[index - 1] ?? items.start,
		end: items.ends[index] ?? document.span.end
	};
}
/** Where the items of a `List` begin and end; a comment behind the last line of one belongs to it. */
function itemsOf(root) {
	const items = (root?.kind === "map" ? root.entries : []).find(({ key }) => key === "items");
	if (items?.value.kind !== "list") return void 0;
	return {
		start: items.keySpan.start,
		ends: items.value.items.map(({ span }) => span.end)
	};
}

//#endregion
//#region src/lint/suppression/complaints.ts
/** What is wrong with suppressions themselves. */
function complaintsAbout({ directives, unknown, uses }, ground) {
	return [...unknown.map(ofUnknownForm), ...directives.flatMap((directive) => directive.form === "enable" ? ofEnd(directive, directives) : ofDirective(directive, uses, ground))].map((it) => findingOf(it, ground));
}
function ofDirective(directive, uses, ground) {
	const { file, span, rules, until, reason } = directive;
	const { settings, ruleIds } = ground;
	const date = until && dateOf(until);
	const known = rules.filter(({ text }) => ruleIds.includes(text));
	const isExpired = date !== void 0 && settings.today > date;
	const unused = isExpired ? [] : known.filter(({ text }) => ground.isConclusive(text) && !uses.has(useOf(directive, text)));
	return [
		...rules.length === 0 ? [complain(file, span, "suppression-malformed", "empty", {})] : [],
		...reason === void 0 ? [complain(file, span, "suppression-unreasoned", "silent", {})] : [],
		...until && date === void 0 ? [ofDate(file, until)] : [],
		...until && isExpired ? [complain(file, until.span, "suppression-expired", "expired", { date })] : [],
		...rules.filter((rule) => !known.includes(rule)).map((rule) => ofUnknownRule(file, rule, ruleIds)),
		...unused.map(({ text, span: at }) => complain(file, at, "suppression-unused", "unused", { rule: text }))
	];
}
function ofEnd(end, directives) {
	return directives.filter(({ file, form, span }) => form === "disable" && file.path === end.file.path && span.start < end.span.start).some(({ rules }) => rules.some(({ text }) => ends(end, text))) ? [] : [complain(end.file, end.span, "suppression-unused", "nothing-to-end", {})];
}
const ofDate = (file, { text, span }) => complain(file, span, "suppression-malformed", "date", { date: text.slice(6) });
const ofUnknownRule = (file, { text, span }, ruleIds) => complain(file, span, "suppression-unknown-rule", "unknown", {
	rule: text,
	hint: hintOf(nearest(text, ruleIds))
});
const ofUnknownForm = ({ file, word, near }) => complain(file, word.span, "suppression-malformed", "form", {
	form: word.text,
	hint: hintOf(near && `extmap-lint-${near}`)
});
const hintOf = (near) => near === void 0 ? "" : `, did you mean "${near}"`;
function complain(file, span, rule, messageId, data) {
	const message = ownRules[rule].messages[messageId];
	if (!message) throw new Error(`${rule} has no message ${messageId}`);
	return {
		file,
		span,
		rule,
		messageId,
		message,
		data
	};
}
function findingOf({ file, span, rule, messageId, message, data }, { locate }) {
	return findingInFile({
		rule,
		messageId,
		severity: message.severity,
		message: fillIn(message.template, data)
	}, {
		file,
		span,
		key: [file.text.slice(span.start, span.end)]
	}, locate);
}

//#endregion
//#region src/lint/suppression/inline.ts
/** What comments and annotations suppress, and what is wrong with them. */
function suppress(ground, said) {
	const comments = ground.files.filter(({ path }) => !ground.settings.isIgnored(path)).map(suppressorsIn);
	const annotations = annotationsOn(ground.subjects);
	const suppressors = [...comments.flatMap((it) => it.suppressors), ...annotations];
	const uses = /* @__PURE__ */ new Set();
	const judged = said.map((it) => {
		const reaching = suppressors.filter((each) => isOn(each, it.finding.rule) && each.reach(it, it.finding.rule));
		for (const { directive } of reaching) uses.add(useOf(directive, it.finding.rule));
		const holding = reaching.find(({ directive }) => holds(directive, ground.settings.today));
		return holding ? {
			...it.finding,
			suppressed: suppressionBy(holding.directive, ground)
		} : it.finding;
	});
	const written = annotations.filter(({ directive }) => !ground.settings.isIgnored(directive.file.path));
	const directives = [...comments.flatMap((it) => it.directives), ...written.map((it) => it.directive)];
	const unknown = comments.flatMap((it) => it.unknown);
	return [...judged, ...complaintsAbout({
		directives,
		unknown,
		uses
	}, ground)];
}
const isOn = ({ directive }, rule) => directive.rules.some(({ text }) => text === rule);
/** A date that cannot be read may have passed. */
function holds({ until }, today) {
	const date = until && dateOf(until);
	return until === void 0 || date !== void 0 && today <= date;
}
function suppressionBy({ form, reason, until, file, span }, { locate }) {
	return {
		kind: form === "annotation" ? "annotation" : "comment",
		reason,
		until: until && dateOf(until),
		place: locate(file, span)
	};
}
function suppressorsIn(file) {
	if (!file.text.includes("extmap-lint-")) return {
		directives: [],
		suppressors: [],
		unknown: []
	};
	const { documents } = readText(file.text);
	const read = documents.flatMap(({ comments }) => comments).map((comment) => readComment(file, comment));
	const directives = read.filter((it) => it !== void 0 && "form" in it);
	return {
		directives,
		suppressors: directives.map((directive) => ({
			directive,
			reach: reachOf(directive, {
				file,
				documents,
				directives
			})
		})),
		unknown: read.filter((it) => it !== void 0 && "word" in it)
	};
}
/** An annotation of a base is read once for all of its overlays. */
function annotationsOn(subjects) {
	const directiveOf = (resource) => {
		const field = resource.metadata.annotations.entries.get(annotation.ignore);
		return field?.state === "present" ? readAnnotation(field[origin].file, field.value, field[origin].span) : void 0;
	};
	const ofResource = remember(directiveOf);
	const all = subjects.map(ofResource).filter((it) => it !== void 0);
	return [...new Map(all.map((directive) => [useOf(directive, ""), directive]))].map(([key, directive]) => ({
		directive,
		reach: ({ subject }) => {
			const own = subject && ofResource(subject);
			return own !== void 0 && useOf(own, "") === key;
		}
	}));
}

//#endregion
export { suppress };