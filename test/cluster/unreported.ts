/** Broken connections of which no rule speaks. */
export interface Unreported {
  /** Matched against `case: unreported outcome (cause) path`; each must match something. */
  readonly misfits: RegExp;
  readonly reason: string;
}

export const unreported: readonly Unreported[] = [
  {
    misfits: /^endpoints-none-ready\.md .*(Something else|An operator)/,
    reason: 'something that is not written here gives it endpoints',
  },
  {
    misfits: /^endpoints-not-mirrored\.md "(In named files|Two Services)/,
    reason: 'another source may be in a file that was not named',
  },
  {
    misfits: /^port-slice-(70000|negative)-bystander.*\(kube-proxy stopped\)/,
    reason: 'it is said at the slice of another Service',
  },
];
