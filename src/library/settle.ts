import { readTextFile } from '../files/read-text-file.ts';
import { defaultSettings, type Override, type Settings } from '../lint/settings.ts';
import type { BaselineEntry } from '../lint/suppression/baseline.ts';
import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Level } from '../rule/level.ts';
import { ConfigError, type ConfigOptions, type Configured, overridesOf } from './configure.ts';

/** What a caller says of a run; it goes before what a config says. */
export interface SettingsOptions extends ConfigOptions {
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What is known of the cluster. */
  readonly cluster?: Partial<ClusterSettings>;
  /** `false`: comments and annotations suppress nothing. */
  readonly inlineConfig?: boolean;
  /** A file of findings that are known and do not count, relative to `cwd`. */
  readonly baseline?: string;
  /** By which suppressions expire, in UTC; now, unless given. */
  readonly now?: Date;
}

/** @throws {ConfigError} */
export async function settingsOf(options: SettingsOptions, { used, isIgnored }: Configured, cwd: string): Promise<Settings> {
  const { rules = {}, cluster, inlineConfig, baseline, now = new Date() } = options;
  const asked: Override = { rules: new Map(Object.entries(rules)), appliesTo: () => true };
  return {
    ...defaultSettings,
    ...(used && { presets: used.config.presets, rules: used.config.rules }),
    overrides: [...(used ? overridesOf(used, cwd) : []), asked],
    cluster: { ...(used?.config.cluster ?? unknownCluster), ...cluster },
    isIgnored,
    isInlineHeeded: inlineConfig !== false,
    today: now.toISOString().slice(0, '2027-03-31'.length),
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
