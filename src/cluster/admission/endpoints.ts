import type { Endpoints } from '../../model/resources.ts';
import type { Minor } from '../version.ts';
import { endpointIpFaults, spellingFaults } from './addresses.ts';
import { type Fault, invalid, required, together, unless } from './fault.ts';
import { isLabel, isSubdomain } from './grammar.ts';
import { metadataFaults } from './metadata.ts';
import { numberFaults, portFaults } from './ports.ts';

type Subset = Endpoints['subsets']['items'][number];
type Address = Subset['addresses']['items'][number];

/** Why the API server rejects Endpoints. Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpoints. */
export const endpointsFaults = (endpoints: Endpoints, minor: Minor): readonly Fault[] =>
  together(
    metadataFaults(endpoints, isSubdomain),
    endpoints.subsets.items.flatMap((subset) => subsetFaults(subset, minor)),
  );

function subsetFaults(subset: Subset, minor: Minor): readonly Fault[] {
  const { addresses, notReadyAddresses, ports } = subset;
  const isEmpty = addresses.state === 'absent' && notReadyAddresses.state === 'absent';
  return together(
    isEmpty ? [required(subset)] : [],
    [addresses, notReadyAddresses].flatMap(({ items }) => items.flatMap((address) => addressFaults(address, minor))),
    ports.items.flatMap((port) => together(portFaults(port, ports.items.length > 1), numberFaults(port.port))),
  );
}

/** What cannot be read as an address is found twice. */
function addressFaults({ ip, hostname, nodeName }: Address, minor: Minor): readonly Fault[] {
  if (ip.state === 'absent') return [invalid(ip), invalid(ip)];
  return together(
    spellingFaults(ip, minor),
    unless(hostname, (text) => text === '' || isLabel(text)),
    unless(nodeName, isSubdomain),
    endpointIpFaults(ip),
  );
}
