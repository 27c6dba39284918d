import { slicesOf } from '../cluster/behind.ts';
import type { Slice } from '../cluster/slice.ts';
import type { Source } from '../model/resources.ts';
import { lastly } from '../project/lookup.ts';
import type { World as Reading } from '../project/world.ts';

/** A reading of what is deployed together, and what a cluster makes of it. */
export interface World extends Reading {
  /** The slices that it keeps for sources. Rules ask in turn about the same ones. */
  readonly slicesOf: (sources: readonly Source[]) => readonly Slice[];
}

export const inCluster = (reading: Reading): World => ({ ...reading, slicesOf: lastly((sources) => slicesOf(sources)) });
