import { familyOf, parseIp } from '../src/model/address.ts';
import { addressesOf } from '../src/model/source.ts';
import { error, rejected, resourceRule, warning } from '../src/rule/define.ts';

export default resourceRule({
  on: ['Endpoints', 'EndpointSlice'],
  group: 'addresses',
  summary: 'The address of an endpoint is an IP address in its canonical form',
  rejects: ['hostname', 'placeholder', 'cidr', 'port', 'syntax', 'spelling'],
  yieldsTo: ['endpoint-address-special'],
  messages: {
    hostname: error('"{address}" is a name: the API server rejects it where an endpoint needs an IP address', rejected),
    placeholder: error('"{address}" stands for an IP address: the API server rejects it as it is', rejected),
    cidr: error('"{address}" is a range: the API server rejects it where an endpoint needs one IP address', rejected),
    port: error('"{address}" has a port: the API server rejects it, ports stand beside the addresses', rejected),
    syntax: error('"{address}" is not an IP address, and the API server rejects it', rejected),
    'leading-zero': error(
      '"{address}" has leading zeros: rejected from Kubernetes 1.36, and kube-proxy of 1.30 reads it as octal or fails on it',
      rejected,
    ),
    mapped: error(
      '"{address}" is an IPv4 address as IPv6: rejected from Kubernetes 1.36, and kube-proxy of 1.30 fails on it',
      rejected,
    ),
    spelling: error('"{address}" is an IPv4 address that the API server rejects: the canonical form is "{canonical}"', rejected),
    later: warning('"{address}" is taken for "{canonical}" by this version, and rejected by Kubernetes from {from} on'),
    'non-canonical': error(
      '"{address}" is rejected in an EndpointSlice by Kubernetes 1.35 and later: the canonical form is "{canonical}"',
      rejected,
    ),
    'non-canonical-endpoints': warning(
      '"{address}" is not in canonical form: the API server warns of it, and reads it as "{canonical}"',
    ),
  },
  check(source, report, { kubernetesMinor = Number.NaN }) {
    if (source.kind === 'EndpointSlice' && !isIpType(source.addressType.value)) return;
    for (const field of addressesOf(source)) {
      const address = field.value;
      if (address === undefined) continue;
      const canonical = parseIp(address)?.text;
      if (canonical === undefined) report[faultOf(address)](field, { address });
      else if (canonical !== address) {
        const from = canonical.includes(':') ? '1.35' : '1.36';
        report[spellingOf(address, canonical, source.kind, kubernetesMinor)](field, { address, canonical, from });
      }
    }
  },
});

/** Where versions differ, only what was recorded with one is said of it. */
function spellingOf(address: string, canonical: string, kind: 'Endpoints' | 'EndpointSlice', minor: number) {
  if (canonical.includes(':')) {
    if (kind === 'Endpoints') return 'non-canonical-endpoints';
    return minor <= 30 ? 'later' : 'non-canonical';
  }
  if (minor >= 36) return 'spelling';
  if (minor === 35 && kind === 'Endpoints') return 'later';
  return familyOf(address) === undefined ? 'leading-zero' : 'mapped';
}

/** Of a slice with names for addresses, or without a known type, nothing is said here. */
const isIpType = (type: string | undefined): boolean => type === 'IPv4' || type === 'IPv6';

/** The first that applies names the fault best. */
function faultOf(address: string) {
  if (parseIp(address.replace(/\/\d+$/, '')) !== undefined) return 'cidr';
  if (/^([^:]+|\[.*\]):\d+$/.test(address)) return 'port';
  if (placeholders.some((form) => form.test(address))) return 'placeholder';
  return /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)*\.?$/i.test(address) ? 'hostname' : 'syntax';
}

const placeholders = [
  /^(?=.*[a-z*])(?=.*\d)(\d+|[a-z]+|\*)(\.(\d+|[a-z]+|\*)){3}$/i, // 192.168.X.X
  /^([a-z]+|\*)(\.\1){3}$/i, // x.x.x.x
  /^[A-Z][A-Z0-9_-]*$/, // YOUR_IP
];
