import type { YamlEntry } from './node.ts';

export interface Settled {
  readonly entries: readonly YamlEntry[];
  readonly overridden: readonly YamlEntry[];
}

const fewEntries = 8;
const none: readonly YamlEntry[] = [];

/** Makes keys unique as go-yaml does: the last one wins, whether it was written or came by a merge key. */
export function settle(entries: readonly YamlEntry[], merged: ReadonlySet<YamlEntry> | undefined): Settled {
  if (!merged && !hasDuplicate(entries)) return { entries, overridden: none };
  const last = new Map<string, YamlEntry>();
  const written = new Map<string, YamlEntry>();
  const overridden: YamlEntry[] = [];
  for (const entry of entries) {
    last.delete(entry.key);
    last.set(entry.key, entry);
    if (merged?.has(entry)) continue;
    const earlier = written.get(entry.key);
    if (earlier) overridden.push(earlier);
    written.set(entry.key, entry);
  }
  return { entries: [...last.values()], overridden };
}

function hasDuplicate(entries: readonly YamlEntry[]): boolean {
  if (entries.length > fewEntries) return new Set(entries.map((entry) => entry.key)).size < entries.length;
  for (let later = 1; later < entries.length; later++) {
    const key = entries[later]?.key;
    for (let earlier = 0; earlier < later; earlier++) if (entries[earlier]?.key === key) return true;
  }
  return false;
}
