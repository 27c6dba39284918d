import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlEntry, YamlMap, YamlScalar } from '../../yaml/node.ts';
import type { Kustomization, LabelEntry, PatchEntry, Reference } from './kustomization.ts';
import { emptyMap, entryOf, withEntry } from './nodes.ts';

/** What is written into the kustomization of a folder before it is built. Nodes say in `from` where they stand. */
export interface Edits {
  readonly namespace?: YamlScalar | undefined;
  readonly namePrefix?: YamlScalar | undefined;
  readonly nameSuffix?: YamlScalar | undefined;
  readonly components?: readonly Reference[];
  readonly patches?: readonly PatchEntry[];
  readonly labels?: AddedLabels | undefined;
  readonly annotations?: Added | undefined;
  /** Else somebody writes them who reads leniently, and adds a component once more that is listed already. */
  readonly isByKustomize: boolean;
}

/** Pairs beside those that are there; of an equal key the kustomization's are kept unless this is forced. */
export interface Added {
  readonly pairs: YamlMap;
  readonly file: SourceFile;
  readonly isForced: boolean;
}

export interface AddedLabels extends Added {
  readonly isSelector: boolean;
  readonly isInTemplates: boolean;
}

/** A kustomization with edits: those of the folder, or one that somebody makes where the folder has none. */
export interface Edited {
  readonly folder: string;
  readonly made: Kustomization | undefined;
  readonly edits: Edits;
}

/** Whether the kustomization is built as it is. */
export const isUnedited = ({ unknown, emptiness }: Kustomization, { isByKustomize, ...edits }: Edits): boolean =>
  (isByKustomize || unknown.length + emptiness.length === 0) &&
  Object.values(edits).every((edit) => edit === undefined || (Array.isArray(edit) && edit.length === 0));

/**
 * As `kustomize edit set` and `kustomize edit add` leave it (kustomize 5.8, commands/edit): a namespace, prefix or suffix takes
 * the place of the one that is there, all else is added. What kustomize would refuse is a fault.
 */
export function edited(own: Kustomization, edits: Edits): Kustomization {
  const { components = [], patches = [], labels, annotations, isByKustomize } = edits;
  const isNew = ({ text }: Reference) => !isByKustomize || own.components.every((it) => it.text !== text);
  const faults = [...own.faults];
  const refuse: Refuse = (message, file, span) => faults.push({ message, file, span });
  return {
    ...own,
    namespace: edits.namespace ?? own.namespace,
    namePrefix: edits.namePrefix ?? own.namePrefix,
    nameSuffix: edits.nameSuffix ?? own.nameSuffix,
    components: [...own.components, ...components.filter(isNew)],
    patches: { ...own.patches, patches: [...own.patches.patches, ...patches] },
    labels: labels ? withLabels(own.labels, labels, refuse) : own.labels,
    annotations: annotations ? withPairs(own.annotations, annotations, 'annotation', refuse) : own.annotations,
    faults,
    unknown: isByKustomize ? own.unknown : [],
    emptiness: [],
  };
}

type Refuse = (message: string, file: SourceFile, span: Span) => void;

/** Labels for selectors go to `commonLabels`, others to the first of `labels` that is for the same fields. */
function withLabels(own: readonly LabelEntry[], added: AddedLabels, refuse: Refuse): readonly LabelEntry[] {
  const { pairs, file, isSelector, isInTemplates } = added;
  if (isSelector && isInTemplates) {
    refuse('labels are for templates only where they are not for selectors', file, pairs.span);
    return own;
  }
  const isAlike = (it: LabelEntry) =>
    isSelector ? it.isCommon : !it.isCommon && !it.isSelector && it.isInTemplates === isInTemplates;
  const at = own.findIndex(isAlike);
  const found = own[at];
  const merged = withPairs(found?.pairs, added, 'label', refuse);
  if (found) return own.with(at, { ...found, pairs: merged });
  const entry = { pairs: merged, isSelector, isCommon: isSelector, isInTemplates, fields: [], span: pairs.span };
  return [...own.filter((it) => !it.isCommon), entry, ...own.filter((it) => it.isCommon)];
}

function withPairs(own: YamlMap | undefined, { pairs, file, isForced }: Added, what: string, refuse: Refuse): YamlMap {
  const base = own ?? emptyMap({ file, span: pairs.span });
  return pairs.entries.reduce((map, pair) => {
    if (isForced || !entryOf(map, pair.key)) return withEntry(map, withFile(pair, file));
    refuse(`the ${what} "${pair.key}" is there already, and nothing forces another one`, file, pair.keySpan);
    return map;
  }, base);
}

const withFile = (pair: YamlEntry, file: SourceFile): YamlEntry => ({
  ...pair,
  value: { ...pair.value, from: pair.value.from ?? file },
});
