import { fstatSync, statSync, writeSync } from 'node:fs';
import { codeOf } from './read-content.ts';

/**
 * Writes all of a text to a descriptor and returns how it went: `busy` gives back what is left where nobody reads it yet,
 * `closed` means that nobody will. Without the streams of `process.stdout`, whose loading costs a start three milliseconds.
 */
export type Written = { readonly state: 'all' | 'closed' } | { readonly state: 'busy'; readonly rest: Buffer };

export function writeNow(descriptor: number, text: string): Written {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return { state: 'all' };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EAGAIN') return { state: 'busy', rest };
    if (code === 'EPIPE') return { state: 'closed' };
    throw error;
  }
}

/** False where it cannot be a terminal; only then need nobody ask further. What is thrown away goes to a device too. */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}
