import { accumulate, type Base, type Placed, type Surroundings } from './accumulate.ts';
import type { Built, BuiltResource, TreeFiles } from './built.ts';
import { type Followed, mappingKinds } from './followed.ts';
import { formerNamesOf, type Item } from './item.ts';
import { type Reference, readKustomization } from './kustomization.ts';
import { type Injected, injectedSelectorOf } from './labels.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { type NameReference, withNewNames } from './name-references.ts';
import { fieldOf, stringOf } from './nodes.ts';
import { lineage, locate } from './paths.ts';
import { createShelf, emptyNotes, type Notes, type Shelf } from './scope.ts';

/** A folder that was built, with its notes. */
interface BuiltFolder extends Base {
  readonly notes: Notes;
}

/** Bases upon bases: each level may change all that the levels below have brought. */
const deepest = 300;
const nothing: Base = { items: [], isPartial: false };

export interface Builder {
  /** What `kustomize build` would give for a folder with a kustomization; each folder is built once. */
  readonly build: (folder: string) => Built;
  /** The same for a kustomization that no file holds: its paths lead from the folder. */
  readonly buildOverlay: (overlay: Placed) => Built;
}

/** Builds kustomizations as far as some kinds go. */
export function createBuilder(files: TreeFiles, followed: Followed = mappingKinds): Builder {
  const shelf = createShelf(files, followed);
  const folders = new Map<string, BuiltFolder>();
  const refused: Refused = new Map();
  const injected: Injected = new WeakMap();
  const kustomizationOf = remembered((folder: string) => {
    const path = files.kustomizationIn(folder);
    const opened = path === undefined ? undefined : shelf.all(path);
    return opened && readKustomization(opened.file, opened);
  });
  const manifestOf = remembered((path: string): Manifest | undefined => {
    const opened = shelf.manifest(path);
    return opened && readManifest(opened, followed);
  });
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
    for (const each of inOrder(folder, { files, kustomizationOf }, folders, refused)) {
      const kustomization = kustomizationOf(each);
      if (!kustomization || (each !== folder && kustomization.isComponent)) continue;
      const notes = { ...emptyNotes(), listed: [kustomization.file.path] };
      folders.set(each, { ...accumulate(around, { folder: each, kustomization }, nothing, notes), notes });
    }
  };
  return {
    build: (folder) => {
      prepare(folder);
      return gather(folders.get(folder) ?? { ...nothing, notes: emptyNotes() }, folders, injected);
    },
    buildOverlay: (overlay) => {
      const { resources, components } = overlay.kustomization;
      for (const { text } of [...resources, ...components]) prepare(locate(files, overlay.folder, text) ?? overlay.folder);
      const notes = emptyNotes();
      return gather({ ...accumulate(around, overlay, nothing, notes), notes }, folders, injected);
    },
  };
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const values = new Map<string, Value>();
  return (key) => {
    const value = values.get(key);
    if (value !== undefined || values.has(key)) return value ?? make(key);
    const made = make(key);
    values.set(key, made);
    return made;
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
  built: ReadonlyMap<string, unknown>,
  refused: Refused,
): readonly string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const above = new Map<string, number>();
  const steps: Step[] = [];
  const open = (folder: string) => {
    const kustomization = kustomizationOf(folder);
    if (!kustomization || seen.has(folder) || built.has(folder)) return;
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
    else if (steps.length >= deepest && !built.has(path)) refused.set(next.value, 'too deep');
    else open(path);
  }
  return order;
}

/** What a folder and all that it includes have noted, and its resources. */
function gather(top: BuiltFolder, folders: ReadonlyMap<string, BuiltFolder>, injected: Injected): Built {
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
