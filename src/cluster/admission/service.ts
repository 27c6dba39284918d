import { annotation } from '../../model/names.ts';
import type { Service, ServicePort } from '../../model/resources.ts';
import { portName as nameOfPort, portProtocol, targetPortOf } from '../../model/service.ts';
import type { Setup } from '../setup.ts';
import { endpointIpFaults, spellingFaults } from './addresses.ts';
import { allocationFaults, givenNodePort } from './allocation.ts';
import {
  against,
  duplicate,
  type Fault,
  forbidden,
  forbiddenFor,
  invalid,
  invalidFor,
  notSupported,
  repeated,
  required,
  times,
  together,
  unless,
} from './fault.ts';
import { label, labelWithLetter, portName, qualifiedName, subdomain } from './grammar.ts';
import { labelFaults, metadataFaults } from './metadata.ts';
import { isPortNumber, numberFaults, portFaults } from './ports.ts';
import { isExternal, isHeadless, isOpen, mayBeBalanced, mayBeHeadless, typeOf } from './service-type.ts';
import { onlyBalanced, sourceRangeFaults } from './source-ranges.ts';

/**
 * Why the API server rejects a new Service. Addresses are handed out before anything else is looked at, so a fault of those
 * hides all others. Source: kubernetes pkg/registry/core/service/storage/alloc.go, pkg/apis/core/validation/validation.go
 * validateService.
 */
export function serviceFaults(service: Service, setup: Setup, others: readonly Service[]): readonly Fault[] {
  const early = typeOf(service) === 'ExternalName' ? [] : allocationFaults(service, setup, others);
  return early.length > 0 ? early : validationFaults(service, setup);
}

const types: readonly string[] = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
function validationFaults(service: Service, setup: Setup): readonly Fault[] {
  const { spec } = service;
  const type = typeOf(service);
  const isAlias = type === 'ExternalName';
  const isPortless = spec.ports.state === 'absent' && !mayBeHeadless(service) && type !== undefined && !isAlias;
  return together(
    metadataFaults(service, setup.minor >= 36 ? label : labelWithLetter, setup.minor),
    topologyFaults(service),
    isPortless ? [required(spec.ports)] : [],
    isOpen(service) && isHeadless(service) ? [invalid(spec.clusterIP, 'spec.clusterIPs[0]')] : [],
    isAlias ? aliasFaults(service) : [],
    portsFaults(service),
    labelFaults(spec.selector),
    affinityFaults(service),
    spec.externalIPs.items.flatMap((address) => {
      const faults = spellingFaults(address, setup.minor);
      return faults.length > 0 ? faults : endpointIpFaults(address);
    }),
    type === undefined || types.includes(type) ? [] : [notSupported(spec.type)],
    policyFaults(service, setup),
  );
}

/** The two annotations say the same, or only one is there. */
function topologyFaults({ metadata: { annotations } }: Service): readonly Fault[] {
  const [mode, hints] = [annotation.topologyMode, annotation.topologyHints].map((key) => annotations.entries.get(key));
  if (!mode || !hints || [mode, hints].some(({ state }) => state === 'substituted')) return [];
  const detail = `must match annotations[${annotation.topologyHints}] when both are specified`;
  const isSame = (mode.value ?? '') === (hints.value ?? '');
  return isSame ? [] : [invalid(mode, `metadata.annotations[${annotation.topologyMode}]`, detail)];
}

const longestAffinity = 86_400;

/** The default takes the place of a configuration that says no time, and none stays without affinity. */
function affinityFaults({ spec: { sessionAffinity, sessionAffinityConfig } }: Service): readonly Fault[] {
  const isTime = (seconds: number) => seconds > 0 && seconds <= longestAffinity;
  const { timeoutSeconds } = sessionAffinityConfig.clientIP;
  return together(
    unless(sessionAffinity, (text) => ['', 'ClientIP', 'None'].includes(text), notSupported),
    sessionAffinity.value === 'ClientIP' ? unless(timeoutSeconds, isTime) : [],
  );
}

