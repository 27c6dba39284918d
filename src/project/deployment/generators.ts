import { compareText } from '../../text/compare.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { folderOf, lastStepOf } from '../distance.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { fieldOf, isTrue, stringOf, valueText, withScalars, withText } from '../kustomize/nodes.ts';
import { lineage } from '../kustomize/paths.ts';
import { fileMatcherOf, folderMatcherOf } from './glob.ts';
import { matcherOfSelector } from './selector.ts';

/** What fills in a template. */
export interface Parameters {
  /** By the names that a template calls them by. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether there are no others. */
  readonly isComplete: boolean;
}

const nothing: Parameters = { values: new Map(), isComplete: false };
const complete = (values: Iterable<readonly [string, string]>): Parameters => ({ values: new Map(values), isComplete: true });

/** Bounds that nobody meets who means well. */
export const mostSets = 2000;

/**
 * The sets of values that a generator of an ApplicationSet makes of what this tree holds; one that is empty where they come
 * from elsewhere, such as the clusters that there are.
 */
export function parameterSets(generator: YamlNode, files: TreeFiles): readonly Parameters[] {
  const { kind, value } = contentOf(generator) ?? {};
  const isMeant = matcherOfSelector(fieldOf(generator, 'selector'));
  const setsOf = (): readonly Parameters[] => {
    if (value === undefined) return [nothing];
    if (kind === 'list') return listed(value);
    if (kind === 'git') return [...foldersMeant(value, files), ...filesMeant(value, files)];
    if (kind === 'matrix') return combined(itemsOf(fieldOf(value, 'generators')), files);
    if (kind === 'merge') return merged(value, files);
    return [nothing];
  };
  return setsOf().filter(isMeant);
}

interface Content {
  readonly kind: string;
  readonly value: YamlNode;
}

/** What a generator is; undefined where it is several, which Argo CD takes one by one. */
function contentOf(generator: YamlNode): Content | undefined {
  const [entry, ...others] = generator.kind === 'map' ? generator.entries.filter(({ key }) => key !== 'selector') : [];
  return entry && others.length === 0 ? { kind: entry.key, value: entry.value } : undefined;
}

/** The template that a generator has of its own: what it says counts before that of the set. */
export const templateIn = (generator: YamlNode): YamlNode | undefined => fieldOf(contentOf(generator)?.value, 'template');

/** A text with each value that is known in its place, in the words of Go templates and of the older ones. */
export function filled(text: string, parameters: Parameters): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, name: string) => parameters.values.get(nameIn(name)) ?? whole);
}

export const filledBelow = <Node extends YamlNode>(node: Node, parameters: Parameters): Node =>
  withScalars(node, (scalar) => {
    const text = filled(scalar.text, parameters);
    return text === scalar.text ? scalar : withText(scalar, text);
  });

const nameIn = (expression: string): string =>
  expression
    .replace(/^index\s+\.?([\w.]+)\s+(\d+)$/, '$1[$2]')
    .replace(/^\./, '')
    .replace('path.segments[', 'path[');

const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] => (node?.kind === 'list' ? node.items : []);

function listed(list: YamlNode): readonly Parameters[] {
  const elements = itemsOf(fieldOf(list, 'elements')).map((item) => complete(flattened(item, '')));
  return fieldOf(list, 'elementsYaml') ? [...elements, nothing] : elements;
}

/** `a.b` and `a[0]` for what lies deeper. */
function flattened(node: YamlNode, name: string): readonly (readonly [string, string])[] {
  if (node.kind === 'scalar') return [[name, valueText(node)]];
  if (node.kind === 'list') return node.items.flatMap((item, at) => flattened(item, `${name}[${at}]`));
  return node.entries.flatMap(({ key, value }) => flattened(value, name === '' ? key : `${name}.${key}`));
}

