import type { Resource, SecondLineKind } from '../model/resources.ts';
import type { Explaining, Explanation } from '../project/explanation.ts';
import { lazily, remember } from '../project/lookup.ts';
import { compareText } from '../text/compare.ts';
import { documentReader } from '../yaml/read.ts';
import { type ReadDocument, readDocumentOf, type Sorted, sortOut, unreadOf } from './sort-out.ts';

/** Files by the kinds that the scan noted in them. */
export type Noted = ReadonlyMap<string, ReadonlySet<string>>;

interface Known {
  readonly noted: Noted;
  /** What was parsed already: a mapping resource stands in the same document or list, or may. */
  readonly parsed: Sorted;
  readonly charts: ReadonlySet<string>;
  readonly textOf: (path: string) => string | undefined;
}

/** Reads files once more, for the documents that were left unparsed. */
export function explainingFrom({ noted, parsed, charts, textOf }: Known): Explaining {
  const places = lazily(() => new Set(Object.values(parsed).flatMap((all: readonly ReadDocument[]) => all.map(placeOf))));
  const encoder = new TextEncoder();
  const readWhere = (kinds: readonly SecondLineKind[], passes: (text: string) => boolean): Explanation => {
    const read = documentReader(new Set(kinds.flatMap((kind) => [kind, `${kind}List`])));
    const paths = new Set(kinds.flatMap((kind) => [...(noted.get(kind) ?? [])]));
    const documents = [...paths].sort(compareText).flatMap((path) => {
      const text = textOf(path) ?? '';
      const yaml = passes(text) ? read(encoder.encode(text)) : undefined;
      const file = { path, text: yaml?.text ?? '' };
      return yaml?.documents.map((document) => readDocumentOf(document, file, document)) ?? [];
    });
    const sorted = sortOut(
      documents.filter((it) => !places().has(placeOf(it))),
      charts,
    );
    const all = [...parsed.documents, ...sorted.documents].flatMap(({ resources }) => resources);
    return { resources: all.filter(isAmong(kinds)), unread: [...unreadOf(parsed), ...unreadOf(sorted)] };
  };
  return {
    read: remember((kinds) => readWhere(kinds, () => true)),
    readWhere,
    isAnywhere: (kinds) => kinds.some((kind) => noted.has(kind)),
    mayHold: (path, kinds) => kinds.some((kind) => noted.get(kind)?.has(path)),
  };
}

const placeOf = ({ file, document }: ReadDocument): string => `${file.path}\n${document.span.start}`;

const isAmong =
  (kinds: readonly string[]) =>
  ({ kind }: Resource): boolean =>
    kinds.includes(kind);
