import { expect, test } from 'vitest';
import { readText } from '../../src/yaml/read.ts';
import { knownDifferences } from './known-differences.ts';
import recordings from './probes.go.json' with { type: 'json' };
import probes from './probes.json' with { type: 'json' };
import { asKubectl, compare, type RecordedDocument } from './recorded.ts';

const recorded = new Map<string, readonly RecordedDocument[]>(recordings.map(({ name, documents }) => [name, documents ?? []]));

test('each probe has a recording, each known difference a probe', () => {
  const names = new Set(probes.map(({ name }) => name));
  expect(names.size).toBeGreaterThan(170);
  expect([...recorded.keys()]).toEqual(probes.map(({ name }) => name));
  expect([...knownDifferences.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test.each(probes)('$name', ({ name, text }) => {
  const documents = asKubectl(readText(text.replace(/^\ufeff/, '')).documents);
  const expected = recorded.get(name) ?? [];
  const outcomes = Array.from({ length: Math.max(documents.length, expected.length) }, (_, index) =>
    compare(documents[index], expected[index]),
  );
  const differences = outcomes.filter((outcome) => outcome !== 'same value' && outcome !== 'both error');
  if (knownDifferences.has(name)) expect(differences, 'no longer a difference: take it off the list').not.toEqual([]);
  else expect(differences).toEqual([]);
});
