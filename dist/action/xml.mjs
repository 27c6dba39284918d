//#region src/report/xml.ts
/** What XML 1.0 cannot hold, not even as a reference. */
const IMPOSSIBLE = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF\p{Cs}]/gu;
const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** What means something in XML, or acts on whoever reads the file as text. */
const ACTING = /[&<>"'\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;
/**
* Text for an attribute or an element, on one line. A reader gets it back as it was, apart from what XML cannot hold: that is
* shown as an escape. `##[`, and `::` at the start of a line, would be commands in the log of a GitHub workflow.
*/
function xmlText(text) {
	return text.replace(IMPOSSIBLE, (character) => `\\u{${codeOf(character)}}`).replace(ACTING, (character) => NAMED[character] ?? `&#x${codeOf(character)};`).replaceAll("##[", "##&#x5b;").replaceAll("::", ":&#x3a;");
}
function codeOf(character) {
	return (character.codePointAt(0) ?? 0).toString(16);
}
/** `children` are elements; without any, the tag closes itself. */
function element(name, attributes, children = []) {
	const start = `<${[name, ...Object.entries(attributes).map(attribute)].join(" ")}`;
	if (children.length === 0) return `${start}/>`;
	return [
		`${start}>`,
		...children,
		`</${name}>`
	].join("\n");
}
/** An element that holds lines of text. */
function textElement(name, attributes, lines) {
	return `<${[name, ...Object.entries(attributes).map(attribute)].join(" ")}>${lines.map(xmlText).join("\n")}</${name}>`;
}
function xmlDocument(root) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function attribute([name, value]) {
	return `${name}="${xmlText(String(value))}"`;
}

//#endregion
export { textElement as n, xmlDocument as r, element as t };