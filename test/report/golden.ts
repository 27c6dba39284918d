import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares with `golden/<name>`. After a wanted change, `UPDATE_GOLDEN=1 npx vitest run test/report` writes the files anew;
 * without it a missing file is a failure, so that no test passes by writing what it should have checked.
 */
export function expectGolden(name: string, actual: string): void {
  const url = new URL(`golden/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(url, actual);
  expect(actual).toBe(readFileSync(url, 'utf8'));
}
