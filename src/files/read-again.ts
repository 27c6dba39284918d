import { resolve } from 'node:path';
import { createReadBuffer, readContent } from './read-content.ts';

/** The text of a file that was read before; undefined where it is gone or no text any more. */
export function readAgain(path: string, cwd: string): string | undefined {
  const content = readContent(resolve(cwd, path), createReadBuffer());
  return content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}
