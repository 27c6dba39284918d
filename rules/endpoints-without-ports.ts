import type { Endpoints, Source } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { spelled } from '../src/model/spelled.ts';
import type { Located } from '../src/model/view.ts';
import { error, info, noTraffic, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'ports',
  summary: 'Endpoints of a Service with a cluster IP need ports',
  messages: {
    'virtual-ip': error(
      'no ports beside these addresses: kube-proxy sends nothing to them, whatever ports the Service has',
      noTraffic,
    ),
    headless: info(
      'no ports beside these addresses: the name resolves, and SRV lookups of the ports of the Service find nothing',
    ),
  },
  check(source, report, world) {
    const owner = world.ownerOf(source);
    if (owner.state !== 'found' || !isSelectorless(owner.service) || owner.service.spec.ports.state !== 'present') return;
    const exposure = exposureOf(owner.service);
    if (exposure === 'external name' || exposure === 'unknown') return;
    const also = [{ at: owner.service.spec.ports, message: 'the ports of the Service' }];
    for (const at of portsLeftOut(source)) report[exposure === 'headless' ? 'headless' : 'virtual-ip'](at, { also });
  },
});

/** Where ports are missing beside addresses. */
function portsLeftOut(source: Source): readonly Located[] {
  if (source.kind === 'EndpointSlice')
    return source.ports.state === 'absent' && source.endpoints.state === 'present' ? [source.ports] : [];
  const offered = new Set(source.subsets.items.filter(({ ports }) => ports.state !== 'absent').flatMap(addressesIn));
  return source.subsets.items
    .filter((subset) => addressesIn(subset).some((address) => !offered.has(address)))
    .map(({ ports }) => ports);
}

/** An address that stands in another subset with ports too is offered on those. */
const addressesIn = ({ addresses, notReadyAddresses }: Endpoints['subsets']['items'][number]): readonly string[] =>
  [...addresses, ...notReadyAddresses].map(({ ip }) => spelled(ip, '').text);
