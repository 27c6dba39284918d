import { annotation, label, managedBy } from '../../model/names.ts';
import type { EndpointSlice, Endpoints, Mapping, Service } from '../../model/resources.ts';
import { addressesOf } from '../../model/source.ts';
import type { Minor } from '../version.ts';
import { spellingWarnings } from './addresses.ts';
import { typeOf } from './service-type.ts';
import { sourceRangeWarnings } from './source-ranges.ts';

/** What the API server says, word for word, about a resource that it accepts. */
export function warningsOf(resource: Mapping, minor: Minor): readonly string[] {
  switch (resource.kind) {
    case 'Service':
      return serviceWarnings(resource, minor);
    case 'Endpoints':
      return endpointsWarnings(resource, minor);
    case 'EndpointSlice':
      return sliceWarnings(resource, minor);
  }
}

/** What it says about every request for a resource, one that it rejects included. */
export const requestWarningsOf = ({ kind }: Mapping, minor: Minor): readonly string[] =>
  kind === 'Endpoints' && minor >= 33 ? ['v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice'] : [];

/** Source: kubernetes pkg/api/service/warnings.go of v1.33, v1.36 and v1.37; v1.34 from source. */
function serviceWarnings(service: Service, minor: Minor): readonly string[] {
  const { metadata, spec } = service;
  const isAlias = typeOf(service) === 'ExternalName';
  const isOther = !isAlias && typeOf(service) !== undefined;
  const isHeadless = spec.clusterIP.value === 'None';
  const hasExternalIps = spec.externalIPs.state === 'present';
  const clusterIps = spec.clusterIPs.items.length > 0 ? spec.clusterIPs.items : [];
  return [
    ...(metadata.annotations.entries.has(annotation.topologyHints)
      ? [`annotation ${annotation.topologyHints} is deprecated, please use ${annotation.topologyMode} instead`]
      : []),
    ...(clusterIps.length > 0 ? clusterIps.flatMap((it) => spellingWarnings(it, minor)) : clusterIpWarnings(service, minor)),
    ...(isHeadless && minor >= 34 ? headlessWarnings(service, minor) : []),
    ...spec.externalIPs.items.flatMap((address) => spellingWarnings(address, minor)),
    ...(hasExternalIps && !isHeadless && isOther && minor >= 36
      ? ['spec.externalIPs is deprecated and may no longer be implemented in some clusters']
      : []),
    ...spellingWarnings(spec.loadBalancerIP, minor),
    ...sourceRangeWarnings(service, minor),
    ...(hasExternalIps && isAlias ? ['spec.externalIPs is ignored when spec.type is "ExternalName"'] : []),
    ...((spec.externalName.value || spec.externalName.state === 'substituted') && isOther
      ? ['spec.externalName is ignored when spec.type is not "ExternalName"']
      : []),
    ...(spec.trafficDistribution.value === 'PreferClose' && minor >= 34
      ? ['spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"']
      : []),
  ];
}

/** It is spoken of as the list into which it is copied. */
const clusterIpWarnings = ({ spec }: Service, minor: Minor): readonly string[] =>
  spellingWarnings(spec.clusterIP, minor).map((text) => text.replace('spec.clusterIP:', 'spec.clusterIPs[0]:'));

/** v1.34 speaks of sessionAffinity always, because the default counted too. */
function headlessWarnings({ spec }: Service, minor: Minor): readonly string[] {
  const isSticky = spec.sessionAffinity.value === 'ClientIP' || minor === 34;
  return [
    ...(spec.loadBalancerIP.value ? ['spec.loadBalancerIP is ignored for headless services'] : []),
    ...(spec.externalIPs.state === 'present' ? ['spec.externalIPs is ignored for headless services'] : []),
    ...(isSticky ? ['spec.SessionAffinity is ignored for headless services'] : []),
  ];
}

/** Source: kubernetes pkg/registry/core/endpoint/strategy.go, since v1.33. */
function endpointsWarnings(endpoints: Endpoints, minor: Minor): readonly string[] {
  const isOfController =
    endpoints.metadata.labels.entries.get('endpoints.kubernetes.io/managed-by')?.value === 'endpoint-controller';
  return minor < 33 || isOfController ? [] : addressesOf(endpoints).flatMap((address) => spellingWarnings(address, minor));
}

/** Source: kubernetes pkg/registry/discovery/endpointslice/strategy.go. */
function sliceWarnings(slice: EndpointSlice, minor: Minor): readonly string[] {
  const manager = slice.metadata.labels.entries.get(label.managedBy)?.value;
  const isOfController = manager === managedBy.controller || manager === managedBy.mirroring;
  const isNamed = slice.addressType.value === 'FQDN';
  return [
    ...(isNamed ? ['spec.addressType: FQDN endpoints are deprecated'] : []),
    ...(minor < 33 || isOfController ? [] : addressesOf(slice).flatMap((address) => spellingWarnings(address, minor))),
  ];
}
