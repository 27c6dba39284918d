import { fileOf } from '../../model/resources.ts';
import type { Subtree } from '../../model/view.ts';
import type { YamlMap } from '../../yaml/node.ts';
import { readInline } from '../kustomize/inline.ts';
import { merge } from '../kustomize/merge.ts';
import { withText } from '../kustomize/nodes.ts';
import { filled, type Parameters } from './generators.ts';

interface Patched {
  readonly node: YamlMap;
  readonly isUnclear: boolean;
}

/**
 * An Application after the `templatePatch` of its set, which is filled in and then merged (argo-cd 3.5,
 * applicationset/controllers/template, `applyTemplatePatch`): lists are replaced. Of a patch with more than values to fill in
 * it is told only whether it may change what is deployed.
 */
export function patchedBy(patch: Subtree, node: YamlMap, parameters: Parameters): Patched {
  if (patch.node?.kind !== 'scalar') return { node, isUnclear: false };
  const text = filled(patch.node.text, parameters);
  if (text.includes('{{')) return { node, isUnclear: mayChangeDeployment(text) };
  const [document] = readInline(withText(patch.node, text), fileOf(patch)).documents;
  if (document?.root?.kind !== 'map') return { node, isUnclear: false };
  const merged = merge({ from: fileOf(patch), problems: [] }, node, document.root);
  return { node: merged?.kind === 'map' ? merged : node, isUnclear: false };
}

const control = /\{\{-?\s*(?:if|else|end|range|with|break|continue|\/\*|\$\w+\s*:?=)[^{}]*\}\}/g;
const deploying = /\b(?:sources?|destination)\b|\bspec["']?:\s*\{\{/;
/** An expression in the place of a key. */
const loose = /^[\s,-]*\{\{/m;

function mayChangeDeployment(template: string): boolean {
  const rest = template.replace(control, '');
  return deploying.test(rest) || loose.test(rest);
}
