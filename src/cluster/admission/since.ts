import type { Mapping } from '../../model/resources.ts';
import type { Setup } from '../setup.ts';
import { type Minor, oldestMinor } from '../version.ts';
import { admit } from './admit.ts';
import type { Fault } from './fault.ts';

/** The version that brought a fault which a cluster of another one finds, without interruption. */
export function firstWith({ at, reason }: Fault, resource: Mapping, setup: Setup): Minor {
  for (let minor = setup.minor - 1; minor >= oldestMinor; minor--) {
    const verdict = admit(resource, { ...setup, minor });
    const faults = verdict.result === 'rejected' ? verdict.faults : [];
    if (!faults.some((it) => it.at === at && it.reason === reason)) return minor + 1;
  }
  return oldestMinor;
}
