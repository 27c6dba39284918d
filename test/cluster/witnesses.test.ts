import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { readAgain } from '../../src/files/read-again.ts';
import { readTree } from '../../src/files/read-tree.ts';
import { createIntake } from '../../src/lint/intake.ts';
import type { Message } from '../../src/rule/define.ts';
import { readCases } from '../cases/case.ts';
import { gather } from '../cases/run.ts';
import { type Unreported, unreported } from './unreported.ts';
import { type Misfit, misfitsIn } from './witness.ts';

const top = join(import.meta.dirname, '../..');
const sets = { corpus: process.env.EXTMAP_CORPUS, trees: process.env.EXTMAP_TREES };

const show = (label: string, misfits: readonly Misfit[]): readonly string[] =>
  misfits.map(({ kind, text }) => `${label}: ${kind} ${text}`);

async function misfitsOfFolder(folder: string): Promise<readonly Misfit[]> {
  const intake = createIntake((path) => readAgain(path, folder));
  const { isWhole } = await readTree(['.'], folder, { file: intake.add, skipped: () => undefined });
  return misfitsIn(intake.done(), isWhole);
}

it('each error has a witness, and no other message', () => {
  const odd = Object.entries(rules).flatMap(([id, rule]) => {
    const messages: readonly (readonly [string, Message])[] = Object.entries(rule.messages);
    return messages
      .filter(([, { severity, witness }]) => (severity === 'error') !== (witness !== undefined))
      .map(([name]) => `${id}/${name}`);
  });
  expect(odd).toEqual([]);
});

/** What no entry explains. */
const left = (found: readonly string[], entries: readonly Unreported[]): readonly string[] =>
  found.filter((misfit) => !entries.some(({ misfits }) => misfits.test(misfit)));

describe('the simulation and the rules agree', () => {
  it('on what was recorded and on the cases of rules', async () => {
    const found = [...(await misfitsOfRecordings()), ...(await misfitsOfCases())];
    expect(left(found, unreported)).toEqual([]);
    const needless = unreported.filter(({ misfits }) => !found.some((misfit) => misfits.test(misfit)));
    expect(needless, 'take it off unreported.ts').toEqual([]);
  });

  for (const [name, folder] of Object.entries(sets)) {
    it.skipIf(folder === undefined)(
      `on real repositories: ${name}${folder ? '' : ' (skipped: see test/corpus/README.md)'}`,
      async () => {
        const repositories = readdirSync(folder ?? '', { withFileTypes: true }).filter((entry) => entry.isDirectory());
        const found: string[] = [];
        for (const { name: repository } of repositories) {
          found.push(...show(repository, await misfitsOfFolder(join(folder ?? '', repository))));
        }
        expect(found).toEqual([]);
      },
    );
  }
});

async function misfitsOfRecordings(): Promise<readonly string[]> {
  const folders = ['truth/cases', 'truth/lab/cases'].map((folder) => join(import.meta.dirname, folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const found = files.map(async (path) => {
    const gathered = gather([{ path: 'case.yaml', text: readFileSync(path, 'utf8') }]);
    return show(basename(path, '.yaml'), await misfitsIn(gathered, true));
  });
  return (await Promise.all(found)).flat();
}

async function misfitsOfCases(): Promise<readonly string[]> {
  const pages = ['rules', 'test/rules'].flatMap((folder) =>
    readdirSync(join(top, folder))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => join(top, folder, name)),
  );
  const cases = pages.flatMap((page) => readCases(readFileSync(page, 'utf8')).map((it) => ({ ...it, page: basename(page) })));
  const found = cases.map(async ({ page, title, files, isWhole }) =>
    show(`${page} "${title}"`, await misfitsIn(gather(files), isWhole)),
  );
  return (await Promise.all(found)).flat();
}
