import { annotation } from '../../model/names.ts';
import type { Finding, SuppressedFinding } from '../finding.ts';
import type { Said } from '../said.ts';
import type { Ground } from './ground.ts';

/** Suppresses what comments and annotations say; most trees have none, and load nothing of this. */
export async function suppressInline(ground: Ground, said: readonly Said[]): Promise<readonly (Finding | SuppressedFinding)[]> {
  if (!ground.settings.isInlineHeeded || !hasMarker(ground)) return said.map(({ finding }) => finding);
  return (await import('./inline.ts')).suppress(ground, said);
}

const hasMarker = ({ files, subjects }: Ground): boolean =>
  files.some(({ text }) => text.includes('extmap-lint-')) ||
  subjects.some(({ metadata }) => metadata.annotations.entries.has(annotation.ignore));
