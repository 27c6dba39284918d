import { exposureOf } from '../src/model/service.ts';
import { error, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'addresses',
  summary: 'kube-proxy drops an EndpointSlice of names',
  messages: {
    'virtual-ip': error('kube-proxy drops a slice of "FQDN": connections to the Service never reach these names', noTraffic),
    headless: warning('a slice of "FQDN" is deprecated, and that cluster DNS answers with a CNAME for it is an accident'),
  },
  check(slice, report, world) {
    const owner = world.ownerOf(slice);
    if (slice.addressType.value !== 'FQDN' || owner.state !== 'found') return;
    const exposure = exposureOf(owner.service);
    const also = [{ at: owner.service.metadata.name, message: 'the Service' }];
    if (exposure === 'virtual IP') report['virtual-ip'](slice.addressType, { also });
    else if (exposure === 'headless') report.headless(slice.addressType, { also });
  },
});
