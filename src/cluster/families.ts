import { type Family, parseIp } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import { exposureOf, isSelectorless } from '../model/service.ts';

const both: readonly Family[] = ['IPv4', 'IPv6'];

/**
 * The families of a Service's addresses in a cluster of some, the cluster's first one first. Undefined where a field that
 * decides is not known. Source: kubernetes pkg/registry/core/service/storage/alloc.go initIPFamilyFields.
 */
export function familiesOf(service: Service, cluster: readonly Family[]): readonly Family[] | undefined {
  const { ipFamilyPolicy, ipFamilies, clusterIP } = service.spec;
  const exposure = exposureOf(service);
  if (exposure === 'external name') return [];
  const deciding = [ipFamilyPolicy, ipFamilies, clusterIP, ...ipFamilies.items];
  if (exposure === 'unknown' || deciding.some(({ state }) => state === 'substituted' || state === 'malformed')) return undefined;
  const isLenient = exposure === 'headless' && isSelectorless(service);
  const policy = ipFamilyPolicy.value ?? (isLenient ? 'RequireDualStack' : 'SingleStack');
  const written = ipFamilies.items.flatMap(({ value }) => both.filter((family) => family === value));
  const first = written[0] ?? parseIp(clusterIP.value ?? '')?.family ?? cluster[0] ?? 'IPv4';
  if (policy === 'SingleStack') return [first];
  return [first, ...both.filter((family) => family !== first && (isLenient || cluster.includes(family)))];
}
