import { absolute } from './dns-records.ts';

/** A name with fewer dots is first looked up below each search domain. The kubelet's value. */
const dotsOfAbsolute = 5;

/**
 * The absolute names that a Pod's resolver asks for, in their order, until one has an address.
 * Source: kubernetes pkg/kubelet/network/dns/dns.go (search domains and `ndots:5`), glibc res_search.
 */
export function namesTried(name: string, namespace: string, domain: string): readonly string[] {
  if (name.endsWith('.')) return [name];
  const searched = [`${namespace}.svc.${domain}`, `svc.${domain}`, domain].map((suffix) => absolute(`${name}.${suffix}`));
  const dots = name.split('.').length - 1;
  return dots < dotsOfAbsolute ? [...searched, absolute(name)] : [absolute(name), ...searched];
}
