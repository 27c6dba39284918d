import type { EndpointPort, Resource, ServicePort } from '../src/model/resources.ts';
import { portName, portProtocol } from '../src/model/service.ts';
import type { Spelled } from '../src/model/spelled.ts';
import type { Located } from '../src/model/view.ts';
import { error, projectRule, rejected } from '../src/rule/define.ts';

/** A project rule, because of a patch it need not hold. */
export default projectRule({
  on: ['Service', 'EndpointSlice'],
  group: 'ports',
  summary: 'Two ports have one name, or one number and protocol',
  rejects: true,
  messages: {
    name: error('an earlier port is called "{name}" too: the API server rejects the manifest', rejected),
    number: error('an earlier port is {number}/{protocol} too: the API server rejects the Service', rejected),
  },
  check(resource, report) {
    for (const [{ name }, first] of repeatedIn(portsOf(resource), portName)) {
      report.name(name, { name: portName(first).text }, earlier(first.name));
    }
    if (resource.kind !== 'Service') return;
    for (const [port, first] of repeatedIn(resource.spec.ports.items, numberOf)) {
      report.number(port.port, { number: port.port.value ?? '', protocol: portProtocol(port).text }, earlier(first.port));
    }
  },
});

/** Of several unnamed ports of a Service none counts: `port-unnamed` reports each. */
const portsOf = (resource: Resource<'Service' | 'EndpointSlice'>): readonly (ServicePort | EndpointPort)[] =>
  resource.kind === 'Service' ? resource.spec.ports.items.filter(({ name }) => name.value) : resource.ports.items;

function numberOf(port: ServicePort): Spelled {
  const { text, isKnown } = portProtocol(port);
  return { text: `${port.port.value} ${text}`, isKnown: isKnown && port.port.value !== undefined };
}

const earlier = (at: Located) => ({ also: [{ at, message: 'the earlier port' }] });

/** Each item whose key an earlier one has, with the first that has it. */
function repeatedIn<T>(items: readonly T[], keyOf: (item: T) => Spelled): readonly (readonly [T, T])[] {
  const known = items.filter((item) => keyOf(item).isKnown);
  const firsts = new Map(known.toReversed().map((item) => [keyOf(item).text, item]));
  return known.map((item) => [item, firsts.get(keyOf(item).text) ?? item] as const).filter(([item, first]) => item !== first);
}
