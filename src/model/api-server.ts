import type { Mapping } from './resources.ts';

/** The API server keeps the Service `default/kubernetes` and its endpoints itself. `name` is that of the Service. */
export const isOfApiServer = ({ metadata }: Mapping, name: string | undefined): boolean =>
  name === 'kubernetes' && (metadata.namespace.value ?? 'default') === 'default';
