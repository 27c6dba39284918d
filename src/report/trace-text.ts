import type { Finding, Place } from '../lint/finding.ts';
import type { Step } from '../trace/steps.ts';
import type { Trace } from '../trace/trace.ts';
import { type Paint, painter } from './ansi.ts';
import { few, grouped, plural } from './counts.ts';
import { codeFrame } from './frame.ts';
import { placeText } from './place.ts';
import { clip, safeText } from './safe.ts';
import { sourceLines } from './source-lines.ts';
import { causeSentence, isBroken, outcomeStyle, outcomeWord } from './trace-words.ts';

const LABEL_WIDTH = 11;
const TEXT_WIDTH = 52;
const SHOWN_ROOTS = 3;
const SHOWN_BACKENDS = 10;

export interface TraceOptions {
  readonly color: boolean;
  readonly sources: ReadonlyMap<string, string>;
}

/** Each connection step by step, each step with what in the YAML brings it about, and where it breaks. */
export function traceText(traces: readonly Trace[], { color, sources }: TraceOptions): string {
  const paint = painter(color);
  const linesOf = sourceLines(sources);
  return alike(traces)
    .map((group) => `${connectionRows(group, paint, linesOf).join('\n')}\n`)
    .join('\n');
}

/** A base that many overlays deploy unchanged is told once. */
const alike = (traces: readonly Trace[]): readonly (readonly [Trace, ...Trace[]])[] =>
  grouped(traces, ({ root: _root, findings, ...same }) => JSON.stringify([same, findings.map((it) => it.fingerprint)])).map(
    ([, group]) => group,
  );

type LinesOf = ReturnType<typeof sourceLines>;
type Row = readonly [label: string, text: string, place?: Place | undefined];

function connectionRows(group: readonly [Trace, ...Trace[]], paint: Paint, linesOf: LinesOf): string[] {
  const [trace] = group;
  const roots = group.flatMap(({ root }) => (root === undefined ? [] : [safeText(root || '.')]));
  const where = roots.length === 0 ? '' : paint('dim', `  in ${few(roots, SHOWN_ROOTS)}`);
  const rows = [...lookupRows(trace), ...trace.steps.flatMap(stepRow), ...trace.inFront.map(frontRow)];
  return [
    `${paint('bold', safeText(connectionName(trace)))} from a Pod in ${safeText(trace.namespace)}${where}`,
    ...shorten(rows).map((row) => rowText(row, paint)),
    ...endRows(trace, paint, linesOf),
    ...trace.findings.map((finding) => findingRow(finding, paint)),
  ];
}

export const connectionName = ({ host, port, protocol }: Trace): string =>
  `${host}${port === undefined ? '' : `:${port}`}${protocol === 'TCP' ? '' : `/${protocol}`}`;

/** The name that means the Service; the others that a resolver tries are only counted. */
function lookupRows({ steps, service, namespace }: Trace): readonly Row[] {
  const questions = steps.filter((step) => step.step === 'question');
  const meant = `${service.name ?? ''}.${namespace}.svc.`;
  const telling = questions.filter(({ name, answer }) => answer === 'address' || name.startsWith(meant));
  const others = questions.length - telling.length;
  const rest: Row = ['', `and ${plural(others, 'name')} of the search list, without an address`];
  return [
    ...telling.map(({ name, answer }): Row => ['lookup', `${withoutDot(name)}  ${answers[answer]}`]),
    ...(others > 0 ? [rest] : []),
  ];
}

function stepRow(step: Step): readonly Row[] {
  switch (step.step) {
    case 'question':
      return [];
    case 'alias':
      return [['alias', `${withoutDot(step.name)} is ${withoutDot(step.target)}`, step.place]];
    case 'address':
      return [['address', addressText(step.address), step.place]];
    case 'service port':
      return [['proxy', `kube-proxy takes the ${step.name === '' ? 'unnamed port' : `port "${step.name}"`}`, step.place]];
    case 'backend':
      return [['backend', `${hostPort(step.address, step.port)}${backendEnd(step.outcome)}`, step.place]];
    case 'direct':
      return [['packets', `go to ${hostPort(step.address, step.port || undefined)} as they are`, step.place]];
  }
}

