import type { Finding, Place } from '../lint/finding.ts';
import type { Position } from '../text/span.ts';
import { listed } from './counts.ts';
import type { Format } from './format.ts';
import { jsonText } from './json.ts';
import { inlineCode } from './markdown.ts';
import { MESSAGE_LENGTH } from './message.ts';
import { clip, safeText } from './safe.ts';
import { byteLength, sourceLines } from './source-lines.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;
/** What Markdown or GitHub makes more of than text. */
const MARKUP = /[`*_~[\]<>@#|\\&$]|:\/\/|www\./;

interface Context {
  readonly linesOf: (path: string) => readonly string[] | undefined;
  readonly docsOf: ReadonlyMap<string, string | undefined>;
}

/** The diagnostic format of reviewdog (`DiagnosticResult` of its `reviewdog.proto`), which posts messages as Markdown. */
export const rdjson: Format = ({ findings, sources }, { quiet, tool }) => {
  const context = { linesOf: sourceLines(sources), docsOf: new Map(tool.rules.map(({ id, docs }) => [id, docs])) };
  return jsonText({
    source: { name: 'extmap-lint', url: tool.homepage },
    diagnostics: listed(findings, quiet).map((finding) => diagnosticOf(finding, context)),
  });
};

function diagnosticOf(finding: Finding, context: Context): object {
  const { rule, severity, message, related } = finding;
  const url = context.docsOf.get(rule);
  const places = related.map((place) => ({ message: inert(place.message), location: locationOf(place, context) }));
  return {
    message: inert(message),
    location: locationOf(finding, context),
    severity: SEVERITIES[severity],
    code: { value: rule, ...(url === undefined ? {} : { url }) },
    ...(places.length === 0 ? {} : { related_locations: places }),
  };
}

/** As text where that is all that it can be, and else as code, in which nothing means anything. */
function inert(message: string): string {
  const text = clip(message, MESSAGE_LENGTH);
  return MARKUP.test(text) ? inlineCode(text) : safeText(text);
}

/** Without the text of the file, whole lines: columns count bytes of UTF-8. */
function locationOf({ path, start, end }: Place, { linesOf }: Context): object {
  const lines = linesOf(path);
  const position = ({ line, column }: Position) =>
    lines === undefined ? { line } : { line, column: byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1 };
  return { path, range: { start: position(start), end: position(end) } };
}
