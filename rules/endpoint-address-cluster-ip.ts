import { isInRange } from '../src/model/address.ts';
import { nameOf } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import { addressesOf } from '../src/model/source.ts';
import { error, noTraffic, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'addresses',
  summary: 'An endpoint of a Service with a cluster IP is not the cluster IP of another',
  messages: {
    service: error(
      '"{address}" is the cluster IP of "{service}", and kube-proxy does not translate twice: refused, or timed out',
      noTraffic,
    ),
    range: error('"{address}" lies in the range of cluster IPs, and kube-proxy does not translate twice: timed out', noTraffic),
  },
  check(source, report, world) {
    const owner = world.ownerOf(source);
    if (owner.state !== 'found' || exposureOf(owner.service) !== 'virtual IP') return;
    for (const field of addressesOf(source)) {
      const address = field.value ?? '';
      const other = world.serviceAt(address, source);
      if (other) {
        const also = [{ at: other.spec.clusterIP, message: 'the cluster IP' }];
        report.service(field, { address, service: nameOf(other) }, { also });
      } else if (isInRange(address, world.cluster.serviceCidrs)) report.range(field, { address });
    }
  },
});
