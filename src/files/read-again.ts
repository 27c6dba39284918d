import { resolve } from 'node:path';
import { createReadBuffer, readContent } from './read-content.ts';

/** The text of a file that was read before; undefined where it is gone or no text any more. `buffer`: to use it again. */
export function readAgain(path: string, cwd: string, buffer = createReadBuffer()): string | undefined {
  const content = readContent(resolve(cwd, path), buffer);
  return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}
