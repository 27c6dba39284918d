import { type Located, pathOf } from '../model/view.ts';
import { lineStarts, positionAt } from '../text/lines.ts';
import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './finding.ts';

export type Locate = (file: SourceFile, span: Span) => Place;

/** Turns spans into lines and columns; the lines of each file are counted once. `sources`: the texts of those files. */
export function createLocate(): { readonly locate: Locate; readonly sources: () => ReadonlyMap<string, string> } {
  const starts = new Map<SourceFile, readonly number[]>();
  const locate: Locate = (file, span) => {
    const known = starts.get(file) ?? lineStarts(file.text);
    starts.set(file, known);
    return { path: file.path, start: positionAt(known, span.start), end: positionAt(known, span.end) };
  };
  return { locate, sources: () => new Map([...starts.keys()].map(({ path, text }) => [path, text])) };
}

/** As RFC 6901 writes it, from the resource downwards. */
export const pointerOf = (at: Located): string =>
  pathOf(at)
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
