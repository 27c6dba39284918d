import { aliasOf, nameFaultOf } from '../src/model/dns.ts';
import { error, gets, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` that the API server takes and no DNS server can resolve',
  messages: {
    'long-part': error(
      'a part of this externalName is over 63 characters: DNS cannot carry it, and each lookup waits for its time-out',
      gets('timeout'),
    ),
    number: error(
      '"{name}" ends in a number, which no top-level domain does: clients get a CNAME without an address',
      gets('no address'),
    ),
  },
  check(service, report) {
    const name = aliasOf(service);
    if (name === undefined) return;
    const fault = nameFaultOf(name);
    if (fault === 'number') report.number(service.spec.externalName, { name });
    if (fault === 'long part') report['long-part'](service.spec.externalName);
  },
});
