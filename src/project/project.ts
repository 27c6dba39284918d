import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { ClusterName } from '../model/dns.ts';
import { isMisnamed } from '../model/manifest.ts';
import {
  fileOf,
  isMappingKind,
  isService,
  isSource,
  type Mapping,
  type Resource,
  type Service,
  type Source,
} from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';
import { apiServerCalls, callingKinds } from './api-server-calls.ts';
import type { BuiltRoot, BuiltRoots } from './built-roots.ts';
import { consumerKinds, consumersAmong } from './consumers.ts';
import { distance, distanceBetween, folderOf } from './distance.ts';
import { deployingKinds, type Explaining } from './explanation.ts';
import { chartAmong } from './hidden.ts';
import type { TreeFiles } from './kustomize/built.ts';
import { lonelyAmong } from './lonely.ts';
import { groupBy, lazily } from './lookup.ts';
import { mentionsIn } from './mentions.ts';
import { namesOf, overriddenAmong } from './names.ts';
import { endpointsWritersAmong, grantingKinds } from './operators.ts';
import { type Pairing, pairByCloseness, pairByName } from './pairing.ts';
import { relate } from './relation.ts';
import { renamedAmong } from './renamed.ts';
import type { Owner, Sources, World } from './world.ts';

/** All that was read of a tree. */
export interface Tree {
  readonly resources: readonly Resource[];
  /** The paths of the kustomization files. */
  readonly kustomizations: readonly string[];
  readonly explaining: Explaining;
  /** Documents that could not be read as YAML: templates, encrypted and broken ones. */
  readonly unread: readonly SourceFile[];
  readonly files: TreeFiles;
  /** False when only named files were read: then nothing is concluded from what is not there. */
  readonly isWhole: boolean;
  readonly cluster: ClusterSettings;
}

/** Resources that reach one cluster together, or may. */
export interface Root {
  /** The folder of a kustomization; undefined for the plain rest of the tree. */
  readonly folder: string | undefined;
  readonly resources: readonly Mapping[];
  /**
   * The readings of the tree that hold for a resource; none where nothing is known of what is deployed with it, and for
   * one without a name, which is a fragment.
   */
  readonly worldsOf: (resource: Mapping) => readonly World[];
  /** The file of a chart that may bring the Service which a source lacks. */
  readonly silencedBy: () => string | undefined;
}

/** What only explains a finding, found when a rule asks. */
type Explained = Pick<World, 'endpointsWriterNear' | 'consumersOf' | 'isCalledByApiServer'>;

/** With what the tree's unread documents name. */
interface ReadTree extends Tree {
  readonly isMentioned: (resource: Mapping) => boolean;
  readonly explained: Explained;
}

export interface Project {
  readonly roots: readonly Root[];
  readonly built: readonly BuiltRoot[];
  /** Resources below a kustomization that no kustomization lists: the file, and the kustomization. */
  readonly unlisted: readonly { readonly resource: Mapping; readonly kustomization: string }[];
}

export async function buildProject(tree: Tree): Promise<Project> {
  const mappings = tree.resources.filter(isMappingKind);
  const built = await build(tree, mappings);
  const isMentioned = mentionsIn(tree.unread);
  const unlisted = unlistedAmong(mappings, tree.files, built);
  const outside = unlisted.map((it) => it.resource);
  const read = { ...tree, isMentioned, explained: explainedBy(tree) };
  const plain = plainRoot(read, mappings, built, new Set(outside));
  const elsewhere = elsewhereIn(plain, built);
  return {
    roots: [plain, ...built.roots.map((root) => builtRoot(read, root, outside, elsewhere))],
    built: built.roots,
    unlisted,
  };
}

const explainedBy = ({ explaining: { read }, cluster }: Tree): Explained => ({
  endpointsWriterNear: endpointsWritersAmong(() => read(grantingKinds).resources),
  consumersOf: consumersAmong(() => read(consumerKinds).resources, cluster.consumers),
  isCalledByApiServer: apiServerCalls(() => read(callingKinds)),
});

/** Most runs on a few files have no kustomization and no GitOps object, and need not load what builds them. */
async function build(tree: Tree, mappings: readonly Mapping[]): Promise<BuiltRoots> {
  const hasAny = tree.kustomizations.length > 0 || tree.explaining.isAnywhere(deployingKinds);
  if (!hasAny || mappings.length === 0) return { roots: [], listed: new Set() };
  const { buildRoots } = await import('./built-roots.ts');
  return buildRoots(tree, new Set(mappings.map((resource) => fileOf(resource).path)));
}

function unlistedAmong(mappings: readonly Mapping[], files: TreeFiles, { listed }: BuiltRoots): Project['unlisted'] {
  return mappings.flatMap((resource) => {
    const { path } = fileOf(resource);
    const kustomization = listed.has(path) ? undefined : outermost(files, folderOf(path));
    return kustomization === undefined ? [] : [{ resource, kustomization }];
  });
}

/**
 * What no kustomization lists, and what none takes for a mapping resource though it is meant as one. Where one lies above,
 * nothing is known of what is deployed with it.
 */
