import { isAbsolute, resolve } from 'node:path';
import type { Difference } from './git/difference.ts';
import { prefixOf, reportedPath } from './paths.ts';

/** A tree in terms of what lies on the disk. */
export interface Snapshot {
  /** `onDisk`, the id of a blob, or undefined where the tree holds no file: equal answers are equal contents. */
  readonly at: (path: string) => string | undefined;
  /** The paths under which the tree holds something else than the disk. */
  readonly apart: ReadonlySet<string>;
}

export const onDisk = 'on disk';

export const diskSnapshot: Snapshot = { at: () => onDisk, apart: new Set() };

export interface Names {
  /** The top of the work tree, which names are relative to. */
  readonly top: string;
  /** What paths are relative to. */
  readonly workingDirectory: string;
  /** All names of the index: what lies on the disk besides is in no other tree. */
  readonly tracked: ReadonlySet<string>;
}

export function snapshotOf(difference: Difference, { top, workingDirectory, tracked }: Names): Snapshot {
  const prefix = prefixOf(workingDirectory, top);
  const nameOf = (path: string) => (isAbsolute(path) ? reportedPath(path, top) : prefix + path);
  const byPath = new Map([...difference].map(([name, id]) => [reportedPath(resolve(top, name), workingDirectory), id]));
  return {
    at: (path) => (byPath.has(path) ? byPath.get(path) : tracked.has(nameOf(path)) ? onDisk : undefined),
    apart: new Set(byPath.keys()),
  };
}
