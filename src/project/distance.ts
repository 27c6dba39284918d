/** How far apart two files are; a smaller number binds closer. */
export type Distance = 0 | 1 | 2 | 3;

export const distance = { sameFile: 0, sameFolder: 1, sameBranch: 2, elsewhere: 3 } as const;

/** `sameBranch`: one folder holds the other. */
export function distanceBetween(one: string, other: string): Distance {
  if (one === other) return distance.sameFile;
  const [here, there] = [folderOf(one), folderOf(other)];
  if (here === there) return distance.sameFolder;
  return isBelow(here, there) || isBelow(there, here) ? distance.sameBranch : distance.elsewhere;
}

/** The last step of a path. */
export const lastStepOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder of a path, "" at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Whether `path` is `folder` or lies in it. */
export const isBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);
