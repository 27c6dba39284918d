import { withoutFilters } from './difference.ts';
import { GitError } from './error.ts';
import { askGit } from './run.ts';

/** A file that differs between two commits. */
export interface FileDiff {
  /** Relative to the top of the work tree. Undefined where the file is gone. */
  readonly path: string | undefined;
  /** What it was called before: the same for most, undefined for a new file. */
  readonly previousPath: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** Lines in place of others. Lines count from 1; with a count of 0 the place is after `start`. */
export interface Hunk {
  readonly before: LineRange;
  readonly after: LineRange;
}

export interface LineRange {
  readonly start: number;
  readonly count: number;
}

const FLAGS = ['--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--find-renames'];

/**
 * What differs between two commits, with `context` lines around it as part of a hunk. Renamed files are found out. Undefined
 * for `to`: the files on the disk that git knows.
 *
 * @throws {GitError}
 */
export async function diffBetween(
  top: string,
  from: string,
  to: string | undefined,
  context: number,
): Promise<readonly FileDiff[]> {
  const commits = ['--end-of-options', from, ...(to === undefined ? [] : [to]), '--'];
  const words = to === undefined ? ['diff-index', ...FLAGS] : ['diff-tree', '-r', ...FLAGS];
  const settings = [...(await withoutFilters(top)), ['core.quotePath', 'true'] as const];
  const [names, patch] = await Promise.all([
    askGit(top, [...words, '--raw', '-z', ...commits], { settings }),
    askGit(
      top,
      [...words, '--patch', `--unified=${context}`, '--src-prefix=a/', '--dst-prefix=b/', '--inter-hunk-context=0', ...commits],
      { settings },
    ),
  ]);
  if (names.state === 'failed') throw new GitError('git failed', names.message);
  if (patch.state === 'failed') throw new GitError('git failed', patch.message);
  const hunks = readPatch(patch.output.toString('latin1'));
  const hunksOf = (name: string | undefined) => (name === undefined ? undefined : hunks.get(name));
  return readNames(names.output.toString('utf8')).map((file) => ({
    ...file,
    hunks: hunksOf(file.path ?? file.previousPath) ?? [],
  }));
}

/** Alternately `:100644 100644 <id> <id> R087` and one name, or two where it was renamed. */
function readNames(output: string): readonly Omit<FileDiff, 'hunks'>[] {
  const fields = output.split('\0');
  const files: Omit<FileDiff, 'hunks'>[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const status = fields[index]?.split(' ')[4]?.[0];
    const isMoved = status === 'R' || status === 'C';
    const [name, newName] = [fields[index + 1], fields[index + 2]];
    files.push({
      path: status === 'D' ? undefined : isMoved ? newName : name,
      previousPath: status === 'A' ? undefined : name,
    });
    index += isMoved ? 3 : 2;
  }
  return files;
}

/** Where a file begins, its names, and its hunks. Content may look like a name, so names count before the first hunk alone. */
const HEADS = /\n(?:(diff --git )|(?:---|\+\+\+) (?:[ab]\/|(?="))([^\n]*)|@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@)/g;

/** Hunks by the name of their file; a file that became a link has two sections, and so has one hunk of each. */
function readPatch(patch: string): ReadonlyMap<string, readonly Hunk[]> {
  const files = new Map<string, Hunk[]>();
  let isHead = false;
  let name = '';
  for (const [, start, spelled, beforeStart, beforeCount, afterStart, afterCount] of `\n${patch}`.matchAll(HEADS)) {
    if (start !== undefined) isHead = true;
    else if (spelled === undefined) {
      const hunk = { before: rangeOf(beforeStart, beforeCount), after: rangeOf(afterStart, afterCount) };
      const hunks = files.get(name) ?? [];
      hunks.push(hunk);
      files.set(name, hunks);
      isHead = false;
    } else if (isHead) name = nameOf(spelled);
  }
  return files;
}

const rangeOf = (start: string | undefined, count: string | undefined): LineRange => ({
  start: Number(start),
  count: Number(count ?? 1),
});

/** Git quotes an unusual name as C does, byte by byte, and ends one with spaces in a tab. */
function nameOf(spelled: string): string {
  if (!spelled.startsWith('"')) return spelled.replace(/\t$/, '');
  const bytes = spelled.slice(1, spelled.lastIndexOf('"')).replace(/\\([0-7]{3}|.)/g, (_, code: string) => unescaped(code));
  return new TextDecoder().decode(Buffer.from(bytes.slice('a/'.length), 'latin1'));
}

const ESCAPES = new Map([...'abtnvfr'].map((letter, index) => [letter, String.fromCharCode(7 + index)]));

const unescaped = (code: string): string =>
  code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES.get(code) ?? code);
