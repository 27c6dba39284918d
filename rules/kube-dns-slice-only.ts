import { nameOf } from '../src/model/resources.ts';
import { exposureOf, isSelectorless } from '../src/model/service.ts';
import { error, later, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'consumers',
  summary: 'kube-dns does not see the EndpointSlices of a headless Service',
  messages: {
    unseen: error(
      'kube-dns reads Endpoints alone, and "{service}" has only EndpointSlices: its name does not resolve',
      later('kube-dns is not simulated'),
    ),
  },
  check(service, report, world) {
    if (world.cluster.dns !== 'kube-dns' || exposureOf(service) !== 'headless' || !isSelectorless(service)) return;
    const found = world.sourcesOf(service);
    if (found.state !== 'found' || found.sources.some(({ kind }) => kind === 'Endpoints')) return;
    const also = found.sources.map((source) => ({ at: source, message: 'not seen by kube-dns' }));
    report.unseen(service.metadata.name, { service: nameOf(service) }, { also });
  },
});
