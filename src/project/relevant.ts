import { folderOf } from './distance.ts';
import type { TreeFiles } from './kustomize/built.ts';
import { locateWord } from './kustomize/paths.ts';

/**
 * The kustomizations that may bring one of `paths`, directly or through others. Decided by the words of their texts, which
 * costs a fraction of reading them as YAML; a spelling that hides a path counts as if it brought one.
 */
export function relevantKustomizations(
  kustomizations: readonly string[],
  paths: ReadonlySet<string>,
  files: TreeFiles,
): readonly string[] {
  const usersOf = new Map<string, string[]>();
  const relevant = new Set<string>();
  for (const path of kustomizations) {
    const text = files.textOf(path) ?? '';
    const named = wordsIn(text).map((word) => locateWord(files, folderOf(path), word));
    if (mayHide.test(text) || named.some((it) => it !== undefined && paths.has(it))) relevant.add(path);
    for (const folder of named) {
      const base = folder === undefined ? undefined : files.kustomizationIn(folder);
      if (base !== undefined) usersOf.set(base, [...(usersOf.get(base) ?? []), path]);
    }
  }
  for (const path of relevant) for (const user of usersOf.get(path) ?? []) relevant.add(user);
  return kustomizations.filter((path) => relevant.has(path));
}

/** Escapes, anchors, aliases and block scalars. */
const mayHide = /[\\&*]|[|>][-+]?\s*$/m;

/** Everything between white space, quotes and brackets that is no key. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/[\s,[\]{}"']+/).filter((word) => word !== '' && !word.endsWith(':'));
