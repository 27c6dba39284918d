import { familyOf, parseIp, specialUseOf } from '../../model/address.ts';
import type { Field } from '../../model/view.ts';
import type { Minor } from '../version.ts';
import { type Fault, fieldOf, invalid, itemText } from './fault.ts';

/**
 * Of a field that took any spelling before v1.36, when the gate StrictIPCIDRValidation came on.
 * Source: apimachinery pkg/util/validation/ip.go IsValidIPForLegacyField.
 */
export function spellingFaults(field: Field<string>, minor: Minor, name?: string): readonly Fault[] {
  const text = itemText(field);
  if (text === undefined) return [];
  const isFit = parseIp(text) !== undefined && (minor < 36 || isStandard(text));
  return isFit ? [] : [invalid(field, name)];
}

/** Neither with leading zeros nor an IPv4 address in the form of IPv6. */
export const isStandard = (text: string): boolean => familyOf(text) !== undefined && !isMapped(text);

export const isMapped = (text: string): boolean => text.includes(':') && parseIp(text)?.family === 'IPv4';

/** Source: kubernetes pkg/apis/core/validation/validation.go ValidateEndpointIP. */
export function endpointIpFaults(field: Field<string>): readonly Fault[] {
  const text = itemText(field);
  if (text === undefined) return [];
  const use = specialUseOf(text);
  const isRejected = use === 'unspecified' || use === 'loopback' || use === 'link-local' || use === 'link-local multicast';
  return parseIp(text) === undefined || isRejected ? [invalid(field)] : [];
}

/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForIP; the texts up to v1.32 from pkg/api/service/warnings.go. */
export function spellingWarnings(field: Field<string>, minor: Minor): readonly string[] {
  const text = field.value ?? '';
  const canonical = parseIp(text)?.text;
  if (canonical === undefined) return [];
  const where = fieldOf(field);
  if (minor < 33) return oldSpellingWarnings(where, text, canonical);
  if (!isStandard(text)) {
    const fate = minor >= 36 ? 'is invalid' : 'will be considered invalid in a future Kubernetes release';
    return [`${where}: non-standard IP address "${text}" ${fate}: use "${canonical}"`];
  }
  if (text === canonical) return [];
  return [`${where}: IPv6 address "${text}" should be in RFC 5952 canonical format ("${canonical}")`];
}

function oldSpellingWarnings(where: string, text: string, canonical: string): readonly string[] {
  if (familyOf(text) === undefined) {
    const error = `ParseAddr("${text}"): IPv4 field has octet with leading zero`;
    return [`${where}: IP address was accepted, but will be invalid in a future Kubernetes release: ${error}`];
  }
  const form = isMapped(text) ? `::ffff:${canonical}` : canonical;
  if (text === form) return [];
  return [
    `${where}: IPv6 address "${text}" is not in RFC 5952 canonical format ("${form}"), which may cause controller apply-loops`,
  ];
}
