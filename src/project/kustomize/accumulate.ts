import type { Item } from './item.ts';
import type { Kustomization, Reference } from './kustomization.ts';
import { type Injected, setAnnotations, setLabels } from './labels.ts';
import type { Manifest } from './manifest.ts';
import { nameReferencesIn } from './name-references.ts';
import { applyPatches } from './patches.ts';
import { isKustomizationFile, isRemote, isVendored, locate } from './paths.ts';
import { setAffixes, setNamespace } from './rename.ts';
import { applyReplacements } from './replacements.ts';
import { blindSpot, fault, type Notes, type Scope, type Shelf } from './scope.ts';
import { applyTransformers } from './transformers.ts';

/** What a base has come to. */
export interface Base {
  readonly items: readonly Item[];
  readonly isPartial: boolean;
}

/** What building one folder needs from the rest of the tree. */
export interface Surroundings {
  readonly shelf: Shelf;
  readonly kustomizationOf: (folder: string) => Kustomization | undefined;
  /** A folder that was built before. */
  readonly baseOf: (folder: string) => Base | undefined;
  readonly manifestOf: (path: string) => Manifest | undefined;
  readonly isCycle: (reference: Reference) => boolean;
  readonly isTooDeep: (reference: Reference) => boolean;
  readonly injected: Injected;
}

/** Bounds that nobody meets who means well: a build may double with each level. */
const deepestComponent = 200;
const mostComponents = 5000;
const mostItems = 10_000;

/** A kustomization, and the folder from which its paths lead. */
export interface Placed {
  readonly folder: string;
  readonly kustomization: Kustomization;
}

/** Builds a kustomization upon what is there already: nothing, or the resources of the one that uses a component. */
export function accumulate(around: Surroundings, { folder, kustomization }: Placed, before: Base, notes: Notes, depth = 0): Base {
  notes.faults.push(...kustomization.faults, ...kustomization.unknown, ...kustomization.emptiness);
  const scope: Scope = { shelf: around.shelf, folder, kustomization, notes, isPartial: before.isPartial };
  let base = kustomization.resources.reduce((now, reference) => addResource(around, scope, reference, now), before);
  for (const { reason, span } of kustomization.unfollowed) blindSpot(scope, reason, span);
  if (kustomization.unfollowed.length > 0) base = { ...base, isPartial: true };
  for (const reference of kustomization.components) base = addComponent(around, scope, reference, base, depth);
  for (const { text } of [...kustomization.others, ...kustomization.configurations]) {
    const path = locate(around.shelf.files, folder, text);
    if (path !== undefined) notes.listed.push(path);
  }
  for (const { text } of kustomization.configurations) notes.references.push(...nameReferencesIn(scope, text));
  return { items: transform({ ...scope, isPartial: base.isPartial }, base.items, around.injected), isPartial: base.isPartial };
}

/** In kustomize's order. */
function transform(scope: Scope, items: readonly Item[], injected: Injected): readonly Item[] {
  const { patchesStrategicMerge, patches, patchesJson6902 } = scope.kustomization.patches;
  let result = applyPatches(scope, patchesStrategicMerge, items, { isRemembered: false, only: 'merges' });
  result = applyPatches(scope, patches, result, { isRemembered: true });
  result = setNamespace(scope, result);
  result = setAffixes(scope, result);
  result = setLabels(scope, result, injected);
  result = setAnnotations(scope, result, injected);
  result = applyPatches(scope, patchesJson6902, result, { isRemembered: false, only: 'operations' });
  result = applyReplacements(scope, result);
  return applyTransformers(scope, result);
}

