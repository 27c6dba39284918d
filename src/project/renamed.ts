import type { ClusterName } from '../model/dns.ts';
import { fileOf, type Mapping, nameOf, type Service, type Source } from '../model/resources.ts';
import { type Located, origin, startOf } from '../model/view.ts';
import { distance, distanceBetween } from './distance.ts';
import type { FormerName } from './kustomize/item.ts';
import { groupBy, lazily } from './lookup.ts';
import { compareNamespaces, ownerName } from './relation.ts';

/** A Service that a kustomization gave another name or namespace. */
export interface Renaming {
  readonly service: Service;
  /** Where the kustomization says so; empty where a patch does, which is the place of the name itself. */
  readonly places: readonly Located[];
}

/** Services that a kustomization renames, and what still calls them by a name that they had. */
export interface Renamed {
  readonly ownerOf: (source: Source) => Renaming | undefined;
  /** Asked only for a name that no Service of the tree has. */
  readonly targetOf: (alias: Service, target: ClusterName) => Renaming | undefined;
  readonly sourcesOf: (service: Service) => readonly Source[];
}

export function renamedAmong(resources: readonly Mapping[], formerNames: ReadonlyMap<Mapping, readonly FormerName[]>): Renamed {
  const byFormerName = lazily(() =>
    groupBy(
      [...formerNames].flatMap(([it, names]) => (it.kind === 'Service' ? names.map((former) => ({ service: it, former })) : [])),
      ({ former }) => former.name,
    ),
  );
  const ownerOf = (source: Source) => {
    const known = byFormerName().get(ownerName(source)?.text ?? '') ?? [];
    return renamingOf(
      known.find(({ service, former }) => former.name !== nameOf(service) && compareNamespaces(service, source) === 'equal'),
    );
  };
  const bySource = lazily(() => groupBy(resources.filter(isSlice), (source) => ownerOf(source)?.service));
  return {
    ownerOf,
    targetOf: (alias, target) =>
      renamingOf((byFormerName().get(target.service) ?? []).find((it) => it.service !== alias && isMeant(it, alias, target))),
    sourcesOf: (service) => bySource().get(service) ?? [],
  };
}

interface Known {
  readonly service: Service;
  readonly former: FormerName;
}

/**
 * In its own namespace the old name is gone. Into a namespace that it left, it may be deployed in another way too, so that
 * only an alias that was written beside it means this one.
 */
function isMeant({ service, former }: Known, alias: Service, { namespace }: ClusterName): boolean {
  if (service.metadata.namespace.value === namespace) return true;
  const isWritten = former.namespace === namespace && namespace !== 'default';
  return isWritten && distanceBetween(fileOf(service).path, fileOf(alias).path) <= distance.sameFolder;
}

function renamingOf(known: Known | undefined): Renaming | undefined {
  const by = known?.former.by;
  return known && { service: known.service, places: by ? [{ [origin]: startOf(by.file, by.span) }] : [] };
}

const isSlice = (resource: Mapping): resource is Source => resource.kind === 'EndpointSlice';
