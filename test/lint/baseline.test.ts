import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/lint/settings.ts';
import { type BaselineEntry, baselineText, readBaseline } from '../../src/lint/suppression/baseline.ts';
import { lintTree, service } from './tree.ts';

type Files = Readonly<Record<string, string>>;

const alias = (name: string) => service(name, 'type: ExternalName, externalName: 10.0.0.1');
const found = async (files: Files) => (await lintTree(files)).findings;

/** The paths of what counts and of what the baseline suppresses. */
async function judge(files: Files, baseline: readonly BaselineEntry[], isWhole = true) {
  const { findings, suppressed } = await lintTree(files, { isWhole, settings: { ...defaultSettings, baseline } });
  return [findings, suppressed].map((them) => them.map(({ path }) => path));
}

describe('a baseline', () => {
  const before = { 'a.yaml': alias('db'), 'b.yaml': alias('web') };

  it('suppresses what it has, and nothing else', async () => {
    const baseline = await found(before);
    expect(await judge(before, baseline)).toEqual([[], ['a.yaml', 'b.yaml']]);
    expect(await judge({ ...before, 'c.yaml': alias('new') }, baseline)).toEqual([['c.yaml'], ['a.yaml', 'b.yaml']]);
    expect(await judge({ ...before, 'a.yaml': alias('new') }, baseline)).toEqual([['a.yaml'], ['b.yaml']]);
  });

  it('follows a file that was renamed, but takes a copy for what it is', async () => {
    const baseline = await found(before);
    expect(await judge({ 'moved/a.yaml': alias('db'), 'b.yaml': alias('web') }, baseline)).toEqual([
      [],
      ['b.yaml', 'moved/a.yaml'],
    ]);
    const copied = { 'a.yaml': 'kind: Service\n', 'copy.yaml': alias('db'), 'b.yaml': alias('web') };
    expect(await judge(copied, baseline)).toEqual([['copy.yaml'], ['b.yaml']]);
    const twice = { 'c.yaml': alias('db'), 'd.yaml': alias('db'), 'b.yaml': alias('web') };
    expect(await judge(twice, baseline)).toEqual([['d.yaml'], ['b.yaml', 'c.yaml']]);
  });

  it('follows nobody where only named files are read: the others may still be there', async () => {
    expect(await judge({ 'moved/a.yaml': alias('db') }, await found(before), false)).toEqual([['moved/a.yaml'], []]);
  });

  it('does not follow what is about no resource', async () => {
    const broken = { 'a.yaml': 'kind: Service\nspec: [' };
    expect(await judge({ 'b.yaml': broken['a.yaml'] }, await found(broken))).toEqual([['b.yaml'], []]);
  });

  it('counts two findings that cannot be told apart', async () => {
    const twice = { 'a.yaml': `${alias('db')}---\n${alias('db')}` };
    const [first, ...others] = (await found(twice)).filter(({ rule }) => rule === 'external-name-ip');
    expect(others).toHaveLength(1);
    const [live] = await judge(twice, first ? [first] : []);
    expect(live?.length).toBe((await found(twice)).length - 1);
  });
});

describe('the file of a baseline', () => {
  const path = fc.oneof(fc.constantFrom('a b.yaml', 'a\nb.yaml', '"', '\\'), fc.string({ unit: 'binary', minLength: 1 }));
  const hex = fc.stringMatching(/^[0-9a-f]{24}$/);
  const entry = fc.record({ rule: fc.constantFrom('one', 'two'), fingerprint: hex, path });

  it('has one line an entry, sorted, and reads back', () => {
    const property = fc.property(fc.array(entry), (entries) => {
      const text = baselineText(entries);
      const lines = text.trimEnd().split('\n').slice(1);
      expect(lines).toHaveLength(entries.length);
      expect(lines).toEqual(lines.toSorted((one, other) => (one < other ? -1 : 1)));
      const read = readBaseline(text);
      expect(new Set(typeof read === 'number' ? [] : read.entries.map((it) => JSON.stringify(it)))).toEqual(
        new Set(entries.map(({ rule, fingerprint, path: at }) => JSON.stringify({ rule, fingerprint, path: at }))),
      );
      expect(readBaseline(text.replaceAll('\n', '\r\n'))).toEqual(read);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it.each(['one', 'one 0123456789abcdef01234567', 'one a.yaml 0123', 'one " 0123456789abcdef01234567', '<<<<<<< HEAD'])(
    'is refused at a line that is none: %s',
    (line) => {
      expect(readBaseline(`# head\n\n${line}\n`)).toBe(3);
    },
  );
});
