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

/**
 * What differs between two commits, with `context` lines around it as part of a hunk. Renamed files are found out. Undefined
 * for `to`: the files on the disk.
 *
 * @throws {GitError}
 */
export async function diffBetween(
  top: string,
  from: string,
  to: string | undefined,
  context: number,
): Promise<readonly FileDiff[]> {
  const words = [
    'diff',
    '--no-color',
    '--no-relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    '--find-renames',
  ];
  const commits = ['--end-of-options', from, ...(to === undefined ? [] : [to]), '--'];
  const [names, patch] = await Promise.all([
    askGit(top, [...words, '--raw', '-z', ...commits]),
    askGit(top, [...words, '--patch', `--unified=${context}`, '--inter-hunk-context=0', ...commits]),
  ]);
  if (names.state === 'failed') throw new GitError('git failed', names.message);
  if (patch.state === 'failed') throw new GitError('git failed', patch.message);
  return combine(readNames(names.output.toString('utf8')), readSections(patch.output.toString('latin1')));
}

interface Named extends Omit<FileDiff, 'hunks'> {
  /** A file that became a link, or the other way round, is taken away and made anew in two sections of a patch. */
  readonly sections: number;
}

/** Alternately `:100644 100644 <id> <id> R087` and one name, or two where it was renamed. */
function readNames(output: string): readonly Named[] {
  const fields = output.split('\0');
  const named: Named[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const status = fields[index]?.split(' ')[4]?.[0];
    const isMoved = status === 'R' || status === 'C';
    const [name, newName] = [fields[index + 1], fields[index + 2]];
    const path = isMoved ? newName : name;
    named.push({
      path: status === 'D' ? undefined : path,
      previousPath: status === 'A' ? undefined : name,
      sections: status === 'T' ? 2 : 1,
    });
    index += isMoved ? 3 : 2;
  }
  return named;
}

/** A line of a file's content has a sign before it, so it never begins as these two do; it may hold a lone `\\r`. */
const HEADS = /\n(?:diff --git |@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@)/g;

/** The hunks of each file of a patch. */
function readSections(patch: string): readonly (readonly Hunk[])[] {
  const sections: Hunk[][] = [];
  for (const [, beforeStart, beforeCount, afterStart, afterCount] of `\n${patch}`.matchAll(HEADS)) {
    if (beforeStart === undefined) sections.push([]);
    else sections.at(-1)?.push({ before: rangeOf(beforeStart, beforeCount), after: rangeOf(afterStart, afterCount) });
  }
  return sections;
}

const rangeOf = (start: string | undefined, count: string | undefined): LineRange => ({
  start: Number(start),
  count: Number(count ?? 1),
});

function combine(named: readonly Named[], sections: readonly (readonly Hunk[])[]): readonly FileDiff[] {
  let next = 0;
  return named.map(({ path, previousPath, sections: count }) => {
    const hunks = sections.slice(next, next + count).flat();
    next += count;
    return { path, previousPath, hunks };
  });
}
