import { parseIp } from '../model/address.ts';
import { annotation, label } from '../model/names.ts';
import type { Endpoints } from '../model/resources.ts';
import { type Field, withValue } from '../model/view.ts';
import { type PackedAddress, repack, spellingOf } from './repack.ts';
import type { Slice, SliceEndpoint, SlicePort } from './slice.ts';
import { type Minor, newestMinor } from './version.ts';

/** Why the mirroring controller leaves Endpoints alone though their Service has no selector. */
export type Obstacle = 'skip-mirror label' | 'leader annotation';

export function mirroringObstacle({ metadata }: Endpoints): Obstacle | undefined {
  if (metadata.labels.entries.get(label.skipMirror)?.value === 'true') return 'skip-mirror label';
  return metadata.annotations.entries.has(annotation.leader) ? 'leader annotation' : undefined;
}

/**
 * The slices that the mirroring controller makes of Endpoints whose Service has no selector: one a family and set of ports.
 * Their nodes point into the Endpoints' YAML. Source: kubernetes pkg/controller/endpointslicemirroring reconciler.go.
 */
export function mirror(endpoints: Endpoints, minor: Minor = newestMinor): readonly Slice[] {
  if (mirroringObstacle(endpoints)) return [];
  const labels = labelsOfMirror(endpoints);
  return repack(endpoints.subsets.items)
    .filter(({ ports }) => hasUniqueNames(ports))
    .flatMap(({ ports, addresses }) =>
      [...byAddressType(firstThousand(addresses), minor)].map(([addressType, found]) => ({
        source: endpoints,
        labels,
        addressType,
        ports,
        endpoints: [...found.values()],
      })),
    );
}

/**
 * Ports whose name another port of the same addresses has, once the subsets are packed, with the first of that name. Of
 * such addresses no slice is made at all.
 */
export const namesakesIn = (endpoints: Endpoints): readonly (readonly [SlicePort, SlicePort])[] =>
  repack(endpoints.subsets.items).flatMap(({ ports }) => {
    const known = ports.filter(({ name }) => name.isKnown);
    const firsts = new Map(known.toReversed().map((port) => [port.name.text, port]));
    return known.flatMap((port) => {
      const first = firsts.get(port.name.text) ?? port;
      return first === port ? [] : [[port, first] as const];
    });
  });

/** A slice with one port name twice is refused by the API server, whatever the protocols; the controller then gives up. */
const hasUniqueNames = (ports: readonly SlicePort[]): boolean =>
  new Set(ports.map((port) => port.name.text)).size === ports.length;

/** All labels are copied, but the two by which the controller finds its slices are its own. */
function labelsOfMirror({ metadata }: Endpoints): Slice['labels'] {
  const copied = [...metadata.labels.entries].filter(([name]) => name !== label.managedBy);
  return new Map([...copied, [label.serviceName, metadata.name]]);
}

/** How many addresses of Endpoints the controller leaves out, of which it says so in an event. */
export const countSkipped = (endpoints: Endpoints): number =>
  repack(endpoints.subsets.items)
    .map(({ addresses }) => addresses.filter(isMirrored).length)
    .reduce((skipped, count) => skipped + Math.max(0, count - most), 0);

const most = 1000;

/** The rest of a packed subset is dropped: ready addresses come first, then the order is that of the texts. */
function firstThousand(addresses: readonly PackedAddress[]): readonly PackedAddress[] {
  const valid = addresses.filter(isMirrored);
  if (valid.length <= most) return valid;
  return valid.sort((one, other) => Number(other.isReady) - Number(one.isReady) || compareIps(one, other)).slice(0, most);
}

const isMirrored = ({ address }: PackedAddress): boolean => typeOf(address.ip) !== undefined;

function compareIps(one: PackedAddress, other: PackedAddress): number {
  const [left, right] = [spellingOf(one.address.ip), spellingOf(other.address.ip)];
  return left < right ? -1 : Number(left > right);
}

/** A substituted address may be of either family. One that is not an IP is skipped. */
function typeOf(ip: Field<string>): 'IPv4' | 'IPv6' | 'unknown' | undefined {
  if (ip.state === 'substituted') return 'unknown';
  return ip.state === 'present' ? parseIp(ip.value)?.family : undefined;
}

/** Of one address in several spellings the last stays, so a ready one gives way to one that is not ready. */
function byAddressType(addresses: readonly PackedAddress[], minor: Minor): Map<Slice['addressType'], Map<string, SliceEndpoint>> {
  const found = new Map<Slice['addressType'], Map<string, SliceEndpoint>>();
  const readyFirst = [...addresses.filter((it) => it.isReady), ...addresses.filter((it) => !it.isReady)];
  for (const { address, isReady } of readyFirst) {
    const type = typeOf(address.ip);
    if (type === undefined) continue;
    const ip = mirroredIp(address.ip, minor);
    const endpoints = found.get(type) ?? new Map<string, SliceEndpoint>();
    endpoints.set(spellingOf(ip), {
      addresses: [ip],
      isReady,
      isServing: true,
      isTerminating: false,
      hostname: address.hostname,
      nodeName: address.nodeName,
      zoneHints: [],
      nodeHints: [],
      at: address,
    });
    found.set(type, endpoints);
  }
  return found;
}

/** Canonical since KEP-4858 in v1.33, copied as written before. */
function mirroredIp(ip: Field<string>, minor: Minor): Field<string> {
  const canonical = ip.state === 'present' && minor >= 33 ? parseIp(ip.value) : undefined;
  return ip.state === 'present' && canonical ? withValue(ip, canonical.text) : ip;
}
