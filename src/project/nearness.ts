import { editDistance } from '../text/nearest.ts';

/** Whether one name was probably meant for the other: off by case, by `-` for `_` or `.`, or by one or two letters. */
export function isSimilarName(one: string, other: string): boolean {
  if (one === other || withoutDigits(one) === withoutDigits(other)) return false;
  if (plain(one) === plain(other)) return true;
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter > 5 ? 2 : shorter > 3 ? 1 : 0;
  return editDistance(one, other) <= allowed;
}

/**
 * Two names that share no key are not similar: equal but for case and punctuation, or each within one letter of a third.
 * That finds a letter too many, too few, swapped or wrong, and one of those on each side.
 */
export function nameKeys(name: string): readonly string[] {
  const whole = plain(name);
  const keys = new Set([whole]);
  for (let at = 0; at < whole.length; at++) keys.add(whole.slice(0, at) + whole.slice(at + 1));
  return [...keys];
}

/** `mysql-1` and `mysql-2` are two databases, not a slip. */
const withoutDigits = (name: string): string => name.replace(/\d+/g, '#');

const plain = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '');
