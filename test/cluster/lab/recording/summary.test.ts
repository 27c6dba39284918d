import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { outcomeOf } from './outcome.ts';
import { recording } from './shape.ts';
import { verdictOf } from './verdict.ts';

const truth = join(import.meta.dirname, '..', '..', 'truth');
const files = ['', 'lab'].flatMap((folder) =>
  readdirSync(join(truth, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(truth, folder, name)),
);

describe.each(files)('%s', (path) => {
  const recordings = Object.values(v.parse(v.record(v.string(), recording), JSON.parse(readFileSync(path, 'utf8'))));

  it('holds recordings', () => {
    expect(recordings.length).toBeGreaterThan(50);
  });

  it('has the outcomes that follow from its facts', () => {
    const wrong = recordings.flatMap((it) => differences(it.outcome, outcomeOf(it)).map((line) => `${it.case} ${line}`));
    expect(wrong).toEqual([]);
  });

  it('has the verdicts that follow from its facts', () => {
    expect(recordings.flatMap((it) => differences(it.verdict, verdictOf(it)))).toEqual([]);
  });
});
