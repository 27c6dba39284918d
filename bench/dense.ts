import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { type Command, cpuMilliseconds, peakMemory } from './command.ts';
import { makeDenseTree } from './tree.ts';

const CLI = resolve(import.meta.dirname, '../dist/cli.mjs');
const SIZES = [10_000, 100_000] as const;

/** CPU time, the least of some rounds: what other programs do meanwhile only adds to it. */
function main(rounds: number): void {
  if (!existsSync(CLI)) throw new Error('dist/cli.mjs is missing: npm run bundle');
  const scratch = mkdtempSync(join(tmpdir(), 'extmap-lint-'));
  const rows = SIZES.map((documents) => {
    const command: Command = {
      name: 'dense',
      program: execPath,
      words: [CLI, '-f', 'compact', '.'],
      cwd: makeDenseTree(documents),
    };
    const least = Math.min(...Array.from({ length: rounds }, () => cpuMilliseconds(command, scratch)));
    return { documents, least, peak: peakMemory(command, scratch) };
  });
  rmSync(scratch, { recursive: true });
  const lines = rows.map(
    ({ documents, least, peak }) => `| ${documents} | ${least.toFixed(0)} | ${(least / documents).toFixed(4)} | ${peak} |\n`,
  );
  stdout.write(`| documents | CPU ms | a document | peak memory |\n|---|---|---|---|\n${lines.join('')}`);
  stdout.write(`\nten times the documents: ${((rows[1]?.least ?? 0) / (rows[0]?.least ?? 1)).toFixed(1)} times the CPU time\n`);
}

main(Number(argv[2] ?? 3));
