import { aliasOf, nameFaultOf } from '../src/model/dns.ts';
import { error, gets, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` of `localhost` means whichever host asks',
  messages: {
    localhost: error(
      '"{name}" means whoever asks: a Pod reaches itself, and a proxy that follows it its own admin port',
      gets('outside'),
    ),
  },
  check(service, report) {
    const name = aliasOf(service);
    if (name !== undefined && nameFaultOf(name) === 'localhost') report.localhost(service.spec.externalName, { name });
  },
});
