import { canonical } from './views.ts';

/** Each place where two JSON values differ, as `path: recorded -> now`. The order of keys does not matter. */
export function differences(recorded: unknown, now: unknown, path = ''): readonly string[] {
  if (canonical(recorded) === canonical(now)) return [];
  if (!isRecord(recorded) || !isRecord(now)) return [`${path}: ${JSON.stringify(recorded)} -> ${JSON.stringify(now)}`];
  const keys = [...new Set([...Object.keys(recorded), ...Object.keys(now)])];
  return keys.flatMap((key) => differences(recorded[key], now[key], path === '' ? key : `${path} ${key}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
