import type { Cluster } from '../cluster/cluster.ts';
import { clustersOf } from '../cluster/holdings.ts';
import type { Cause, Outcome } from '../cluster/outcome.ts';
import { resolve } from '../cluster/resolve.ts';
import { setupOf } from '../cluster/setup.ts';
import type { Finding, Place, ResourceId } from '../lint/finding.ts';
import { resourceIdOf } from '../lint/identity.ts';
import { byPlace } from '../lint/order.ts';
import type { Locate } from '../lint/place.ts';
import type { ClusterSettings } from '../model/cluster-settings.ts';
import { fileOf, isService, type Mapping, nameOf, type Service } from '../model/resources.ts';
import { exposureOf, isSelectorless } from '../model/service.ts';
import type { Consumer } from '../project/consumers.ts';
import { groupBy } from '../project/lookup.ts';
import type { Project, Root } from '../project/project.ts';
import type { World } from '../project/world.ts';
import { type Connection, connectionsThrough, connectionsTo } from './connections.ts';
import { placeOf, type Step, stepsOf } from './steps.ts';

export type { Cause, Outcome } from '../cluster/outcome.ts';

/** The Service that is asked about, as a Pod names it. */
export interface Wanted {
  readonly name: string;
  /** Undefined: in any. */
  readonly namespace: string | undefined;
  /** Undefined: each of its ports. */
  readonly port: number | undefined;
}

/** A connection from a Pod to an external service mapping, and what comes of it. */
export interface Trace {
  /** The folder of the kustomization that deploys it; undefined for the plain rest of the tree. */
  readonly root: string | undefined;
  /** Where the config says to which one the root belongs, or else the Service's file. */
  readonly environment: string | undefined;
  readonly service: ResourceId;
  readonly place: Place | undefined;
  readonly mapping: 'ExternalName' | 'headless' | 'ClusterIP';
  /** What the Pod connects to, and the namespace that it is in; a namespace that is not written is `<namespace>`. */
  readonly host: string;
  readonly namespace: string;
  readonly port: number | undefined;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
  readonly steps: readonly Step[];
  readonly outcome: Outcome | 'varies';
  /** Why it does not reach a server, where it does not. */
  readonly end: { readonly cause: Cause; readonly place: Place | undefined } | undefined;
  /** What the rules say of the Service, of what stands behind it, and of what was probably meant to. */
  readonly findings: readonly Finding[];
  /** What forwards requests to the Service from outside the cluster. */
  readonly inFront: readonly { readonly resource: ResourceId; readonly place: Place | undefined }[];
}

export interface Linted {
  readonly project: Project;
  readonly findings: readonly Finding[];
  readonly cluster: ClusterSettings;
  readonly locate: Locate;
}

const unwritten = '<namespace>';

/** Every connection to the mappings of a tree, or to the wanted ones; in the order of roots, files and ports. */
export function traceAll(linted: Linted, wanted?: Wanted): readonly Trace[] {
  const setup = setupOf(linted.cluster);
  const findingsNamed = groupBy(linted.findings, ({ resource }) => resource?.name);
  return linted.project.roots.flatMap((root) => {
    const services = root.resources.filter(isService);
    const clusterFor = clustersOf(root, setup, wanted?.namespace ?? unwritten);
    return services
      .filter((service) => isMapping(service) && isWanted(service, wanted))
      .flatMap((service) => traceService({ service, clusterFor, root, linted, findingsNamed }, wanted));
  });
}

/** The Services that a name may have meant, mappings or not. */
export const servicesIn = ({ roots }: Project): readonly Service[] =>
  roots.flatMap(({ resources }) => resources.filter(isService));

/** How an external service is mapped, if it is. */
const isMapping = (service: Service): boolean =>
  nameOf(service) !== undefined && (exposureOf(service) === 'external name' || isSelectorless(service));

