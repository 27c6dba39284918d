import type { EndpointPort, Source } from './resources.ts';
import type { Field } from './view.ts';

/** Each address that a source lists, whether ready or not. */
export const addressesOf = (source: Source): readonly Field<string>[] =>
  source.kind === 'Endpoints'
    ? source.subsets.items.flatMap((subset) => [...subset.addresses, ...subset.notReadyAddresses].map(({ ip }) => ip))
    : source.endpoints.items.flatMap(({ addresses }) => addresses.items);

export const endpointPortsOf = (source: Source): readonly EndpointPort[] =>
  source.kind === 'Endpoints' ? source.subsets.items.flatMap(({ ports }) => ports.items) : source.ports.items;

/** False for a number that no port has; one that is not known may be one. */
export const isPossiblePort = ({ value }: Field<number>): boolean => value === undefined || (value >= 1 && value <= 65535);
