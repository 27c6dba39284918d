import { familyOf } from '../model/address.ts';
import type { Service } from '../model/resources.ts';
import { exposureOf } from '../model/service.ts';
import type { Cluster } from './cluster.ts';
import { serviceIn } from './dns.ts';
import type { DnsAnswer } from './dns-records.ts';
import type { DeadEnd } from './outcome.ts';
import type { Lookup } from './resolve.ts';

/**
 * Why none of the names that a client's resolver tried has an address; undefined where one leads to a host outside the
 * cluster that may have. A Service that one of them names is what the client means.
 */
export function whyNoAddress(tried: readonly Lookup[], cluster: Cluster): DeadEnd | undefined {
  for (const { name, answers } of tried) {
    const service = serviceIn(name, cluster);
    if (!service) continue;
    const verdict = cluster.verdictOn(service);
    if (verdict.result === 'rejected') return { outcome: 'rejected', cause: 'rejected by the API server', at: verdict.at };
    return endAt(service, answers);
  }
  const all = tried.flatMap(({ answers }) => answers);
  if (all.some(({ openEnds }) => openEnds.length > 0)) return undefined;
  if (all.some(({ rcode }) => rcode === 'unknown')) return { outcome: 'unknown', cause: 'not known', at: undefined };
  const exists = all.some(({ rcode }) => rcode === 'NOERROR');
  return { outcome: exists ? 'no address' : 'nxdomain', cause: 'no such name', at: undefined };
}

function endAt(service: Service, answers: readonly DnsAnswer[]): DeadEnd | undefined {
  const { metadata, spec } = service;
  if (answers.some(({ openEnds }) => openEnds.length > 0)) return undefined;
  const rcodes = answers.map(({ rcode }) => rcode);
  if (rcodes.includes('unknown')) return { outcome: 'unknown', cause: 'not known', at: metadata.name };
  if (exposureOf(service) === 'headless') {
    const isThere = rcodes.includes('NOERROR');
    return { outcome: isThere ? 'no address' : 'nxdomain', cause: 'no ready endpoint', at: metadata.name };
  }
  if (rcodes.includes('TIMEOUT')) return { outcome: 'timeout', cause: 'name too long for DNS', at: spec.externalName };
  if (rcodes.includes('NOERROR')) return { outcome: 'no address', cause: 'alias without an address', at: spec.externalName };
  const isAddress = familyOf(spec.externalName.value ?? '') !== undefined;
  return { outcome: 'nxdomain', cause: isAddress ? 'alias of an address' : 'no such name', at: spec.externalName };
}
