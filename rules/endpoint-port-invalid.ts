import { comparePorts } from '../src/cluster/proxy.ts';
import { slicePort } from '../src/cluster/slice.ts';
import type { EndpointPort, Service } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import { endpointPortsOf } from '../src/model/source.ts';
import { error, gets, noTraffic, projectRule, rejected, warning } from '../src/rule/define.ts';

export default projectRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'ports',
  summary: 'The port of an endpoint is a number from 1 to 65535',
  rejects: ['rejected'],
  messages: {
    rejected: error('{port} in place of a port from 1 to 65535: the API server rejects the Endpoints', rejected),
    'stops-proxy': error(
      'port {port} is stored, and kube-proxy then fails on every node: no Service is updated until this slice is gone',
      gets('timeout'),
    ),
    skipped: error('kube-proxy skips an endpoint port without a number: nothing is reached through it', noTraffic),
    'out-of-range': warning(
      'port {port} is stored, but nobody can dial it; behind a cluster IP it stops kube-proxy on every node',
    ),
    unnumbered: warning('an endpoint port without a number: kube-proxy skips it, and cluster DNS has no SRV record for it'),
  },
  check(source, report, world) {
    const owner = world.ownerOf(source);
    for (const endpointPort of endpointPortsOf(source)) {
      const { port } = endpointPort;
      const number = port.value ?? 0;
      if (isUnreadable(endpointPort) || (number >= 1 && number <= 65535)) continue;
      const service = owner.state === 'found' && isProgrammed(owner.service, endpointPort) ? owner.service : undefined;
      const also = service ? [{ at: service.metadata.name, message: 'the Service' }] : [];
      if (source.kind === 'Endpoints') report.rejected(port, { port: port.state === 'absent' ? 'nothing' : `"${number}"` });
      else if (number !== 0) report[service ? 'stops-proxy' : 'out-of-range'](port, { port: number }, { also });
      else report[service ? 'skipped' : 'unnumbered'](port, { also });
    }
  },
});

const isUnreadable = ({ port }: EndpointPort): boolean => port.state === 'malformed' || port.state === 'substituted';

/** kube-proxy writes rules for the ports that a Service with a cluster IP pairs with, and for no others. */
const isProgrammed = (service: Service, port: EndpointPort): boolean =>
  exposureOf(service) === 'virtual IP' &&
  service.spec.ports.items.some((candidate) => comparePorts(candidate, slicePort(port)) === 'equal');
