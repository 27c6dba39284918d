import type { Finding } from '../lint/finding.ts';
import { byPath, listed } from './counts.ts';
import type { Format } from './format.ts';
import { messageWithPlaces } from './message.ts';
import { element, xmlDocument } from './xml.ts';

/** The XML of Checkstyle, of which `version` says the fields and not who wrote it; a source is dotted, like a Java class. */
export const checkstyle: Format = ({ findings }, { quiet }) => {
  const files = byPath(listed(findings, quiet)).map(([path, found]) => element('file', { name: path }, found.map(errorOf)));
  return xmlDocument(element('checkstyle', { version: '4.3' }, files));
};

function errorOf(finding: Finding): string {
  const { start, severity, rule } = finding;
  const message = messageWithPlaces(finding);
  return element('error', { line: start.line, column: start.column, severity, message, source: `extmap-lint.${rule}` });
}
