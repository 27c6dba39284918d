import { env } from 'node:process';
import type { ChangedFiles } from './api/changed-files.ts';
import type { Event } from './event.ts';
import type { Comparison, FilterMode } from './filter.ts';
import type { Inputs } from './inputs.ts';

export interface Compared extends Comparison {
  readonly troubles: readonly string[];
}

const nothing: Compared = { newFindings: undefined, changes: undefined, troubles: [] };

export async function compare(mode: FilterMode, inputs: Inputs, event: Event): Promise<Compared> {
  if (mode === 'nofilter') return nothing;
  const { connect, reasonOf } = await import('./api/client.ts');
  const { filesOfPull } = await import('./api/changed-files.ts');
  try {
    if (event.kind !== 'pull request') return nothing;
    const changed = await filesOfPull(connect(inputs.token, env.GITHUB_REPOSITORY ?? ''), event.number);
    return { newFindings: undefined, changes: changesOf(changed), troubles: [] };
  } catch (error) {
    return { ...nothing, troubles: [reasonOf(error)] };
  }
}

function changesOf({ files }: ChangedFiles): Comparison['changes'] {
  const byPath = new Map(files.map((file) => [file.path, file.hunks]));
  return { isChanged: (path) => byPath.has(path), hunksOf: (path) => byPath.get(path) };
}
