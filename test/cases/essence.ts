import type { Finding, Place } from '../../src/lint/finding.ts';
import { readText } from '../../src/yaml/read.ts';
import type { CaseFile } from './case.ts';
import { plainValue } from './vary.ts';

/** What must stay the same of findings, however their files are written: one line each, sorted. */
export function essenceOf(findings: readonly Finding[], files: readonly CaseFile[]): readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const lines = findings.map((finding) => {
    const { rule, messageId, severity, message, pointer, resource, related } = finding;
    const also = related.map((place) => ({ message: place.message, value: underlined(place, texts) }));
    const value = underlined(finding, texts);
    return JSON.stringify({ rule, messageId, severity, message, pointer, resource, value, also: also.map(toText).sort() });
  });
  return lines.sort();
}

const toText = (value: unknown): string => JSON.stringify(value);

/** The value of the underlined text, because quotes and indentation differ between ways to write it. */
function underlined({ path, start, end }: Place, texts: ReadonlyMap<string, string>): unknown {
  const text = texts.get(path)?.slice(start.offset, end.offset) ?? '';
  const [document] = readText(`${' '.repeat(start.column - 1)}${text}`).documents;
  return document?.root ? plainValue(document.root) : text;
}
