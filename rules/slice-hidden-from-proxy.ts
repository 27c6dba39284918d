import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import type { ClusterSettings } from '../src/model/cluster-settings.ts';
import { label } from '../src/model/names.ts';
import { nameOf, type Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, gets, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'pairing',
  summary: 'Labels that hide a Service or its endpoints from kube-proxy',
  messages: {
    headless: error(
      'this label hides the addresses from kube-proxy, and "{service}" has a cluster IP: connections are refused',
      noTraffic,
    ),
    'proxy-name': error(
      'kube-proxy {version} leaves out what has this label, and "{service}" has a cluster IP: connections are refused',
      noTraffic,
    ),
    'headless-service': error(
      'kube-proxy {version} leaves out a Service with this label: connections to "{service}" time out',
      gets('timeout'),
    ),
    'other-proxy': warning('this label takes "{service}" away from kube-proxy: without the proxy "{proxy}" connections time out'),
  },
  check(resource, report, world) {
    const { entries } = resource.metadata.labels;
    const [headless, proxy] = [entries.get(label.headless), entries.get(label.serviceProxyName)];
    const version = oldVersion(world.cluster);
    if (resource.kind === 'Service') {
      const service = nameOf(resource);
      if (!isProxied(resource)) return;
      if (proxy) report['other-proxy'](proxy, { service, proxy: proxy.value ?? '' });
      else if (headless && version !== undefined) report['headless-service'](headless, { service, version });
      return;
    }
    const owner = world.ownerOf(resource);
    if (owner.state !== 'found' || !isProxied(owner.service)) return;
    if (resource.kind === 'Endpoints' && mirroringObstacle(resource)) return;
    const also = [{ at: owner.service.metadata.name, message: 'the Service' }];
    const service = nameOf(owner.service);
    if (headless) report.headless(headless, { service }, { also });
    else if (proxy && version !== undefined) report['proxy-name'](proxy, { service, version }, { also });
  },
});

/** Recorded up to 1.35, and no longer so in 1.37: of 1.36 nothing is known. */
const oldVersion = ({ kubernetesMinor = Number.NaN }: ClusterSettings): string | undefined =>
  kubernetesMinor < 36 ? `1.${kubernetesMinor}` : undefined;

const isProxied = (service: Service): boolean => isSelectorless(service) && exposureOf(service) === 'virtual IP';
