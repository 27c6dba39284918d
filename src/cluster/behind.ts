import type { Source } from '../model/resources.ts';
import { mirror } from './mirroring.ts';
import { type Slice, sliceOf } from './slice.ts';
import { type Minor, newestMinor } from './version.ts';

/** The slices that a cluster keeps for sources, whichever way they were written. */
export const slicesOf = (sources: readonly Source[], minor: Minor = newestMinor): readonly Slice[] =>
  sources.flatMap((source) => (source.kind === 'Endpoints' ? mirror(source, minor) : [sliceOf(source)]));
