import { EXCLUDED_FOLDERS } from '../manifest-name.ts';
import { GitError } from './error.ts';
import { askGit } from './run.ts';

/** Names below a folder, relative to it: from the index, and from the disk. Undefined where git could not say. */
export interface GitListing {
  readonly tracked: Promise<readonly string[] | undefined>;
  readonly untracked: Promise<readonly string[] | undefined>;
}

export const MANIFEST_PATTERNS: readonly string[] = [':(icase)*.yaml', ':(icase)*.yml', ':(icase)*.json'];

/** With `icase` git does not go down from a folder all of which is untracked; an index is faster to search with it. */
const UNTRACKED_PATTERNS: readonly string[] = ['*.[yY][aA][mM][lL]', '*.[yY][mM][lL]', '*.[jJ][sS][oO][nN]'];

/** Both questions are asked at once: the untracked files take git longer, and the tracked ones are read in the meantime. */
export function listWithGit(folder: string, isVendored: boolean, heedsGitignore: boolean): GitListing {
  const excludes = isVendored ? [] : EXCLUDED_FOLDERS.map((name) => `--exclude=${name}/`);
  const list = async (patterns: readonly string[], ...kind: readonly string[]) => {
    const answer = await askGit(folder, ['ls-files', '-z', ...kind, '--', ...patterns]);
    return answer.state === 'done' ? namesOf(answer.output) : undefined;
  };
  const standard = heedsGitignore ? ['--exclude-standard'] : [];
  return { tracked: list(MANIFEST_PATTERNS), untracked: list(UNTRACKED_PATTERNS, '--others', ...standard, ...excludes) };
}

/** The names that an index holds. @throws {GitError} */
export async function listTracked(top: string, patterns: readonly string[], isOfHook: boolean): Promise<ReadonlySet<string>> {
  const answer = await askGit(top, ['ls-files', '-z', '--', ...patterns], { isOfHook });
  if (answer.state === 'failed') throw new GitError('git failed', answer.message);
  return new Set(namesOf(answer.output));
}

/** The last one is empty, and a file in conflict is listed once for each side: the reader passes over both. */
function namesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0');
}
