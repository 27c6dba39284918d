import type { Family } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import type { Field } from '../model/view.ts';
import type { Cluster } from './cluster.ts';
import { type Entries, type Entry, entriesFor, entriesOfPod, type PodRequest, type Request } from './dns-entries.ts';
import { type Address, absolute, type DnsAnswer, type DnsRecord, isWithin, nothing } from './dns-records.ts';

/**
 * What cluster DNS, set up as by kubeadm, answers to a question for the addresses of one family of a name.
 * Source: coredns plugin/backend_lookup.go A and AAAA, plugin/kubernetes/handler.go ServeDNS; recorded with CoreDNS 1.15.
 */
export function askForAddresses(name: string, family: Family, cluster: Cluster): DnsAnswer {
  const question = absolute(name);
  if (!isEncodable(question)) return nothing('TIMEOUT');
  if (!isWithin(question.toLowerCase(), zoneOf(cluster))) return outsideAnswer(question, family, cluster);
  const answer = addressesOf(question, family, cluster, []);
  return answer.records.every(isEncodableRecord) ? answer : nothing('TIMEOUT');
}

/** `_port._protocol.name` asks for one port, a name by itself for all of them. Source: plugin/backend_lookup.go SRV. */
export function askForService(name: string, cluster: Cluster): DnsAnswer {
  const question = absolute(name);
  const found = entriesOf(question, cluster);
  if (found.state !== 'exists') return nothing(found.state === 'none' ? 'NXDOMAIN' : 'unknown');
  const entries = found.entries.filter(({ host }) => host.kind !== 'name');
  const weight = Math.max(1, Math.floor(100 / Math.max(1, entries.length)));
  const withPort = entries.flatMap((entry) => (entry.port ? [{ ...entry, port: entry.port }] : []));
  const records = withPort.map(
    ({ name: target, port, at }): DnsRecord => ({ type: 'SRV', name: question, weight, port: lowBytes(port), target, at }),
  );
  const additional = withPort.flatMap(({ name: target, host }) => (host.kind === 'name' ? [] : [addressRecord(target, host)]));
  return { rcode: 'NOERROR', records: distinct(records, keyOfService), additional: distinct(additional, keyOf), openEnds: [] };
}

/** A record has two bytes for a port: 70000 is sent as 4464. */
const lowBytes = ({ value }: Field<number>): number | undefined => (value === undefined ? undefined : value & 0xffff);

/** What it answers to a question for the alias itself, or for texts and mail servers, which no Service has. */
export function askForOther(name: string, type: 'CNAME' | 'TXT' | 'MX', cluster: Cluster): DnsAnswer {
  const question = absolute(name);
  const found = entriesOf(question, cluster);
  if (found.state !== 'exists') return nothing(found.state === 'none' ? 'NXDOMAIN' : 'unknown');
  const host = found.entries[0]?.host;
  const isAlias = type === 'CNAME' && host?.kind === 'name';
  return {
    ...nothing('NOERROR'),
    records: isAlias ? [{ type: 'CNAME', name: question, target: absolute(host.text), at: host.at }] : [],
  };
}

/** The most CNAMEs that are followed inside the cluster. */
const longestChain = 10;

function addressesOf(name: string, family: Family, cluster: Cluster, passed: readonly string[]): DnsAnswer {
  const found = entriesOf(name, cluster);
  if (found.state !== 'exists') return nothing(found.state === 'none' ? 'NXDOMAIN' : 'unknown');
  const answers = found.entries.map(({ host }) =>
    host.kind === 'name'
      ? follow(name, host, family, cluster, passed)
      : { ...nothing('NOERROR'), records: host.family === family ? [addressRecord(name, host)] : [] },
  );
  return {
    rcode: answers.some(({ rcode }) => rcode === 'unknown') ? 'unknown' : 'NOERROR',
    records: distinct(
      answers.flatMap(({ records }) => records),
      keyOf,
    ),
    additional: [],
    openEnds: answers.flatMap(({ openEnds }) => openEnds),
  };
}

/** An alias that leads nowhere inside the cluster is left out; one that leads outside is given whatever stands there. */
function follow(
  name: string,
  { text, at }: Extract<Entry['host'], { readonly kind: 'name' }>,
  family: Family,
  cluster: Cluster,
  passed: readonly string[],
): DnsAnswer {
  const target = absolute(text).toLowerCase();
  if (isWithin(target, name.toLowerCase()) || passed.length > longestChain || passed.includes(target)) return nothing('NOERROR');
  const alias: DnsRecord = { type: 'CNAME', name, target: absolute(text), at };
  if (!isWithin(target, zoneOf(cluster))) {
    const beyond = outsideAnswer(target, family, cluster);
    return { ...beyond, rcode: 'NOERROR', records: [alias, ...beyond.records] };
  }
  const next = addressesOf(target, family, cluster, [...passed, target]);
  if (next.rcode === 'unknown') return { ...next, records: [alias, ...next.records] };
  return { ...next, rcode: 'NOERROR', records: next.records.length > 0 ? [alias, ...next.records] : [] };
}

