import { parseRange } from '../../model/address.ts';
import { annotation } from '../../model/names.ts';
import type { Service } from '../../model/resources.ts';
import type { Minor } from '../version.ts';
import { type Fault, fieldOf, forbidden, invalid, itemText } from './fault.ts';
import { typeOf } from './service-type.ts';

const onlyBalanced = "may only be used when `type` is 'LoadBalancer'";

/**
 * Of the ranges from which a load balancer takes packets. The annotation is looked at where the field is empty. Blanks around
 * a range are left out. Source: kubernetes pkg/apis/core/validation/validation.go validateService.
 */
export function sourceRangeFaults(service: Service, minor: Minor): readonly Fault[] {
  const { metadata, spec } = service;
  const isBalanced = typeOf(service) === 'LoadBalancer' || typeOf(service) === undefined;
  const isRange = (text: string) => isFit(text.trim(), minor);
  const list = spec.loadBalancerSourceRanges;
  if (list.items.length > 0) {
    const field = 'spec.LoadBalancerSourceRanges';
    const unfit = list.items.flatMap((item, index) => (isRange(itemText(item) ?? '::/0') ? [] : [{ item, index }]));
    return [
      ...(isBalanced ? [] : [forbidden(list, field, onlyBalanced)]),
      ...unfit.map(({ item, index }) => invalid(item, `${field}[${index}]`)),
    ];
  }
  const written = metadata.annotations.entries.get(annotation.sourceRanges);
  if (written === undefined) return [];
  const field = `metadata.annotations[${annotation.sourceRanges}]`;
  const text = written.value?.trim() ?? '';
  return [
    ...(isBalanced ? [] : [forbidden(written, field, onlyBalanced)]),
    ...(text === '' ? [] : text.split(',')).filter((range) => !isRange(range)).map(() => invalid(written, field)),
  ];
}

/** Before v1.36, when the gate StrictIPCIDRValidation came on, any spelling was. Source: apimachinery pkg/util/validation/ip.go parseCIDR. */
function isFit(text: string, minor: Minor): boolean {
  const range = parseRange(text);
  return range !== undefined && (minor < 36 || (range.isStandard && range.text === range.network));
}

/** Source: apimachinery pkg/util/validation/ip.go GetWarningsForCIDR; the texts up to v1.32 from kubernetes pkg/api/service/warnings.go. */
export function sourceRangeWarnings({ spec }: Service, minor: Minor): readonly string[] {
  return spec.loadBalancerSourceRanges.items.flatMap((item) => {
    const text = item.value ?? '';
    const range = parseRange(text);
    if (range === undefined) return [];
    const at = fieldOf(item);
    const { network, bits, isStandard } = range;
    if (minor < 33) return [];
    const alone = `${range.text}/${range.text.includes(':') ? 128 : 32}`;
    const fate = minor >= 36 ? 'is invalid' : 'will be considered invalid in a future Kubernetes release';
    const warnings = [
      ...(range.text === network
        ? []
        : [`${at}: CIDR value "${text}" is ambiguous in this context (should be "${network}/${bits}" or "${alone}"?)`]),
      ...(isStandard ? [] : [`${at}: non-standard CIDR value "${text}" ${fate}: use "${network}/${bits}"`]),
    ];
    if (warnings.length > 0 || !text.includes(':') || text === `${network}/${bits}`) return warnings;
    return [`${at}: IPv6 CIDR value "${text}" should be in RFC 5952 canonical format ("${network}/${bits}")`];
  });
}
