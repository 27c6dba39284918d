import type { SecondLineKind } from '../../model/resources.ts';
import { fileOf } from '../../model/resources.ts';
import type { YamlMap } from '../../yaml/node.ts';
import type { Builder } from '../kustomize/build.ts';
import type { Built } from '../kustomize/built.ts';
import type { Added } from '../kustomize/edits.ts';
import { type FieldSpec, metadataAnnotations, metadataLabels, setAt } from '../kustomize/field-spec.ts';
import { stamped } from '../kustomize/nodes.ts';
import { obscuredNode } from '../kustomize/obscure.ts';
import { withDefaultNamespace } from '../kustomize/rename.ts';
import { writtenAt } from './deploying.ts';
import { type Deployment, leadsInto } from './deployment.ts';
import { substituted } from './envsubst.ts';
import { type Family, familyOf, type Group, type Growing } from './family.ts';
import { foldersAbove, groupsOf, type Known, objectsIn } from './groups.ts';
import { addressesAmong, addressesIn, repositoryAmong } from './repository.ts';

/** What the GitOps objects of a tree apply. */
export interface Deployments {
  readonly deployments: readonly Deployment[];
  /** Whether some apply folders that cannot be told: any of the tree may be among them. */
  readonly isOpen: boolean;
}

/** Of those that may bring one of `paths`. */
export function deploymentsIn(known: Known, paths: Iterable<string>): Deployments {
  const folders = foldersAbove(paths);
  const written = objectsIn(known, folders);
  if (written.objects.length === 0) return { deployments: [], isOpen: false };
  const { files, explaining } = known;
  const addressOf = addressesAmong(explaining.read(repositoryKinds).resources.filter((it) => it.kind === 'GitRepository'));
  const mayBeOurs = repositoryAmong(addressesIn(written.objects, files, addressOf));
  const { groups, buildObjects } = groupsOf(written, known);
  const families = familiesOf(groups, { files, addressOf, mayBeOurs, buildObjects });
  const deployments = families.flatMap((family, at) =>
    family.deployments.map((it) => ({ ...it, target: it.target && `${at} ${it.target}` })),
  );
  return {
    deployments: deployments.filter(({ parts }) => parts.some((part) => leadsInto(part, folders))),
    isOpen: families.some((family) => family.isOpen),
  };
}

const repositoryKinds: readonly SecondLineKind[] = ['GitRepository'];

/** Of groups without what another group deploys; of some that deploy one another the first counts. */
function familiesOf(groups: readonly Group[], growing: Growing): readonly Family[] {
  const families = new Map<Group, Family>();
  const deployed = new Set<string>();
  const remaining = (group: Group): Group => {
    const own = families.get(group)?.deployed;
    return { ...group, objects: group.objects.filter((it) => own?.has(writtenAt(it)) || !deployed.has(writtenAt(it))) };
  };
  for (const group of [...groups].sort(byDepth)) {
    const rest = remaining(group);
    if (rest.objects.length === 0) continue;
    const family = familyOf(rest, growing);
    families.set(group, family);
    for (const place of family.deployed) deployed.add(place);
  }
  return [...families].flatMap(([group, family]) => {
    const rest = remaining(group);
    if (rest.objects.length === 0) return [];
    return rest.objects.length < group.objects.length ? familyOf(rest, growing) : family;
  });
}

/** Who deploys others mostly stands above them, if it is no FluxInstance, and what is found there need not be built twice. */
const byDepth = (one: Group, other: Group): number => depthOf(one) - depthOf(other);
const depthOf = ({ objects }: Group): number =>
  Math.min(...objects.map((object) => (object.kind === 'FluxInstance' ? 0 : fileOf(object).path.split('/').length)));

/** The resources as they reach the cluster. */
export function deploy(deployment: Deployment, builder: Builder): Built {
  const { parts, blindSpots } = deployment;
  const all = parts.map((part) => ({ part, built: builder.buildEdited(part) }));
  const resources = all.flatMap(({ built }) => built.resources);
  return {
    resources: resources.map((it) => ({ ...it, node: applied(it.node, deployment) })),
    listed: new Set(all.flatMap(({ built }) => [...built.listed])),
    included: new Set(all.flatMap(({ part, built }) => [...(part.made ? [] : [part.folder]), ...built.included])),
    blindSpots: [...blindSpots, ...all.flatMap(({ built }) => built.blindSpots)],
    faults: all.flatMap(({ part, built }) => (part.isKustomize ? built.faults : [])),
  };
}

/** A resource that was built as the controller sends it to the API server. */
function applied(built: YamlMap, { namespace, variables, labels, annotations, isUnclear }: Deployment): YamlMap {
  const node = variables ? substituted(built, variables) : isUnclear ? obscuredNode(built, 'patch') : built;
  const placed = namespace ? withDefaultNamespace(node, namespace) : node;
  return withMetadata(withMetadata(placed, metadataLabels, labels), metadataAnnotations, annotations);
}

function withMetadata(node: YamlMap, spec: FieldSpec, added: Added | undefined): YamlMap {
  if (!added) return node;
  const { pairs, file } = added;
  return pairs.entries.reduce((now, pair) => {
    const result = setAt(now, spec, { ...pair, value: stamped(pair.value, file) }, { file, span: pair.keySpan });
    return typeof result !== 'string' && result.kind === 'map' ? result : now;
  }, node);
}
