import { rejectionOf } from '../src/cluster/admission/admit.ts';
import { isNodePort } from '../src/cluster/admission/allocation.ts';
import type { Fault, FaultReason } from '../src/cluster/admission/fault.ts';
import { firstWith } from '../src/cluster/admission/since.ts';
import { setupOf } from '../src/cluster/setup.ts';
import { oldestMinor } from '../src/cluster/version.ts';
import type { Mapping } from '../src/model/resources.ts';
import { type Field, isSamePlace } from '../src/model/view.ts';
import { error, projectRule, rejected, warning } from '../src/rule/define.ts';

/** A project rule, because of a patch it need not hold. */
export default projectRule({
  on: ['Service', 'Endpoints', 'EndpointSlice'],
  group: 'versions',
  summary: 'A manifest that the API server finds invalid is rejected',
  messages: {
    fault: error('the API server rejects "{field}" ({fault})', rejected),
    newer: error('from Kubernetes 1.{since} on the API server rejects "{field}" ({fault})', rejected),
    namespace: error('no namespace can be called "{namespace}": the API server answers that there is none', rejected),
    'node-port': warning('node port {port} is outside 30000-32767: the API server rejects it unless it is given another range'),
  },
  yieldsTo: ['all', 'manifest-schema'],
  rejects: ['fault', 'newer', 'namespace'],
  check(resource, report, { cluster }) {
    const { namespace } = resource.metadata;
    const setup = setupOf(cluster);
    const rejection = rejectionOf(resource, setup);
    if (!rejection) return;
    if (isSamePlace(rejection.at, namespace)) report.namespace(namespace, { namespace: namespace.value ?? '' });
    for (const fault of rejection.faults) {
      const { at, field } = fault;
      const nodePorts = nodePortsBeyond(resource, fault);
      const since = cluster.kubernetesMinor === undefined ? firstWith(fault, resource, setup) : oldestMinor;
      for (const port of nodePorts) report['node-port'](port, { port: port.value ?? 0 });
      if (nodePorts.length > 0) continue;
      if (since > oldestMinor) report.newer(at, { field, fault: describe(fault), since });
      else report.fault(at, { field, fault: describe(fault) });
    }
  },
});

/** Those out of a range which kube-apiserver can be given, where it speaks of the first of them. */
function nodePortsBeyond(resource: Mapping, { at, reason }: Fault): readonly Field<number>[] {
  if (resource.kind !== 'Service') return [];
  const { ports, healthCheckNodePort } = resource.spec;
  const written = reason === 'InternalError' ? [healthCheckNodePort] : ports.items.map(({ nodePort }) => nodePort);
  const beyond = written.filter(({ value }) => value && !isNodePort(value));
  return reason !== 'FieldValueForbidden' && beyond.some((field) => field === at) ? beyond : [];
}

/** What the API server says would be right, or else what it calls the fault. */
const describe = ({ at, reason, detail }: Fault): string =>
  detail ?? `${words[reason]}${at.value === undefined ? '' : ` "${String(at.value)}"`}`;

const words: Readonly<Record<FaultReason, string>> = {
  FieldValueInvalid: 'Invalid value',
  FieldValueRequired: 'Required value',
  FieldValueDuplicate: 'Duplicate value',
  FieldValueForbidden: 'Forbidden',
  FieldValueNotSupported: 'Unsupported value',
  FieldValueTooMany: 'Too many',
  FieldValueTooLong: 'Too long',
  InternalError: 'Internal error',
};
