/** The kinds whose resources a build follows; it leaves out all others. */
export type Followed = Readonly<Record<string, Versions>>;

interface Versions {
  /** Of the `apiVersion`s of a kind, also of those that no API server knows. */
  readonly group: RegExp;
  /** Those that are known. */
  readonly versions: readonly string[];
}

export const mappingKinds: Followed = {
  Service: { group: /^v1$/, versions: ['v1'] },
  Endpoints: { group: /^v1$/, versions: ['v1'] },
  EndpointSlice: { group: /^discovery\.k8s\.io\//, versions: ['discovery.k8s.io/v1', 'discovery.k8s.io/v1beta1'] },
};

export function isFollowed(followed: Followed, kind: string | undefined, apiVersion: string | undefined): boolean {
  return kind !== undefined && Object.hasOwn(followed, kind) && followed[kind]?.group.test(apiVersion ?? '') === true;
}

export const isFollowedKind = (followed: Followed, kind: string | undefined): boolean =>
  kind !== undefined && Object.hasOwn(followed, kind);
