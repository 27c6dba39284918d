import { remember } from '../lookup.ts';
import { accumulate, type Base, type Surroundings } from './accumulate.ts';
import type { Built, BuiltResource, TreeFiles } from './built.ts';
import { apartIn, type Dependencies, noting } from './dependencies.ts';
import { type Edited, edited, isUnedited } from './edits.ts';
import { type Followed, mappingKinds } from './followed.ts';
import { formerNamesOf, type Item } from './item.ts';
import { type Kustomization, type Reference, readKustomization } from './kustomization.ts';
import { type Injected, injectedSelectorOf } from './labels.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type NameReference, withNewNames } from './name-references.ts';
import { fieldOf, stringOf } from './nodes.ts';
import { lineage, locate } from './paths.ts';
import { createShelf, emptyNotes, type Notes, type Shelf } from './scope.ts';

/** A folder that was built, with its notes. */
interface BuiltFolder extends Base {
  readonly notes: Notes;
  readonly dependencies: Dependencies;
  /** How many levels it has: one without bases. */
  readonly height: number;
}

/** Bases upon bases: each level may change all that the levels below have brought. */
const deepest = 300;
const nothing: Base = { items: [], isPartial: false };

export interface Builder {
  /** What `kustomize build` would give for a folder with a kustomization; each folder is built once. */
  readonly build: (folder: string) => Built;
  /** The same for a folder whose kustomization is changed before, or made. */
  readonly buildEdited: (edited: Edited) => Built;
  readonly made: Made;
}

/** What a builder has read and built, by folder or file. */
interface Made {
  readonly files: TreeFiles;
  readonly folders: Map<string, BuiltFolder>;
  readonly built: Map<string, Built>;
  readonly shelf: Shelf;
  readonly kustomizationOf: (folder: string) => Kustomization | undefined;
  readonly manifestOf: (path: string) => Manifest | undefined;
  readonly injected: Injected;
}

/** The builder of a tree that is the same but for the files that differ. */
export interface Sibling {
  readonly builder: Builder;
  readonly differing: readonly string[];
}

interface BuilderOptions {
  readonly followed?: Followed;
  /** What does not depend on how it differs is taken from there. It follows the same kinds. */
  readonly sibling?: Sibling | undefined;
}

/** Builds kustomizations as far as some kinds go, the mapping kinds unless given. */
export function createBuilder(files: TreeFiles, { followed = mappingKinds, sibling }: BuilderOptions = {}): Builder {
  const made = readerOf(files, followed, sibling);
  const { folders, built, shelf, kustomizationOf, manifestOf, injected } = made;
  const refused: Refused = new Map();
  const take = takerOf(made, sibling);
  const around: Surroundings = {
    shelf,
    kustomizationOf,
    baseOf: (folder) => folders.get(folder),
    manifestOf,
    isCycle: (reference) => refused.get(reference) === 'cycle',
    isTooDeep: (reference) => refused.get(reference) === 'too deep',
    injected,
  };
  const prepare = (folder: string) => {
    for (const each of inOrder(folder, { files, kustomizationOf }, take, refused)) {
      const kustomization = kustomizationOf(each);
      if (!kustomization || (each !== folder && kustomization.isComponent)) continue;
      const notes = { ...emptyNotes(), listed: [kustomization.file.path] };
      const dependencies = { paths: new Set([each]), isRefused: false };
      const base = accumulate(noting(around, dependencies), { folder: each, kustomization }, nothing, notes);
      const height = 1 + Math.max(0, ...notes.bases.map((it) => folders.get(it)?.height ?? 0));
      folders.set(each, { ...base, notes, dependencies, height });
    }
  };
  const build = (folder: string): Built => {
    prepare(folder);
    const own = folders.get(folder);
    const other = sibling?.builder.made;
    const known = own !== undefined && own === other?.folders.get(folder) ? other.built.get(folder) : undefined;
    const result = known ?? gather(own ?? { ...nothing, notes: emptyNotes() }, folders, injected);
    built.set(folder, result);
    return result;
  };
  return {
    build,
    buildEdited: ({ folder, made: given, edits }) => {
      const own = given ?? kustomizationOf(folder);
      if (!own || (!given && isUnedited(own, edits))) return build(folder);
      const kustomization = edited(own, edits);
      const { resources, components } = kustomization;
      if (!given) prepare(folder);
      for (const { text } of [...resources, ...components]) prepare(locate(files, folder, text) ?? folder);
      const notes = { ...emptyNotes(), listed: given ? [] : [own.file.path] };
      return gather({ ...accumulate(around, { folder, kustomization }, nothing, notes), notes }, folders, injected);
    },
    made,
  };
}

