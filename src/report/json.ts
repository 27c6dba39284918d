import type {
  Comparison,
  Crash,
  Finding,
  Gap,
  LintResult,
  RelatedPlace,
  ResourceId,
  Severity,
  SkippedFile,
  Summary,
  SuppressedFinding,
  Suppression,
} from '../lint/finding.ts';
import { withSuppressed } from '../lint/order.ts';
import type { Position } from '../text/span.ts';
import type { Exit, Format, FormatOptions } from './format.ts';

/** What `--format json` prints; within a major version fields are only added. */
export interface JsonReport {
  readonly schemaVersion: 1;
  readonly exit: Exit;
  readonly summary: Summary;
  readonly findings: readonly JsonFinding[];
  readonly incomplete: readonly Gap[];
  readonly skippedFiles: readonly SkippedFile[];
  readonly crashes: readonly JsonCrash[];
  /** Null where the findings were compared with nothing. */
  readonly comparison: JsonComparison | null;
}

export interface JsonComparison {
  readonly since: string;
  readonly commit: string | null;
  /** How many findings are left out because they were there before. */
  readonly older: number;
}

export interface JsonPlace {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly resource: JsonResource | null;
  readonly pointer: string;
  readonly related: readonly JsonRelated[];
  readonly fingerprint: string;
  readonly roots: readonly string[];
  /** Empty where none is known. */
  readonly environments: readonly string[];
  /** Null: it counts. */
  readonly suppressed: JsonSuppression | null;
  /** The address of the rule's page; null where it has none. */
  readonly docs: string | null;
}

export interface JsonSuppression {
  readonly kind: Suppression['kind'];
  readonly reason: string | null;
  /** The last day on which it holds, in UTC. */
  readonly until: string | null;
  /** Null for a baseline. */
  readonly place: JsonPlace | null;
}

export interface JsonRelated extends JsonPlace {
  readonly message: string;
}

export interface JsonResource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string | null;
}

export interface JsonCrash {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

export const json: Format = (result, options) => jsonText(jsonReport(result, options));

/** Every field is named here, so that a new field of the linter does not become part of the format by accident. */
export function jsonReport(result: LintResult, { exit, tool }: Pick<FormatOptions, 'exit' | 'tool'>): JsonReport {
  const docsOf = new Map(tool.rules.map(({ id, docs }) => [id, docs]));
  return {
    schemaVersion: 1,
    exit: { code: exit.code, reason: exit.reason },
    summary: summaryOf(result.summary),
    findings: withSuppressed(result).map((finding) => findingOf(finding, docsOf.get(finding.rule))),
    incomplete: result.incomplete.map(gapOf),
    skippedFiles: result.skippedFiles.map(({ path, reason, detail }) => ({ path, reason, detail })),
    crashes: result.crashes.map(crashOf),
    comparison: result.comparison === undefined ? null : comparisonOf(result.comparison),
  };
}

function summaryOf({ files, documents, resources, skipped, errors, warnings, infos }: Summary): Summary {
  const { templates, encrypted } = skipped;
  return { files, documents, resources, skipped: { templates, encrypted }, errors, warnings, infos };
}

function findingOf(finding: Finding | SuppressedFinding, docs: string | undefined): JsonFinding {
  const { rule, messageId, severity, message, path, start, end, resource, pointer, related, fingerprint, roots } = finding;
  const { environments = [] } = finding;
  return {
    rule,
    messageId,
    severity,
    message,
    path,
    start: positionOf(start),
    end: positionOf(end),
    resource: resource === undefined ? null : resourceOf(resource),
    pointer,
    related: related.map(relatedOf),
    fingerprint,
    roots,
    environments,
    suppressed: 'suppressed' in finding ? suppressionOf(finding.suppressed) : null,
    docs: docs ?? null,
  };
}

function suppressionOf({ kind, reason, until, place }: Suppression): JsonSuppression {
  const at = place && { path: place.path, start: positionOf(place.start), end: positionOf(place.end) };
  return { kind, reason: reason ?? null, until: until ?? null, place: at ?? null };
}

function relatedOf({ path, start, end, message }: RelatedPlace): JsonRelated {
  return { path, start: positionOf(start), end: positionOf(end), message };
}

function positionOf({ line, column, offset }: Position): Position {
  return { line, column, offset };
}

function resourceOf({ apiVersion, kind, namespace, name }: ResourceId): JsonResource {
  return { apiVersion, kind, namespace: namespace ?? null, name: name ?? null };
}

function gapOf({ root, reason, path, silences }: Gap): Gap {
  return { root, reason, path, silences: [...silences] };
}

function comparisonOf({ since, commit, older }: Comparison): JsonComparison {
  return { since, commit: commit ?? null, older: older.length };
}

function crashOf({ rule, path, error }: Crash): JsonCrash {
  return { rule, path, message: error.message };
}

/**
 * JSON in harmless letters: such characters stand only inside strings, where JSON has an escape for each of them.
 * `##[` would be a command in the log of a GitHub workflow.
 */
export function jsonText(value: object): string {
  return `${escaped(JSON.stringify(value, null, 2))}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\p{Cf}\p{Zl}\p{Zp}\p{DI}\u007F-\u009F]/gu, unicodeEscapes).replaceAll('##[', '#\\u0023[');
}

function unicodeEscapes(character: string): string {
  return character.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
