import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'pairing',
  summary: 'A Service and its endpoints both say their namespace, or neither does',
  messages: {
    source: warning('no namespace here and "{namespace}" on the Service: applied to another one, they do not find each other'),
    service: warning('namespace "{namespace}" here and none on the Service: applied to another one, they do not find each other'),
  },
  check(source, report, world) {
    const owner = world.ownerOf(source);
    if (owner.state !== 'found') return;
    const { service } = owner;
    const found = world.sourcesOf(service);
    if (found.state !== 'found' || found.sources.length > 1 || !world.isBeside(service, source)) return;
    const [here, there] = [source.metadata.namespace, service.metadata.namespace];
    if (here.state === 'absent' && there.value !== undefined) {
      const also = [{ at: there, message: 'the Service is here' }];
      report.source(source.metadata.name, { namespace: there.value }, { also });
    }
    if (there.state === 'absent' && here.value !== undefined) {
      const also = [{ at: service.metadata.name, message: 'the Service' }];
      report.service(here, { namespace: here.value }, { also });
    }
  },
});
