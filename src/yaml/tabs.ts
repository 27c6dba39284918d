import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Span } from '../text/span.ts';
import { isBlank } from './seek.ts';

/** The first tab that Go's parser does not take at a line's front, where js-yaml does: on blank and comment lines. */
export function misplacedTab(source: string, events: readonly Event[], flows: readonly Span[]): number | undefined {
  if (!source.includes('\t')) return undefined;
  const scalars = events.filter((event): event is ScalarEvent => event.type === EVENT_ID.SCALAR && event.valueStart >= 0);
  const scalarStarts = scalars.map((scalar) => scalar.valueStart);
  const flowStarts = flows.map((flow) => flow.start);
  let previous = 0;
  let contentEnd = 0;
  for (const match of source.matchAll(/(?:^|[\r\n])( *)\t/g)) {
    const at = match.index + match[0].length - 1;
    const end = endOfContent(source, at, previous);
    if (end > previous) contentEnd = end;
    previous = at;
    const scalar = scalars[lastAtMost(scalarStarts, at)];
    const flow = flows[lastAtMost(flowStarts, at)];
    if (isMisplaced({ at, isFirst: match[1] === '', contentEnd, scalar, flow: flow && flow.end > at ? flow : undefined }))
      return at;
  }
  return undefined;
}

interface Front {
  readonly at: number;
  /** Whether nothing, not even a space, comes before the tab. */
  readonly isFirst: boolean;
  readonly contentEnd: number;
  /** The scalar that began last. */
  readonly scalar: ScalarEvent | undefined;
  /** The outermost flow collection around the tab. */
  readonly flow: Span | undefined;
}

function isMisplaced({ at, isFirst, contentEnd, scalar, flow }: Front): boolean {
  const isPlain = scalar?.style === SCALAR_STYLE.PLAIN;
  if (scalar && at < scalar.valueEnd) return isPlain && isFirst;
  const followsPlain = isPlain && scalar.valueEnd === contentEnd;
  if (flow) return flow.start > 0 && followsPlain && isFirst;
  return isFirst || !followsPlain;
}

function endOfContent(source: string, at: number, limit: number): number {
  let end = at;
  while (end > limit && isBlank(source.charCodeAt(end - 1))) end--;
  return end;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = -1;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
