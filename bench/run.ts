import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { argv, execPath, hrtime, stdout } from 'node:process';
import { type Command, peakMemory, run } from './command.ts';
import { makeTree } from './tree.ts';

/** Times each command by round, so that a slow minute of the machine hits all of them alike. */
type Times = ReadonlyMap<string, readonly number[]>;

/** What npm installs as the command. */
const CLI = resolve(import.meta.dirname, '../dist/cli/start.cjs');
const SMALL_FILE =
  'apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  type: ExternalName\n  externalName: db.example.com\n';

const SMALL_CONFIG = 'cluster:\n  kubernetesVersion: "1.34"\nrules: { external-name-ip: warning }\n';

const GREP = 'git grep';
const TREE = 'extmap-lint, the tree';
const EMPTY = 'node -e 0';
const FILE = 'extmap-lint, one file';
const CONFIGURED = 'extmap-lint, one file and a config';

function main(rounds: number): void {
  const scratch = mkdtempSync(join(tmpdir(), 'extmap-lint-'));
  const smallFile = join(scratch, 'service.yaml');
  writeFileSync(smallFile, SMALL_FILE);
  writeFileSync(join(scratch, '.extmap-lint.yaml'), SMALL_CONFIG);
  const commands = commandsFor(makeTree(), smallFile);
  const times = measure(commands, rounds);
  stdout.write(`${rounds} rounds, Node ${process.version}\n\n${commandTable(commands, times, scratch)}\n${ratioTable(times)}`);
  rmSync(scratch, { recursive: true });
}

function commandsFor(tree: string, smallFile: string): readonly Command[] {
  const hasCli = existsSync(CLI);
  const lint = (name: string, path: string, cwd = tree): readonly Command[] =>
    hasCli ? [{ name, program: execPath, words: [CLI, path], cwd }] : [];
  return [
    { name: GREP, program: 'git', words: ['grep', '-c', 'kind: Service'], cwd: tree },
    ...lint(TREE, '.'),
    { name: EMPTY, program: execPath, words: ['-e', '0'], cwd: tree },
    ...lint(FILE, smallFile),
    ...lint(CONFIGURED, smallFile, dirname(smallFile)),
  ];
}

/** The first round only warms the caches. */
function measure(commands: readonly Command[], rounds: number): Times {
  const times = new Map<string, number[]>(commands.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const command of commands) {
      const start = hrtime.bigint();
      run(command);
      if (round > 0) times.get(command.name)?.push(Number(hrtime.bigint() - start) / 1e6);
    }
  }
  return times;
}

function commandTable(commands: readonly Command[], times: Times, scratch: string): string {
  const rows = commands.map((command) => {
    const peak = peakMemory(command, scratch);
    const milliseconds = times.get(command.name) ?? [];
    return `| ${command.name} | ${median(milliseconds).toFixed(0)} | ${Math.min(...milliseconds).toFixed(0)} | ${peak} |\n`;
  });
  return `| command | median ms | least ms | peak memory |\n|---|---|---|---|\n${rows.join('')}`;
}

function ratioTable(times: Times): string {
  const rows = [ratioRow(times, TREE, GREP), ratioRow(times, FILE, EMPTY), ratioRow(times, CONFIGURED, EMPTY)];
  return `| ratio | median | least | most |\n|---|---|---|---|\n${rows.join('')}`;
}

/** Of the runs of one round each: the ratio of medians would mix quiet rounds with busy ones. */
function ratioRow(times: Times, name: string, base: string): string {
  const bases = times.get(base) ?? [];
  const ratios = (times.get(name) ?? []).map((value, round) => value / (bases[round] ?? Number.NaN));
  if (ratios.length === 0) return '';
  const shown = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return `| ${name} / ${base} | ${shown.join(' | ')} |\n`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

main(Number(argv[2] ?? 7));
