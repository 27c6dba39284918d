import { nodeOf } from '../../model/manifest.ts';
import { fileOf, type Resource, resourcesOf } from '../../model/resources.ts';
import { plainScalar, type YamlEntry, type YamlMap } from '../../yaml/node.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { withEntries } from '../kustomize/nodes.ts';
import { filledBelow, mostSets, parameterSets } from './generators.ts';

/** The Applications that a set makes, as far as this tree tells what its template is filled in with. */
export function applicationsOf(set: Resource<'ApplicationSet'>, files: TreeFiles): readonly Resource<'Application'>[] {
  const { generators, template } = set.spec;
  if (template.node?.kind !== 'map' || generators.node?.kind !== 'list') return [];
  const application = applicationIn(template.node, nodeOf(set));
  const sets = generators.node.items.flatMap((generator) => parameterSets(generator, files)).slice(0, mostSets);
  return sets
    .flatMap((parameters) => resourcesOf(filledBelow(application, parameters), fileOf(set)))
    .filter((it) => it.kind === 'Application');
}

function applicationIn(template: YamlMap, set: YamlMap): YamlMap {
  const { span } = template;
  const own: YamlEntry = { key: 'kind', keySpan: span, value: plainScalar('Application', { span }) };
  const version = set.entries.filter(({ key }) => key === 'apiVersion');
  return withEntries(template, [own, ...version, ...template.entries]);
}
