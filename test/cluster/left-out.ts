/** What `src/cluster` does not model. Every fact that a pattern matches must differ. */
export interface LeftOut {
  /** Matched against the id of a fact: `v1.37 case-name part namespace/service target dial`. */
  readonly facts: RegExp;
  readonly reason: string;
}

export const leftOut: readonly LeftOut[] = [
  {
    facts: / admission .* strict decoding$/,
    reason: 'a field that the API does not know, or a key that is written twice: what a schema tells, not the simulation',
  },
  {
    facts: / admission .* not read$/,
    reason: 'a document without a kind or an apiVersion, which is none to the reader either',
  },
  {
    facts: / extname-template admission /,
    reason: 'what looks like a template is taken to be filled in before it reaches the cluster',
  },
  { facts: / apply-selector-removed warnings 1 Endpoints/, reason: "a warning of kubectl's own" },
  {
    facts: /^v1\.3[57] apply-selector-removed mirrored slices /,
    reason: 'an update: the endpoints controller had labelled the Endpoints before the selector was removed',
  },
  {
    facts: / apply-two-protos-add-second (stored 1 |DNS .* SRV)/,
    reason: 'kubectl apply merges two ports of one number before the API server sees them',
  },
  {
    facts: /^v1\.3[07] pair-managedby-mirroring-with-ep (objects EndpointSlice|mirrored slices) /,
    reason:
      'the mirroring controller takes a hand-written slice that has its label for its own mirror; which of the two stays is a race',
  },
  {
    facts: / apply-slice-label-(moved|removed) traffic .*\/db /,
    reason: 'an update: kube-proxy goes on with a slice under the name that its label had before',
  },
  {
    facts: / apply-ep-to-unmirrorable (mirrored slices|traffic) /,
    reason: 'an update: where the controller can make no mirror of what Endpoints have become, the old one stays',
  },
  {
    facts: /^v1\.35 addr-duplicate-in-slice-ready-(differs|first) traffic /,
    reason: 'one address twice in one slice: up to v1.35 the first entry counts, ready or not, and not the last',
  },
  {
    facts: /^v1\.35 addr-v4mapped-externalips traffic .* externalIP /,
    reason: 'an external IP that is written as an IPv6 address is the IPv4 one',
  },
];
