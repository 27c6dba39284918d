import { familyOf } from './address.ts';
import type { Service } from './resources.ts';
import { exposureOf } from './service.ts';

/** What of a DNS name's spelling keeps it from meaning another host; the first that applies. */
export type NameFault = 'address' | 'localhost' | 'number' | 'long part';

export function nameFaultOf(name: string): NameFault | undefined {
  const parts = withoutDot(name).split('.');
  const last = parts.at(-1) ?? '';
  if (familyOf(name) !== undefined) return 'address';
  if (last === 'localhost') return 'localhost';
  if (/^\d+$/.test(last)) return 'number';
  return parts.some((part) => part.length > 63) ? 'long part' : undefined;
}

/** A trailing dot says that a name is absolute, and is no part of it. */
export const withoutDot = (name: string): string => (name.endsWith('.') ? name.slice(0, -1) : name);

/** The name that a Service is an alias of, where it is one and says so. */
export const aliasOf = (service: Service): string | undefined =>
  exposureOf(service) === 'external name' ? service.spec.externalName.value || undefined : undefined;

/** A Service, or one of its Pods or ports where `host` is not empty. */
export interface ClusterName {
  readonly host: string;
  readonly service: string;
  readonly namespace: string;
}

/** Of a cluster of which nothing else is said. */
export const usualDomain = 'cluster.local';

/** What a name in the zone of cluster DNS means. */
export function clusterNameOf(name: string, domain = usualDomain): ClusterName | undefined {
  const zone = `.svc.${domain}`;
  const text = withoutDot(name);
  if (!text.endsWith(zone)) return undefined;
  const parts = text.slice(0, -zone.length).split('.');
  const [service, namespace] = parts.slice(-2);
  if (service === undefined || namespace === undefined) return undefined;
  return { host: parts.slice(0, -2).join('.'), service, namespace };
}

/** Whether a Service was meant as an alias though it is none: it has a name to be an alias of, or the type in a wrong place. */
export function isFailedAlias(service: Service): boolean {
  const { metadata, spec } = service;
  const names = [spec.externalName, metadata.externalName];
  const isNamed = names.some(({ state, value }) => state === 'substituted' || Boolean(value));
  return exposureOf(service) !== 'external name' && (isNamed || metadata.type.value === 'ExternalName');
}
