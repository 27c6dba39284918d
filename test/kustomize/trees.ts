import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createBuilder } from '../../src/project/kustomize/build.ts';
import type { TreeFiles } from '../../src/project/kustomize/built.ts';
import type { Plain } from './plain.ts';
import { treeOf } from './tree.ts';

/** What compare.ts writes down: by repository and folder the hash of the mapping resources that the real kustomize gave. */
export interface Comparison {
  readonly counts: Readonly<Record<'built' | 'equal' | 'different' | 'resources' | 'refused', number>>;
  readonly different: Readonly<Record<string, string>>;
  /** What the real kustomize refused, and what we say about that. */
  readonly refused: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Short for a folder without mapping resources: most are. */
export const hashOf = (values: readonly Plain[]): string =>
  values.length === 0 ? '' : createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);

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

/** One builder for each repository. */
export function buildersOf(trees: string): (repository: string) => ReturnType<typeof createBuilder> {
  const builders = new Map<string, ReturnType<typeof createBuilder>>();
  return (repository) => {
    const builder = builders.get(repository) ?? createBuilder(treeOnDisk(`${trees}/${repository}`));
    builders.set(repository, builder);
    return builder;
  };
}

function treeOnDisk(top: string): TreeFiles {
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
