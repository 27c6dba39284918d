import type { Family } from '../model/address.ts';
import { label } from '../model/names.ts';
import type { Service, ServicePort } from '../model/resources.ts';
import { portName, portProtocol } from '../model/service.ts';
import { compareSpelled } from '../model/spelled.ts';
import type { DeadEnd } from './outcome.ts';
import { isHiddenFromProxy, pairedWith } from './proxy.ts';
import type { Slice, SlicePort } from './slice.ts';
import type { Minor } from './version.ts';

/** Why kube-proxy has nothing to send a connection to, and refuses it: what the slices lack first. */
export function whyWithoutBackends(
  service: Service,
  port: ServicePort,
  slices: readonly Slice[],
  family: Family,
  minor: Minor,
): DeadEnd {
  const refused = (cause: DeadEnd['cause'], at: DeadEnd['at']): DeadEnd => ({ outcome: 'refused', cause, at });
  const withEndpoints = slices.filter(({ endpoints }) => endpoints.length > 0);
  const [first] = withEndpoints;
  if (!first) return refused('no endpoints', service.metadata.name);
  const seen = withEndpoints.filter((slice) => !isHiddenFromProxy(slice, minor));
  if (seen.length === 0)
    return refused('hidden from kube-proxy', first.labels.get(label.headless) ?? first.source.metadata.labels);
  const ofFamily = seen.filter(({ addressType }) => addressType === family || addressType === 'unknown');
  if (ofFamily.length === 0) return refused('no endpoints of the family', addressesAt(seen));
  const offered = ofFamily.flatMap((slice) => slice.ports);
  const named = offered.filter((candidate) => compareSpelled(portName(port), candidate.name) !== 'different');
  if (named.length === 0) return refused('no endpoint port of the name', port.name);
  const fitting = named.filter((candidate) => hasProtocolOf(port, candidate));
  if (fitting.length === 0) return refused('no endpoint port of the protocol', port.protocol);
  const [numberless] = fitting.filter(({ number }) => number.state !== 'substituted' && (number.value ?? 0) === 0);
  const paired = pairedWith(port, slices, family, minor);
  if (paired.length === 0 && numberless) return refused('no endpoint port number', numberless.number);
  return refused('no ready endpoint', paired[0]?.endpoint.at ?? first.source);
}

const hasProtocolOf = (port: ServicePort, candidate: SlicePort): boolean =>
  compareSpelled(portProtocol(port), candidate.protocol) !== 'different';

const addressesAt = (slices: readonly Slice[]): DeadEnd['at'] => slices[0]?.endpoints[0]?.addresses[0] ?? slices[0]?.source;
