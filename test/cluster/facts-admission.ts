import { admit } from '../../src/cluster/admission/admit.ts';
import { type StoredService, storedService } from '../../src/cluster/admission/stored.ts';
import { updatedService, updateFaults } from '../../src/cluster/admission/update.ts';
import type { Setup } from '../../src/cluster/setup.ts';
import { isMappingKind, isService, type Mapping, nameOf, type Resource, type Service } from '../../src/model/resources.ts';
import type { MapView } from '../../src/model/view.ts';
import { type Fact, fact } from './fact.ts';
import { ourSource, recordedSource } from './facts-stored-sources.ts';
import { setupFor } from './recorded-cluster.ts';
import type { RecordedDocument, Recording, Version } from './truth.ts';

type Documents = readonly (readonly Resource[])[];

/** One document after the other, as it was sent. */
export function factsOfAdmission(
  caseName: string,
  documents: Documents,
  recording: Pick<Recording, 'docs' | 'options'>,
  version: Version,
): readonly Fact[] {
  const setup = setupFor(version, 'nftables', recording);
  const isCreated = recording.options?.mode === undefined;
  const there = new Map<string, Mapping>();
  return recording.docs.flatMap((document) => {
    const { doc, kind, namespace, result, causes, code = 0, via } = document;
    const theirs = result === 'accepted' ? 'accepted' : rejected(code, causes, via);
    const [resource] = (documents[doc] ?? []).filter(isMappingKind);
    const about = (part: Fact['part']) => ({ part, version: version.name, caseName, subject: subjectOf(document, resource) });
    if (!resource) return harnessKinds.includes(kind ?? '') ? [] : [fact(about('admission'), theirs, 'not ours')];
    const identity = `${kind} ${namespace}/${nameOf(resource)}`;
    const old = there.get(identity);
    const isTaken = isCreated && old !== undefined;
    const others = [...there].filter(([other]) => other !== identity).map(([, it]) => it);
    const verdict = admit(resource, setup, others.filter(isService));
    const faults = old && !isTaken ? updateFaults(old, resource) : [];
    if (result === 'accepted')
      there.set(identity, old?.kind === 'Service' && resource.kind === 'Service' ? updatedService(old, resource) : resource);
    const ours = (): string => {
      if (verdict.result === 'rejected') return rejected(verdict.code, verdict.faults, via);
      return isTaken ? rejected(409, [], via) : faults.length > 0 ? rejected(422, faults, via) : 'accepted';
    };
    const isWarned = !isTaken && faults.length === 0;
    const stored = result === 'accepted' && document.stored !== undefined ? there.get(identity) : undefined;
    return [
      fact(about('admission'), theirs, ours()),
      ...(isWarned ? [fact(about('warnings'), [...document.warnings].sort(), [...verdict.warnings].sort())] : []),
      ...(stored ? [fact(about('stored'), recordedStored(document, resource), ourStored(stored, setup))] : []),
    ];
  });
}

/** What other parts of a case are made of. */
const harnessKinds: readonly string[] = ['Namespace', 'Deployment', 'Ingress', 'Pod'];

/** With what left-out.ts leaves out whatever the case: what only the whole schema tells, and what is none of our kinds. */
function subjectOf({ doc, kind, message = '' }: RecordedDocument, resource: Mapping | undefined): string {
  const isStrict = /strict decoding error: .*(unknown field|already set in map)/s.test(message);
  return `${doc} ${kind}${resource ? '' : ' not read'}${isStrict ? ' strict decoding' : ''}`;
}

/** kubectl tells no code and no causes, and an error of the server's own has no reason. */
function rejected(
  code: number,
  faults: readonly { readonly field: string; readonly reason: string }[],
  via: string | undefined,
): string {
  if (via !== undefined) return 'rejected';
  const told = faults.filter(({ reason }) => reason !== '' && reason !== 'InternalError');
  const causes = told.map(({ field, reason }) => `${field}: ${reason}`);
  return `rejected ${code} ${causes.sort().join(', ')}`;
}

const recordedStored = (document: RecordedDocument, resource: Mapping): unknown =>
  resource.kind === 'Service' ? sorted(document.stored) : recordedSource(document, resource);

const ourStored = (resource: Mapping, setup: Setup): unknown =>
  resource.kind === 'Service' ? viewOf(storedService(resource, setup), resource) : ourSource(resource);

/** As recorded: chosen values are masked, and what is stored as it is written is taken from the manifest. */
function viewOf(stored: StoredService, { spec }: Service): unknown {
  const clusterIPs = stored.clusterIPs.map((it) => (it === 'None' ? it : `<vip${it.family === 'IPv4' ? 4 : 6}>`));
  return sorted({
    ...stored,
    clusterIPs: clusterIPs.length > 0 ? clusterIPs : undefined,
    ipFamilies: stored.ipFamilies.length > 0 ? stored.ipFamilies : undefined,
    externalName: spec.externalName.value || undefined,
    selector: spec.selector.state === 'present' ? textsOf(spec.selector) : undefined,
    publishNotReadyAddresses: spec.publishNotReadyAddresses.value || undefined,
    externalIPs: spec.externalIPs.state === 'present' ? spec.externalIPs.items.map(({ value }) => value) : undefined,
    loadBalancerIP: spec.loadBalancerIP.value || undefined,
    ports: stored.ports.map((port) => ({ ...port, nodePort: port.nodePort && '<nodePort>' })),
  });
}

const textsOf = ({ entries }: MapView) => Object.fromEntries([...entries].map(([key, { value = '' }]) => [key, value]));

/** Whatever the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, it]) => [key, sorted(it)]),
  );
}
