import { specialUseOf } from '../src/model/address.ts';
import { addressesOf } from '../src/model/source.ts';
import { error, noTraffic, rejected, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'addresses',
  summary: 'The address of an endpoint is that of a server in a network',
  rejects: ['unspecified', 'loopback', 'link-local'],
  messages: {
    unspecified: error('"{address}" is no server\'s address: the API server rejects it', rejected),
    loopback: error('"{address}" is each host\'s own address: the API server rejects it', rejected),
    'link-local': error('"{address}" holds within one network link only: the API server rejects it', rejected),
    multicast: error('"{address}" is a multicast address: the API server takes it, and nothing answers there', noTraffic),
    broadcast: error('"{address}" is the broadcast address: the API server takes it, and connections time out', noTraffic),
  },
  check(source, report) {
    for (const field of addressesOf(source)) {
      const address = field.value ?? '';
      const use = specialUseOf(address);
      if (use) report[use === 'link-local multicast' ? 'link-local' : use](field, { address });
    }
  },
});
