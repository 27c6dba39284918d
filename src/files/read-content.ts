import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SkipReason } from './receiver.ts';

export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'gone' }
  | { readonly kind: 'link' }
  | { readonly kind: 'folder' }
  | Skipped;

export interface Skipped {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
  readonly detail: string;
}

export const SIZE_LIMIT = 4 * 1024 * 1024;
const PAGE = 4096;
/** As far as git looks for a NUL to tell binary from text. */
const TEXT_PROBE = 8000;

// Windows has neither flag. O_NONBLOCK: opening a FIFO must not wait for a writer.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** One byte longer than the limit, so that a file above it shows without a stat. */
export function createReadBuffer(): Buffer {
  return Buffer.allocUnsafe(SIZE_LIMIT + 1);
}

/** Reads a whole file into `buffer` with three system calls; a symlink is not followed. */
export function readContent(location: string, buffer: Buffer): Content {
  try {
    const descriptor = openSync(location, OPEN_FLAGS);
    try {
      return contentOf(descriptor, buffer);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return contentOfError(error);
  }
}

function contentOf(descriptor: number, buffer: Buffer): Content {
  const length = fill(descriptor, buffer);
  const isSuspicious = length === 0 || length > SIZE_LIMIT;
  if (isSuspicious && !fstatSync(descriptor).isFile()) return irregular();
  return contentOfBytes(buffer.subarray(0, length));
}

export function contentOfBytes(bytes: Buffer): Content {
  if (bytes.length > SIZE_LIMIT) return tooLarge();
  return isText(bytes) ? { kind: 'bytes', bytes } : skip('not text', 'it holds a NUL byte');
}

/**
 * A read that came back short is the end of the file. Network and FUSE file systems also cut reads, but at whole pages, so
 * only then is it worth asking again.
 */
function fill(descriptor: number, buffer: Buffer): number {
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    length += count;
    if (count === 0 || count % PAGE !== 0 || length === buffer.length) return length;
  }
}

function isText(bytes: Buffer): boolean {
  const start = bytes.length > TEXT_PROBE ? bytes.subarray(0, TEXT_PROBE) : bytes;
  return start.indexOf(0) < 0 || isUtf16(start);
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function contentOfError(error: unknown): Content {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'gone' };
    case 'EISDIR':
      return { kind: 'folder' };
    // What O_NOFOLLOW answers for a symlink: Linux and macOS, FreeBSD, NetBSD.
    case 'ELOOP':
    case 'EMLINK':
    case 'EFTYPE':
      return { kind: 'link' };
    // A FIFO whose writer has nothing to say, a socket, a device without a driver.
    case 'EAGAIN':
    case 'ENXIO':
    case 'ENODEV':
    case 'EOPNOTSUPP':
      return irregular();
    default:
      return unreadable(error);
  }
}

export function unreadable(error: unknown): Skipped {
  return skip('unreadable', error instanceof Error ? error.message : String(error));
}

export function tooLarge(): Skipped {
  return skip('too large', 'larger than 4 MiB');
}

export function irregular(): Skipped {
  return skip('not a regular file', 'a device, a FIFO or a socket');
}

export function skip(reason: SkipReason, detail: string): Skipped {
  return { kind: 'skipped', reason, detail };
}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
