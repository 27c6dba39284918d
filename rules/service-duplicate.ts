import { fileNameOf, fileOf, nameOf, type Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'pairing',
  summary: 'A Service is written once',
  messages: {
    overridden: warning('"{name}" is written again further down: with kubectl apply the last one wins, and this one is lost'),
    elsewhere: warning(
      '"{name}" is written again in "{file}", which is applied with this file: that one wins, and this one is lost',
    ),
    contested: warning(
      '"{name}" is applied with another spec too, from "{file}", by another GitOps object: the two undo one another',
    ),
  },
  check(service, report, world) {
    const { name } = service.metadata;
    const last = world.overriddenBy(service);
    if (last && (isMapping(service) || isMapping(last))) {
      const also = [{ at: last.metadata.name, message: 'the last one' }];
      const file = fileNameOf(last);
      if (fileOf(last).path === fileOf(service).path) report.overridden(name, { name: nameOf(service) }, { also });
      else report.elsewhere(name, { name: nameOf(service), file }, { also });
    }
    const rival = world.contestedBy(service);
    if (rival && (isMapping(service) || isMapping(rival))) {
      report.contested(name, { name: nameOf(service), file: fileOf(rival).path });
    }
  },
});

const isMapping = (service: Service): boolean => exposureOf(service) === 'external name' || isSelectorless(service);
