/** Finds a sequence of bytes at or after an offset; -1 where there is none. */
export type Find = (needle: Uint8Array, from: number) => number;

interface SequenceSearch {
  indexOf(needle: Uint8Array, from: number): number;
}

/** Node's `Buffer` searches for sequences natively; the `Uint8Array` of a browser only for single bytes. */
export function findIn(bytes: Uint8Array): Find {
  if (isBuffer(bytes)) return (needle, from) => bytes.indexOf(needle, from);
  return (needle, from) => findSequence(bytes, needle, from);
}

function isBuffer(bytes: Uint8Array): bytes is Uint8Array & SequenceSearch {
  return 'latin1Slice' in bytes;
}

function findSequence(bytes: Uint8Array, needle: Uint8Array, from: number): number {
  const first = needle[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, needle, at)) return at;
  }
  return -1;
}

export function startsWith(bytes: Uint8Array, needle: Uint8Array, at: number): boolean {
  for (let index = 0; index < needle.length; index++) if (bytes[at + index] !== needle[index]) return false;
  return true;
}
