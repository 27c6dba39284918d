import { fileOf, isMappingKind, type Mapping, type Resource, type Service, type Source } from '../model/resources.ts';
import { isSelectorless } from '../model/service.ts';
import type { SourceFile } from '../text/source.ts';
import { consumersOf } from './consumers.ts';
import { distance, distanceBetween, folderOf } from './distance.ts';
import { lazily, remember } from './lookup.ts';
import { namesOf } from './names.ts';
import { isSimilarName } from './nearness.ts';
import { endpointsWriterNear } from './operators.ts';
import { type Pairing, pairByCloseness } from './plain.ts';
import { compareNamespaces, ownerName } from './relation.ts';
import type { NearMiss, Owner, Sources, World } from './world.ts';

/** All that was read of a tree. */
export interface Tree {
  readonly resources: readonly Resource[];
  /** The paths of the kustomization files. */
  readonly kustomizations: readonly string[];
  /** Documents that could not be read as YAML: templates, encrypted and broken ones. */
  readonly unread: readonly SourceFile[];
  /** False when only named files were read: then nothing is concluded from what is not there. */
  readonly isWhole: boolean;
}

export interface Project {
  /**
   * The readings of the tree that hold for a resource; none where nothing is known of what is deployed with it, and for
   * one without a name, which is a fragment.
   */
  readonly worldsOf: (resource: Mapping) => readonly World[];
  /** The kustomization file under which a resource lies. */
  readonly kustomizationOf: (resource: Mapping) => string | undefined;
}

export function buildProject(tree: Tree): Project {
  const byFolder = new Map(tree.kustomizations.map((path) => [folderOf(path), path]));
  const kustomizationOf = remember((resource: Mapping) => outermost(byFolder, folderOf(fileOf(resource).path)));
  const mappings = tree.resources.filter(isMappingKind);
  const plain = mappings.filter((resource) => kustomizationOf(resource) === undefined);
  const pairing = pairByCloseness(plain.filter(isService), plain.filter(isSource));
  const everywhere = pairByCloseness(mappings.filter(isService), mappings.filter(isSource));
  const isMissing = (resource: Mapping) =>
    tree.isWhole && !everywhere.hasCandidate(resource) && !isMentionedUnread(tree.unread, resource);
  const isSubject = (resource: Mapping) => kustomizationOf(resource) === undefined && resource.metadata.name.state !== 'absent';
  const world = plainWorld(tree, plain, pairing, isMissing);
  return {
    kustomizationOf,
    worldsOf: (resource) => (isSubject(resource) ? worldsFor(resource, world, pairing) : []),
  };
}

/** The file in the folder itself or, before that, in one above it. */
function outermost(byFolder: ReadonlyMap<string, string>, folder: string): string | undefined {
  const above = folder === '' ? undefined : outermost(byFolder, folderOf(folder));
  return above ?? byFolder.get(folder);
}

const isService = (resource: Resource): resource is Service => resource.kind === 'Service';
const isSource = (resource: Resource): resource is Source => resource.kind === 'Endpoints' || resource.kind === 'EndpointSlice';

/** The alternatives of one resource, each with the same answers for all others. */
function worldsFor(resource: Mapping, world: World, pairing: Pairing): readonly World[] {
  if (isService(resource)) {
    const sets = pairing.setsOf(resource);
    if (sets.length < 2) return [world];
    return sets.map((sources) => ({
      ...world,
      sourcesOf: (service) => (service === resource ? { state: 'found', sources } : world.sourcesOf(service)),
    }));
  }
  const owners = pairing.ownersOf(resource);
  if (owners.length < 2) return [world];
  return owners.map((service) => ({
    ...world,
    ownerOf: (source) => (source === resource ? { state: 'found', service } : world.ownerOf(source)),
  }));
}

function plainWorld(tree: Tree, plain: readonly Mapping[], pairing: Pairing, isMissing: (it: Mapping) => boolean): World {
  const sourcesOf = (service: Service): Sources => {
    const [sources, ...others] = pairing.setsOf(service);
    if (sources && others.length === 0) return { state: 'found', sources };
    return isMissing(service) ? { state: 'none' } : { state: 'unclear' };
  };
  const ownerOf = (source: Source): Owner => {
    const [service, ...others] = pairing.ownersOf(source);
    if (service && others.length === 0) return { state: 'found', service };
    return isMissing(source) ? { state: 'none' } : { state: 'unclear' };
  };
  const orphans = lazily(() => plain.filter(isService).filter((service) => isSelectorless(service) && isMissing(service)));
  const strays = lazily(() => plain.filter(isSource).filter((source) => ownerName(source)?.isKnown && isMissing(source)));
  const unlabelled = plain.filter(isSource).filter((source) => ownerName(source) === undefined);
  const nearMissOf = remember((source: Source) => (strays().includes(source) ? nearMissAmong(orphans(), source) : undefined));
  return {
    ...namesOf(plain.filter(isService), tree),
    sourcesOf,
    ownerOf,
    nearMissOf,
    straysOf: (service) => [
      ...strays().filter((source) => nearMissOf(source)?.service === service),
      ...unlabelled.filter((slice) => orphans().includes(service) && mayHaveMeant(slice, service)),
    ],
    orphansNear: (slice) => orphans().filter((service) => mayHaveMeant(slice, service)),
    endpointsWriterNear: (resource) => endpointsWriterNear(resource, tree.resources),
    consumersOf: (service) => consumersOf(service, tree.resources),
  };
}

function nearMissAmong(orphans: readonly Service[], source: Source): NearMiss | undefined {
  const written = ownerName(source)?.text ?? '';
  for (const service of orphans) {
    const name = service.metadata.name.value;
    if (name === undefined) continue;
    const isSameNamespace = compareNamespaces(service, source) === 'equal';
    if (name === written && !isSameNamespace) return { service, how: 'elsewhere' };
    if (isSameNamespace && isSimilarName(name, written)) return { service, how: 'similar' };
  }
  return undefined;
}

const mayHaveMeant = (slice: Source, service: Service): boolean =>
  compareNamespaces(slice, service) === 'equal' &&
  distanceBetween(fileOf(slice).path, fileOf(service).path) <= distance.sameFolder;

/** A name in a template or broken document nearby may be the missing half. */
function isMentionedUnread(unread: readonly SourceFile[], resource: Mapping): boolean {
  const name = isService(resource) ? resource.metadata.name.value : ownerName(resource)?.text;
  const { path } = fileOf(resource);
  return unread.some((file) => distanceBetween(file.path, path) < distance.elsewhere && file.text.includes(name ?? ''));
}
