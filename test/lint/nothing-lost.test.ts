import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LintResult, Place } from '../../src/lint/finding.ts';
import { corpus, howToGet, manifestsBelow, runs } from '../corpus/corpus.ts';
import { endpoints, lintTree, service } from './tree.ts';

const seeds = manifestsBelow(new URL('../../examples', import.meta.url).pathname).map(({ text }) => text);

interface Mutation {
  readonly kind: 'cut' | 'repeat' | 'insert' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const fragments = [
  '\n',
  '\r',
  '\t',
  ' ',
  ':',
  '- ',
  '---\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '<<: *a\n',
  '|\n',
  '#',
  '? ',
  '!!str ',
  '\u0000',
  '\ud800',
  '\u{1f600}',
  'null',
  '0x1f',
  '${X}',
  '{{ x }}',
  'kind: List\nitems:\n',
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'repeat', 'insert', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 8, unit: 'binary' })),
});

function mutate(text: string, { kind, at, length, text: inserted }: Mutation): string {
  const start = Math.floor(at * text.length);
  const [before, middle, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  if (kind === 'cut') return before + after;
  if (kind === 'repeat') return before + middle + middle + after;
  if (kind === 'insert') return before + inserted + middle + after;
  return before + after.slice(0, length) + middle + after.slice(length);
}

/** No exception, no rule that crashed, no place outside its file, and the same again for the same files. */
async function check(files: Readonly<Record<string, string>>): Promise<void> {
  const result = await lintTree(files);
  expect(result.crashes).toEqual([]);
  for (const place of placesOf(result)) {
    const text = result.sources.get(place.path);
    expect(text).toBeDefined();
    expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
    expect(place.end.offset).toBeLessThanOrEqual(text?.length ?? -1);
    expect(place.start.line).toBe((text ?? '').slice(0, place.start.offset).split('\n').length);
  }
  expect(await lintTree(files)).toEqual(result);
}

const placesOf = ({ findings }: LintResult): readonly Place[] => findings.flatMap((finding) => [finding, ...finding.related]);

describe('nothing is lost', () => {
  it(`in ${runs.documents} documents made by mutation`, async () => {
    const document = fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 3 }), (documents) => {
        const texts = documents.map(([seed, mutations]) => mutations.reduce(mutate, seed));
        return check(Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])));
      }),
      { numRuns: runs.documents },
    );
  });

  it(`in ${runs.mutations} mutated kustomizations and their patches`, async () => {
    const base = `${service('db', 'ports: [{ name: sql, port: 80 }]')}---\n${endpoints('db', '[{ name: other, port: 80 }]')}`;
    const kustomization = [
      'resources: [../base, db.yaml]',
      'components: [../base]',
      'namespace: shop',
      'namePrefix: a-',
      'commonLabels: { team: shop }',
      'labels: [{ pairs: { a: b }, includeSelectors: true }]',
      'patches:',
      '- path: patch.yaml',
      '- target: { kind: Service, labelSelector: "team=shop" }',
      '  patch: |',
      '    - { op: replace, path: /spec/ports/0/name, value: other }',
      '- patch: |',
      '    apiVersion: v1',
      '    kind: Service',
      '    metadata: { name: db }',
      '    spec: { ports: [{ port: 80, name: x, $patch: delete }] }',
      'replacements: [{ source: { kind: Service, name: db }, targets: [{ select: { kind: Endpoints }, fieldPaths: [metadata.name] }] }]',
      '',
    ].join('\n');
    const changed = (text: string) => fc.array(mutation, { maxLength: 6 }).map((mutations) => mutations.reduce(mutate, text));
    const tree = fc.record({
      'app/kustomization.yaml': changed(kustomization),
      'app/db.yaml': changed(base),
      'app/patch.yaml': changed(service('db', 'ports: [{ name: sql, port: 81 }], $patch: merge')),
      'base/kustomization.yaml': changed('resources: [web.yaml, ../app]\nnameSuffix: -b\n'),
      'base/web.yaml': changed(base.replaceAll('db', 'web')),
    });
    await fc.assert(fc.asyncProperty(tree, check), { numRuns: runs.mutations });
  });

  it.skipIf(!corpus)(`in ${runs.mutations} mutated files of the corpus${howToGet}`, async () => {
    const real = manifestsBelow(corpus ?? '').filter(({ text }) => text.length < 100_000);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...real), fc.array(mutation, { minLength: 1, maxLength: 8 }), ({ text }, mutations) =>
        check({ 'a.yaml': mutations.reduce(mutate, text) }),
      ),
      { numRuns: runs.mutations },
    );
  });
});
