import { comparePorts, portsOffered } from '../src/cluster/proxy.ts';
import type { SlicePort } from '../src/cluster/slice.ts';
import type { ClusterSettings } from '../src/model/cluster-settings.ts';
import type { ServicePort } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName, portProtocol, targetPortOf } from '../src/model/service.ts';
import { isPossiblePort } from '../src/model/source.ts';
import { compareSpelled } from '../src/model/spelled.ts';
import { type Consumer, error, info, later, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A `targetPort` that differs from the port of the endpoints is not used',
  messages: {
    windows: error(
      'kube-proxy {version} on Windows connects to {target}, from the Service, and not to {offered}, as the endpoints say',
      later('only kube-proxy on Linux is simulated'),
    ),
    'ingress-nginx': warning(
      'no endpoint port is called "{name}": ingress-nginx connects to {target}, from the Service, and not to {offered}',
    ),
    unread: info(
      '"targetPort: {target}" is not read for a Service without a selector: connections go to {offered}, as the endpoints say',
    ),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (exposureOf(service) !== 'virtual IP' || !isSelectorless(service) || found.state !== 'found') return;
    const offered = portsOffered(world.slicesOf(found.sources)).filter(({ number }) => isPossiblePort(number));
    const version = oldWindows(world.cluster);
    for (const port of service.spec.ports) {
      const target = targetPortOf(port);
      const isWritten = port.targetPort.value === target;
      const at = isWritten ? port.targetPort : port.port;
      const paired = offered.filter((candidate) => comparePorts(port, candidate) !== 'different');
      const reader = paired.length === 0 ? nginxAmong(world.consumersOf(service)) : undefined;
      const partners = reader ? namedOtherwise(port, offered) : paired;
      const numbers = partners.map(({ number }) => number.value);
      if (typeof target !== 'number' || numbers.length === 0) continue;
      if (numbers.includes(undefined) || numbers.includes(target)) continue;
      const also = partners.map(({ number }) => ({ at: number, message: 'where connections go' }));
      const data = { target, offered: [...new Set(numbers)].join(', ') };
      if (reader) {
        const user = { at: reader.resource, message: 'uses the Service' };
        report['ingress-nginx'](at, { ...data, name: portName(port).text }, { also: [...also, user] });
      } else if (version !== undefined) report.windows(at, { ...data, version }, { also });
      else if (isWritten) report.unread(port.targetPort, data, { also });
    }
  },
});

const nginxAmong = (consumers: readonly Consumer[]): Consumer | undefined =>
  consumers.find(({ kind }) => kind === 'ingress-nginx');

/** Where nothing pairs, these have another name. A Service port without a name gets all that there are. */
const namedOtherwise = (port: ServicePort, offered: readonly SlicePort[]): readonly SlicePort[] =>
  portName(port).text === ''
    ? []
    : offered.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === 'equal');

/** Linux reads the endpoints alone in every version; kube-proxy on Windows does so from 1.34 on. */
const oldWindows = ({ hasWindowsNodes, kubernetesMinor = Number.NaN }: ClusterSettings): string | undefined =>
  hasWindowsNodes && kubernetesMinor < 34 ? `1.${kubernetesMinor}` : undefined;
