import { label, managedBy } from '../src/model/names.ts';
import { nameOf } from '../src/model/resources.ts';
import { error, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'pairing',
  summary: 'The label `endpointslice.kubernetes.io/managed-by` does not name a controller of Kubernetes',
  messages: {
    mirroring: error(
      'this label gives the slice to the mirroring controller, which deletes it or writes the Endpoints over it',
      noTraffic,
    ),
    controller: error(
      'this label gives the slice to the EndpointSlice controller, which deletes it: "{service}" has a selector',
      noTraffic,
    ),
    reserved: warning(
      'this label gives the slice to the EndpointSlice controller, which deletes it once the Service has a selector',
    ),
  },
  check(slice, report, world) {
    const at = slice.metadata.labels.entries.get(label.managedBy);
    if (at?.value === managedBy.mirroring) report.mirroring(at);
    if (at?.value !== managedBy.controller) return;
    const owner = world.ownerOf(slice);
    const isSelecting = owner.state === 'found' && owner.service.spec.selector.state === 'present';
    if (isSelecting) report.controller(at, { service: nameOf(owner.service) });
    else report.reserved(at);
  },
});
