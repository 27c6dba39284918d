import { isInRange, parseIp } from '../../model/address.ts';
import type { Service, ServicePort } from '../../model/resources.ts';
import { isSelectorless, portName, portProtocol, targetPortOf } from '../../model/service.ts';
import type { Field } from '../../model/view.ts';
import type { Setup } from '../setup.ts';
import { endpointIpFaults, spellingFaults } from './addresses.ts';
import {
  duplicate,
  type Fault,
  forbidden,
  forbiddenFor,
  invalid,
  invalidFor,
  notSupported,
  repeated,
  required,
  together,
  unless,
} from './fault.ts';
import { isLabel, isLabelWithLetter, isQualifiedName, isSubdomain, portNameFaults } from './grammar.ts';
import { labelFaults, metadataFaults } from './metadata.ts';
import { isPortNumber, numberFaults, portFaults } from './ports.ts';

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
const families: readonly string[] = ['IPv4', 'IPv6'];
const policies: readonly string[] = ['SingleStack', 'PreferDualStack', 'RequireDualStack'];

/** Undefined where it is filled in later. */
export const typeOf = ({ spec: { type } }: Service): string | undefined =>
  type.state === 'absent' || type.value === '' ? 'ClusterIP' : type.value;

const isHeadless = ({ spec }: Service): boolean => spec.clusterIP.value === 'None' || spec.clusterIPs.items[0]?.value === 'None';

/** What is filled in later may be `None`. */
const mayBeHeadless = (service: Service): boolean =>
  isHeadless(service) || [service.spec.clusterIP, ...service.spec.clusterIPs.items].some(({ state }) => state === 'substituted');

const mustStack = "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified";

function allocationFaults(service: Service, setup: Setup, others: readonly Service[]): readonly Fault[] {
  const own = clusterIpFaults(service, setup);
  if (own.length > 0) return own;
  const { spec } = service;
  const { ipFamilyPolicy, ipFamilies } = spec;
  const isLenient = mayBeHeadless(service) && isSelectorless(service);
  const policy = ipFamilyPolicy.state === 'absent' ? (isLenient ? 'RequireDualStack' : 'SingleStack') : ipFamilyPolicy.value;
  const stacked = policy === 'SingleStack' ? [spec.clusterIPs, ipFamilies].filter(({ items }) => items.length === 2) : [];
  if (stacked.length > 0) return stacked.map(() => invalidFor(ipFamilyPolicy, mustStack));
  if (isLenient) return [];
  const isTooFew = policy === 'RequireDualStack' && setup.families.length < 2;
  const unknown = ipFamilies.items.filter(({ value }) =>
    setup.families.every((family) => value !== undefined && family !== value),
  );
  const late = together(
    isTooFew ? [invalid(ipFamilyPolicy)] : [],
    unknown.map((family) => invalid(family)),
  );
  if (late.length > 0) return late;
  return together(rangeFaults(service, setup), takenFaults(service, others), nodePortFaults(service, others));
}

/** Source: ValidateServiceClusterIPsRelatedFields. A `clusterIP` alone is copied to `clusterIPs`. */
function clusterIpFaults({ spec }: Service, { minor }: Setup): readonly Fault[] {
  const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy } = spec;
  const [first] = clusterIPs.items;
  const isUnset = clusterIP.state === 'absent' || clusterIP.value === '';
  const isAtOdds =
    first && (isUnset || (clusterIP.value !== undefined && first.value !== undefined && clusterIP.value !== first.value));
  const all: readonly Field<string>[] = first ? clusterIPs.items : [clusterIP];
  const addresses = all.filter(({ value }) => value !== undefined && value !== '' && value !== 'None');
  const shape = together(
    isAtOdds ? [invalid(clusterIPs)] : [],
    ipFamilies.items.flatMap((family) => unless(family, (text) => families.includes(text), notSupported)),
    repeated(ipFamilies, ({ value }) => value).map((family) => duplicate(family)),
    unless(ipFamilyPolicy, (text) => policies.includes(text), notSupported),
    clusterIPs.items.length > 1 && clusterIPs.items.some(({ value }) => value === 'None') ? [invalid(clusterIPs)] : [],
    addresses.flatMap((address) => spellingFaults(address, minor, `spec.clusterIPs[${all.indexOf(address)}]`)),
    clusterIPs.items.length > 2 ? [invalid(clusterIPs)] : [],
  );
  return shape.length > 0 ? shape : familyFaults(all, spec);
}

