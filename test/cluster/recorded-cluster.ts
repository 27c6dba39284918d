import { updatedService } from '../../src/cluster/admission/update.ts';
import type { Cluster, OutsideAnswer, ProxyMode } from '../../src/cluster/cluster.ts';
import { clusterWith, type Held, ownerNameOf } from '../../src/cluster/holdings.ts';
import type { Setup } from '../../src/cluster/setup.ts';
import { goWithService, upkeepOf } from '../../src/cluster/upkeep.ts';
import type { Family } from '../../src/model/address.ts';
import { isMappingKind, isService, type Mapping, nameOf, type Resource, resourcesOf } from '../../src/model/resources.ts';
import { readText } from '../../src/yaml/read.ts';
import type { Moment, RecordedSlice, Recording, Version } from './truth.ts';

/** A moment at which a case was looked at, and the simulated cluster for each proxy. */
export interface Run {
  readonly caseName: string;
  readonly version: Version;
  readonly moment: Moment;
  readonly held: readonly Held[];
  /** All that was accepted, whatever became of it. */
  readonly applied: readonly Held[];
  /** Those for Endpoints, and for mirroring them. */
  readonly hasControllers: boolean;
  /** What each proxy logged, where it was looked at. */
  readonly proxyErrors: Recording['proxyErrors'];
  readonly clusters: Readonly<Record<ProxyMode, Cluster>>;
}

type Documents = readonly (readonly Resource[])[];

/** One for each time that the cluster was looked at. */
export function runsOf(caseName: string, documents: Documents, recording: Recording, version: Version): readonly Run[] {
  const { beforeDelete, beforeRestart, observed } = recording;
  const deleted = new Set(recording.deleted.map(([path]) => path));
  const looks = [
    { moment: beforeDelete, deleted: new Set<string>(), isRestarted: false },
    { moment: beforeRestart, deleted, isRestarted: false },
    { moment: observed, deleted, isRestarted: beforeRestart !== undefined },
  ];
  const hasControllers = !caseName.startsWith('nomirror-');
  return looks.flatMap(({ moment, ...event }) => {
    if (!moment) return [];
    const world = { ...event, hasControllers, minor: version.minor };
    const states = statesOf(documents, recording).map((held) => [...whatStays(held, world), ...madeOfPods(moment), ofApiServer]);
    const inert = (held: readonly Held[]) => held.filter(({ resource }) => hasControllers || resource.kind !== 'Endpoints');
    const clusterFor = (mode: ProxyMode) => clusterThrough(states.map(inert), setupFor(version, mode, recording));
    const clusters = { nftables: clusterFor('nftables'), iptables: clusterFor('iptables') };
    const applied = statesOf(documents, recording).at(-1) ?? [];
    return [
      {
        caseName,
        version,
        moment,
        held: states.at(-1) ?? [],
        applied,
        hasControllers,
        proxyErrors: recording.proxyErrors,
        clusters,
      },
    ];
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
        const identity = `${resource.kind} ${namespace ?? 'default'}/${nameOf(resource)}`;
        const old = byIdentity.get(identity)?.resource;
        const next = old?.kind === 'Service' && resource.kind === 'Service' ? updatedService(old, resource) : resource;
        byIdentity.set(identity, { resource: next, namespace: namespace ?? 'default' });
      }
    }
    return [...byIdentity.values()];
  });
}

/** What happened to what was applied. */
interface Aftermath extends Pick<Run, 'hasControllers'> {
  /** Paths of the API. */
  readonly deleted: ReadonlySet<string>;
  readonly isRestarted: boolean;
  readonly minor: number;
}

function whatStays(held: readonly Held[], { deleted, isRestarted, hasControllers, minor }: Aftermath): readonly Held[] {
  const isDeleted = ({ resource, namespace }: Held) => deleted.has(`${paths[resource.kind](namespace)}/${nameOf(resource)}`);
  return held.filter((it) => {
    const { resource, namespace } = it;
    if (resource.kind === 'Service' || isDeleted(it)) return !isDeleted(it);
    const service = held.find(
      (other) => isService(other.resource) && other.namespace === namespace && ownerNameOf(resource) === nameOf(other.resource),
    );
    const isOrphaned = service !== undefined && isDeleted(service);
    if (resource.kind === 'Endpoints' && isOrphaned && goWithService(minor, hasControllers)) return false;
    const owner = service && !isOrphaned && isService(service.resource) ? service.resource : undefined;
    const upkeep = upkeepOf(resource, owner);
    return upkeep !== 'deleted' && !(upkeep === 'deleted when the controllers restart' && isRestarted);
  });
}

const paths: Readonly<Record<Mapping['kind'], (namespace: string) => string>> = {
  Service: (namespace) => `/api/v1/namespaces/${namespace}/services`,
  Endpoints: (namespace) => `/api/v1/namespaces/${namespace}/endpoints`,
  EndpointSlice: (namespace) => `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices`,
};

/** Pods are not simulated: the slices that a controller makes of them are taken as they were. */
const madeOfPods = (moment: Moment): readonly Held[] =>
  Object.entries(moment.slices).flatMap(([namespace, slices]) =>
    slices.filter(({ origin }) => origin === 'controller').map((slice) => ({ resource: resourceOf(slice), namespace })),
  );

function resourceOf({ name, service, addressType, ports, endpoints }: RecordedSlice): Mapping {
  const labels = { 'kubernetes.io/service-name': service };
  const apiVersion = 'discovery.k8s.io/v1';
  const json = { apiVersion, kind: 'EndpointSlice', metadata: { name, labels }, addressType, ports, endpoints };
  return mappingIn(JSON.stringify(json));
}

/** The Service that every cluster has. */
const ofApiServer: Held = {
  resource: mappingIn(
    'apiVersion: v1\nkind: Service\nmetadata: { name: kubernetes }\nspec: { clusterIP: 10.96.0.1, ports: [{ port: 443 }] }',
  ),
  namespace: 'default',
};

function mappingIn(text: string): Mapping {
  const root = readText(text).documents[0]?.root;
  const resource = root && resourcesOf(root, { path: 'made.yaml', text })[0];
  if (!resource || !isMappingKind(resource)) throw new Error(`no resource: ${text}`);
  return resource;
}

function clusterThrough(states: readonly (readonly Held[])[], setup: Setup): Cluster {
  return (
    states.reduce<Cluster | undefined>((before, held) => clusterWith(setup, held, before), undefined) ?? clusterWith(setup, [])
  );
}

export function setupFor({ minor, families }: Version, proxyMode: ProxyMode, { options }: Pick<Recording, 'options'>): Setup {
  return {
    minor,
    families,
    proxyMode,
    domain: 'cluster.local',
    dns: 'coredns',
    serviceRanges: ['10.96.0.0/16', 'fd00:10:96::/112'],
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

/** The addresses of the Pods there that ask and dial. */
export const addressOf: Readonly<Record<ProxyMode, string>> = { nftables: '10.244.1.10', iptables: '10.244.2.10' };
