import { portsOffered } from '../src/cluster/proxy.ts';
import { nameOf } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portProtocol } from '../src/model/service.ts';
import { isPossiblePort } from '../src/model/source.ts';
import { compareSpelled } from '../src/model/spelled.ts';
import { info, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A headless Service does not translate ports',
  messages: {
    untranslated: warning(
      'clients of "{service}" dial {port}, the endpoints listen on {offered}: a headless Service does not translate ports',
    ),
    'slices-read': info(
      'port {port} of "{service}" becomes {offered} behind its Ingress, route or monitor only: a client of the name dials {port} itself',
    ),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (exposureOf(service) !== 'headless' || !isSelectorless(service) || found.state !== 'found') return;
    const offered = portsOffered(world.slicesOf(found.sources));
    for (const port of service.spec.ports) {
      const reachable = offered
        .filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) !== 'different')
        .filter(({ number }) => isPossiblePort(number));
      const numbers = reachable.map(({ number }) => number.value);
      if (
        port.port.value === undefined ||
        numbers.length === 0 ||
        numbers.includes(undefined) ||
        numbers.includes(port.port.value)
      )
        continue;
      const consumers = world.consumersOf(service);
      const isReadAsSlices = consumers.length > 0 && consumers.every(({ kind }) => !byName.includes(kind));
      const data = { service: nameOf(service), port: port.port.value, offered: [...new Set(numbers)].join(', ') };
      const also = reachable.map(({ number }) => ({ at: number, message: 'the endpoints listen here' }));
      report[isReadAsSlices ? 'slices-read' : 'untranslated'](port.port, data, { also });
    }
  },
});

/** An Ingress of an unknown controller and a mesh: they may dial the port of the Service. */
const byName: readonly string[] = ['Ingress', 'Istio'];
