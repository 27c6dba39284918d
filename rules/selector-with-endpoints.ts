import { type Endpoints, nameOf, type Source } from '../src/model/resources.ts';
import { exposureOf } from '../src/model/service.ts';
import { isOfController } from '../src/model/source.ts';
import { advice, error, noTrafficToEndpoints, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'pairing',
  summary: 'Endpoints of a Service with a selector are not used',
  messages: {
    overwritten: error(
      '"{service}" has a selector: its endpoints are made from Pods, and the Endpoints of its name get no traffic',
      noTrafficToEndpoints,
    ),
    beside: advice('"{service}" has a selector: the addresses of EndpointSlice "{slice}" get traffic beside its Pods'),
  },
  check(service, report, world) {
    const { selector } = service.spec;
    const found = world.sourcesOf(service);
    if (selector.state !== 'present' || found.state !== 'found' || !hasEndpoints.includes(exposureOf(service))) return;
    if (world.injectedSelectorOf(service)) return;
    const endpoints = found.sources.find((source) => source.kind === 'Endpoints');
    if (endpoints && hasAddressByHand(endpoints)) {
      const also = [{ at: endpoints.metadata.name, message: 'overwritten, or left standing without effect' }];
      report.overwritten(selector, { service: nameOf(service) }, { also });
    }
    const slice = found.sources.find(isByHand);
    if (!slice) return;
    const also = [{ at: slice.metadata.name, message: 'written by hand' }];
    report.beside(selector, { service: nameOf(service), slice: nameOf(slice) }, { also });
  },
});

const hasEndpoints: readonly string[] = ['virtual IP', 'headless'];

const isByHand = (source: Source): boolean => source.kind === 'EndpointSlice' && !isOfController(source);

/** The controller's own, in a record of a cluster, refer to their Pods. */
const hasAddressByHand = ({ subsets }: Endpoints): boolean =>
  subsets.items.some(({ addresses }) => addresses.items.some(({ targetRef }) => targetRef.kind.value !== 'Pod'));
