import type { Blobs } from './git/blobs.ts';
import { contentOfBytes } from './read-content.ts';
import { onDisk, type Snapshot } from './snapshot.ts';

/** A tree of which somebody else knows where it is not as the disk: what it holds there, or undefined for no file. */
export function givenSnapshot(files: ReadonlyMap<string, Uint8Array | undefined>): {
  readonly snapshot: Snapshot;
  readonly blobs: Blobs;
} {
  const idOf = (path: string) => `given ${path}`;
  const held = [...files].flatMap(([path, bytes]) => (bytes === undefined ? [] : [[idOf(path), Buffer.from(bytes)] as const]));
  const at = (path: string) => {
    if (!files.has(path)) return onDisk;
    return files.get(path) === undefined ? undefined : idOf(path);
  };
  return {
    snapshot: { at, apart: new Set(files.keys()) },
    blobs: new Map(held.map(([id, bytes]) => [id, contentOfBytes(bytes)])),
  };
}
