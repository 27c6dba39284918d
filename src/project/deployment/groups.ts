import { fileOf, resourcesOf } from '../../model/resources.ts';
import { folderOf } from '../distance.ts';
import { deployingKinds, type Explaining } from '../explanation.ts';
import { type Builder, createBuilder } from '../kustomize/build.ts';
import type { Built, TreeFiles } from '../kustomize/built.ts';
import { scalarsIn } from '../kustomize/nodes.ts';
import { lineage, locateWord } from '../kustomize/paths.ts';
import { groupBy } from '../lookup.ts';
import { relevantKustomizations, wordsIn } from '../relevant.ts';
import { type Deploying, gitOpsKinds, isDeploying, writtenAt } from './deploying.ts';
import { leadsInto } from './deployment.ts';
import type { Group, Growing } from './family.ts';
import { isSettings } from './variables.ts';

/** What is known of a tree. */
export interface Known {
  readonly kustomizations: readonly string[];
  readonly files: TreeFiles;
  readonly explaining: Explaining;
}

/** GitOps objects as they are written, and the files that hold them and what they take variables from. */
interface Written {
  readonly objects: readonly Deploying[];
  readonly holding: ReadonlySet<string>;
}

/** The objects of a tree that may apply something of some folders, objects that do, or what those take variables from. */
export function objectsIn({ files, explaining }: Known, folders: ReadonlySet<string>): Written {
  const above = foldersAbove([...files.paths].filter((path) => explaining.mayHold(path, deployingKinds)));
  const readNaming = (more: Iterable<string>) => {
    const mayName = mayNameAmong(new Set([...folders, ...above, ...more]), files);
    return explaining.readWhere(deployingKinds, mayName).resources.filter(isDeploying);
  };
  const few = readNaming([]);
  const settings = settingsNamedBy(few, files, explaining);
  const objects = settings.length === 0 ? few : readNaming(foldersAbove(settings));
  return { objects, holding: new Set([...objects.map((object) => fileOf(object).path), ...settings]) };
}

/** Whether a text may name one of the folders; variables end a word, so that of a path with some the ends are compared. */
function mayNameAmong(folders: ReadonlySet<string>, files: TreeFiles): (text: string) => boolean {
  const all = [...folders];
  const mayBe = (word: string) => {
    const start = word.replace(/\$$/, '').replace(/^\.\//, '');
    const folder = locateWord(files, '', word.replace(/^\/+/, ''));
    if (word.includes('*') || folders.has(folder ?? '')) return true;
    if (start !== word && start.endsWith('/') && all.some((folder) => folder.startsWith(start))) return true;
    return word.startsWith('/') && all.some((folder) => folder.endsWith(word.replace(/\/+$/, '')));
  };
  return (text) => hiddenPath.test(text) || wordsIn(text).some(mayBe);
}

/** What a generator fills in may come from anywhere. */
const hiddenPath = /kind"?:\s*["']?ApplicationSet|path"?:\s*["']?(\$\{|\{\{)/;

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
export function groupsOf({ objects, holding }: Written, { kustomizations, files }: Known): Objects {
  const builder = objectBuilder(files, holding);
  const relevant = relevantKustomizations(kustomizations, holding, files);
  const built = kustomizationGroups(relevant.map(folderOf), builder);
  const listed = new Set(built.flatMap((group) => group.objects.map(writtenAt)));
  const plain = objects.filter((object) => !listed.has(writtenAt(object)));
  const byFile = [...groupBy(plain, (object) => fileOf(object).path).values()].map((each) => ({ objects: each, settings: [] }));
  const folders = foldersAbove([...holding, ...relevant]);
  return {
    groups: [...built, ...byFile],
    buildObjects: (part) => (leadsInto(part, folders) ? builder.buildEdited(part).resources : []),
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
  return createBuilder({ ...files, readManifest }, { followed: gitOpsKinds });
}

/** The files that may hold what objects take variables from: most ConfigMaps are for something else. */
function settingsNamedBy(objects: readonly Deploying[], files: TreeFiles, explaining: Explaining): readonly string[] {
  const names = [...new Set(objects.flatMap(namesOfSettings))];
  const isNamed = (path: string) => {
    const text = files.textOf(path) ?? '';
    return names.some((name) => text.includes(name));
  };
  const held = names.length === 0 ? [] : [...files.paths].filter((path) => explaining.mayHold(path, ['ConfigMap', 'Secret']));
  return held.filter(isNamed);
}

/** Also those that patches for other objects bring. */
function namesOfSettings(object: Deploying): readonly string[] {
  if (object.kind !== 'Kustomization') return [];
  const { postBuild, patches } = object.spec;
  const names = postBuild.substituteFrom.items.flatMap(({ name }) => name.value ?? []);
  const texts = patches.node ? scalarsIn(patches.node).map(({ text }) => text) : [];
  const inPatches = texts.filter((text) => text.includes('substituteFrom'));
  return [
    ...names,
    ...inPatches.flatMap((text) => Array.from(text.matchAll(/name"?:\s*["']?([\w.-]+)/g), ([, name = '']) => name)),
  ];
}
