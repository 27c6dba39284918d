import { familyOf, parseIp, parseRange, type Range } from '../../model/address.ts';
import { annotation } from '../../model/names.ts';
import type { Service } from '../../model/resources.ts';
import type { Minor } from '../version.ts';
import { isMapped } from './addresses.ts';
import { type Fault, fieldOf, forbidden, invalid, itemText, together } from './fault.ts';
import { mayBeBalanced } from './service-type.ts';

export const onlyBalanced = "may only be used when `type` is 'LoadBalancer'";

/**
 * Of the ranges from which a load balancer takes packets. The annotation is looked at where the field is empty. Blanks around
 * a range are left out. Source: kubernetes pkg/apis/core/validation/validation.go validateService.
 */
export function sourceRangeFaults(service: Service, minor: Minor): readonly Fault[] {
  const { metadata, spec } = service;
  const isBalanced = mayBeBalanced(service);
  const isRange = (text: string) => isFit(text.trim(), minor);
  const list = spec.loadBalancerSourceRanges;
  if (list.items.length > 0) {
    const field = 'spec.LoadBalancerSourceRanges';
    const unfit = list.items.flatMap((item, index) => (isRange(itemText(item) ?? '::/0') ? [] : [{ item, index }]));
    return together(
      isBalanced ? [] : [forbidden(list, field, onlyBalanced)],
      unfit.map(({ item, index }) => invalid(item, `${field}[${index}]`)),
    );
  }
  const written = metadata.annotations.entries.get(annotation.sourceRanges);
  if (written === undefined) return [];
  const field = `metadata.annotations[${annotation.sourceRanges}]`;
  const text = written.value?.trim() ?? '';
  return together(
    isBalanced ? [] : [forbidden(written, field, onlyBalanced)],
    (text === '' ? [] : text.split(',')).filter((range) => !isRange(range)).map(() => invalid(written, field)),
  );
}

/** Before v1.36, when the gate StrictIPCIDRValidation came on, any spelling was. Source: apimachinery pkg/util/validation/ip.go parseCIDR. */
function isFit(text: string, minor: Minor): boolean {
  const range = parseRange(text);
  return range !== undefined && (minor < 36 || (range.isStandard && range.text === range.network));
}

/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForCIDR; up to v1.32 kubernetes pkg/api/service/warnings.go. */
export const sourceRangeWarnings = ({ spec }: Service, minor: Minor): readonly string[] =>
  spec.loadBalancerSourceRanges.items.flatMap((item) => {
    const text = item.value ?? '';
    const range = parseRange(text);
    const found = range === undefined ? [] : minor < 33 ? oldWarnings(text, range) : warningsFor(text, range, minor);
    return found.map((warning) => `${fieldOf(item)}: ${warning}`);
  });

function warningsFor(text: string, { text: address, network, bits, isStandard }: Range, minor: Minor): readonly string[] {
  const right = `${network}/${bits}`;
  const alone = `${address}/${address.includes(':') ? 128 : 32}`;
  const fate = minor >= 36 ? 'is invalid' : 'will be considered invalid in a future Kubernetes release';
  if (address === network && isStandard) {
    const isCanonical = !text.includes(':') || text === right;
    return isCanonical ? [] : [`IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${right}")`];
  }
  return [
    ...(address === network ? [] : [`CIDR value "${text}" is ambiguous in this context (should be "${right}" or "${alone}"?)`]),
    ...(isStandard ? [] : [`non-standard CIDR value "${text}" ${fate}: use "${right}"`]),
  ];
}

function oldWarnings(text: string, { text: address, bits }: Range): readonly string[] {
  const [written = '', length = ''] = text.split('/');
  const error =
    parseIp(written) && !familyOf(written)
      ? `ParseAddr("${written}"): IPv4 field has octet with leading zero`
      : length === String(Number(length))
        ? undefined
        : `bad bits after slash: "${length}"`;
  if (error)
    return [`IP prefix was accepted, but will be invalid in a future Kubernetes release: netip.ParsePrefix("${text}"): ${error}`];
  const right = isMapped(written) ? `::ffff:${address}/${bits + 96}` : `${address}/${bits}`;
  if (text === right) return [];
  return [`IPv6 prefix "${text}" is not in RFC 5952 canonical format ("${right}"), which may cause controller apply-loops`];
}
