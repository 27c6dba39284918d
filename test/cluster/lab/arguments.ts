import { parseArgs } from 'node:util';

export const usage = `usage: npm run record -- [--kubernetes 1.37.2] [--single-stack] [--check] <case.yaml>...

Records what a cluster does with each case, into v1.37.json (or v1.37-single-stack.json) beside the folder of the case.
--check writes nothing and says how what happened differs from the recording that is there.`;

export interface Arguments {
  /** Such as `1.37.2`. */
  readonly kubernetes: string;
  readonly families: 'dual' | 'single';
  readonly isCheck: boolean;
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
    },
  });
  const { kubernetes, check: isCheck, 'single-stack': isSingle } = values;
  return { kubernetes, families: isSingle ? 'single' : 'dual', isCheck, paths: positionals };
}
