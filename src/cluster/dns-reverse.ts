import { parseIp } from '../model/address.ts';
import { slicesBehind } from './behind.ts';
import type { Cluster } from './cluster.ts';
import { absoluteNameOf, labelOf } from './dns-entries.ts';
import { type DnsAnswer, type DnsRecord, nothing } from './dns-records.ts';

/**
 * The names that cluster DNS gives for an address: of the Service whose cluster IP it is, or else of every ready endpoint,
 * whatever the kind of its Service. Cluster IPs that are not written are not known.
 * Source: coredns plugin/kubernetes/reverse.go.
 */
export function askForNames(question: string, cluster: Cluster): DnsAnswer {
  const text = parseIp(
    question
      .replace(/\.in-addr\.arpa\.$/, '')
      .split('.')
      .reverse()
      .join('.'),
  )?.text;
  const owner = text === undefined ? undefined : cluster.ownersOfAddresses().get(text);
  const at = owner?.service.metadata.name;
  const records: readonly DnsRecord[] =
    owner?.entrance === 'internal' && at
      ? [{ type: 'PTR', name: question, target: absoluteNameOf(owner.service, cluster), at }]
      : endpointsAt(text, question, cluster);
  return { ...nothing(records.length > 0 ? 'NOERROR' : 'NXDOMAIN'), records };
}

function endpointsAt(text: string | undefined, question: string, cluster: Cluster): readonly DnsRecord[] {
  return cluster.services.flatMap((service) => {
    const found = slicesBehind(service, cluster);
    const endpoints = found.state === 'found' ? found.value.flatMap((slice) => slice.endpoints) : [];
    return endpoints
      .filter(({ isReady }) => isReady)
      .flatMap((endpoint) =>
        endpoint.addresses
          .filter(({ value }) => value === text)
          .map((address): DnsRecord => {
            const target = `${labelOf(endpoint, address)}.${absoluteNameOf(service, cluster)}`;
            return { type: 'PTR', name: question, target, at: address };
          }),
      );
  });
}
