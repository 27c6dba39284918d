import type { Settings } from '../lint/settings.ts';
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
    baseline: baseline === undefined ? [] : await (await import('./baseline-file.ts')).readBaselineFile(baseline, cwd),
  };
}
