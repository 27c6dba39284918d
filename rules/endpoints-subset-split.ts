import type { Endpoints } from '../src/model/resources.ts';
import { error, rejected, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Endpoints',
  group: 'ports',
  summary: 'Addresses and their ports stand in one item of `subsets`',
  rejects: true,
  messages: {
    split: error(
      'these ports are an item of their own, apart from the addresses above: the API server rejects the Endpoints',
      rejected,
    ),
    'no-addresses': error('a subset without addresses: the API server rejects the Endpoints', rejected),
  },
  check({ subsets }, report) {
    for (const [index, subset] of subsets.items.entries()) {
      if (hasAddresses(subset)) continue;
      const above = subsets.items[index - 1];
      const isSplit = above && hasAddresses(above) && above.ports.state === 'absent' && subset.ports.state !== 'absent';
      if (isSplit) report.split(subset.ports, { also: [{ at: above.addresses, message: 'the addresses' }] });
      else report['no-addresses'](subset);
    }
  },
});

const hasAddresses = ({ addresses, notReadyAddresses }: Endpoints['subsets']['items'][number]): boolean =>
  addresses.state !== 'absent' || notReadyAddresses.state !== 'absent';
