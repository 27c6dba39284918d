import { stderr, stdout } from 'node:process';
import { writeNow } from '../files/write.ts';

/** What a command leaves for its caller. */
export interface Output {
  readonly out: string;
  readonly err: string;
  /** The exit code of the process. */
  readonly code: number;
  /** A lint that ends before V8 drops the code of what it called long ago. */
  readonly isShortLint?: boolean;
}

/** A reader that has seen enough, such as `head`, is no error. */
export function print({ out, err }: Output): void {
  const errors = writeNow(2, err);
  if (errors.state === 'busy') stderr.write(errors.rest);
  const results = writeNow(1, out);
  if (results.state !== 'busy') return;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  stdout.write(results.rest);
}
