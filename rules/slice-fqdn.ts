import { exposureOf } from '../src/model/service.ts';
import { type Consumer, error, info, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'addresses',
  summary: 'kube-proxy drops an EndpointSlice of names',
  messages: {
    'virtual-ip': error('kube-proxy drops a slice of "FQDN": connections to the Service never reach these names', noTraffic),
    headless: warning('a slice of "FQDN" is deprecated, and that cluster DNS answers with a CNAME for it is an accident'),
    read: info(
      'a slice of "FQDN" is deprecated: {readers} reads it, kube-proxy drops it, and cluster DNS answers for it by accident',
    ),
  },
  check(slice, report, world) {
    const owner = world.ownerOf(slice);
    if (slice.addressType.value !== 'FQDN' || owner.state !== 'found') return;
    const exposure = exposureOf(owner.service);
    if (exposure !== 'virtual IP' && exposure !== 'headless') return;
    const also = [{ at: owner.service.metadata.name, message: 'the Service' }];
    const consumers = world.consumersOf(owner.service);
    if (consumers.length > 0 && consumers.every(({ kind }) => reading.includes(kind))) {
      const users = consumers.map(({ resource }) => ({ at: resource, message: 'uses the Service' }));
      const readers = [...new Set(consumers.map(({ kind }) => kind))].join(' or ');
      report.read(slice.addressType, { readers }, { also: [...also, ...users] });
    } else report[exposure === 'headless' ? 'headless' : 'virtual-ip'](slice.addressType, { also });
  },
});

/** What reads the slice itself and dials a name; recorded of Traefik, also behind the Gateway API. */
const reading: readonly Consumer['kind'][] = ['Traefik', 'Gateway API', 'Istio'];
