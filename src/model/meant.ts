import { nearest } from '../text/nearest.ts';

/** The kinds that findings are about, with the apiVersions under which a cluster serves or served them. */
export const mappingVersions = {
  Service: ['v1'],
  Endpoints: ['v1'],
  EndpointSlice: ['discovery.k8s.io/v1', 'discovery.k8s.io/v1beta1'],
} as const;

export type MappingKind = keyof typeof mappingVersions;

const discovery = 'discovery.k8s.io';
/** By the word in lower case, in the singular and the plural. */
const kindsByWord: ReadonlyMap<string, MappingKind> = new Map([
  ['service', 'Service'],
  ['services', 'Service'],
  ['endpoint', 'Endpoints'],
  ['endpoints', 'Endpoints'],
  ['endpointslice', 'EndpointSlice'],
  ['endpointslices', 'EndpointSlice'],
]);

/** Values of `kind` that mean a mapping kind and are none. */
export const misspeltKinds: readonly string[] = [...kindsByWord].flatMap(([word, kind]) =>
  [word, word.charAt(0).toUpperCase() + word.slice(1), word.replace('slice', 'Slice'), `${kind}s`].filter(
    (it) => !(it in mappingVersions),
  ),
);

/**
 * The mapping kind that a manifest is meant to be. Its kind may be written in another case or number where the apiVersion
 * is that of a mapping kind, and its apiVersion may be that of another API of Kubernetes itself: the Service of Knative is
 * none of ours, and what has no apiVersion is a fragment.
 */
export function kindMeantBy(kind: string, apiVersion: string): MappingKind | undefined {
  const meant = kindsByWord.get(kind.toLowerCase());
  if (meant === undefined) return undefined;
  if (kind !== meant) return apiVersion === 'v1' || apiVersion.startsWith(`${discovery}/`) ? meant : undefined;
  return isGroupOfKubernetes(apiVersion) ? meant : undefined;
}

/** The API server takes no custom group without a dot, and none of its own under `k8s.io` has kinds of these names. */
function isGroupOfKubernetes(apiVersion: string): boolean {
  const slash = apiVersion.indexOf('/');
  const group = apiVersion.slice(0, Math.max(0, slash));
  return !group.includes('.') || group.endsWith('.k8s.io') || nearest(group, [discovery]) !== undefined;
}
