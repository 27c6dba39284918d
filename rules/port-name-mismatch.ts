import { portsOffered } from '../src/cluster/proxy.ts';
import type { SlicePort } from '../src/cluster/slice.ts';
import type { ServicePort } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName, portProtocol } from '../src/model/service.ts';
import { compareSpelled, spelled } from '../src/model/spelled.ts';
import { type Consumer, error, gets, later, noTraffic, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A port of a selector-less Service needs an endpoint port of the same name',
  messages: {
    renamed: error(
      'port "{port}" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it "{offered}"',
      gets('refused'),
    ),
    unnamed: error('port {port} reaches nothing, because kube-proxy pairs ports by name: {why}', gets('refused')),
    missing: error('port {port} reaches nothing, because kube-proxy pairs ports by name: {why}', gets('refused')),
    headless: warning('SRV records and clients that go by port names miss port {port} of this headless Service: {why}'),
    consumer: error(
      'port {port} of this headless Service has no server for {consumer}, which pairs ports by name: {why}',
      later('only kube-proxy and cluster DNS are simulated'),
    ),
    'unused-source': error('no port of the Service has the name of a port here: these addresses get no traffic', noTraffic),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown' || found.state !== 'found') return;
    const slices = world.slicesOf(found.sources);
    const offered = portsOffered(slices);
    const { items: ports, state } = service.spec.ports;
    if (state !== 'present') return;
    const unmatched = offered.length > 0 ? ports.filter((port) => isUnmatched(port, offered)) : [];
    const left = offered.filter((candidate) => isUnused(candidate, ports));
    for (const port of unmatched) {
      const partner = partnerOf(port, left, unmatched.length);
      const also = (partner ? [partner] : offered).map(({ at }) => ({ at: at.name, message: 'offered here' }));
      const data = { port: labelOf(port), why: whyNot(port, partner) };
      const reader = exposure === 'headless' ? readerOf(port, ports, world.consumersOf(service)) : undefined;
      if (reader) {
        const readBy = { at: reader.resource, message: 'goes by the name of the port' };
        report.consumer(port.name, { ...data, consumer: reader.kind }, { also: [...also, readBy] });
      } else if (exposure === 'headless') report.headless(port.name, data, { also });
      else if (!partner) report.missing(port.name, data, { also });
      else if (isUnnamed(port) || isUnnamed(partner)) report.unnamed(port.name, data, { also });
      else report.renamed(port.name, { port: portName(port).text, offered: partner.name.text }, { also });
    }
    if (exposure !== 'virtual IP' || unmatched.length > 0) return;
    for (const slice of slices) {
      const [first] = slice.ports;
      if (first && slice.ports.every((candidate) => isUnused(candidate, ports)))
        report['unused-source'](first.at.name, {
          also: ports.map((port) => ({ at: port.name, message: 'a port of the Service' })),
        });
    }
  },
});

/** The protocol is left out on purpose: a name that exists with another one is another fault. */
const isUnmatched = (port: ServicePort, offered: readonly SlicePort[]): boolean =>
  offered.every((candidate) => compareSpelled(portName(port), candidate.name) === 'different');

/** Which of several ports Traefik is asked for is not looked at; a monitor says the name. */
const readerOf = (port: ServicePort, ports: readonly ServicePort[], consumers: readonly Consumer[]): Consumer | undefined =>
  consumers.find(({ kind, resource }) =>
    resource.kind === 'ServiceMonitor'
      ? resource.spec.endpoints.items.some((endpoint) => compareSpelled(portName(port), spelled(endpoint.port, '')) === 'equal')
      : kind === 'Traefik' && ports.length === 1,
  );

/** The one port that it was probably meant for: the only one left on both sides, or one with the same number. */
function partnerOf(port: ServicePort, left: readonly SlicePort[], unmatched: number): SlicePort | undefined {
  const fitting = left.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === 'equal');
  if (fitting.length === 1 && unmatched === 1) return fitting[0];
  const numbers: readonly unknown[] = [port.port.value, port.targetPort.value];
  return fitting.find(({ number }) => number.state === 'present' && numbers.includes(number.value));
}

const isUnused = (candidate: SlicePort, ports: readonly ServicePort[]): boolean =>
  ports.every((port) => compareSpelled(portName(port), candidate.name) === 'different');

function whyNot(port: ServicePort, partner: SlicePort | undefined): string {
  if (isUnnamed(port))
    return partner
      ? `it has no name, and the endpoints call it "${partner.name.text}"`
      : 'it has no name, and each endpoint port has one';
  if (!partner) return 'no endpoint port has that name';
  return isUnnamed(partner) ? 'the endpoint port has no name' : `the endpoints call it "${partner.name.text}"`;
}

const isUnnamed = (port: ServicePort | SlicePort): boolean => ('at' in port ? port.name : portName(port)).text === '';

/** A quoted name, or the number of a port without one. */
const labelOf = (port: ServicePort): string => (isUnnamed(port) ? spelled(port.port, '').text : `"${portName(port).text}"`);
