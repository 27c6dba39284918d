import type { Finding } from '../lint/finding.ts';
import { placeText } from './place.ts';
import { clip } from './safe.ts';

/** Rules keep messages short; a value of a megabyte must still not fill a screen. */
export const MESSAGE_LENGTH = 1000;
const SHOWN_PLACES = 5;

/** For formats that have one text and one place a finding. It still needs to be made safe for its medium. */
export function messageWithPlaces({ message, related }: Finding): string {
  const places = related.slice(0, SHOWN_PLACES).map((place) => `${place.message}: ${placeText(place)}`);
  const text = clip(message, MESSAGE_LENGTH);
  return places.length === 0 ? text : clip(`${text} (${places.join(', ')})`, 2 * MESSAGE_LENGTH);
}
