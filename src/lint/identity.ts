import type { Resource } from '../model/resources.ts';
import type { ResourceId } from './finding.ts';

export const resourceIdOf = ({ apiVersion, kind, metadata }: Resource): ResourceId => ({
  apiVersion,
  kind,
  namespace: metadata.namespace.value,
  name: metadata.name.value,
});
