import { familyOf } from '../src/model/address.ts';
import { annotation } from '../src/model/names.ts';
import { nameOf, type Service } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import { error, gets, info, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` that is an IP address does not resolve',
  messages: {
    literal: error(
      '"{address}" is an IP address: cluster DNS answers NXDOMAIN for "{service}", not the address',
      gets('nxdomain'),
    ),
    proxied: warning('"{address}" is an IP address: {proxy} dials it, but cluster DNS answers NXDOMAIN for "{service}"'),
    'kube-dns': warning(
      '"{address}" is an IP address: kube-dns answers with it, and CoreDNS would answer NXDOMAIN for "{service}"',
    ),
    'external-dns': info('"{address}" is an IP address: external-dns publishes it, cluster DNS answers NXDOMAIN for "{service}"'),
  },
  check(service, report, world) {
    const { externalName } = service.spec;
    const address = externalName.value;
    if (exposureOf(service) !== 'external name' || address === undefined || familyOf(address) !== 'IPv4') return;
    const data = { address, service: nameOf(service) };
    const consumers = world.consumersOf(service);
    const also = consumers.map(({ kind, resource }) => ({ at: resource, message: `${kind} uses the Service here` }));
    const proxy = dialling.find((name) => consumers.length > 0 && consumers.every(({ kind }) => kind === name));
    if (world.cluster.dns === 'kube-dns') report['kube-dns'](externalName, data, { also });
    else if (proxy) report.proxied(externalName, { ...data, proxy }, { also });
    else if (isPublished(service) && consumers.length === 0) report['external-dns'](externalName, data);
    else report.literal(externalName, data, { also });
  },
});

/** What dials an address as it is written, where it takes aliases at all. */
const dialling = ['Traefik', 'Contour'] as const;

const isPublished = ({ metadata }: Service): boolean =>
  [...metadata.annotations.entries.keys()].some((key) => annotation.externalDns.some((prefix) => key.startsWith(prefix)));
