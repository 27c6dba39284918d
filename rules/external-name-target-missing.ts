import { isOfNothing } from '../src/cluster/dns.ts';
import { aliasOf, clusterNameOf, usualDomain } from '../src/model/dns.ts';
import { nameOf, type Service } from '../src/model/resources.ts';
import { spelled } from '../src/model/spelled.ts';
import { projectRule, warning } from '../src/rule/define.ts';

export default projectRule({
  on: 'Service',
  group: 'external-name',
  summary: 'An `externalName` in the zone of cluster DNS names a Service that exists',
  claimsAbsence: true,
  messages: {
    similar: warning(
      'namespace "{namespace}" has no Service "{target}" in this tree but "{similar}": the alias leads to no address',
    ),
    zone: warning('"{name}" lies in the zone of cluster DNS, and no Service can have that name: the alias leads to no address'),
    part: warning('"{target}" is an alias and has neither Pods nor ports of its own: "{name}" leads to no address'),
    domain: warning('"{name}" lies in the zone of another cluster: the one of this cluster is "{domain}", and nothing is found'),
    renamed: warning('the kustomization turns "{target}" into "{now}" and leaves this name: the alias does not lead there'),
  },
  check(service, report, world) {
    const { externalName } = service.spec;
    const name = aliasOf(service) ?? '';
    const { domain = usualDomain } = world.cluster;
    const target = clusterNameOf(name, domain);
    // Any other name may be one of the company's own DNS, but nobody's is in this zone.
    const isAstray = target === undefined && clusterNameOf(name, usualDomain) !== undefined;
    if (isAstray) report.domain(externalName, { name, domain });
    if (isOfNothing(name, domain)) report.zone(externalName, { name });
    if (target === undefined) return;
    const [there, ...others] = world.servicesCalled(target.service, target.namespace);
    if (target.host !== '' && there && others.length === 0 && aliasOf(there) !== undefined) {
      const also = [{ at: there.metadata.name, message: 'the alias' }];
      report.part(externalName, { name, target: target.service }, { also });
    }
    const renamed = world.renamedTargetOf(service, target);
    if (renamed) {
      const places = renamed.places.map((at) => ({ at, message: 'renamed here' }));
      const also = [...places, { at: renamed.service.metadata.name, message: 'the Service as it is written' }];
      const data = { target: `${target.service}.${target.namespace}`, now: dotted(renamed.service) };
      return report.renamed(externalName, data, { also });
    }
    const similar = world.serviceMeantBy(target.service, target.namespace);
    if (similar === undefined) return;
    const also = [{ at: similar.metadata.name, message: 'the Service of a similar name' }];
    const data = { namespace: target.namespace, target: target.service, similar: nameOf(similar) };
    report.similar(externalName, data, { also });
  },
});

const dotted = (service: Service): string => `${nameOf(service)}.${spelled(service.metadata.namespace, '').text}`;
