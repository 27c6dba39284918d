import type { Span } from '../text/span.ts';

/**
 * Thrown and caught within this folder only: what stops the reading of one document, at a place in it. No `Error`, because
 * a tree may hold thousands of templates that are not YAML, and a stack costs more than the reading.
 */
export class Problem {
  readonly message: string;
  readonly span: Span;

  constructor(message: string, span: Span) {
    this.message = message;
    this.span = span;
  }
}
