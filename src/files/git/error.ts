/** Why a tree cannot be compared, for programs. */
export type GitErrorReason = 'no repository' | 'other repository' | 'unknown revision' | 'missing objects' | 'git failed';

/** A tree cannot be compared. The message is for the person who asked; it holds text of theirs and of git. */
export class GitError extends Error {
  readonly reason: GitErrorReason;
  /** The command that mends it. */
  readonly remedy: string | undefined;

  constructor(reason: GitErrorReason, message: string, remedy?: string) {
    super(message);
    this.name = 'GitError';
    this.reason = reason;
    this.remedy = remedy;
  }
}
