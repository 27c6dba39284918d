import { env } from 'node:process';
import { minorOf } from '../config/version.ts';
import type { LinterOptions } from '../library/linter.ts';
import { UsageError } from './usage.ts';

/** The flags that say how a linter is set up. */
export const setupFlags = {
  config: { type: 'string', short: 'c' },
  'no-config': { type: 'boolean' },
  safe: { type: 'boolean' },
  'kubernetes-version': { type: 'string' },
  'ignore-pattern': { type: 'string', multiple: true },
  'no-ignore': { type: 'boolean' },
  'force-exclude': { type: 'boolean' },
  baseline: { type: 'string' },
  'no-inline-config': { type: 'boolean' },
  'require-reason': { type: 'boolean' },
  now: { type: 'string' },
} as const;

type ValueOf<F> = F extends { readonly type: 'boolean' } ? boolean : F extends { readonly multiple: true } ? string[] : string;
type SetupValues = { readonly [F in keyof typeof setupFlags]?: ValueOf<(typeof setupFlags)[F]> | undefined };

export type Setup = Omit<LinterOptions, 'cwd'>;

/** @throws {UsageError} */
export function readSetup(values: SetupValues, rules: NonNullable<Setup['rules']>): Setup {
  const { config, baseline } = values;
  const version = values['kubernetes-version'];
  if (config !== undefined && values['no-config']) throw new UsageError('--config and --no-config contradict one another');
  const reasons = values['require-reason'] ? { 'suppression-unreasoned': 'error' as const } : {};
  return {
    rules: { ...reasons, ...rules },
    ignore: values['no-ignore'] !== true,
    ignorePatterns: values['ignore-pattern'] ?? [],
    forceExclude: values['force-exclude'] === true,
    inlineConfig: values['no-inline-config'] !== true,
    safe: values.safe === true,
    now: readClock(values.now, env.SOURCE_DATE_EPOCH),
    ...(version !== undefined && { cluster: { kubernetesMinor: readVersion(version) } }),
    ...(baseline !== undefined && { baseline }),
    ...(values['no-config'] ? { config: false as const } : config !== undefined && { config }),
  };
}

function readVersion(text: string): number {
  const minor = minorOf(text);
  if (minor === undefined) throw new UsageError(`--kubernetes-version takes a version such as 1.34, not "${text}"`);
  return minor;
}

/** `epoch`: in seconds, as for reproducible builds. */
function readClock(now: string | undefined, epoch: string | undefined): Date {
  if (now === undefined && !epoch) return new Date();
  const date = new Date(now ?? Number(epoch) * 1000);
  if (!Number.isNaN(date.getTime())) return date;
  if (now === undefined) throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds, not "${epoch}"`);
  throw new UsageError(`--now takes a date such as 2027-03-31, not "${now}"`);
}
