import type { Field } from '../../model/view.ts';
import type { YamlScalar } from '../../yaml/node.ts';
import { folderOf } from '../distance.ts';
import type { BlindSpot, TreeFiles } from '../kustomize/built.ts';
import type { Added, Edited } from '../kustomize/edits.ts';
import { locate, resolve } from '../kustomize/paths.ts';
import { writtenIn } from './fields.ts';
import type { Variables } from './variables.ts';

/** What one object of a GitOps controller applies from folders of this tree. */
export interface Deployment {
  /** The first of the folders. */
  readonly folder: string;
  readonly parts: readonly Part[];
  /** Where it says that it applies something which is not in this tree, or not before it is rendered. */
  readonly blindSpots: readonly BlindSpot[];
  /** For resources that say none themselves. */
  readonly namespace: YamlScalar | undefined;
  readonly variables: Variables | undefined;
  /** For every resource, whatever it says itself. */
  readonly labels: Added | undefined;
  readonly annotations: Added | undefined;
  /** Equal for objects that stand together and are certain to apply to one cluster, again and again. */
  readonly target: string | undefined;
  /** Whether something changes it that is not followed: any value may be another. */
  readonly isUnclear?: true;
}

/** A folder with what the controller writes into its kustomization. */
export interface Part extends Edited {
  /** False where files are applied as they are: what kustomize would refuse is no fault then. */
  readonly isKustomize: boolean;
}

/** Whether a part is of one of the folders, or takes a component from there. */
export const leadsInto = ({ folder, edits }: Part, folders: ReadonlySet<string>): boolean =>
  folders.has(folder) || (edits.components ?? []).some(({ text }) => folders.has(resolve(folder, text) ?? ''));

/**
 * The folder that a controller calls by its path from the top of a repository. It is taken for one of this tree where this
 * tree has it; the top itself every repository has.
 */
export function folderAt(path: string | undefined, files: TreeFiles): string | undefined {
  const folder = path === undefined ? undefined : locate(files, '', path.replace(/^\/+/, ''));
  return folder !== undefined && folder !== '' && files.isFolder(folder) ? folder : undefined;
}

/** Whether a path has something that is filled in later, and may lead to a folder of this tree. */
export function isOpenPath(field: Field<string>, files: TreeFiles): boolean {
  const [, start] = /^(?:\.?\/)?(.*?)(?:\{\{|\$\{)/.exec(writtenIn(field) ?? '') ?? [];
  if (start === undefined) return false;
  const above = locate(files, '', folderOf(start)) ?? '';
  return above === '' || files.isFolder(above);
}
