import { isAssignableIn, parseIp } from '../../model/address.ts';
import type { Service, ServicePort } from '../../model/resources.ts';
import { isSelectorless } from '../../model/service.ts';
import type { Field } from '../../model/view.ts';
import type { Setup } from '../setup.ts';
import { spellingFaults } from './addresses.ts';
import {
  duplicate,
  type Fault,
  fieldOf,
  internal,
  invalid,
  invalidFor,
  itemText,
  notSupported,
  repeated,
  together,
  unless,
} from './fault.ts';
import { isPathSegment } from './grammar.ts';
import { allocatesPorts, isCheckedForHealth, isOpen, mayBeHeadless } from './service-type.ts';

/**
 * Why no addresses or node ports can be handed out to a Service, which is done one step after the other before anything else
 * is looked at. Source: kubernetes pkg/registry/core/service/storage/alloc.go allocateCreate.
 */
export function allocationFaults(service: Service, setup: Setup, others: readonly Service[]): readonly Fault[] {
  const steps = [
    () => clusterIpFaults(service, setup),
    () => policyFaults(service, setup),
    () => (mayBeHeadless(service) && isSelectorless(service) ? [] : clusterFaults(service, setup)),
    () => (mayBeHeadless(service) ? [] : addressFaults(service, setup, others)),
    () => portFaults(service, others),
  ];
  for (const step of steps) {
    const faults = step();
    if (faults.length > 0) return faults;
  }
  return [];
}

const families: readonly string[] = ['IPv4', 'IPv6'];
const policies: readonly string[] = ['SingleStack', 'PreferDualStack', 'RequireDualStack'];

/** Source: kubernetes pkg/apis/core/validation/validation.go ValidateServiceClusterIPsRelatedFields. */
function clusterIpFaults({ spec }: Service, { minor }: Setup): readonly Fault[] {
  const { clusterIP, clusterIPs, ipFamilies, ipFamilyPolicy } = spec;
  const [first] = clusterIPs.items;
  const [alone, listed] = [itemText(clusterIP), first && itemText(first)];
  const isAtOdds = first && (alone === '' || (alone !== undefined && listed !== undefined && alone !== listed));
  const addresses = addressesOf(spec);
  const isNoneBeside = addresses.length > 1 && listed === 'None';
  const misspelt = addresses.flatMap((address, index) =>
    index === 0 && itemText(address) === 'None' ? [] : spellingFaults(address, minor, `spec.clusterIPs[${index}]`),
  );
  return together(
    isAtOdds ? [invalid(clusterIPs)] : [],
    ipFamilies.items.filter((family) => !families.includes(itemText(family) ?? 'IPv4')).map((family) => notSupported(family)),
    repeated(ipFamilies, itemText).map((family) => duplicate(family)),
    unless(ipFamilyPolicy, (text) => policies.includes(text), notSupported),
    isNoneBeside ? [invalid(clusterIPs)] : [],
    misspelt,
    addresses.length > 2 ? [invalid(clusterIPs)] : [],
    isNoneBeside || misspelt.length > 0 ? [] : familyFaults(addresses, spec),
  );
}

/** A `clusterIP` alone is copied to `clusterIPs`. */
function addressesOf({ clusterIP, clusterIPs }: Service['spec']): readonly Field<string>[] {
  if (clusterIPs.items.length > 0) return clusterIPs.items;
  return itemText(clusterIP) === '' ? [] : [clusterIP];
}

/** What is filled in later has no family. */
function familyFaults(addresses: readonly Field<string>[], { clusterIPs, ipFamilies }: Service['spec']): readonly Fault[] {
  const found = addresses.map(({ value = '' }) => parseIp(value)?.family);
  const isOneFamily = found.length > 1 && found[0] !== undefined && found.every((family) => family === found[0]);
  const others = addresses.filter((_, index) => {
    const [written, actual] = [ipFamilies.items[index]?.value, found[index]];
    return written !== undefined && families.includes(written) && actual !== undefined && written !== actual;
  });
  return together(
    isOneFamily ? [invalid(clusterIPs)] : [],
    others.map((address) => invalid(address, `spec.clusterIPs[${addresses.indexOf(address)}]`)),
  );
}

const mustStack = (several: string) => `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${several} are specified`;

/** Whose family is not written gets that of its address. Source: alloc.go initIPFamilyFields, as of those below. */
function policyFaults(service: Service, { families: ofCluster }: Setup): readonly Fault[] {
  const { ipFamilyPolicy, ipFamilies, clusterIPs } = service.spec;
  const isSingle = policyOf(service) === 'SingleStack';
  const unknown = addressesOf(service.spec).flatMap((address, index) => {
    const family = parseIp(address.value ?? '')?.family;
    const isInferred = family !== undefined && index >= ipFamilies.items.length;
    return isInferred && !ofCluster.includes(family) ? [invalid(address, `spec.clusterIPs[${index}]`)] : [];
  });
  return together(
    isSingle && clusterIPs.items.length === 2 ? [invalidFor(ipFamilyPolicy, mustStack('cluster IPs'))] : [],
    isSingle && ipFamilies.items.length === 2 ? [invalidFor(ipFamilyPolicy, mustStack('IP families'))] : [],
    unknown,
  );
}

