import { type Find, findIn, startsWith } from './find.ts';
import { continuesEscape, endsWord, hasPropertyBefore, isBlank, isSpace, nextContent, startsToken, tooFar } from './spelling.ts';

export interface Scanned {
  /** Offsets of `kind` keys, at most one a document, whose value is or may be one of the wanted kinds. */
  readonly hits: readonly number[];
  /** The kinds, of those to note, that the documents of the file may be of. */
  readonly noted: ReadonlySet<string>;
}

export type Scan = (bytes: Uint8Array) => Scanned;

interface Name {
  readonly kind: string;
  /** What is noted of a file that has this kind alone, as most have. */
  readonly alone: ReadonlySet<string>;
  readonly bytes: Uint8Array;
  readonly isWanted: boolean;
}

interface Target {
  /** By their first byte. */
  readonly names: readonly (readonly Name[])[];
  readonly longest: number;
}

const encoder = new TextEncoder();
const kindWord = encoder.encode('kind');
const separator = encoder.encode('\n---');
/** Tags by which a key may be written in base64. */
const binaryTags = [encoder.encode('!!binary'), encoder.encode('!<tag:')] as const;
const exclamationMark = 33;
const backslash = 92;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;
const nothing: ReadonlySet<string> = new Set();

/**
 * A scan that is never wrong in leaving a document out. It looks at every `kind` that may be a key (and at every escape
 * that may begin a part of one); a spelling that it does not understand counts as a find.
 */
export function createScan(wanted: ReadonlySet<string>, toNote: ReadonlySet<string> = nothing): Scan {
  const target = targetOf(wanted, toNote);
  return (bytes) => {
    const find = findIn(bytes);
    let noted = nothing;
    const hits = scanFor(find, kindWord, (at) => {
      const found = kindAt(bytes, at, target);
      if (found === undefined || found === unclear || found.isWanted) return found !== undefined;
      if (noted.size === 0) noted = found.alone;
      else if (!noted.has(found.kind)) noted = new Set([...noted, found.kind]);
      return false;
    });
    const plainHits = hits.length;
    hits.push(...taggedKeys(bytes), ...escapedKeys(bytes));
    if (hits.length > plainHits) hits.sort((left, right) => left - right);
    return { hits, noted };
  };
}

function targetOf(wanted: ReadonlySet<string>, toNote: ReadonlySet<string>): Target {
  const names = [...wanted, ...toNote].map((kind) => {
    return { kind, alone: new Set([kind]), bytes: encoder.encode(kind), isWanted: wanted.has(kind) };
  });
  const byFirst: Name[][] = Array.from({ length: 256 }, () => []);
  for (const name of names) byFirst[name.bytes[0] ?? 0]?.push(name);
  return { names: byFirst, longest: Math.max(0, ...names.map(({ bytes }) => bytes.length)) };
}

function scanFor(find: Find, needle: Uint8Array, accept: (at: number) => boolean): number[] {
  const hits: number[] = [];
  for (let at = find(needle, 0); at >= 0; at = find(needle, at)) {
    if (accept(at)) {
      hits.push(at);
      at = find(separator, at);
      if (at < 0) break;
    } else at += needle.length;
  }
  return hits;
}

/** Keys that may be written in base64. */
function taggedKeys(bytes: Uint8Array): number[] {
  const hits: number[] = [];
  for (let at = bytes.indexOf(exclamationMark); at >= 0; at = bytes.indexOf(exclamationMark, at + 1)) {
    if (binaryTags.some((tag) => startsWith(bytes, tag, at))) hits.push(at);
  }
  return hits;
}

/** Double-quoted keys such as `"\x6bind"` or, after `?`, ones that are broken by `\` at a line's end. */
function escapedKeys(bytes: Uint8Array): number[] {
  const hits: number[] = [];
  for (let at = bytes.indexOf(backslash); at >= 0; at = bytes.indexOf(backslash, at + 2)) {
    if (continuesEscape(bytes[at + 1]) && followsPartOfKind(bytes, at)) hits.push(at);
  }
  return hits;
}

function followsPartOfKind(bytes: Uint8Array, at: number): boolean {
  for (let length = 0; length <= kindWord.length; length++) {
    const quote = at - length - 1;
    if (bytes[quote] === doubleQuote && startsWith(bytes, kindWord.subarray(0, length), quote + 1)) return true;
  }
  return false;
}

/** A spelling that the scan does not understand: the value may be any kind. */
const unclear = 'unclear';
type Found = Name | typeof unclear | undefined;

function kindAt(bytes: Uint8Array, at: number, target: Target): Found {
  const before = at === 0 ? undefined : bytes[at - 1];
  if (!startsToken(before, at)) return undefined;
  let next = at + kindWord.length;
  if (before === doubleQuote || before === singleQuote) {
    if (bytes[next] !== before) return undefined;
    next++;
  }
  while (isSpace(bytes[next])) next++;
  if (bytes[next] === colon) return valueAt(bytes, next + 1, target);
  return endsWord(bytes[next]) && mayBeKeyElsewhere(bytes, at, next) ? unclear : undefined;
}

/** A colon on a later line (in flow, or after `?`), or an anchor that an alias elsewhere uses as a key. */
function mayBeKeyElsewhere(bytes: Uint8Array, at: number, next: number): boolean {
  const content = nextContent(bytes, next);
  return content === tooFar || bytes[content] === colon || hasPropertyBefore(bytes, at);
}

function valueAt(bytes: Uint8Array, from: number, target: Target): Found {
  const at = nextContent(bytes, from);
  if (at === tooFar) return unclear;
  const first = bytes[at];
  if (first === doubleQuote)
    return nameAt(bytes, at + 1, target) ?? (hasEscape(bytes, at + 1, target.longest) ? unclear : undefined);
  if (first === singleQuote) return nameAt(bytes, at + 1, target);
  return isUnusual(first) ? unclear : nameAt(bytes, at, target);
}

/** Alias, anchor, tag, block scalar. */
function isUnusual(byte: number | undefined): boolean {
  return byte === 42 || byte === 38 || byte === 33 || byte === 124 || byte === 62;
}

function nameAt(bytes: Uint8Array, at: number, { names }: Target): Name | undefined {
  for (const name of names[bytes[at] ?? 0] ?? []) {
    if (startsWith(bytes, name.bytes, at) && !isWordByte(bytes[at + name.bytes.length])) return name;
  }
  return undefined;
}

function isWordByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95;
}

/** A backslash among the characters of a double-quoted value that decide. */
function hasEscape(bytes: Uint8Array, from: number, longest: number): boolean {
  for (let at = from; at <= from + longest; at++) {
    if (bytes[at] === backslash) return true;
    if (bytes[at] === doubleQuote || isBlank(bytes[at])) return false;
  }
  return false;
}
