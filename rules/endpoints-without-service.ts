import { isOfApiServer } from '../src/model/api-server.ts';
import { annotation } from '../src/model/names.ts';
import { type Endpoints, fileNameOf, nameOf } from '../src/model/resources.ts';
import { error, noTraffic, projectRule } from '../src/rule/define.ts';

export default projectRule({
  on: 'Endpoints',
  group: 'pairing',
  summary: 'Endpoints need a Service of the same name and namespace',
  claimsAbsence: true,
  messages: {
    none: error(
      'no Service "{name}" in this tree: these Endpoints serve nothing, and the next controller restart deletes them',
      noTraffic,
    ),
    similar: error('no Service is called "{name}": these Endpoints serve nothing, and "{service}" has no endpoints', noTraffic),
    elsewhere: error(
      'these Endpoints are in namespace "{namespace}" and their Service is in "{other}": it gets none of them',
      noTraffic,
    ),
    unlisted: error(
      '"{file}" has the Service "{name}", and the kustomization does not list it: these Endpoints serve nothing',
      noTraffic,
    ),
    unmatchable: error(
      'no Service can be called "{name}", because Service names have no dot: these Endpoints serve nothing',
      noTraffic,
    ),
  },
  check(endpoints, report, world) {
    if (world.ownerOf(endpoints).state !== 'none' || isElection(endpoints) || isOfApiServer(endpoints, nameOf(endpoints))) return;
    const { name: at, namespace } = endpoints.metadata;
    const name = at.value;
    if (name === undefined) return;
    const beside = world.unlistedHalfOf(endpoints);
    if (beside)
      return report.unlisted(
        at,
        { name, file: fileNameOf(beside) },
        { also: [{ at: beside.metadata.name, message: 'not listed' }] },
      );
    const miss = world.nearMissOf(endpoints);
    if (miss === undefined && name.includes('.')) return report.unmatchable(at, { name });
    if (miss === undefined) return report.none(at, { name });
    const { service, how } = miss;
    const other = service.metadata.namespace;
    if (how === 'similar') {
      report.similar(
        at,
        { name, service: nameOf(service) },
        { also: [{ at: service.metadata.name, message: 'the Service without endpoints' }] },
      );
    } else if (namespace.value !== undefined && other.value !== undefined) {
      const data = { namespace: namespace.value, other: other.value };
      report.elsewhere(namespace, data, { also: [{ at: other, message: 'the Service is here' }] });
    }
  },
});

/** Endpoints that hold the lock of a leader election belong to no Service and are left alone. */
const isElection = ({ metadata }: Endpoints): boolean => metadata.annotations.entries.has(annotation.leader);
