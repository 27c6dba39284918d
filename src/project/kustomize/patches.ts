import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlMap } from '../../yaml/node.ts';
import type { YamlFile } from '../../yaml/read.ts';
import { mergePatch, operatePatch } from './apply.ts';
import { isFollowed, isFollowedKind } from './followed.ts';
import { readInline } from './inline.ts';
import { type Item, identityOf, isKnownAs } from './item.ts';
import { type Operation, readOperations } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { resourcesIn } from './manifest.ts';
import { fieldOf, isNull, stringOf } from './nodes.ts';
import { obscured } from './obscure.ts';
import { isRemote, isVendored, locate } from './paths.ts';
import { blindSpot, fault, type Scope } from './scope.ts';
import { mayBeForFollowed, readTarget, type Target } from './target.ts';

/** What a patch says, and the file that says it. */
interface Content {
  readonly file: SourceFile;
  readonly merges: readonly YamlMap[];
  readonly operations: readonly Operation[] | undefined;
}

interface Manner {
  /** Patches of this field rename a resource for good: what comes later finds it by its old name too. */
  readonly isRemembered: boolean;
  /** Of one field only JSON patches are taken, of another only merges. */
  readonly only?: 'merges' | 'operations';
}

export function applyPatches(
  scope: Scope,
  entries: readonly PatchEntry[],
  items: readonly Item[],
  manner: Manner,
): readonly Item[] {
  return entries.reduce((now, entry) => applyPatch(scope, entry, now, manner), items);
}

function applyPatch(scope: Scope, entry: PatchEntry, items: readonly Item[], manner: Manner): readonly Item[] {
  const target = entry.target && readTarget(entry.target);
  if (target?.unreadable) {
    if (target.unreadable.isInvalid) fault(scope, 'the expression is not valid', target.unreadable.span, entry.file);
    else blindSpot(scope, 'transformer', target.unreadable.span, entry.file);
    return target.unreadable.isInvalid ? items : items.map((item) => obscured(item, 'patch'));
  }
  if (manner.only === 'operations' && target && !target.hasName) {
    fault(scope, 'this field takes targets with a name only', entry.span, entry.file);
    return items;
  }
  if (items.length === 0 && target && !mayBeForFollowed(target, scope.shelf.followed)) return items;
  if (isUnread(scope, entry)) return items.map((item) => (target?.isFor(item) === false ? item : obscured(item, 'patch')));
  const content = contentOf(scope, entry, target, manner);
  if (!content) return items;
  if (content.operations) {
    const { operations } = content;
    if (target) return operatePatch(scope, { operations, file: content.file }, items, target, manner.isRemembered);
    fault(scope, 'a JSON patch does not say by itself what it is for, and here is no target', entry.span, entry.file);
    return items;
  }
  if (manner.only === 'operations' && content.merges.length > 0) {
    fault(scope, 'this field takes JSON patches, and this patch is none', entry.span, entry.file);
    return items;
  }
  return target ? mergeSelected(scope, entry, content, items, target) : mergeNamed(scope, entry, content, items, manner);
}

function mergeSelected(
  scope: Scope,
  entry: PatchEntry,
  content: Content,
  items: readonly Item[],
  target: Target,
): readonly Item[] {
  const [patch] = content.merges;
  if (content.merges.length > 1) {
    fault(scope, 'a target goes with one patch, and here are several', entry.span, entry.file);
    return items;
  }
  if (!patch) return items;
  const results = items.flatMap((item) =>
    target.isFor(item) ? mergePatch(scope, item, { patch, file: content.file, entry, isLegacy: false }) : [item],
  );
  return results;
}

