import { resolve } from 'node:path';
import { withoutLinks } from '../files/follow-link.ts';
import { realFolder } from '../files/paths.ts';
import { readAgain } from '../files/read-again.ts';
import { createReadBuffer } from '../files/read-content.ts';
import { type Receiver, readTree } from '../files/read-tree.ts';
import type { SkippedFile } from '../lint/finding.ts';
import { createIntake, type Intake, type Reread } from '../lint/intake.ts';
import { type Abort, pauseFor } from './abort.ts';

/** What one reading of the disk gave. */
export interface DiskFiles {
  readonly intake: Intake;
  /** By path, the file that was read for it where a symlink led to one. */
  readonly sources: ReadonlyMap<string, string>;
  readonly skippedFiles: readonly SkippedFile[];
  readonly isWhole: boolean;
  readonly isSelected: (path: string) => boolean;
  /** The paths of the files that were named one by one. */
  readonly named: ReadonlySet<string>;
  readonly reread: Reread;
  /** The files whose text was asked for again, filled while they are linted. */
  readonly asked: Set<string>;
}

export interface DiskRequest {
  readonly cwd: string;
  readonly inputs: readonly string[];
  readonly heedsGitignore: boolean;
  readonly signal: Abort | undefined;
}

export async function readDisk({ inputs, cwd, heedsGitignore, signal }: DiskRequest): Promise<DiskFiles> {
  const asked = new Set<string>();
  const top = realFolder(resolve(cwd));
  let buffer: Buffer | undefined;
  const reread: Reread = (path) => {
    asked.add(path);
    buffer ??= createReadBuffer();
    return readAgain(path, cwd, buffer);
  };
  const intake = createIntake(reread, (path) => withoutLinks(path, top));
  const sources = new Map<string, string>();
  const skipped: SkippedFile[] = [];
  const receiver: Receiver = {
    file: (path, bytes, source) => {
      intake.add(path, bytes);
      if (source !== path) sources.set(path, source);
    },
    skipped: (path, reason, detail) => skipped.push({ path, reason, detail }),
    pause: pauseFor(signal),
  };
  const { unmatched, isWhole, isSelected, named } = await readTree(inputs, cwd, receiver, heedsGitignore);
  const detail = 'no such file, and no YAML or JSON file below it';
  const missing = unmatched.map((path) => ({ path, reason: 'not found' as const, detail }));
  return { intake, sources, skippedFiles: [...skipped, ...missing], isWhole, isSelected, named, reread, asked };
}
