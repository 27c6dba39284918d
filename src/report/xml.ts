/** What XML 1.0 cannot hold, not even as a reference. */
const IMPOSSIBLE = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF\p{Cs}]/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What means something in XML, or acts on whoever reads the file as text. */
const ACTING = /[&<>"'\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu;

/**
 * Text for an attribute or an element, on one line. A reader gets it back as it was, apart from what XML cannot hold: that is
 * shown as an escape. `##[`, and `::` at the start of a line, would be commands in the log of a GitHub workflow.
 */
export function xmlText(text: string): string {
  return text
    .replace(IMPOSSIBLE, (character) => `\\u{${codeOf(character)}}`)
    .replace(ACTING, (character) => NAMED[character] ?? `&#x${codeOf(character)};`)
    .replaceAll('##[', '##&#x5b;')
    .replaceAll('::', ':&#x3a;');
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

type Attributes = Readonly<Record<string, string | number>>;

/** `children` are elements; without any, the tag closes itself. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const start = `<${[name, ...Object.entries(attributes).map(attribute)].join(' ')}`;
  if (children.length === 0) return `${start}/>`;
  return [`${start}>`, ...children, `</${name}>`].join('\n');
}

/** An element that holds lines of text. */
export function textElement(name: string, attributes: Attributes, lines: readonly string[]): string {
  const start = [name, ...Object.entries(attributes).map(attribute)].join(' ');
  return `<${start}>${lines.map(xmlText).join('\n')}</${name}>`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function attribute([name, value]: readonly [string, string | number]): string {
  return `${name}="${xmlText(String(value))}"`;
}
