import { spawnSync } from 'node:child_process';

export type Answer = { readonly output: string } | { readonly error: string };

/** What the real kustomize says about a folder. */
export function kustomize(binary: string, folder: string): Answer {
  const { status, stdout, stderr } = spawnSync(binary, ['build', '--load-restrictor', 'LoadRestrictionsNone', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return status === 0 ? { output: stdout } : { error: stderr };
}
