import type { SourceFile } from '../text/source.ts';
import { type Config, configOf } from './config.ts';
import { type ConfigProblem, checkConfig, type ReadConfig, readConfig } from './read.ts';

/** All that is needed where there is a config, in one module: each file more costs a start a millisecond. */
export { globs } from './globs.ts';
export { type Keys, spanAt } from './read.ts';

/** A config as it was read, with what it means. */
export interface LoadedConfig extends ReadConfig {
  readonly config: Config;
}

export async function loadConfig(file: SourceFile, ruleIds: readonly string[]): Promise<LoadedConfig | readonly ConfigProblem[]> {
  const read = await readConfig(file, ruleIds);
  return 'input' in read ? { ...read, config: await configOf(read.input) } : read;
}

/** The meaning of a config that is no file, or what is wrong with it, a line each. */
export async function configFrom(value: unknown, ruleIds: readonly string[]): Promise<Config | readonly string[]> {
  const input = checkConfig(value, ruleIds);
  return isProblem(input) ? input : configOf(input);
}

const isProblem = (checked: ReturnType<typeof checkConfig>): checked is readonly string[] => Array.isArray(checked);
