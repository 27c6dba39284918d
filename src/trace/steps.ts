import type { Address } from '../cluster/dns-records.ts';
import type { DeadEnd, Outcome } from '../cluster/outcome.ts';
import { type LookupStep, type Resolution, type Route, type RouteStep, writtenAt } from '../cluster/resolve.ts';
import type { Place } from '../lint/finding.ts';
import type { Locate } from '../lint/place.ts';
import { type Located, origin } from '../model/view.ts';

/** One thing that happens on the way of a connection; `place` is what in the YAML brings it about. */
export type Step =
  /** The Pod's resolver asks cluster DNS for a name. */
  | {
      readonly step: 'question';
      readonly name: string;
      readonly answer: 'address' | 'no address' | 'NXDOMAIN' | 'TIMEOUT' | 'unknown';
    }
  | { readonly step: 'alias'; readonly name: string; readonly target: string; readonly place: Place | undefined }
  | { readonly step: 'address'; readonly address: TracedAddress; readonly place: Place | undefined }
  /** kube-proxy takes the connection for this port of a Service. */
  | { readonly step: 'service port'; readonly name: string; readonly place: Place | undefined }
  /** Where kube-proxy may send it. */
  | {
      readonly step: 'backend';
      readonly address: string;
      readonly port: number | undefined;
      readonly outcome: Outcome;
      readonly place: Place | undefined;
    }
  /** The Pod's packets go to this address as they are. */
  | { readonly step: 'direct'; readonly address: string; readonly port: number; readonly place: Place | undefined };

/** What a name leads to. */
export interface TracedAddress {
  readonly kind: 'virtual IP' | 'endpoint' | 'outside';
  readonly family: 'IPv4' | 'IPv6';
  /** Undefined for a virtual IP that the API server is to choose. */
  readonly text: string | undefined;
}

/** In the order of happening. */
export function stepsOf({ lookup, routes }: Resolution, locate: Locate): readonly Step[] {
  const found = lookup.flatMap((step) => (step.step === 'address' ? [] : [lookupStep(step, locate)]));
  return [...withoutRepeats(found), ...onlyDifferent(routes.map((route) => routeSteps(route, locate)))];
}

/** An alias is in the answers for both families. */
const withoutRepeats = (steps: readonly Step[]): readonly Step[] => [
  ...new Map(steps.map((step) => [JSON.stringify(step), step])).values(),
];

/** Both families of a virtual IP usually lead the same way, which is told once. */
function onlyDifferent(routes: readonly (readonly Step[])[]): readonly Step[] {
  const told = new Set<string>();
  return routes.flatMap((steps) => {
    const [address, ...rest] = steps;
    const way = JSON.stringify(rest);
    const isTold = told.has(way) && address?.step === 'address' && address.address.kind === 'virtual IP';
    told.add(way);
    return isTold ? [] : steps;
  });
}

/** Addresses are told with the routes that lead on from them. */
function lookupStep(step: Exclude<LookupStep, { readonly step: 'address' }>, locate: Locate): Step {
  if (step.step === 'question') return { step: 'question', name: step.name, answer: answerOf(step) };
  return { step: 'alias', name: step.name, target: step.target, place: placeOf(step.at, locate) };
}

function answerOf({ rcode, hasAddress }: Extract<LookupStep, { readonly step: 'question' }>) {
  if (rcode !== 'NOERROR') return rcode;
  return hasAddress ? 'address' : 'no address';
}

const routeSteps = ({ address, steps }: Route, locate: Locate): readonly Step[] => [
  { step: 'address', address: traced(address), place: placeOf(writtenAt(address), locate) },
  ...steps.map((step) => routeStep(step, locate)),
];

const traced = ({ kind, family, text }: Address): TracedAddress => ({ kind, family, text });

function routeStep(step: RouteStep, locate: Locate): Step {
  const place = placeOf(step.at, locate);
  switch (step.step) {
    case 'service port':
      return { step: 'service port', name: step.name, place };
    case 'backend':
      return { step: 'backend', address: step.address, port: step.port, outcome: outcomeOf(step.end), place };
    case 'direct':
      return { step: 'direct', address: step.address, port: step.port, place };
  }
}

const outcomeOf = (end: DeadEnd | undefined): Outcome => end?.outcome ?? 'reached';

export function placeOf(at: Located | undefined, locate: Locate): Place | undefined {
  return at ? locate(at[origin].file, at[origin].span) : undefined;
}
