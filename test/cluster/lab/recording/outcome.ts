import * as v from 'valibot';
import type { DnsAnswer, RecordedDocument, RecordedService, Recording, Traffic } from './shape.ts';

/** A recording in short, worked out from its facts alone. */
export function outcomeOf(recording: Recording): object {
  const accepted = recording.docs.filter(({ result }) => result === 'accepted');
  const rejected = recording.docs.filter(({ result }) => result !== 'accepted');
  const services = Object.entries(recording.observed.services).map(([key, service]) => {
    const [namespace, name] = key.split('/');
    const sources = accepted.filter((doc) => isSource(doc) && doc.namespace === namespace && ownerOf(doc) === name);
    return [key, outcomeOfService(service, sources.flatMap(backendsOf))] as const;
  });
  const unattached = accepted.filter((doc) => isSource(doc) && !hasService(doc, accepted)).map(title);
  const stopped = Object.entries(recording.proxyErrors ?? {}).flatMap(([mode, errors]) =>
    errors.some(isFailedSync) ? [mode] : [],
  );
  return {
    allAccepted: rejected.length === 0,
    rejected: rejected.map(title),
    warnings: [...new Set(recording.docs.flatMap(({ warnings }) => warnings ?? []))].sort(),
    unattached,
    services: Object.fromEntries(services),
    works:
      rejected.length === 0 &&
      unattached.length === 0 &&
      stopped.length === 0 &&
      services.length > 0 &&
      services.every(([, { works }]) => works),
    ...(stopped.length > 0 && { stopsKubeProxy: stopped }),
  };
}

const isSource = ({ kind }: RecordedDocument): boolean => kind === 'Endpoints' || kind === 'EndpointSlice';
const title = ({ kind, name }: RecordedDocument): string => `${kind ?? 'None'}/${name ?? 'None'}`;
const isFailedSync = (error: string): boolean => error.includes('sync failed') || error.includes('iptables-restore');

/** The name of the Service that a source is for. */
const ownerOf = ({ kind, name, stored }: RecordedDocument): unknown => (kind === 'Endpoints' ? name : stored?.service);

function hasService(source: RecordedDocument, accepted: readonly RecordedDocument[]): boolean {
  return accepted.some(
    ({ kind, namespace, name }) => kind === 'Service' && namespace === source.namespace && name === ownerOf(source),
  );
}

const ports = v.nullish(v.array(v.object({ port: v.nullish(v.number()) })));
const ips = v.optional(v.array(v.object({ ip: v.string() })), []);
const storedEndpoints = v.object({
  subsets: v.nullish(v.array(v.object({ addresses: ips, notReadyAddresses: ips, ports })), []),
});
const storedSlice = v.object({
  endpoints: v.nullish(v.union([v.string(), v.array(v.object({ addresses: v.nullish(v.array(v.string()), []) }))]), []),
  ports,
});

/** As `ip|port`. */
function backendsOf({ kind, stored = {} }: RecordedDocument): readonly string[] {
  if (kind === 'Endpoints') {
    return v
      .parse(storedEndpoints, stored)
      .subsets.flatMap((subset) =>
        [...subset.addresses, ...subset.notReadyAddresses].flatMap(({ ip }) => onEachPort(ip, subset.ports)),
      );
  }
  const slice = v.parse(storedSlice, stored);
  if (typeof slice.endpoints === 'string') return [slice.endpoints];
  return slice.endpoints.flatMap(({ addresses }) => addresses.flatMap((address) => onEachPort(address, slice.ports)));
}

function onEachPort(address: string, itsPorts: v.InferOutput<typeof ports>): readonly string[] {
  const numbers = itsPorts?.length ? itsPorts.map(({ port }) => port) : [undefined];
  return numbers.map((number) => `${address}|${number ?? 'None'}`);
}

interface ServiceOutcome {
  readonly works: boolean;
}

function outcomeOfService(service: RecordedService, declared: readonly string[]): ServiceOutcome {
  const kind = kindOf(service);
  const dns = dnsStateOf(service);
  const outcomes = service.traffic.map(
    (row) => [`${row.target} ${row.dial ?? row.port}/${row.protocol}`, outcomeOfPort(row, kind, declared)] as const,
  );
  const bad = [
    ...(dns === 'address' ? [] : [`dns ${dns}`]),
    ...[...new Set(outcomes.map(([, outcome]) => outcome))].filter((outcome) => !good.includes(outcome)).sort(),
  ];
  if (kind === 'headless' && declared.length === 0 && bad.length === 0) bad.push('no declared backend');
  return {
    ...{ kind, dns, ports: Object.fromEntries(outcomes) },
    ...(kind !== 'ExternalName' && declaredBackends(declared, service.traffic.flatMap(resultsOf))),
    works: bad.length === 0,
    ...(bad.length > 0 && { why: bad }),
  };
}

function kindOf({ stored }: RecordedService): string {
  const isHeadless = stored.clusterIPs?.length === 1 && stored.clusterIPs[0] === 'None';
  return stored.type !== 'ExternalName' && isHeadless ? 'headless' : stored.type;
}

const good = ['reached', 'reached declared backend', 'reached through an FQDN endpoint', 'not probed'];

function outcomeOfPort(row: Traffic, kind: string, declared: readonly string[]): string {
  const results = resultsOf(row);
  const isReached = results.every((result) => result.includes('|'));
  if (row.result === 'not probed') return row.result;
  if (kind === 'ExternalName') return isReached ? 'reached' : results.join();
  const isDeclared = results.every((result) => declared.includes(result));
  if (kind === 'headless' && isReached && !isDeclared && declared.some(isName)) return 'reached through an FQDN endpoint';
  const undeclared = results.filter((result) => !declared.includes(result) && !/^(many|sticky)/.test(result));
  if (undeclared.length === 0) return 'reached declared backend';
  return isReached
    ? `reached something undeclared: ${results.filter((result) => !declared.includes(result)).join()}`
    : results.join();
}

/** A host name and not an address, before the `|`. */
function isName(backend: string): boolean {
  const [host = ''] = backend.split('|');
  return /\p{L}/u.test(host) && !host.includes(':') && !backend.startsWith('<');
}

function resultsOf({ result, nftables = [], iptables = [] }: Traffic): readonly string[] {
  if (result === 'modes differ') return [...new Set([...nftables, ...iptables])].sort();
  return typeof result === 'string' ? [result] : result;
}

function declaredBackends(declared: readonly string[], results: readonly string[]): object {
  if (declared.length >= 20) return { declaredBackends: String(declared.length) };
  const unused = [...new Set(declared)].filter((backend) => !results.includes(backend)).sort();
  const isSticky = results.some((result) => result.startsWith('sticky'));
  return {
    declaredBackends: [...new Set(declared)].sort(),
    ...(unused.length > 0 && !isSticky && { declaredButUnused: unused }),
  };
}

const states = ['address', 'dangling-cname', 'timeout', 'servfail', 'nodata', 'nxdomain'];

/** The best of what the two families give. */
function dnsStateOf({ dns }: RecordedService): string {
  const found = ['A', 'AAAA'].map((type) => stateOf(type, dns[type]));
  return states.find((state) => found.includes(state)) ?? found[0] ?? '';
}

function stateOf(type: string, answer: DnsAnswer | undefined): string {
  const kinds = answer?.answer?.map((record) => record.split(' ')[1]) ?? [];
  if (kinds.includes(type)) return 'address';
  if (kinds.includes('CNAME')) return 'dangling-cname';
  return answer?.rcode === 'NOERROR' ? 'nodata' : (answer?.rcode.toLowerCase() ?? '');
}
