import { familiesOf } from '../src/cluster/families.ts';
import { setupOf } from '../src/cluster/setup.ts';
import type { Slice } from '../src/cluster/slice.ts';
import { parseIp } from '../src/model/address.ts';
import type { Service } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import type { Located } from '../src/model/view.ts';
import { error, gets, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'addresses',
  summary: 'A Service with a cluster IP has a family of its endpoints',
  messages: {
    family: error('the Service has {families} only, and its endpoints {offered}: connections are refused', gets('refused')),
    assumed: warning('its endpoints are IPv6 only, and a Service that names no family is IPv4 in most clusters: refused there'),
  },
  check(service, report, world) {
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposureOf(service) !== 'virtual IP' || found.state !== 'found') return;
    const families = familiesOf(service, setupOf(world.cluster).families) ?? [];
    const slices = world.slicesOf(found.sources).filter(isFilled);
    const offered = [...new Set(slices.map(({ addressType }) => addressType))];
    const [first] = slices;
    if (families.length === 0 || first === undefined || offered.some((type) => isReadBy(families, type))) return;
    const also = [{ at: first.endpoints[0]?.at ?? first.source, message: 'an endpoint of the other family' }];
    const written = familyWrittenIn(service);
    const data = { families: families.join(' and '), offered: offered.join(' and ') };
    if (written) report.family(written, data, { also });
    else if (world.cluster.ipFamilies.length > 0) report.family(service.metadata.name, data, { also });
    else report.assumed(service.metadata.name, { also });
  },
});

/** Names are another fault. */
const isFilled = ({ addressType, endpoints }: Slice): boolean => addressType !== 'FQDN' && endpoints.length > 0;

const isReadBy = (families: readonly string[], type: Slice['addressType']): boolean =>
  type === 'unknown' || families.includes(type);

const familyWrittenIn = ({ spec: { ipFamilies, clusterIP } }: Service): Located | undefined =>
  ipFamilies.items[0] ?? (parseIp(clusterIP.value ?? '') && clusterIP);