/** What is no address, or is filled in later, has no family. */
function familyFaults(addresses: readonly Field<string>[], { clusterIPs, ipFamilies }: Service['spec']): readonly Fault[] {
  const found = addresses.map(({ value = '' }) => parseIp(value)?.family);
  if (found.length === 2 && found[0] !== undefined && found[0] === found[1]) return [invalid(clusterIPs)];
  return addresses.flatMap((address, index) => {
    const [written, actual] = [ipFamilies.items[index]?.value, found[index]];
    const isOther = written !== undefined && actual !== undefined && written !== actual;
    return isOther ? [invalid(address, `spec.clusterIPs[${index}]`)] : [];
  });
}

/** Since v1.33 an address is a resource that bears the name of its Service, so one without a name gets none. */
function rangeFaults({ metadata, spec }: Service, { serviceRanges, minor }: Setup): readonly Fault[] {
  const all = spec.clusterIPs.items.length > 0 ? spec.clusterIPs.items : [spec.clusterIP];
  const isNameless = metadata.name.state === 'absent' && metadata.generateName.state === 'absent';
  if (minor >= 33 && isNameless && !all.some(({ value }) => value === 'None')) return [invalid(spec.clusterIPs)];
  const outside = all.filter(({ value }) => value && value !== 'None' && !isInRange(value, serviceRanges));
  return serviceRanges.length > 0 ? outside.map((address) => invalid(address, 'spec.clusterIPs')) : [];
}

/** A cluster IP that another Service has. */
function takenFaults({ spec: { clusterIP } }: Service, others: readonly Service[]): readonly Fault[] {
  const text = parseIp(clusterIP.value ?? '')?.text;
  const isTaken = text !== undefined && others.some(({ spec }) => parseIp(spec.clusterIP.value ?? '')?.text === text);
  return isTaken ? [invalid(clusterIP, 'spec.clusterIPs')] : [];
}

/** The range is kube-apiserver's default. */
const nodePorts = { least: 30_000, most: 32_767 };

function nodePortFaults(service: Service, others: readonly Service[]): readonly Fault[] {
  if (!isOpen(service)) return [];
  const taken = new Set(others.filter(isOpen).flatMap(({ spec }) => spec.ports.items.map((port) => keyOf(port, port.nodePort))));
  return service.spec.ports.items.filter(hasNodePort).flatMap((port) => {
    const { value = nodePorts.least } = port.nodePort;
    const isOutside = value < nodePorts.least || value > nodePorts.most;
    return isOutside || taken.has(keyOf(port, port.nodePort)) ? [invalid(port.nodePort)] : [];
  });
}

const isOpen = (service: Service): boolean => typeOf(service) === 'NodePort' || typeOf(service) === 'LoadBalancer';

function validationFaults(service: Service, setup: Setup): readonly Fault[] {
  const { spec } = service;
  const type = typeOf(service);
  const isAlias = type === 'ExternalName';
  const isName = setup.minor >= 36 ? isLabel : isLabelWithLetter;
  const isPortless = spec.ports.state === 'absent' && !mayBeHeadless(service) && type !== undefined && !isAlias;
  const isProxied = type === 'NodePort' || type === 'LoadBalancer';
  return together(
    metadataFaults(service, isName),
    isPortless ? [required(spec.ports)] : [],
    isProxied && isHeadless(service) ? [invalid(spec.clusterIP, 'spec.clusterIPs[0]')] : [],
    isAlias ? aliasFaults(service) : [],
    portsFaults(service),
    labelFaults(spec.selector),
    unless(spec.sessionAffinity, (text) => ['', 'ClientIP', 'None'].includes(text), notSupported),
    spec.externalIPs.items.flatMap((address) => {
      const faults = spellingFaults(address, setup.minor);
      return faults.length > 0 ? faults : endpointIpFaults(address);
    }),
    type === undefined || types.includes(type) ? [] : [notSupported(spec.type)],
    policyFaults(service, setup),
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
    name && !isSubdomain(name) ? [invalid(externalName)] : [],
  );
}

