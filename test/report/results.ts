import fc from 'fast-check';
import type { Finding, LintResult, Place, RelatedPlace, Severity, Suppression } from '../../src/lint/finding.ts';
import type { FormatOptions } from '../../src/report/format.ts';
import type { Position } from '../../src/text/span.ts';

export const plain: FormatOptions = {
  color: false,
  quiet: false,
  exit: { code: 1, reason: '1 error' },
  tool: {
    version: '1.2.3',
    homepage: 'https://example.com/extmap-lint#readme',
    rules: [
      {
        id: 'port-name-mismatch',
        summary: 'A port of a `Service` needs a partner',
        severity: 'error',
        docs: 'https://example.com/rules/port-name-mismatch.md',
        page: '# port-name-mismatch\n\nA page.\n',
      },
      { id: 'external-name-ip', summary: 'No address', severity: 'warning', docs: undefined, page: undefined },
      { id: 'note', summary: 'A note', severity: 'info', docs: undefined, page: undefined },
    ],
  },
  category: undefined,
};

/** A result of which only the findings and sources matter; the counts follow from the findings. */
export function resultOf(findings: readonly Finding[], sources: Readonly<Record<string, string>>): LintResult {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  return {
    findings,
    suppressed: [],
    summary: { files: 12, documents: 30, resources: 9, skipped: { templates: 0, encrypted: 0 }, ...counts },
    incomplete: [],
    skippedFiles: [],
    crashes: [],
    mappings: [],
    sources: new Map(Object.entries(sources)),
  };
}

export function findingAt(
  place: Place,
  severity: Severity,
  rule: string,
  message: string,
  related: readonly RelatedPlace[] = [],
): Finding {
  return {
    ...place,
    rule,
    messageId: 'case',
    severity,
    message,
    resource: undefined,
    pointer: '',
    related,
    fingerprint: '0123456789abcdef',
    roots: [],
  };
}

/** The place of the only occurrence of `needle`. */
export function placeOf(path: string, text: string, needle: string): Place {
  const offset = text.indexOf(needle);
  if (offset < 0 || text.indexOf(needle, offset + 1) >= 0) throw new Error(`not there once: ${needle}`);
  return placeBetween(path, text, offset, offset + needle.length);
}

export function placeBetween(path: string, text: string, start: number, end: number): Place {
  return { path, start: positionAt(text, start), end: positionAt(text, end) };
}

function positionAt(text: string, offset: number): Position {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return { line: text.slice(0, offset).split('\n').length, column: offset - lineStart + 1, offset };
}

const tricky = fc.constantFrom(
  ...['##[', '##[add-mask]', '::', '::stop-commands::x', '::error file=a::', '\r', '\n', '\r\n', '%', '%0A', '%250D', ']', '='],
  ...[',', ':', ';', ' ', '\t', '#', '[', '\u001b[31m', '\u009b', '\u202e', '\u2066', '\u200b', '\u200d', '\ufe0f', '\u2028'],
  ...['\u00a0', '\u3000', '\ud800', '\udc00', '\u{e0041}', '中', '👨‍👩‍👧', 'e\u0301', '\u0000', '\u0085', '\u00ad', '\ufeff'],
  ...[
    '|',
    '\\',
    '`',
    '```',
    '@x',
    '#12',
    '<b>',
    '![a](b)',
    'https://a.b',
    'www.a.b',
    'a@b.c',
    '$`',
    '&#64;',
    '*',
    '_',
    '~',
    '<!--',
  ],
);

export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.oneof(tricky, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join('')),
);

const position = fc.record({
  line: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 300 }),
  offset: fc.nat(500),
});
const path = fc.oneof(fc.constantFrom('a.yaml', 'b.yaml'), hostileText);
const place = fc.record({ path, start: position, end: position });
const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
const related = fc.tuple(place, hostileText).map(([at, message]) => ({ ...at, message }));
const finding = fc
  .tuple(place, severity, hostileText, hostileText, fc.array(related, { maxLength: 3 }))
  .map(([at, level, rule, message, places]) => findingAt(at, level, rule, message, places));
const source = fc.array(hostileText, { maxLength: 6 }).map((lines) => lines.join('\n'));
const suppression = fc.record({
  kind: fc.constantFrom<Suppression['kind']>('comment', 'annotation', 'baseline'),
  reason: fc.option(hostileText, { nil: undefined }),
  until: fc.constantFrom(undefined, '2027-03-31'),
  place: fc.option(place, { nil: undefined }),
});
const suppressed = fc.tuple(finding, suppression).map(([it, by]) => ({ ...it, suppressed: by }));
const gap = fc.record({
  root: hostileText,
  reason: hostileText,
  path: hostileText,
  silences: fc.array(hostileText, { maxLength: 2 }),
});
const skipped = fc.record({ path: hostileText, reason: fc.constant('unreadable' as const), detail: hostileText });
const crash = fc.tuple(hostileText, hostileText, hostileText).map(([rule, at, message]) => {
  const resource = { apiVersion: 'v1', kind: rule, namespace: undefined, name: message };
  return { rule, path: at, resource, error: new Error(message) };
});

/** Places need not lie in the sources, and a source may be missing. */
export const hostileResult: fc.Arbitrary<LintResult> = fc
  .tuple(
    fc.array(finding, { maxLength: 14 }),
    source,
    fc.array(gap, { maxLength: 3 }),
    fc.array(skipped, { maxLength: 3 }),
    fc.array(crash, { maxLength: 2 }),
    fc.array(suppressed, { maxLength: 3 }),
  )
  .map(([findings, text, incomplete, skippedFiles, crashes, silent]) => {
    return { ...resultOf(findings, { 'a.yaml': text }), incomplete, skippedFiles, crashes, suppressed: silent };
  });
