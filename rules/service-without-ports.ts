import { exposureOf } from '../src/model/service.ts';
import { error, projectRule, rejected } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A Service that has a cluster IP needs ports',
  rejects: true,
  messages: {
    missing: error('no ports: the API server rejects a Service without them, unless it is headless or an ExternalName', rejected),
  },
  check(service, report) {
    if (exposureOf(service) === 'virtual IP' && service.spec.ports.state === 'absent') report.missing(service.spec.ports);
  },
});
