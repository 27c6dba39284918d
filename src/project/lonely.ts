import { fileOf, isService, isSource, type Mapping, type Service, type Source } from '../model/resources.ts';
import { isSelectorless } from '../model/service.ts';
import { compareText } from '../text/compare.ts';
import { distance, distanceBetween, folderOf } from './distance.ts';
import type { MayMeet } from './environments.ts';
import { groupBy, lazily, remember } from './lookup.ts';
import { isSimilarName, nameKeys } from './nearness.ts';
import { compareNamespaces, ownerName } from './relation.ts';
import type { NearMiss, World } from './world.ts';

/** What Services and sources without a partner may have meant. Nothing is compared with everything: names are looked up. */
export function lonelyAmong(
  mappings: readonly Mapping[],
  isMissing: (resource: Mapping) => boolean,
  mayMeet: MayMeet,
): Pick<World, 'nearMissOf' | 'straysOf' | 'orphansNear'> {
  const orphans = lazily(() => mappings.filter(isService).filter((it) => isSelectorless(it) && isMissing(it)));
  const isOrphan = lazily(() => new Set(orphans()));
  const strays = lazily(() => mappings.filter(isSource).filter((it) => ownerName(it)?.isKnown && isMissing(it)));
  const isStray = lazily(() => new Set(strays()));
  const keysOfStrays = lazily(() => new Set(strays().flatMap((source) => nameKeys(ownerName(source)?.text ?? ''))));
  const orphansByKey = lazily(() => indexByKeys(orphans(), keysOfStrays()));
  const nearMissOf = remember((source: Source) =>
    isStray().has(source) ? nearMiss(source, orphansByKey(), mayMeet) : undefined,
  );
  const straysByService = lazily(() => groupBy(strays(), (source) => nearMissOf(source)?.service));
  const unlabelled = groupBy(
    mappings.filter(isSource).filter((source) => ownerName(source) === undefined),
    (source) => folderOf(fileOf(source).path),
  );
  const orphansByFolder = lazily(() => groupBy(orphans(), (service) => folderOf(fileOf(service).path)));
  return {
    nearMissOf,
    straysOf: (service) => {
      const beside = isOrphan().has(service) ? (unlabelled.get(folderOf(fileOf(service).path)) ?? []) : [];
      return [
        ...(straysByService().get(service) ?? []),
        ...beside.filter((slice) => mayHaveMeant(slice, service) && mayMeet(slice, service)),
      ];
    },
    orphansNear: (slice) =>
      (orphansByFolder().get(folderOf(fileOf(slice).path)) ?? []).filter(
        (service) => mayHaveMeant(slice, service) && mayMeet(slice, service),
      ),
  };
}

/** By those of their keys that will be looked for. */
function indexByKeys(orphans: readonly Service[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Service[]> {
  const byKey = new Map<string, Service[]>();
  for (const service of orphans) {
    for (const key of nameKeys(service.metadata.name.value ?? '')) {
      if (!wanted.has(key)) continue;
      const others = byKey.get(key);
      if (others) others.push(service);
      else byKey.set(key, [service]);
    }
  }
  return byKey;
}

/** The first by path that fits, the same name elsewhere before a similar one here. */
function nearMiss(source: Source, orphansByKey: ReadonlyMap<string, readonly Service[]>, mayMeet: MayMeet): NearMiss | undefined {
  const written = ownerName(source)?.text ?? '';
  const named = new Set(nameKeys(written).flatMap((key) => orphansByKey.get(key) ?? []));
  const candidates = [...named].filter((service) => mayMeet(service, source)).sort(byPath);
  const elsewhere = candidates.find((it) => it.metadata.name.value === written && !isTogether(it, source));
  if (elsewhere) return { service: elsewhere, how: 'elsewhere' };
  const similar = candidates.find((it) => isSimilarName(it.metadata.name.value ?? '', written) && isTogether(it, source));
  return similar && { service: similar, how: 'similar' };
}

const byPath = (one: Service, other: Service): number => compareText(fileOf(one).path, fileOf(other).path);

const isTogether = (service: Service, source: Source): boolean => compareNamespaces(service, source) === 'equal';

const mayHaveMeant = (slice: Source, service: Service): boolean =>
  isTogether(service, slice) && distanceBetween(fileOf(slice).path, fileOf(service).path) <= distance.sameFolder;
