import type { Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import type { Span } from '../text/span.ts';
import type { YamlNode } from './node.ts';
import { Problem } from './problem.ts';

const anchorName = /^[0-9A-Za-z_-]+$/;

export interface Anchor {
  /** Undefined while the node is being read: an alias to it then is a node that contains itself. */
  node: YamlNode | undefined;
  height: number;
  /** How many nodes go-yaml decodes for it, aliases expanded. */
  weight: number;
}

/** How far the reading of one document has come. */
export interface Reader {
  readonly source: string;
  readonly base: number;
  /** Whether the events come from an adapted source. */
  readonly isAdapted: boolean;
  readonly events: readonly Event[];
  /** Where flow collections stand in `source`. */
  readonly flows: Span[];
  readonly anchors: Map<string, Anchor>;
  index: number;
  /** The end of what was read last, in `source`. */
  cursor: number;
  depth: number;
  /** Of the node that was read last: levels of collections in it. */
  height: number;
  /** Of flow collections around. */
  flowDepth: number;
  decoded: number;
  aliased: number;
}

export function span(reader: Reader, start: number, end: number): Span {
  return { start: reader.base + start, end: reader.base + end };
}

export function openAnchor(reader: Reader, event: ScalarEvent | SequenceEvent | MappingEvent): Anchor | undefined {
  if (event.anchorStart < 0) return undefined;
  const name = reader.source.slice(event.anchorStart, event.anchorEnd);
  if (!anchorName.test(name))
    throw new Problem(`"${name}" is no name for an anchor`, span(reader, event.anchorStart, event.anchorEnd));
  const anchor: Anchor = { node: undefined, height: 0, weight: reader.decoded - 1 };
  reader.anchors.set(name, anchor);
  return anchor;
}

export function closeAnchor(reader: Reader, anchor: Anchor | undefined, node: YamlNode): void {
  if (!anchor) return;
  anchor.node = node;
  anchor.height = reader.height;
  anchor.weight = reader.decoded - anchor.weight;
}

/** The limit of go-yaml v2: 99 % of a small document may come from aliases, falling to 10 % of a large one. */
export function isExcessive(reader: Reader): boolean {
  if (reader.aliased <= 100 || reader.decoded <= 1000) return false;
  const share = Math.min(1, Math.max(0, (reader.decoded - 400_000) / 3_600_000));
  return reader.aliased / reader.decoded > 0.99 - 0.89 * share;
}
