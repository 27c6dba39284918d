import { didYouMean } from '../text/nearest.ts';

/** What is wrong with the value of a key; goes on after the key and a colon. */
export const takes = (what: string): string => `takes ${what}`;

export const notOneOf = (words: readonly string[], input: unknown): string =>
  `${takes(words.join(', '))}, not ${shown(input)}${typeof input === 'string' ? didYouMean(input, words) : ''}`;

const shown = (input: unknown): string => {
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'a map' : JSON.stringify(input ?? null);
};
