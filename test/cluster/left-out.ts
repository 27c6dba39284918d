/** What `src/cluster` does not model yet, or no join decides. Every fact that a pattern matches must differ. */
export interface LeftOut {
  /** Matched against the id of a fact: `v1.37 case-name part namespace/service target dial`. */
  readonly facts: RegExp;
  readonly reason: string;
}

export const leftOut: readonly LeftOut[] = [
  {
    facts: / (addr-broadcast|addr-multicast)-(ep|slice) traffic /,
    reason: 'the backend is chosen, but no TCP connection reaches a broadcast or multicast address',
  },
  {
    facts: / (addr-clusterip-as-endpoint(-unused)? traffic .*\/db|lab-f23-endpoint-is-clusterip traffic prod\/alias) /,
    reason: 'the backend is chosen, but it is a virtual IP, and kube-proxy translates a packet only once',
  },
  {
    facts: / (addr-100[01]-ep(-one-set-two-subsets|-two-sets)?|policy-affinity-slices) traffic /,
    reason: 'the recording does not name the backends, only that they are many, or that one sticks',
  },
  { facts: / port-sctp traffic /, reason: 'SCTP was not probed' },
  {
    facts: /^v1\.30 (addr-leadingzero-(bystander|slice)|addr-v4mapped-(ep|slice4)) traffic /,
    reason: 'up to v1.32 such an address stops kube-proxy in iptables mode, and nftables reads leading zeros as octal',
  },
  {
    facts: / port-slice-((70000|negative)-bystander|70000-bystander-stale|70000-bystander-before(?! .*-b\/)) traffic /,
    reason: 'a port number outside 0-65535 stops kube-proxy on the whole node',
  },
  {
    facts: /^v1\.3[05] api-externalips-leadingzero traffic .* externalIP /,
    reason: 'the client dialled the octal reading of the external IP, which no Service has',
  },
  {
    facts: / (policy-externalips-headless|headless-nodeport-ignored-fields) traffic .* externalIP /,
    reason: 'kube-proxy programs no external IP of a headless Service',
  },
  {
    facts:
      / policy-(etp-local-(lb|nodename|nodeport|externalip|mixed) traffic .* nodePort|itp-local(-(ep-nodename|mixed|nodeport|terminating|unknown-node))? traffic .* vip) /,
    reason: 'traffic policy Local, which looks at nodes',
  },
  {
    facts: /^v1\.3[57] policy-hints-(nodes|zones(-trafficdist)?|and-itp-local|notready) traffic /,
    reason: 'hints, which look at nodes and zones',
  },
  { facts: / pair-proxyname-label-svc traffic /, reason: 'a Service label gives it to another proxy' },
  { facts: /^v1\.3[05] pair-headless-label-on-svc traffic /, reason: 'a Service label hides it from kube-proxy up to v1.35' },
  { facts: / nomirror-selector-pod traffic /, reason: 'a selector that finds a Pod' },
  {
    facts: /^v1\.3[07] pair-managedby-mirroring-with-ep (mirrored slices|traffic) /,
    reason: 'the controller takes a hand-written slice that has its own label for a mirror (a race, won by our reading in v1.35)',
  },
  { facts: / apply-two-protos-add-second traffic /, reason: 'an update by kubectl apply that merges two ports of one number' },
  {
    facts: /^v1\.3[57] apply-selector-removed mirrored slices /,
    reason: 'an update: the endpoints controller had labelled the Endpoints before the selector was removed',
  },
  { facts: / headless-to-vip-put families /, reason: 'an update, which keeps the families that the Service had' },
  {
    facts: /^v1\.(37 addr-duplicate-in-slice-ready-first|35 addr-duplicate-in-slice-ready-differs) traffic /,
    reason: 'one address twice in one slice: the last entry counts, up to v1.35 the first, ready or not',
  },
  {
    facts: / addr-v4compatible-ep (mirrored slices|traffic) /,
    reason: 'an IPv6 address with an IPv4 one in it is read as the IPv4 one',
  },
  {
    facts: / api-externalips-v6 traffic .* externalIP /,
    reason: 'an external IP of a family that the Service does not have is not programmed',
  },
  {
    facts: / apply-ep-to-unmirrorable (mirrored slices|traffic) /,
    reason: 'an update: of Endpoints that can no longer be mirrored the last mirror stays',
  },
  {
    facts: / apply-slice-label-(moved|removed) traffic .*\/db /,
    reason: 'an update: of a slice that loses its label, or gets another, kube-proxy keeps what it had',
  },
  { facts: / dual-nodeport-v6 traffic .* nodePort /, reason: 'the recording does not say of which family the node was dialled' },
  { facts: / policy-lb-source-ranges traffic .* loadBalancerIP /, reason: 'the client is not in loadBalancerSourceRanges' },
];
