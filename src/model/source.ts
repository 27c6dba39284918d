import { label } from './names.ts';
import type { EndpointPort, EndpointSlice, Source } from './resources.ts';
import type { Field } from './view.ts';

/** Each address that a source lists, whether ready or not. */
export const addressesOf = (source: Source): readonly Field<string>[] =>
  source.kind === 'Endpoints'
    ? source.subsets.items.flatMap((subset) => [...subset.addresses, ...subset.notReadyAddresses].map(({ ip }) => ip))
    : source.endpoints.items.flatMap(({ addresses }) => addresses.items);

export const endpointPortsOf = (source: Source): readonly EndpointPort[] =>
  source.kind === 'Endpoints' ? source.subsets.items.flatMap(({ ports }) => ports.items) : source.ports.items;

/** Another controller's slices are not written by hand; a person's or a tool's value names no controller. */
export const isOfController = ({ metadata }: EndpointSlice): boolean =>
  /controller/i.test(metadata.labels.entries.get(label.managedBy)?.value ?? '');

/** False for a number that no port has; one that is not known may be one. */
export const isPossiblePort = ({ value }: Field<number>): boolean => value === undefined || (value >= 1 && value <= 65535);
