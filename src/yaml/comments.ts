import { EVENT_ID, type Event } from 'js-yaml';
import type { YamlComment } from './node.ts';
import { isBlank, lineEnd } from './seek.ts';

const none: readonly YamlComment[] = [];

/** A `#` after white space or at a line's start, outside every scalar, begins a comment. */
export function readComments(source: string, base: number, events: readonly Event[]): readonly YamlComment[] {
  let hash = source.indexOf('#');
  if (hash < 0) return none;
  const comments: YamlComment[] = [];
  let index = 0;
  while (hash >= 0) {
    index = skipScalars(events, index, hash);
    const end = scalarEnd(events[index], hash) ?? commentEnd(source, hash);
    if (end === undefined) hash = source.indexOf('#', hash + 1);
    else {
      if (scalarEnd(events[index], hash) === undefined) comments.push(comment(source, base, hash, end));
      hash = source.indexOf('#', end);
    }
  }
  return comments;
}

/** What can be said of a document that does not parse: its whole-line comments. */
export function lineComments(source: string, base: number): readonly YamlComment[] {
  return Array.from(source.matchAll(/^[ \t]*#/gm), (match) => {
    const start = match.index + match[0].length - 1;
    return comment(source, base, start, lineEnd(source, start));
  });
}

function comment(source: string, base: number, start: number, end: number): YamlComment {
  return { text: source.slice(start, end), span: { start: base + start, end: base + end } };
}

/** The first event that is a scalar which ends after the offset. */
function skipScalars(events: readonly Event[], from: number, offset: number): number {
  let index = from;
  for (; index < events.length; index++) {
    const event = events[index];
    if (event?.type === EVENT_ID.SCALAR && event.valueEnd > offset) break;
  }
  return index;
}

function scalarEnd(event: Event | undefined, offset: number): number | undefined {
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart > offset) return undefined;
  return event.valueEnd;
}

function commentEnd(source: string, hash: number): number | undefined {
  if (hash > 0 && !isBlank(source.charCodeAt(hash - 1))) return undefined;
  return lineEnd(source, hash);
}
