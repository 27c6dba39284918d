import { folderOf } from '../distance.ts';
import type { Surroundings } from './accumulate.ts';
import type { TreeFiles } from './built.ts';
import { isKustomizationFile, lineage } from './paths.ts';

/** What the build of a folder depends on, besides its bases. */
export interface Dependencies {
  /** The files and folders that it asked for, whether they are there or not. */
  readonly paths: Set<string>;
  /** Whether a reference is not followed because of the way that led to the folder. */
  isRefused: boolean;
}

/** The same, which notes what it is asked for. */
export function noting(around: Surroundings, dependencies: Dependencies): Surroundings {
  const { shelf, kustomizationOf, manifestOf, isCycle, isTooDeep } = around;
  const noted =
    <Value>(answer: (path: string) => Value) =>
    (path: string): Value => {
      dependencies.paths.add(path);
      return answer(path);
    };
  const refused =
    <Question>(isSo: (question: Question) => boolean) =>
    (question: Question): boolean => {
      const answer = isSo(question);
      dependencies.isRefused ||= answer;
      return answer;
    };
  return {
    ...around,
    shelf: {
      ...shelf,
      manifest: noted(shelf.manifest),
      all: noted(shelf.all),
      // Asked where there is no file of the name; with one, no link would be followed.
      files: { ...shelf.files, follow: noted(shelf.files.follow) },
    },
    kustomizationOf: noted(kustomizationOf),
    manifestOf: noted(manifestOf),
    isCycle: refused(isCycle),
    isTooDeep: refused(isTooDeep),
  };
}

/** The files and folders of which two trees may tell different things, given the files that differ. */
export function apartIn(one: TreeFiles, other: TreeFiles, differing: readonly string[]): ReadonlySet<string> {
  const apart = new Set(differing);
  for (const path of differing) {
    if (isKustomizationFile(path)) apart.add(folderOf(path));
    if (one.paths.has(path) === other.paths.has(path)) continue;
    for (const folder of lineage(folderOf(path))) if (one.isFolder(folder) !== other.isFolder(folder)) apart.add(folder);
  }
  return apart;
}
