import { type Content, contentOfBytes, SIZE_LIMIT, tooLarge } from '../read-content.ts';
import { GitError } from './error.ts';
import { withLargeFiles } from './large-files.ts';
import { askGit } from './run.ts';

export type Blobs = ReadonlyMap<string, Content>;

const LINE_END = 10;

/** What blobs hold, by id. Those that are too large are not fetched from git. @throws {GitError} */
export async function readBlobs(top: string, commit: string, ids: readonly string[]): Promise<Blobs> {
  if (ids.length === 0) return new Map();
  const sizes = await askGit(top, ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], { input: lines(ids) });
  const rows = sizes.state === 'done' ? sizes.output.toString().trimEnd().split('\n') : [];
  if (rows.length !== ids.length || rows.some((row) => row.endsWith(' missing'))) throw missingFrom(commit);
  const large = rows.filter((row) => Number(row.split(' ')[1]) > SIZE_LIMIT).map((row) => row.split(' ')[0] ?? '');
  const small = ids.filter((id) => !large.includes(id));
  const answer = await askGit(top, ['cat-file', '--batch=%(objectname) %(objectsize)', '--buffer'], { input: lines(small) });
  if (answer.state === 'failed') throw missingFrom(commit);
  return withLargeFiles(top, new Map([...contentsOf(answer.output), ...large.map((id) => [id, tooLarge()] as const)]));
}

const lines = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('');

/** A head line with id and size, the bytes, and a line end. */
function contentsOf(output: Buffer): readonly (readonly [string, Content])[] {
  const contents: (readonly [string, Content])[] = [];
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf(LINE_END, at) + 1;
    const [id = '', size] = output.toString('latin1', at, start - 1).split(' ');
    const end = start + Number(size);
    contents.push([id, contentOfBytes(output.subarray(start, end))]);
    at = end + 1;
  }
  return contents;
}

/** A clone may leave blobs out until they are asked for; comparing brings those that differ together. */
const missingFrom = (commit: string): GitError =>
  new GitError('missing objects', `the clone does not hold all files of ${commit}`, `git diff --stat ${commit}`);
