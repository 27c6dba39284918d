import { label } from '../model/names.ts';
import { isService, isSource, type Mapping, nameOf, type Service, type Source } from '../model/resources.ts';
import { isSelectorless } from '../model/service.ts';
import type { Cluster, Found } from './cluster.ts';
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
  return {
    ...setup,
    before,
    services,
    namespaceOf: (service) => namespaces.get(service) ?? 'default',
    serviceCalled(name, namespace) {
      const value = services.find((service) => nameOf(service) === name && isIn(service, namespace));
      return value ? { state: 'found', value } : { state: 'none' };
    },
    sourcesOf: (service) => ({
      state: 'found',
      value: sources.filter((source) => ownerNameOf(source) === nameOf(service) && isIn(source, namespaces.get(service))),
    }),
  };
}

const ownerNameOf = (source: Source): string | undefined =>
  source.kind === 'Endpoints' ? nameOf(source) : source.metadata.labels.entries.get(label.serviceName)?.value;

/** What is known of the resources around a Service; a `World` of the project is such a thing. */
export interface Surroundings {
  readonly sourcesOf: (
    service: Service,
  ) => { readonly state: 'found'; readonly sources: readonly Source[] } | { readonly state: 'none' | 'unclear' };
}

/**
 * A cluster to which a Service goes, with those that are deployed together with it. A namespace that is not written is the
 * given one. What Pods stand behind a selector is not known, nor that a Service which was not read is not there.
 */
export function clusterAround(
  subject: Service,
  { sourcesOf }: Surroundings,
  setup: Setup,
  services: readonly Service[],
  context: string,
): Cluster {
  const namespaceOf = ({ metadata }: Service): string => metadata.namespace.value ?? context;
  /** Two Services of one name are alternatives, of which a cluster has one. */
  const isRival = (service: Service): boolean =>
    nameOf(service) === nameOf(subject) && namespaceOf(service) === namespaceOf(subject);
  const sourcesBehind = (service: Service): Found<readonly Source[]> => {
    if (!isSelectorless(service)) return { state: 'unclear' };
    const found = sourcesOf(service);
    return found.state === 'found' ? { state: 'found', value: found.sources } : { state: found.state };
  };
  return {
    ...setup,
    before: undefined,
    services: [subject, ...services.filter((service) => !isRival(service))],
    namespaceOf,
    serviceCalled(name, namespace) {
      const isIt = (service: Service) => nameOf(service) === name && namespaceOf(service) === namespace;
      if (isIt(subject)) return { state: 'found', value: subject };
      const [value, ...others] = services.filter(isIt);
      return value && others.length === 0 ? { state: 'found', value } : { state: 'unclear' };
    },
    sourcesOf: sourcesBehind,
  };
}
