import type { SliceEndpoint } from '../src/cluster/slice.ts';
import type { Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, gets, getsFromOutside, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'policies',
  summary: 'A traffic policy `Local` drops what is meant for endpoints outside the cluster',
  messages: {
    internal: error(
      'no endpoint is on a node of the cluster: with "Local" connections from inside it are dropped and time out',
      gets('timeout'),
    ),
    external: error(
      'no endpoint is on a node of the cluster: with "Local" connections from outside it are dropped and time out',
      getsFromOutside('timeout'),
    ),
    some: warning('with "Local" an endpoint without "nodeName" gets no connections: {without} of {count} have none'),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposureOf(service) !== 'virtual IP' || found.state !== 'found') return;
    for (const where of ['internal', 'external'] as const) {
      const policy = policyOf(service, where);
      if (policy.value !== 'Local' || (where === 'external' && !isReachedFromOutside(service))) continue;
      const endpoints = world.slicesOf(found.sources).flatMap((slice) => slice.endpoints.filter(isUsable));
      const without = endpoints.filter(isNowhere);
      if (without.length === 0) return;
      const also = without.slice(0, 3).map(({ at }) => ({ at, message: 'on no node' }));
      if (without.length === endpoints.length) report[where](policy, { also });
      else report.some(policy, { without: without.length, count: endpoints.length }, { also });
    }
  },
});

/** Where no endpoint is, connections are refused whatever the policy. */
const isUsable = ({ isReady, isServing, isTerminating }: SliceEndpoint): boolean => isReady || (isServing && isTerminating);

const isNowhere = ({ nodeName }: SliceEndpoint): boolean => nodeName.state === 'absent';

const policyOf = ({ spec }: Service, where: 'internal' | 'external') =>
  where === 'internal' ? spec.internalTrafficPolicy : spec.externalTrafficPolicy;

const isReachedFromOutside = ({ spec }: Service): boolean => spec.type.value === 'NodePort' || spec.type.value === 'LoadBalancer';
