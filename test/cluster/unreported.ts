/** Broken connections of which no rule speaks yet, or none will. */
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
  {
    misfits: /^extname-(chain-to-ip|incluster-headless-empty|to-notready-headless): .*\(alias without an address\)/,
    reason: 'it is said at the Service that the alias leads to',
  },
  {
    misfits: /^(extname-(relative-dot|to-domain): |external-name-loop\.md ).*\(alias without an address\)/,
    reason: 'no rule yet: a name in the zone of the cluster that no Service can have, or of another loop',
  },
  { misfits: /\(no endpoints of the family\)/, reason: 'no rule yet: endpoints of another family than the Service has' },
  { misfits: /\(virtual IP behind a virtual IP\)/, reason: "no rule yet: an endpoint that is another Service's cluster IP" },
  { misfits: /^pair-(ep-)?ownerref-stale: /, reason: 'no rule yet: an owner reference in a manifest' },
  {
    misfits: /^(addr-(ep|slice)-hostname-|addr-v4mapped-(clusterip|externalips): |headless-port-remap\.md "Lower case)/,
    reason: 'no rule yet: a hostname or an address that the API server does not take',
  },
  {
    misfits: /^(dual-(families|single)-|policy-(etp|trafficdist)-|traffic-policy-local\.md "From outside).* rejected /,
    reason: 'no rule yet: families, policies and distributions that the API server rejects',
  },
  {
    misfits: /^addr-(duplicate-in-slice-ready-first|notready-on-other-port): /,
    reason: 'no rule yet: one address that is ready and not ready',
  },
];

/** The same for real repositories. */
export const unreportedInRepositories: readonly Unreported[] = [
  {
    misfits: /^traefik__.* nxdomain \(no such name\)/,
    reason: 'no rule yet: the name of a Service that the API server does not take',
  },
];