function addResource(around: Surroundings, scope: Scope, reference: Reference, before: Base): Base {
  const { text, span, from } = reference;
  const path = locate(scope.shelf.files, scope.folder, text);
  if (path !== undefined && around.kustomizationOf(path)) return addBase(around, scope, reference, path, before);
  const manifest = path === undefined ? undefined : around.manifestOf(path);
  if (path !== undefined && manifest) {
    scope.notes.listed.push(path);
    if (manifest.problem === undefined && !isKustomizationFile(path)) return append(scope, reference, before, manifest.items);
    const problem = manifest.problem ?? 'it is a kustomization, and its folder is what can be included';
    fault(scope, `"${text}" is refused: ${problem}`, span);
    blindSpot(scope, 'broken file', span);
    return append(scope, reference, { ...before, isPartial: true }, manifest.items);
  }
  if (isRemote(text)) blindSpot(scope, 'remote base', span, from);
  else missing(scope, reference, path);
  return { ...before, isPartial: true };
}

function missing(scope: Scope, { text, span, from }: Reference, path: string | undefined): void {
  const isUnread = path !== undefined && isVendored(path);
  blindSpot(scope, isUnread ? 'vendored file' : 'missing file', span, from);
  // What lies above the tree's top is out of sight.
  if (path === undefined || isUnread) return;
  const isFolder = scope.shelf.files.isFolder(path);
  fault(scope, isFolder ? `the folder "${text}" has no kustomization` : `there is no file or folder "${text}"`, span, from);
}

function addBase(around: Surroundings, scope: Scope, reference: Reference, path: string, before: Base): Base {
  scope.notes.bases.push(path);
  if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
  if (around.isTooDeep(reference)) return refuseSize(scope, reference, before);
  if (around.kustomizationOf(path)?.isComponent) {
    fault(scope, `"${reference.text}" is a component, and those are listed under "components"`, reference.span);
    return before;
  }
  const base = around.baseOf(path);
  if (!base) return before;
  return append(scope, reference, { ...before, isPartial: before.isPartial || base.isPartial }, base.items);
}

function refuseCycle(scope: Scope, { text, span, from }: Reference, before: Base): Base {
  fault(scope, `"${text}" leads back to a folder that includes this one`, span, from);
  return before;
}

function addComponent(around: Surroundings, scope: Scope, reference: Reference, before: Base, depth: number): Base {
  const { text, span, from } = reference;
  const path = locate(scope.shelf.files, scope.folder, text);
  const kustomization = path === undefined ? undefined : around.kustomizationOf(path);
  if (path === undefined || !kustomization) {
    if (isRemote(text)) blindSpot(scope, 'remote base', span, from);
    else missing(scope, reference, path);
    return { ...before, isPartial: true };
  }
  scope.notes.components.push(path);
  if (around.isCycle(reference)) return refuseCycle(scope, reference, before);
  if (depth >= deepestComponent || scope.notes.components.length > mostComponents) return refuseSize(scope, reference, before);
  scope.notes.listed.push(kustomization.file.path);
  if (kustomization.isComponent) return accumulate(around, { folder: path, kustomization }, before, scope.notes, depth + 1);
  fault(scope, `"${text}" is no component, and those are listed under "resources"`, span, from);
  return before;
}

function refuseSize(scope: Scope, { span, from }: Reference, before: Base): Base {
  blindSpot(scope, 'too large', span, from);
  return { ...before, isPartial: true };
}

/** Adds resources, of which none may be there already. */
function append(scope: Scope, reference: Reference, before: Base, items: readonly Item[]): Base {
  if (before.items.length === 0) return { ...before, items };
  if (items.length === 0) return before;
  if (before.items.length + items.length > mostItems) return refuseSize(scope, reference, before);
  const keys = new Set(before.items.map(({ id }) => id.key));
  const fresh = items.filter(({ id }) => !keys.has(id.key));
  const known = items.find(({ id }) => keys.has(id.key))?.id;
  const more = items.length - fresh.length - 1;
  if (known) {
    const rest = more > 0 ? ` and ${more} more` : '';
    fault(
      scope,
      `"${reference.text}" brings the ${known.kind} "${known.name}"${rest}, and that is there already`,
      reference.span,
    );
  }
  return { ...before, items: [...before.items, ...fresh] };
}
