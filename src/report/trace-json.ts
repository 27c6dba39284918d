import type { Finding, Place, ResourceId } from '../lint/finding.ts';
import type { Step } from '../trace/steps.ts';
import type { Trace } from '../trace/trace.ts';

/** `extmap-lint trace --format json`; within a major version fields are only added. */
export const traceJson = (traces: readonly Trace[]): string =>
  `${JSON.stringify({ schemaVersion: 1, connections: traces.map(connectionOf) }, null, 2)}\n`;

const connectionOf = (trace: Trace) => ({
  root: trace.root === undefined ? null : trace.root || '.',
  environment: trace.environment ?? null,
  service: resourceOf(trace.service),
  place: placeOf(trace.place),
  mapping: trace.mapping,
  from: { namespace: trace.namespace },
  host: trace.host,
  port: trace.port ?? null,
  protocol: trace.protocol,
  outcome: trace.outcome,
  cause: trace.end?.cause ?? null,
  brokenAt: placeOf(trace.end?.place),
  steps: trace.steps.map(stepOf),
  findings: trace.findings.map(findingOf),
  inFront: trace.inFront.map(({ resource, place }) => ({ resource: resourceOf(resource), place: placeOf(place) })),
});

function stepOf(step: Step) {
  if (step.step === 'question') return step;
  const { place, ...rest } = step;
  return { ...rest, place: placeOf(place) };
}

const placeOf = (place: Place | undefined) => (place ? { path: place.path, start: place.start, end: place.end } : null);

const resourceOf = ({ apiVersion, kind, namespace, name }: ResourceId) => ({
  apiVersion,
  kind,
  namespace: namespace ?? null,
  name: name ?? null,
});

const findingOf = ({ rule, messageId, severity, message, fingerprint, ...place }: Finding) => ({
  rule,
  messageId,
  severity,
  message,
  ...placeOf(place),
  fingerprint,
});
