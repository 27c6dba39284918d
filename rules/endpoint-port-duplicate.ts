import { namesakesIn } from '../src/cluster/mirroring.ts';
import { error, noTraffic, resourceRule } from '../src/rule/define.ts';

export default resourceRule({
  on: 'Endpoints',
  group: 'ports',
  summary: 'Of the ports of an address each has a name of its own',
  messages: {
    name: error(
      'another port of these addresses is called "{name}" too: no EndpointSlice can be made, and none of them gets traffic',
      noTraffic,
    ),
    unnamed: error(
      'another port of these addresses has no name either: no EndpointSlice can be made, and none of them gets traffic',
      noTraffic,
    ),
  },
  check(endpoints, report) {
    for (const [{ name, at }, first] of namesakesIn(endpoints)) {
      const also = [{ at: first.at, message: 'the other port' }];
      if (name.text === '') report.unnamed(at, { also });
      else report.name(at.name, { name: name.text }, { also });
    }
  },
});
