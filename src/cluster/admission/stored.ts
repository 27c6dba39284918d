import type { Service, ServicePort } from '../../model/resources.ts';
import { portProtocol, targetPortOf } from '../../model/service.ts';
import { familiesOf } from '../families.ts';
import type { Setup } from '../setup.ts';
import { allocatesPorts, isExternal, typeOf } from './service-type.ts';

/** The fields of a Service as the API server stores them; `allocated` where it chose the value. */
export interface StoredService {
  readonly type: string | undefined;
  readonly sessionAffinity: string;
  readonly internalTrafficPolicy: string | undefined;
  readonly externalTrafficPolicy: string | undefined;
  readonly trafficDistribution: string | undefined;
  readonly ipFamilyPolicy: string | undefined;
  readonly ipFamilies: readonly string[];
  readonly clusterIPs: readonly ('None' | { readonly family: string })[];
  readonly ports: readonly StoredPort[];
}

export interface StoredPort {
  readonly name: string | undefined;
  readonly protocol: string;
  readonly port: number | undefined;
  readonly targetPort: number | string | undefined;
  readonly nodePort: number | 'allocated' | undefined;
  readonly appProtocol: string | undefined;
}

/**
 * With the API server's defaults. Source: kubernetes pkg/apis/core/v1/defaults.go SetDefaults_Service,
 * pkg/registry/core/service/storage/alloc.go.
 */
export function storedService(service: Service, setup: Setup): StoredService {
  const { spec } = service;
  const type = typeOf(service);
  const isAlias = type === 'ExternalName';
  const isHeadless = spec.clusterIP.value === 'None';
  const families = familiesOf(service, setup.families) ?? [];
  return {
    type,
    sessionAffinity: spec.sessionAffinity.value || 'None',
    internalTrafficPolicy: isAlias ? undefined : (spec.internalTrafficPolicy.value ?? 'Cluster'),
    externalTrafficPolicy: isExternal(service) ? spec.externalTrafficPolicy.value || 'Cluster' : undefined,
    trafficDistribution: setup.minor >= 31 ? spec.trafficDistribution.value : undefined,
    ipFamilyPolicy: isAlias ? undefined : policyOf(service),
    ipFamilies: families,
    clusterIPs: isAlias ? [] : isHeadless ? ['None'] : families.map((family) => ({ family })),
    ports: spec.ports.items.map((port) => storedPort(port, allocatesPorts(service))),
  };
}

/** A Service that is headless and has no selector is for both families unless it says otherwise. */
function policyOf({ spec }: Service): string | undefined {
  const { ipFamilyPolicy, clusterIP, selector } = spec;
  if (ipFamilyPolicy.state !== 'absent') return ipFamilyPolicy.value;
  return clusterIP.value === 'None' && selector.state === 'absent' ? 'RequireDualStack' : 'SingleStack';
}

function storedPort(port: ServicePort, isAllocated: boolean): StoredPort {
  const written = port.nodePort.value || undefined;
  return {
    name: port.name.value || undefined,
    protocol: portProtocol(port).text,
    port: port.port.value,
    targetPort: targetPortOf(port),
    nodePort: written ?? (isAllocated ? 'allocated' : undefined),
    appProtocol: port.appProtocol.value,
  };
}
