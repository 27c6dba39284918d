import type { YamlMap } from '../../yaml/node.ts';
import { entryOf, fieldOf, withEntries, withEntry } from './nodes.ts';

interface Parts {
  readonly metadata: YamlMap;
  readonly labels: YamlMap;
  readonly spec: YamlMap;
  readonly selector: YamlMap;
}

function partsOf(node: YamlMap): Parts | undefined {
  const [metadata, spec] = [fieldOf(node, 'metadata'), fieldOf(node, 'spec')];
  const [labels, selector] = [fieldOf(metadata, 'labels'), fieldOf(spec, 'selector')];
  if (metadata?.kind !== 'map' || labels?.kind !== 'map') return undefined;
  return spec?.kind === 'map' && selector?.kind === 'map' ? { metadata, labels, spec, selector } : undefined;
}

/** The keys whose value a kustomization put into both the labels and the selector: what others wrote is not shared. */
function sharedKeys({ labels, selector }: Parts): readonly string[] {
  const shared = selector.entries.filter(({ key, value }) => value.from !== undefined && value === fieldOf(labels, key));
  return shared.map(({ key }) => key);
}

/**
 * Kustomize puts one and the same node into the labels and the selector, so that who changes the one later changes the
 * other: they are kept the same here too, by what comes last.
 */
export function together(before: YamlMap, after: YamlMap): YamlMap {
  const [old, now] = before === after ? [] : [partsOf(before), partsOf(after)];
  if (!old || !now) return after;
  let { labels, selector } = now;
  for (const key of sharedKeys(old)) {
    const [label, selected] = [entryOf(now.labels, key), entryOf(now.selector, key)];
    if (!label || !selected || label.value === selected.value) continue;
    const entry = selected.value === fieldOf(old.selector, key) ? label : selected;
    labels = withEntry(labels, entry);
    selector = withEntry(selector, entry);
  }
  if (labels === now.labels) return after;
  return inside(inside(after, 'metadata', now.metadata, 'labels', labels), 'spec', now.spec, 'selector', selector);
}

/** A JSON patch makes all nodes anew: from then on each goes its own way. */
export function apart(node: YamlMap): YamlMap {
  const parts = partsOf(node);
  const keys = parts ? sharedKeys(parts) : [];
  if (!parts || keys.length === 0) return node;
  const entries = parts.labels.entries.map((entry) =>
    keys.includes(entry.key) ? { ...entry, value: { ...entry.value } } : entry,
  );
  return inside(node, 'metadata', parts.metadata, 'labels', withEntries(parts.labels, entries));
}

function inside(root: YamlMap, field: string, map: YamlMap, key: string, value: YamlMap): YamlMap {
  const [outer, inner] = [entryOf(root, field), entryOf(map, key)];
  return outer && inner ? withEntry(root, { ...outer, value: withEntry(map, { ...inner, value }) }) : root;
}
