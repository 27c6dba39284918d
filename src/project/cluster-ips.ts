import { parseIp } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import { groupBy, lazily } from './lookup.ts';

/** Finds the Services whose written cluster IP an address is, in whatever spelling. */
export function servicesByClusterIp(services: readonly Service[]): (address: string) => readonly Service[] {
  const byClusterIp = lazily(() => groupBy(services, ({ spec }) => canonical(spec.clusterIP.value ?? '')));
  return (address) => {
    const text = canonical(address);
    return text === undefined ? [] : (byClusterIp().get(text) ?? []);
  };
}

const canonical = (address: string): string | undefined =>
  address === '' || address === 'None' ? undefined : parseIp(address)?.text;
