import type { SourceFile } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../yaml/node.ts';
import type { YamlFile } from '../../yaml/read.ts';
import type { KustomizationFault } from './built.ts';
import { entryOf, fieldOf, isNull, isTrue, stringOf, valueText } from './nodes.ts';
import { nearest, shapeOf, unknownBelow } from './schema.ts';

/** A kustomization file as far as the mapping kinds depend on it. */
export interface Kustomization {
  readonly file: SourceFile;
  readonly isComponent: boolean;
  readonly resources: readonly Reference[];
  readonly components: readonly Reference[];
  readonly patches: Readonly<Record<PatchField, readonly PatchEntry[]>>;
  readonly namespace: YamlScalar | undefined;
  readonly namePrefix: YamlScalar | undefined;
  readonly nameSuffix: YamlScalar | undefined;
  readonly labels: readonly LabelEntry[];
  readonly annotations: YamlMap | undefined;
  readonly replacements: readonly YamlNode[];
  /** Fields that bring resources or changes which cannot be followed. */
  readonly unfollowed: readonly Unfollowed[];
  /** Paths, or the transformers themselves. */
  readonly transformers: readonly YamlScalar[];
  readonly configurations: readonly YamlScalar[];
  /** Files that it names and that are no resources: they are listed all the same. */
  readonly others: readonly YamlScalar[];
  readonly faults: readonly KustomizationFault[];
  /** Fields that nobody knows: only a strict reader refuses them. */
  readonly unknown: readonly KustomizationFault[];
  /** Where there is nothing in it, which whoever writes something into it mends. */
  readonly emptiness: readonly KustomizationFault[];
}

/** An entry of a list that names a file, a folder or an address. */
export interface Reference {
  readonly text: string;
  readonly span: Span;
  /** Where it is written, if that is not the kustomization's own file. */
  readonly from?: SourceFile;
}

interface Unfollowed {
  readonly reason: 'Helm chart' | 'generator';
  readonly span: Span;
}

type PatchField = 'patchesStrategicMerge' | 'patches' | 'patchesJson6902';

export interface PatchEntry {
  /** Where it is written. */
  readonly file: SourceFile;
  readonly path: YamlScalar | undefined;
  readonly inline: YamlScalar | undefined;
  readonly target: YamlMap | undefined;
  readonly isNameChangeAllowed: boolean;
  readonly isKindChangeAllowed: boolean;
  readonly span: Span;
}

export interface LabelEntry {
  readonly pairs: YamlMap;
  readonly isSelector: boolean;
  readonly isInTemplates: boolean;
  /** It stands under `commonLabels`. */
  readonly isCommon: boolean;
  readonly fields: readonly YamlMap[];
  readonly span: Span;
}

type Fields = ReadonlyMap<string, YamlNode>;
type Refused = Pick<Kustomization, 'faults' | 'unknown' | 'emptiness'>;

/** The kustomization that the first document of a file holds; what is wrong with it is told in `faults`. */
export function readKustomization(file: SourceFile, { documents }: YamlFile): Kustomization {
  const first = documents.find(({ root, errors }) => root || errors.length > 0) ?? documents[0];
  const faults: KustomizationFault[] = [];
  const unknown: KustomizationFault[] = [];
  const emptiness: KustomizationFault[] = [];
  const fault = (message: string, span: Span) => faults.push({ message, file, span });
  const lapse = (message: string, span: Span) => unknown.push({ message, file, span });
  const empty = (span: Span) => emptiness.push({ message: 'the kustomization is empty', file, span });
  for (const { message, span } of first?.errors ?? []) fault(`not a valid kustomization: ${message}`, span);
  const root = first?.root;
  if (first?.errors.length === 0 && (!root || isNull(root))) empty(lineOf(file, 0));
  else if (root && root.kind !== 'map') fault(`a kustomization is a map, and this is a ${root.kind}`, root.span);
  const fields = root?.kind === 'map' ? knownFields(root, fault, lapse) : new Map<string, YamlNode>();
  if (root?.kind === 'map' && faults.length + unknown.length === 0) checkContent(root, fields, fault, empty);
  return fromFields(file, fields, { faults, unknown, emptiness });
}

type Fault = (message: string, span: Span) => void;

