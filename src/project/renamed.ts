import type { Mapping, Service, Source } from '../model/resources.ts';
import { origin } from '../model/view.ts';
import { groupBy, lazily } from './lookup.ts';
import { compareNamespaces, ownerName } from './relation.ts';

/** Services that a kustomization renames, and the sources that still call them by the name that was written. */
export interface Renamed {
  readonly serviceOf: (source: Source) => Service | undefined;
  readonly sourcesOf: (service: Service) => readonly Source[];
}

export function renamedAmong(resources: readonly Mapping[]): Renamed {
  const byWrittenName = lazily(() => groupBy(resources.filter(isRenamed), writtenName));
  const serviceOf = (source: Source) =>
    (byWrittenName().get(ownerName(source)?.text ?? '') ?? []).find((it) => compareNamespaces(it, source) === 'equal');
  const bySource = lazily(() => groupBy(resources.filter(isSlice), serviceOf));
  return { serviceOf, sourcesOf: (service) => bySource().get(service) ?? [] };
}

const isSlice = (resource: Mapping): resource is Source => resource.kind === 'EndpointSlice';

const isRenamed = (resource: Mapping): resource is Service =>
  resource.kind === 'Service' && writtenName(resource) !== resource.metadata.name.value;

/** A new name keeps the place of the old one. */
function writtenName({ metadata }: Mapping): string {
  const { file, span } = metadata.name[origin];
  return file.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
}
