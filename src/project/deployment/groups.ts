import { fileOf, manifest, resourcesOf } from '../../model/resources.ts';
import { folderOf } from '../distance.ts';
import { deployingKinds, type Explaining } from '../explanation.ts';
import { type Builder, createBuilder } from '../kustomize/build.ts';
import type { Built, TreeFiles } from '../kustomize/built.ts';
import { withScalars } from '../kustomize/nodes.ts';
import { lineage, resolve } from '../kustomize/paths.ts';
import { groupBy } from '../lookup.ts';
import { relevantKustomizations, wordsIn } from '../relevant.ts';
import { type Deploying, gitOpsKinds, isDeploying, writtenAt } from './deploying.ts';
import type { Group, Growing } from './family.ts';
import { isSettings } from './variables.ts';

/** What is known of a tree. */
export interface Known {
  readonly kustomizations: readonly string[];
  readonly files: TreeFiles;
  readonly explaining: Explaining;
}

/** The GitOps objects of a tree that may apply something of some folders, or objects that do, as they are written. */
export function objectsIn({ files, explaining }: Known, folders: ReadonlySet<string>): readonly Deploying[] {
  const above = foldersAbove([...files.paths].filter((path) => explaining.mayHold(path, deployingKinds)));
  const mayName = (word: string) => {
    const folder = resolve('', word.replace(/^\/+/, '')) ?? '';
    return /\*|\$\{|\{\{/.test(word) || folders.has(folder) || above.has(folder);
  };
  const { resources } = explaining.readWhere(deployingKinds, (text) => wordsIn(text).some(mayName));
  return resources.filter(isDeploying);
}

/** The folders that hold something of the paths, but for the top. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set([...paths].flatMap((path) => lineage(folderOf(path))));
  folders.delete('');
  return folders;
}

/** What objects stand in a tree together, and how to find those that they deploy. */
export interface Objects extends Pick<Growing, 'buildObjects'> {
  readonly groups: readonly Group[];
}

/** One group a kustomization that no other includes, and of the rest one a file. */
export function groupsOf(objects: readonly Deploying[], { kustomizations, files, explaining }: Known): Objects {
  const isSetting = settingsNamedBy(objects, files, explaining);
  const holding = new Set([...files.paths].filter((path) => explaining.mayHold(path, deployingKinds) || isSetting(path)));
  const builder = objectBuilder(files, holding);
  const relevant = relevantKustomizations(kustomizations, holding, files);
  const built = kustomizationGroups(relevant.map(folderOf), builder);
  const listed = new Set(built.flatMap((group) => group.objects.map(writtenAt)));
  const plain = objects.filter((object) => !listed.has(writtenAt(object)));
  const byFile = [...groupBy(plain, (object) => fileOf(object).path).values()].map((each) => ({ objects: each, settings: [] }));
  const folders = foldersAbove([...holding, ...relevant]);
  return {
    groups: [...built, ...byFile],
    buildObjects: (part) => (folders.has(part.folder) ? builder.buildOverlay(part).resources : []),
  };
}

function kustomizationGroups(folders: readonly string[], { build }: Builder): readonly Group[] {
  const all = folders.map((folder) => ({ folder, built: build(folder) }));
  const included = new Set(all.flatMap(({ built }) => [...built.included]));
  const groups = all.filter(({ folder }) => !included.has(folder)).map(({ built }) => groupIn(built));
  return groups.filter(({ objects }) => objects.length > 0);
}

function groupIn({ resources }: Built): Group {
  const all = resources.flatMap(({ node, file }) => resourcesOf(node, file));
  return { objects: all.filter(isDeploying), settings: all.filter(isSettings) };
}

/** `holding`: the files that hold what is built. */
function objectBuilder(files: TreeFiles, holding: ReadonlySet<string>): Builder {
  const readManifest = (path: string) => {
    if (holding.has(path)) return files.readAll(path);
    return files.paths.has(path) ? { text: '', documents: [] } : undefined;
  };
  return createBuilder({ ...files, readManifest }, gitOpsKinds);
}

/** Whether a file may hold one of those that objects take variables from: most ConfigMaps are for something else. */
function settingsNamedBy(objects: readonly Deploying[], files: TreeFiles, explaining: Explaining): (path: string) => boolean {
  const names = new Set<string>();
  for (const object of objects) {
    if (object.kind !== 'Kustomization') continue;
    for (const { name } of object.spec.postBuild.substituteFrom) if (name.value !== undefined) names.add(name.value);
    withScalars(object[manifest], (scalar) => {
      const text = scalar.text.includes('substituteFrom') ? scalar.text : '';
      for (const [, name = ''] of text.matchAll(/name"?:\s*["']?([\w.-]+)/g)) names.add(name);
      return scalar;
    });
  }
  return (path) => {
    if (names.size === 0 || !explaining.mayHold(path, ['ConfigMap', 'Secret'])) return false;
    const text = files.textOf(path) ?? '';
    return [...names].some((name) => text.includes(name));
  };
}
