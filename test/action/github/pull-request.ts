import { HEAD } from '../events.ts';
import { SECRET } from '../runner.ts';
import type { Permission, PullFile, State } from './state.ts';

export const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
export const PERSON = { login: 'octocat', type: 'User' } as const;
const allPermissions: readonly Permission[] = ['contents: read', 'checks: write', 'pull-requests: write'];

interface Given extends Partial<Omit<State, 'tokens'>> {
  readonly permissions?: readonly Permission[];
  /** Of pull request 7. */
  readonly head?: string;
  readonly files?: readonly PullFile[];
}

/** A repository with one open pull request, and the token that every step gets. */
export function repositoryWith({ permissions = allPermissions, head = HEAD, files = [], ...given }: Given = {}): State {
  return {
    tokens: { [SECRET]: { ...BOT, permissions } },
    pulls: [{ number: 7, head: { sha: head, owner: 'octo', ref: 'topic' }, files }],
    ...{ comments: [], reviewComments: [], checkRuns: [], trees: {}, blobs: {}, comparisons: {}, ...given },
  };
}

/** A file that the pull request brings: each of its lines is new. */
export function addedFile(filename: string, text: string): PullFile {
  const lines = text.replace(/\n$/, '').split('\n');
  return { filename, status: 'added', patch: [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n') };
}
