import type { Service } from '../model/resources.ts';
import type { Client, Entrance, Node } from './cluster.ts';
import { type Backend, usable } from './proxy.ts';
import type { Minor } from './version.ts';

/** Whether only endpoints on the node count. Pods and nodes that use an external entrance are let through to all. */
export function isLocalOnly({ spec }: Service, entrance: Entrance, { where }: Client): boolean {
  const policy = entrance === 'internal' ? spec.internalTrafficPolicy : spec.externalTrafficPolicy;
  return policy.value === 'Local' && (entrance === 'internal' || where === 'outside');
}

export const isLocalTo = ({ endpoint }: Backend, node: Node | undefined): boolean =>
  Boolean(endpoint.nodeName.value) && endpoint.nodeName.value === node?.name;

/**
 * Those whose hints are for the client's node, or else for its zone; all, where one has no hints or none fits.
 * Source: kubernetes pkg/proxy/topology.go; hints of zones count without an annotation since v1.31
 * (ServiceTrafficDistribution), those of nodes since v1.34 (PreferSameTrafficDistribution).
 */
export function hintedFor(all: readonly Backend[], node: Node | undefined, minor: Minor): readonly Backend[] {
  const backends = usable(all);
  const ready = all.filter(({ endpoint }) => endpoint.isReady);
  if (ready.length === 0 || node === undefined) return backends;
  const nodes = minor >= 34 ? ready.map(({ endpoint }) => endpoint.nodeHints) : [];
  if (isHintFor(node.name, nodes)) return ready.filter(({ endpoint }) => endpoint.nodeHints.includes(node.name));
  const zones = minor >= 31 ? ready.map(({ endpoint }) => endpoint.zoneHints) : [];
  const { zone } = node;
  if (zone !== undefined && isHintFor(zone, zones)) return ready.filter(({ endpoint }) => endpoint.zoneHints.includes(zone));
  return backends;
}

const isHintFor = (name: string, hints: readonly (readonly string[])[]): boolean =>
  hints.every((names) => names.length > 0) && hints.some((names) => names.includes(name));
