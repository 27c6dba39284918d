import process from 'node:process';
import { configure } from '../library/configure.ts';
import { ruleIds } from '../library/settings.ts';
import { checkConfig } from './config-check.ts';
import { printConfig } from './config-print.ts';
import type { Output } from './output.ts';
import { createLinter } from './run.ts';
import type { Setup } from './setup.ts';
import { choose, UsageError } from './usage.ts';

/** `extmap-lint config print FILE | check` @throws {UsageError} @throws {ConfigError} */
export async function runConfig([action, file, ...more]: readonly string[], setup: Setup): Promise<Output> {
  const wanted = choose('config', action ?? '', ['print', 'check']);
  const left = wanted === 'check' ? file : more[0];
  if (left !== undefined)
    throw new UsageError(`config ${wanted} takes ${wanted === 'check' ? 'no file' : 'one file'}: "${left}"`);
  if (wanted === 'print' && file === undefined) throw new UsageError('config print for which file?');
  const linter = createLinter(setup);
  const configured = await configure(setup, process.cwd(), ruleIds);
  return file === undefined ? checkConfig(configured) : printConfig(await linter.calculateConfigForFile(file), configured, setup);
}
