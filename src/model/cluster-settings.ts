/** What is known of the cluster that the manifests go to. What is `undefined` or empty is unknown: no rule assumes it. */
export interface ClusterSettings {
  /** The minor version of Kubernetes: 37 is v1.37. */
  readonly kubernetesMinor: number | undefined;
  /** The domain of cluster DNS, without a trailing dot. */
  readonly domain: string | undefined;
  readonly dns: 'coredns' | 'kube-dns' | 'cloud-dns' | undefined;
  /** The families of Service addresses, the preferred one first. */
  readonly ipFamilies: readonly ('IPv4' | 'IPv6')[];
  readonly hasWindowsNodes: boolean | undefined;
  readonly podCidrs: readonly string[];
  readonly serviceCidrs: readonly string[];
  /** Undefined: only what the tree shows of them. */
  readonly consumers: ConsumerSettings | undefined;
}

/** What forwards requests to Services in the cluster; undefined where the cluster has none of the kind. */
export interface ConsumerSettings {
  readonly ingressNginx: { readonly version: string | undefined } | undefined;
  readonly traefik: { readonly allowsExternalNames: boolean | undefined } | undefined;
}

export const unknownCluster: ClusterSettings = {
  kubernetesMinor: undefined,
  domain: undefined,
  dns: undefined,
  ipFamilies: [],
  hasWindowsNodes: undefined,
  podCidrs: [],
  serviceCidrs: [],
  consumers: undefined,
};
