import { slicesOf } from '../src/cluster/behind.ts';
import { comparePorts, portsOffered } from '../src/cluster/proxy.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { isPossiblePort } from '../src/model/source.ts';
import { info, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A `targetPort` that differs from the port of the endpoints is not used',
  messages: {
    unread: info(
      '"targetPort: {target}" is not read for a Service without a selector: connections go to {offered}, as the endpoints say',
    ),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (exposureOf(service) !== 'virtual IP' || !isSelectorless(service) || found.state !== 'found') return;
    const offered = portsOffered(slicesOf(found.sources));
    for (const port of service.spec.ports) {
      const target = port.targetPort.value;
      const partners = offered
        .filter((candidate) => comparePorts(port, candidate) !== 'different')
        .filter(({ number }) => isPossiblePort(number));
      const numbers = partners.map(({ number }) => number.value);
      if (typeof target !== 'number' || target === 0 || numbers.length === 0) continue;
      if (numbers.includes(undefined) || numbers.includes(target)) continue;
      const also = partners.map(({ number }) => ({ at: number, message: 'where connections go' }));
      report.unread(port.targetPort, { target, offered: [...new Set(numbers)].join(', ') }, { also });
    }
  },
});
