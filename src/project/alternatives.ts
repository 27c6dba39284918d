import { isService, type Mapping } from '../model/resources.ts';
import type { Pairing } from './pairing.ts';
import type { World } from './world.ts';

/** The alternatives of one resource, each with the same answers for all others. */
export function worldsFor(resource: Mapping, world: World, pairing: Pairing): readonly World[] {
  if (isService(resource)) {
    const sets = pairing.setsOf(resource);
    if (sets.length < 2) return [world];
    return sets.map((sources) => ({
      ...world,
      sourcesOf: (service) => (service === resource ? { state: 'found', sources } : world.sourcesOf(service)),
    }));
  }
  const owners = pairing.ownersOf(resource);
  if (owners.length < 2) return [world];
  return owners.map((service) => ({
    ...world,
    ownerOf: (source) => (source === resource ? { state: 'found', service } : world.ownerOf(source)),
  }));
}
