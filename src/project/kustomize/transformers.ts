import type { Item } from './item.ts';
import type { Scope } from './scope.ts';
export function applyTransformers(_scope: Scope, items: readonly Item[]): readonly Item[] {
  return items;
}
