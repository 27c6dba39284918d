import { type FileDiff, filesChanged, lineBefore } from '../library/history.ts';
import { GitError } from '../library/index.ts';
import type { LintResult } from '../lint/finding.ts';
import { relationTo } from './base.ts';
import type { Checkout } from './checkout.ts';
import { bring } from './compare.ts';
import type { Event } from './event.ts';
import type { Reported } from './step.ts';

/**
 * What is linted for a pull request is its merge into the base, and GitHub shows lines of its head: where the base has
 * moved on, they have other numbers.
 */
export async function linesAtHead(event: Event, checkout: Checkout, result: LintResult): Promise<Reported['lineAtTarget']> {
  const unmoved = (_path: string, line: number) => line;
  if (event.kind !== 'pull request' || result.findings.length === 0) return unmoved;
  if (relationTo(event, checkout) !== 'merge' || (await bring(checkout, event.head)) !== undefined) return unmoved;
  const diff = await filesChanged({ cwd: checkout.root, from: event.head, to: 'HEAD', context: 0 });
  if (diff instanceof GitError) return unmoved;
  const byPath = new Map(diff.map((file): [string, FileDiff] => [file.path ?? '', file]));
  return (path, line) => {
    const file = byPath.get(path);
    return file === undefined ? line : lineBefore(file, line);
  };
}
