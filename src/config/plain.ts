import type { YamlNode } from '../yaml/node.ts';

/** What a config says by a node. To `kubectl`, whose rules the reader has, an unquoted `off` is false; here it is a word. */
export function plainOf(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plainOf);
  // A key such as `__proto__` must be a key like any other.
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
  if (typeof node.value === 'boolean' && !/^(true|false)$/i.test(node.text)) return node.text;
  return typeof node.value === 'bigint' ? Number(node.value) : node.value;
}
