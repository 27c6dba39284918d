import type { Span } from '../text/span.ts';

/** Thrown and caught within this folder only: what stops the reading of one document, at a place in it. */
export class Problem extends Error {
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}
