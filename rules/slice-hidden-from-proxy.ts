import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import { label } from '../src/model/names.ts';
import { nameOf, type Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'pairing',
  summary: 'Labels that hide a Service or its endpoints from kube-proxy',
  messages: {
    headless: error(
      'this label hides the addresses from kube-proxy, and "{service}" has a cluster IP: connections are refused',
      noTraffic,
    ),
    'other-proxy': warning('this label takes "{service}" away from kube-proxy: without the proxy "{proxy}" connections time out'),
  },
  check(resource, report, world) {
    const { entries } = resource.metadata.labels;
    if (resource.kind === 'Service') {
      const proxy = entries.get(label.serviceProxyName);
      const data = { service: nameOf(resource), proxy: proxy?.value ?? '' };
      if (proxy && isProxied(resource)) report['other-proxy'](proxy, data);
      return;
    }
    const headless = entries.get(label.headless);
    const owner = world.ownerOf(resource);
    if (!headless || owner.state !== 'found' || !isProxied(owner.service)) return;
    if (resource.kind === 'Endpoints' && mirroringObstacle(resource)) return;
    const also = [{ at: owner.service.metadata.name, message: 'the Service' }];
    report.headless(headless, { service: nameOf(owner.service) }, { also });
  },
});

const isProxied = (service: Service): boolean => isSelectorless(service) && exposureOf(service) === 'virtual IP';
