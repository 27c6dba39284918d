import type { Located } from '../model/view.ts';

/**
 * What a client gets. `reached`: its packets go to what the manifests name, whether a server answers there or not.
 * `outside`: the name leads to a host outside the cluster, whose addresses are not known. `no address`: it exists and leads
 * to none. `rejected`: the Service never comes to be.
 */
export type Outcome = 'reached' | 'outside' | 'refused' | 'timeout' | 'nxdomain' | 'no address' | 'rejected' | 'unknown';

/** Why a connection ends where it ends. */
export type Cause =
  | 'rejected by the API server'
  | 'no such name'
  | 'alias of an address'
  | 'alias without an address'
  | 'name too long for DNS'
  | 'no ready endpoint'
  | 'no endpoints'
  | 'no such port'
  | 'hidden from kube-proxy'
  | 'no endpoints of the family'
  | 'no endpoint port of the name'
  | 'no endpoint port of the protocol'
  | 'no endpoint port number'
  | 'no endpoint on the node'
  | 'no source range of the client'
  | 'another proxy'
  | 'kube-proxy stopped'
  | 'no proxy for the address'
  | 'virtual IP behind a virtual IP'
  | 'no address of a server'
  | 'not known';

/** An end other than a server's address. */
export interface DeadEnd {
  readonly outcome: Exclude<Outcome, 'reached' | 'outside'>;
  readonly cause: Cause;
  /** What in the YAML brings it about; undefined where nothing is written there. */
  readonly at: Located | undefined;
}
