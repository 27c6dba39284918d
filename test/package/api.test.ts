import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { apiReport, entryPoints, undocumented } from './api.ts';

/** A change that removes or narrows something is a major one, and every change belongs into `CHANGELOG.md`. */
it('the public surface changes only on purpose', () => {
  const url = new URL('api.md', import.meta.url);
  const actual = apiReport();
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, actual);
  expect(actual).toBe(readFileSync(url, 'utf8'));
});

it.each(entryPoints)('$name says of all that it gives what it is', (entryPoint) => {
  expect(undocumented(entryPoint)).toEqual([]);
});
