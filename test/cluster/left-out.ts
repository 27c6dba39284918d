/** What `src/cluster` does not model. Every fact that a pattern matches must differ. */
export interface LeftOut {
  /** Matched against the id of a fact: `v1.37 case-name part namespace/service target dial`. */
  readonly facts: RegExp;
  readonly reason: string;
}

export const leftOut: readonly LeftOut[] = [
  {
    facts: /^v1\.3[07] pair-managedby-mirroring-with-ep mirrored slices /,
    reason:
      'the mirroring controller takes a hand-written slice that has its label for its own mirror; which of the two stays is a race',
  },
  {
    facts: / apply-two-protos-add-second DNS .* SRV/,
    reason: 'an update by kubectl apply that merges two ports of one number',
  },
  {
    facts: /^v1\.3[57] apply-selector-removed mirrored slices /,
    reason: 'an update: the endpoints controller had labelled the Endpoints before the selector was removed',
  },
  {
    facts: / headless-to-vip-put (DNS .* (A|SRV|SRV _pg\._tcp)|lookup of the short name .*)$/,
    reason: 'an update: a cluster IP of None stays where the new manifest has none',
  },
];
