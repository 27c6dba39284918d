import { createIntake } from '../../src/lint/intake.ts';
import { isMappingKind, type Mapping } from '../../src/model/resources.ts';
import type { Field } from '../../src/model/view.ts';
import { type BuiltRoot, buildRoots } from '../../src/project/built-roots.ts';

export type Files = Readonly<Record<string, string>>;

interface Deployed {
  readonly folder: string;
  readonly resource: Mapping;
}

/** The roots that the GitOps objects of a tree are. */
export function rootsDeployed(files: Files): readonly BuiltRoot[] {
  const intake = createIntake((path) => files[path]);
  for (const [path, text] of Object.entries(files)) intake.add(path, new TextEncoder().encode(text));
  const { documents, tree, kustomizations, explaining } = intake.done();
  const paths = new Set(documents.filter((it) => it.resources.some(isMappingKind)).map(({ file }) => file.path));
  const { roots } = buildRoots({ files: tree, kustomizations, explaining }, paths);
  return roots.filter(({ isDeployed }) => isDeployed);
}

const resourcesDeployed = (files: Files): readonly Deployed[] =>
  rootsDeployed(files).flatMap(({ folder, resources }) => resources.map((resource) => ({ folder, resource })));

const written = (field: Field<string | number>): string =>
  field.state === 'substituted' ? field.spelling : `${field.value ?? ''}`;

/** `folder: kind namespace/name` of each. */
export const deployed = (files: Files): readonly string[] =>
  resourcesDeployed(files).map(
    ({ folder, resource: { kind, metadata } }) => `${folder}: ${kind} ${written(metadata.namespace)}/${written(metadata.name)}`,
  );

/** The external name of each Service, or its ports. */
export const valuesDeployed = (files: Files): readonly string[] =>
  resourcesDeployed(files).flatMap(({ resource }) => {
    if (resource.kind !== 'Service') return [];
    const { externalName, ports } = resource.spec;
    return ports.items.length > 0 ? ports.items.map(({ port }) => written(port)) : [written(externalName)];
  });

export const flux = (spec: string, name = 'a', namespace = 'flux-system'): string =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: ${spec}\n`;

export const application = (spec: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: ${spec}\n`;

export const applicationSet = (spec: string): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: a }\nspec: ${spec}\n`;
