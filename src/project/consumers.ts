import type { ConsumerSettings } from '../model/cluster-settings.ts';
import { fileOf, type Resource, type Service } from '../model/resources.ts';
import { type Backend, backendsOf } from './backends.ts';
import { distance, distanceBetween } from './distance.ts';
import { groupBy, lazily } from './lookup.ts';
import { compareNamespaces } from './relation.ts';

/** What forwards requests to a Service, or scrapes it, without asking cluster DNS for its name. */
export interface Consumer {
  readonly kind: 'Traefik' | 'ingress-nginx' | 'Ingress' | 'Gateway API' | 'Contour' | 'OpenShift' | 'Istio' | 'Prometheus';
  readonly resource: Resource;
}

export const consumerKinds = [
  ...['Ingress', 'IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP', 'TraefikService'],
  ...['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'],
  ...['HTTPProxy', 'Route', 'VirtualService', 'ServiceEntry', 'ServiceMonitor'],
] as const;

const ingressClassAnnotation = 'kubernetes.io/ingress.class';

/** Routes are looked up by the Services that they name; monitors select by labels, and few trees have many. */
export function consumersAmong(
  context: () => readonly Resource[],
  settings: ConsumerSettings | undefined,
): (service: Service) => readonly Consumer[] {
  const uses = lazily(() => context().flatMap((resource) => backendsOf(resource).map((backend) => ({ resource, backend }))));
  const byName = lazily(() => groupBy(uses(), ({ backend }) => backend.name));
  const monitors = lazily(() => context().filter((it) => it.kind === 'ServiceMonitor'));
  return (service) => {
    const routes = (byName().get(service.metadata.name.value ?? '') ?? []).filter((use) => isFor(service, use));
    const scraping = monitors().filter((it) => selects(it, service) && isWithinReach(it, service));
    const resources = new Set([...routes.map(({ resource }) => resource), ...scraping]);
    return [...resources].map((resource) => ({ kind: kindOf(resource, settings), resource }));
  };
}

interface Use {
  readonly resource: Resource;
  readonly backend: Backend;
}

function isFor(service: Service, { resource, backend }: Use): boolean {
  const { namespace } = service.metadata;
  if (backend.namespace !== undefined) return namespace.value === undefined || namespace.value === backend.namespace;
  return compareNamespaces(resource, service) !== 'different' && isWithinReach(resource, service);
}

function kindOf(resource: Resource, settings: ConsumerSettings | undefined): Consumer['kind'] {
  switch (resource.kind) {
    case 'Ingress':
      return controllerOf(resource, settings);
    case 'HTTPProxy':
      return 'Contour';
    case 'Route':
      return 'OpenShift';
    case 'VirtualService':
    case 'ServiceEntry':
      return 'Istio';
    case 'ServiceMonitor':
      return 'Prometheus';
    default:
      return resource.apiVersion.startsWith('gateway.networking.k8s.io/') ? 'Gateway API' : 'Traefik';
  }
}

/** An Ingress that names no class is for the one controller that there is. */
function controllerOf({ metadata, spec }: Resource<'Ingress'>, settings: ConsumerSettings | undefined): Consumer['kind'] {
  const annotated = metadata.annotations.entries.get(ingressClassAnnotation);
  if (spec.ingressClassName.state === 'absent' && annotated === undefined) return onlyController(settings);
  const name = spec.ingressClassName.value ?? annotated?.value;
  if (name?.includes('traefik')) return 'Traefik';
  return name?.includes('nginx') ? 'ingress-nginx' : 'Ingress';
}

function onlyController({ ingressNginx, traefik }: Partial<ConsumerSettings> = {}): Consumer['kind'] {
  if (ingressNginx && !traefik) return 'ingress-nginx';
  return traefik && !ingressNginx ? 'Traefik' : 'Ingress';
}

/** A selector without labels, or with expressions, may mean anything: it is taken for none. */
function selects({ metadata, spec }: Resource<'ServiceMonitor'>, service: Service): boolean {
  const { matchLabels, matchExpressions } = spec.selector;
  if (matchLabels.entries.size === 0 || matchExpressions.node !== undefined) return false;
  const labels = service.metadata.labels.entries;
  const hasAll = [...matchLabels.entries].every(([key, { value }]) => value !== undefined && labels.get(key)?.value === value);
  if (!hasAll || spec.namespaceSelector.any.value === true) return hasAll;
  const names = spec.namespaceSelector.matchNames.items;
  if (names.length === 0) return compareNamespaces({ metadata }, service) !== 'different';
  return service.metadata.namespace.value === undefined || names.some(({ value }) => value === service.metadata.namespace.value);
}

/** Without namespaces, the same name at the other end of the tree is another Service. */
const isWithinReach = (resource: Resource, service: Service): boolean =>
  resource.metadata.namespace.state === 'present' ||
  distanceBetween(fileOf(resource).path, fileOf(service).path) < distance.elsewhere;
