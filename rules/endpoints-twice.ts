import { slicesOf } from '../src/cluster/behind.ts';
import { mirroringObstacle } from '../src/cluster/mirroring.ts';
import { parseIp } from '../src/model/address.ts';
import { type EndpointSlice, type Endpoints, fileOf, nameOf, type Service, type Source } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { isOfController } from '../src/model/source.ts';
import { spelled } from '../src/model/spelled.ts';
import type { Field } from '../src/model/view.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Endpoints',
  group: 'pairing',
  summary: 'A Service has either Endpoints or EndpointSlices',
  messages: {
    same: warning(
      '"{service}" has the EndpointSlice "{slice}" too, with the same addresses: a change of one of them is half a change',
    ),
    differ: warning('"{service}" has the EndpointSlice "{slice}" too, with other addresses: the cluster uses all of both'),
  },
  check(endpoints, report, world) {
    const owner = world.ownerOf(endpoints);
    if (owner.state !== 'found' || mirroringObstacle(endpoints)) return;
    const { service } = owner;
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposureOf(service) === 'external name' || found.state !== 'found') return;
    const slices = found.sources.filter((source) => source.kind === 'EndpointSlice').filter((slice) => !isOfController(slice));
    const [slice] = slices;
    if (!slice || slices.some((it) => mayBeAlternatives(service, endpoints, it))) return;
    const [mirrored, written] = [addressesOf([endpoints]), addressesOf(slices)];
    const single = [...onlyIn(mirrored, written), ...onlyIn(written, mirrored)];
    const data = { service: nameOf(service), slice: nameOf(slice) };
    const also = [{ at: slice.metadata.name, message: 'the EndpointSlice' }];
    if (single.length === 0) report.same(endpoints.metadata.name, data, { also });
    else report.differ(endpoints.metadata.name, data, { also: [...also, ...single.map((at) => ({ at, message: 'only here' }))] });
  },
});

/** Three files are two ways to write one mapping; two documents of one file are applied together. */
const mayBeAlternatives = (service: Service, endpoints: Endpoints, slice: EndpointSlice): boolean =>
  new Set([service, endpoints, slice].map((it) => fileOf(it).path)).size > 2;

const addressesOf = (sources: readonly Source[]): ReadonlyMap<string, Field<string>> =>
  new Map(
    slicesOf(sources).flatMap(({ endpoints }) =>
      endpoints.flatMap(({ addresses }) => addresses.map((it) => [canonical(it), it])),
    ),
  );

const canonical = (address: Field<string>): string => parseIp(address.value ?? '')?.text ?? spelled(address, '').text;

const onlyIn = (one: ReadonlyMap<string, Field<string>>, other: ReadonlyMap<string, Field<string>>): readonly Field<string>[] =>
  [...one].filter(([address]) => !other.has(address)).map(([, at]) => at);
