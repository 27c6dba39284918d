import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { ClusterName } from '../model/dns.ts';
import { isMisnamed } from '../model/manifest.ts';
import { fileOf, isMappingKind, isService, isSource, type Mapping, type Resource } from '../model/resources.ts';
import type { SourceFile } from '../text/source.ts';
import { apiServerCalls, callingKinds } from './api-server-calls.ts';
import type { BuiltRoot, BuiltRoots } from './built-roots.ts';
import { servicesByClusterIp } from './cluster-ips.ts';
import { consumerKinds, consumersAmong } from './consumers.ts';
import { distance, distanceBetween, folderOf } from './distance.ts';
import { type EnvironmentOf, mayMeetBy } from './environments.ts';
import { deployingKinds, type Explaining } from './explanation.ts';
import { chartAmong } from './hidden.ts';
import type { Builder } from './kustomize/build.ts';
import type { TreeFiles } from './kustomize/built.ts';
import { groupBy, lazily } from './lookup.ts';
import { mentionsIn } from './mentions.ts';
import { overriddenAmong } from './names.ts';
import { endpointsWritersAmong, grantingKinds } from './operators.ts';
import { isSameOutside, type Outlook, watched } from './outlook.ts';
import { type Pairing, pairByCloseness, pairByName } from './pairing.ts';
import { relate } from './relation.ts';
import { renamedAmong } from './renamed.ts';
import type { World } from './world.ts';
import { type Explained, worldOf, worldsFor } from './worlds.ts';

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
  readonly environmentOf: EnvironmentOf;
}

/** Resources that reach one cluster together, or may. */
export interface Root {
  /** The folder of a kustomization; undefined for the plain rest of the tree. */
  readonly folder: string | undefined;
  readonly resources: readonly Mapping[];
  /** That of the root, or else of the file. */
  readonly environmentOf: (resource: Mapping) => string | undefined;
  /**
   * The readings of the tree that hold for a resource; none where nothing is known of what is deployed with it, and for
   * one without a name, which is a fragment.
   */
  readonly worldsOf: (resource: Mapping) => readonly World[];
  /** The file of a chart that may bring the Service which a source lacks. */
  readonly silencedBy: () => string | undefined;
  /** Undefined for the plain rest of the tree. */
  readonly built: BuiltRoot | undefined;
  /** What its worlds were asked so far that it does not tell alone. */
  readonly outlook: () => Outlook;
  /** Whether this tree would have answered so too. */
  readonly isSameOutside: (outlook: Outlook) => boolean;
}

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
  /** Undefined where there was nothing to build. */
  readonly builder: Builder | undefined;
}

/** The project of a tree that is the same but for the files that differ. */
export interface Sibling {
  readonly project: Project;
  readonly differing: readonly string[];
}

export async function buildProject(tree: Tree, sibling?: Sibling): Promise<Project> {
  const mappings = tree.resources.filter(isMappingKind);
  const built = await build(tree, mappings, sibling);
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
    builder: built.builder,
  };
}

interface MayBeBuilt extends Omit<BuiltRoots, 'builder'> {
  readonly builder: Builder | undefined;
}

const explainedBy = ({ explaining: { read }, cluster }: Tree): Explained => ({
  endpointsWriterNear: endpointsWritersAmong(() => read(grantingKinds).resources),
  consumersOf: consumersAmong(() => read(consumerKinds).resources, cluster.consumers),
  isCalledByApiServer: apiServerCalls(() => read(callingKinds)),
});

/** Most runs on a few files have no kustomization and no GitOps object, and need not load what builds them. */
async function build(tree: Tree, mappings: readonly Mapping[], sibling: Sibling | undefined): Promise<MayBeBuilt> {
  const hasAny = tree.kustomizations.length > 0 || tree.explaining.isAnywhere(deployingKinds);
  if (!hasAny || mappings.length === 0)
    return { roots: [], listed: new Set(), isOpen: false, contested: new Map(), builder: undefined };
  const { buildRoots } = await import('./built-roots.ts');
  const builder = sibling?.project.builder;
  const other = builder && { builder, roots: sibling.project.built, differing: sibling.differing };
  return buildRoots(tree, new Set(mappings.map((resource) => fileOf(resource).path)), other);
}

