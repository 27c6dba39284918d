import { parseIp } from '../model/address.ts';
import { label } from '../model/names.ts';
import { fileOf, isService, isSource, type Mapping, nameOf, type Service, type Source } from '../model/resources.ts';
import { exposureOf, isSelectorless } from '../model/service.ts';
import { groupBy, lazily, remember } from '../project/lookup.ts';
import type { World } from '../project/world.ts';
import { admit } from './admission/admit.ts';
import type { AddressOwner, Cluster, Found } from './cluster.ts';
import { familiesOf } from './families.ts';
import { proxyStopsIn } from './proxy-stop.ts';
import type { Setup } from './setup.ts';

/** A resource, and the namespace that it is in, which need not be written. */
export interface Held {
  readonly resource: Mapping;
  readonly namespace: string;
}

/** A cluster that holds exactly some resources, each identity once. */
export function clusterWith(setup: Setup, held: readonly Held[], before?: Cluster): Cluster {
  const namespaces = new Map(held.map(({ resource, namespace }) => [resource, namespace]));
  const services = held.map(({ resource }) => resource).filter(isService);
  const sources = held.map(({ resource }) => resource).filter(isSource);
  const isIn = (resource: Mapping, namespace: string | undefined) => namespaces.get(resource) === namespace;
  return completed({
    ...setup,
    before,
    services,
    namespaceOf: (service) => namespaces.get(service) ?? 'default',
    namespaceCalled: (name) => (held.some(({ namespace }) => namespace === name) ? found(name) : { state: 'none' }),
    serviceWritten(name, namespace) {
      const value = services.find((service) => nameOf(service) === name && isIn(service, namespace));
      return value ? found(value) : { state: 'none' };
    },
    sourcesOf: (service) => ({
      state: 'found',
      value: sources.filter((source) => ownerNameOf(source) === nameOf(service) && isIn(source, namespaces.get(service))),
    }),
  });
}

const found = <T>(value: T): Found<T> => ({ state: 'found', value });

/** The name of the Service that a source is for, if it says one. */
export const ownerNameOf = (source: Source): string | undefined =>
  source.kind === 'Endpoints' ? nameOf(source) : source.metadata.labels.entries.get(label.serviceName)?.value;

/** What is deployed together, or may be: a root of the project. */
export interface Deployment {
  /** Undefined for the plain rest of a tree, of which only what stands in one file is sure to be deployed together. */
  readonly folder: string | undefined;
  readonly resources: readonly Mapping[];
}

/**
 * The clusters to which the Services of a root go, each in a reading of the tree, as far as it is known what is deployed
 * together. A namespace that is not written is the given one. What Pods stand behind a selector is not known, nor that a
 * Service which was not read is not there.
 */
export function clustersOf(
  { folder, resources }: Deployment,
  setup: Setup,
  context: string,
): (subject: Service, world: Pick<World, 'sourcesOf'>) => Cluster {
  const all = resources.filter(isService);
  const namespaceOf = ({ metadata }: Service): string => metadata.namespace.value ?? context;
  const named = groupBy(all, (service) => `${namespaceOf(service)}/${nameOf(service)}`);
  const besides = groupBy(all, (service) => fileOf(service).path);
  const clusterIn = (world: Pick<World, 'sourcesOf'>, services: readonly Service[], isSubject: (service: Service) => boolean) =>
    completed({
      ...setup,
      before: undefined,
      services,
      namespaceOf,
      namespaceCalled: (name) => (all.some((service) => namespaceOf(service) === name) ? found(name) : { state: 'unclear' }),
      serviceWritten(name, namespace) {
        const ofName = named.get(`${namespace}/${name}`) ?? [];
        const value = ofName.find(isSubject) ?? (ofName.length === 1 ? ofName[0] : undefined);
        return value ? found(value) : { state: 'unclear' };
      },
      sourcesOf: sourcesIn(world),
    });
  const whole = remember((world: Pick<World, 'sourcesOf'>) => clusterIn(world, all, () => false));
  return (subject, world) => {
    if (folder !== undefined && (named.get(`${namespaceOf(subject)}/${nameOf(subject)}`)?.length ?? 0) < 2) return whole(world);
    const services = folder === undefined ? (besides.get(fileOf(subject).path) ?? []) : all;
    return clusterIn(world, services, (service) => service === subject);
  };
}

function sourcesIn(world: Pick<World, 'sourcesOf'>): Cluster['sourcesOf'] {
  return (service) => {
    const sources = isSelectorless(service) ? world.sourcesOf(service) : undefined;
    return sources?.state === 'found' ? found(sources.sources) : { state: sources?.state ?? 'unclear' };
  };
}

/** With what is worked out once from all that it holds. */
function completed(bare: Omit<Cluster, 'serviceCalled' | 'verdictOn' | 'proxyStops' | 'ownersOfAddresses'>): Cluster {
  const verdictOn = remember((resource: Mapping) => admit(resource, bare));
  const cluster: Cluster = {
    ...bare,
    verdictOn,
    serviceCalled: accepted(bare.serviceWritten, verdictOn),
    proxyStops: lazily(() => proxyStopsIn(cluster)),
    ownersOfAddresses: lazily(() => ownersIn(cluster)),
  };
  return cluster;
}

/** A Service that is rejected never comes to be. */
function accepted(written: Cluster['serviceWritten'], verdictOn: Cluster['verdictOn']): Cluster['serviceCalled'] {
  return (name, namespace) => {
    const service = written(name, namespace);
    return service.state === 'found' && verdictOn(service.value).result === 'rejected' ? { state: 'none' } : service;
  };
}

function ownersIn(cluster: Cluster): ReadonlyMap<string, AddressOwner> {
  const proxied = cluster.services.filter((service) => exposureOf(service) === 'virtual IP');
  const owners = proxied.flatMap((service): (readonly [string | undefined, AddressOwner])[] => {
    const families = familiesOf(service, cluster.families) ?? [];
    const textOf = (written: string | undefined) => {
      const ip = parseIp(written ?? '');
      return ip && families.includes(ip.family) ? ip.text : undefined;
    };
    const external = { service, entrance: 'external' } as const;
    return [
      [parseIp(service.spec.clusterIP.value ?? '')?.text, { service, entrance: 'internal', isBalanced: false }],
      ...[...service.spec.externalIPs].map(({ value }) => [textOf(value), { ...external, isBalanced: false }] as const),
      ...cluster.loadBalancerAddressesOf(service).map((text) => [textOf(text), { ...external, isBalanced: true }] as const),
    ];
  });
  return new Map([...owners].reverse().flatMap(([text, owner]) => (text === undefined ? [] : [[text, owner] as const])));
}
