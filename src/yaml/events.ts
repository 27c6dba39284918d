import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { adaptColons, adaptTo } from './adapt.ts';
import { Problem } from './problem.ts';

/** Deeper nesting is an error, by whatever way it comes about. */
export const deepest = 200;
const mostRetries = 100;
const mostReparsed = 10_000_000;

export interface Events {
  readonly events: readonly Event[];
  /** What js-yaml read: as long as the source, but adapted where Go's parser is more lenient. */
  readonly read: string;
}

/** The events of a document that begins at `base` in its file; throws a `Problem`. */
export function eventsOf(source: string, base: number): Events {
  let read = adaptColons(source);
  for (let retries = 0; ; retries++) {
    const result = attempt(read);
    if (!(result instanceof YAMLException)) return { events: result, read };
    const at = Math.min(result.mark?.position ?? 0, source.length);
    const mayRetry = retries < mostRetries && retries * source.length < mostReparsed;
    const adapted = mayRetry ? adaptTo(result.reason, read, at) : read;
    if (adapted === read) throw problem(result.reason, source, base, at);
    read = adapted;
  }
}

function attempt(source: string): readonly Event[] | YAMLException {
  try {
    return parseEvents(source, { maxDepth: deepest });
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function problem(reason: string, source: string, base: number, at: number): Problem {
  const message = reason.startsWith('nesting exceeded') ? `nested more than ${deepest} levels deep` : reason;
  return new Problem(message, { start: base + at, end: base + Math.min(at + 1, source.length) });
}
