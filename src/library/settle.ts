import { readTextFile } from '../files/read-text-file.ts';
import type { Settings } from '../lint/settings.ts';
import type { BaselineEntry } from '../lint/suppression/baseline.ts';
import { ConfigError } from './config-error.ts';
import { type ConfigOptions, type Configured, configHere } from './configure.ts';
import { onTopOf, type RuleSettings, settingsOf } from './settings.ts';

/** What a caller says of a run; it goes before what a config says. */
export interface SettingsOptions extends ConfigOptions, RuleSettings {
  /** A file of findings that are known and do not count, relative to `cwd`. */
  readonly baseline?: string;
}

/** What was asked for, on top of what a config says. @throws {ConfigError} */
export async function settle(options: SettingsOptions, { used, isIgnored }: Configured, cwd: string): Promise<Settings> {
  const asked = settingsOf(options);
  const { baseline } = options;
  return {
    ...(used ? onTopOf(configHere(used, cwd), asked, options.cluster) : asked),
    isIgnored,
    baseline: baseline === undefined ? [] : await readEntries(baseline, cwd),
  };
}

async function readEntries(path: string, cwd: string): Promise<readonly BaselineEntry[]> {
  const file = readTextFile(path, cwd);
  if (file.state === 'failed') {
    throw new ConfigError([`${path}: the baseline cannot be read: ${file.problem}; "extmap-lint baseline create" writes one`]);
  }
  const { readBaseline } = await import('../lint/suppression/baseline.ts');
  const entries = readBaseline(file.text);
  if (typeof entries === 'number') throw new ConfigError([`${path}:${entries}:1: this is no line of a baseline`]);
  return entries;
}