/** Each set of the first with each of the second, which may name values of the first; of one name the first's counts. */
function combined([first, second]: readonly YamlNode[], files: TreeFiles): readonly Parameters[] {
  if (!first || !second) return [nothing];
  const sets: Parameters[] = [];
  for (const one of parameterSets(first, files)) {
    for (const other of parameterSets(filledBelow(second, one), files)) {
      if (sets.length >= mostSets) return sets;
      sets.push(together([other, one]));
    }
  }
  return sets;
}

/** What comes later counts more. */
const together = (sets: readonly Parameters[]): Parameters => ({
  values: new Map(sets.flatMap(({ values }) => [...values])),
  isComplete: sets.every(({ isComplete }) => isComplete),
});

/** The sets of the first, with what those of the others say that are equal in some values. */
function merged(merge: YamlNode, files: TreeFiles): readonly Parameters[] {
  const keys = itemsOf(fieldOf(merge, 'mergeKeys')).map(valueText);
  const [base = [], ...others] = itemsOf(fieldOf(merge, 'generators')).map((each) => parameterSets(each, files));
  const isSame = (one: Parameters, other: Parameters) =>
    keys.every((key) => one.values.has(key) && one.values.get(key) === other.values.get(key));
  return base.map((one) => together([one, ...others.flat().filter((other) => isSame(one, other))]));
}

function foldersMeant(git: YamlNode, files: TreeFiles): readonly Parameters[] {
  const directories = itemsOf(fieldOf(git, 'directories'));
  if (directories.length === 0) return [];
  const matchers = (isExcluding: boolean) =>
    directories
      .filter((each) => isTrue(fieldOf(each, 'exclude')) === isExcluding)
      .map((each) => folderMatcherOf(stringOf(fieldOf(each, 'path')) ?? ''));
  const [included, excluded] = [matchers(false), matchers(true)];
  const isHidden = (folder: string) => /(^|\/)\./.test(folder);
  const isMeant = (folder: string) => included.some((matches) => matches(folder)) && !excluded.some((matches) => matches(folder));
  const folders = new Set([...files.paths].flatMap((path) => lineage(folderOf(path))));
  return [...folders]
    .filter((folder) => !isHidden(folder) && isMeant(folder))
    .sort(compareText)
    .map((folder) => withValues(git, namesOf(git, folder)));
}

function filesMeant(git: YamlNode, files: TreeFiles): readonly Parameters[] {
  const matchers = itemsOf(fieldOf(git, 'files')).map((each) => fileMatcherOf(stringOf(fieldOf(each, 'path')) ?? ''));
  if (matchers.length === 0) return [];
  const meant = [...files.paths].filter((path) => matchers.some((matches) => matches(path))).sort(compareText);
  return meant.flatMap((path) => {
    const root = files.readAll(path)?.documents[0]?.root;
    const sets = root?.kind === 'list' ? root.items : root ? [root] : [];
    return sets.map((each) => withValues(git, [...flattened(each, ''), ...namesOf(git, folderOf(path), path)]));
  });
}

function namesOf(git: YamlNode, folder: string, path = ''): readonly (readonly [string, string])[] {
  const prefix = stringOf(fieldOf(git, 'pathParamPrefix'));
  const name = prefix === undefined ? 'path' : `${prefix}.path`;
  return [
    [name, folder],
    [`${name}.path`, folder],
    [`${name}.basename`, lastStepOf(folder)],
    [`${name}.filename`, lastStepOf(path)],
    ...folder.split('/').map((segment, at) => [`${name}[${at}]`, segment] as const),
  ];
}

/** Values that the generator adds itself may name those that it found. */
function withValues(git: YamlNode, found: readonly (readonly [string, string])[]): Parameters {
  const values = fieldOf(git, 'values');
  const entries = values?.kind === 'map' ? values.entries : [];
  const added = entries.map(({ key, value }) => [`values.${key}`, filled(valueText(value), complete(found))] as const);
  return complete([...found, ...added]);
}
