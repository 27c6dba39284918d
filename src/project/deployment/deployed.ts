import { fileOf, type SecondLineKind } from '../../model/resources.ts';
import { folderOf } from '../distance.ts';
import { deployingKinds, type Explaining } from '../explanation.ts';
import { type Builder, createBuilder } from '../kustomize/build.ts';
import type { Built, TreeFiles } from '../kustomize/built.ts';
import { lineage, resolve } from '../kustomize/paths.ts';
import { withDefaultNamespace } from '../kustomize/rename.ts';
import { wordsIn } from '../relevant.ts';
import { type Deploying, gitOpsKinds, isDeploying, writtenAt } from './deploying.ts';
import type { Deployment } from './deployment.ts';
import { substituted } from './envsubst.ts';
import { type Family, familyOf, type Growing } from './family.ts';
import { addressesAmong, addressesIn, repositoryAmong } from './repository.ts';

/** What the GitOps objects of a tree apply, of those that may bring one of `paths`. */
export function deploymentsIn(explaining: Explaining, files: TreeFiles, paths: Iterable<string>): readonly Deployment[] {
  const folders = foldersAbove(paths);
  const objects = objectsIn(explaining, files, folders);
  if (objects.length === 0) return [];
  const growing = growingIn(explaining, files, objects);
  const isRelevant = ({ parts }: Deployment) =>
    parts.some(({ folder, kustomization: { components } }) =>
      [folder, ...components.map(({ text }) => resolve(folder, text) ?? '')].some((it) => folders.has(it)),
    );
  return familiesOf(objects, growing).flatMap(({ deployments }) => deployments.filter(isRelevant));
}

function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set([...paths].flatMap((path) => lineage(folderOf(path))));
  folders.delete('');
  return folders;
}

/** Those that may apply something of the folders, or objects that do. */
function objectsIn(explaining: Explaining, files: TreeFiles, folders: ReadonlySet<string>): readonly Deploying[] {
  const above = foldersAbove([...files.paths].filter((path) => explaining.mayHold(path, deployingKinds)));
  const mayName = (word: string) => {
    const folder = resolve('', word.replace(/^\/+/, '')) ?? '';
    return /\*|\$\{|\{\{/.test(word) || folders.has(folder) || above.has(folder);
  };
  const { resources } = explaining.readWhere(deployingKinds, (text) => wordsIn(text).some(mayName));
  return resources.filter(isDeploying);
}

function growingIn(explaining: Explaining, files: TreeFiles, objects: readonly Deploying[]): Growing {
  const kinds = ['Kustomization', 'Application', 'ApplicationSet', 'ConfigMap', 'Secret'] as const;
  const gitOpsFiles: TreeFiles = {
    ...files,
    readManifest: (path) => {
      if (explaining.mayHold(path, kinds)) return files.readAll(path);
      return files.paths.has(path) ? { text: '', documents: [] } : undefined;
    },
  };
  const repositories = explaining.read(repositoryKinds).resources.filter((it) => it.kind === 'GitRepository');
  const addressOf = addressesAmong(repositories);
  const mayBeOurs = repositoryAmong(addressesIn(objects, files, addressOf));
  return { files, builder: createBuilder(gitOpsFiles, gitOpsKinds), addressOf, mayBeOurs };
}

const repositoryKinds: readonly SecondLineKind[] = ['GitRepository'];

/** Those of the objects that no other one deploys; of some that deploy one another the first counts. */
function familiesOf(objects: readonly Deploying[], growing: Growing): readonly Family[] {
  const families = new Map<Deploying, Family>();
  const deployed = new Set<string>();
  for (const object of [...objects].sort(byDepth)) {
    if (deployed.has(writtenAt(object))) continue;
    const family = familyOf(object, growing);
    families.set(object, family);
    for (const place of family.deployed) if (place !== writtenAt(object)) deployed.add(place);
  }
  return [...families].filter(([object]) => !deployed.has(writtenAt(object))).map(([, family]) => family);
}

/** Who deploys others mostly stands above them, and what is found there need not be built twice. */
const byDepth = (one: Deploying, other: Deploying): number => depthOf(one) - depthOf(other);
const depthOf = (object: Deploying): number => fileOf(object).path.split('/').length;

/** The resources as they reach the cluster. */
export function deploy({ parts, blindSpots, namespace, variables }: Deployment, builder: Builder): Built {
  const all = parts.map((part) => ({ part, built: builder.buildOverlay(part) }));
  const resources = all.flatMap(({ built }) => built.resources);
  return {
    resources: resources.map((it) => {
      const node = variables ? substituted(it.node, variables) : it.node;
      return { ...it, node: namespace ? withDefaultNamespace(node, namespace) : node };
    }),
    listed: new Set(all.flatMap(({ built }) => [...built.listed])),
    included: new Set(all.flatMap(({ built }) => [...built.included])),
    blindSpots: [...blindSpots, ...all.flatMap(({ built }) => built.blindSpots)],
    faults: all.flatMap(({ part, built }) => (part.isKustomize ? built.faults : [])),
  };
}
