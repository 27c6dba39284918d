import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readTree } from '../../src/files/read-tree.ts';

/** A folder of the test, taken away after it. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A git repository in which these files are committed. */
export function makeRepository(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeFolder(files);
  git(folder, 'init', '--quiet');
  commitAll(folder);
  return folder;
}

export function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'test');
}

export function git(folder: string, ...question: readonly string[]): string {
  const person = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...person, ...question], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

export interface Outcome {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Every path that was given, sorted: twice where it was given twice. */
  readonly paths: readonly string[];
  readonly skipped: Readonly<Record<string, string>>;
  readonly details: readonly string[];
  readonly unmatched: readonly string[];
  readonly isWhole: boolean;
}

export async function read(cwd: string, ...inputs: readonly string[]): Promise<Outcome> {
  const files: Record<string, string> = {};
  const skipped: Record<string, string> = {};
  const paths: string[] = [];
  const details: string[] = [];
  const { unmatched, isWhole } = await readTree(inputs, cwd, {
    file: (path, bytes) => {
      paths.push(path);
      files[path] = bytes.toString();
    },
    skipped: (path, reason, detail) => {
      paths.push(path);
      skipped[path] = reason;
      details.push(detail);
    },
  });
  return { files, paths: paths.sort(), skipped, details, unmatched, isWhole };
}
