import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { expect, it } from 'vitest';
import { corpus } from './corpus.ts';
import { type Counts, countFindings } from './count.ts';

const trees = process.env.EXTMAP_TREES;
const file = new URL('expected.json', import.meta.url);
const isThere = corpus !== undefined && trees !== undefined;

/** A change in the counts is explained in the commit that makes it; `UPDATE_GOLDEN=1` writes the new ones. */
it.skipIf(!isThere)(
  `real repositories give the findings that were read${isThere ? '' : ' (skipped: see test/corpus/README.md)'}`,
  async () => {
    const actual: Record<string, Counts> = { corpus: await countFindings(corpus ?? ''), trees: await countFindings(trees ?? '') };
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
    expect(actual).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  },
);
