import { parseArgs } from 'node:util';

export const usage = `usage: npm run record -- [--kubernetes 1.37.2] [--single-stack] [--check] <case.yaml>...

Records what a cluster does with each case, into v1.37.json (or v1.37-single-stack.json) beside the folder of the case.
--check writes nothing and says how what happened differs from the recording that is there.

       npm run record -- --random 2000 [--seed 1] [--kubernetes 1.37.2] [--single-stack]

Gives an API server that many manifests, mostly right ones, and says where \`src/cluster/admission\` says otherwise.`;

export interface Arguments {
  /** Such as `1.37.2`. */
  readonly kubernetes: string;
  readonly families: 'dual' | 'single';
  readonly isCheck: boolean;
  /** Of manifests that are made up; 0 where cases are recorded. */
  readonly random: number;
  readonly seed: number;
  readonly paths: readonly string[];
}

export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kubernetes: { type: 'string', default: '1.37.2' },
      'single-stack': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      random: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { kubernetes, check: isCheck, 'single-stack': isSingle } = values;
  const [random, seed] = [Number(values.random), Number(values.seed)];
  if (!Number.isSafeInteger(random) || !Number.isSafeInteger(seed)) throw new Error(usage);
  return { kubernetes, families: isSingle ? 'single' : 'dual', isCheck, random, seed, paths: positionals };
}
