import { familyOf, parseIp } from '../src/model/address.ts';
import { addressesOf } from '../src/model/source.ts';
import { error, projectRule, rejected } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'addresses',
  summary: 'The addresses of an EndpointSlice are of its `addressType`',
  rejects: true,
  yieldsTo: ['endpoint-address-special'],
  messages: {
    missing: error('no "addressType": the API server rejects an EndpointSlice without it', rejected),
    unknown: error('"{type}" is no addressType: the API server takes "IPv4", "IPv6" and "FQDN" only', rejected),
    family: error('"{address}" is an {family} address in a slice of {type}: the API server rejects the EndpointSlice', rejected),
  },
  check(slice, report) {
    const { addressType } = slice;
    const type = addressType.value;
    if (addressType.state === 'absent' || type === '') report.missing(addressType);
    if (!type || type === 'FQDN') return;
    if (type !== 'IPv4' && type !== 'IPv6') {
      report.unknown(addressType, { type });
      return;
    }
    // An IPv4 address in the form of IPv6 is taken for either, and is another fault.
    for (const field of addressesOf(slice)) {
      const address = field.value ?? '';
      const family = parseIp(address)?.family;
      if (family && family !== type && familyOf(address) !== type)
        report.family(field, { address, family, type }, { also: [{ at: addressType, message: 'the type of all' }] });
    }
  },
});
