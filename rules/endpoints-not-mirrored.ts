import { annotation, label } from '../src/model/names.ts';
import { nameOf } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, gets, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Endpoints',
  group: 'pairing',
  summary: 'Endpoints count only when they are mirrored to an EndpointSlice',
  claimsAbsence: true,
  messages: {
    skipped: error(
      'skip-mirror is "true": no EndpointSlice is made of these Endpoints, and "{service}" has no other',
      gets('refused', 'nxdomain'),
    ),
    leader: error(
      'a leader annotation: no EndpointSlice is made of these Endpoints, and "{service}" has no other',
      gets('refused', 'nxdomain'),
    ),
  },
  check(endpoints, report, world) {
    const owner = world.ownerOf(endpoints);
    if (owner.state !== 'found' || !world.isWhole) return;
    const { service } = owner;
    const found = world.sourcesOf(service);
    if (!isSelectorless(service) || exposureOf(service) === 'external name' || found.state !== 'found') return;
    if (found.sources.some(({ kind }) => kind === 'EndpointSlice')) return;
    const { labels, annotations } = endpoints.metadata;
    const [skip, leader] = [labels.entries.get(label.skipMirror), annotations.entries.get(annotation.leader)];
    const data = { service: nameOf(service) };
    const also = [{ at: service.metadata.name, message: 'the Service without endpoints' }];
    if (skip?.value === 'true') report.skipped(skip, data, { also });
    else if (leader) report.leader(leader, data, { also });
  },
});