/** A name with an alias but no address still exists. */
function outsideAnswer(name: string, family: Family, cluster: Cluster): DnsAnswer {
  const answer = isEncodable(name) ? cluster.askOutside(name, family) : { aliases: [], addresses: [] };
  if (answer === undefined) return { ...nothing('unknown'), openEnds: [name] };
  const names = [name, ...answer.aliases];
  const aliases = answer.aliases.map(
    (target, index): DnsRecord => ({ type: 'CNAME', name: names[index] ?? name, target, at: undefined }),
  );
  const addresses = answer.addresses.map((text) => addressRecord(names.at(-1) ?? name, { kind: 'outside', family, text }));
  const records = [...aliases, ...addresses];
  return { ...nothing(records.length > 0 ? 'NOERROR' : 'NXDOMAIN'), records };
}

function entriesOf(name: string, cluster: Cluster): Entries {
  const request = requestIn(name.toLowerCase(), cluster);
  if (request !== 'none' && request !== 'zone' && 'pod' in request) return entriesOfPod(request, cluster);
  if (request === 'zone') return { state: 'exists', entries: [] };
  return request === 'none' ? { state: 'none' } : entriesFor(request, cluster);
}

/** The Service whose own name this is, one that is rejected too. */
export function serviceIn(name: string, cluster: Cluster): Service | undefined {
  const question = absolute(name).toLowerCase();
  const request = isWithin(question, zoneOf(cluster)) ? requestIn(question, cluster) : 'none';
  if (
    request === 'none' ||
    request === 'zone' ||
    'pod' in request ||
    request.endpoint !== undefined ||
    request.port !== undefined
  )
    return undefined;
  const found = cluster.serviceWritten(request.service, request.namespace);
  return found.state === 'found' ? found.value : undefined;
}

/** Whether a name lies in the zone of a cluster of some domain, and neither a Service nor a Pod can have it. */
export function isOfNothing(name: string, domain: string): boolean {
  const question = absolute(name).toLowerCase();
  const request = isWithin(question, absolute(domain)) ? requestIn(question, { domain }) : undefined;
  return request === 'none' || request === 'zone';
}

/** Source: coredns plugin/kubernetes/parse.go parseRequest. `zone`: the name holds others and has no record itself. */
function requestIn(name: string, cluster: Pick<Cluster, 'domain'>): Request | PodRequest | 'zone' | 'none' {
  const zone = zoneOf(cluster);
  const parts = name === zone ? [] : name.slice(0, -zone.length - 1).split('.');
  const [kind, namespace, service, ...below] = parts.reverse();
  if (kind === undefined) return 'zone';
  if (kind === 'pod' && namespace !== undefined && service !== undefined) return { pod: service, namespace };
  if ((kind !== 'svc' && kind !== 'pod') || below.length > 2) return 'none';
  if (namespace === undefined || service === undefined) return 'zone';
  const [first, second] = below;
  if (second === undefined) return { service, namespace, endpoint: first, port: undefined };
  const port = { name: second.replace(/^_/, ''), protocol: (first ?? '').replace(/^_/, '') };
  return { service, namespace, endpoint: undefined, port };
}

const zoneOf = ({ domain }: Pick<Cluster, 'domain'>): string => absolute(domain);

/** Between two dots a name has at most 63 bytes. */
const isEncodable = (name: string): boolean => name.split('.').every((part) => part.length <= 63);

const isEncodableRecord = (record: DnsRecord): boolean => record.type !== 'CNAME' || isEncodable(record.target);

const addressRecord = (name: string, address: Address): DnsRecord => ({ type: 'address', name, address });

function distinct<T>(items: readonly T[], keyOfItem: (item: T) => string): readonly T[] {
  return [...new Map([...items].reverse().map((item) => [keyOfItem(item), item])).values()].reverse();
}

const keyOf = (record: DnsRecord): string => {
  if (record.type !== 'address') return JSON.stringify([record.name, record.target]);
  const { kind, family, text } = record.address;
  return JSON.stringify([record.name, kind, family, text]);
};

const keyOfService = (record: DnsRecord): string =>
  record.type === 'SRV' ? JSON.stringify([record.target, record.port]) : keyOf(record);
