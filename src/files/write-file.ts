import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type FileWritten = { readonly state: 'written' | 'exists' } | { readonly state: 'refused'; readonly reason: string };

/** Writes a whole file and the folders that it lies in; `reason` says why it could not be. */
export function writeFile(path: string, text: string): FileWritten {
  return write(path, text, 'w');
}

/** Writes a file where there is none. */
export function writeNewFile(path: string, text: string): FileWritten {
  return write(path, text, 'wx');
}

export function fileExists(path: string): boolean {
  return existsSync(path);
}

function write(path: string, text: string, flag: 'w' | 'wx'): FileWritten {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag });
    return { state: 'written' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (flag === 'wx' && code === 'EEXIST') return { state: 'exists' };
    return { state: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}
