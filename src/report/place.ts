import type { Place } from '../lint/finding.ts';

/** As editors and terminals take it. It still needs to be made safe for its medium. */
export const placeText = ({ path, start }: Pick<Place, 'path' | 'start'>): string => `${path}:${start.line}:${start.column}`;