/** Patches that name their resource, by its present name or any that it had. */
function mergeNamed(scope: Scope, entry: PatchEntry, content: Content, items: readonly Item[], manner: Manner): readonly Item[] {
  const { followed } = scope.shelf;
  let result = items;
  for (const patch of content.merges) {
    const id = identityOf(patch);
    if (!isFollowedKind(followed, id.kind) || (id.apiVersion !== '' && !isFollowed(followed, id.kind, id.apiVersion))) continue;
    const found = result.filter((item) => isKnownAs(item, ({ key }) => key === id.key));
    const [only] = found;
    if (only && found.length === 1) {
      result = result.flatMap((item) =>
        item === only
          ? mergePatch(scope, item, { patch, file: content.file, entry, isLegacy: manner.only === 'merges' })
          : [item],
      );
    } else if (found.length > 1 || !scope.isPartial) {
      const count = found.length === 0 ? 'no' : `${found.length}`;
      fault(
        scope,
        `the patch is for ${id.kind} "${id.name}", and there ${count === 'no' ? 'is' : 'are'} ${count} of that name`,
        entry.span,
        entry.file,
      );
    }
  }
  return result;
}

/** What is not read may change anything. */
function isUnread(scope: Scope, { path, file }: PatchEntry): boolean {
  const at = path && locate(scope.shelf.files, scope.folder, path.text);
  if (!path || at === undefined || scope.shelf.files.paths.has(at) || !isVendored(at)) return false;
  blindSpot(scope, 'vendored file', path.span, file);
  return true;
}

function contentOf(scope: Scope, entry: PatchEntry, target: Target | undefined, { only }: Manner): Content | undefined {
  const { path, inline } = entry;
  if (path && inline) return refuse(scope, 'a patch has either a path or a text, and this has both', entry.span, entry.file);
  if (inline) {
    // The older field for JSON patches does not trim them.
    if (isBrokenJson(only === 'operations' ? inline.text : inline.text.trim()))
      return refuse(scope, noJson, entry.span, entry.file);
    return readContent(scope, readInline(inline, entry.file), entry.file, entry);
  }
  if (!path) return refuse(scope, 'a patch has either a path or a text, and this has neither', entry.span, entry.file);
  const at = locate(scope.shelf.files, scope.folder, path.text);
  if (isRemote(path.text) || at === undefined) {
    blindSpot(scope, at === undefined ? 'missing file' : 'transformer', path.span, entry.file);
    return undefined;
  }
  scope.notes.listed.push(at);
  const isForOthers = target && !mayBeForFollowed(target, scope.shelf.followed);
  const opened = target && !isForOthers ? scope.shelf.all(at) : scope.shelf.manifest(at);
  if (!opened) return refuse(scope, `there is no file "${path.text}"`, path.span, entry.file);
  if (isForOthers) return undefined;
  if (!target && opened.documents.length === 0) {
    return startsAsList(opened.text) ? { file: opened.file, merges: [], operations: [] } : undefined;
  }
  if (isBrokenJson(opened.text)) return refuse(scope, noJson, entry.span, entry.file);
  return readContent(scope, opened, opened.file, entry);
}

const noJson = 'a patch that begins with "[" is read as JSON, and this is none';

/** Source: kustomize api/internal/builtins/PatchTransformer.go and PatchJson6902Transformer.go, at `[0] != '['`. */
function isBrokenJson(text: string): boolean {
  if (!text.startsWith('[')) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

function refuse(scope: Scope, message: string, span: Span, file: SourceFile): undefined {
  fault(scope, message, span, file);
  return undefined;
}

/** Whether the first thing that is written is a list. */
const startsAsList = (text: string): boolean => /^(\s|#[^\n]*(\n|$)|---[^\n]*\n)*(-\s|\[)/.test(text.slice(0, 4096));

function readContent(scope: Scope, { documents }: YamlFile, file: SourceFile, entry: PatchEntry): Content | undefined {
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) return refuse(scope, `the patch cannot be read: ${error.message}`, entry.span, entry.file);
  const roots = documents.flatMap(({ root }) => (root && !isNull(root) ? [root] : []));
  const [first] = roots;
  if (first?.kind === 'list') return { file, merges: [], operations: readOperations(first, file) };
  const merges = resourcesIn(roots.flatMap((root) => (root.kind === 'map' ? [root] : [])));
  const isWhole = merges.every((node) => stringOf(fieldOf(node, 'kind')) && stringOf(fieldOf(fieldOf(node, 'metadata'), 'name')));
  if (merges.length < roots.length || !isWhole) {
    return refuse(
      scope,
      'the patch is neither a resource with a kind and a name nor a list of operations',
      entry.span,
      entry.file,
    );
  }
  return { file, merges, operations: undefined };
}
