import { safeText } from './safe.ts';

/**
 * Text as inline code, the one thing in Markdown in which mentions, links, HTML and images mean nothing. A `|` is written
 * as an entity outside the code: inside, a table takes `\|` for a pipe but `\\|` for the end of the cell.
 */
export function inlineCode(text: string): string {
  return safeText(text).split('|').map(codeSpan).join('&#124;');
}

/** `text` must be Markdown already. Undefined when `address` is not one of the web. */
export function linkTo(text: string, address: string): string | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  return `[${text}](${address.replace(/[^\w%:/?#&=+,.~-]/gu, percentEncoded)})`;
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function codeSpan(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  // Markdown takes one space off each end again, but only when both are there.
  const edge = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${edge}${text}${edge}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function percentEncoded(character: string): string {
  // `encodeURIComponent` throws on half a surrogate pair, and lets `!'()*` through.
  if (/\p{Cs}/u.test(character)) return '%EF%BF%BD';
  return encodeURIComponent(character).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
