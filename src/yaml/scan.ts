import { type Find, findIn, startsWith } from './find.ts';
import { continuesEscape, endsWord, hasPropertyBefore, isBlank, isSpace, nextContent, startsToken, tooFar } from './spelling.ts';

/** Offsets of `kind` keys, at most one a document, whose value is or may be one of the kinds. */
export type Scan = (bytes: Uint8Array) => readonly number[];

interface Target {
  readonly names: readonly Uint8Array[];
  readonly longest: number;
}

const encoder = new TextEncoder();
const kindWord = encoder.encode('kind');
const separator = encoder.encode('\n---');
/** Tags by which a key may be written in base64. */
const binaryTags = [encoder.encode('!!binary'), encoder.encode('!<tag:')] as const;
const backslash = 92;
const colon = 58;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * A scan that is never wrong in leaving a document out. It looks at every `kind` that may be a key (and at every escape
 * that may begin a part of one); a spelling that it does not understand counts as a find.
 */
export function createScan(kinds: ReadonlySet<string>): Scan {
  const names = Array.from(kinds, (kind) => encoder.encode(kind));
  const target: Target = { names, longest: Math.max(0, ...names.map((name) => name.length)) };
  return (bytes) => {
    const find = findIn(bytes);
    const hits = scanFor(find, kindWord, (at) => isCandidate(bytes, at, target));
    const plainHits = hits.length;
    for (const tag of binaryTags) hits.push(...scanFor(find, tag, always));
    hits.push(...escapedKeys(bytes));
    return hits.length === plainHits ? hits : hits.sort((left, right) => left - right);
  };
}

const always = () => true;

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

function isCandidate(bytes: Uint8Array, at: number, target: Target): boolean {
  const before = at === 0 ? undefined : bytes[at - 1];
  if (!startsToken(before, at)) return false;
  let next = at + kindWord.length;
  if (before === doubleQuote || before === singleQuote) {
    if (bytes[next] !== before) return false;
    next++;
  }
  while (isSpace(bytes[next])) next++;
  if (bytes[next] === colon) return mayNameKind(bytes, next + 1, target);
  return endsWord(bytes[next]) && mayBeKeyElsewhere(bytes, at, next);
}

/** A colon on a later line (in flow, or after `?`), or an anchor that an alias elsewhere uses as a key. */
function mayBeKeyElsewhere(bytes: Uint8Array, at: number, next: number): boolean {
  const content = nextContent(bytes, next);
  return content === tooFar || bytes[content] === colon || hasPropertyBefore(bytes, at);
}

function mayNameKind(bytes: Uint8Array, from: number, target: Target): boolean {
  const at = nextContent(bytes, from);
  if (at === tooFar) return true;
  const first = bytes[at];
  if (first === doubleQuote) return isName(bytes, at + 1, target) || hasEscape(bytes, at + 1, target.longest);
  if (first === singleQuote) return isName(bytes, at + 1, target);
  return isUnusual(first) || isName(bytes, at, target);
}

/** Alias, anchor, tag, block scalar. */
function isUnusual(byte: number | undefined): boolean {
  return byte === 42 || byte === 38 || byte === 33 || byte === 124 || byte === 62;
}

function isName(bytes: Uint8Array, at: number, target: Target): boolean {
  for (const name of target.names) {
    if (bytes[at] === name[0] && startsWith(bytes, name, at) && !isWordByte(bytes[at + name.length])) return true;
  }
  return false;
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
