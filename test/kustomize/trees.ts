import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { TreeFiles } from '../../src/project/kustomize/built.ts';
import { treeOf } from './tree.ts';

const isKustomization = (name: string): boolean => /^(kustomization\.ya?ml|Kustomization)$/.test(name);

/** Each folder with a kustomization, by repository. */
export function foldersIn(trees: string): readonly { readonly repository: string; readonly folder: string }[] {
  return readdirSync(trees, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${trees}/${name}`, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && isKustomization(entry.name))
        .map((entry) => ({ repository: name, folder: entry.parentPath.slice(trees.length + name.length + 2) })),
    )
    .toSorted((one, other) => (`${one.repository}/${one.folder}` < `${other.repository}/${other.folder}` ? -1 : 1));
}

export function treeOnDisk(top: string): TreeFiles {
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    try {
      return readFileSync(`${top}/${path}`, 'utf8');
    } catch {
      return undefined;
    }
  };
  return treeOf(
    (path) => {
      if (!texts.has(path)) texts.set(path, read(path));
      return texts.get(path);
    },
    (path) => statSync(`${top}/${path}`, { throwIfNoEntry: false })?.isDirectory() === true,
  );
}
