import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';

/**
 * A YAML value with the place where it stands. Spans are offsets into the text of the whole file: the one that `from`
 * names, else the one of the node above.
 */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  /** What `kubectl` sends: resolved by the rules of go-yaml v2. A whole number beyond 2^53 is a bigint. */
  readonly value: string | number | bigint | boolean | null;
  /** The characters as written, unquoted and unescaped, before a type was resolved. */
  readonly text: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
  /** With quotes; a block scalar from its `|` or `>` to its last character. Empty (start = end) where nothing is written. */
  readonly span: Span;
  readonly from?: SourceFile;
}

/** A string that is written nowhere as it is, at the place that it comes from. */
export const plainScalar = (text: string, { span, from }: Pick<YamlScalar, 'span' | 'from'>): YamlScalar => ({
  kind: 'scalar',
  value: text,
  text,
  style: 'plain',
  span,
  ...(from && { from }),
});

export interface YamlMap {
  readonly kind: 'map';
  /** In document order, merge keys expanded, keys unique: the last of equal keys, as `kubectl` reads. */
  readonly entries: readonly YamlEntry[];
  /** Entries that a later entry with the same written key overrides (never those that a merge overrides). */
  readonly overridden: readonly YamlEntry[];
  readonly isFlow: boolean;
  readonly span: Span;
  readonly from?: SourceFile;
}

/** Key and value stand in one file: that of the value. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** An entry that is written nowhere as it is. */
export const plainEntry = (key: string, text: string, span: Span): YamlEntry => ({
  key,
  keySpan: span,
  value: plainScalar(text, { span }),
});

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly isFlow: boolean;
  readonly span: Span;
  readonly from?: SourceFile;
}

export interface YamlComment {
  /** With the `#`, without the line's end. */
  readonly text: string;
  readonly span: Span;
}

export interface YamlError {
  /** Lower case, no full stop. */
  readonly message: string;
  readonly span: Span;
}

/** One document of a file, between two `---` lines as `kubectl` splits them. */
export interface YamlDocument {
  readonly span: Span;
  /** Undefined for an empty document and for one with errors. */
  readonly root: YamlNode | undefined;
  readonly comments: readonly YamlComment[];
  readonly errors: readonly YamlError[];
}
