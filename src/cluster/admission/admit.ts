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
export type Verdict =
  | { readonly result: 'accepted'; readonly warnings: readonly string[] }
  /**
   * `code` is that of HTTP: 400 for what cannot be decoded, 404 for an API or a namespace that is not there, 422 for what is
   * not valid, 500 for a node port of health checks that is not to be had.
   */
  | {
      readonly result: 'rejected';
      readonly code: 400 | 404 | 422 | 500;
      readonly faults: readonly Fault[];
      /** The first place that is wrong. */
      readonly at: Located;
      readonly warnings: readonly string[];
    };

/**
 * Whether a resource comes to be in a cluster where some other Services are. What is filled in later is taken to be right. Fields that the API does not
 * know, and keys that are written twice, are not looked at.
 */
export function admit(resource: Mapping, setup: Setup, others: readonly Service[] = []): Verdict {
  const warnings = requestWarningsOf(resource, setup.minor);
  if (isFoundByKubectl(resource)) return { result: 'rejected', code: 400, faults: [], at: resource, warnings };
  if (!isServed(resource)) return { result: 'rejected', code: 404, faults: [], at: resource, warnings: [] };
  const [problem] = problemsOf(resource);
  if (problem) return { result: 'rejected', code: 400, faults: [], at: problem, warnings };
  const { namespace } = resource.metadata;
  if (namespace.value && !isLabel(namespace.value)) return { result: 'rejected', code: 404, faults: [], at: namespace, warnings };
  const faults = faultsOf(resource, setup, others);
  const [first] = faults;
  if (first) return { result: 'rejected', code: first.reason === 'InternalError' ? 500 : 422, faults, at: first.at, warnings };
  return { result: 'accepted', warnings: [...warnings, ...warningsOf(resource, setup.minor)] };
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
