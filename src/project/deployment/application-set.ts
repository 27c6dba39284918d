import { nodeOf } from '../../model/manifest.ts';
import { fileOf, type Resource, resourcesOf } from '../../model/resources.ts';
import { plainEntry, type YamlMap, type YamlNode } from '../../yaml/node.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { isNull, withEntries } from '../kustomize/nodes.ts';
import { filledBelow, mostSets, type Parameters, parameterSets, templateIn } from './generators.ts';
import { patchedBy } from './template-patch.ts';

/** An Application that a set makes. */
export interface Made {
  readonly application: Resource<'Application'>;
  /** Whether the set's patch changes what it deploys, and it cannot be told how. */
  readonly isUnclear: boolean;
}

/** The Applications of a set, as far as this tree tells what its template is filled in with. */
export function applicationsOf(set: Resource<'ApplicationSet'>, files: TreeFiles): readonly Made[] {
  const { generators, template } = set.spec;
  if (template.node?.kind !== 'map' || generators.node?.kind !== 'list') return [];
  const common = template.node;
  const all = generators.node.items.flatMap((generator) => {
    const application = applicationIn(withBase(templateIn(generator), common), nodeOf(set));
    return parameterSets(generator, files).map((parameters) => ({ application, parameters }));
  });
  return all.slice(0, mostSets).flatMap(({ application, parameters }) => made(application, parameters, set));
}

function made(template: YamlMap, parameters: Parameters, set: Resource<'ApplicationSet'>): readonly Made[] {
  const { node, isUnclear } = patchedBy(set.spec.templatePatch, filledBelow(template, parameters), parameters);
  return resourcesOf(node, fileOf(set)).flatMap((it) => (it.kind === 'Application' ? [{ application: it, isUnclear }] : []));
}

/** What a template says, and where it says nothing what that of the set says (argo-cd 3.5, `mergeGeneratorTemplate`). */
function withBase(own: YamlNode | undefined, base: YamlMap): YamlMap;
function withBase(own: YamlNode | undefined, base: YamlNode): YamlNode;
function withBase(own: YamlNode | undefined, base: YamlNode): YamlNode {
  if (own === undefined || isEmpty(own)) return base;
  if (own.kind !== 'map' || base.kind !== 'map') return base.kind === 'map' ? base : own;
  const merged = base.entries.map((entry) => {
    const written = own.entries.find(({ key }) => key === entry.key);
    return written && !isEmpty(written.value) ? { ...written, value: withBase(written.value, entry.value) } : entry;
  });
  return withEntries(base, [...merged, ...own.entries.filter(({ key }) => !base.entries.some((it) => it.key === key))]);
}

const isEmpty = (node: YamlNode): boolean => {
  if (node.kind === 'scalar') return isNull(node) || node.text === '' || node.value === false;
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
};

function applicationIn(template: YamlMap, set: YamlMap): YamlMap {
  const own = plainEntry('kind', 'Application', template.span);
  const version = set.entries.filter(({ key }) => key === 'apiVersion');
  return withEntries(template, [own, ...version, ...template.entries]);
}
