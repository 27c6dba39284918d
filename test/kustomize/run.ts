import { spawnSync } from 'node:child_process';

export type Answer = { readonly output: string } | { readonly error: string };

/** What the real kustomize says about a folder. */
export const kustomize = (binary: string, folder: string): Answer =>
  answerOf(binary, ['build', '--load-restrictor', 'LoadRestrictionsNone', folder]);

/** What a program prints, or how it refuses. */
export function answerOf(binary: string, given: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(binary, given, { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 60_000 });
  return status === 0 ? { output: stdout } : { error: stderr };
}
