import { slicesOf } from '../src/cluster/behind.ts';
import { comparePorts, portsOffered } from '../src/cluster/proxy.ts';
import type { ClusterSettings } from '../src/model/cluster-settings.ts';
import { exposureOf, isSelectorless, targetPortOf } from '../src/model/service.ts';
import { isPossiblePort } from '../src/model/source.ts';
import { error, info, later, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A `targetPort` that differs from the port of the endpoints is not used',
  messages: {
    windows: error(
      'kube-proxy {version} on Windows connects to {target}, from the Service, and not to {offered}, as the endpoints say',
      later('only kube-proxy on Linux is simulated'),
    ),
    unread: info(
      '"targetPort: {target}" is not read for a Service without a selector: connections go to {offered}, as the endpoints say',
    ),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (exposureOf(service) !== 'virtual IP' || !isSelectorless(service) || found.state !== 'found') return;
    const offered = portsOffered(slicesOf(found.sources));
    const version = oldWindows(world.cluster);
    for (const port of service.spec.ports) {
      const target = targetPortOf(port);
      const isWritten = port.targetPort.value === target;
      const partners = offered
        .filter((candidate) => comparePorts(port, candidate) !== 'different')
        .filter(({ number }) => isPossiblePort(number));
      const numbers = partners.map(({ number }) => number.value);
      if (typeof target !== 'number' || numbers.length === 0) continue;
      if (numbers.includes(undefined) || numbers.includes(target)) continue;
      const also = partners.map(({ number }) => ({ at: number, message: 'where connections go' }));
      const data = { target, offered: [...new Set(numbers)].join(', ') };
      if (version !== undefined) report.windows(isWritten ? port.targetPort : port.port, { ...data, version }, { also });
      else if (isWritten) report.unread(port.targetPort, data, { also });
    }
  },
});

/** Linux reads the endpoints alone in every version; kube-proxy on Windows does so from 1.34 on. */
const oldWindows = ({ hasWindowsNodes, kubernetesMinor = Number.NaN }: ClusterSettings): string | undefined =>
  hasWindowsNodes && kubernetesMinor < 34 ? `1.${kubernetesMinor}` : undefined;
