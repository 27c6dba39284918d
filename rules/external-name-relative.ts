import { aliasOf, nameFaultOf, withoutDot } from '../src/model/dns.ts';
import { error, gets, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` is an absolute DNS name, and search domains do not apply to it',
  messages: {
    svc: error('"{name}" is taken as "{name}.", without search domains: clients get a CNAME and no address', gets('no address')),
    service: error(
      '"{name}" is taken as "{name}." and not as the Service of that namespace: clients get a CNAME and no address',
      gets('no address'),
    ),
    label: warning('"{name}" is taken as "{name}.", without search domains: neither a Service nor a short host name is found'),
  },
  check(service, report, world) {
    const name = aliasOf(service);
    if (name === undefined || nameFaultOf(name) !== undefined) return;
    const { externalName } = service.spec;
    // A trailing dot, which makes a name absolute on purpose, is followed by one more part.
    const [first = '', second, ...more] = name.split('.');
    if (second === undefined) return report.label(externalName, { name });
    if (withoutDot(name).endsWith('.svc')) return report.svc(externalName, { name });
    const [target] = more.length > 0 ? [] : world.servicesCalled(first, second);
    if (!target) return;
    report.service(externalName, { name }, { also: [{ at: target.metadata.name, message: 'the Service that is not reached' }] });
  },
});
