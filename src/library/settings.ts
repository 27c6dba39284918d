import { rules } from '../../rules/index.ts';
import type { Config } from '../config/config.ts';
import { defaultSettings, type Settings } from '../lint/settings.ts';
import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Level } from '../rule/level.ts';
import { ownRules } from '../rule/own.ts';

/** What rules are told. */
export interface RuleSettings {
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Level>>;
  /** What is known of the cluster; nothing unless given. */
  readonly cluster?: Partial<ClusterSettings>;
  /** `false`: comments and annotations suppress nothing. */
  readonly inlineConfig?: boolean;
  /** By which suppressions expire, in UTC; now, unless given. */
  readonly now?: Date;
}

/** An option that names nothing. `known` are the names that it could have been. */
export class UnknownRuleError extends Error {
  readonly rule: string;
  readonly known: readonly string[];

  constructor(rule: string, known: readonly string[]) {
    super(`there is no rule "${rule}"`);
    this.name = 'UnknownRuleError';
    this.rule = rule;
    this.known = known;
  }
}

export const ruleIds: readonly string[] = [...Object.keys(rules), ...Object.keys(ownRules)];

/** What was asked for goes before every other setting. @throws {UnknownRuleError} */
export function settingsOf({ rules: asked = {}, cluster, inlineConfig, now = new Date() }: RuleSettings): Settings {
  const wanted = new Map(Object.entries(asked));
  for (const rule of wanted.keys()) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
  return {
    ...defaultSettings,
    overrides: [{ rules: wanted, appliesTo: () => true }],
    cluster: { ...unknownCluster, ...cluster },
    isInlineHeeded: inlineConfig !== false,
    today: now.toISOString().slice(0, '2027-03-31'.length),
  };
}

/** What was asked for on top of a config whose paths are those of the files. */
export const onTopOf = (config: Config, asked: Settings, cluster: RuleSettings['cluster']): Settings => ({
  ...asked,
  presets: config.presets,
  rules: config.rules,
  overrides: [...config.overrides, ...asked.overrides],
  cluster: { ...config.cluster, ...cluster },
  environmentOf: config.environmentOf ?? asked.environmentOf,
});
