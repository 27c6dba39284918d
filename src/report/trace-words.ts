import type { Trace } from '../trace/trace.ts';
import type { Style } from './ansi.ts';

type Ending = Trace['outcome'];

/** A name that leads out of the cluster works as far as the cluster is concerned. */
const words: Readonly<Record<Ending, string>> = {
  reached: 'works',
  outside: 'works',
  refused: 'refused',
  timeout: 'times out',
  nxdomain: 'NXDOMAIN',
  'no address': 'no address',
  rejected: 'rejected',
  unknown: 'not known',
  varies: 'varies',
};

export const outcomeWord = (outcome: Ending): string => words[outcome];

export function outcomeStyle(outcome: Ending): Style {
  if (outcome === 'reached' || outcome === 'outside') return 'good';
  if (outcome === 'unknown') return 'dim';
  return outcome === 'varies' ? 'warning' : 'error';
}

/** Whether it is certain that no server is reached. */
export const isBroken = ({ outcome }: Trace): boolean => outcomeStyle(outcome) === 'error';

type Cause = NonNullable<Trace['end']>['cause'];

const causes: Readonly<Record<Cause, string>> = {
  'rejected by the API server': 'the API server rejects the Service',
  'no such name': 'cluster DNS knows no such name',
  'alias of an address': 'the alias is an IP address, which is no name that DNS knows',
  'alias without an address': 'the alias leads to no address',
  'name too long for DNS': 'cluster DNS cannot put a name as long as that into an answer, and sends none',
  'no ready endpoint': 'no endpoint is ready',
  'no endpoints': 'no endpoint stands behind the Service',
  'no such port': 'the Service has no such port, and nothing answers at its virtual IP',
  'hidden from kube-proxy': 'kube-proxy leaves out slices with this label',
  'no endpoints of the family': 'no endpoint has an address of the IP family of the Service',
  'no endpoint port of the name': 'no endpoint port has the name of the Service port',
  'no endpoint port of the protocol': 'no endpoint port of that name has the protocol of the Service port',
  'no endpoint port number': 'the endpoint port has no number',
  'no endpoint on the node': 'the traffic policy is Local, and no endpoint is on the node of the Pod',
  'another proxy': 'a label hands the Service to another proxy, and kube-proxy leaves it out',
  'kube-proxy stopped': 'a value that kube-proxy cannot use stops it, for this and for all other Services',
  'no source range of the client': 'loadBalancerSourceRanges does not let the Pod in',
  'no proxy for the address': 'kube-proxy handles the port, and not this address',
  'virtual IP behind a virtual IP': 'the backend is the virtual IP of a Service, which is not followed from there',
  'no address of a server': 'no server can have that address',
  'not known': 'something that decides it is not written in the tree',
};

export const causeSentence = (cause: Cause): string => causes[cause];