function lineOf({ text }: SourceFile, start: number): Span {
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The fields by their real names: kustomize takes them in any case. Null counts as not written. */
function knownFields(root: YamlMap, fault: Fault, lapse: Fault): Fields {
  const fields = new Map<string, YamlNode>();
  for (const { key, keySpan, value } of root.entries) {
    const found = shapeOf(key);
    if (!found) {
      const near = nearest(key);
      lapse(`unknown field "${key}"${near ? `: did you mean "${near}"` : ''}`, keySpan);
    } else if (!isNull(value)) {
      const unknown = unknownBelow(found.name, value);
      if (unknown) lapse(`unknown field "${unknown.key}" in "${found.name}"`, unknown.keySpan);
      if (fits(value, found.shape)) fields.set(found.name, value);
      else fault(`"${found.name}" is not a ${found.shape}`, value.span);
    }
  }
  return fields;
}

function fits(value: YamlNode, shape: string): boolean {
  if (shape === 'string') return value.kind === 'scalar' && typeof value.value === 'string';
  if (shape === 'list of strings') {
    return value.kind === 'list' && value.items.every((item) => isNull(item) || fits(item, 'string'));
  }
  if (shape === 'map of strings') return value.kind === 'map' && value.entries.every((each) => fits(each.value, 'string'));
  if (shape === 'list of maps') return value.kind === 'list' && value.items.every((item) => item.kind === 'map' || isNull(item));
  return value.kind === shape;
}

function checkContent(root: YamlMap, fields: Fields, fault: Fault, empty: (span: Span) => void): void {
  const names = [...fields.keys()].filter((name) => name !== 'kind' && name !== 'apiVersion');
  if (names.length === 0) empty(entryOf(root, 'kind')?.keySpan ?? root.span);
  const kind = fields.get('kind');
  const name = stringOf(kind) ?? 'Kustomization';
  if (kind && name !== 'Kustomization' && name !== 'Component') {
    fault(`the kind is "${name}", and kustomize takes "Kustomization" and "Component"`, kind.span);
    return;
  }
  const wanted = `kustomize.config.k8s.io/${name === 'Component' ? 'v1alpha1' : 'v1beta1'}`;
  const version = fields.get('apiVersion');
  if (version && stringOf(version) && stringOf(version) !== wanted) {
    fault(`the apiVersion of a ${name} is "${wanted}"`, version.span);
  }
}

function fromFields(file: SourceFile, fields: Fields, { faults, unknown, emptiness }: Refused): Kustomization {
  const scalar = (name: string) => scalarIn(fields.get(name));
  return {
    file,
    isComponent: stringOf(fields.get('kind')) === 'Component',
    resources: [...references(fields.get('resources')), ...references(fields.get('bases'))],
    components: references(fields.get('components')),
    patches: {
      patchesStrategicMerge: itemsOf(fields.get('patchesStrategicMerge')).map((node) => legacyMerge(node, file)),
      patches: itemsOf(fields.get('patches')).flatMap((node) => patchEntry(node, file)),
      patchesJson6902: itemsOf(fields.get('patchesJson6902')).flatMap((node) => patchEntry(node, file)),
    },
    namespace: scalar('namespace'),
    namePrefix: scalar('namePrefix'),
    nameSuffix: scalar('nameSuffix'),
    labels: [...itemsOf(fields.get('labels')).flatMap(labelEntry), ...commonLabels(fields.get('commonLabels'))],
    annotations: mapIn(fields.get('commonAnnotations')),
    replacements: itemsOf(fields.get('replacements')),
    unfollowed: unfollowedIn(fields),
    transformers: scalars(fields.get('transformers')),
    configurations: scalars(fields.get('configurations')),
    others: scalars(fields.get('crds')),
    faults,
    unknown,
    emptiness,
  };
}

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);
const mapIn = (node: YamlNode | undefined) => (node?.kind === 'map' ? node : undefined);
const scalarIn = (node: YamlNode | undefined) => (node?.kind === 'scalar' && valueText(node) !== '' ? node : undefined);

const scalars = (node: YamlNode | undefined): YamlScalar[] =>
  itemsOf(node).flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item] : []));

const references = (node: YamlNode | undefined): Reference[] =>
  itemsOf(node).flatMap((item) => (item.kind === 'scalar' ? [{ text: valueText(item), span: item.span }] : []));

/** A text that is a path or the patch itself. */
function legacyMerge(node: YamlNode, file: SourceFile): PatchEntry {
  const text = node.kind === 'scalar' ? node : undefined;
  const isInline = text !== undefined && /\n|^\s*\{|:\s/.test(text.text);
  const common = { file, target: undefined, isNameChangeAllowed: false, isKindChangeAllowed: false, span: node.span };
  return { path: isInline ? undefined : text, inline: isInline ? text : undefined, ...common };
}

export function patchEntry(node: YamlNode, file: SourceFile): PatchEntry[] {
  if (node.kind !== 'map') return [];
  const field = (name: string) => node.entries.find(({ key }) => key.toLowerCase() === name)?.value;
  const options = mapIn(field('options'));
  const inline = scalarIn(field('patch'));
  const entry = {
    file,
    path: scalarIn(field('path')),
    inline: inline && inline.text.trim() !== '' ? inline : undefined,
    target: mapIn(field('target')),
    isNameChangeAllowed: isTrue(options && entryOf(options, 'allowNameChange')?.value),
    isKindChangeAllowed: isTrue(options && entryOf(options, 'allowKindChange')?.value),
    span: node.span,
  };
  return [entry];
}

function labelEntry(node: YamlNode): LabelEntry[] {
  if (node.kind !== 'map') return [];
  const pairs = mapIn(entryOf(node, 'pairs')?.value);
  if (!pairs) return [];
  const fields = itemsOf(entryOf(node, 'fields')?.value).flatMap((field) => mapIn(field) ?? []);
  const [isSelector, isInTemplates] = [isTrue(fieldOf(node, 'includeSelectors')), isTrue(fieldOf(node, 'includeTemplates'))];
  return [{ pairs, isSelector, isInTemplates, isCommon: false, fields, span: node.span }];
}

function commonLabels(node: YamlNode | undefined): LabelEntry[] {
  if (node?.kind !== 'map') return [];
  return [{ pairs: node, isSelector: true, isInTemplates: true, isCommon: true, fields: [], span: node.span }];
}

function unfollowedIn(fields: Fields): Unfollowed[] {
  const charts = [...itemsOf(fields.get('helmCharts')), ...itemsOf(fields.get('helmChartInflationGenerator'))];
  const generators = itemsOf(fields.get('generators'));
  return [
    ...charts.map(({ span }) => ({ reason: 'Helm chart' as const, span })),
    ...generators.map(({ span }) => ({ reason: 'generator' as const, span })),
  ];
}
