import type { Cluster } from '../../src/cluster/cluster.ts';
import { askForAddresses, askForOther, askForService } from '../../src/cluster/dns.ts';
import { type Address, addressesIn, type DnsAnswer, type DnsRecord } from '../../src/cluster/dns-records.ts';
import { askForNames } from '../../src/cluster/dns-reverse.ts';
import { namesTried } from '../../src/cluster/search.ts';
import { nameOf } from '../../src/model/resources.ts';
import { type Fact, fact } from './fact.ts';
import type { Run } from './recorded-cluster.ts';
import type { RecordedAnswer } from './truth.ts';

/** The DNS server stands on the node of the nftables proxy, and never asks a proxy. */
export function factsOfDns({ caseName, version, moment, clusters: { nftables: cluster } }: Run): readonly Fact[] {
  const about = (part: Fact['part'], subject: string) => ({ part, version: version.name, caseName, subject });
  const services = Object.entries(moment.services).flatMap(([key, { dns, short }]) => {
    const [namespace = '', name = ''] = key.split('/');
    const full = `${name}.${namespace}.svc.${cluster.domain}.`;
    return [
      ...Object.entries(dns).map(([question, answer]) =>
        fact(about('DNS', `${key} ${question}`), recordedAnswer(answer), ourAnswer(question, full, cluster)),
      ),
      fact(about('lookup of the short name', key), short, lookUp(name, namespace, cluster)),
    ];
  });
  const extra = Object.entries(moment.extraDNS).map(([question, answer]) => {
    const [name = '', type = ''] = question.split(' ');
    const ours = describe(ask(type, name, cluster), undefined, cluster);
    return fact(about('DNS', question), recordedAnswer(answer), { ...ours, additional: [] });
  });
  return [...services, ...extra];
}

const recordedAnswer = ({ rcode, answer, additional }: RecordedAnswer) => ({
  rcode,
  answer: [...answer].sort(),
  additional: [...additional].sort(),
});

/** `A`, `SRV` or `SRV _port._protocol`. */
function ourAnswer(question: string, full: string, cluster: Cluster) {
  const [type = '', prefix] = question.split(' ');
  return describe(ask(type, prefix === undefined ? full : `${prefix}.${full}`, cluster), full, cluster);
}

function ask(type: string, name: string, cluster: Cluster): DnsAnswer {
  if (type === 'SRV') return askForService(name, cluster);
  if (type === 'PTR') return askForNames(name, cluster);
  if (type === 'CNAME' || type === 'TXT' || type === 'MX') return askForOther(name, type, cluster);
  return askForAddresses(name, type === 'AAAA' ? 'IPv6' : 'IPv4', cluster);
}

/** As recorded: `@` is the full name of the Service. */
function describe({ rcode, records, additional }: DnsAnswer, full: string | undefined, cluster: Cluster) {
  const show = (record: DnsRecord): string => {
    const line = `${record.name} ${dataOf(record, cluster)}`;
    return full === undefined ? line : line.replaceAll(full, '@');
  };
  const lines = (all: readonly DnsRecord[]) => [...new Set(all.map(show))].sort();
  return { rcode, answer: lines(records), additional: lines(additional) };
}

function dataOf(record: DnsRecord, cluster: Cluster): string {
  if (record.type === 'CNAME' || record.type === 'PTR') return `${record.type} ${record.target}`;
  if (record.type === 'SRV') return `SRV 0 ${record.weight} ${record.port} ${record.target}`;
  return `${record.address.family === 'IPv4' ? 'A' : 'AAAA'} ${textOf(record.address, cluster)}`;
}

/** A virtual IP is masked in the recordings, even one that is written. */
export function textOf(address: Address, cluster: Cluster): string {
  if (address.kind !== 'virtual IP') return address.text;
  const { service, family } = address;
  if (nameOf(service) === 'kubernetes') return address.text ?? '';
  return `<vip${family === 'IPv4' ? 4 : 6}:${cluster.namespaceOf(service)}/${nameOf(service)}>`;
}

function lookUp(name: string, namespace: string, cluster: Cluster) {
  for (const via of namesTried(name, namespace, cluster.domain)) {
    const answers = (['IPv4', 'IPv6'] as const).flatMap((family) => askForAddresses(via, family, cluster).records);
    const addresses = addressesIn(answers).map((address) => textOf(address, cluster));
    if (addresses.length > 0) return { via, addresses: [...new Set(addresses)].sort() };
  }
  return { via: null, addresses: [] };
}
