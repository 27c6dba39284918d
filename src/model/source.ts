import { label } from './names.ts';
import type { EndpointSlice } from './resources.ts';

/** Another controller's slices are not written by hand; a person's or a tool's value names no controller. */
export const isOfController = ({ metadata }: EndpointSlice): boolean =>
  /controller/i.test(metadata.labels.entries.get(label.managedBy)?.value ?? '');
