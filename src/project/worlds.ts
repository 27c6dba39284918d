import { isService, type Mapping, type Service, type Source } from '../model/resources.ts';
import type { MayMeet } from './environments.ts';
import { lonelyAmong } from './lonely.ts';
import { namesOf } from './names.ts';
import type { Pairing } from './pairing.ts';
import type { Tree } from './project.ts';
import type { Owner, Sources, World } from './world.ts';

/** What only explains a finding, found when a rule asks. */
export type Explained = Pick<World, 'endpointsWriterNear' | 'consumersOf' | 'isCalledByApiServer'>;

/** What a world rests on. */
interface Ground extends Pick<Tree, 'cluster' | 'resources' | 'unread' | 'isWhole'> {
  readonly explained: Explained;
}

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

export function worldOf(
  tree: Ground,
  plain: readonly Mapping[],
  pairing: Pairing,
  isMissing: (it: Mapping) => boolean,
  mayMeet: MayMeet,
): World {
  const sourcesOf = (service: Service): Sources => {
    const [sources, ...others] = pairing.setsOf(service);
    if (sources && others.length === 0) return { state: 'found', sources };
    return isMissing(service) ? { state: 'none' } : { state: 'unclear' };
  };
  const ownerOf = (source: Source): Owner => {
    const [service, ...others] = pairing.ownersOf(source);
    if (service && others.length === 0) return { state: 'found', service };
    return isMissing(source) ? { state: 'none' } : { state: 'unclear' };
  };
  const lonely = lonelyAmong(plain, isMissing, mayMeet);
  return {
    cluster: tree.cluster,
    ...namesOf(plain.filter(isService), tree),
    sourcesOf,
    ownerOf,
    ...lonely,
    unlistedHalfOf: () => undefined,
    renamedServiceOf: () => undefined,
    renamedTargetOf: () => undefined,
    injectedSelectorOf: () => undefined,
    ...tree.explained,
  };
}
