import type { Endpoints } from '../../model/resources.ts';
import type { Minor } from '../version.ts';
import { endpointIpFaults, spellingFaults } from './addresses.ts';
import { against, type Fault, required, together } from './fault.ts';
import { label, subdomain } from './grammar.ts';
import { metadataFaults } from './metadata.ts';
import { numberFaults, portFaults } from './ports.ts';

type Subset = Endpoints['subsets']['items'][number];
type Address = Subset['addresses']['items'][number];

/** Why the API server rejects Endpoints. Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpoints. */
export const endpointsFaults = (endpoints: Endpoints, minor: Minor): readonly Fault[] =>
  together(
    metadataFaults(endpoints, subdomain, minor),
    endpoints.subsets.items.flatMap((subset) => subsetFaults(subset, minor)),
  );

function subsetFaults(subset: Subset, minor: Minor): readonly Fault[] {
  const { addresses, notReadyAddresses, ports } = subset;
  const isEmpty = addresses.state === 'absent' && notReadyAddresses.state === 'absent';
  return together(
    isEmpty ? [required(subset)] : [],
    [...addresses, ...notReadyAddresses].flatMap((address) => addressFaults(address, minor)),
    ports.items.flatMap((port) => together(portFaults(port, ports.items.length > 1), numberFaults(port.port))),
  );
}

/** What cannot be read as an address is found twice. */
function addressFaults({ ip, hostname, nodeName }: Address, minor: Minor): readonly Fault[] {
  return together(
    spellingFaults(ip, minor),
    hostname.value === '' ? [] : against(hostname, label),
    against(nodeName, subdomain),
    endpointIpFaults(ip),
  );
}
