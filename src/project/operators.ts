import { fileOf, type Resource } from '../model/resources.ts';
import { distance, distanceBetween } from './distance.ts';

type Role = Resource<'Role' | 'ClusterRole'>;
type Binding = Resource<'RoleBinding' | 'ClusterRoleBinding'>;

const writeVerbs = ['create', 'update', 'patch'];
const endpointResources = ['endpoints', 'endpointslices'];

/**
 * The role that lets something write the endpoints of `subject`'s namespace: an operator or a leader election keeps them,
 * so their absence from the tree means nothing. A role for everything (`*`) or for named objects says nothing.
 */
export function endpointsWriterNear(subject: Resource, context: readonly Resource[]): Role | undefined {
  const bindings = context.filter((it) => it.kind === 'RoleBinding' || it.kind === 'ClusterRoleBinding');
  return context
    .filter((it) => it.kind === 'Role' || it.kind === 'ClusterRole')
    .filter(writesEndpoints)
    .find((role) => isNear(role, subject) || isInNamespaceOf(role, subject) || bindings.some((it) => binds(it, role, subject)));
}

const writesEndpoints = ({ rules }: Role): boolean =>
  rules.items.some(
    ({ resources, verbs, resourceNames }) =>
      resources.items.some((resource) => endpointResources.includes(resource.value ?? '')) &&
      verbs.items.some((verb) => writeVerbs.includes(verb.value ?? '')) &&
      resourceNames.items.length === 0,
  );

const isNear = (role: Role, subject: Resource): boolean =>
  distanceBetween(fileOf(role).path, fileOf(subject).path) <= distance.sameFolder;

const isInNamespaceOf = (role: Role, subject: Resource): boolean =>
  role.kind === 'Role' && role.metadata.namespace.state === 'present' && namespaceOf(role) === namespaceOf(subject);

function binds({ metadata, roleRef, subjects }: Binding, role: Role, subject: Resource): boolean {
  if (roleRef.kind.value !== role.kind || roleRef.name.value !== role.metadata.name.value) return false;
  const namespaces = [metadata.namespace.value, ...subjects.items.map((it) => it.namespace.value)];
  return namespaces.some((namespace) => namespace !== undefined && namespace === namespaceOf(subject));
}

const namespaceOf = (resource: Resource): string | undefined => resource.metadata.namespace.value;
