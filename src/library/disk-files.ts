import { readAgain } from '../files/read-again.ts';
import { readTree } from '../files/read-tree.ts';
import type { SkippedFile } from '../lint/finding.ts';
import { createIntake, type Intake, type Reread } from '../lint/intake.ts';

/** What one reading of the disk gave. */
export interface DiskFiles {
  readonly intake: Intake;
  /** By path, the file that was read for it where a symlink led to one. */
  readonly sources: ReadonlyMap<string, string>;
  readonly skippedFiles: readonly SkippedFile[];
  readonly isWhole: boolean;
  readonly isSelected: (path: string) => boolean;
  readonly reread: Reread;
  /** The files whose text was asked for again, filled while they are linted. */
  readonly asked: Set<string>;
}

export async function readDisk(inputs: readonly string[], cwd: string): Promise<DiskFiles> {
  const asked = new Set<string>();
  const reread: Reread = (path) => {
    asked.add(path);
    return readAgain(path, cwd);
  };
  const intake = createIntake(reread);
  const sources = new Map<string, string>();
  const skipped: SkippedFile[] = [];
  const { unmatched, isWhole, isSelected } = await readTree(inputs, cwd, {
    file: (path, bytes, source) => {
      intake.add(path, bytes);
      if (source !== path) sources.set(path, source);
    },
    skipped: (path, reason, detail) => skipped.push({ path, reason, detail }),
  });
  const detail = 'no such file, and no YAML or JSON file below it';
  const missing = unmatched.map((path) => ({ path, reason: 'not found' as const, detail }));
  return { intake, sources, skippedFiles: [...skipped, ...missing], isWhole, isSelected, reread, asked };
}
