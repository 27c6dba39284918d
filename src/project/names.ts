import { fileOf, type Mapping, type Resource, type Service } from '../model/resources.ts';
import { exposureOf } from '../model/service.ts';
import { compareSpelled, spelled } from '../model/spelled.ts';
import type { SourceFile } from '../text/source.ts';
import { servicesByClusterIp } from './cluster-ips.ts';
import { distance, distanceBetween } from './distance.ts';
import { groupBy, lazily } from './lookup.ts';
import { isSimilarName } from './nearness.ts';

/** What names mean among the Services of a tree. */
export interface Names {
  /** False when only named files were read: what is not there may be in another file. */
  readonly isWhole: boolean;
  /** The Services of a name whose written namespace is this one. */
  readonly servicesCalled: (name: string, namespace: string) => readonly Service[];
  /**
   * The Service of a similar name in a written namespace, where no Service that is read or may be in a template has the name
   * itself. A name that resembles none may well be that of a Service which a chart or an operator brings.
   */
  readonly serviceMeantBy: (name: string, namespace: string) => Service | undefined;
  /** The last Service with the same name and namespace that is applied after this one, and replaces it. */
  readonly overriddenBy: (service: Service) => Service | undefined;
  /** The Service that a GitOps object applies with another spec in the place of this one, to the same cluster. */
  readonly contestedBy: (service: Service) => Service | undefined;
  /** The Service whose written cluster IP this is, where it is sure to come into one cluster with a resource. */
  readonly serviceAt: (address: string, from: Mapping) => Service | undefined;
  /** Whether two resources stand in one file or folder. */
  readonly isBeside: (one: Mapping, other: Mapping) => boolean;
}

interface Context {
  readonly resources: readonly Resource[];
  /** Documents that could not be read as YAML. */
  readonly unread: readonly SourceFile[];
  readonly isWhole: boolean;
}

export function namesOf(services: readonly Service[], { resources, unread, isWhole }: Context): Names {
  const namedServices = lazily(() => groupBy(services, ({ metadata }) => metadata.name.value));
  const all = lazily(() => resources.filter((it) => it.kind === 'Service'));
  const atAddress = servicesByClusterIp(services);
  return {
    isWhole,
    servicesCalled: (name, namespace) =>
      (namedServices().get(name) ?? []).filter(({ metadata }) => metadata.namespace.value === namespace),
    serviceMeantBy(name, namespace) {
      const mayBeThere = all().some((it) => mayBeCalled(it, name)) || unread.some(({ text }) => text.includes(name));
      if (!isWhole || mayBeThere) return undefined;
      const there = services.filter((it) => it.metadata.namespace.value === namespace && exposureOf(it) !== 'external name');
      return there.find(({ metadata }) => isSimilarName(metadata.name.value ?? '', name));
    },
    serviceAt: (address, from) => atAddress(address).find((service) => fileOf(service) === fileOf(from)),
    // Files of one folder may be alternatives.
    overriddenBy: overriddenAmong(services, (one, other) => fileOf(one) === fileOf(other)),
    contestedBy: () => undefined,
    isBeside: (one, other) => distanceBetween(fileOf(one).path, fileOf(other).path) <= distance.sameFolder,
  };
}

const mayBeCalled = ({ metadata }: Service, name: string): boolean =>
  metadata.name.state === 'substituted' || metadata.name.value === name;

/** `areTogether`: whether both are certain to be applied, in their order. */
export function overriddenAmong(
  services: readonly Service[],
  areTogether: (one: Service, other: Service) => boolean,
): Names['overriddenBy'] {
  const byName = lazily(() => groupBy(services, ({ metadata }) => metadata.name.value));
  return (service) => {
    const { value } = service.metadata.name;
    const namesakes = value === undefined ? [] : (byName().get(value) ?? []);
    const last = namesakes.findLast((other) => isSameIdentity(service, other) && areTogether(service, other));
    return last === service ? undefined : last;
  };
}

const isSameIdentity = (one: Service, other: Service): boolean =>
  one.metadata.namespace.state === other.metadata.namespace.state &&
  compareSpelled(spelled(one.metadata.namespace, ''), spelled(other.metadata.namespace, '')) === 'equal';
