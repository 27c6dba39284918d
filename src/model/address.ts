import ipaddr from 'ipaddr.js';

export type Family = 'IPv4' | 'IPv6';

/** As Go's `net.ParseIP` decides, which CoreDNS and the API server use: no leading zeros, no zone, four decimal parts. */
export function familyOf(text: string): Family | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return hasLeadingZero(text) ? undefined : 'IPv4';
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text) ? 'IPv6' : undefined;
}

const hasLeadingZero = (text: string): boolean => /(^|\.)0\d/.test(text);
