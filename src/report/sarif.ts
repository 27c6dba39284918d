import type { Finding, LintResult, RelatedPlace, Severity, SuppressedFinding, Suppression } from '../lint/finding.ts';
import { withSuppressed } from '../lint/order.ts';
import { listed, plural } from './counts.ts';
import type { Format, FormatOptions, RuleInfo, Tool } from './format.ts';
import { jsonText } from './json.ts';
import { safeText } from './safe.ts';
import { locationOf } from './sarif-location.ts';
import { type Notification, note, notificationDescriptors, notificationsOf } from './sarif-notifications.ts';
import { linkToPlace, messageText } from './sarif-text.ts';

/** GitHub refuses a file that holds more. */
const MAX_RESULTS = 25_000;
/** In one result, the place itself among them. */
const MAX_LOCATIONS = 1000;
/** In a message; the others are listed beside it. */
const LINKED_PLACES = 5;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 for GitHub code scanning, and for editors and servers that show such files. */
export const sarif: Format = (result, options) =>
  jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(result, options)],
  });

/** Where an `automationDetails.id` stands, GitHub's upload action takes no other category; so it is only there when asked for. */
function runOf(result: LintResult, { quiet, exit, tool, category }: FormatOptions): object {
  const wanted = listed(withSuppressed(result), quiet);
  const findings = mostSevere(wanted);
  const indexes = new Map(tool.rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: driverOf(tool) },
    ...(category === undefined ? {} : { automationDetails: { id: category.endsWith('/') ? category : `${category}/` } }),
    invocations: [
      {
        executionSuccessful: exit.code < 2,
        exitCode: exit.code,
        exitCodeDescription: exit.reason,
        toolExecutionNotifications: [...notificationsOf(result), ...cutNotes(wanted, findings)],
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule))),
  };
}

function driverOf({ version, homepage, rules }: Tool): object {
  return {
    name: 'extmap-lint',
    version,
    semanticVersion: version,
    informationUri: homepage,
    rules: rules.map(ruleOf),
    notifications: notificationDescriptors,
  };
}

function ruleOf({ id, summary, severity, docs, page }: RuleInfo): object {
  const text = `${summary.replaceAll('`', '')}.`;
  const description = { text, markdown: `${summary}.` };
  return {
    id,
    shortDescription: description,
    fullDescription: description,
    ...(docs === undefined ? {} : { helpUri: docs }),
    help: { text: docs === undefined ? text : `${text} See ${docs}`, markdown: page ?? `${summary}.` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: Finding | SuppressedFinding, ruleIndex: number | undefined): object {
  const { rule, severity, related, roots } = finding;
  const places = related.slice(0, MAX_LOCATIONS - 1);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [locationOf(finding)],
    ...(places.length === 0 ? {} : { relatedLocations: places.map(relatedOf) }),
    // The upload action writes `primaryLocationLineHash` itself, and warns of each result where it finds another value.
    partialFingerprints: { 'extmapLint/v1': finding.fingerprint },
    ...('suppressed' in finding ? { suppressions: [suppressionOf(finding.suppressed)] } : {}),
    ...(roots.length === 0 ? {} : { properties: { roots } }),
  };
}

/** GitHub does not read this: a tool in between has to take such results out, or dismiss their alerts. */
function suppressionOf({ kind, reason, place }: Suppression): object {
  return {
    kind: kind === 'baseline' ? 'external' : 'inSource',
    ...(reason === undefined ? {} : { justification: safeText(reason) }),
    ...(place === undefined ? {} : { location: locationOf(place) }),
  };
}

function relatedOf(place: RelatedPlace, index: number): object {
  return { id: index + 1, ...locationOf(place), message: { text: messageText(place.message) } };
}

/** GitHub shows a related place only where the message links to it, by its `id`. */
function messageOf({ message, related }: Finding): string {
  const text = messageText(message);
  const links = related.slice(0, LINKED_PLACES).map((place, index) => linkToPlace(place.message, index + 1));
  return links.length === 0 ? text : `${text} (${links.join(', ')})`;
}

/** As many as a file may hold, in the order in which they came. */
function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MAX_RESULTS) return findings;
  const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = new Set(bySeverity.slice(0, MAX_RESULTS));
  return findings.filter((finding) => kept.has(finding));
}

function cutNotes(wanted: readonly Finding[], kept: readonly Finding[]): Notification[] {
  const results = wanted.length - kept.length;
  const places = kept.reduce((sum, { related }) => sum + Math.max(0, related.length - (MAX_LOCATIONS - 1)), 0);
  return [
    ...(results === 0 ? [] : [note('left-out', 'warning', `${plural(results, 'more result')}, the least severe`)]),
    ...(places === 0 ? [] : [note('left-out', 'warning', plural(places, 'more related place'))]),
  ];
}
