/** What the repository holds, and what its tokens may do. */
export interface State {
  /** By token. A token that is not listed is refused. */
  readonly tokens: Readonly<Record<string, Token>>;
  readonly pulls: readonly Pull[];
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  /** Trees by commit, and blobs by id. */
  readonly trees: Readonly<Record<string, readonly TreeEntry[]>>;
  readonly blobs: Readonly<Record<string, string>>;
  /** The answer to a comparison of two commits, by `base...head`. */
  readonly comparisons: Readonly<Record<string, { readonly mergeBase: string; readonly files: readonly PullFile[] }>>;
}

export interface Token {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: readonly Permission[];
}

export type Permission = 'contents: read' | 'checks: write' | 'pull-requests: read' | 'pull-requests: write';

export interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly owner: string; readonly ref: string };
  readonly files: readonly PullFile[];
}

export interface PullFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string;
  readonly previous_filename?: string;
}

export interface Comment {
  readonly id: number;
  readonly user: Author;
  body: string;
}

export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface ReviewComment {
  readonly id: number;
  readonly user: Author;
  readonly body: string;
  readonly path: string;
  readonly line?: number | undefined;
  readonly in_reply_to_id?: number;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  status: string;
  conclusion: string | undefined;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}
