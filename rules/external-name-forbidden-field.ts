import type { Service } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import type { State } from '../src/model/view.ts';
import { error, rejected, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  rejects: true,
  summary: 'Fields that a Service of type ExternalName may not have',
  messages: {
    forbidden: error('"{field}" with type ExternalName: the API server rejects the Service', rejected),
  },
  check(service, report) {
    if (exposureOf(service) !== 'external name') return;
    for (const [field, at] of forbiddenFields(service)) if (isSet(at)) report.forbidden(at, { field });
  },
});

const forbiddenFields = ({ spec }: Service) =>
  [
    ['clusterIP', spec.clusterIP],
    ['clusterIPs', spec.clusterIPs],
    ['ipFamilies', spec.ipFamilies],
    ['ipFamilyPolicy', spec.ipFamilyPolicy],
    ['externalTrafficPolicy', spec.externalTrafficPolicy],
    ['healthCheckNodePort', spec.healthCheckNodePort],
    ['allocateLoadBalancerNodePorts', spec.allocateLoadBalancerNodePorts],
    ['loadBalancerClass', spec.loadBalancerClass],
    ['loadBalancerSourceRanges', spec.loadBalancerSourceRanges],
  ] as const;

/** The API server takes an empty text and 0 as not written. */
const isSet = ({ state, value }: { readonly state: State; readonly value?: unknown }): boolean =>
  state === 'present' && value !== '' && value !== 0;
