import * as v from 'valibot';
import type { Client, Cluster, ProxyMode } from '../../src/cluster/cluster.ts';
import { connect, type Destination, type Fate, type Protocol } from '../../src/cluster/connection.ts';
import { refusalOfServiceProxy } from '../../src/cluster/service-proxy.ts';
import { type Family, parseIp } from '../../src/model/address.ts';
import { nameOf, type Service } from '../../src/model/resources.ts';
import { type Fact, fact } from './fact.ts';
import { addressOf, nodeOf, type Run } from './recorded-cluster.ts';
import type { Traffic } from './truth.ts';

const modes = ['nftables', 'iptables'] as const;

export function factsOfTraffic({ caseName, version, moment, clusters }: Run): readonly Fact[] {
  return Object.entries(moment.services).flatMap(([key, { traffic, stored }]) =>
    traffic.map((row, index) => {
      const about = { part: 'traffic', version: version.name, caseName, subject: `${key} ${row.target} ${row.dial}` } as const;
      const family = familyDialled(row, traffic.slice(0, index), stored);
      const ours = modes.map((mode) => dialled({ row, family }, key, mode, clusters[mode], countOf(moment.declared)));
      return fact(about, outcome(row), ours);
    }),
  );
}

/** A path of the API ends in `/namespaces/<namespace>/services/<name>:<port>/proxy/`. */
export function factsOfServiceProxy({ caseName, version, moment, clusters: { nftables: cluster } }: Run): readonly Fact[] {
  return Object.entries(moment.serviceProxy).map(([path, [code, message]]) => {
    const [, namespace = '', name = '', port = ''] = /namespaces\/([^/]*)\/services\/([^:]*):([^/]*)/.exec(path) ?? [];
    const about = {
      part: 'proxy of the API server',
      version: version.name,
      caseName,
      subject: `${namespace}/${name} ${port}`,
    } as const;
    const service = serviceAt(`${namespace}/${name}`, cluster);
    return fact(about, `${code} ${message}`, service && `503 ${refusalOfServiceProxy(service, port, cluster)}`);
  });
}

/** Whether each proxy failed to write its rules, where its log was read. */
export function factsOfProxies({ caseName, version, proxyErrors, clusters }: Run): readonly Fact[] {
  if (!proxyErrors) return [];
  const isFailure = (line: string) => /sync failed|iptables-restore/.test(line);
  return modes.map((mode) => {
    const about = { part: 'kube-proxy stopped', version: version.name, caseName, subject: mode } as const;
    return fact(about, (proxyErrors[mode] ?? []).some(isFailure), clusters[mode].proxyStops().length > 0);
  });
}

/** Many are recorded as `<1001 addresses>`. */
const countOf = (declared: readonly string[]): number => Number(/^<(\d+)/.exec(declared[0] ?? '')?.[1] ?? declared.length);

/** For each mode. */
function outcome({ result, nftables, iptables }: Traffic): readonly unknown[] {
  const sorted = (it: string | readonly string[] | undefined) => (typeof it === 'object' ? [...it].sort() : [it]);
  return result === 'modes differ' ? [sorted(nftables), sorted(iptables)] : [sorted(result), sorted(result)];
}

interface Dial {
  readonly row: Traffic;
  readonly family: Family;
}

/** A node port is dialled once for each family of the Service, in their order. */
function familyDialled(
  { target, dial, portName }: Traffic,
  before: readonly Traffic[],
  stored: Readonly<Record<string, unknown>>,
): Family {
  if (dial.startsWith('<vip6') || parseIp(dial.split('|')[0] ?? '')?.family === 'IPv6') return 'IPv6';
  if (target !== 'nodePort') return 'IPv4';
  const { ipFamilies = [] } = v.parse(v.object({ ipFamilies: v.optional(v.array(v.picklist(['IPv4', 'IPv6']))) }), stored);
  return (
    ipFamilies[before.filter((row) => row.target === target && row.dial === dial && row.portName === portName).length] ?? 'IPv4'
  );
}

function dialled({ row, family }: Dial, key: string, mode: ProxyMode, cluster: Cluster, declared: number): readonly string[] {
  const service = serviceAt(key, cluster);
  const { destination, port } = aim({ row, family }, service, cluster);
  if (!destination) return ['no such service'];
  if (row.protocol !== 'TCP' && row.protocol !== 'UDP') return ['not probed'];
  const where = row.target === 'nodePort' ? 'outside' : 'Pod';
  const client: Client = { where, namespace: key.split('/')[0] ?? '', node: nodeOf[mode], address: addressOf[mode] };
  const results = resultsOf(connect(destination, port, row.protocol as Protocol, client, cluster), port);
  const isSticky = service?.spec.sessionAffinity.value === 'ClientIP' && declared > 1 && row.target !== 'headless';
  if (results.length > 12) return [`many (of ${declared} declared)`];
  return isSticky && results.length > 1 ? [`sticky: always the same 1 of ${declared}`] : results;
}

/** `10.96.0.1:80`, `203.0.113.50|80`, `<vip4:ns/name>|80` or `<node>:<nodePort for 80>`. */
function aim({ row: { target, dial }, family }: Dial, service: Service | undefined, cluster: Cluster) {
  const port = Number(/(\d+)>?$/.exec(dial)?.[1]);
  const [text = ''] = dial.split('|');
  const other = /^<vip[46]:([^>]*)>/.exec(text)?.[1];
  const owner = other === undefined ? service : serviceAt(other, cluster);
  if (target === 'nodePort') return { destination: service && ({ kind: 'node port', service, family } as const), port };
  if (text.startsWith('<vip')) return { destination: owner && ({ kind: 'virtual IP', service: owner, family } as const), port };
  const destination: Destination = { kind: 'address', text: asDialled(text), at: undefined };
  return { destination, port };
}

/** The client's C library reads a part with a leading zero as octal. */
const asDialled = (text: string): string =>
  text.includes(':') ? text : text.replace(/(^|\.)0(\d+)/g, (_, dot: string, part: string) => dot + Number.parseInt(part, 8));

function serviceAt(key: string, cluster: Cluster): Service | undefined {
  return cluster.services.find((service) => `${cluster.namespaceOf(service)}/${nameOf(service)}` === key);
}

function resultsOf(fate: Fate, port: number): readonly string[] {
  if (fate.kind === 'direct') return [`${fate.text}|${port}`];
  if (fate.kind === 'dead end') return [fate.end.outcome];
  const reached = fate.arrivals.map(({ text, backend, end }) => end?.outcome ?? `${text}|${backend.port.number.value}`);
  return [...new Set(reached)].sort();
}
