import { compareText } from '../../text/compare.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { folderOf, lastStepOf } from '../distance.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { fieldOf, isTrue, stringOf, valueText, withScalars, withText } from '../kustomize/nodes.ts';
import { lineage } from '../kustomize/paths.ts';
import { fileMatcherOf, folderMatcherOf } from './glob.ts';

/** Values by the names that a template calls them by. */
export type Parameters = ReadonlyMap<string, string>;

const nothing: Parameters = new Map();

/** Bounds that nobody meets who means well. */
export const mostSets = 2000;

/**
 * The sets of values that a generator of an ApplicationSet makes of what this tree holds; one that is empty where they come
 * from elsewhere, such as the clusters that there are.
 */
export function parameterSets(generator: YamlNode, files: TreeFiles): readonly Parameters[] {
  const [kind, ...others] = generator.kind === 'map' ? generator.entries : [];
  // A selector, and a template of its own, come beside the generator.
  if (!kind || others.length > 0) return [nothing];
  switch (kind.key) {
    case 'list':
      return listed(kind.value);
    case 'git':
      return [...foldersMeant(kind.value, files), ...filesMeant(kind.value, files)];
    case 'matrix':
      return combined(itemsOf(fieldOf(kind.value, 'generators')), files);
    case 'merge':
      return merged(kind.value, files);
    default:
      return [nothing];
  }
}

/** A text with each value that is known in its place, in the words of Go templates and of the older ones. */
export function filled(text: string, parameters: Parameters): string {
  if (!text.includes('{{')) return text;
  return text.replace(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, name: string) => parameters.get(nameIn(name)) ?? whole);
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
  const elements = fieldOf(list, 'elements');
  return elements?.kind === 'list' ? elements.items.map((item) => new Map(flattened(item, ''))) : [nothing];
}

/** `a.b` and `a[0]` for what lies deeper. */
function flattened(node: YamlNode, name: string): readonly (readonly [string, string])[] {
  if (node.kind === 'scalar') return [[name, valueText(node)]];
  if (node.kind === 'list') return node.items.flatMap((item, at) => flattened(item, `${name}[${at}]`));
  return node.entries.flatMap(({ key, value }) => flattened(value, name === '' ? key : `${name}.${key}`));
}

/** Each set of the first with each of the second, which may name values of the first. */
function combined([first, second]: readonly YamlNode[], files: TreeFiles): readonly Parameters[] {
  if (!first || !second) return [nothing];
  const sets: Parameters[] = [];
  for (const one of parameterSets(first, files)) {
    for (const other of parameterSets(filledBelow(second, one), files)) {
      if (sets.length >= mostSets) return sets;
      sets.push(new Map([...one, ...other]));
    }
  }
  return sets;
}

/** The sets of the first, with what those of the others say that are equal in some values. */
function merged(merge: YamlNode, files: TreeFiles): readonly Parameters[] {
  const keys = itemsOf(fieldOf(merge, 'mergeKeys')).map(valueText);
  const [base = [], ...others] = itemsOf(fieldOf(merge, 'generators')).map((each) => parameterSets(each, files));
  const isSame = (one: Parameters, other: Parameters) => keys.every((key) => one.has(key) && one.get(key) === other.get(key));
  return base.map((one) => new Map([one, ...others.flat().filter((other) => isSame(one, other))].flatMap((each) => [...each])));
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
    .map((folder) => withValues(git, new Map(namesOf(git, folder))));
}

function filesMeant(git: YamlNode, files: TreeFiles): readonly Parameters[] {
  const matchers = itemsOf(fieldOf(git, 'files')).map((each) => fileMatcherOf(stringOf(fieldOf(each, 'path')) ?? ''));
  if (matchers.length === 0) return [];
  const meant = [...files.paths].filter((path) => matchers.some((matches) => matches(path))).sort(compareText);
  return meant.flatMap((path) => {
    const root = files.readAll(path)?.documents[0]?.root;
    const sets = root?.kind === 'list' ? root.items : root ? [root] : [];
    return sets.map((each) => withValues(git, new Map([...flattened(each, ''), ...namesOf(git, folderOf(path), path)])));
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
function withValues(git: YamlNode, parameters: Parameters): Parameters {
  const values = fieldOf(git, 'values');
  const entries = values?.kind === 'map' ? values.entries : [];
  const added = entries.map(({ key, value }) => [`values.${key}`, filled(valueText(value), parameters)] as const);
  return new Map([...parameters, ...added]);
}
