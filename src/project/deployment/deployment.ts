import { type Field, origin } from '../../model/view.ts';
import { plainScalar, type YamlScalar } from '../../yaml/node.ts';
import type { Placed } from '../kustomize/accumulate.ts';
import type { BlindSpot, TreeFiles } from '../kustomize/built.ts';
import { locate, resolve } from '../kustomize/paths.ts';
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
}

/** A kustomization that the controller makes upon a folder. */
export interface Part extends Placed {
  /** False where files are applied as they are: what kustomize would refuse is no fault then. */
  readonly isKustomize: boolean;
}

/** Whether a part is of one of the folders, or takes a component from there. */
export const leadsInto = ({ folder, kustomization }: Part, folders: ReadonlySet<string>): boolean =>
  folders.has(folder) || kustomization.components.some(({ text }) => folders.has(resolve(folder, text) ?? ''));

/**
 * The folder that a controller calls by its path from the top of a repository. It is taken for one of this tree where this
 * tree has it; the top itself every repository has.
 */
export function folderAt(path: string | undefined, files: TreeFiles): string | undefined {
  const folder = path === undefined ? undefined : locate(files, '', path.replace(/^\/+/, ''));
  return folder !== undefined && folder !== '' && files.isFolder(folder) ? folder : undefined;
}

/** What is written, filled in later or not. */
export const writtenIn = (field: Field<string>): string | undefined =>
  field.state === 'substituted' ? field.spelling : field.value || undefined;

/** A field as a node at its place. */
export function scalarOf(field: Field<string>, text = writtenIn(field)): YamlScalar | undefined {
  const { span, file } = field[origin];
  return text === undefined ? undefined : plainScalar(text, { span, from: file });
}
