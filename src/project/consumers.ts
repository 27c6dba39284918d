import { fileOf, type Resource, type Service } from '../model/resources.ts';
import type { Field } from '../model/view.ts';
import { distance, distanceBetween } from './distance.ts';
import { compareNamespaces } from './relation.ts';

/** What forwards requests to a Service without asking cluster DNS for its name. */
export interface Consumer {
  readonly kind: 'Traefik' | 'ingress-nginx' | 'Ingress';
  readonly resource: Resource;
}

const ingressClassAnnotation = 'kubernetes.io/ingress.class';

export function consumersOf(service: Service, context: readonly Resource[]): readonly Consumer[] {
  return context
    .filter((it) => backendNames(it).some((name) => isNameOf(service, name)))
    .filter((it) => compareNamespaces(it, service) !== 'different' && isWithinReach(it, service))
    .map((resource) => ({ kind: kindOf(resource), resource }));
}

function backendNames(resource: Resource): readonly Field<string>[] {
  switch (resource.kind) {
    case 'Ingress': {
      const { defaultBackend, rules } = resource.spec;
      return [defaultBackend, ...rules.items.flatMap(({ http }) => http.paths.items.map(({ backend }) => backend))].map(
        (backend) => backend.service.name,
      );
    }
    case 'IngressRoute':
    case 'IngressRouteTCP':
    case 'IngressRouteUDP':
      return resource.spec.routes.items.flatMap(({ services }) => services.items.map(({ name }) => name));
    default:
      return [];
  }
}

function kindOf(resource: Resource): Consumer['kind'] {
  if (resource.kind !== 'Ingress') return 'Traefik';
  const name = resource.spec.ingressClassName.value ?? resource.metadata.annotations.entries.get(ingressClassAnnotation)?.value;
  if (name?.includes('traefik')) return 'Traefik';
  return name?.includes('nginx') ? 'ingress-nginx' : 'Ingress';
}

const isNameOf = (service: Service, name: Field<string>): boolean =>
  name.state === 'present' && name.value === service.metadata.name.value;

/** Without namespaces, the same name at the other end of the tree is another Service. */
const isWithinReach = (resource: Resource, service: Service): boolean =>
  resource.metadata.namespace.state === 'present' ||
  distanceBetween(fileOf(resource).path, fileOf(service).path) < distance.elsewhere;
