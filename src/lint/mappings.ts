import { fileOf, isService, type Service } from '../model/resources.ts';
import { exposureOf, isSelectorless } from '../model/service.ts';
import { addressesOf } from '../model/source.ts';
import { groupBy } from '../project/lookup.ts';
import type { Project, Root } from '../project/project.ts';

/** A Service and what it leads to outside of the cluster, as far as the tree says. */
export interface ExternalMapping {
  /** `namespace/name` as written; the name alone where the namespace is left to the context. */
  readonly service: string;
  readonly way: 'external name' | 'headless' | 'virtual IP';
  /** Names or addresses, as written. */
  readonly targets: readonly string[];
  /** Where the config says to which one the Service belongs. */
  readonly environment: string | undefined;
  /** The files that say so: of the Service, and of its endpoints. */
  readonly paths: readonly string[];
}

/** Those of which the tree proves where they lead; a Service that is mapped in the same way by several overlays once. */
export function mappingsOf({ roots }: Project): readonly ExternalMapping[] {
  const all = roots.flatMap((root) => root.resources.filter(isService).flatMap((service) => mappingOf(service, root)));
  const namesakes = groupBy(all, ({ service }) => service);
  const isAlone = ({ service }: ExternalMapping) => namesakes.get(service)?.length === 1;
  return [...new Map(all.map((mapping) => [isAlone(mapping) ? mapping : JSON.stringify(mapping), mapping])).values()];
}

function mappingOf(service: Service, root: Root): readonly ExternalMapping[] {
  const way = exposureOf(service);
  const { name, namespace } = service.metadata;
  if (way === 'unknown' || name.value === undefined) return [];
  const title = namespace.value === undefined ? name.value : `${namespace.value}/${name.value}`;
  const named = { service: title, way, environment: root.environmentOf(service) };
  const own = fileOf(service).path;
  if (way === 'external name') {
    const target = service.spec.externalName.value;
    return target === undefined ? [] : [{ ...named, targets: [target], paths: [own] }];
  }
  const [world, ...others] = root.worldsOf(service);
  const found = isSelectorless(service) && others.length === 0 ? world?.sourcesOf(service) : undefined;
  if (found?.state !== 'found') return [];
  const targets = found.sources.flatMap((source) => addressesOf(source).map(({ value }) => value ?? ''));
  const paths = [...new Set([own, ...found.sources.map((source) => fileOf(source).path)])];
  return [{ ...named, targets: [...new Set(targets)].filter((target) => target !== ''), paths }];
}
