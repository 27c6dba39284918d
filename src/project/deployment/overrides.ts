import { nodeOf } from '../../model/manifest.ts';
import { fileOf, nameOf, type Resource, resourcesOf } from '../../model/resources.ts';
import type { YamlMap } from '../../yaml/node.ts';
import type { TreeFiles } from '../kustomize/built.ts';
import { merge } from '../kustomize/merge.ts';
import { entryOf, fieldOf, stringOf, withEntry, withItems, withoutKey } from '../kustomize/nodes.ts';
import { folderAt } from './deployment.ts';

/** What no file beside the manifests changes. */
const fixed = ['path', 'repoURL', 'chart', 'targetRevision', 'ref'];

/** The Application with what the files beside its manifests say (Argo CD's `mergeSourceParameters`). */
export function withOverrides(application: Resource<'Application'>, files: TreeFiles): Resource<'Application'> {
  const node = nodeOf(application);
  const spec = entryOf(node, 'spec');
  if (spec?.value.kind !== 'map') return application;
  const overridden = (source: YamlMap) => overriddenSource(source, nameOf(application), files);
  const changed = changedSources(spec.value, overridden);
  if (changed === spec.value) return application;
  const [result] = resourcesOf(withEntry(node, { ...spec, value: changed }), fileOf(application));
  return result?.kind === 'Application' ? result : application;
}

function changedSources(spec: YamlMap, change: (source: YamlMap) => YamlMap): YamlMap {
  const [one, several] = [entryOf(spec, 'source'), entryOf(spec, 'sources')];
  if (several?.value.kind === 'list') {
    const items = several.value.items.map((item) => (item.kind === 'map' ? change(item) : item));
    const isSame = items.every((item, at) => several.value.kind === 'list' && item === several.value.items[at]);
    return isSame ? spec : withEntry(spec, { ...several, value: withItems(several.value, items) });
  }
  const value = one?.value.kind === 'map' ? change(one.value) : one?.value;
  return one && value && value !== one.value ? withEntry(spec, { ...one, value }) : spec;
}

function overriddenSource(source: YamlMap, name: string, files: TreeFiles): YamlMap {
  const folder = folderAt(stringOf(fieldOf(source, 'path')), files);
  const paths = folder === undefined ? [] : ['.argocd-source', `.argocd-source-${name}`].map((it) => `${folder}/${it}.yaml`);
  return paths.reduce((now, path) => (files.paths.has(path) ? overriddenBy(path, now, files) : now), source);
}

function overriddenBy(path: string, source: YamlMap, files: TreeFiles): YamlMap {
  const read = files.readAll(path);
  const root = read?.documents[0]?.root;
  if (!read || root?.kind !== 'map') return source;
  const patch = fixed.reduce(withoutKey, root);
  const merged = merge({ from: { path, text: read.text }, problems: [] }, source, patch);
  return merged?.kind === 'map' ? merged : source;
}
