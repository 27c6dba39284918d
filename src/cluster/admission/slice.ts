import { parseIp } from '../../model/address.ts';
import type { EndpointPort, EndpointSlice } from '../../model/resources.ts';
import type { Field, ListView } from '../../model/view.ts';
import type { Minor } from '../version.ts';
import { endpointIpFaults, isStandard, spellingFaults } from './addresses.ts';
import {
  against,
  duplicate,
  type Fault,
  fieldOf,
  invalid,
  itemAgainst,
  itemText,
  notSupported,
  repeated,
  required,
  together,
  tooMany,
  unless,
} from './fault.ts';
import { fullyQualified, type Grammar, label, labelValue, qualifiedName, subdomain } from './grammar.ts';
import { metadataFaults } from './metadata.ts';
import { isProtocol } from './ports.ts';

type Endpoint = EndpointSlice['endpoints']['items'][number];

const addressTypes: readonly string[] = ['IPv4', 'IPv6', 'FQDN'];
const most = { endpoints: 1000, addresses: 100, ports: 20_000, hints: 8 };

/** Why the API server rejects an EndpointSlice. Source: kubernetes pkg/apis/discovery/validation/validation.go. */
export function sliceFaults(slice: EndpointSlice, minor: Minor): readonly Fault[] {
  const { addressType, endpoints, ports } = slice;
  const isTypeless = addressType.state === 'absent' || addressType.value === '';
  return together(
    metadataFaults(slice, subdomain, minor),
    isTypeless ? [required(addressType)] : unless(addressType, (text) => addressTypes.includes(text), notSupported),
    ports.items.length > most.ports ? [tooMany(ports)] : portsFaults(ports),
    endpoints.items.length > most.endpoints
      ? [tooMany(endpoints)]
      : endpoints.items.flatMap((endpoint) => endpointFaults(endpoint, addressType.value, minor)),
  );
}

/** The number is not looked at. An unnamed port is one of the name "". */
const portsFaults = (ports: ListView<EndpointPort>): readonly Fault[] =>
  together(
    ports.items.flatMap(({ name, protocol, appProtocol }) =>
      together(
        name.value === '' ? [] : against(name, label),
        unless(protocol, isProtocol, notSupported),
        against(appProtocol, qualifiedName),
      ),
    ),
    repeated(ports, ({ name }) => (name.state === 'absent' ? '' : name.value)).map(({ name }) => duplicate(name)),
  );

function endpointFaults(
  { addresses, nodeName, hostname, hints }: Endpoint,
  type: string | undefined,
  minor: Minor,
): readonly Fault[] {
  return together(
    addresses.state === 'absent' ? [required(addresses)] : [],
    addresses.items.length > most.addresses ? [tooMany(addresses)] : [],
    addresses.items.flatMap((address) => addressFaults(address, addresses, type, minor)),
    against(nodeName, subdomain),
    against(hostname, label),
    hintsFaults(hints, minor),
  );
}

/** Hints for nodes are kept since v1.34, when their gate came on. */
function hintsFaults({ forZones, forNodes }: Endpoint['hints'], minor: Minor): readonly Fault[] {
  if (forZones.items.length > most.hints) return [tooMany(forZones)];
  return together(hintFaults(forZones, labelValue), minor >= 34 ? hintFaults(forNodes, subdomain) : []);
}

function hintFaults(hints: ListView<Endpoint['hints']['forZones']['items'][number]>, grammar: Grammar): readonly Fault[] {
  if (hints.items.length > most.hints) return [tooMany(hints)];
  return together(
    repeated(hints, ({ name }) => itemText(name)).map(({ name }) => duplicate(name)),
    hints.items.flatMap(({ name }) => itemAgainst(name, grammar)),
  );
}

function addressFaults(
  address: Field<string>,
  list: ListView<Field<string>>,
  type: string | undefined,
  minor: Minor,
): readonly Fault[] {
  const text = itemText(address);
  if (text === undefined) return [];
  if (type === 'FQDN') {
    if (text === '') return [required(address)];
    return itemAgainst(address, fullyQualified);
  }
  if (type !== 'IPv4' && type !== 'IPv6') return [];
  const family = parseIp(text)?.family;
  if (minor < 33) return together(family === type ? [] : [invalid(address)], endpointIpFaults(address));
  const faults = type === 'IPv4' ? spellingFaults(address, minor) : strictFaults(address, text);
  if (faults.length > 0) return faults;
  return together(family === type ? [] : [invalid(address, fieldOf(list))], endpointIpFaults(address));
}

/** IPv6 addresses in slices have to be in canonical form since v1.33. */
function strictFaults(address: Field<string>, text: string): readonly Fault[] {
  return isStandard(text) && parseIp(text)?.text === text ? [] : [invalid(address)];
}
