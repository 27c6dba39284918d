import { exposureOf } from '../src/model/service.ts';
import { resourceRule, warning } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  summary: 'Fields that a Service of type ExternalName has for nothing',
  messages: {
    selector: warning('a selector with type ExternalName: it is stored and ignored, and no Pod stands behind the name'),
    affinity: warning(
      'sessionAffinity with type ExternalName: it is stored and ignored, because clients connect without a proxy',
    ),
    publish: warning('publishNotReadyAddresses with type ExternalName: it is stored and ignored, because there are no addresses'),
  },
  check(service, report) {
    const { selector, sessionAffinity, publishNotReadyAddresses } = service.spec;
    if (exposureOf(service) !== 'external name') return;
    if (selector.state === 'present') report.selector(selector);
    if (sessionAffinity.value === 'ClientIP') report.affinity(sessionAffinity);
    if (publishNotReadyAddresses.value === true) report.publish(publishNotReadyAddresses);
  },
});
