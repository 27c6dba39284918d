import { validateXML } from 'xmllint-wasm';

/** What libxml2 says against any of the documents; empty where it has nothing to say. */
export async function xmlErrors(documents: readonly string[], schema?: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: schema === undefined ? [] : [{ fileName: 'schema.xsd', contents: schema }],
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The attributes of this name in the order of the document, as a reader gets them. */
export function attributesOf(document: string, name: string): readonly string[] {
  return [...document.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decoded(value));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(\w+));/g, (_, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
