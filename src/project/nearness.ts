import { editDistance } from '../text/nearest.ts';

/** Whether one name was probably meant for the other: off by case, by `-` for `_` or `.`, or by one or two letters. */
export function isSimilarName(one: string, other: string): boolean {
  if (one === other || withoutDigits(one) === withoutDigits(other)) return false;
  if (plain(one) === plain(other)) return true;
  const shorter = Math.min(one.length, other.length);
  const allowed = shorter > 5 ? 2 : shorter > 3 ? 1 : 0;
  return editDistance(one, other) <= allowed;
}

/** `mysql-1` and `mysql-2` are two databases, not a slip. */
const withoutDigits = (name: string): string => name.replace(/\d+/g, '#');

const plain = (name: string): string => name.toLowerCase().replace(/[-_.]/g, '');