function plainRoot(tree: ReadTree, mappings: readonly Mapping[], { listed }: BuiltRoots, unlisted: ReadonlySet<Mapping>): Root {
  const isListed = (resource: Mapping) => listed.has(fileOf(resource).path);
  const own = mappings.filter((resource) => !isListed(resource) || isMisnamed(resource));
  const plain = own.filter((resource) => !unlisted.has(resource) && !isListed(resource));
  const pairing = pairByCloseness(plain.filter(isService), plain.filter(isSource));
  const everywhere = pairByCloseness(mappings.filter(isService), mappings.filter(isSource));
  const isMissing = (resource: Mapping) => tree.isWhole && !everywhere.hasCandidate(resource) && !tree.isMentioned(resource);
  const world = worldOf(tree, plain, pairing, isMissing);
  const isSubject = (resource: Mapping) => !unlisted.has(resource) && resource.metadata.name.state !== 'absent';
  return {
    folder: undefined,
    resources: own,
    worldsOf: (resource) => (isSubject(resource) ? worldsFor(resource, world, pairing) : []),
    silencedBy: () => undefined,
  };
}

const pairingOf = (resources: readonly Mapping[]): Pairing => pairByName(resources.filter(isService), resources.filter(isSource));

/** What all roots together hold, which may reach one cluster. */
interface Elsewhere {
  /** Of what GitOps objects deploy. */
  readonly deployed: () => Pairing;
  readonly mayHold: (target: ClusterName) => boolean;
}

function elsewhereIn(plain: Root, { roots }: BuiltRoots): Elsewhere {
  const services = lazily(() => [plain, ...roots].flatMap(({ resources }) => resources.filter(isService)));
  const byName = lazily(() => groupBy(services(), ({ metadata }) => metadata.name.value));
  return {
    deployed: lazily(() => pairingOf(roots.flatMap((root) => (root.isDeployed ? root.resources : [])))),
    mayHold: ({ service, namespace }) =>
      (byName().get(service) ?? []).some(({ metadata: { namespace: it } }) => it.state !== 'present' || it.value === namespace),
  };
}

/**
 * A kustomization or a GitOps object says exactly what is deployed together, but for what it takes from where it cannot be
 * seen. Several GitOps objects may lead to one cluster (`elsewhere`): a half that another one deploys is not missing.
 */
function builtRoot(
  tree: ReadTree,
  { folder, isDeployed, resources, built, injected, formerNames }: BuiltRoot,
  unlisted: readonly Mapping[],
  elsewhere: Elsewhere,
): Root {
  const pairing = pairingOf(resources);
  const reasons = built.blindSpots.map(({ reason }) => reason);
  const chart = lazily(() => chartAmong(tree, built.listed));
  const hidesSources = reasons.some((reason) => reason !== 'remote base' && reason !== 'Helm chart');
  const isAlone = (resource: Mapping) => {
    const isElsewhere = () => isDeployed && elsewhere.deployed().hasCandidate(resource);
    return tree.isWhole && !pairing.hasCandidate(resource) && !tree.isMentioned(resource) && !isElsewhere();
  };
  const hidesServices = () => reasons.length > 0 || chart() !== undefined;
  const isHidden = (resource: Mapping) => (isService(resource) ? hidesSources : hidesServices());
  const isMissing = (resource: Mapping) => isAlone(resource) && !isHidden(resource);
  const plain = worldOf(tree, resources, pairing, isMissing);
  const renamed = renamedAmong(resources, formerNames);
  const world: World = {
    ...plain,
    overriddenBy: overriddenAmong(resources.filter(isService), () => true),
    renamedServiceOf: renamed.ownerOf,
    renamedTargetOf: (alias, target) =>
      !tree.isWhole || hidesServices() || elsewhere.mayHold(target) ? undefined : renamed.targetOf(alias, target),
    straysOf: (service) => [...plain.straysOf(service), ...renamed.sourcesOf(service)],
    unlistedHalfOf: (resource) => unlisted.find((other) => isHalfBeside(resource, other)),
    injectedSelectorOf: (service) => injected.get(service),
  };
  return {
    folder,
    resources,
    worldsOf: (resource) => (resource.metadata.name.state === 'absent' ? [] : [world]),
    silencedBy: () => (resources.some((it) => isSource(it) && isAlone(it)) ? chart() : undefined),
  };
}

const isHalfBeside = (resource: Mapping, other: Mapping): boolean =>
  distanceBetween(fileOf(resource).path, fileOf(other).path) <= distance.sameFolder &&
  ((isService(resource) && isSource(other) && relate(resource, other) === 'equal') ||
    (isService(other) && isSource(resource) && relate(other, resource) === 'equal'));

/** The file in the folder itself or, before that, in one above it. */
function outermost(files: TreeFiles, folder: string): string | undefined {
  const above = folder === '' ? undefined : outermost(files, folderOf(folder));
  return above ?? files.kustomizationIn(folder);
}

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

function worldOf(tree: ReadTree, plain: readonly Mapping[], pairing: Pairing, isMissing: (it: Mapping) => boolean): World {
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
  const lonely = lonelyAmong(plain, isMissing);
  return {
    cluster: tree.cluster,
    ...namesOf(plain.filter(isService), tree),
    sourcesOf,
    ownerOf,
    ...lonely,
    unlistedHalfOf: () => undefined,
    renamedServiceOf: () => undefined,
    renamedTargetOf: () => undefined,
    injectedSelectorOf: () => undefined,
    ...tree.explained,
  };
}
