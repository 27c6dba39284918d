import type { Mapping } from '../model/resources.ts';
import type { Field, Located } from '../model/view.ts';
import type { Verdict } from './admission/admit.ts';
import type { Client, Cluster } from './cluster.ts';
import { type Arrival, connect, type Destination, type Fate, type Protocol } from './connection.ts';
import { askForAddresses, serviceIn } from './dns.ts';
import { type Address, addressesIn, type DnsAnswer, type DnsRecord } from './dns-records.ts';
import { whyNoAddress } from './no-address.ts';
import type { DeadEnd, Outcome } from './outcome.ts';
import { namesTried } from './search.ts';

/** A connection that a client opens to a name, as it has it in its configuration. */
export interface Question {
  readonly client: Client;
  readonly host: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** What comes of it, step by step. */
export interface Resolution {
  readonly question: Question;
  /** What the API server makes of the Services on the way and of what was written for them. */
  readonly admission: readonly AdmissionStep[];
  /** From the name to its addresses, in the order of happening. */
  readonly lookup: readonly LookupStep[];
  /** One for each address, in the order of the answer; none where the name leads to no address. */
  readonly routes: readonly Route[];
  /** `varies`: it depends on the address, or on the backend that kube-proxy picks; the routes tell. */
  readonly outcome: Outcome | 'varies';
  /** Why it does not reach a server, where it does not, and where in the YAML that stands. */
  readonly end: DeadEnd | undefined;
}

export interface AdmissionStep {
  readonly resource: Mapping;
  readonly verdict: Verdict;
}

/** `at` is what stands in the YAML; undefined for what nothing there says. */
export type LookupStep =
  /** A name that the client's resolver tried. */
  | { readonly step: 'question'; readonly name: string; readonly rcode: DnsAnswer['rcode']; readonly hasAddress: boolean }
  | { readonly step: 'alias'; readonly name: string; readonly target: string; readonly at: Located | undefined }
  | { readonly step: 'address'; readonly name: string; readonly address: Address; readonly at: Located | undefined };

/** From one address to where a connection to it ends. */
export interface Route {
  readonly address: Address;
  readonly steps: readonly RouteStep[];
  readonly outcome: Outcome | 'varies';
  readonly end: DeadEnd | undefined;
}

export type RouteStep =
  /** kube-proxy takes the connection for this port of a Service. */
  | { readonly step: 'service port'; readonly name: string; readonly at: Located }
  /** A backend that it may be sent to. `address` is what kube-proxy wrote down. */
  | {
      readonly step: 'backend';
      readonly address: string;
      readonly port: number | undefined;
      readonly at: Field<string>;
      readonly portAt: Located;
      readonly end: DeadEnd | undefined;
    }
  /** The client's packets go to this address as they are. */
  | { readonly step: 'direct'; readonly address: string; readonly port: number; readonly at: Located | undefined };

/** What a client gets that connects to `host:port`. */
export function resolve(question: Question, cluster: Cluster): Resolution {
  const { host, client } = question;
  const tried = lookUp(host, client, cluster);
  const last = tried.at(-1);
  const records = last ? last.answers.flatMap((answer) => answer.records) : [];
  const routes = addressesIn(records).map((address) => routeTo(address, question, cluster));
  const lookup = [
    ...tried.flatMap(({ name, answers }) => ({ step: 'question', name, ...summaryOf(answers) }) as const),
    ...records.flatMap((record): readonly LookupStep[] => {
      if (record.type === 'CNAME') return [{ step: 'alias', name: record.name, target: record.target, at: record.at }];
      return record.type === 'address'
        ? [{ step: 'address', name: record.name, address: record.address, at: writtenAt(record.address) }]
        : [];
    }),
  ];
  const admission = admissionOf([...tried.map(({ name }) => name), ...namesIn(records)], cluster);
  if (routes.length > 0) return { question, admission, lookup, routes, ...together(routes) };
  const end = whyNoAddress(tried, cluster);
  return { question, admission, lookup, routes, outcome: end?.outcome ?? 'outside', end };
}

const namesIn = (records: readonly DnsRecord[]): readonly string[] =>
  records.flatMap((record) => (record.type === 'CNAME' ? [record.target] : []));

function admissionOf(names: readonly string[], cluster: Cluster): readonly AdmissionStep[] {
  const services = new Set(names.flatMap((name) => serviceIn(name, cluster) ?? []));
  return [...services].flatMap((service) => {
    const sources = cluster.sourcesOf(service);
    const all = [service, ...(sources.state === 'found' ? sources.value : [])];
    return all.map((resource) => ({ resource, verdict: cluster.verdictOn(resource) }));
  });
}

/** What was asked for, and what came back for both families. */
export interface Lookup {
  readonly name: string;
  readonly answers: readonly DnsAnswer[];
}

/** The names that are asked for, up to the one that has an address, or may have. */
function lookUp(host: string, { namespace }: Client, cluster: Cluster): readonly Lookup[] {
  const lookups: Lookup[] = [];
  for (const name of namesTried(host, namespace, cluster.domain)) {
    const answers = (['IPv4', 'IPv6'] as const).map((family) => askForAddresses(name, family, cluster));
    lookups.push({ name, answers });
    if (answers.some((answer) => isDecisive(answer, name, cluster))) break;
  }
  return lookups;
}

/** A Service that is not known is taken not to be there, as long as a name further on leads to one. */
function isDecisive({ rcode, records, openEnds }: DnsAnswer, name: string, cluster: Cluster): boolean {
  const isOpen = openEnds.length > 0 || addressesIn(records).length > 0;
  return isOpen || (rcode === 'unknown' && serviceIn(name, cluster) !== undefined);
}

function summaryOf(answers: readonly DnsAnswer[]): { readonly rcode: DnsAnswer['rcode']; readonly hasAddress: boolean } {
  const rcodes = answers.map(({ rcode }) => rcode);
  const rcode = rcodes.find((it) => it === 'NOERROR') ?? rcodes[0] ?? 'NXDOMAIN';
  return { rcode, hasAddress: answers.some(({ records }) => addressesIn(records).length > 0) };
}

/** What in the YAML says an address; undefined for one outside. */
export function writtenAt(address: Address): Located | undefined {
  if (address.kind === 'outside') return undefined;
  return address.kind === 'endpoint' ? address.at : address.service.metadata.name;
}

function routeTo(address: Address, { port, protocol, client }: Question, cluster: Cluster): Route {
  if (address.kind === 'endpoint' && !address.isKnown) {
    const end: DeadEnd = { outcome: 'unknown', cause: 'not known', at: address.at };
    return { address, steps: [], outcome: 'unknown', end };
  }
  const fate = connect(destinationOf(address), port, protocol, client, cluster);
  return { address, ...routeOf(fate, address, port) };
}

function destinationOf(address: Address): Destination {
  if (address.kind === 'virtual IP') return { kind: 'virtual IP', service: address.service, family: address.family };
  return { kind: 'address', text: address.text, at: address.kind === 'endpoint' ? address.at : undefined };
}

function routeOf(fate: Fate, address: Address, port: number): Omit<Route, 'address'> {
  switch (fate.kind) {
    case 'direct':
      return {
        steps: [{ step: 'direct', address: fate.text, port, at: writtenAt(address) }],
        outcome: 'reached',
        end: undefined,
      };
    case 'dead end': {
      const steps = fate.port ? [servicePortStep(fate.port)] : [];
      return { steps, outcome: fate.end.outcome, end: fate.end };
    }
    case 'proxied':
      return {
        steps: [servicePortStep(fate.port), ...fate.arrivals.map(backendStep)],
        ...together(fate.arrivals.map(outcomeOf)),
      };
  }
}

const servicePortStep = (port: Extract<Fate, { readonly kind: 'proxied' }>['port']): RouteStep => ({
  step: 'service port',
  name: port.name.value ?? '',
  at: port,
});

const backendStep = ({ backend: { address, port }, text, end }: Arrival): RouteStep => ({
  step: 'backend',
  address: text,
  port: port.number.value,
  at: address,
  portAt: port.at,
  end,
});

const outcomeOf = ({ end }: Arrival): Ending => ({ outcome: end?.outcome ?? 'reached', end });

interface Ending {
  readonly outcome: Outcome | 'varies';
  readonly end: DeadEnd | undefined;
}

/** What holds for several ways that a connection may take. */
function together(endings: readonly Ending[]): Ending {
  const outcomes = new Set(endings.map(({ outcome }) => outcome));
  const [only] = outcomes;
  const unknown = endings.find(({ outcome }) => outcome === 'unknown');
  if (unknown) return unknown;
  const outcome = outcomes.size === 1 && only ? only : 'varies';
  return { outcome, end: endings.find(({ end }) => end !== undefined)?.end };
}
