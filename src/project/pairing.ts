import { fileOf, type Service, type Source } from '../model/resources.ts';
import { spelled } from '../model/spelled.ts';
import { distance, distanceBetween } from './distance.ts';
import { byEnvironment, type EnvironmentOf, type MayMeet, mayMeetBy } from './environments.ts';
import { groupBy, lastly, remember } from './lookup.ts';
import { ownerName, relate } from './relation.ts';

/**
 * The plain rest of a tree says nothing about what is applied together, so closeness decides: a pair holds when each is
 * the other's nearest. Equally near resources of one identity cannot both be meant: they are alternatives.
 */
export interface Pairing {
  /** Each alternative set of sources; none where no source is certain to be the Service's. */
  readonly setsOf: (service: Service) => readonly (readonly Source[])[];
  readonly ownersOf: (source: Source) => readonly Service[];
  /** Whether anything of the tree may be the other half. */
  readonly hasCandidate: (resource: Service | Source) => boolean;
}

/** More alternatives than anyone keeps on purpose; nothing is concluded from them. */
const mostAlternatives = 8;

export function pairByCloseness(services: readonly Service[], sources: readonly Source[], environmentOf: EnvironmentOf): Pairing {
  const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources, mayMeetBy(environmentOf));
  const nearestServices = remember((source: Source) => nearest(source, servicesFor(source)));
  const partnersOf = remember((service: Service) => {
    const candidates = sourcesFor(service);
    const own = candidates.filter((source) => nearestServices(source).includes(service));
    if (candidates.length < 2) return own;
    const close = nearest(service, candidates).filter((source) => own.includes(source));
    return [...close, ...own.filter((source) => isAddition(service, source, close))];
  });
  return {
    setsOf: lastly((service) => alternativesIn(byEnvironment(partnersOf(service), environmentOf))),
    ownersOf: lastly((source) => nearestServices(source).filter((service) => partnersOf(service).includes(source))),
    hasCandidate,
  };
}

/** Where it is known what is deployed together, whatever the cluster ties together belongs together. */
export function pairByName(services: readonly Service[], sources: readonly Source[]): Pairing {
  const { sourcesFor, servicesFor, hasCandidate } = candidatesAmong(services, sources, () => true);
  const setsOf = lastly((service: Service) => alternativesOf(sourcesFor(service)));
  return { setsOf, ownersOf: lastly(servicesFor), hasCandidate };
}

/** What the cluster would tie together by names and namespaces, however far apart it is written. */
function candidatesAmong(services: readonly Service[], sources: readonly Source[], mayMeet: MayMeet) {
  const servicesNamed = groupBy(services, (service) => spelled(service.metadata.name, '').text);
  const sourcesNamed = groupBy(sources, (source) => ownerName(source)?.text);
  const servicesOfName = (source: Source) => servicesNamed.get(ownerName(source)?.text ?? '') ?? [];
  const sourcesOfName = (service: Service) => sourcesNamed.get(spelled(service.metadata.name, '').text) ?? [];
  const servicesOfAnyName = services.filter((service) => service.metadata.name.state === 'substituted');
  const sourcesOfAnyName = sources.filter((source) => ownerName(source)?.isKnown === false);
  const sourcesThatMayBelongTo = (service: Service) =>
    service.metadata.name.state === 'substituted' ? sources : [...sourcesOfName(service), ...sourcesOfAnyName];
  const servicesThatMayOwn = (source: Source) =>
    ownerName(source)?.isKnown === false ? services : [...servicesOfName(source), ...servicesOfAnyName];
  const isPair = (service: Service, source: Source) => relate(service, source) === 'equal' && mayMeet(service, source);
  return {
    sourcesFor: (service: Service) => sourcesOfName(service).filter((it) => isPair(service, it)),
    servicesFor: (source: Source) => servicesOfName(source).filter((it) => isPair(it, source)),
    hasCandidate: (resource: Service | Source) =>
      resource.kind === 'Service'
        ? sourcesThatMayBelongTo(resource).some((source) => mayMeet(resource, source) && mayBelong(resource, source))
        : servicesThatMayOwn(resource).some((service) => mayMeet(service, resource) && mayBelong(service, resource)),
  };
}

/** A name that is filled in later may be any name, but hardly of something at the other end of the tree. */
function mayBelong(service: Service, source: Source): boolean {
  const likeness = relate(service, source);
  if (likeness !== 'unknown') return likeness === 'equal';
  return distanceBetween(fileOf(service).path, fileOf(source).path) < distance.elsewhere;
}

/** A source a little farther off than the nearest, that does not compete with one of those. */
function isAddition(service: Service, source: Source, close: readonly Source[]): boolean {
  const isOnBranch = distanceBetween(fileOf(service).path, fileOf(source).path) < distance.elsewhere;
  return (
    close.length > 0 && isOnBranch && !close.includes(source) && !close.some((other) => identityOf(other) === identityOf(source))
  );
}

function nearest<T extends Service | Source>(from: Service | Source, candidates: readonly T[]): readonly T[] {
  if (candidates.length < 2) return candidates;
  const distances = candidates.map((candidate) => distanceBetween(fileOf(from).path, fileOf(candidate).path));
  const least = Math.min(...distances);
  return candidates.filter((_, index) => distances[index] === least);
}

function alternativesOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  if (sources.length < 2) return sources.length === 0 ? [] : [sources];
  const sets = [...groupBy(sources, identityOf).values()].reduce<readonly (readonly Source[])[]>(
    (chosen, group) => chosen.flatMap((set) => group.map((source) => [...set, source])).slice(0, mostAlternatives + 1),
    [[]],
  );
  return sets.length > mostAlternatives ? [] : sets;
}

/** Those of each group; none where one has too many. */
function alternativesIn(groups: readonly (readonly Source[])[]): readonly (readonly Source[])[] {
  const sets = groups.map(alternativesOf);
  return sets.some((those) => those.length === 0) ? [] : sets.flat();
}

const identityOf = ({ kind, metadata }: Source): string =>
  JSON.stringify([kind, spelled(metadata.namespace, ''), spelled(metadata.name, '')]);