function portsFaults(service: Service): readonly Fault[] {
  const { ports } = service.spec;
  const isSeveral = ports.items.length > 1;
  return together(
    ports.items.flatMap((port) => together(portFaults(port, isSeveral), numberFaults(port.port), targetFaults(port))),
    repeated(ports, (port) => portName(port).text || undefined).map(({ name }) => duplicate(name)),
    typeOf(service) === 'ClusterIP' ? ports.items.filter(hasNodePort).map(nodePortFault) : [],
    repeated(ports, (port) => (hasNodePort(port) ? keyOf(port, port.nodePort) : undefined)).map(({ nodePort }) =>
      duplicate(nodePort),
    ),
    repeated(ports, (port) => keyOf(port, port.port)).map((port) => duplicate(port)),
  );
}

const nodePortFault = ({ nodePort }: ServicePort): Fault => forbiddenFor(nodePort, "may not be used when `type` is 'ClusterIP'");

const hasNodePort = ({ nodePort }: ServicePort): boolean => (nodePort.value ?? 0) !== 0;

const keyOf = (port: ServicePort, { value }: Field<number>): string | undefined =>
  value === undefined || !portProtocol(port).isKnown ? undefined : `${value}/${portProtocol(port).text}`;

function targetFaults(port: ServicePort): readonly Fault[] {
  const target = targetPortOf(port);
  if (target === undefined) return port.port.state === 'absent' ? [invalid(port.targetPort)] : [];
  if (typeof target === 'number') return isPortNumber(target) ? [] : [invalid(port.targetPort)];
  return Array.from({ length: portNameFaults(target) }, () => invalid(port.targetPort));
}

/** Whether it is reached at an address that is not only the cluster's. */
export const isExternal = (service: Service): boolean => {
  const type = typeOf(service);
  return type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && service.spec.externalIPs.state !== 'absent');
};

const onlyBalanced = "may only be used when `type` is 'LoadBalancer'";
const onlyLocal = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'";

/** trafficDistribution is kept since v1.31, when its gate came on, and takes two values more since v1.34. */
function policyFaults(service: Service, { minor }: Setup): readonly Fault[] {
  const { spec } = service;
  const type = typeOf(service);
  const isBalanced = type === 'LoadBalancer' || type === undefined;
  const external = spec.externalTrafficPolicy;
  const isPolicy = (text: string) => text === 'Cluster' || text === 'Local';
  const isUnfit = type !== undefined && !isExternal(service) && external.state === 'present' && external.value !== '';
  const isCheckNeeded = isBalanced && (external.value === 'Local' || external.state === 'substituted');
  const hasCheck = spec.healthCheckNodePort.state === 'present' && spec.healthCheckNodePort.value !== 0;
  const distributions = ['PreferClose', ...(minor >= 34 ? ['PreferSameZone', 'PreferSameNode'] : [])];
  return together(
    spec.loadBalancerSourceRanges.state === 'present' && !isBalanced
      ? [forbidden(spec.loadBalancerSourceRanges, 'spec.LoadBalancerSourceRanges', onlyBalanced)]
      : [],
    spec.allocateLoadBalancerNodePorts.state === 'present' && !isBalanced
      ? [forbiddenFor(spec.allocateLoadBalancerNodePorts, onlyBalanced)]
      : [],
    spec.loadBalancerClass.state === 'present' && !isBalanced ? [forbiddenFor(spec.loadBalancerClass, onlyBalanced)] : [],
    isBalanced ? unless(spec.loadBalancerClass, isQualifiedName) : [],
    isUnfit
      ? [invalidFor(external, 'may only be set for externally-accessible services')]
      : unless(external, (text) => text === '' || isPolicy(text), notSupported),
    hasCheck && !isCheckNeeded ? [invalidFor(spec.healthCheckNodePort, onlyLocal)] : [],
    unless(spec.internalTrafficPolicy, isPolicy, notSupported),
    minor >= 31 ? unless(spec.trafficDistribution, (text) => distributions.includes(text), notSupported) : [],
  );
}
