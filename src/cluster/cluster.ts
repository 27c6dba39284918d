import type { Family } from '../model/address.ts';
import type { Mapping, Service, Source } from '../model/resources.ts';
import type { Located } from '../model/view.ts';
import type { Verdict } from './admission/admit.ts';
import type { Minor } from './version.ts';

/** Something that was looked for. `unclear`: what was read proves neither what it is nor that there is none. */
export type Found<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'none' }
  | { readonly state: 'unclear' };

export type ProxyMode = 'nftables' | 'iptables';

/** A cluster whose parts are set up in some way, and what it holds. */
export interface Cluster {
  readonly minor: Minor;
  /** The domain of cluster DNS, without a trailing dot. */
  readonly domain: string;
  readonly dns: 'coredns' | 'kube-dns';
  /** The families of Service addresses, the preferred one first. */
  readonly families: readonly Family[];
  readonly proxyMode: ProxyMode;
  /** Every Service that is known to be sent to it. */
  readonly services: readonly Service[];
  readonly serviceCalled: (name: string, namespace: string) => Found<Service>;
  /** The same among all that were sent to it, those that the API server rejects too. */
  readonly serviceWritten: (name: string, namespace: string) => Found<Service>;
  readonly namespaceCalled: (name: string) => Found<string>;
  readonly verdictOn: (resource: Mapping) => Verdict;
  /** What was sent for a Service, written by hand or made by controllers, whether it is accepted or not. */
  readonly sourcesOf: (service: Service) => Found<readonly Source[]>;
  /** The namespace that a Service is in, which need not be written. */
  readonly namespaceOf: (service: Service) => string;
  /** The addresses that a load balancer has for it. */
  readonly loadBalancerAddressesOf: (service: Service) => readonly string[];
  /** The ranges from which Services get their addresses, in CIDR form; empty where they are not known. */
  readonly serviceRanges: readonly string[];
  /** What the DNS server outside the cluster answers; undefined where that is not known. The name ends with a dot. */
  readonly askOutside: (name: string, family: Family) => OutsideAnswer | undefined;
  /** What keeps kube-proxy from writing its rules. */
  readonly proxyStops: () => readonly Located[];
  /** The Services with a virtual IP by the addresses that are written for them, in canonical form. */
  readonly ownersOfAddresses: () => ReadonlyMap<string, AddressOwner>;
  /** What it held before the last change; undefined where all was applied at once. */
  readonly before: Cluster | undefined;
}

/** How a connection comes to a Service: by its own address, or by one that is reached from outside too. */
export type Entrance = 'internal' | 'external';

export interface AddressOwner {
  readonly service: Service;
  readonly entrance: Entrance;
  /** Whether it is one that a load balancer has for the Service. */
  readonly isBalanced: boolean;
}

export interface OutsideAnswer {
  /** The names on the way, each an alias of the next, the one that was asked for excluded. */
  readonly aliases: readonly string[];
  /** None where the name does not exist, has no address of the family, or could not be looked up. */
  readonly addresses: readonly string[];
}

/** Where something is in a cluster: the client of a connection. */
export interface Client {
  /** `outside`: it comes from another network, by a node's or a load balancer's address. */
  readonly where: 'Pod' | 'node' | 'outside';
  readonly namespace: string;
  readonly node?: Node | undefined;
  readonly address?: string | undefined;
}

/** The node that a connection passes: a Pod's own, or the one that was dialled. */
export interface Node {
  readonly name: string;
  readonly zone: string | undefined;
}
