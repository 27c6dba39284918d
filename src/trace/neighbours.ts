import { clusterOf } from '../cluster/holdings.ts';
import type { Setup } from '../cluster/setup.ts';
import { fileOf, nameOf, type Service } from '../model/resources.ts';
import { exposureOf } from '../model/service.ts';
import { distance, distanceBetween } from '../project/distance.ts';
import { groupBy, lazily } from '../project/lookup.ts';
import type { Root } from '../project/project.ts';

/** Which other Services of a root a connection to one may come to, by an alias or by an address that is written. */
export function neighboursIn(root: Root, services: readonly Service[], setup: Setup): (service: Service) => readonly Service[] {
  const calm = lazily(() => services.filter((service) => !stopsProxy(service, root, setup)));
  const byName = lazily(() => groupBy(calm(), (service) => nameOf(service) ?? ''));
  const withAddress = lazily(() => calm().filter(hasAddress));
  return (service) => {
    const reached = new Set([service, ...withAddress().filter((other) => isTogether(root, service, other))]);
    for (const it of reached) for (const target of byName().get(firstLabel(it)) ?? []) reached.add(target);
    return [...reached];
  };
}

/** One that stops kube-proxy would be all that is told of every other. */
function stopsProxy(service: Service, root: Root, setup: Setup): boolean {
  const [world] = root.worldsOf(service);
  return world !== undefined && clusterOf([service], world, setup, '').proxyStops().length > 0;
}

/** In the plain rest of a tree, what lies apart may go to another cluster. */
const isTogether = ({ folder }: Root, service: Service, other: Service): boolean =>
  folder !== undefined || distanceBetween(fileOf(service).path, fileOf(other).path) <= distance.sameFolder;

const hasAddress = ({ spec }: Service): boolean =>
  [spec.externalIPs, spec.clusterIPs].some(({ items }) => items.length > 0) ||
  spec.loadBalancerIP.state === 'present' ||
  (spec.clusterIP.value ?? 'None') !== 'None';

const firstLabel = (service: Service): string =>
  exposureOf(service) === 'external name' ? (service.spec.externalName.value?.split('.', 1)[0] ?? '') : '';
