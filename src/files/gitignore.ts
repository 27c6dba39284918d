import { join } from 'node:path';
import type { Ignore } from 'ignore';
import { createReadBuffer, readContent } from './read-content.ts';

/** Whether git would ignore a path below a root, by the `.gitignore` files on the way to it. A folder's path ends in `/`. */
export type IsIgnored = (path: string) => boolean;

export async function readGitignores(root: string): Promise<IsIgnored> {
  const { default: ignore } = await import('ignore');
  const buffer = createReadBuffer();
  const known = new Map<string, Ignore>();
  const rulesOf = (folder: string): Ignore => {
    const found = known.get(folder);
    if (found !== undefined) return found;
    const content = readContent(join(root, folder, '.gitignore'), buffer);
    const rules = ignore({ ignorecase: false }).add(content.kind === 'bytes' ? content.bytes.toString() : '');
    known.set(folder, rules);
    return rules;
  };
  return (path) => {
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      const verdict = verdictOf(rulesOf(folder), path.slice(folder.length));
      if (verdict !== undefined || folder === '') return verdict === true;
    }
  };
}

/** Undefined: these rules say nothing, the next folder's outwards decide. */
function verdictOf(rules: Ignore, path: string): boolean | undefined {
  const { ignored, unignored } = rules.test(path);
  if (unignored) return false;
  if (!ignored) return undefined;
  // The folder is being visited, so a file further inwards has brought it back and its own verdict no longer counts.
  const parent = parentOf(path);
  return parent !== '' && rules.test(parent).ignored ? undefined : true;
}

/** 'a/' of 'a/b' and of 'a/b/', '' of 'a/'. */
function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}
