import { GitError } from './error.ts';
import { askGit } from './run.ts';

/** Where a tree is not as the work tree: the id of the blob that it holds, or undefined where it holds no file. */
export type Difference = ReadonlyMap<string, string | undefined>;

export interface Compared {
  /** The top of the work tree: names are relative to it. */
  readonly top: string;
  /** Undefined: the index. */
  readonly treeish: string | undefined;
  readonly isOfHook: boolean;
  readonly patterns: readonly string[];
}

const FILE_MODE = '100';

/** @throws {GitError} */
export async function differenceOf({ top, treeish, isOfHook, patterns }: Compared): Promise<Difference> {
  const blanked = await filtersOf(top);
  const words = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--ignore-submodules=all', '--no-color'];
  const tree = treeish === undefined ? [] : [treeish];
  const answer = await askGit(top, [...words, ...tree, '--', ...patterns], { isOfHook, settings: blanked });
  if (answer.state === 'done') return readDifference(answer.output.toString('utf8'));
  throw new GitError('git failed', answer.message);
}

/** Alternately `:100644 100644 <id> <id> M` and a name. What a symlink leads to is read under a name of its own. */
function readDifference(output: string): Difference {
  const difference = new Map<string, string | undefined>();
  const fields = output.split('\0');
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [mode = '', , id, , status] = fields[index]?.slice(1).split(' ') ?? [];
    // A file in conflict has a second entry that says what is in place of it.
    if (status !== 'U') difference.set(fields[index + 1] ?? '', mode.startsWith(FILE_MODE) ? id : undefined);
  }
  return difference;
}

/**
 * Git compares a file of doubtful age by its content, as filters make it, and those that the repository itself brings are
 * command lines of somebody else. The user's own filters stay.
 */
async function filtersOf(top: string): Promise<readonly (readonly [string, string])[]> {
  const question = ['config', '--show-scope', '--name-only', '-z', '--get-regexp', '^filter\\..*\\.(clean|process)$'];
  const answer = await askGit(top, question);
  if (answer.state === 'failed') return [];
  const fields = answer.output.toString('utf8').split('\0');
  return fields.flatMap((name, index) => {
    const scope = fields[index - 1];
    if (index % 2 === 0 || (scope !== 'local' && scope !== 'worktree')) return [];
    const filter = name.slice(0, name.lastIndexOf('.'));
    return [[`${filter}.clean`, ''] as const, [`${filter}.process`, ''] as const, [`${filter}.required`, 'false'] as const];
  });
}
