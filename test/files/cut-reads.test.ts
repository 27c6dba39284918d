import { expect, test, vi } from 'vitest';
import { makeFolder, read } from './tree.ts';

/** A file system that gives at most two pages at a time, as those over a network do. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const readSync = (descriptor: number, buffer: Buffer, offset: number, length: number) =>
    fs.readSync(descriptor, buffer, offset, Math.min(length, 8192), null);
  return { ...fs, readSync };
});

test.each([0, 1, 8191, 8192, 8193, 20_000, 24_576])('a file of %i bytes is read to its end', async (size) => {
  const text = 'abcdefg'.repeat(size).slice(0, size);
  expect((await read(makeFolder({ 'a.yaml': text }), '.')).files).toEqual({ 'a.yaml': text });
});
