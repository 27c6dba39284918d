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
  readonly settings: Settings;
}

export type Settings = readonly (readonly [name: string, value: string])[];

const FILE_MODE = '100';

/** With the plumbing of git: `git diff` would write a fresh index. @throws {GitError} */
export async function differenceOf({ top, treeish, isOfHook, patterns, settings }: Compared): Promise<Difference> {
  const words = treeish === undefined ? ['diff-files'] : ['diff-index', treeish];
  const flags = ['--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=all', '--', ...patterns];
  const answer = await askGit(top, [...words, ...flags], { isOfHook, settings });
  if (answer.state === 'failed') throw new GitError('git failed', answer.message);
  return withoutEqual(top, readEntries(answer.output.toString('utf8')));
}

interface Entry {
  readonly name: string;
  readonly id: string | undefined;
  /** Git has seen that the file is of another age, and did not read it. */
  readonly isDoubtful: boolean;
}

/**
 * Alternately `:100644 100644 <id> <id> M` and a name. What a symlink leads to is read under a name of its own. A file in
 * conflict has a second entry, which holds.
 */
function readEntries(output: string): readonly Entry[] {
  const fields = output.split('\0');
  const entries: Entry[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [mode = '', , id, otherId = '', status] = fields[index]?.slice(1).split(' ') ?? [];
    const isFile = mode.startsWith(FILE_MODE);
    entries.push({
      name: fields[index + 1] ?? '',
      id: isFile ? id : undefined,
      isDoubtful: status === 'M' && isFile && /^0+$/.test(otherId),
    });
  }
  return entries;
}

/** After a copy of the tree all files are of another age, and reading each twice would take long. */
async function withoutEqual(top: string, entries: readonly Entry[]): Promise<Difference> {
  const doubtful = entries.filter(({ isDoubtful, name }) => isDoubtful && !/^"|\n/.test(name));
  const ids = await hashesOf(top, doubtful);
  const equal = new Set(doubtful.filter(({ id }, index) => id === ids[index]));
  return new Map(entries.filter((entry) => !equal.has(entry)).map(({ name, id }) => [name, id]));
}

/** As they are, without what filters make of them. None where git cannot read one: then all count as different. */
async function hashesOf(top: string, entries: readonly Entry[]): Promise<readonly string[]> {
  if (entries.length === 0) return [];
  const input = entries.map(({ name }) => `${name}\n`).join('');
  const answer = await askGit(top, ['hash-object', '--no-filters', '--stdin-paths'], { input });
  return answer.state === 'done' ? answer.output.toString().split('\n') : [];
}

/**
 * Git compares a file of doubtful age by its content, as filters make it, and those that the repository itself brings are
 * command lines of somebody else. With these settings it does without; the user's own filters stay.
 */
export async function withoutFilters(top: string): Promise<Settings> {
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