function unlistedAmong(mappings: readonly Mapping[], files: TreeFiles, { listed }: MayBeBuilt): Project['unlisted'] {
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
function plainRoot(tree: ReadTree, mappings: readonly Mapping[], { listed }: MayBeBuilt, unlisted: ReadonlySet<Mapping>): Root {
  const isListed = (resource: Mapping) => listed.has(fileOf(resource).path);
  const own = mappings.filter((resource) => !isListed(resource) || isMisnamed(resource));
  const plain = own.filter((resource) => !unlisted.has(resource) && !isListed(resource));
  const { environmentOf } = tree;
  const pairing = pairByCloseness(plain.filter(isService), plain.filter(isSource), environmentOf);
  const isAll = plain.length === mappings.length;
  const everywhere = isAll ? pairing : pairByCloseness(mappings.filter(isService), mappings.filter(isSource), environmentOf);
  const isMissing = (resource: Mapping) => tree.isWhole && !everywhere.hasCandidate(resource) && !tree.isMentioned(resource);
  const world = worldOf(tree, plain, pairing, isMissing, mayMeetBy(environmentOf));
  const isSubject = (resource: Mapping) => !unlisted.has(resource) && resource.metadata.name.state !== 'absent';
  return {
    folder: undefined,
    resources: own,
    environmentOf: (resource) => environmentOf(fileOf(resource).path),
    worldsOf: (resource) => (isSubject(resource) ? worldsFor(resource, world, pairing) : []),
    silencedBy: () => undefined,
    built: undefined,
    outlook: () => ({ mentioned: new Map(), writers: new Map(), hasAskedMore: true }),
    isSameOutside: () => false,
  };
}

const pairingOf = (resources: readonly Mapping[]): Pairing => pairByName(resources.filter(isService), resources.filter(isSource));

/** What all roots together hold, which may reach one cluster. */
interface Elsewhere {
  /** Of what GitOps objects deploy, or may. */
  readonly deployed: () => Pairing;
  readonly mayHold: (target: ClusterName) => boolean;
  readonly contested: BuiltRoots['contested'];
}

function elsewhereIn(plain: Root, { roots, isOpen, contested }: Pick<BuiltRoots, 'roots' | 'isOpen' | 'contested'>): Elsewhere {
  const deployed = isOpen ? [plain, ...roots] : roots.filter(({ isDeployed }) => isDeployed);
  const services = lazily(() => [plain, ...roots].flatMap(({ resources }) => resources.filter(isService)));
  const byName = lazily(() => groupBy(services(), ({ metadata }) => metadata.name.value));
  return {
    contested,
    deployed: lazily(() => pairingOf(deployed.flatMap(({ resources }) => resources))),
    mayHold: ({ service, namespace }) =>
      (byName().get(service) ?? []).some(({ metadata: { namespace: it } }) => it.state !== 'present' || it.value === namespace),
  };
}

/**
 * A kustomization or a GitOps object says exactly what is deployed together, but for what it takes from where it cannot be
 * seen. Several GitOps objects may lead to one cluster (`elsewhere`): a half that another one deploys is not missing.
 */
function builtRoot(tree: ReadTree, root: BuiltRoot, unlisted: readonly Mapping[], elsewhere: Elsewhere): Root {
  const { folder, isDeployed, resources, built, injected, formerNames } = root;
  const pairing = pairingOf(resources);
  const reasons = built.blindSpots.map(({ reason }) => reason);
  const outside = { isMentioned: tree.isMentioned, endpointsWriterNear: tree.explained.endpointsWriterNear };
  const { outward, isMentioned, endpointsWriterNear, outlook } = watched(outside);
  const chart = outward(lazily(() => chartAmong(tree, built.listed)));
  const hidesSources = reasons.some((reason) => reason !== 'remote base' && reason !== 'Helm chart');
  const isAlone = (resource: Mapping) => {
    const isElsewhere = () => isDeployed && elsewhere.deployed().hasCandidate(resource);
    return tree.isWhole && !pairing.hasCandidate(resource) && !isMentioned(resource) && !isElsewhere();
  };
  const hidesServices = () => reasons.length > 0 || chart() !== undefined;
  const isHidden = (resource: Mapping) => (isService(resource) ? hidesSources : hidesServices());
  const isMissing = (resource: Mapping) => isAlone(resource) && !isHidden(resource);
  const plain = worldOf(tree, resources, pairing, isMissing, () => true);
  const renamed = renamedAmong(resources, formerNames);
  const atAddress = servicesByClusterIp(resources.filter(isService));
  const world: World = {
    ...plain,
    contestedBy: (service) => elsewhere.contested.get(service),
    overriddenBy: overriddenAmong(resources.filter(isService), () => true),
    renamedServiceOf: renamed.ownerOf,
    renamedTargetOf: outward((alias, target) =>
      !tree.isWhole || hidesServices() || elsewhere.mayHold(target) ? undefined : renamed.targetOf(alias, target),
    ),
    straysOf: (service) => [...plain.straysOf(service), ...renamed.sourcesOf(service)],
    injectedSelectorOf: (service) => injected.get(service),
    unlistedHalfOf: outward((resource) => unlisted.find((other) => isHalfBeside(resource, other))),
    serviceMeantBy: outward(plain.serviceMeantBy),
    endpointsWriterNear,
    consumersOf: outward(plain.consumersOf),
    isCalledByApiServer: outward(plain.isCalledByApiServer),
    serviceAt: (address) => atAddress(address)[0],
  };
  return {
    folder,
    resources,
    environmentOf: (resource) => tree.environmentOf(folder) ?? tree.environmentOf(fileOf(resource).path),
    built: root,
    outlook,
    isSameOutside: (seen) => isSameOutside(outside, seen),
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
