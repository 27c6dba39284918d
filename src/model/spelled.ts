import type { Field } from './view.ts';

/** A text with a default filled in. Two that are not known are equal when they are spelled alike: `${PORT}` and `${PORT}`. */
export interface Spelled {
  readonly text: string;
  readonly isKnown: boolean;
}

export function spelled(field: Field<string | number>, fallback: string): Spelled {
  if (field.state === 'present') return { text: String(field.value), isKnown: true };
  if (field.state === 'absent') return { text: fallback, isKnown: true };
  return { text: field.state === 'substituted' ? field.spelling : '', isKnown: false };
}

export type Likeness = 'equal' | 'different' | 'unknown';

export function compareSpelled(one: Spelled, other: Spelled): Likeness {
  if (one.isKnown && other.isKnown) return one.text === other.text ? 'equal' : 'different';
  return one.text !== '' && one.text === other.text ? 'equal' : 'unknown';
}
