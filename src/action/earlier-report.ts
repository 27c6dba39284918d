import * as v from 'valibot';
import { UsageError } from '../cli/usage.ts';
import type { LintResult, Suppression } from '../lint/finding.ts';
import { withFindings } from '../lint/known.ts';
import { messageOf } from './thrown.ts';

const position = v.object({ line: v.number(), column: v.number(), offset: v.number() });
const place = { path: v.string(), start: position, end: position };
const severity = v.picklist(['error', 'warning', 'info']);
const count = v.number();
const suppression = v.object({
  kind: v.picklist(['comment', 'annotation', 'baseline']),
  reason: v.nullable(v.string()),
  until: v.nullable(v.string()),
  place: v.nullable(v.object(place)),
});
const finding = v.object({
  ...place,
  rule: v.string(),
  messageId: v.string(),
  severity,
  message: v.string(),
  pointer: v.string(),
  related: v.array(v.object({ ...place, message: v.string() })),
  fingerprint: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  roots: v.array(v.string()),
  environments: v.optional(v.array(v.string()), []),
  suppressed: v.nullable(suppression),
});
const report = v.object({
  schemaVersion: v.literal(1),
  summary: v.object({
    ...{ files: count, documents: count, resources: count, errors: count, warnings: count, infos: count },
    skipped: v.object({ templates: count, encrypted: count }),
  }),
  findings: v.array(finding),
  incomplete: v.array(v.object({ root: v.string(), reason: v.string(), path: v.string(), silences: v.array(v.string()) })),
});

/**
 * What an earlier workflow wrote with `report: json=...`. That workflow may have run code of a fork, so nothing in it is
 * believed but that these are findings: their texts are made safe like those of any tree. @throws {UsageError}
 */
export function resultFromReport(path: string, text: string | undefined): LintResult {
  if (text === undefined) throw new UsageError(`the input from-report names ${path}, and there is no such file`);
  const { findings, summary, incomplete } = parsed(path, text);
  const rest = { skippedFiles: [], crashes: [], mappings: [], sources: new Map<string, string>() };
  const read = findings.map(({ suppressed: by, ...it }) => ({ finding: { ...it, resource: undefined }, by }));
  const suppressed = read.flatMap(({ finding: it, by }) => (by ? [{ ...it, suppressed: withoutNull(by) }] : []));
  const live = read.flatMap(({ finding: it, by }) => (by ? [] : [it]));
  return withFindings({ findings: [], suppressed, summary, incomplete, ...rest }, live);
}

const withoutNull = ({ kind, reason, until, place: at }: v.InferOutput<typeof suppression>): Suppression => ({
  kind,
  reason: reason ?? undefined,
  until: until ?? undefined,
  place: at ?? undefined,
});

function parsed(path: string, text: string): v.InferOutput<typeof report> {
  try {
    return v.parse(report, JSON.parse(text));
  } catch (error) {
    throw new UsageError(`the input from-report names ${path}, which is no JSON report of extmap-lint: ${messageOf(error)}`);
  }
}
