import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The work tree that `folder` lies in, found without asking git. */
export function findWorkTree(folder: string): string | undefined {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (existsSync(join(candidate, '.git'))) return candidate;
    if (candidate === dirname(candidate)) return undefined;
  }
}
