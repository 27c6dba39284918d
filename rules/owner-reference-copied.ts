import { writtenOwnerIn } from '../src/cluster/upkeep.ts';
import { error, later, noTraffic, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'pairing',
  summary: 'A manifest does not name an owner by the identity that it has in one cluster',
  messages: {
    source: error('its owner is {owner} of another cluster or time: the garbage collector deletes these endpoints', noTraffic),
    service: error(
      'its owner is {owner} of another cluster or time: the garbage collector deletes the Service',
      later('the garbage collector does not find the owner'),
    ),
  },
  check(resource, report) {
    const owner = writtenOwnerIn(resource);
    if (!owner) return;
    const data = { owner: `${owner.kind.value ?? 'an object'} "${owner.name.value ?? ''}"` };
    report[resource.kind === 'Service' ? 'service' : 'source'](owner.uid, data);
  },
});
