import type { Mapping } from '../../model/resources.ts';
import { isSamePlace } from '../../model/view.ts';
import type { Setup } from '../setup.ts';
import { type Minor, oldestMinor } from '../version.ts';
import { rejectionOf } from './admit.ts';
import type { Fault } from './fault.ts';

/** The version that brought a fault which a cluster of another one finds. Most are as old as the API. */
export function firstWith({ at, reason }: Fault, resource: Mapping, setup: Setup): Minor {
  const isIn = (minor: Minor): boolean => {
    const { faults = [] } = rejectionOf(resource, { ...setup, minor }) ?? {};
    return faults.some((it) => it.reason === reason && isSamePlace(it.at, at));
  };
  if (isIn(oldestMinor)) return oldestMinor;
  const minors = Array.from({ length: setup.minor - oldestMinor }, (_, index) => oldestMinor + index);
  return minors.find(isIn) ?? setup.minor;
}
