import { clusterNameOf } from '../model/dns.ts';
import type { Resource } from '../model/resources.ts';
import { spelled } from '../model/spelled.ts';
import type { Field } from '../model/view.ts';

/** A Service that something forwards to, by what is written. */
export interface Backend {
  readonly name: string;
  /** Undefined where that of the resource counts, which may be unwritten too. */
  readonly namespace: string | undefined;
}

/** The Services that a route, an Ingress or the like names. */
export function backendsOf(resource: Resource): readonly Backend[] {
  switch (resource.kind) {
    case 'Ingress':
      return ingressBackends(resource);
    case 'IngressRoute':
    case 'IngressRouteTCP':
    case 'IngressRouteUDP':
      return resource.spec.routes.items.flatMap(({ services }) => backendsIn(services.items));
    case 'TraefikService': {
      const { weighted, mirroring } = resource.spec;
      return backendsIn([...weighted.services, mirroring, ...mirroring.mirrors]);
    }
    case 'HTTPRoute':
    case 'GRPCRoute':
    case 'TLSRoute':
    case 'TCPRoute':
    case 'UDPRoute':
      return resource.spec.rules.items.flatMap(({ backendRefs, filters }) =>
        backendsIn([...backendRefs, ...filters.items.map(({ requestMirror }) => requestMirror.backendRef)]),
      );
    case 'HTTPProxy':
      return [...resource.spec.routes, resource.spec.tcpproxy].flatMap(({ services }) => backendsIn(services.items));
    case 'Route':
      return backendsIn([resource.spec.to, ...resource.spec.alternateBackends]);
    case 'VirtualService': {
      const { http, tls, tcp } = resource.spec;
      const hosts = [...http, ...tls, ...tcp].flatMap(({ route }) => route.items.map(({ destination }) => destination.host));
      return hosts.flatMap(backendsOfHost);
    }
    case 'ServiceEntry':
      return resource.spec.hosts.items.flatMap(backendsOfHost);
    default:
      return [];
  }
}

function ingressBackends({ spec }: Resource<'Ingress'>): readonly Backend[] {
  const paths = spec.rules.items.flatMap(({ http }) => http.paths.items);
  return [spec.defaultBackend, ...paths.map(({ backend }) => backend)].flatMap(({ service }) =>
    service.name.value === undefined ? [] : [{ name: service.name.value, namespace: undefined }],
  );
}

type Reference = Readonly<Record<'kind' | 'name' | 'namespace', Field<string>>>;

const backendsIn = (references: readonly Reference[]): readonly Backend[] =>
  references.flatMap(({ kind, name, namespace }) =>
    name.value === undefined || spelled(kind, 'Service').text !== 'Service'
      ? []
      : [{ name: name.value, namespace: namespace.value }],
  );

/** A mesh completes a name without a dot by the namespace of the resource that says it. */
function backendsOfHost({ value }: Field<string>): readonly Backend[] {
  if (value === undefined) return [];
  if (!value.includes('.')) return [{ name: value, namespace: undefined }];
  const name = clusterNameOf(value);
  return name ? [{ name: name.service, namespace: name.namespace }] : [];
}
