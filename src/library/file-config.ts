import { rules } from '../../rules/index.ts';
import { realFolder, rebased } from '../files/paths.ts';
import type { ClusterSettings } from '../model/cluster-settings.ts';
import type { Preset } from '../rule/level.ts';
import { ownRules } from '../rule/own.ts';
import type { Configured } from './configure.ts';
import { presetsOf, type RuleInForce, ruleInForce, saidFor } from './in-force.ts';
import { type SettingsOptions, settle } from './settle.ts';

/** What holds for one file. */
export interface FileConfig {
  /** The path of the config; undefined where there is none. */
  readonly config: string | undefined;
  /** Nothing is reported about an ignored file, unless it is named. */
  readonly isIgnored: boolean;
  /** Undefined where `environments` names none for the file. */
  readonly environment: string | undefined;
  readonly extends: readonly Preset[];
  readonly cluster: ClusterSettings;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleInForce>>;
}

/** `path` is relative to `cwd`. */
export async function fileConfig(
  path: string,
  configured: Configured,
  options: SettingsOptions,
  cwd: string,
): Promise<FileConfig> {
  const { used, isIgnored } = configured;
  const folder = realFolder(cwd);
  const here = rebased(path, folder, folder);
  const { baseline: _, ...rest } = options;
  const [said, { cluster, environmentOf }] = await Promise.all([
    saidFor(rebased(path, folder, used?.folder ?? folder), { used, asked: options.rules ?? {} }),
    settle(rest, configured, cwd),
  ]);
  const all = Object.entries({ ...rules, ...ownRules });
  return {
    config: used?.file.path,
    isIgnored: isIgnored(here),
    environment: environmentOf(here),
    extends: presetsOf(used),
    cluster,
    rules: Object.fromEntries(all.map(([id, { messages }]) => [id, ruleInForce(id, messages, said)])),
  };
}
