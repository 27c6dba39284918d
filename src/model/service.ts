import type { Service, ServicePort } from './resources.ts';
import { type Spelled, spelled } from './spelled.ts';
import type { Field } from './view.ts';

/** How clients reach a Service. `unknown`: a field that decides it is malformed or substituted. */
export type Exposure = 'external name' | 'headless' | 'virtual IP' | 'unknown';

export function exposureOf({ spec }: Service): Exposure {
  if (isOpaque(spec.type)) return 'unknown';
  if (spec.type.value === 'ExternalName') return 'external name';
  if (isOpaque(spec.clusterIP)) return 'unknown';
  return spec.clusterIP.value === 'None' ? 'headless' : 'virtual IP';
}

/** The API server stores `selector: {}` and `selector: null` as no selector. */
export const isSelectorless = ({ spec }: Service): boolean => spec.selector.state === 'absent';

export const portName = (port: { readonly name: Field<string> }): Spelled => spelled(port.name, '');

/** An empty text is a missing one to the API server's defaults; in a slice it is refused before that matters. */
export const portProtocol = ({ protocol }: { readonly protocol: Field<string> }): Spelled =>
  protocol.value === '' ? { text: 'TCP', isKnown: true } : spelled(protocol, 'TCP');

/** The API server fills in `port` where `targetPort` is left out, 0 or empty, on every type of Service. */
export function targetPortOf({ port, targetPort }: ServicePort): number | string | undefined {
  if (targetPort.state === 'absent' || targetPort.value === 0 || targetPort.value === '') return port.value;
  return targetPort.value;
}

const isOpaque = (field: Field<unknown>): boolean => field.state === 'malformed' || field.state === 'substituted';