const isWanted = (service: Service, wanted: Wanted | undefined): boolean => {
  if (!wanted) return true;
  const { name, namespace } = service.metadata;
  const isThere = wanted.namespace === undefined || namespace.value === undefined || namespace.value === wanted.namespace;
  return name.value === wanted.name && isThere;
};

interface Subject {
  readonly service: Service;
  readonly clusterFor: (service: Service, world: World) => Cluster;
  readonly root: Root;
  readonly linted: Linted;
  readonly findingsNamed: ReadonlyMap<string | undefined, readonly Finding[]>;
}

function traceService(subject: Subject, wanted: Wanted | undefined): readonly Trace[] {
  const { service, clusterFor, root, linted } = subject;
  const namespace = service.metadata.namespace.value ?? wanted?.namespace ?? unwritten;
  const [first, ...others] = root.worldsOf(service).map((world) => ({ world, cluster: clusterFor(service, world) }));
  if (!first) return [];
  const connections =
    wanted?.port === undefined ? connectionsTo(service, first.cluster) : connectionsThrough(wanted.port, service, first.cluster);
  const about = { ...identify(subject, namespace, first.world), host: hostOf(service, wanted) };
  return connections.map((connection) => ({
    ...about,
    ...connection,
    ...follow(about.host, connection, namespace, [first.cluster, ...others.map((it) => it.cluster)], linted.locate),
  }));
}

const hostOf = (service: Service, wanted: Wanted | undefined): string =>
  [nameOf(service) ?? '', ...(wanted?.namespace === undefined ? [] : [wanted.namespace])].join('.');

type Followed = Pick<Trace, 'steps' | 'outcome' | 'end'>;

/** Through each reading of the tree; where they do not agree, the steps are those of the first. */
function follow(
  host: string,
  { port, protocol }: Connection,
  namespace: string,
  [cluster, ...others]: readonly [Cluster, ...Cluster[]],
  locate: Locate,
): Followed {
  const client = { where: 'Pod', namespace } as const;
  const question = { client, host, port: port ?? 0, protocol };
  const first = resolve(question, cluster);
  const isSure = others.every((other) => resolve(question, other).outcome === first.outcome);
  return {
    steps: stepsOf(first, locate),
    outcome: isSure ? first.outcome : 'varies',
    end: first.end && { cause: first.end.cause, place: placeOf(first.end.at, locate) },
  };
}

function identify({ service, root, linted, findingsNamed }: Subject, namespace: string, world: World) {
  const sources = world.sourcesOf(service);
  const behind = sources.state === 'found' ? sources.sources : [];
  const parts: readonly Mapping[] = [service, ...behind, ...world.straysOf(service)];
  const { locate } = linted;
  const names = [...new Set(parts.map(nameOf))];
  const named = names.flatMap((name) => findingsNamed.get(name) ?? []);
  return {
    root: root.folder,
    environment: root.environmentOf(service),
    service: resourceIdOf(service),
    place: placeOf(service.metadata.name, locate),
    mapping: mappingOf(service),
    namespace,
    findings: named.filter((finding) => parts.some((part) => isAbout(finding, part, root))).sort(byPlace),
    inFront: world.consumersOf(service).map(({ resource }: Consumer) => ({
      resource: resourceIdOf(resource),
      place: placeOf(resource.metadata.name, locate),
    })),
  };
}

function mappingOf(service: Service): Trace['mapping'] {
  const exposure = exposureOf(service);
  if (exposure === 'external name') return 'ExternalName';
  return exposure === 'headless' ? 'headless' : 'ClusterIP';
}

/** The same name may stand in many files; in a kustomization a finding may lie in a patch. */
function isAbout({ resource, path, roots }: Finding, part: Mapping, { folder }: Root): boolean {
  if (!resource) return false;
  const { kind, name, namespace } = resourceIdOf(part);
  const isOfRoot = folder === undefined ? path === fileOf(part).path : roots.includes(folder || '.');
  return isOfRoot && resource.kind === kind && resource.name === name && resource.namespace === namespace;
}
