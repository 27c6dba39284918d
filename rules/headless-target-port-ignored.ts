import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A headless Service ignores `targetPort`',
  yieldsTo: ['headless-port-remap'],
  messages: {
    ignored: warning(
      '"targetPort: {target}" does nothing here: clients of a headless Service dial port {port} at the address itself',
    ),
  },
  check(service, report) {
    if (exposureOf(service) !== 'headless' || !isSelectorless(service)) return;
    for (const { port, targetPort } of service.spec.ports) {
      const target = targetPort.value;
      if (typeof target !== 'number' || target === 0 || port.value === undefined || target === port.value) continue;
      report.ignored(targetPort, { target, port: port.value });
    }
  },
});
