import { rules } from '../../rules/index.ts';
import type { Settings } from '../lint/settings.ts';
import { type ClusterSettings, unknownCluster } from '../model/cluster-settings.ts';
import type { Severity } from '../rule/define.ts';
import { ownRules } from '../rule/own.ts';

/** What rules are told. */
export interface RuleSettings {
  /** By rule id: a severity in place of the rule's own, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** What is known of the cluster; nothing unless given. */
  readonly cluster?: Partial<ClusterSettings>;
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

/** @throws {UnknownRuleError} */
export function settingsOf(options: RuleSettings): Settings {
  const wanted = new Map(Object.entries(options.rules ?? {}));
  for (const rule of wanted.keys()) if (!ruleIds.includes(rule)) throw new UnknownRuleError(rule, ruleIds);
  return { rules: wanted, cluster: { ...unknownCluster, ...options.cluster } };
}
