import { slicesOf } from '../src/cluster/behind.ts';
import { comparePorts, portsOffered } from '../src/cluster/proxy.ts';
import type { Slice, SlicePort } from '../src/cluster/slice.ts';
import type { ServicePort } from '../src/model/resources.ts';
import { exposureOf, isSelectorless, portName, portProtocol } from '../src/model/service.ts';
import { compareSpelled } from '../src/model/spelled.ts';
import type { Located } from '../src/model/view.ts';
import { error, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'ports',
  summary: 'A port of a selector-less Service needs an endpoint port of the same name',
  messages: {
    renamed: error('port "{port}" reaches nothing: kube-proxy pairs ports by name, and the endpoints call it "{offered}"'),
    unnamed: error('port {port} reaches nothing: kube-proxy pairs ports by name, and {unnamed}'),
    missing: error('port {port} reaches nothing: no endpoint port has that name'),
    headless: warning('SRV records and clients that go by port names do not find port {port} of this headless Service: {why}'),
    'unused-source': error('no port of the Service has the name of a port here: these addresses get no traffic'),
  },
  check(service, report, world) {
    const exposure = exposureOf(service);
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposure === 'external name' || exposure === 'unknown' || found.state !== 'found') return;
    const slices = slicesOf(found.sources);
    const offered = portsOffered(slices);
    const ports = service.spec.ports.items;
    const unmatched = offered.length > 0 ? ports.filter((port) => isUnmatched(port, offered)) : [];
    const left = offered.filter((candidate) => !ports.some((port) => comparePorts(port, candidate) !== 'different'));
    for (const port of unmatched) {
      const partner = partnerOf(port, left, unmatched.length);
      const also = (partner ? [partner] : offered).map(({ at }) => ({ at: nameOrItem(at), message: 'offered here' }));
      if (exposure === 'headless')
        report.headless(nameOrItem(port), { port: labelOf(port), why: whyNot(port, partner) }, { also });
      else if (!partner) report.missing(nameOrItem(port), { port: labelOf(port) }, { also });
      else if (isUnnamed(port) || isUnnamed(partner)) {
        report.unnamed(nameOrItem(port), { port: labelOf(port), unnamed: whyNot(port, partner) }, { also });
      } else report.renamed(port.name, { port: portName(port).text, offered: partner.name.text }, { also });
    }
    if (exposure !== 'virtual IP' || unmatched.length > 0) return;
    for (const slice of slices.filter((it) => isUnused(it, ports))) {
      const [first] = slice.ports;
      if (first)
        report['unused-source'](nameOrItem(first.at), {
          also: ports.map((port) => ({ at: nameOrItem(port), message: 'a port of the Service' })),
        });
    }
  },
});

/** A name that exists with another protocol is another fault. */
const isUnmatched = (port: ServicePort, offered: readonly SlicePort[]): boolean =>
  offered.every((candidate) => compareSpelled(portName(port), candidate.name) === 'different');

/** The one port that it was probably meant for: the only one left on both sides, or one with the same number. */
function partnerOf(port: ServicePort, left: readonly SlicePort[], unmatched: number): SlicePort | undefined {
  const fitting = left.filter((candidate) => compareSpelled(portProtocol(port), candidate.protocol) === 'equal');
  if (fitting.length === 1 && unmatched === 1) return fitting[0];
  const numbers: readonly unknown[] = [port.port.value, port.targetPort.value].filter((it) => it !== undefined);
  return fitting.find(({ number }) => numbers.includes(number.value));
}

const isUnused = (slice: Slice, ports: readonly ServicePort[]): boolean =>
  slice.ports.length > 0 &&
  slice.ports.every((candidate) => ports.every((port) => comparePorts(port, candidate) === 'different'));

function whyNot(port: ServicePort, partner: SlicePort | undefined): string {
  if (!partner) return 'no endpoint port has that name';
  if (isUnnamed(port)) return `the endpoints call it "${partner.name.text}"`;
  return isUnnamed(partner) ? 'the endpoint port has no name' : `the endpoints call it "${partner.name.text}"`;
}

const isUnnamed = (port: ServicePort | SlicePort): boolean => ('at' in port ? port.name : portName(port)).text === '';

/** A quoted name, or the number of a port without one. */
const labelOf = (port: ServicePort): string => (isUnnamed(port) ? String(port.port.value ?? '') : `"${portName(port).text}"`);

const nameOrItem = (port: Located & { readonly name: Located & { readonly state: string } }): Located =>
  port.name.state === 'absent' ? port : port.name;
