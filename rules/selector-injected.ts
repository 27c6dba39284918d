import { nameOf } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import { error, info, noTrafficToEndpoints, projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'pairing',
  summary: 'A label of a kustomization that becomes the selector of a Service cuts it off from its endpoints',
  messages: {
    endpoints: error(
      'this label becomes the selector of "{service}": its endpoints are made from Pods, and its Endpoints get no traffic',
      noTrafficToEndpoints,
    ),
    slices: warning(
      'this label becomes the selector of "{service}": Pods that have it get traffic beside the addresses of its slices',
    ),
    alias: info('this label becomes the selector of "{service}", which is an ExternalName and ignores it'),
  },
  check(service, report, world) {
    const label = world.injectedSelectorOf(service);
    if (!label) return;
    const data = { service: nameOf(service) };
    const also = [{ at: service.metadata.name, message: 'written without a selector' }];
    const found = world.sourcesOf(service);
    if (exposureOf(service) === 'external name') report.alias(label, data, { also });
    else if (found.state !== 'found') return;
    else if (found.sources.some(({ kind }) => kind === 'Endpoints')) report.endpoints(label, data, { also });
    else report.slices(label, data, { also });
  },
});