function aliasFaults({ spec }: Service): readonly Fault[] {
  const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy, externalName } = spec;
  const isSet = clusterIPs.state === 'present' || (clusterIP.state === 'present' && clusterIP.value !== '');
  const name = externalName.value?.replace(/\.$/, '');
  return together(
    isSet ? [forbidden(clusterIPs.state === 'present' ? clusterIPs : clusterIP, 'spec.clusterIPs')] : [],
    ipFamilies.state === 'present' ? [forbidden(ipFamilies)] : [],
    ipFamilyPolicy.state === 'present' ? [forbidden(ipFamilyPolicy)] : [],
    externalName.state === 'absent' || name === '' ? [required(externalName)] : [],
    name ? times(subdomain(name), () => invalid(externalName)) : [],
  );
}

function portsFaults(service: Service): readonly Fault[] {
  const { ports } = service.spec;
  const isSeveral = ports.items.length > 1;
  return together(
    ports.items.flatMap((port) => together(portFaults(port, isSeveral), numberFaults(port.port), targetFaults(port))),
    repeated(ports, (port) => nameOfPort(port).text || undefined).map(({ name }) => duplicate(name)),
    typeOf(service) === 'ClusterIP' ? ports.items.filter(hasNodePort).map(nodePortFault) : [],
    repeated(ports, (port) => keyOf(port, givenNodePort(service, port))).map(({ nodePort }) => duplicate(nodePort)),
    repeated(ports, (port) => keyOf(port, port.port.state === 'absent' ? 0 : port.port.value)).map((port) => duplicate(port)),
  );
}

const nodePortFault = ({ nodePort }: ServicePort): Fault => forbiddenFor(nodePort, "may not be used when `type` is 'ClusterIP'");

const hasNodePort = ({ nodePort }: ServicePort): boolean => (nodePort.value ?? 0) !== 0;

const keyOf = (port: ServicePort, value: number | string | undefined): string | undefined =>
  value === undefined || !portProtocol(port).isKnown ? undefined : `${value}/${portProtocol(port).text}`;

function targetFaults(port: ServicePort): readonly Fault[] {
  const target = targetPortOf(port);
  if (target === undefined) return port.port.state === 'absent' ? [invalid(port.targetPort)] : [];
  if (typeof target === 'number') return isPortNumber(target) ? [] : [invalid(port.targetPort)];
  return times(portName(target), () => invalid(port.targetPort));
}

const onlyLocal = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";

/** trafficDistribution is kept since v1.31, when its gate came on, and takes two values more since v1.34. */
function policyFaults(service: Service, { minor }: Setup): readonly Fault[] {
  const { spec } = service;
  const type = typeOf(service);
  const isBalanced = mayBeBalanced(service);
  const external = spec.externalTrafficPolicy;
  const isPolicy = (text: string) => text === 'Cluster' || text === 'Local';
  const isUnfit = type !== undefined && !isExternal(service) && external.state === 'present' && external.value !== '';
  const isCheckNeeded = isBalanced && (external.value === 'Local' || external.state === 'substituted');
  const hasCheck = spec.healthCheckNodePort.state === 'present' && spec.healthCheckNodePort.value !== 0;
  const distributions = ['PreferClose', ...(minor >= 34 ? ['PreferSameZone', 'PreferSameNode'] : [])];
  return together(
    sourceRangeFaults(service, minor),
    spec.allocateLoadBalancerNodePorts.state === 'present' && !isBalanced
      ? [forbiddenFor(spec.allocateLoadBalancerNodePorts, onlyBalanced)]
      : [],
    spec.loadBalancerClass.state === 'present' && !isBalanced ? [forbiddenFor(spec.loadBalancerClass, onlyBalanced)] : [],
    isBalanced ? against(spec.loadBalancerClass, qualifiedName) : [],
    isUnfit
      ? [invalidFor(external, 'may only be set for externally-accessible services')]
      : unless(external, (text) => text === '' || isPolicy(text), notSupported),
    hasCheck && !isCheckNeeded ? [invalidFor(spec.healthCheckNodePort, onlyLocal)] : [],
    unless(spec.internalTrafficPolicy, isPolicy, notSupported),
    minor >= 31 ? unless(spec.trafficDistribution, (text) => distributions.includes(text), notSupported) : [],
  );
}
