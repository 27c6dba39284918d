import type { Blobs } from '../files/git/blobs.ts';
import { diskSnapshot, onDisk, type Snapshot } from '../files/snapshot.ts';
import type { Snapshots } from '../files/trees.ts';
import type { SkippedFile } from '../lint/finding.ts';
import type { Intake, Reread } from '../lint/intake.ts';
import type { DiskFiles } from './disk-files.ts';

/** The two trees, each file that they share read once. */
export interface Sides {
  readonly now: Intake;
  readonly before: Intake;
  readonly skippedFiles: readonly SkippedFile[];
  /** The paths under which they differ. */
  readonly differing: readonly string[];
}

export type ReadBlobs = (ids: readonly string[]) => Promise<Blobs>;

/** What a tree holds under a path: the answer of `Snapshot.at`, through symlinks. */
type HeldAt = (path: string) => string | undefined;

export async function readSides(disk: DiskFiles, snapshots: Snapshots, readBlobs: ReadBlobs): Promise<Sides> {
  const nowAt = heldBy(snapshots.now, disk);
  const beforeAt = heldBy(snapshots.before, disk);
  const paths = pathsOf(disk, snapshots);
  const differing = paths.filter((path) => nowAt(path) !== beforeAt(path));
  const replaced = snapshots.now === diskSnapshot ? [] : paths.filter((path) => nowAt(path) !== onDisk);
  const blobs = await readBlobs(blobIds([...replaced.map(nowAt), ...differing.map(beforeAt)]));
  const now = variantOf(disk.intake, { disk, blobs, at: nowAt, replaced });
  const before = variantOf(now, { disk, blobs, at: beforeAt, replaced: differing });
  return { now, before, skippedFiles: skippedIn(disk, blobs, nowAt, replaced), differing };
}

/** A link that is the same everywhere may lead to a file that is not. */
const heldBy =
  ({ at, apart }: Snapshot, { sources }: DiskFiles): HeldAt =>
  (path) =>
    at(apart.has(path) ? path : (sources.get(path) ?? path));

function pathsOf({ intake, isSelected }: DiskFiles, { now, before }: Snapshots): readonly string[] {
  const onlyElsewhere = [...now.apart, ...before.apart].filter(isSelected);
  return [...new Set([...intake.paths(), ...onlyElsewhere])];
}

const blobIds = (held: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(held.filter((it): it is string => it !== undefined && it !== onDisk)),
];

interface Variant {
  readonly disk: DiskFiles;
  readonly blobs: Blobs;
  readonly at: HeldAt;
  readonly replaced: readonly string[];
}

/** The same files but for the replaced ones. */
function variantOf(intake: Intake, { disk, blobs, at, replaced }: Variant): Intake {
  if (replaced.length === 0) return intake;
  const gone = new Set(replaced);
  const bytesOf = (path: string): Buffer | undefined => {
    const content = blobs.get(at(path) ?? '');
    return content?.kind === 'bytes' ? content.bytes : undefined;
  };
  const reread: Reread = (path) => {
    disk.asked.add(path);
    return at(path) === onDisk ? disk.reread(path) : decode(bytesOf(path));
  };
  const variant = intake.branch((path) => !gone.has(path), reread);
  for (const path of replaced) {
    const bytes = bytesOf(path);
    if (bytes !== undefined) variant.add(path, bytes);
  }
  return variant;
}

const decode = (bytes: Buffer | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder().decode(bytes);

function skippedIn(disk: DiskFiles, blobs: Blobs, at: HeldAt, replaced: readonly string[]): readonly SkippedFile[] {
  const fromDisk = disk.skippedFiles.filter(({ path, reason }) => reason === 'not found' || at(path) === onDisk);
  const fromBlobs = replaced.flatMap((path) => {
    const content = blobs.get(at(path) ?? '');
    return content?.kind === 'skipped' ? [{ path, reason: content.reason, detail: content.detail }] : [];
  });
  return [...fromDisk, ...fromBlobs];
}
