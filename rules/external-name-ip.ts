import { diallingOf } from '../src/cluster/dialling.ts';
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
    proxied: warning('"{address}" is an IP address: {proxies} dials it, but cluster DNS answers NXDOMAIN for "{service}"'),
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
    const consumers = world.consumersOf(service).map((it) => ({ ...it, ...diallingOf(it.kind, world.cluster) }));
    const also = consumers.map(({ words, resource }) => ({ at: resource, message: words }));
    const isDialled = consumers.length > 0 && consumers.every(({ dials }) => dials);
    const proxies = [...new Set(consumers.map(({ kind }) => kind))].join(' or ');
    if (world.cluster.dns === 'kube-dns') report['kube-dns'](externalName, data, { also });
    else if (isDialled) report.proxied(externalName, { ...data, proxies }, { also });
    else if (isPublished(service) && consumers.length === 0) report['external-dns'](externalName, data);
    else report.literal(externalName, data, { also });
  },
});

const isPublished = ({ metadata }: Service): boolean =>
  [...metadata.annotations.entries.keys()].some((key) => annotation.externalDns.some((prefix) => key.startsWith(prefix)));
