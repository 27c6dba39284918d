import { isInRange } from '../src/model/address.ts';
import { nameOf } from '../src/model/resources.ts';
import { isSelectorless } from '../src/model/service.ts';
import { addressesOf, isOfController } from '../src/model/source.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'addresses',
  summary: 'An endpoint that is written by hand is outside of the cluster',
  messages: {
    pod: warning('"{address}" is an address of Pods: whichever Pod has it next gets the connections to "{service}"'),
  },
  check(source, report, world) {
    if (source.kind === 'EndpointSlice' && isOfController(source)) return;
    const owner = world.ownerOf(source);
    if (owner.state !== 'found' || !isSelectorless(owner.service)) return;
    const also = [{ at: owner.service.metadata.name, message: 'the Service' }];
    for (const field of addressesOf(source)) {
      const address = field.value ?? '';
      if (!isInRange(address, world.cluster.podCidrs)) continue;
      report.pod(field, { address, service: nameOf(owner.service) }, { also });
    }
  },
});
