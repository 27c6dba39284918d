import type { Service } from '../../model/resources.ts';

/** Undefined where it is filled in later. */
export const typeOf = ({ spec: { type } }: Service): string | undefined =>
  type.state === 'absent' || type.value === '' ? 'ClusterIP' : type.value;

export const isHeadless = ({ spec }: Service): boolean =>
  spec.clusterIP.value === 'None' || spec.clusterIPs.items[0]?.value === 'None';

/** What is filled in later may be `None`. */
export const mayBeHeadless = (service: Service): boolean =>
  isHeadless(service) || [service.spec.clusterIP, ...service.spec.clusterIPs.items].some(({ state }) => state === 'substituted');

/** What is filled in later may be `LoadBalancer`. */
export const mayBeBalanced = (service: Service): boolean => typeOf(service) === 'LoadBalancer' || typeOf(service) === undefined;

/** Whether each of its ports may have a node port. */
export const isOpen = (service: Service): boolean => typeOf(service) === 'NodePort' || typeOf(service) === 'LoadBalancer';

/** Whether each of its ports is given a node port where none is written. */
export const allocatesPorts = (service: Service): boolean =>
  isOpen(service) && (typeOf(service) === 'NodePort' || service.spec.allocateLoadBalancerNodePorts.value !== false);

/** Whether it is reached at an address that is not only the cluster's. */
export const isExternal = (service: Service): boolean =>
  isOpen(service) || (typeOf(service) === 'ClusterIP' && service.spec.externalIPs.state !== 'absent');

/** Whether a node port is opened at which a load balancer asks for the health of a node. */
export const isCheckedForHealth = (service: Service): boolean =>
  typeOf(service) === 'LoadBalancer' && service.spec.externalTrafficPolicy.value === 'Local';
