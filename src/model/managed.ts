import { annotation } from './names.ts';
import type { Service } from './resources.ts';

/** By an annotation of ours, or shared over the clusters of a mesh, whose other members may have the endpoints. */
const managedAnnotations: readonly string[] = [
  annotation.endpointsManagedBy,
  'service.cilium.io/global',
  'io.cilium/global-service',
];

/** Whether something that no manifest shows may give a Service endpoints. */
export const hasEndpointsElsewhere = ({ metadata }: Service): boolean =>
  managedAnnotations.some((key) => metadata.annotations.entries.has(key));
