import { aliasOf, clusterNameOf } from '../src/model/dns.ts';
import type { Service } from '../src/model/resources.ts';
import { error, gets, projectRule, type World, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` does not lead back to its own Service',
  messages: {
    loop: error(
      '"{name}" leads back to this Service: cluster DNS answers without any record, and clients get no address',
      gets('no address'),
    ),
    'api-server': warning('"{name}" leads back to this Service: the API server dials it all the same, and Pods get no address'),
  },
  check(service, report, world) {
    const { externalName } = service.spec;
    const name = aliasOf(service);
    if (name === undefined) return;
    const stations = loopFrom(service, name, world);
    if (stations === undefined) return;
    const also = stations.map((it) => ({ at: it.spec.externalName, message: 'and from here on' }));
    const isForApiServer = world.isCalledByApiServer(service) && world.consumersOf(service).length === 0;
    if (isForApiServer) report['api-server'](externalName, { name }, { also });
    else report.loop(externalName, { name }, { also });
  },
});

/** The aliases between a Service and itself; none where it names itself, undefined where it leads elsewhere. */
function loopFrom(start: Service, alias: string, world: World, passed: readonly Service[] = []): readonly Service[] | undefined {
  const target = clusterNameOf(alias, world.cluster.domain);
  if (target === undefined || target.host !== '') return undefined;
  const { name, namespace } = start.metadata;
  if (target.service === name.value && target.namespace === namespace.value) return passed;
  const [next, ...others] = world.servicesCalled(target.service, target.namespace);
  if (next === undefined || others.length > 0 || passed.includes(next)) return undefined;
  const onward = aliasOf(next);
  return onward === undefined ? undefined : loopFrom(start, onward, world, [...passed, next]);
}
