import type { SourceFile } from '../../text/source.ts';
import { plainScalar, type YamlNode, type YamlScalar } from '../../yaml/node.ts';
import { changeAt, partsOf } from './field-path.ts';
import { changed, type Item, isKnownAs } from './item.ts';
import { emptyMap, fieldOf, isTrue, valueText, withText } from './nodes.ts';
import { unknownText } from './obscure.ts';
import { isVendored, locate } from './paths.ts';
import { blindSpot, fault, type Scope } from './scope.ts';
import { readTarget } from './target.ts';

const text = unknownText('replacement');

/** The fields that replacements write to become unknown: where the value comes from is not followed. */
export function applyReplacements(scope: Scope, items: readonly Item[]): readonly Item[] {
  const { file } = scope.kustomization;
  return scope.kustomization.replacements.reduce((now, entry) => {
    const path = fieldOf(entry, 'path');
    return path?.kind === 'scalar' ? fromFile(scope, path, now) : replaced(scope, entry, now, file);
  }, items);
}

function fromFile(scope: Scope, path: YamlScalar, items: readonly Item[]): readonly Item[] {
  const at = locate(scope.shelf.files, scope.folder, path.text);
  const opened = at === undefined ? undefined : scope.shelf.all(at);
  if (at !== undefined) scope.notes.listed.push(at);
  if (!opened) {
    if (at !== undefined && isVendored(at)) blindSpot(scope, 'vendored file', path.span);
    else fault(scope, `there is no file "${path.text}"`, path.span);
    return items;
  }
  const roots = opened.documents.flatMap(({ root }) => (root ? itemsOf(root) : []));
  return roots.reduce((now, root) => replaced(scope, root, now, opened.file), items);
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : node ? [node] : []);

function replaced(scope: Scope, replacement: YamlNode, items: readonly Item[], file: SourceFile): readonly Item[] {
  return itemsOf(fieldOf(replacement, 'targets')).reduce((now, target) => {
    const select = fieldOf(target, 'select');
    if (select?.kind !== 'map') return now;
    const chosen = readTarget(select);
    const rejected = itemsOf(fieldOf(target, 'reject')).flatMap((each) => (each.kind === 'map' ? [readTarget(each)] : []));
    return now.map((item) => {
      const isChosen = chosen.isFor(item) || (chosen.hasName && isKnownAs(item, chosen.isForIdentity));
      return isChosen && !rejected.some((each) => each.isFor(item)) ? written(scope, item, target, file) : item;
    });
  }, items);
}

function written(scope: Scope, item: Item, target: YamlNode, file: SourceFile): Item {
  const paths = itemsOf(fieldOf(target, 'fieldPaths')).flatMap((path) => (path.kind === 'scalar' ? [path] : []));
  const isCreating = isTrue(fieldOf(fieldOf(target, 'options'), 'create'));
  let node: YamlNode = item.node;
  for (const path of paths.length > 0 ? paths : [undefined]) {
    const span = (path ?? target).span;
    const made = plainScalar(text, { span, from: file });
    const result = changeAt(node, partsOf(path?.text ?? 'metadata.name'), {
      set: (old) => (old?.kind === 'scalar' ? withText(old, text) : made),
      isCreating,
      parent: () => emptyMap({ file, span }),
    });
    if (result) node = result;
    else fault(scope, `${item.id.kind} "${item.id.name}" has no field "${valueText(path ?? made)}" to write to`, span, file);
  }
  return node.kind === 'map' ? changed(item, node, { isRemembered: false }) : item;
}