/** Reads what is asked for, once; in two trees what is the same in both. */
function readerOf(files: TreeFiles, followed: Followed, sibling: Sibling | undefined): Made & Apart {
  const other = sibling?.builder.made;
  const apart = other && apartIn(other.files, files, sibling.differing);
  const isAlike = (path: string) => apart?.has(path) === false;
  const shelf = createShelf(files, followed, (path) => (isAlike(path) ? other?.shelf.fileOf(path) : undefined));
  return {
    files,
    folders: new Map(),
    built: new Map(),
    shelf,
    kustomizationOf: remember((folder) => {
      if (isAlike(folder)) return other?.kustomizationOf(folder);
      const path = files.kustomizationIn(folder);
      const opened = path === undefined ? undefined : shelf.all(path);
      return opened && readKustomization(opened.file, opened);
    }),
    manifestOf: remember((path) => {
      if (isAlike(path)) return other?.manifestOf(path);
      const opened = shelf.manifest(path);
      return opened && readManifest(opened, followed);
    }),
    injected: other?.injected ?? new WeakMap(),
    isAlike,
  };
}

interface Apart {
  /** Whether a file or folder is the same in a sibling. */
  readonly isAlike: (path: string) => boolean;
}

/** Takes a folder with its bases from a sibling, where none of what it asked for differs; says whether it is there now. */
function takerOf({ folders, isAlike }: Pick<Made, 'folders'> & Apart, sibling: Sibling | undefined) {
  const other = sibling?.builder.made.folders;
  const isTheSame = remember((folder: string): boolean => {
    const known = other?.get(folder);
    if (known === undefined || known.dependencies.isRefused) return false;
    return [...known.dependencies.paths].every(isAlike) && known.notes.bases.every(isTheSame);
  });
  return function take(folder: string, room: number): boolean {
    const known = other?.get(folder);
    if (folders.has(folder)) return true;
    if (known === undefined || known.height > room || !isTheSame(folder)) return false;
    folders.set(folder, known);
    return known.notes.bases.every((base) => take(base, deepest));
  };
}

/** References that are not followed. */
type Refused = Map<Reference, 'cycle' | 'too deep'>;

interface Step {
  readonly folder: string;
  readonly references: Iterator<Reference>;
}

/** The folders that a folder needs and that are not built yet, what is needed first, and itself at the end. */
function inOrder(
  top: string,
  { files, kustomizationOf }: Pick<Surroundings, 'kustomizationOf'> & Pick<Shelf, 'files'>,
  isBuilt: (folder: string, room: number) => boolean,
  refused: Refused,
): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const above = new Map<string, number>();
  const steps: Step[] = [];
  const open = (folder: string) => {
    const kustomization = kustomizationOf(folder);
    if (!kustomization || seen.has(folder) || isBuilt(folder, deepest - steps.length)) return;
    seen.add(folder);
    for (const each of lineage(folder)) above.set(each, (above.get(each) ?? 0) + 1);
    steps.push({ folder, references: [...kustomization.resources, ...kustomization.components].values() });
  };
  open(top);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const next = step.references.next();
    if (next.done) {
      for (const each of lineage(step.folder)) above.set(each, (above.get(each) ?? 0) - 1);
      order.push(step.folder);
      steps.pop();
      continue;
    }
    const path = locate(files, step.folder, next.value.text);
    if (path === undefined || !kustomizationOf(path)) continue;
    // Kustomize refuses a folder that is, or lies above, one of those on the way to it.
    if ((above.get(path) ?? 0) > 0) refused.set(next.value, 'cycle');
    else if (steps.length >= deepest && !isBuilt(path, 0)) refused.set(next.value, 'too deep');
    else open(path);
  }
  return order;
}

/** What a folder and all that it includes have noted, and its resources. */
function gather(top: Pick<BuiltFolder, 'items' | 'notes'>, folders: ReadonlyMap<string, BuiltFolder>, injected: Injected): Built {
  const included = new Set<string>();
  const listed = new Set<string>();
  const faults = new Map<string, Built['faults'][number]>();
  const blindSpots = new Map<string, Built['blindSpots'][number]>();
  const references: NameReference[] = [];
  const queue = [top.notes];
  const seen = new Set<string>();
  for (const notes of queue) {
    for (const path of notes.listed) listed.add(path);
    for (const fault of notes.faults) faults.set(`${fault.file.path}\n${fault.span.start}\n${fault.message}`, fault);
    for (const spot of notes.blindSpots) blindSpots.set(`${spot.file.path}\n${spot.span.start}\n${spot.reason}`, spot);
    references.push(...notes.references);
    for (const component of notes.components) included.add(component);
    for (const base of notes.bases) {
      included.add(base);
      if (seen.has(base)) continue;
      seen.add(base);
      queue.push(folders.get(base)?.notes ?? emptyNotes());
    }
  }
  const items = withNewNames(top.items, references);
  const resources = items.flatMap((item) => finished(item, injected));
  return { resources, listed, included, blindSpots: [...blindSpots.values()], faults: [...faults.values()] };
}

/** Resources that are only meant for kustomize itself are left out at the very end. */
function finished(item: Item, injected: Injected): BuiltResource[] {
  const { node, file } = item;
  const annotations = fieldOf(fieldOf(node, 'metadata'), 'annotations');
  const local = stringOf(fieldOf(annotations, 'config.kubernetes.io/local-config'));
  if (local !== undefined && local !== 'false') return [];
  return [{ node, file, injectedSelector: injectedSelectorOf(node, injected), formerNames: formerNamesOf(item) }];
}
