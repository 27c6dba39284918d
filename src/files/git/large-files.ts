import { join, resolve } from 'node:path';
import { type Content, createReadBuffer, readContent, skip } from '../read-content.ts';
import { askGit } from './run.ts';

/** What Git LFS commits in place of a file: it names the content, which lies beside the objects of git where it was fetched. */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\n/;
const LONGEST_POINTER = 1024;

/** With the contents that pointers of Git LFS stand for; the work tree holds those too. */
export async function withLargeFiles(top: string, blobs: ReadonlyMap<string, Content>): Promise<ReadonlyMap<string, Content>> {
  const pointers = [...blobs].flatMap(([id, content]) => {
    const object = pointedAt(content);
    return object === undefined ? [] : [{ id, object }];
  });
  if (pointers.length === 0) return blobs;
  const answer = await askGit(top, ['rev-parse', '--git-common-dir']);
  if (answer.state === 'failed') return blobs;
  const folder = resolve(top, answer.output.toString('utf8').trimEnd(), 'lfs/objects');
  const buffer = createReadBuffer();
  return new Map([...blobs, ...pointers.map(({ id, object }) => [id, contentOf(folder, object, buffer)] as const)]);
}

function pointedAt(content: Content): string | undefined {
  if (content.kind !== 'bytes' || content.bytes.length > LONGEST_POINTER) return undefined;
  return POINTER.exec(content.bytes.toString('latin1'))?.[1];
}

/** With bytes of its own: the buffer is for the next. */
function contentOf(folder: string, object: string, buffer: Buffer): Content {
  const content = readContent(join(folder, object.slice(0, 2), object.slice(2, 4), object), buffer);
  if (content.kind === 'bytes') return { kind: 'bytes', bytes: Buffer.from(content.bytes) };
  return content.kind === 'gone' ? skip('unreadable', 'Git LFS has not fetched it: "git lfs fetch" does') : content;
}
