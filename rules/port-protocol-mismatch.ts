import { portsOffered } from '../src/cluster/proxy.ts';
import type { SlicePort } from '../src/cluster/slice.ts';
import type { ServicePort } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName, portProtocol } from '../src/model/service.ts';
import { compareSpelled, spelled } from '../src/model/spelled.ts';
import { error, gets, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A port of a selector-less Service needs an endpoint port of the same protocol',
  messages: {
    refused: error(
      'port {port} reaches nothing: it is {protocol} here and {offered} at the endpoints, and kube-proxy pairs by both',
      gets('refused'),
    ),
    headless: warning(
      'SRV lookups of port {port} over {protocol} find nothing: the endpoints of this headless Service say {offered}',
    ),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown' || found.state !== 'found') return;
    const offered = portsOffered(world.slicesOf(found.sources));
    for (const port of service.spec.ports) {
      const protocol = portProtocol(port).text;
      const namesakes = offered.filter((candidate) => compareSpelled(portName(port), candidate.name) === 'equal');
      const protocols = [...new Set(namesakes.map((candidate) => candidate.protocol.text))];
      if (protocols.length === 0 || ![protocol, ...protocols].every(isProtocol) || protocols.includes(protocol)) continue;
      if (hasMaybe(port, offered)) continue;
      const data = { port: labelOf(port), protocol, offered: protocols.join(' and ') };
      const also = namesakes.map(({ at }) => ({ at: at.protocol, message: 'offered here' }));
      report[exposure === 'headless' ? 'headless' : 'refused'](port.protocol, data, { also });
    }
  },
});

/** Any other text the API server rejects, lower case too. */
const isProtocol = (text: string): boolean => text === 'TCP' || text === 'UDP' || text === 'SCTP';

/** A name that is filled in later may be this port's. */
const hasMaybe = (port: ServicePort, offered: readonly SlicePort[]): boolean =>
  offered.some((candidate) => compareSpelled(portName(port), candidate.name) === 'unknown');

const labelOf = (port: ServicePort): string =>
  portName(port).text === '' ? spelled(port.port, '').text : `"${portName(port).text}"`;
