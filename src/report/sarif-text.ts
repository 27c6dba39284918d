import { safeText } from './safe.ts';

/**
 * The text of a message, in which a value from the YAML is no link. Readers that know no links show the backslashes, so they
 * only stand where one could be.
 */
export function messageText(text: string): string {
  const safe = safeText(text);
  return safe.includes('](') ? escaped(safe) : safe;
}

/** A link to the related location with this `id`. */
export function linkToPlace(text: string, id: number): string {
  return `[${escaped(safeText(text)) || 'place'}](${id})`;
}

function escaped(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}
