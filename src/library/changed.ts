import { readBlobs } from '../files/git/blobs.ts';
import { givenSnapshot } from '../files/given.ts';
import { diskSnapshot } from '../files/snapshot.ts';
import { openTrees, type Tree } from '../files/trees.ts';
import type { Comparison, LintResult } from '../lint/finding.ts';
import type { Intake } from '../lint/intake.ts';
import { knownAmong, withoutKnown } from '../lint/known.ts';
import type { Analysis, Scope, Sibling } from '../lint/lint.ts';
import { type DiskFiles, type DiskRequest, readDisk } from './disk-files.ts';
import { readSides, type Sides } from './sides.ts';

/** What files held before, by path; undefined where there was none. All others are as on the disk. */
export type GivenFiles = ReadonlyMap<string, Uint8Array | undefined>;

export interface ChangesRequest extends DiskRequest {
  readonly tree: Tree;
  readonly since: string | GivenFiles;
}

/** `named` are the paths of files that were named one by one. */
type Analyze = (intake: Intake, scope: Scope, named: ReadonlySet<string>, sibling?: Sibling) => Promise<Analysis>;

interface Read extends Sides {
  readonly disk: DiskFiles;
  readonly asked: Omit<Comparison, 'older'>;
}

/** Lints a tree, and tells what was there before apart from what is new. @throws {GitError} */
export async function lintChanges(request: ChangesRequest, analyze: Analyze): Promise<LintResult> {
  const read =
    typeof request.since === 'string' ? await readFromGit(request, request.since) : await readGiven(request, request.since);
  const { disk, now, before, skippedFiles, asked, differing } = read;
  const { isWhole, isSelected, named } = disk;
  const analysis = await analyze(now, { isWhole, isSelected, skippedFiles }, named);
  const { result } = analysis;
  const paths = { now: now.paths(), before: before.paths() };
  // Where nothing is found, nothing was there before that could be it.
  const isDecided = result.findings.length === 0 || isAlike(read);
  const sibling = { analysis, differing };
  const older = isDecided ? result : (await analyze(before, { isWhole, isSelected, skippedFiles: [] }, named, sibling)).result;
  const isGone = (path: string) => !paths.now.has(path);
  const isNew = (path: string) => !paths.before.has(path);
  return withoutKnown(result, knownAmong(result.findings, older.findings, { isGone, isNew }), asked);
}

async function readFromGit({ tree, ...asked }: ChangesRequest, since: string): Promise<Read> {
  const { top, commit, snapshots } = await openTrees({ ...asked, tree, since });
  const disk = await readDisk(asked);
  const sides = await readSides(disk, await snapshots, (ids) => readBlobs(top, commit ?? 'HEAD', ids));
  return { ...sides, disk, asked: { since, commit } };
}

async function readGiven(request: ChangesRequest, given: GivenFiles): Promise<Read> {
  const disk = await readDisk(request);
  const { snapshot, blobs } = givenSnapshot(given);
  const sides = await readSides(disk, { now: diskSnapshot, before: snapshot }, async () => blobs);
  return { ...sides, disk, asked: { since: 'the files given', commit: undefined } };
}

/** Whether linting the other tree would go the same way: what differs was never looked at. */
function isAlike({ now, before, differing, disk }: Read): boolean {
  return differing.every((path) => {
    const outline = now.outlineOf(path);
    return outline !== undefined && outline === before.outlineOf(path) && !disk.asked.has(path);
  });
}
