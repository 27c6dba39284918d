import type { EndpointPort, Resource, ServicePort } from '../src/model/resources.ts';
import { portName } from '../src/model/service.ts';
import { error, projectRule, rejected } from '../src/rule/define.ts';

export default projectRule({
  on: ['Service', 'Endpoints'],
  group: 'ports',
  summary: 'Of several ports each needs a name',
  rejects: true,
  messages: {
    service: error('one of {count} ports without a name: the API server rejects a Service where not each has one', rejected),
    endpoints: error('one of {count} ports of a subset without a name: the API server rejects the Endpoints', rejected),
  },
  check(resource, report) {
    for (const ports of portListsOf(resource)) {
      for (const { name } of ports.filter(isUnnamed))
        if (ports.length > 1) report[resource.kind === 'Service' ? 'service' : 'endpoints'](name, { count: ports.length });
    }
  },
});

const portListsOf = (resource: Resource<'Service' | 'Endpoints'>): readonly (readonly (ServicePort | EndpointPort)[])[] =>
  resource.kind === 'Service' ? [resource.spec.ports.items] : resource.subsets.items.map(({ ports }) => ports.items);

const isUnnamed = (port: ServicePort | EndpointPort): boolean => portName(port).isKnown && portName(port).text === '';
