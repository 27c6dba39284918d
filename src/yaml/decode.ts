import type { Scan, Scanned } from './scan.ts';

/** Making one costs more than decoding a small file; between whole decodings it keeps nothing. */
const utf8 = new TextDecoder();

export const replacement = '\ufffd';

export interface Decoded {
  readonly text: string;
  /** Offsets into the text inside the documents to parse, in order. */
  readonly hits: readonly number[] | 'all';
  /** False: each U+FFFD in the text may stand for bytes that are not UTF-8. */
  readonly isUtf8: boolean;
}

/** Decodes a file if the scan finds a wanted kind in it. Bytes that are not UTF-8 become U+FFFD. */
export function decode(bytes: Uint8Array, scan: Scan): { readonly decoded: Decoded | undefined; readonly noted: Noted } {
  const utf16 = utf16Label(bytes);
  if (utf16) return decodeUtf16(bytes, utf16, scan);
  const { hits, noted } = scan(bytes);
  return { decoded: hits.length === 0 ? undefined : decodeUtf8(bytes, hits), noted };
}

type Noted = Scanned['noted'];

function decodeUtf8(bytes: Uint8Array, hits: readonly number[]): Decoded {
  const text = utf8.decode(bytes);
  const isUtf8 = !text.includes(replacement) || isWellFormed(bytes);
  if (!isUtf8 || isJsonLike(text)) return { text, hits: 'all', isUtf8 };
  return { text, hits: text.length === bytes.length ? hits : textOffsets(bytes, hits), isUtf8 };
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Uint8Array, label: string, scan: Scan): ReturnType<typeof decode> {
  const text = new TextDecoder(label).decode(bytes);
  const { hits, noted } = scan(new TextEncoder().encode(text));
  return { decoded: hits.length === 0 ? undefined : { text, hits: 'all', isUtf8: true }, noted };
}

/** JSON values follow one another without separators, which the scan does not know. */
function isJsonLike(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** Byte offsets of well-formed UTF-8 as offsets into the decoded text. */
function textOffsets(bytes: Uint8Array, hits: readonly number[]): readonly number[] {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = start;
  let units = 0;
  return hits.map((hit) => {
    for (; at < hit; at++) {
      const byte = bytes[at] ?? 0;
      // A continuation byte adds no unit; the lead byte of a surrogate pair adds two.
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
  });
}
