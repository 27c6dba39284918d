import ipaddr from 'ipaddr.js';

export type Family = 'IPv4' | 'IPv6';

/** As Go's `net.ParseIP` decides, which CoreDNS and the API server use: no leading zeros, no zone, four decimal parts. */
export function familyOf(text: string): Family | undefined {
  if (fourParts.test(text)) return 'IPv4';
  return text.includes(':') && !text.includes('%') && !zeroBefore.test(text) && ipaddr.IPv6.isValid(text) ? 'IPv6' : undefined;
}

/** A leading zero of a decimal part. */
const zeroBefore = /(?:^|:)0\d+\.|\.0\d/;

/** Most of what is asked about: ipaddr.js makes an object, and takes leading zeros. */
const fourParts = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** An address in its canonical spelling. */
export interface Ip {
  readonly family: Family;
  readonly text: string;
}

/**
 * As Go's `netutils.ParseIPSloppy` reads an address, by which the API server and the controllers go on with what was
 * accepted: the parts of `010.20.0.11` are decimal, and `::ffff:10.20.0.11` is an IPv4 address.
 */
export function parseIp(text: string): Ip | undefined {
  if (fourParts.test(text)) return { family: 'IPv4', text };
  const plain = withoutZeros(text.includes(':') ? withoutDots(text) : text);
  const family = familyOf(plain);
  if (family !== 'IPv6') return family && { family, text: plain };
  const address = ipaddr.IPv6.parse(plain);
  if (address.isIPv4MappedAddress()) return { family: 'IPv4', text: address.toIPv4Address().toString() };
  return { family, text: address.toRFC5952String() };
}

const withoutZeros = (text: string): string => (zeroBefore.test(text) ? text.replace(/(^|:|\.)0+(?=\d+(\.|$))/g, '$1') : text);

/** `::10.20.0.11` is an IPv6 address of its own, which ipaddr.js takes for `::ffff:10.20.0.11`. */
const withoutDots = (text: string): string =>
  text.replace(/^::(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...parts: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.slice(0, 4).map(Number);
    return `::${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });

export type SpecialUse = 'unspecified' | 'loopback' | 'link-local' | 'link-local multicast' | 'multicast' | 'broadcast';

/** What no server in a network has as its address, as Go's `net.IP` tells it apart; undefined for every other address. */
export function specialUseOf(text: string): SpecialUse | undefined {
  const { family, text: ip } = parseIp(text) ?? { text };
  if (family === undefined || (family === 'IPv4' && !/^(0|127|169|22[4-9]|23\d|255)\./.test(ip))) return undefined;
  if (ip === '0.0.0.0' || ip === '::') return 'unspecified';
  if (/^224\.0\.0\.|^ff.2:/.test(ip)) return 'link-local multicast';
  const range = ipaddr.parse(ip).range();
  if (range === 'linkLocal') return 'link-local';
  return range === 'loopback' || range === 'multicast' || range === 'broadcast' ? range : undefined;
}

/** Whether an address is in one of some ranges in CIDR form; a range that is none holds nothing. */
export function isInRange(text: string, cidrs: readonly string[]): boolean {
  const ip = cidrs.length > 0 ? parseIp(text) : undefined;
  return ip !== undefined && cidrs.some((cidr) => ipaddr.isValidCIDR(cidr) && holds(cidr, ip));
}

function holds(cidr: string, { family, text }: Ip): boolean {
  const [range, bits] = ipaddr.parseCIDR(cidr);
  const address = ipaddr.parse(text);
  return (range.kind() === 'ipv4') === (family === 'IPv4') && address.match(range, bits);
}

/** Whether a Service may get an address of one of some ranges: the first one is never given out, nor the last of IPv4. */
export function isAssignableIn(text: string, cidrs: readonly string[]): boolean {
  const edges = cidrs.flatMap((cidr) => {
    const { network, bits } = parseRange(cidr) ?? {};
    if (network === undefined || network.includes(':')) return [network];
    return [network, ipaddr.IPv4.broadcastAddressFromCIDR(`${network}/${bits}`).toString()];
  });
  return isInRange(text, cidrs) && !edges.includes(parseIp(text)?.text);
}

/** What `10.0.0.1/8` says. */
export interface Range {
  /** The address in its canonical spelling. */
  readonly text: string;
  /** The first one of the range. */
  readonly network: string;
  readonly bits: number;
  /** Neither with leading zeros nor with an IPv4 address in the form of IPv6. */
  readonly isStandard: boolean;
}

/** As Go's `netutils.ParseCIDRSloppy` reads it. */
export function parseRange(text: string): Range | undefined {
  const [address = '', length = '', ...more] = text.split('/');
  const ip = parseIp(address);
  const isMapped = ip?.family === 'IPv4' && address.includes(':');
  const bits = Number(length) - (isMapped ? 96 : 0);
  if (ip === undefined || more.length > 0 || !/^\d+$/.test(length) || bits < 0) return undefined;
  if (bits > (ip.family === 'IPv4' ? 32 : 128)) return undefined;
  const kind = ip.family === 'IPv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const network = parseIp(kind.networkAddressFromCIDR(`${ip.text}/${bits}`).toString())?.text ?? ip.text;
  return { text: ip.text, network, bits, isStandard: familyOf(address) !== undefined && !isMapped && !/^0\d/.test(length) };
}
