import type { Json } from './generate.ts';

/** What remains of a manifest when all is left out without which it still does what is asked. */
export async function minimised(manifest: Json, doesStill: (smaller: Json) => Promise<boolean>): Promise<Json> {
  for (const smaller of withoutOne(manifest) as Iterable<Json>) {
    if ('kind' in smaller && 'apiVersion' in smaller && (await doesStill(smaller))) return minimised(smaller, doesStill);
  }
  return manifest;
}

/** A list of that many items is there for its length. */
const longest = 20;

function* withoutOne(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && value.length > longest)) return;
  const build = (entries: readonly (readonly [string, unknown])[]): unknown =>
    Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  const entries = Object.entries(value);
  for (const [index] of entries.entries()) yield build(entries.toSpliced(index, 1));
  for (const [index, [key, child]] of entries.entries()) {
    for (const smaller of withoutOne(child)) yield build(entries.with(index, [key, smaller]));
  }
}
