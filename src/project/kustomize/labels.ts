import type { SourceFile } from '../../text/source.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../yaml/node.ts';
import {
  covers,
  type FieldSpec,
  isFor,
  metadataAnnotations,
  metadataLabels,
  readFieldSpec,
  serviceSelector,
  setAt,
} from './field-spec.ts';
import { changed, type Item } from './item.ts';
import type { LabelEntry } from './kustomization.ts';
import { entryOf, fieldOf, isNull, type Place, stamped } from './nodes.ts';
import { fault, type Scope } from './scope.ts';
import { together } from './shared.ts';

/** Labels that a kustomization put into the selector of a Service that has none, by the node of their value. */
export type Injected = WeakMap<YamlNode, Place>;

export function setLabels(scope: Scope, items: readonly Item[], injected: Injected): readonly Item[] {
  if (items.length === 0) return items;
  let result = items;
  for (const label of scope.kustomization.labels) {
    const specs = specsOf(scope, label);
    if (specs) result = result.map((item) => labelled(scope, item, label.pairs, specs, injected));
  }
  return result;
}

export function setAnnotations(scope: Scope, items: readonly Item[], injected: Injected): readonly Item[] {
  const { annotations } = scope.kustomization;
  if (!annotations) return items;
  return items.map((item) => labelled(scope, item, annotations, [metadataAnnotations], injected));
}

/** The fields that a label goes to: those that it names, and the usual ones. */
function specsOf(scope: Scope, label: LabelEntry): readonly FieldSpec[] | undefined {
  const specs = label.fields.map(readFieldSpec);
  for (const usual of label.isSelector ? [serviceSelector, metadataLabels] : [metadataLabels]) {
    const same = specs.find((spec) => covers(spec, usual));
    if (same && same.isCreated !== usual.isCreated) {
      fault(scope, `"${usual.path.join('/')}" is created by kustomize itself, and here it is not`, label.span);
      return undefined;
    }
    if (!same) specs.push(usual);
  }
  return specs;
}

function labelled(scope: Scope, item: Item, pairs: YamlMap, specs: readonly FieldSpec[], injected: Injected): Item {
  const hasSelector = isWritten(fieldOf(fieldOf(item.node, 'spec'), 'selector')) && !injectedSelectorOf(item.node, injected);
  let node = item.node;
  for (const pair of pairs.entries) {
    const file = pair.value.from ?? scope.kustomization.file;
    const entry: YamlEntry = { ...pair, value: stamped(pair.value, file) };
    const place = { file, span: pair.keySpan };
    for (const spec of specs) {
      if (!isFor(spec, item.id)) continue;
      const result = setAt(node, spec, entry, place);
      if (typeof result === 'string') fault(scope, `the label "${pair.key}" has no place: ${result}`, pair.keySpan, file);
      else if (result.kind === 'map') node = result;
    }
  }
  if (!hasSelector) note(node, pairs, scope.kustomization.file, injected);
  return changed(item, together(item.node, node), { isRemembered: false });
}

const isWritten = (node: YamlNode | undefined): boolean =>
  node !== undefined && !isNull(node) && (node.kind !== 'map' || node.entries.length > 0);

function note(node: YamlMap, pairs: YamlMap, file: SourceFile, injected: Injected): void {
  const selector = fieldOf(fieldOf(node, 'spec'), 'selector');
  if (selector?.kind !== 'map') return;
  for (const pair of pairs.entries) {
    const value = entryOf(selector, pair.key)?.value;
    // A label that goes elsewhere leaves the value that another one brought.
    if (value && !injected.has(value)) injected.set(value, { file: pair.value.from ?? file, span: pair.keySpan });
  }
}

/** Where the selector of a Service comes from, if nobody wrote any of it. */
export function injectedSelectorOf(node: YamlMap, injected: Injected): Place | undefined {
  const selector = fieldOf(fieldOf(node, 'spec'), 'selector');
  if (selector?.kind !== 'map' || selector.entries.length === 0) return undefined;
  const places = selector.entries.map(({ value }) => injected.get(value));
  return places.includes(undefined) ? undefined : places[0];
}
