import type { Cluster, OutsideAnswer, ProxyMode } from '../../src/cluster/cluster.ts';
import { clusterWith, type Held } from '../../src/cluster/holdings.ts';
import type { Setup } from '../../src/cluster/setup.ts';
import { type Family, isInRange } from '../../src/model/address.ts';
import { isMappingKind, type Mapping, nameOf, type Resource, resourcesOf } from '../../src/model/resources.ts';
import { readText } from '../../src/yaml/read.ts';
import type { Moment, RecordedSlice, Recording, Version } from './truth.ts';

/** A moment at which a case was looked at, and the simulated cluster for each proxy. */
export interface Run {
  readonly caseName: string;
  readonly version: Version;
  readonly moment: Moment;
  readonly held: readonly Held[];
  readonly clusters: Readonly<Record<ProxyMode, Cluster>>;
}

type Documents = readonly (readonly Resource[])[];

/** `when` names the look before the last one. */
export function runsOf(caseName: string, documents: Documents, recording: Recording, version: Version): readonly Run[] {
  const moments = [
    { moment: recording.beforeDelete, deleted: [] },
    { moment: recording.beforeRestart, deleted: [] },
    { moment: recording.observed, deleted: recording.deleted.map(([path]) => path) },
  ];
  return moments.flatMap(({ moment, deleted }) => {
    if (!moment) return [];
    const states = statesOf(documents, recording).map((held) => heldAt(caseName, held, moment, deleted));
    const clusterFor = (mode: ProxyMode) => clusterThrough(states, setupFor(version, mode, recording));
    const clusters = { nftables: clusterFor('nftables'), iptables: clusterFor('iptables') };
    return [{ caseName, version, moment, held: states.at(-1) ?? [], clusters }];
  });
}

/** What the API server had accepted: after each document where the case paused between them, else after all of them. */
function statesOf(documents: Documents, { docs, options }: Recording): readonly (readonly Held[])[] {
  const ends = options?.pause === undefined ? [docs.length] : docs.map((_, index) => index + 1);
  return ends.map((end) => {
    const byIdentity = new Map<string, Held>();
    for (const { doc, namespace, result } of docs.slice(0, end)) {
      for (const resource of (documents[doc] ?? []).filter(isMappingKind)) {
        if (result !== 'accepted') continue;
        const held = { resource, namespace: namespace ?? 'default' };
        byIdentity.set(`${resource.kind} ${held.namespace}/${nameOf(resource)}`, held);
      }
    }
    return [...byIdentity.values()];
  });
}

/** Without what was deleted or did not last, and with what controllers made of Pods, which are not simulated. */
function heldAt(caseName: string, held: readonly Held[], moment: Moment, deleted: readonly string[]): readonly Held[] {
  const isMirroring = !caseName.startsWith('nomirror-');
  const left = held.filter(({ resource, namespace }) => {
    const name = nameOf(resource);
    if (resource.kind === 'Service') return !deleted.includes(`/api/v1/namespaces/${namespace}/services/${name}`);
    if (resource.kind === 'Endpoints') return isMirroring && moment.endpoints[namespace]?.some((it) => it.name === name);
    return moment.slices[namespace]?.some((it) => it.name === name);
  });
  const made = Object.entries(moment.slices).flatMap(([namespace, slices]) =>
    slices.filter(({ origin }) => origin === 'controller').map((slice) => ({ resource: resourceOf(slice), namespace })),
  );
  return [...left, ...made];
}

function resourceOf({ name, service, addressType, ports, endpoints }: RecordedSlice): Mapping {
  const labels = { 'kubernetes.io/service-name': service };
  const apiVersion = 'discovery.k8s.io/v1';
  const json = { apiVersion, kind: 'EndpointSlice', metadata: { name, labels }, addressType, ports, endpoints };
  const text = JSON.stringify(json);
  const root = readText(text).documents[0]?.root;
  const resource = root && resourcesOf(root, { path: 'made.json', text })[0];
  if (!resource || !isMappingKind(resource)) throw new Error(`no slice: ${text}`);
  return resource;
}

function clusterThrough(states: readonly (readonly Held[])[], setup: Setup): Cluster {
  return (
    states.reduce<Cluster | undefined>((before, held) => clusterWith(setup, held, before), undefined) ?? clusterWith(setup, [])
  );
}

function setupFor({ minor, families }: Version, proxyMode: ProxyMode, { options }: Recording): Setup {
  return {
    minor,
    families,
    proxyMode,
    domain: 'cluster.local',
    dns: 'coredns',
    isServiceAddress: (text) => isInRange(text, ['10.96.0.0/16', 'fd00:10:96::/112']),
    loadBalancerAddressesOf: (service) => [options?.lbIP[nameOf(service)] ?? []].flat(),
    askOutside,
  };
}

/** The DNS server outside, as README.md describes it. */
const zone: Readonly<Record<string, readonly string[]>> = {
  'db.example.com.': ['10.20.0.11'],
  'db.prod.example.com.': ['10.20.0.12'],
  'mysql-1.abc.us-east-1.rds.example.net.': ['10.20.0.13'],
  'api.example.com.': ['203.0.113.10', 'fd00:20::10'],
  'v6.example.com.': ['fd00:20::11'],
  'multi.example.com.': ['10.20.0.21', '10.20.0.22'],
};

function askOutside(name: string, family: Family): OutsideAnswer {
  const isAlias = name === 'alias.example.com.';
  const addresses = zone[isAlias ? 'db.example.com.' : name] ?? [];
  return {
    aliases: isAlias ? ['db.example.com.'] : [],
    addresses: addresses.filter((text) => text.includes(':') === (family === 'IPv6')),
  };
}

/** The node behind which each proxy's client is. */
export const nodeOf: Readonly<Record<ProxyMode, { readonly name: string; readonly zone: string }>> = {
  nftables: { name: 'node-a', zone: 'zone-a' },
  iptables: { name: 'node-b', zone: 'zone-b' },
};
