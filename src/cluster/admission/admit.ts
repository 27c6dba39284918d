import { isServed } from '../../model/manifest.ts';
import { mappingVersions } from '../../model/meant.ts';
import type { Mapping, Service } from '../../model/resources.ts';
import { type Located, problemsOf } from '../../model/view.ts';
import type { Setup } from '../setup.ts';
import { endpointsFaults } from './endpoints.ts';
import type { Fault } from './fault.ts';
import { isLabel } from './grammar.ts';
import { serviceFaults } from './service.ts';
import { sliceFaults } from './slice.ts';
import { requestWarningsOf, warningsOf } from './warnings.ts';

/** What the API server answers to a new resource. Warnings are word for word. */
export type Verdict = { readonly warnings: readonly string[] } & (
  | { readonly result: 'accepted' }
  | ({ readonly result: 'rejected' } & Rejection)
);

export interface Rejection {
  /**
   * That of HTTP: 400 for what cannot be decoded, 404 for an API or a namespace that is not there, 422 for what is not
   * valid, 500 for a node port of health checks that is not to be had.
   */
  readonly code: 400 | 404 | 422 | 500;
  readonly faults: readonly Fault[];
  /** The first place that is wrong. */
  readonly at: Located;
}

/** What becomes of a resource in a cluster where some other Services are, and what the API server says to that. */
export function admit(resource: Mapping, setup: Setup, others: readonly Service[] = []): Verdict {
  const rejection = rejectionOf(resource, setup, others);
  const warnings = isServed(resource) || isFoundByKubectl(resource) ? requestWarningsOf(resource, setup.minor) : [];
  if (rejection) return { result: 'rejected', ...rejection, warnings };
  return { result: 'accepted', warnings: [...warnings, ...warningsOf(resource, setup.minor)] };
}

/**
 * Why a resource does not come to be in a cluster where some other Services are; undefined where it does. What is filled in
 * later is taken to be right. Fields that the API does not know, and keys that are written twice, are not looked at.
 */
export function rejectionOf(resource: Mapping, setup: Setup, others: readonly Service[] = []): Rejection | undefined {
  if (!isServed(resource)) return { code: isFoundByKubectl(resource) ? 400 : 404, faults: [], at: resource };
  const [problem] = problemsOf(resource);
  if (problem) return { code: 400, faults: [], at: problem };
  const { namespace } = resource.metadata;
  if (namespace.value && !isLabel(namespace.value)) return { code: 404, faults: [], at: namespace };
  const faults = faultsOf(resource, setup, others);
  const [first] = faults;
  return first && { code: first.reason === 'InternalError' ? 500 : 422, faults, at: first.at };
}

/** kubectl finds the API of a kind in lower case too, and the API server then does not know the kind of what it gets. */
const isFoundByKubectl = ({ kind, writtenKind, apiVersion }: Mapping): boolean =>
  writtenKind === kind.toLowerCase() && apiVersion === mappingVersions[kind][0];

function faultsOf(resource: Mapping, setup: Setup, others: readonly Service[]): readonly Fault[] {
  switch (resource.kind) {
    case 'Service':
      return serviceFaults(resource, setup, others);
    case 'Endpoints':
      return endpointsFaults(resource, setup.minor);
    case 'EndpointSlice':
      return sliceFaults(resource, setup.minor);
  }
}
