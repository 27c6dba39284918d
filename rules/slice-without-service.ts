import { isOfApiServer } from '../src/model/api-server.ts';
import { label } from '../src/model/names.ts';
import { fileNameOf, nameOf } from '../src/model/resources.ts';
import { isOfController } from '../src/model/source.ts';
import { error, noTraffic, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'EndpointSlice',
  group: 'pairing',
  summary: 'The label `kubernetes.io/service-name` names a Service that exists',
  claimsAbsence: true,
  messages: {
    none: error(
      'no Service "{name}" in this tree: this slice serves nothing, and stays to join any later Service of that name',
      noTraffic,
    ),
    renamed: error(
      'the kustomization renames the Service "{name}" to "{service}" and leaves this label: the slice serves nothing',
      noTraffic,
    ),
    unlisted: error(
      '"{file}" has the Service "{name}", and the kustomization does not list it: this slice serves nothing',
      noTraffic,
    ),
    similar: error('no Service is called "{name}": this slice serves nothing, and "{service}" has no endpoints', noTraffic),
    elsewhere: error(
      'this slice is in namespace "{namespace}" and its Service is in "{other}": it gets none of the addresses',
      noTraffic,
    ),
  },
  check(slice, report, world) {
    const at = slice.metadata.labels.entries.get(label.serviceName);
    if (!at?.value) return;
    const name = at.value;
    if (world.ownerOf(slice).state !== 'none' || isOfController(slice) || isOfApiServer(slice, name)) return;
    const renamed = world.renamedServiceOf(slice);
    const beside = world.unlistedHalfOf(slice);
    if (renamed) {
      const { service, places } = renamed;
      const also = [
        { at: service.metadata.name, message: 'the Service as it is written' },
        ...places.map((place) => ({ at: place, message: 'renamed here' })),
      ];
      return report.renamed(at, { name, service: nameOf(service) }, { also });
    }
    if (beside) {
      const also = [{ at: beside.metadata.name, message: 'not listed' }];
      return report.unlisted(at, { name, file: fileNameOf(beside) }, { also });
    }
    const miss = world.nearMissOf(slice);
    if (miss === undefined) return report.none(at, { name });
    const { service, how } = miss;
    const { namespace } = slice.metadata;
    const other = service.metadata.namespace;
    if (how === 'similar') {
      const also = [{ at: service.metadata.name, message: 'the Service without endpoints' }];
      report.similar(at, { name, service: nameOf(service) }, { also });
    } else if (namespace.value !== undefined && other.value !== undefined) {
      const also = [{ at: other, message: 'the Service is here' }];
      report.elsewhere(namespace, { namespace: namespace.value, other: other.value }, { also });
    }
  },
});
