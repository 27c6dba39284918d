import process from 'node:process';
import { findWorkTree } from '../../files/git/work-tree.ts';
import { fileExists, writeNewFile } from '../../files/write-file.ts';
import type { Output } from '../output.ts';
import { ask } from './ask.ts';
import { type InitialFile, initialFiles } from './files.ts';

interface Step {
  readonly state: 'written' | 'kept' | 'left out' | 'refused';
  readonly told: string;
}

/** `extmap-lint init`: asks at a terminal, and elsewhere does it all. It overwrites nothing. */
export async function init(): Promise<Output> {
  const missing = initialFiles.filter((file) => existing(file) === undefined);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const wanted = isTerminal ? await ask(missing) : missing;
  if (wanted === 'interrupted') return { out: '\nnothing was written\n', err: '', code: 130 };
  const steps = initialFiles.map((file) => stepFor(file, wanted));
  const refused = steps.filter(({ state }) => state === 'refused');
  const done = steps.filter(({ state }) => state !== 'refused').map(({ told }) => `${told}\n`);
  return {
    out: [...done, ...place(), next(steps)].join(''),
    err: refused.map(({ told }) => `extmap-lint: ${told}\n`).join(''),
    code: refused.length > 0 ? 2 : 0,
  };
}

const existing = ({ path, others }: InitialFile): string | undefined => [path, ...others].find(fileExists);

function stepFor(file: InitialFile, wanted: readonly InitialFile[]): Step {
  const found = existing(file);
  if (found !== undefined) return { state: 'kept', told: `kept     ${found}${file.instead ? `; add this ${file.instead}` : ''}` };
  if (!wanted.includes(file)) return { state: 'left out', told: `left out ${file.path}` };
  const written = writeNewFile(file.path, file.text);
  if (written.state === 'refused') return { state: 'refused', told: `cannot write ${file.path}: ${written.reason}` };
  return { state: 'written', told: `wrote    ${file.path} (${file.purpose})` };
}

/** GitHub and pre-commit look at the top of a repository alone. */
function place(): string[] {
  const workTree = findWorkTree(process.cwd());
  return workTree === undefined || workTree === process.cwd() ? [] : [`note: the top of this repository is ${workTree}\n`];
}

function next(steps: readonly Step[]): string {
  const isWritten = steps.some(({ state }) => state === 'written');
  const commit = isWritten ? '  git add, commit and push what was written\n' : '';
  return `\nNext:\n  npx extmap-lint      shows what there is to find now\n${commit}  pre-commit install   lets git run the hook\n`;
}
