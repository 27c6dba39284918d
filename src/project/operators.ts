import { fileOf, type Resource } from '../model/resources.ts';
import { distance, distanceBetween } from './distance.ts';
import { lazily } from './lookup.ts';

type Role = Resource<'Role' | 'ClusterRole'>;
type Rule = Role['rules']['items'][number];
type Binding = Resource<'RoleBinding' | 'ClusterRoleBinding'>;

export const grantingKinds = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding', 'ClusterServiceVersion'] as const;

const writeVerbs = ['create', 'update', 'patch'];
const endpointResources = ['endpoints', 'endpointslices'];

/**
 * What lets something write the endpoints of a resource's namespace: an operator or a leader election keeps them, so their
 * absence from the tree means nothing. A role for everything (`*`) or for named objects says nothing.
 */
export function endpointsWritersAmong(context: () => readonly Resource[]): (subject: Resource) => Resource | undefined {
  const bindings = lazily(() => context().filter((it) => it.kind === 'RoleBinding' || it.kind === 'ClusterRoleBinding'));
  const writers = lazily(() => context().filter((it) => rulesOf(it).some(writesEndpoints)));
  return (subject) => writers().find((it) => isNear(it, subject) || (isRole(it) && reaches(it, subject, bindings())));
}

const isRole = (resource: Resource): resource is Role => resource.kind === 'Role' || resource.kind === 'ClusterRole';

function rulesOf(resource: Resource): readonly Rule[] {
  if (isRole(resource)) return resource.rules.items;
  if (resource.kind !== 'ClusterServiceVersion') return [];
  const { permissions, clusterPermissions } = resource.spec.install.spec;
  return [...permissions, ...clusterPermissions].flatMap(({ rules }) => rules.items);
}

const writesEndpoints = ({ resources, verbs, resourceNames }: Rule): boolean =>
  resources.items.some((resource) => endpointResources.includes(resource.value ?? '')) &&
  verbs.items.some((verb) => writeVerbs.includes(verb.value ?? '')) &&
  resourceNames.items.length === 0;

const reaches = (role: Role, subject: Resource, bindings: readonly Binding[]): boolean =>
  isInNamespaceOf(role, subject) || bindings.some((it) => binds(it, role, subject));

const isNear = (role: Resource, subject: Resource): boolean =>
  distanceBetween(fileOf(role).path, fileOf(subject).path) <= distance.sameFolder;

const isInNamespaceOf = (role: Role, subject: Resource): boolean =>
  role.kind === 'Role' && role.metadata.namespace.state === 'present' && namespaceOf(role) === namespaceOf(subject);

function binds({ metadata, roleRef, subjects }: Binding, role: Role, subject: Resource): boolean {
  if (roleRef.kind.value !== role.kind || roleRef.name.value !== role.metadata.name.value) return false;
  const namespaces = [metadata.namespace.value, ...subjects.items.map((it) => it.namespace.value)];
  return namespaces.some((namespace) => namespace !== undefined && namespace === namespaceOf(subject));
}

const namespaceOf = (resource: Resource): string | undefined => resource.metadata.namespace.value;
