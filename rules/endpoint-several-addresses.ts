import { exposureOf } from '../src/model/service.ts';
import { compareSpelled, spelled } from '../src/model/spelled.ts';
import type { Field } from '../src/model/view.ts';
import { error, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'addresses',
  summary: 'An endpoint of an EndpointSlice has one address',
  messages: {
    unused: error('kube-proxy uses the first address of an endpoint only: nothing is sent to {unused}', noTraffic),
    headless: warning('cluster DNS gives every address of this endpoint, but what reads the slice itself uses the first only'),
  },
  check(slice, report, world) {
    const owner = world.ownerOf(slice);
    if (owner.state !== 'found' || slice.addressType.value === 'FQDN') return;
    const exposure = exposureOf(owner.service);
    if (exposure === 'external name' || exposure === 'unknown') return;
    for (const { addresses } of slice.endpoints) {
      const unused = addresses.items.filter((address) => isOther(address, addresses.items[0] ?? address));
      const [at] = unused;
      if (!at) continue;
      const also = addresses.items.slice(0, 1).map((first) => ({ at: first, message: 'used' }));
      if (exposure === 'headless') report.headless(at, { also });
      else report.unused(at, { unused: unused.length > 1 ? `the other ${unused.length}` : `"${at.value}"` }, { also });
    }
  },
});

/** One address may stand there twice. */
const isOther = (address: Field<string>, first: Field<string>): boolean =>
  compareSpelled(spelled(address, ''), spelled(first, '')) === 'different';