function policyOf(service: Service): string | undefined {
  const { ipFamilyPolicy } = service.spec;
  if (ipFamilyPolicy.state !== 'absent') return ipFamilyPolicy.value;
  return mayBeHeadless(service) && isSelectorless(service) ? 'RequireDualStack' : 'SingleStack';
}

/** What the cluster has no addresses for. */
function clusterFaults(service: Service, { families: ofCluster }: Setup): readonly Fault[] {
  const { ipFamilyPolicy, ipFamilies } = service.spec;
  const isTooFew = policyOf(service) === 'RequireDualStack' && ofCluster.length < 2;
  const isUnknown = (family: string | undefined) => family !== undefined && ofCluster.every((it) => it !== family);
  const unknown = ipFamilies.items.filter(({ value }) => isUnknown(value));
  return together(
    isTooFew ? [invalid(ipFamilyPolicy)] : [],
    unknown.map((family) => invalid(family)),
  );
}

/**
 * The first address that is not to be had. Since v1.33 one is a resource that bears the name of its Service, which has to
 * be one in a path. Source: alloc.go allocIPs, pkg/registry/core/service/ipallocator/ipallocator.go createIPAddress.
 */
function addressFaults(service: Service, { serviceRanges, minor }: Setup, others: readonly Service[]): readonly Fault[] {
  const { spec } = service;
  if (minor >= 33 && !mayBearAddress(service)) return [invalid(spec.clusterIPs)];
  const taken = new Set(others.flatMap((other) => addressesOf(other.spec)).map(({ value = '' }) => parseIp(value)?.text));
  const isLost = (text: string | undefined) =>
    text !== undefined && (taken.has(text) || (serviceRanges.length > 0 && !isAssignableIn(text, serviceRanges)));
  const lost = addressesOf(spec).find(({ value = '' }) => isLost(parseIp(value)?.text));
  return lost ? [invalid(lost, 'spec.clusterIPs')] : [];
}

function mayBearAddress({ metadata: { name, generateName } }: Service): boolean {
  const text = itemText(name) === '' ? itemText(generateName) : itemText(name);
  return text !== '' && isPathSegment(text ?? '');
}

/** The range is kube-apiserver's default. */
export const isNodePort = (port: number): boolean => port >= 30_000 && port <= 32_767;

const isGivenOut = 'provided port is already allocated';

/**
 * The first node port that is not to be had; one number is given out once, whatever the protocol, but for ports of one
 * number in one Service. Source: alloc.go initNodePorts, allocHealthCheckNodePort.
 */
function portFaults(service: Service, others: readonly Service[]): readonly Fault[] {
  const { ports, healthCheckNodePort } = service.spec;
  const taken = new Set(others.flatMap(nodePortsOf));
  const detailOf = (port: number) => (isNodePort(port) ? isGivenOut : undefined);
  const isLost = (port: number) => !isNodePort(port) || taken.has(port);
  const given = new Map<number | undefined, number>();
  for (const port of isOpen(service) ? ports.items : []) {
    const [own, number] = [numberOf(port.nodePort), numberOf(port.port)];
    if (own === 0 && !allocatesPorts(service)) continue;
    const asked = given.has(number) ? own : (writtenNodePort(number, ports.items) ?? own);
    if (asked === 0 || asked === undefined || asked === given.get(number)) continue;
    if (isLost(asked)) return [invalid(port.nodePort, fieldOf(port.nodePort), detailOf(asked))];
    taken.add(asked);
    if (!given.has(number)) given.set(number, asked);
  }
  const check = isCheckedForHealth(service) ? numberOf(healthCheckNodePort) : 0;
  return check !== 0 && check !== undefined && isLost(check)
    ? [internal(healthCheckNodePort, fieldOf(healthCheckNodePort), detailOf(check))]
    : [];
}

/**
 * Which node port a port is given, as a text that is the same for those that are given the same one; undefined where it is
 * given none, or none that is known.
 */
export function givenNodePort(service: Service, port: ServicePort): string | undefined {
  const [own, number] = [numberOf(port.nodePort), numberOf(port.port)];
  if (own !== 0) return own === undefined ? undefined : String(own);
  if (!allocatesPorts(service) || number === undefined) return undefined;
  return String(writtenNodePort(number, service.spec.ports.items) ?? `of ${number}`);
}

/** 0 where none is written, and undefined where it is filled in later. */
const numberOf = ({ state, value }: Field<number>): number | undefined => (state === 'absent' ? 0 : value);

/** The first node port that is written for a port of some number. */
const writtenNodePort = (number: number | undefined, all: readonly ServicePort[]): number | undefined =>
  number === undefined ? undefined : all.find((other) => numberOf(other.port) === number && other.nodePort.value)?.nodePort.value;

const nodePortsOf = (service: Service): readonly number[] => [
  ...(isOpen(service) ? service.spec.ports.items.map(({ nodePort }) => nodePort.value ?? 0) : []),
  ...(isCheckedForHealth(service) ? [service.spec.healthCheckNodePort.value ?? 0] : []),
];
