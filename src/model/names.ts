/** Labels and annotations that decide what the parts of a cluster do. */
export const label = {
  /** Ties an EndpointSlice to its Service. */
  serviceName: 'kubernetes.io/service-name',
  managedBy: 'endpointslice.kubernetes.io/managed-by',
  skipMirror: 'endpointslice.kubernetes.io/skip-mirror',
  headless: 'service.kubernetes.io/headless',
  /** Names a proxy other than kube-proxy. */
  serviceProxyName: 'service.kubernetes.io/service-proxy-name',
} as const;

/** Values of the label `managedBy` by which controllers of Kubernetes itself find their slices. */
export const managedBy = {
  controller: 'endpointslice-controller.k8s.io',
  mirroring: 'endpointslicemirroring-controller.k8s.io',
} as const;

export const annotation = {
  /** The later name of `topologyHints`. */
  topologyMode: 'service.kubernetes.io/topology-mode',
  topologyHints: 'service.kubernetes.io/topology-aware-hints',
  /** In place of `spec.loadBalancerSourceRanges`, which goes before it. */
  sourceRanges: 'service.beta.kubernetes.io/load-balancer-source-ranges',
  /** On Endpoints that serve a leader election and never a Service. */
  leader: 'control-plane.alpha.kubernetes.io/leader',
  /** Ours: says that a Service's endpoints are written by something that this repository does not hold. */
  endpointsManagedBy: 'extmap-lint/endpoints-managed-by',
  /** Ours: suppresses what rules report about the resource. */
  ignore: 'extmap-lint/ignore',
  externalDns: ['external-dns.kubernetes.io/', 'external-dns.alpha.kubernetes.io/'],
} as const;
