import type { EndpointSlice, Mapping, Service } from '../../model/resources.ts';
import { withFields } from '../../model/view.ts';
import { type Fault, invalid } from './fault.ts';
import { typeOf } from './service-type.ts';

/** Why the API server refuses to put a resource in the place of another of its name. */
export function updateFaults(old: Mapping, next: Mapping): readonly Fault[] {
  if (old.kind === 'Service' && next.kind === 'Service') return addressFaults(old, next);
  return old.kind === 'EndpointSlice' && next.kind === 'EndpointSlice' ? typeFaults(old, next) : [];
}

/** Source: kubernetes pkg/apis/core/validation/validation.go validateUpgradeDowngradeClusterIPs. */
function addressFaults(old: Service, next: Service): readonly Fault[] {
  const [before, after] = [old.spec.clusterIP, next.spec.clusterIP];
  if (!needsAddress(old) || !needsAddress(next) || after.state !== 'present' || after.value === '') return [];
  const isSame = before.state === 'substituted' || before.value === after.value;
  return isSame ? [] : [invalid(after, 'spec.clusterIPs[0]')];
}

const typeFaults = (old: EndpointSlice, next: EndpointSlice): readonly Fault[] =>
  old.addressType.value === next.addressType.value ? [] : [invalid(next.addressType)];

/**
 * A Service as it is after an update: its cluster IP, or that it has none, stays where the new manifest says nothing.
 * Source: kubernetes pkg/registry/core/service/storage/storage.go patchAllocatedValues.
 */
export function updatedService(old: Service, next: Service): Service {
  const { clusterIP } = next.spec;
  const isUnset = clusterIP.state === 'absent' || clusterIP.value === '';
  if (!isUnset || !needsAddress(old) || !needsAddress(next)) return next;
  return withFields(next, { spec: withFields(next.spec, { clusterIP: old.spec.clusterIP }) });
}

const needsAddress = (service: Service): boolean => typeOf(service) !== 'ExternalName';
