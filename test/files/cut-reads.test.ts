import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder, read } from './tree.ts';

const { readSync } = fs;
const cut = (descriptor: number, buffer: Buffer, offset: number, length: number) =>
  readSync(descriptor, buffer, offset, Math.min(length, 8192), null);

/** A file system that gives at most two pages at a time, as those over a network do. */
function readWith(replacement: object): void {
  Object.assign(fs, { readSync: replacement });
  syncBuiltinESMExports();
}

beforeAll(() => readWith(cut));
afterAll(() => readWith(readSync));

test.each([0, 1, 8191, 8192, 8193, 20_000, 24_576])('a file of %i bytes is read to its end', async (size) => {
  const text = 'abcdefg'.repeat(size).slice(0, size);
  expect((await read(makeFolder({ 'a.yaml': text }), '.')).files).toEqual({ 'a.yaml': text });
});
