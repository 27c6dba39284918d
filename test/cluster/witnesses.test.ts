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

describe('the simulation and the rules agree', () => {
  it('on what was recorded', async () => {
    const folders = ['truth/cases', 'truth/lab/cases'].map((folder) => join(import.meta.dirname, folder));
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    const found = await Promise.all(
      files.map(async (path) => {
        const gathered = gather([{ path: 'case.yaml', text: readFileSync(path, 'utf8') }]);
        return show(basename(path, '.yaml'), await misfitsIn(gathered, true));
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it("on the rules' cases", async () => {
    const pages = ['rules', 'test/rules'].flatMap((folder) =>
      readdirSync(join(top, folder))
        .filter((name) => name.endsWith('.md') && name !== 'README.md')
        .map((name) => join(top, folder, name)),
    );
    const found = await Promise.all(
      pages.flatMap((page) =>
        readCases(readFileSync(page, 'utf8')).map(async ({ title, files, isWhole }) =>
          show(`${basename(page)} "${title}"`, await misfitsIn(gather(files), isWhole)),
        ),
      ),
    );
    expect(found.flat()).toEqual([]);
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
