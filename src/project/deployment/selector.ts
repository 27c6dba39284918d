import type { YamlNode } from '../../yaml/node.ts';
import { fieldOf, valueText } from '../kustomize/nodes.ts';
import type { Parameters } from './generators.ts';

type Matches = (parameters: Parameters) => boolean;

/**
 * Whether the selector of a generator lets a set of values pass (argo-cd 3.5, applicationset/utils, `LabelSelectorAsSelector`).
 * A value that may be there and is not seen is taken for the one that is meant.
 */
export function matcherOfSelector(selector: YamlNode | undefined): Matches {
  const labels = fieldOf(selector, 'matchLabels');
  const expressions = fieldOf(selector, 'matchExpressions');
  const requirements = [
    ...(labels?.kind === 'map' ? labels.entries.map(({ key, value }) => isIn(key, [valueText(value)])) : []),
    ...(expressions?.kind === 'list' ? expressions.items.map(requirement) : []),
  ];
  return (parameters) => requirements.every((isMet) => isMet(parameters));
}

function requirement(expression: YamlNode): Matches {
  const text = (key: string) => valueText(fieldOf(expression, key) ?? expression);
  const values = fieldOf(expression, 'values');
  const meant = values?.kind === 'list' ? values.items.map(valueText) : [];
  const key = text('key');
  switch (text('operator')) {
    case 'In':
      return isIn(key, meant);
    case 'NotIn':
      return ({ values: known }) => !meant.includes(known.get(key) ?? '') || !known.has(key);
    case 'Exists':
      return ({ values: known, isComplete }) => known.has(key) || !isComplete;
    default:
      return ({ values: known }) => !known.has(key);
  }
}

const isIn =
  (key: string, meant: readonly string[]): Matches =>
  ({ values, isComplete }) => {
    const value = values.get(key);
    return value === undefined ? !isComplete : meant.includes(value);
  };
