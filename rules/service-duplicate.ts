import { nameOf, type Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'pairing',
  summary: 'A Service is written once',
  messages: {
    overridden: warning('"{name}" is written again further down: with kubectl apply the last one wins, and this one is lost'),
  },
  check(service, report, world) {
    const last = world.overriddenBy(service);
    if (!last || !(isMapping(service) || isMapping(last))) return;
    const also = [{ at: last.metadata.name, message: 'the last one' }];
    report.overridden(service.metadata.name, { name: nameOf(service) }, { also });
  },
});

const isMapping = (service: Service): boolean => exposureOf(service) === 'external name' || isSelectorless(service);