const answers: Readonly<Record<Extract<Step, { readonly step: 'question' }>['answer'], string>> = {
  address: 'has an address',
  'no address': 'exists',
  NXDOMAIN: 'does not exist',
  TIMEOUT: 'gets no answer',
  unknown: 'may exist',
};

function addressText({ kind, text, family }: Extract<Step, { readonly step: 'address' }>['address']): string {
  if (kind === 'virtual IP') return `the virtual IP of the Service${text === undefined ? '' : `, ${text}`} (${family})`;
  return kind === 'endpoint' ? `${text ?? ''}, an endpoint` : `${text ?? ''}, outside the cluster`;
}

/** As people write names. */
const withoutDot = (name: string): string => name.replace(/\.$/, '');

/** `2001:db8::1` -> `[2001:db8::1]:443` */
function hostPort(address: string, port: number | undefined): string {
  if (port === undefined) return address;
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

const backendEnd = (outcome: Trace['outcome']): string => (outcome === 'reached' ? '' : `  ${outcomeWord(outcome)}`);

const frontRow = ({ resource, place }: Trace['inFront'][number]): Row => [
  'in front',
  `${resource.kind} ${resource.name ?? ''}`,
  place,
];

function shorten(rows: readonly Row[]): readonly Row[] {
  const backends = rows.filter(([label]) => label === 'backend');
  const hidden = new Set(backends.slice(SHOWN_BACKENDS));
  if (hidden.size === 0) return rows;
  return [...rows.filter((row) => !hidden.has(row)), ['', `and ${hidden.size} more backends`]];
}

function rowText([label, text, place]: Row, paint: Paint): string {
  const shown = safeText(clip(text, 200));
  const at = place ? `  ${paint('dim', safeText(placeText(place)))}` : '';
  return `  ${paint('related', label.padEnd(LABEL_WIDTH))}${at === '' ? shown : shown.padEnd(TEXT_WIDTH)}${at}`;
}

function endRows(trace: Trace, paint: Paint, linesOf: LinesOf): readonly string[] {
  const { outcome, end } = trace;
  const word = paint(outcomeStyle(outcome), outcomeWord(outcome).padEnd(LABEL_WIDTH));
  if (!end) return [`  ${word}${paint('dim', 'as far as the manifests tell; whether a server answers there is not known')}`];
  const lines = end.place && linesOf(end.place.path);
  const mark = end.place && ({ place: end.place, sign: '^', style: outcomeStyle(outcome), label: '' } as const);
  const frame = lines && mark ? codeFrame(lines, [mark], 1, paint) : [];
  const at = end.place ? `  ${paint('dim', safeText(placeText(end.place)))}` : '';
  const sentence = causeSentence(end.cause);
  return [`  ${word}${at === '' ? sentence : sentence.padEnd(TEXT_WIDTH)}${at}`, ...frame];
}

function findingRow({ severity, rule, message }: Finding, paint: Paint): string {
  const said = `${paint('bold', safeText(rule))}: ${safeText(clip(message, 200))}`;
  return `  ${paint(severity, severity.padEnd(LABEL_WIDTH))}${said}`;
}

/** What a Pod gets, in one line: the addresses or the name, or why there are none. */
export function shortEnd(trace: Trace): string {
  if (trace.end && isBroken(trace)) return causeSentence(trace.end.cause);
  const backends = trace.steps.flatMap((step) =>
    step.step === 'backend' || step.step === 'direct' ? [hostPort(step.address, step.port || undefined)] : [],
  );
  const aliases = trace.steps.flatMap((step) => (step.step === 'alias' ? [withoutDot(step.target)] : []));
  const last = aliases.at(-1);
  return backends.length > 0 ? few([...new Set(backends)], SHOWN_ROOTS) : (last ?? '');
}
