import type { YamlEntry, YamlNode } from '../yaml/node.ts';

/** A key that a later one of the same map overrides. */
export interface Overridden {
  readonly first: YamlEntry;
  readonly last: YamlEntry | undefined;
}

/** Most documents have none, and share the list. */
const none: readonly Overridden[] = [];

/** Visits each node once, however often it is aliased. */
export function overriddenIn(root: YamlNode): readonly Overridden[] {
  let found = none;
  const seen = new Set<unknown>();
  const waiting: YamlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const content = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : undefined;
    if (content === undefined || seen.has(content)) continue;
    seen.add(content);
    if (node.kind === 'map') {
      const { entries } = node;
      for (const first of node.overridden) found = [...found, { first, last: entries.find(({ key }) => key === first.key) }];
      waiting.push(...entries.map(({ value }) => value));
    } else if (node.kind === 'list') waiting.push(...node.items);
  }
  return found;
}
