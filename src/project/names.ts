import { fileOf, type Service } from '../model/resources.ts';
import { compareSpelled, spelled } from '../model/spelled.ts';
import { groupBy } from './lookup.ts';

/** What names mean among the Services of a tree. */
export interface Names {
  /** The Services of a name whose written namespace is this one. */
  readonly servicesCalled: (name: string, namespace: string) => readonly Service[];
  /** The last Service further down in the same file with the same name and namespace, which replaces this one. */
  readonly overriddenBy: (service: Service) => Service | undefined;
}

export function namesOf(services: readonly Service[]): Names {
  const byName = groupBy(services, ({ metadata }) => metadata.name.value);
  return {
    servicesCalled: (name, namespace) =>
      (byName.get(name) ?? []).filter(({ metadata }) => metadata.namespace.value === namespace),
    overriddenBy(service) {
      const { value } = service.metadata.name;
      const same = (value === undefined ? [] : (byName.get(value) ?? [])).filter((other) => isSameIdentity(service, other));
      const last = same.at(-1);
      return last === service ? undefined : last;
    },
  };
}

const isSameIdentity = (one: Service, other: Service): boolean =>
  fileOf(one) === fileOf(other) &&
  one.metadata.namespace.state === other.metadata.namespace.state &&
  compareSpelled(spelled(one.metadata.namespace, ''), spelled(other.metadata.namespace, '')) === 'equal';
